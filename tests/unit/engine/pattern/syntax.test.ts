import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../../src/engine/pattern/syntax';

const strings = (...all: string[]) => ({ kind: 'strings', strings: all });
const sequence = (...parts: object[]) => ({ kind: 'sequence', parts });
const choice = (...parts: object[]) => ({ kind: 'choice', parts });
const repeat = (part: object, least: number, most: number) => ({ kind: 'repeat', part, least, most });
const nothing = { kind: 'nothing' };
const other = { kind: 'other' };

describe('the tree of a pattern', () => {
  it.each<[RegExp, object]>([
    [/plays/, strings('plays')],
    [/plays?/, sequence(strings('play'), repeat(strings('s'), 0, 1))],
    [/on Ⓟ|via (?<v>Ⓟ)/, choice(strings('on Ⓟ'), sequence(strings('via '), strings('Ⓟ')))],
    [/\bten\b/, sequence(nothing, strings('ten'), nothing)],
    [/^a.$/, sequence(nothing, strings('a'), other, nothing)],
    [/(?<!not )it(?= is)(?! was)/, sequence(nothing, strings('it'), nothing, nothing)],
    [/[ⒸⓃ][a-z][^;][\w-]/, sequence(strings('Ⓒ', 'Ⓝ'), other, other, other)],
    [/[ -]x/, sequence(strings(' ', '-'), strings('x'))],
    [
      /(?:ab){2,5}?c{3}d*e+/,
      sequence(
        repeat(strings('ab'), 2, 5),
        repeat(strings('c'), 3, 3),
        repeat(strings('d'), 0, Infinity),
        repeat(strings('e'), 1, Infinity),
      ),
    ],
    [/a{2,}/, repeat(strings('a'), 2, Infinity)],
    [/\.\/\w\p{L}\u2026\x41/u, sequence(strings('.'), strings('/'), other, other, other, other)],
    [/(?<a>x)\k<a>\1/, sequence(strings('x'), other, other)],
  ])('%s', (form, tree) => {
    expect(parsePattern(form.source)).toEqual(tree);
  });

  it('says nothing of what it cannot read', () => {
    expect(parsePattern('a)b')).toEqual(other);
  });
});
