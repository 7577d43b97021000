import { describe, expect, it } from 'vitest';
import { classOf, judge } from '../../../../src/cli/eval/outcomes';
import { finding, label, line, place } from './made';

const marks = (...args: Parameters<typeof judge>) => judge(...args).findings.map((one) => one.mark);

describe('classOf', () => {
  it.each([
    [['contradicted'], 'sure'],
    [['contradicted', 'outdated'], 'sure'],
    [['outdated'], 'sure'],
    [['contradicted', 'unverifiable'], 'dubious'],
    [['outdated', 'supported'], 'dubious'],
    [['supported', 'unverifiable'], 'dubious'],
    [['supported'], 'supported'],
    [['unverifiable'], 'unverifiable'],
  ] as const)('%j is %s', (verdict, asks) => {
    expect(classOf({ verdict: [...verdict], optional: false })).toBe(asks);
    expect(classOf({ verdict: [...verdict], optional: true })).toBe('optional');
  });
});

describe('the mark of a finding', () => {
  it('is right where the label allows its verdict', () => {
    expect(marks(line([finding('Netflix')]), [label('Netflix’s Ballard')], [], true)).toEqual(['right']);
  });

  it('is the other flag where only that one is allowed', () => {
    const outdated = label('Netflix’s Ballard', { verdict: ['outdated'] });
    expect(marks(line([finding('Netflix')]), [outdated], [], true)).toEqual(['other-flag']);
  });

  it('is wrong on words whose label wants something else, optional or not', () => {
    for (const optional of [false, true]) {
      const agreeing = label('Netflix’s Ballard', { verdict: ['supported'], optional });
      expect(marks(line([finding('Netflix')]), [agreeing], [], true)).toEqual(['wrong']);
    }
  });

  it('is wrong on words without a label, in a document that is labelled throughout', () => {
    expect(marks(line([finding('Netflix')]), [], [], true)).toEqual(['wrong']);
    expect(marks(line([finding('Netflix')]), [], [], false)).toEqual(['unjudged']);
    expect(marks(line([finding('Netflix', { verdict: 'unverifiable' })]), [], [], true)).toEqual(['wrong']);
  });

  it('is unjudged for agreement without a label', () => {
    expect(marks(line([finding('Netflix', { verdict: 'supported' })]), [], [], true)).toEqual(['unjudged']);
  });

  it('is a repeat for a second flag on the words of a label that was met', () => {
    const twice = line([finding('Netflix’s Ballard'), finding('Netflix')]);
    expect(marks(twice, [label('Netflix’s Ballard')], [], true)).toEqual(['right', 'repeat']);
  });

  it('is no repeat where the label wants no flag, or was not met by one', () => {
    const supported = finding('Netflix’s Ballard', { verdict: 'supported' });
    const flag = finding('Netflix');
    expect(
      marks(line([supported, flag]), [label('Netflix’s Ballard', { verdict: ['supported'] })], [], true),
    ).toEqual(['right', 'wrong']);
  });
});

describe('what differs though the verdict is right', () => {
  const off = (found: Parameters<typeof finding>[1], wanted: Parameters<typeof label>[1] = {}) =>
    judge(line([finding('Netflix', found)]), [label('Netflix’s Ballard', wanted)], [], true).findings[0]?.off;

  it('is nothing where value, expected value and subject agree after folding', () => {
    expect(off({ value: 'Netflix’s' })).toEqual({ value: false, expected: false, subject: false });
    expect(off({ value: 'it', normal: 'Netflix' })?.value).toBe(false);
    expect(off({}, { subject: 'ballard-s2' })?.subject).toBe(false);
  });

  it('is told apart', () => {
    expect(off({ value: 'Hulu', normal: 'Hulu' })).toEqual({ value: true, expected: false, subject: false });
    expect(off({ expected: 'Max' })).toEqual({ value: false, expected: true, subject: false });
    expect(off({ subject: 'bosch' })).toEqual({ value: false, expected: false, subject: true });
    expect(off({ expected: 'Max; Prime Video' })?.expected).toBe(false);
    expect(off({ expected: null })?.expected).toBe(true);
    expect(off({ expected: null }, { expected: null })?.expected).toBe(false);
  });
});

describe('the outcome of a label', () => {
  const met = (found: Parameters<typeof finding>[1], wanted: Parameters<typeof label>[1]) =>
    judge(line([finding('Netflix', found)]), [label('Netflix’s Ballard', wanted)], [], true).labels[0]?.met;

  it('is met by either flag when it is sure', () => {
    expect(met({ verdict: 'outdated' }, {})).toBe(true);
    expect(met({ verdict: 'unverifiable' }, {})).toBe(false);
  });

  it('is met by any allowed verdict when it is dubious', () => {
    const dubious = { verdict: ['contradicted', 'unverifiable'] as ('contradicted' | 'unverifiable')[] };
    expect(met({ verdict: 'unverifiable' }, dubious)).toBe(true);
    expect(met({ verdict: 'contradicted' }, dubious)).toBe(true);
    expect(met({ verdict: 'outdated' }, dubious)).toBe(false);
  });

  it('is met by its own verdict otherwise', () => {
    expect(met({ verdict: 'supported' }, { verdict: ['supported'] })).toBe(true);
    expect(met({}, { verdict: ['supported'] })).toBe(false);
    expect(met({ verdict: 'unverifiable' }, { verdict: ['unverifiable'] })).toBe(true);
  });

  it('is not met by nothing', () => {
    expect(judge(line([]), [label('Netflix')], [], true).labels).toMatchObject([
      { met: false, by: null, asks: 'sure' },
    ]);
  });
});

describe('conflicts', () => {
  const found = {
    subject: 'ballard',
    attribute: 'platform' as const,
    values: [
      { value: 'Netflix', ...place('Netflix') },
      { value: 'Prime Video', ...place('Ballard') },
    ],
  };
  const labelled = { subject: 'ballard', attribute: 'platform', values: ['Prime Video', 'Netflix'] };

  it('are met when subject, attribute and both values are there', () => {
    const outcomes = judge(line([], [found]), [], [labelled], true);
    expect(outcomes.conflicts.map((one) => one.met)).toEqual([true]);
    expect(outcomes.invented).toEqual([]);
  });

  it.each([{ subject: 'bosch' }, { attribute: 'studio' }, { values: ['Prime Video', 'Hulu'] }])(
    'are missed with %j',
    (over) => {
      const outcomes = judge(line([], [found]), [], [{ ...labelled, ...over }], true);
      expect(outcomes.conflicts.map((one) => one.met)).toEqual([false]);
      expect(outcomes.invented).toEqual([found]);
    },
  );

  it('are not called invented where the labels are not complete', () => {
    expect(judge(line([], [found]), [], [], false).invented).toEqual([]);
  });
});
