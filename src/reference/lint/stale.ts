/** Dead intervals: states that are over, after which the pack has not looked again. */
import type { Pack, PackFact } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('stale');

export function stale({ facts, pack }: Pack): Remark[] {
  return facts.flatMap((fact) => {
    const horizon = fact.knownThrough ?? pack.subjects?.[fact.subject]?.knownThrough ?? pack.knownThrough;
    return ended(fact, facts, horizon).map(([what, mend]) => remark('warning', 'facts', fact.id, what, mend));
  });
}

type Fault = [what: string, mend: string];

/** A state is over and nothing says what came after it: right for a past, wrong for a plan that was forgotten. */
function ended({ subject, attribute, time }: PackFact, all: PackFact[], horizon: string): Fault[] {
  const to = time.valid?.to;
  if (time.kind !== 'state' || to === undefined || to >= horizon.slice(0, to.length)) return [];
  const isFollowed = all.some(
    (other) =>
      other.subject === subject &&
      other.attribute === attribute &&
      (other.time.kind === 'fixed' || (other.time.valid?.to ?? '9999') > to),
  );
  return isFollowed ? [] : [[`held until ${to}, and nothing says what came then`, 'Add what holds since']];
}
