import { describe, expect, it } from 'vitest';
import { furthest, stagesOf } from '../../../../src/cli/eval/stage';
import { finding, line, place } from './made';

const quiet = {
  ...place('Maggie Q'),
  subject: 'ballard',
  attribute: 'cast' as const,
  value: 'Maggie Q',
  stance: 'denied' as const,
  reason: { code: 'silent-denied' },
  why: [],
};
const checked = {
  line: line([
    finding('Netflix'),
    finding('July 9, 2025', { attribute: 'premiere-date', verdict: 'supported' }),
    finding('100%', { attribute: 'critic-score', verdict: 'unverifiable' }),
  ]),
  hidden: [finding('twelve', { attribute: 'episode-count' })],
  silent: [quiet],
  titles: ['ballard'],
};

describe('the stage of a claim', () => {
  it('is what became of it', () => {
    expect(stagesOf(checked)?.map((one) => [one.attribute, one.stage])).toEqual([
      ['platform', 'flagged'],
      ['premiere-date', 'supported'],
      ['critic-score', 'unverifiable'],
      ['episode-count', 'hidden'],
      ['cast', 'silent'],
    ]);
  });

  it('is none where no covered title is named', () => {
    expect(stagesOf({ ...checked, titles: [] })).toBeNull();
    expect(furthest(null, 'platform')).toBe('unnamed');
  });
});

describe('the furthest stage', () => {
  const stages = stagesOf(checked);

  it('counts the attribute and its neighbours', () => {
    expect(furthest(stages, 'end-date')).toBe('supported');
    expect(furthest(stages, 'role')).toBe('silent');
    expect(furthest(stages, 'budget')).toBe('unread');
  });

  it('counts these words only, where a place is given', () => {
    expect(furthest(stages, 'platform', place('Netflix'))).toBe('flagged');
    expect(furthest(stages, 'platform', place('twelve'))).toBe('unread');
  });

  it('is the one nearest to a flag', () => {
    expect(
      furthest([...(stages ?? []), { start: 0, end: 1, attribute: 'role', stage: 'hidden' }], 'cast'),
    ).toBe('hidden');
  });
});
