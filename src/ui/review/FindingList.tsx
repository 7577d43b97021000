import type { Finding } from '../../engine/claim';
import { attributeKey } from '../attributes';
import { VerdictIcon } from '../parts/VerdictIcon';
import { useWords } from '../words-context';
import { type Reviews, reviewOf } from './review';

interface Props {
  findings: readonly Finding[];
  at: number;
  reviews: Reviews;
  onLook(at: number): void;
}

/** Every finding in a line, with what was made of it. */
export function FindingList({ findings, at, reviews, onLook }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">{words.say('review_list')}</h2>
      <ol class="finding-list">
        {findings.map((finding, index) => {
          const { claim, verdict } = finding;
          const { decision, note } = reviewOf(reviews, finding);
          return (
            <li key={claim.id}>
              <button
                type="button"
                class="finding-line"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onLook(index)}
              >
                <VerdictIcon kind={verdict} />
                <span class="spoken">{words.say(`section_${verdict}`)}</span>
                <span class="soft">{words.say(attributeKey(claim.attribute))}</span>
                <q>{claim.shown}</q>
                {decision && <strong>{words.say(`decision_${decision}`)}</strong>}
                {note !== '' && <span class="soft">{words.say('note')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
