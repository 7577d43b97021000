import { Icon } from '../ui/parts/Icon';
import { useWords } from '../ui/words-context';
import type { CardActions } from './actions';
import { Entry } from './Entry';
import type { CardModel } from './model';

interface Props {
  /** The marks the card was opened on, topmost first. */
  models: CardModel[];
  /** Which of the page's marks the first one is, counted from 1. */
  index: number;
  count: number;
  actions: CardActions;
}

/** The evidence card: for each mark under the pointer, what the page says, what the record says, and why. */
export function Card({ models, index, count, actions }: Props) {
  const words = useWords();
  return (
    <>
      <header class="card-bar">
        {count > 1 && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={words.say('card_previous')}
              onClick={() => actions.step(-1)}
            >
              <Icon name="previous" />
            </button>
            <span class="small soft card-count">{words.say('nth_of', { nth: index, count })}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={words.say('card_next')}
              onClick={() => actions.step(1)}
            >
              <Icon name="next" />
            </button>
          </>
        )}
        <button
          type="button"
          class="icon-button card-close"
          aria-label={words.say('card_close')}
          onClick={actions.close}
        >
          <Icon name="remove" />
        </button>
      </header>
      {models.map((model) => (
        <Entry key={model.claim} model={model} actions={actions} />
      ))}
    </>
  );
}
