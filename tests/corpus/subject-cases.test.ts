/**
 * What is said of something else, and looks like the page's own work: other shows before and after, parts of a whole, lists,
 * bearers of its name, posts and hearsay; and sentences like them that do speak of it and are false. Bars are shares.
 */
import { describe, expect, it } from 'vitest';
import { flagged } from './flagged';
import cases from './subject-cases.json';

/** Milliseconds for some hundred small pages on a busy machine. */
const PATIENCE = 60_000;

describe('lines and small pages that speak of something else', () => {
  it('are many', () => {
    expect(cases.silent.length).toBeGreaterThanOrEqual(150);
    expect(cases.flagged.length).toBeGreaterThanOrEqual(80);
  });

  it('are silent, but for 5 % at most', () => {
    const wrong = cases.silent.filter((text) => flagged(text).length > 0);
    expect(wrong.length / cases.silent.length, wrong.join('\n\n')).toBeLessThanOrEqual(0.05);
  }, PATIENCE);

  it('are flagged where they speak of the work after all, but for 20 % at most', () => {
    const missed = cases.flagged.filter((text) => flagged(text).length === 0);
    expect(missed.length / cases.flagged.length, missed.join('\n\n')).toBeLessThanOrEqual(0.2);
  }, PATIENCE);
});
