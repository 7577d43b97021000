import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockText, blockText, type PlacedBlock, placeOf } from '../../../src/page/block-text';

const add = (text: BlockText, data: string) => text.add(document.createTextNode(data), 0);

function placed(...texts: string[]): PlacedBlock {
  const text = blockText();
  for (const data of texts) text.add(document.body.appendChild(document.createTextNode(data)), 0);
  const block = text.finish('body', undefined);
  if (!block) throw new Error('There is no text.');
  return block;
}

/** The words of a place, as a live range reads them. */
function wordsAt(block: PlacedBlock, start: number, end: number): string | null {
  const place = placeOf(block, start, end);
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString();
}

describe('a block of text', () => {
  it('has its white space as a reader sees it', () => {
    expect(placed('\n  One\n\t two', ' three  ', '\n').block.text).toBe('One two three');
  });

  it('does not put a space where the page has none', () => {
    expect(placed('B', 'allard', '’s').block.text).toBe('Ballard’s');
  });

  it('is nothing where only white space stands', () => {
    const text = blockText();
    add(text, ' \n ');
    expect(text.finish('body', undefined)).toBeNull();
  });

  it('marks the words inside inline elements, without the space around them', () => {
    const text = blockText();
    add(text, 'See ');
    text.open('emphasis');
    add(text, ' Ballard ');
    text.close();
    add(text, 'now');
    const { block } = text.finish('body', undefined) as PlacedBlock;
    expect(block.text).toBe('See Ballard now');
    expect(block.marks).toEqual([{ kind: 'emphasis', start: 4, end: 11 }]);
  });

  it('carries an open mark over into the next block', () => {
    const text = blockText();
    text.open('link');
    add(text, 'one');
    text.finish('body', undefined);
    add(text, 'two');
    text.close();
    add(text, ' three');
    expect(text.finish('body', undefined)?.block.marks).toEqual([{ kind: 'link', start: 0, end: 3 }]);
  });

  it.each([
    ['a paragraph that is all link', 'New on Hulu', '', 'card'],
    ['one that says where the link leads', 'Read more: ', 'what is new on Hulu', 'card'],
    ['one with a link in it', 'The show is on ', 'Prime Video', 'body'],
  ])('%s', (_, before, linked, role) => {
    const text = blockText();
    if (linked) add(text, before);
    text.open('link');
    add(text, linked || before);
    text.close();
    if (role === 'body') add(text, ' in most countries');
    expect(text.finish('body', undefined)?.block.role).toBe(role);
  });
});

describe('a place', () => {
  it('leads back to the nodes the words stand in', () => {
    const block = placed('The  Netflix', ' show\n\nBallard');
    const at = block.block.text.indexOf('Netflix show');
    const place = placeOf(block, at, at + 12);
    expect(place?.startContainer.data).toBe('The  Netflix');
    expect(place?.startOffset).toBe(5);
    expect(place?.endContainer.data).toBe(' show\n\nBallard');
    expect(place?.endOffset).toBe(5);
  });

  it('is gone with the words', () => {
    const block = placed('on Netflix now');
    expect(wordsAt(block, 3, 10)).toBe('Netflix');
    (block.runs[0] as PlacedBlock['runs'][0]).node.data = 'on Hulu today!';
    expect(placeOf(block, 3, 10)).toBeNull();
  });

  it('is gone with the node', () => {
    const block = placed('on Netflix now');
    (block.runs[0] as PlacedBlock['runs'][0]).node.remove();
    expect(placeOf(block, 3, 10)).toBeNull();
  });

  it('stays when only the text beside it changes', () => {
    const block = placed('on Netflix', ' until now');
    (block.runs[1] as PlacedBlock['runs'][0]).node.data = ' for ever';
    expect(wordsAt(block, 3, 10)).toBe('Netflix');
  });

  it('reads as the block does, whatever the white space', () => {
    const data = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', '.', '  ') });
    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (texts, one, two) => {
        fc.pre(texts.join('').trim() !== '');
        const block = placed(...texts);
        const { text } = block.block;
        const [start, end] = [one % text.length, two % text.length].sort((a, b) => a - b) as [number, number];
        const words = wordsAt(block, start, end + 1);
        expect((words ?? '').replace(/\s+/g, ' ').trim()).toBe(text.slice(start, end + 1).trim());
        document.body.replaceChildren();
      }),
    );
  });
});

describe('a text that is too long for one block', () => {
  /** The texts of the blocks that one text node fills. */
  function blocks(data: string): string[] {
    const node = document.createTextNode(data);
    const text = blockText();
    const found: string[] = [];
    for (let at = 0; at < data.length; ) {
      at = text.add(node, at);
      const block = text.finish('body', undefined);
      if (block) found.push(block.block.text);
    }
    return found;
  }

  it.each([
    ['after a word', 'word '],
    ['after a word, whatever the white space', 'one  two '],
    ['anywhere where there is none', 'x'],
  ])('is parted %s, and nothing is lost', (_, unit) => {
    const found = blocks(unit.repeat(40_000));
    expect(found.length).toBeGreaterThan(1);
    for (const text of found) expect(text.length).toBeLessThan(32_768);
    expect(found.join('').replaceAll(' ', '')).toBe(unit.replaceAll(' ', '').repeat(40_000));
    if (unit !== 'x') expect(found.every((text) => /(?:word|one|two)$/.test(text))).toBe(true);
  });
});
