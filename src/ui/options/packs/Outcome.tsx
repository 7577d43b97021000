import type { ImportOutcome } from '../../../store/pack-desk';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words-context';
import { Faults } from './Faults';

/** How an import ended: what came in, or everything that kept it out. */
export function Outcome({ outcome }: { outcome: ImportOutcome }) {
  const words = useWords();
  if (!outcome.ok)
    return (
      <Notice trouble title={words.say('imports_refused')}>
        <Faults faults={outcome.faults} />
      </Notice>
    );
  const { name, replaced } = outcome;
  return (
    <p>
      {replaced === null
        ? words.say('imports_done', { name })
        : words.say('imports_replaced', { name, version: replaced })}
    </p>
  );
}
