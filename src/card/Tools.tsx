import { useState } from 'preact/hooks';
import { useWords } from '../ui/words-context';
import { CopyButton } from './CopyButton';

interface Props {
  /** Null where there is nothing to copy. */
  correction: string | null;
  link: string | null;
  onCopy(text: string): Promise<boolean>;
  onMute(): void;
  /** Null where no fact of the record is spoken of. */
  onRecord: (() => void) | null;
  onMuteFact(): void;
  onMuteSite(): void;
}

/** What can be done with a statement: the usual in sight, the rest behind a word. */
export function Tools({ correction, link, onCopy, onMute, onRecord, onMuteFact, onMuteSite }: Props) {
  const words = useWords();
  const [said, setSaid] = useState('');
  return (
    <footer class="tools">
      {correction !== null && (
        <CopyButton label={words.say('card_copy')} text={correction} onCopy={onCopy} onSaid={setSaid} />
      )}
      <button type="button" class="button small" title={words.say('card_mute_note')} onClick={onMute}>
        {words.say('card_mute')}
      </button>
      {onRecord && (
        <button type="button" class="button small" onClick={onRecord}>
          {words.say('card_in_record')}
        </button>
      )}
      <details class="small more-tools">
        <summary>{words.say('card_more')}</summary>
        {link !== null && (
          <CopyButton label={words.say('card_copy_link')} text={link} onCopy={onCopy} onSaid={setSaid} />
        )}
        <button type="button" class="button small" onClick={onMuteFact}>
          {words.say('card_mute_fact')}
        </button>
        <button type="button" class="button small" onClick={onMuteSite}>
          {words.say('card_mute_site')}
        </button>
      </details>
      <span role="status" class="unseen">
        {said}
      </span>
    </footer>
  );
}
