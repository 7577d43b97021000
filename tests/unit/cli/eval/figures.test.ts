import { describe, expect, it } from 'vitest';
import { attributesOf, figures } from '../../../../src/cli/eval/figures';
import { judge } from '../../../../src/cli/eval/outcomes';
import { attributeLines, figureLines, share } from '../../../../src/cli/eval/table';
import { finding, label, line } from './made';

const EPISODES = { attribute: 'episode-count', value: '12', expected: '10' } as const;

/** One document: a right flag and its repeat, a wrong flag, a missed side remark, agreement right, wrong and unlabelled. */
const judged = judge(
  line([
    finding('Netflix’s Ballard'),
    finding('Netflix'),
    finding('July 9, 2025', { attribute: 'premiere-date' }),
    finding('Maggie Q', {
      attribute: 'cast',
      verdict: 'supported',
      normal: 'Maggie Q',
      expected: 'Maggie Q',
    }),
    finding('100%', { attribute: 'critic-score', verdict: 'supported' }),
    finding('plays', { attribute: 'plot', verdict: 'supported' }),
    finding('the critics', { attribute: 'quotation', verdict: 'unverifiable' }),
    finding('gave it', { attribute: 'viewership', verdict: 'unverifiable' }),
  ]),
  [
    label('Netflix’s Ballard'),
    label('July 9, 2025', { attribute: 'premiere-date', verdict: ['supported'] }),
    label('twelve episodes', { ...EPISODES, core: false }),
    label('Maggie Q', { attribute: 'cast', verdict: ['supported'], value: 'Maggie Q', expected: 'Maggie Q' }),
    label('100%', { attribute: 'critic-score', verdict: ['contradicted', 'unverifiable'] }),
    label('premiered', { attribute: 'record', verdict: ['unverifiable'] }),
    label('with', { attribute: 'social', verdict: ['unverifiable'] }),
    label('and', { attribute: 'award', verdict: ['contradicted'], optional: true }),
  ],
  [],
  true,
);

describe('figures', () => {
  const all = figures([judged]);

  it('counts flags by verdict and together, without repeats', () => {
    expect(all.contradictedPrecision).toEqual({ hit: 1, of: 2 });
    expect(all.outdatedPrecision).toEqual({ hit: 0, of: 0 });
    expect(all.flagPrecision).toEqual({ hit: 1, of: 2 });
    expect(all.repeats).toBe(1);
  });

  it('counts sure labels by core and side, dubious ones apart and optional ones not at all', () => {
    expect(all.sureRecall).toEqual({ hit: 1, of: 1 });
    expect(all.sideRecall).toEqual({ hit: 0, of: 1 });
    expect(all.dubious).toEqual({ hit: 0, of: 1 });
  });

  it('counts agreement met, wrong and without a label', () => {
    expect(all.supportedRecall).toEqual({ hit: 1, of: 2 });
    expect(all.wronglySupported).toEqual({ hit: 1, of: 3 });
    expect(all.unlabelledSupported).toBe(1);
  });

  it('counts unverifiable without quotation and social', () => {
    expect(all.unverifiablePrecision).toEqual({ hit: 0, of: 1 });
    expect(all.unverifiableRecall).toEqual({ hit: 0, of: 1 });
  });

  it('counts what is right but shown otherwise', () => {
    const other = judge(line([finding('Netflix', { expected: 'Max' })]), [label('Netflix')], [], true);
    const of = { of: 1, hit: 0 };
    expect(figures([other]).flagsOff).toEqual({ value: of, expected: { hit: 1, of: 1 }, subject: of });
  });

  it('calls a flag for the other flag right for flags together only', () => {
    const other = judge(line([finding('Netflix')]), [label('Netflix', { verdict: ['outdated'] })], [], true);
    expect(figures([other]).contradictedPrecision).toEqual({ hit: 0, of: 1 });
    expect(figures([other]).flagPrecision).toEqual({ hit: 1, of: 1 });
    expect(figures([other]).sureRecall).toEqual({ hit: 1, of: 1 });
  });

  it('narrows to one attribute: that of the label, else of the finding', () => {
    expect(figures([judged], 'premiere-date').flagPrecision).toEqual({ hit: 0, of: 1 });
    expect(figures([judged], 'episode-count').sideRecall).toEqual({ hit: 0, of: 1 });
    expect(attributesOf([judged])).toContain('viewership');
  });

  it('adds documents up', () => {
    expect(figures([judged, judged]).flagPrecision).toEqual({ hit: 2, of: 4 });
    expect(figures([judged, judged]).documents).toBe(2);
  });
});

describe('the table', () => {
  it('gives counts with every ratio, and what is wrong by number while there are few', () => {
    expect(share({ hit: 1, of: 2 }, 'wrong')).toBe('1/2 (50.0 %, 1 wrong)');
    expect(share({ hit: 290, of: 300 }, 'missed')).toBe('290/300 (96.7 %)');
    expect(share({ hit: 0, of: 0 }, 'wrong')).toBe('0/0');
  });

  it('names every figure and attribute', () => {
    const text = [...figureLines(figures([judged])), ...attributeLines([judged])].join('\n');
    expect(text).toMatch(/flag precision +1\/2 \(50\.0 %, 1 wrong\) {3}repeats 1/);
    expect(text).toMatch(/^premiere-date +0\/1 /m);
  });
});
