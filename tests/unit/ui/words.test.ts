import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, makeWords } from '../../../src/ui/words';
import { words } from './words.en';

const made = (table: Record<string, string>) => makeWords((key) => table[key] ?? '');

describe('words', () => {
  it('puts parameters in by name', () => {
    expect(words.say('go_to_nth', { value: 'Netflix', nth: 2, count: 4 })).toBe(
      'Show “Netflix” on the page, 2 of 4',
    );
  });

  it('chooses the plural form by the count', () => {
    expect(words.say('headline_contradicted', { count: 1 })).toBe('1 statement differs from the record');
    expect(words.say('headline_contradicted', { count: 4 })).toBe('4 statements differ from the record');
    expect(words.say('headline_contradicted', { count: 0 })).toBe('0 statements differ from the record');
  });

  it('uses the plural rules of the words, not of the browser', () => {
    const french = made({ format_locale: 'fr', hides: '{count} masqué | {count} masqués' });
    expect([0, 1, 2].map((count) => french.say('hides', { count }))).toEqual([
      '0 masqué',
      '1 masqué',
      '2 masqués',
    ]);
  });

  it('takes the form for many where nothing is counted, and the only form where there is but one', () => {
    expect(made({ hides: 'one | many' }).say('hides')).toBe('many');
    expect(made({ hides: 'all' }).say('hides', { count: 1 })).toBe('all');
  });

  it('writes numbers as the locale does', () => {
    expect(words.say('hides', { count: 12_345 })).toBe('Hides 12,345 findings');
  });

  it('does not read a parameter for places of its own', () => {
    expect(words.say('go_to', { value: '{value} {nth}' })).toBe('Show “{value} {nth}” on the page');
  });

  it('leaves a parameter empty that is not given, and shows a key that is missing', () => {
    expect(made({ allow: 'A{x}B' }).say('allow')).toBe('AB');
    expect(made({}).say('allow')).toBe('allow');
  });

  it('answers null for a key made at run time that there is not', () => {
    expect(words.sayIfKnown('step_no_such_step')).toBeNull();
    expect(words.sayIfKnown('step_judge_near')).toBe('Close to the record, but not the same');
  });

  it('cuts a message at its places', () => {
    expect(cut('{a} and {b}.')).toEqual([{ param: 'a' }, { text: ' and ' }, { param: 'b' }, { text: '.' }]);
    expect(cut('')).toEqual([]);
  });

  it('loses nothing in cutting', () => {
    fc.assert(
      fc.property(fc.string(), (message) => {
        const back = cut(message).map((piece) => ('text' in piece ? piece.text : `{${piece.param}}`));
        expect(back.join('')).toBe(message);
      }),
    );
  });
});
