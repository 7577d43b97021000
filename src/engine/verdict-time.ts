/** The time table of the design: what a claim is by whether it held *then* (when made) and *now* (up to the horizon). */
import type { Likeness } from './attributes/attribute';
import type { Claim, Verdict } from './claim';
import type { PageContext } from './passage';
import type { Fact, Reading } from './record';
import { type Interval, intervalOf, overlaps, spanOfDate, thenOf } from './time';

export interface Timed {
  verdict: Verdict;
  facts: Fact[];
  step: string;
  loose: boolean;
}

/** Then yes/now yes, then yes/now no, then no/now yes, once true, never true. */
type Held = 'now' | 'before' | 'later' | 'once' | 'never';
const STATE: Record<Held, Verdict> = {
  now: 'supported',
  before: 'outdated',
  later: 'supported',
  once: 'outdated',
  never: 'contradicted',
};

/**
 * The verdict of a claim against the facts that answer it.
 * @param likeness each fact with how its latest value compares
 * @param compare how the claim compares with one earlier reading of a fact
 */
export function verdictByTime(
  claim: Claim,
  likeness: [Fact, Likeness][],
  context: PageContext,
  compare: (fact: Fact) => Likeness,
): Timed {
  if (likeness.length === 0)
    return { verdict: 'unverifiable', facts: [], step: 'judge-no-fact', loose: false };
  const then = thenOf(claim, context);
  const all = likeness.map(([fact]) => fact);
  const agreeing = likeness.filter(
    ([fact, how]) =>
      how === 'same' || readingsOf(fact).some((reading) => compare(withReading(fact, reading)) === 'same'),
  );
  if (agreeing.length === 0) return never(claim, all, then);

  const fixed = agreeing.find(([fact, how]) => fact.time === 'fixed' && how === 'same');
  if (fixed) return { verdict: 'supported', facts: [fixed[0]], step: 'judge-agrees', loose: false };
  for (const [fact, how] of agreeing) {
    if (fact.time === 'reading')
      return { verdict: 'supported', facts: [fact], step: 'judge-agrees-as-of', loose: false };
    if (fact.time === 'growing' && how === 'same')
      return { verdict: 'supported', facts: [fact], step: 'judge-agrees-as-of', loose: false };
  }
  const states = agreeing.filter(([fact]) => fact.time === 'state').map(([fact]) => fact);
  if (states.length > 0) {
    const held = states.map((fact): [Fact, Held] => [fact, heldOf(fact, then, context)]);
    const order: Held[] = ['now', 'later', 'before', 'once', 'never'];
    held.sort((a, b) => order.indexOf(a[1]) - order.indexOf(b[1]));
    const [fact, how] = held[0] as [Fact, Held];
    const verdict = STATE[how];
    const current =
      verdict === 'outdated'
        ? all.filter((other) => other !== fact && heldOf(other, then, context) === 'now')
        : [];
    return {
      verdict,
      facts: current.length > 0 ? current : [fact],
      step: `judge-held-${how}`,
      loose: !then.known,
    };
  }
  const grown = agreeing[0] as [Fact, Likeness];
  return { verdict: 'outdated', facts: [grown[0]], step: 'judge-grown', loose: !then.known };
}

function readingsOf(fact: Fact): Reading[] {
  return fact.time === 'reading' || fact.time === 'growing' ? (fact.readings ?? []) : [];
}

const withReading = (fact: Fact, reading: Reading): Fact => ({
  ...fact,
  value: reading.value,
  asOf: reading.asOf,
});

function heldOf(fact: Fact, then: Interval & { known: boolean }, context: PageContext): Held {
  const valid = intervalOf(fact.valid);
  const now = context.now < fact.knownThrough ? context.now : fact.knownThrough;
  const holdsNow = valid.from <= now && now <= valid.to;
  const heldThen = then.known ? overlaps(valid, then) : false;
  if (holdsNow) return heldThen || !then.known ? 'now' : 'later';
  return heldThen ? 'before' : 'once';
}

/** Nothing agrees: contradicted, unless what is not fixed may have changed since the record ends. */
function never(claim: Claim, facts: Fact[], then: Interval & { known: boolean }): Timed {
  const fixed = facts.filter((fact) => fact.time === 'fixed');
  if (fixed.length > 0) return { verdict: 'contradicted', facts: fixed, step: 'judge-differs', loose: false };
  const newer = facts.filter((fact) => then.known && then.from > fact.knownThrough);
  if (newer.length === facts.length)
    return { verdict: 'unverifiable', facts, step: 'judge-newer-than-record', loose: false };
  const readings = facts.filter((fact) => fact.time === 'reading');
  if (readings.length === facts.length && then.known && !readings.some((fact) => isSampled(fact, then)))
    return { verdict: 'unverifiable', facts, step: 'judge-outside-readings', loose: false };
  void claim;
  return {
    verdict: 'contradicted',
    facts,
    step: 'judge-differs',
    loose: !then.known || facts.every((fact) => fact.time !== 'fixed'),
  };
}

/** Inside the window in which the value was read, a fortnight either side. */
function isSampled(fact: Fact, then: Interval): boolean {
  const days = readingsOf(fact).map((reading) => spanOfDate(reading.asOf));
  if (days.length === 0) return true;
  const from = shift(
    days.reduce((min, { from }) => (from < min ? from : min), '9999'),
    -14,
  );
  const to = shift(
    days.reduce((max, { to }) => (to > max ? to : max), '0000'),
    14,
  );
  return overlaps({ from, to }, then);
}

function shift(day: string, by: number): string {
  const time = Date.parse(`${day.slice(0, 8)}${day.slice(8) > '28' ? '28' : day.slice(8)}T00:00:00Z`);
  return new Date(time + by * 86_400_000).toISOString().slice(0, 10);
}
