import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../../../src/engine/pattern/demands';

describe('what a pattern demands', () => {
  it.each<[RegExp, string[][]]>([
    [/(?<v>Ⓝ) plays (?<c>Ⓒ)/, [['Ⓝ plays Ⓒ']]],
    [/\bplays?\b[^.;]{0,20}Ⓒ/, [['play'], ['Ⓒ']]],
    [/(?:streams|airs) on (?<v>Ⓟ)/, [['airs on Ⓟ', 'streams on Ⓟ']]],
    [/Ⓟ(?:'s)?/, [['Ⓟ']]],
    [/(?:directed )?by/, [['by']]],
    [/(?:x|\w+)y/, [['y']]],
    [/(?:ab|\w+Ⓝ|c)/, []],
    [/(?:(?:new|old) +Ⓝ|the +Ⓝ)/, [['Ⓝ'], ['new', 'old', 'the']]],
    [/(?!not )(?<=so )it*/, [['i']]],
    [/Ten/i, []],
  ])('%s', (form, demands) => {
    expect(demandsOf(form).map((one) => [...one].sort())).toEqual(expect.arrayContaining(demands));
    if (demands.length === 0) expect(demandsOf(form)).toEqual([]);
  });

  const atoms = fc.constantFrom(
    'a',
    'b',
    'ab',
    'Ⓝ',
    '[ab]',
    '[^a]',
    '\\w',
    '.',
    '\\b',
    'a?',
    '(?!b)',
    '(?<=a)',
    ' ',
  );
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4 },
      atoms,
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => one + two),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => `(?:${one}|${two})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '{1,2}', '{0,2}', '{2}'))
        .map(([one, sign]) => `(?:${one})${sign}`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'Ⓝ', ' '), maxLength: 8 });

  it('stands in every text that the pattern matches', () => {
    fc.assert(
      fc.property(pattern, text, (source, words) => {
        const form = new RegExp(source);
        fc.pre(form.test(words));
        for (const demand of demandsOf(form)) expect(demand.some((one) => words.includes(one))).toBe(true);
      }),
    );
  });
});
