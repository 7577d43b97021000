import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/cli/text-document';

/** All blocks with their places, whatever passage they are in. */
const blocksOf = (text: string) =>
  readText(text).passages.flatMap(({ passage, starts }) =>
    passage.blocks.map((block, at) => ({ block, start: starts[at] as number })),
  );
const roles = (text: string) => blocksOf(text).map(({ block }) => [block.role, block.text]);

describe('readText', () => {
  it('takes a short first line as the headline when something longer follows', () => {
    expect(roles('A cop show returns\n\nThe second season was filmed through the winter.')).toEqual([
      ['headline', 'A cop show returns'],
      ['body', 'The second season was filmed through the winter.'],
    ]);
  });

  it('tells the headline apart for passages that do not hold it', () => {
    expect(readText('Short\nA longer line.').headline).toBe('Short');
    expect(readText('Short.').headline).toBeNull();
  });

  it('takes a finished sentence, or a line with nothing longer below, as body', () => {
    expect(roles('It is back.\nThe second season was filmed through the winter.')[0]?.[0]).toBe('body');
    expect(roles('It is back on Prime Video')).toEqual([['body', 'It is back on Prime Video']]);
  });

  it('keeps a headline that asks, exclaims or trails off', () => {
    for (const end of ['?', '!', '...', '…']) {
      expect(roles(`Is it back${end}\nThe second season was filmed through the winter.`)[0]?.[0]).toBe(
        'headline',
      );
    }
  });

  it('takes Title Case lines between others as headings', () => {
    expect(roles('x.\nWhere to Watch\nIt streams.')[1]).toEqual(['heading', 'Where to Watch']);
    expect(roles('x.\nWhere to watch\nIt streams.')[1]?.[0]).toBe('body');
    expect(roles('x.\nSTREAMING NOW\nIt streams.')[1]?.[0]).toBe('heading');
    expect(roles('x.\nMaggie Q')[1]?.[0]).toBe('body');
  });

  it.each(['Network: Netflix', 'Ballard (Netflix)', 'July 9 – Ballard', '#Ballard #MaggieQ', 'By Mr. Day,'])(
    'takes no heading from %s',
    (line) => expect(roles(`x.\n${line}\nIt streams.`)[1]?.[0]).toBe('body'),
  );

  it('keeps the marks of lists, quotes and headings outside the block', () => {
    const text = 'x.\n- one\n* two\n3. three\n> said\n## Cast\nIt ends.';
    const blocks = blocksOf(text);
    expect(blocks.map(({ block }) => block.role)).toEqual([
      'body',
      'list-item',
      'list-item',
      'list-item',
      'quote',
      'heading',
      'body',
    ]);
    expect(blocks.map(({ block }) => block.text)).toEqual([
      'x.',
      'one',
      'two',
      'three',
      'said',
      'Cast',
      'It ends.',
    ]);
    expect(blocks[5]?.block.level).toBe(2);
  });

  it('takes lines with bars or tabs as table rows, but a byline as body', () => {
    expect(
      roles('x.\nNetwork | Netflix\nNetwork\tNetflix\nBy Ann Day | Chennai\nIt ends.').map(([role]) => role),
    ).toEqual(['body', 'table-cell', 'table-cell', 'body', 'body']);
  });

  it('counts offsets in the text as it is: byte order mark, CRLF and indentation included', () => {
    const text = '\uFEFFOne line\r\n\r\n  • An item of the list \r\nlast line, which is long';
    for (const { block, start } of blocksOf(text)) {
      expect(text.slice(start, start + block.text.length)).toBe(block.text);
    }
    expect(blocksOf(text).map(({ start }) => start)).toEqual([1, 17, 39]);
  });

  it('finds every block where it says, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('- a', '> b', '# c', 'A | B', '\r', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        let end = 0;
        for (const { block, start } of blocksOf(text)) {
          expect(text.slice(start, start + block.text.length)).toBe(block.text);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + block.text.length;
        }
      }),
    );
  });
});
