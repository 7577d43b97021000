import { wordStep } from '../ui/steps';
import { useWords } from '../ui/words-context';
import type { CardModel } from './model';

/** Why the statement is about this title, and how it came to its verdict: the steps of the finding in words. */
export function Why({ model: { steps, subject } }: { model: CardModel }) {
  const words = useWords();
  const lines = [...new Set(steps.map((step) => wordStep(step, words)).filter((line) => line !== null))];
  if (lines.length === 0) return null;
  return (
    <details class="small why">
      <summary>{words.say('card_why', { name: subject })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
