import type { Explained } from '../engine/explain';
import type { Evidence } from '../messages';
import { wordStep } from '../ui/steps';
import { useWords } from '../ui/words-context';
import { SelectedOutcome } from './SelectedOutcome';

interface Props {
  sentence: Explained;
  evidence: Evidence;
}

/** One sentence: what it claims and what became of that, or why it claims nothing. */
export function SelectedSentence({ sentence: { quote, outcomes, reasons }, evidence }: Props) {
  const words = useWords();
  const why = [...new Set(reasons.map((step) => wordStep(step, words)).filter((line) => line !== null))];
  return (
    <li>
      <q class="small">{quote.trim()}</q>
      {outcomes.map((outcome) => (
        <SelectedOutcome key={outcome.claim.id} outcome={outcome} evidence={evidence} />
      ))}
      {why.map((line) => (
        <p key={line} class="small soft">
          {line}
        </p>
      ))}
    </li>
  );
}
