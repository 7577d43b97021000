import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPassages } from '../../../src/cli/passages';
import { LIMITS } from '../../../src/messages';

/** Body blocks, one after another with a line's end between. */
function body(...texts: string[]) {
  let at = 0;
  return texts.map((text) => {
    const placed = { block: { text, role: 'body' as const }, start: at };
    at += text.length + 1;
    return placed;
  });
}

describe('toPassages', () => {
  it('keeps a short document in one passage', () => {
    const [only, ...others] = toPassages(body('First line', 'A second, longer line.'));
    expect(others).toEqual([]);
    expect(only?.passage.blocks.map((block) => block.role)).toEqual(['body', 'body']);
    expect(only?.starts).toEqual([0, 11]);
  });

  it('cuts between blocks', () => {
    const parts = toPassages(body('aaaa.', 'bbbb.', 'cccc.'), 10);
    expect(parts.map(({ passage }) => passage.blocks.map((block) => block.text))).toEqual([
      ['aaaa.', 'bbbb.'],
      ['cccc.'],
    ]);
    expect(parts.map(({ passage }) => passage.id)).toEqual(['main-0', 'main-1']);
  });

  it('cuts a block that is too long at the end of a sentence, else of a word', () => {
    const cut = (text: string) => toPassages(body(text), 20).map(({ passage }) => passage.blocks[0]?.text);
    expect(cut('One two three. Four five six.')).toEqual(['One two three. ', 'Four five six.']);
    expect(cut('one two three four five six')).toEqual(['one two three four ', 'five six']);
    expect(cut('x'.repeat(25))).toEqual(['x'.repeat(20), 'x'.repeat(5)]);
  });

  it('cuts where there are too many blocks', () => {
    const parts = toPassages(body(...Array.from({ length: LIMITS.blocks + 1 }, () => 'x')));
    expect(parts.map(({ starts }) => starts.length)).toEqual([LIMITS.blocks, 1]);
  });

  it('never splits a surrogate pair, loses nothing and stays within the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (text, limit) => {
          const parts = toPassages([{ block: { text, role: 'body' }, start: 0 }], limit);
          const blocks = parts.flatMap(({ passage, starts }) =>
            passage.blocks.map((block, at) => ({ block, start: starts[at] as number })),
          );
          expect(blocks.map(({ block }) => block.text).join('')).toBe(text);
          for (const { block, start } of blocks) {
            expect(text.slice(start, start + block.text.length)).toBe(block.text);
            expect(block.text).not.toMatch(/[\uD800-\uDBFF]$/);
            expect(block.text.length).toBeLessThanOrEqual(limit);
          }
        },
      ),
    );
  });
});
