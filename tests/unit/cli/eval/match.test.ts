import { describe, expect, it } from 'vitest';
import { match, meets } from '../../../../src/cli/eval/match';
import { areNeighbours } from '../../../../src/cli/eval/neighbours';
import { finding, label } from './made';

describe('areNeighbours', () => {
  it('holds for the same, for a group and for other, both ways', () => {
    for (const [a, b] of [
      ['platform', 'platform'],
      ['cast', 'role'],
      ['audience-score', 'critic-score'],
      ['other', 'budget'],
    ] as const) {
      expect(areNeighbours(a, b)).toBe(true);
      expect(areNeighbours(b, a)).toBe(true);
    }
  });

  it('does not pass from group to group', () => {
    expect(areNeighbours('cast', 'plot')).toBe(false);
    expect(areNeighbours('platform', 'episode-count')).toBe(false);
  });
});

describe('meets', () => {
  it('wants neighbouring attributes on overlapping words', () => {
    expect(meets(finding('Netflix'), label('Netflix’s Ballard'))).toBe(true);
    expect(meets(finding('Netflix', { attribute: 'episode-count' }), label('Netflix’s Ballard'))).toBe(false);
    expect(meets(finding('Ballard premiered'), label('Netflix'))).toBe(false);
  });

  it('does not take touching words for overlapping ones', () => {
    expect(meets(finding('’s Ballard'), label('Netflix'))).toBe(false);
  });

  it('lets a finding be twice as long as the label and 60 characters more', () => {
    const short = label('Netflix');
    const of = (length: number) => finding('Netflix', { end: length });
    expect(meets(of(74), short)).toBe(true);
    expect(meets(of(75), short)).toBe(false);
  });
});

describe('match', () => {
  it('gives a label one finding, and a finding one label', () => {
    const [first, second] = [finding('Netflix’s Ballard'), finding('Netflix')];
    const only = label('Netflix’s Ballard');
    expect([...match([second, first], [only])]).toEqual([[first, only]]);
  });

  it('prefers the same attribute, then an allowed verdict, then value and subject', () => {
    const role = label('Maggie Q plays Renée Ballard', {
      attribute: 'role',
      verdict: ['supported'],
      value: 'Maggie Q',
    });
    const cast = label('Maggie Q', { attribute: 'cast', verdict: ['supported'], value: 'Maggie Q' });
    const asRole = finding('Maggie Q', { attribute: 'role', verdict: 'contradicted', normal: 'Maggie Q' });
    const asCast = finding('Maggie Q plays Renée Ballard', {
      attribute: 'cast',
      verdict: 'supported',
      normal: 'Maggie Q',
    });
    expect(match([asCast, asRole], [role, cast])).toEqual(
      new Map([
        [asRole, role],
        [asCast, cast],
      ]),
    );
  });

  it('takes a neighbour where nothing better is there', () => {
    const role = label('Maggie Q plays Renée Ballard', { attribute: 'role' });
    const asCast = finding('Maggie Q', { attribute: 'cast' });
    expect(match([asCast], [role]).get(asCast)).toBe(role);
  });
});
