import { describe, expect, it } from 'vitest';
import type { Stance, Verdict } from '../../../src/engine/claim';
import { byStance, type Judged, MODE } from '../../../src/engine/judge-stance';
import type { Fact, TimeKind } from '../../../src/engine/record';

const VERDICTS: Verdict[] = ['supported', 'outdated', 'contradicted', 'unverifiable'];

const fact = (time: TimeKind): Fact => ({
  id: `a-${time}-fact`,
  subject: 'harbour',
  attribute: 'platform',
  value: { entity: 'streamo', as: 'original' },
  time,
  confidence: 'high',
  sources: ['notice-a'],
  pack: 'harbour-pack',
  knownThrough: '2030-06-30',
});
const judged = (verdict: Verdict, time: TimeKind): Judged => ({
  verdict,
  facts: verdict === 'unverifiable' ? [] : [fact(time)],
  step: 'judge-as-it-stands',
  loose: false,
});

/** What a stance makes of each plain verdict, in the order of VERDICTS; "-" is silence. */
type Row = [stance: Stance, time: TimeKind, single: boolean, ...cells: (Verdict | '-')[]];

const ROWS: Row[] = [
  ['asserted', 'fixed', true, 'supported', 'outdated', 'contradicted', 'unverifiable'],
  ['asserted', 'state', false, 'supported', 'outdated', 'contradicted', 'unverifiable'],
  ['reported', 'fixed', true, 'supported', 'outdated', 'contradicted', 'unverifiable'],
  ['reported', 'state', false, 'supported', 'outdated', 'contradicted', 'unverifiable'],
  ['denied', 'fixed', true, 'contradicted', '-', 'supported', '-'],
  ['denied', 'fixed', false, '-', '-', 'supported', '-'],
  ['denied', 'state', true, '-', '-', 'supported', '-'],
  ['denied', 'reading', true, '-', '-', 'supported', '-'],
  ['formerly', 'fixed', true, 'supported', 'supported', '-', '-'],
  ['formerly', 'state', true, '-', 'supported', '-', '-'],
  ['formerly', 'growing', true, '-', 'supported', '-', '-'],
  ['planned', 'fixed', true, 'supported', 'outdated', 'contradicted', 'unverifiable'],
  ['planned', 'state', true, 'supported', 'outdated', 'unverifiable', 'unverifiable'],
  ['planned', 'reading', true, 'supported', 'outdated', 'unverifiable', 'unverifiable'],
  ['planned', 'growing', true, 'supported', 'outdated', 'unverifiable', 'unverifiable'],
  ['asked', 'fixed', true, '-', '-', '-', '-'],
  ['supposed', 'fixed', true, '-', '-', '-', '-'],
  ['hedged', 'fixed', true, '-', '-', '-', '-'],
  ['compared', 'fixed', true, '-', '-', '-', '-'],
  ['quoted-as-false', 'fixed', true, '-', '-', '-', '-'],
];

describe('stance x record', () => {
  const cells = ROWS.flatMap(([stance, time, single, ...row]) =>
    VERDICTS.map((plain, at) => ({ stance, time, single, plain, becomes: row[at] })),
  );

  it.each(cells)(
    '$stance, $time, single $single: $plain becomes $becomes',
    ({ stance, time, single, plain, becomes }) => {
      expect(byStance(judged(plain, time), stance, single)?.verdict ?? '-').toBe(becomes);
    },
  );

  it('has a row for every stance', () => {
    expect(new Set(ROWS.map(([stance]) => stance))).toEqual(new Set(Object.keys(MODE)));
  });
});

describe('what a stance leaves behind', () => {
  it('marks a denial of what is right, and a plan, as loose: they are never of high confidence', () => {
    expect(byStance(judged('supported', 'fixed'), 'denied', true)).toMatchObject({
      loose: true,
      step: 'judge-denied-wrongly',
    });
    expect(byStance(judged('contradicted', 'fixed'), 'planned', true)).toMatchObject({
      loose: true,
      step: 'judge-plan',
    });
  });

  it('says why a plan that differs from what may change is left open', () => {
    expect(byStance(judged('contradicted', 'state'), 'planned', true)?.step).toBe('judge-plan-open');
  });
});
