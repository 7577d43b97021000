import type { Review } from '../../export/sheet';
import { useWords } from '../words-context';
import type { ReviewActions } from './controller';

/** Longest note that is kept, in UTF-16 units. */
const LONGEST = 2_000;

interface Props {
  review: Review;
  actions: ReviewActions;
}

/** Accept, dispute, note, and the way to the page. */
export function Decisions({ review, actions }: Props) {
  const words = useWords();
  const { decision, note } = review;
  return (
    <div class="decisions">
      <p class="decision-buttons">
        <button
          type="button"
          class="button"
          aria-pressed={decision === 'accepted'}
          onClick={() => actions.decide('accepted')}
        >
          {words.say('review_accept')}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={decision === 'disputed'}
          onClick={() => actions.decide('disputed')}
        >
          {words.say('review_dispute')}
        </button>
        <button type="button" class="button" onClick={actions.show}>
          {words.say('review_show')}
        </button>
      </p>
      <label>
        <span class="small soft">{words.say('note')}</span>
        <textarea
          id="note"
          rows={2}
          maxLength={LONGEST}
          value={note}
          onInput={(event) => actions.note(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Back to the keys of the review.
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </label>
    </div>
  );
}
