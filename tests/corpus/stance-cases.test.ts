/**
 * Ways of taking a false sentence back, and of saying it after all: single lines and small pages in many styles, through read
 * and conclude with the bundled pack. Other parts of the engine move too, so the bars are shares, as for readers of a page.
 */
import { describe, expect, it } from 'vitest';
import { flagged } from './flagged';
import cases from './stance-cases.json';

/** Milliseconds for several hundred texts on a busy machine. */
const PATIENCE = 60_000;
/** Says which Ballard is meant; true itself. */
const LEAD = 'Maggie Q leads the police drama Ballard.\n';

const isFlagged = (text: string): boolean => flagged(LEAD + text).length > 0;

describe('single lines', () => {
  it('are many', () => {
    expect(cases.silent.length).toBeGreaterThanOrEqual(500);
    expect(cases.flagged.length).toBeGreaterThanOrEqual(400);
  });

  it('that take a falsehood back are silent, but for 1 % at most', () => {
    const wrong = cases.silent.filter(isFlagged);
    expect(wrong.length / cases.silent.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  }, PATIENCE);

  it('that say it after all are flagged, but for 5 % at most', () => {
    const missed = cases.flagged.filter((text) => !isFlagged(text));
    expect(missed.length / cases.flagged.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  }, PATIENCE);
});

describe('small pages, on which one block bears on another', () => {
  const isSame = (quote: string, word: string) =>
    quote.toLowerCase().includes(word.toLowerCase()) || word.toLowerCase().includes(quote.toLowerCase());

  it.each(cases.pages.map((page) => [page.text.split('\n')[0], page] as const))('%s', (_head, page) => {
    const found = flagged(page.text);
    expect(found.filter((quote) => !page.flagged.some((word) => isSame(quote, word)))).toEqual([]);
    expect(page.flagged.filter((word) => !found.some((quote) => isSame(quote, word)))).toEqual([]);
  });
});
