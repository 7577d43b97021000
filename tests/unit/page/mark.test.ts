import { describe, expect, it } from 'vitest';
import type { Conflict, Finding, Report } from '../../../src/engine/claim';
import { marksOf, wanted } from '../../../src/page/mark';

const finding = (
  id: string,
  over: Partial<Finding> & { attribute?: string; normal?: string } = {},
): Finding =>
  ({
    claim: {
      id,
      subject: 's',
      attribute: over.attribute ?? 'platform',
      normal: over.normal ?? id,
      core: true,
    },
    verdict: 'contradicted',
    confidence: 'high',
    ...over,
  }) as Finding;
const conflict = (...ids: string[]): Conflict =>
  ({
    subject: 's',
    attribute: 'platform',
    settled: true,
    values: ids.map((claim) => ({ claim, value: claim })),
  }) as Conflict;
const report = (findings: Finding[], conflicts: Conflict[] = []): Report => ({
  findings,
  conflicts,
  silent: [],
});
const kinds = (...given: Parameters<typeof marksOf>) =>
  marksOf(...given).map(({ claim, kind }) => [claim.id, kind]);

describe('marks', () => {
  const all = [
    finding('sure'),
    finding('fairly', { confidence: 'medium' }),
    finding('old', { verdict: 'outdated' }),
    finding('open', { verdict: 'unverifiable' }),
    finding('right', { verdict: 'supported' }),
  ];

  it.each([
    ['lenient', ['sure']],
    ['balanced', ['sure', 'fairly', 'old']],
    ['strict', ['sure', 'fairly', 'old', 'open']],
  ] as const)('at strictness %s', (strictness, ids) => {
    expect(marksOf(report(all), strictness, false).map(({ claim }) => claim.id)).toEqual(ids);
  });

  it('of what agrees are there on request, at any strictness', () => {
    expect(kinds(report(all), 'lenient', true)).toEqual([
      ['sure', 'contradicted'],
      ['right', 'supported'],
    ]);
  });

  it('of the sides of a conflict have their own kind, unless they are marked anyway', () => {
    const two = [finding('a', { verdict: 'supported' }), finding('b')];
    expect(kinds(report(two, [conflict('a', 'b')]), 'balanced', true)).toEqual([
      ['a', 'conflict'],
      ['b', 'contradicted'],
    ]);
  });

  it('carry the conflicts they are a side of', () => {
    const between = conflict('a', 'b');
    const [a, b] = marksOf(report([finding('a'), finding('b')], [between]), 'balanced', false);
    expect([a?.conflicts, b?.conflicts]).toEqual([[between], [between]]);
  });

  it('of what the record does not know are twelve at most', () => {
    const many = Array.from({ length: 20 }, (_, at) => finding(`${at}`, { verdict: 'unverifiable' }));
    expect(marksOf(report([...many, finding('sure')]), 'strict', false)).toHaveLength(13);
  });
});

describe('what is wanted', () => {
  it('is everything but attributes switched off and muted statements', () => {
    const given = report([finding('a'), finding('b', { attribute: 'budget' }), finding('c')]);
    const left = wanted(given, ['budget'], (key) => key === 's|platform|||c');
    expect(left.findings.map(({ claim }) => claim.id)).toEqual(['a']);
  });

  it('holds no conflict of which a side is gone', () => {
    const given = report([finding('a'), finding('b')], [conflict('a', 'b')]);
    expect(wanted(given, [], () => false).conflicts).toHaveLength(1);
    expect(wanted(given, [], (key) => key.endsWith('|a')).conflicts).toEqual([]);
  });
});
