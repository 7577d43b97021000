/** Times make sense: intervals are not empty, readings run forward, and nothing was read after the horizon. */
import type { Pack, PackFact } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('times');

export function times({ facts, pack }: Pack): Remark[] {
  return facts.flatMap((fact) => {
    const horizon = fact.knownThrough ?? pack.subjects?.[fact.subject]?.knownThrough ?? pack.knownThrough;
    return [...interval(fact), ...kind(fact), ...readings(fact, horizon)].map(([what, mend]) =>
      remark('error', 'facts', fact.id, what, mend),
    );
  });
}

type Fault = [what: string, mend: string];

function interval({ time: { valid } }: PackFact): Fault[] {
  if (valid === undefined) return [];
  const { from, to } = valid;
  if (from === undefined && to === undefined)
    return [['has an interval without ends', 'Give `from` or `to`, or leave it out']];
  // A month or year as an end lasts to its last day, so it is compared with as much of the start.
  if (from !== undefined && to !== undefined && from.slice(0, to.length) > to) {
    return [[`is valid from ${from} to ${to}`, 'Give an interval that holds a day']];
  }
  return [];
}

function kind({ time }: PackFact): Fault[] {
  if (time.kind === 'state' && time.valid === undefined)
    return [['is a state without an interval', 'Say from or to when it holds']];
  if ((time.kind === 'reading' || time.kind === 'growing') && time.readings === undefined) {
    return [[`is ${time.kind} without readings`, 'Give at least one reading with its day']];
  }
  return [];
}

function readings(
  { value, time: { readings: all, asOf, kind: timeKind } }: PackFact,
  horizon: string,
): Fault[] {
  if (all === undefined) return asOf !== undefined && asOf > horizon ? [late(asOf, horizon)] : [];
  const found: Fault[] = [];
  all.forEach((reading, at) => {
    const before = all[at - 1];
    if (reading.asOf.slice(0, horizon.length) > horizon) found.push(late(reading.asOf, horizon));
    if (before === undefined) return;
    if (before.asOf > reading.asOf)
      found.push([`has the reading of ${before.asOf} before that of ${reading.asOf}`, 'Order them by day']);
    if (
      timeKind === 'growing' &&
      'count' in before.value &&
      'count' in reading.value &&
      before.value.count > reading.value.count
    ) {
      found.push([
        `grows from ${before.value.count} to ${reading.value.count}`,
        'Correct the readings, or call it a reading',
      ]);
    }
  });
  const last = all[all.length - 1];
  if (last !== undefined && JSON.stringify(last.value) !== JSON.stringify(value)) {
    found.push(['has a value that is not its last reading', 'Write the last reading as the value']);
  }
  return found;
}

const late = (day: string, horizon: string): Fault => [
  `was read on ${day}, after the horizon ${horizon}`,
  'Correct the day, or set `knownThrough` later',
];
