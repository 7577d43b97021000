import { useState } from 'preact/hooks';
import type { Outcome } from '../engine/explain';
import type { Evidence } from '../messages';
import { attributeKey } from '../ui/attributes';
import { VerdictIcon } from '../ui/parts/VerdictIcon';
import { wordStep } from '../ui/steps';
import { showExpected } from '../ui/values';
import { useWords } from '../ui/words-context';

interface Props {
  outcome: Outcome;
  evidence: Evidence;
}

/** One claim of a selection: the verdict and what the record says, or why it was left alone. */
export function SelectedOutcome({ outcome, evidence }: Props) {
  const words = useWords();
  const [revealed, setRevealed] = useState(false);
  const { claim, verdict, expected, spoiler, steps } = outcome;
  const covered = spoiler && !revealed;
  const facts = Object.values(evidence.facts).filter(({ attribute }) => attribute === claim.attribute);
  const last = steps.at(-1);
  const reason = last ? wordStep(last, words) : null;
  return (
    <div class="outcome">
      {verdict && (
        <h3 class={`entry-title is-${verdict}`}>
          <VerdictIcon kind={verdict} />
          {words.say(`${covered ? 'spoiler' : 'section'}_${verdict}`)}
        </h3>
      )}
      <p class="small soft">
        {evidence.names[claim.subject] ?? claim.subject} · {words.say(attributeKey(claim.attribute))}:{' '}
        {claim.shown}
      </p>
      {covered ? (
        <button type="button" class="button small" onClick={() => setRevealed(true)}>
          {words.say('reveal')}
        </button>
      ) : (
        <>
          {expected !== null && (
            <p>
              <span class="small soft">{words.say('card_record_says')}</span>{' '}
              <b>{showExpected(expected, facts, words)}</b>
            </p>
          )}
          {reason && <p class="small soft">{reason}</p>}
        </>
      )}
    </div>
  );
}
