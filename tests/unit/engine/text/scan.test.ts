import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanValues } from '../../../../src/engine/text/scan';

const scan = (text: string): string[] =>
  scanValues(text, new Uint8Array(text.length)).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );

describe('values in a text', () => {
  it.each([
    ['It has ten episodes.', ['number ten']],
    ['An octet of episodes', ['number octet']],
    ['10eps, 8 parter', ['number 10', 'number 8']],
    ['the third and final season', ['season the third and final season']],
    ['its maiden season', ['season its maiden season']],
    ['the first series in the family', []],
    ['Season II', ['season Season II']],
    ['S2 E4', ['episode S2 E4']],
    ['its eighth and final episode', ['episode eighth and final episode']],
    ['a perfect critics score', ['score perfect']],
    ['a near-perfect score', []],
    ['78-80% on it', ['score 78-80%']],
    ['7.8/10', ['score 7.8/10']],
    ['came fourth among originals', ['rank fourth']],
    ['took the top spot', ['rank top spot']],
    ['worth $14.84m', ['money $14.84m']],
    ['in early spring', ['date early spring']],
    ['She may fall in May', ['date May']],
    ['the fall of a captain', []],
  ])('%s', (text, found) => expect(scan(text)).toEqual(found));

  it('never overlaps, never leaves the text, and keeps off what is taken', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(199), (noise, at) => {
        const text = `${noise} ten episodes on July 9, 2025 with 84% at No. 3`;
        const taken = new Uint8Array(text.length);
        taken[Math.min(at, text.length - 1)] = 1;
        const held = taken.slice();
        let last = 0;
        for (const { start, end } of scanValues(text, taken)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(held.slice(start, end).includes(1)).toBe(false);
          last = end;
        }
      }),
    );
  });
});
