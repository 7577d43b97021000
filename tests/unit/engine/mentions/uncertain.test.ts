import { describe, expect, it } from 'vitest';
import type { NameHit } from '../../../../src/engine/mentions/names';
import { isSetOff, isUncertain, standsAsTitle } from '../../../../src/engine/mentions/uncertain';
import { words } from '../../../../src/engine/text/words';

/** The name is what stands between brackets. */
function marked(line: string) {
  const [before = '', name = ''] = line.split(/[[\]]/);
  const text = line.replace(/[[\]]/g, '');
  const all = words(text);
  const from = words(before).length;
  const to = from + words(name).length;
  return { text, all, hit: { from, to, strong: [], weak: [], confuser: [] } satisfies NameHit };
}

const setOff = (line: string): boolean => {
  const { hit, all, text } = marked(line);
  return isSetOff(hit, all, text);
};

const asTitle = (line: string, titleCase = false): boolean => {
  const { hit, all, text } = marked(line);
  return standsAsTitle(hit, all, text, titleCase);
};

describe('names whose spelling never shows a title', () => {
  it.each(['You', 'Wednesday', '1883', 'FROM'])('%s', (name) => {
    expect(isUncertain(name)).toBe(true);
  });

  it.each(['Harbour', 'Far Hills', '24 Hours', 'S1'])('but not %s', (name) => {
    expect(isUncertain(name)).toBe(false);
  });
});

describe('words around a name that set it off as a title', () => {
  it.each([
    'They all watched "[You]" at once.',
    'I finished the series [You] at last.',
    "It was Streamo's [You] that won.",
    'She was starring in [Wednesday] then.',
    'The cast of [Wednesday] was there.',
    "We liked [You]'s finale best.",
    'I saw [You] season 2 twice.',
    '[Wednesday], a Streamo comedy, is back.',
    '[You] is now streaming on Streamo.',
  ])('%s', (line) => {
    expect(setOff(line)).toBe(true);
  });

  it.each([
    '[You] will like this.',
    'We met on [Wednesday] there.',
    'They are watching [Wednesday] night football.',
    'On [Wednesday], a new season begins.',
    'Since [1883], the series of floods went on.',
  ])('not in: %s', (line) => {
    expect(setOff(line)).toBe(false);
  });
});

describe('a place where the everyday word does not stand', () => {
  it.each([
    'Everyone I know loves [You] madly.',
    'Nobody likes [Wednesday] more than me.',
    'Nobody beats [1883] for grit.',
    'He was seen in [1883], a Streamo western, first.',
  ])('%s', (line) => {
    expect(asTitle(line)).toBe(true);
  });

  it.each([
    '[You] opens a sentence.',
    'It ended. [You] came next.',
    'Note: [You] may leave.',
    'He was born in [1883] at sea.',
    'It begins on [Wednesday] for all.',
    'It begins this [Wednesday] morning.',
    'It ran from [1883]-1890.',
  ])('not in: %s', (line) => {
    expect(asTitle(line)).toBe(false);
  });

  it('shows nothing where every word is capitalised', () => {
    expect(asTitle('Everyone I Know Loves [You] Madly', true)).toBe(false);
  });
});
