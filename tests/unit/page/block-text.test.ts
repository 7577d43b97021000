import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText, cutBlock, type PlacedBlock, placeOf } from '../../../src/page/block-text';

function placed(...texts: string[]): PlacedBlock {
  const text = new BlockText();
  for (const data of texts) text.add(document.body.appendChild(document.createTextNode(data)));
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
    const text = new BlockText();
    text.add(document.createTextNode(' \n '));
    expect(text.finish('body', undefined)).toBeNull();
  });

  it('marks the words inside inline elements, without the space around them', () => {
    const text = new BlockText();
    text.add(document.createTextNode('See '));
    text.open('emphasis');
    text.add(document.createTextNode(' Ballard '));
    text.close();
    text.add(document.createTextNode('now'));
    const { block } = text.finish('body', undefined) as PlacedBlock;
    expect(block.text).toBe('See Ballard now');
    expect(block.marks).toEqual([{ kind: 'emphasis', start: 4, end: 11 }]);
  });

  it('carries an open mark over into the next block', () => {
    const text = new BlockText();
    text.open('link');
    text.add(document.createTextNode('one'));
    text.finish('body', undefined);
    text.add(document.createTextNode('two'));
    text.close();
    text.add(document.createTextNode(' three'));
    expect(text.finish('body', undefined)?.block.marks).toEqual([{ kind: 'link', start: 0, end: 3 }]);
  });

  it.each([
    ['a paragraph that is all link', 'New on Hulu', '', 'card'],
    ['one that says where the link leads', 'Read more: ', 'what is new on Hulu', 'card'],
    ['one with a link in it', 'The show is on ', 'Prime Video', 'body'],
  ])('%s', (_, before, linked, role) => {
    const text = new BlockText();
    if (linked) text.add(document.createTextNode(before));
    text.open('link');
    text.add(document.createTextNode(linked || before));
    text.close();
    if (role === 'body') text.add(document.createTextNode(' in most countries'));
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
        expect(words?.replace(/\s+/g, ' ').trim()).toBe(text.slice(start, end + 1).trim() || undefined);
        document.body.replaceChildren();
      }),
    );
  });
});

describe('a block that is too long', () => {
  it('is cut after a sentence', () => {
    const pieces = cutBlock(placed('One two three. Four five six.'), 20);
    expect(pieces.map(({ block }) => block.text)).toEqual(['One two three. ', 'Four five six.']);
  });

  it('is cut into pieces that join up again and lead back to the page', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.integer({ min: 4, max: 40 }),
        (data, limit) => {
          fc.pre(data.trim() !== '' && !/\s/.test(data.replaceAll(' ', '')));
          const whole = placed(data);
          const pieces = cutBlock(whole, limit);
          expect(pieces.map(({ block }) => block.text).join('')).toBe(whole.block.text);
          for (const piece of pieces) {
            expect(piece.block.text.length).toBeLessThanOrEqual(limit);
            const { text } = piece.block;
            if (text.trim())
              expect(wordsAt(piece, 0, text.length)?.replace(/ +/g, ' ').trim()).toBe(text.trim());
          }
          document.body.replaceChildren();
        },
      ),
    );
  });

  it('keeps marks where the words went', () => {
    const text = new BlockText();
    text.add(document.createTextNode('One two three. '));
    text.open('emphasis');
    text.add(document.createTextNode('Four five'));
    text.close();
    text.add(document.createTextNode(' six.'));
    const [first, second] = cutBlock(text.finish('body', undefined) as PlacedBlock, 20);
    expect(first?.block.marks).toBeUndefined();
    expect(second?.block.marks).toEqual([{ kind: 'emphasis', start: 0, end: 9 }]);
  });
});
