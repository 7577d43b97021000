import { Icon } from '../ui/parts/Icon';
import { useWords } from '../ui/words-context';
import { SelectedSentence } from './SelectedSentence';
import type { SelectionState } from './selection-state';

interface Props {
  state: SelectionState;
  onClose(): void;
}

/** What is read in a selection, sentence by sentence, and why in some nothing is. */
export function SelectionCard({ state, onClose }: Props) {
  const words = useWords();
  return (
    <>
      <header class="card-bar">
        <button
          type="button"
          class="icon-button card-close"
          aria-label={words.say('card_close')}
          onClick={onClose}
        >
          <Icon name="remove" />
        </button>
      </header>
      <h2 class="entry-title">{words.say('selection_label')}</h2>
      <div role="status">
        {state === 'reading' || state === 'empty' ? (
          <p class="soft">{words.say(`selection_${state}`)}</p>
        ) : (
          'failed' in state && (
            <p>
              {words.say('selection_failed')} <code class="small soft">{state.failed}</code>
            </p>
          )
        )}
      </div>
      {typeof state === 'object' && 'sentences' in state && (
        <ol class="sentences">
          {state.sentences.map((sentence) => (
            <SelectedSentence
              key={`${sentence.span.block}:${sentence.span.start}`}
              sentence={sentence}
              evidence={state.evidence}
            />
          ))}
        </ol>
      )}
    </>
  );
}
