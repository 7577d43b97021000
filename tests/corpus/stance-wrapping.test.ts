/**
 * Stance wrapping: every false sentence in every frame, through read and conclude with the bundled pack. A frame that
 * takes the sentence back must yield no flag at all; one that takes nothing back must be flagged almost always.
 */
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/cli/check-document';
import { openBundled } from '../../src/cli/packs-on-disk';
import { readText } from '../../src/cli/text-document';
import { ASSERTING, FALSE_SENTENCES, type Frame, SILENCING } from './stance-frames';

const record = openBundled();
const settings = { now: '2026-07-01', strictness: 'strict', published: null } as const;
/** Says which Ballard is meant; true itself. */
const LEAD = 'Maggie Q leads the police drama Ballard.\n';

/** Flags on the framed sentence, as words to read. */
function flagsOn(text: string): string[] {
  const { line } = checkDocument('frame.txt', readText(LEAD + text), settings, record);
  return line.findings
    .filter(({ verdict, start }) => (verdict === 'contradicted' || verdict === 'outdated') && start >= LEAD.length)
    .map(({ verdict, attribute, quote }) => `${verdict} ${attribute} "${quote}"`);
}

const texts = (frame: Frame) => FALSE_SENTENCES.map((sentence) => frame(sentence));

describe('sentences and frames', () => {
  it('are as many as the test claims', () => {
    expect(FALSE_SENTENCES.length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(SILENCING).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(ASSERTING).length).toBeGreaterThanOrEqual(40);
  });

  it.each(FALSE_SENTENCES.map(({ plain }) => [plain]))('%s: is flagged when it stands alone', (plain) => {
    expect(flagsOn(`${plain}.`)).not.toEqual([]);
  });
});

describe('frames that silence', () => {
  it.each(Object.entries(SILENCING))('%s', (_name, frame) => {
    const flagged = texts(frame).flatMap((text) => flagsOn(text).map((flag) => `${text} -> ${flag}`));
    expect(flagged).toEqual([]);
  });
});

describe('frames that take nothing back', () => {
  const missed = Object.entries(ASSERTING).map(
    ([name, frame]) => [name, texts(frame).filter((text) => flagsOn(text).length === 0)] as const,
  );

  it.each(missed)('%s: leaves at most two sentences of one frame unflagged', (_name, quiet) => {
    expect(quiet.length, quiet.join('\n')).toBeLessThanOrEqual(2);
  });

  it('flags at least 95 % in all', () => {
    const quiet = missed.flatMap(([, some]) => some);
    const all = FALSE_SENTENCES.length * missed.length;
    expect(1 - quiet.length / all, quiet.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
