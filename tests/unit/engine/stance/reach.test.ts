import { describe, expect, it } from 'vitest';
import { mainAfter, stopsBefore, tightStart } from '../../../../src/engine/stance/reach';

/** The text with a bar where the last stop before the value (the last slot) ends. */
function barred(text: string): string {
  const at = text.search(/[Ⓐ-ⓩ](?=[^Ⓐ-ⓩ]*$)/);
  const stop = stopsBefore(text, at);
  const from = mainAfter(text, stop, at);
  return `${text.slice(0, from)}|${text.slice(from)}`;
}

describe('what may govern a value', () => {
  it.each([
    ['my dad says it is on |Ⓟ', '|my dad says it is on Ⓟ'],
    ['he said so; it is on Ⓟ', 'he said so;| it is on Ⓟ'],
    ['it is dull, but it is on Ⓟ', 'it is dull, but| it is on Ⓟ'],
    ['nobody but Ⓟ', '|nobody but Ⓟ'],
    ['although some say otherwise, it is on Ⓟ', 'although some say otherwise, |it is on Ⓟ'],
    ['the rumour was nonsense: it is on Ⓟ', 'the rumour was nonsense: |it is on Ⓟ'],
    ['rumour has it: it is on Ⓟ', '|rumour has it: it is on Ⓟ'],
    ['nobody knew that it is on Ⓟ', 'nobody knew that |it is on Ⓟ'],
  ])('%s', (text, expected) => {
    expect(barred(text.replace('|', ''))).toBe(expected);
  });
});

describe('how far a denial reaches', () => {
  const clause = (text: string) => text.slice(tightStart(text, 'Ⓟ'));

  it('over a list of the same kind', () => {
    expect(clause('it is not on Ⓟ, Ⓟ or ')).toBe('it is not on Ⓟ, Ⓟ or ');
  });

  it('not over a finite verb, a relative or a comma', () => {
    expect(clause('it is not dull and has ')).toBe('has ');
    expect(clause('it is not dull, with ')).toBe(' with ');
    expect(clause('it did not come until ')).toBe('');
  });
});
