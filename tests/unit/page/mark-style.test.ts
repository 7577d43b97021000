/** The lines under words: told apart by shape, seen on light and on dark grounds, and no hindrance to reading. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOOKS, styleOf } from '../../../src/page/mark-style';
import { distance, SIGHTS } from '../../colour-sight';
import { contrast } from '../../contrast';

const css = styleOf((look) => look, { marks: 2 });
const linesOf = (sheet: string) =>
  new Map(
    [...sheet.matchAll(/::highlight\((\w+)\)\{text-decoration:underline 2px (\w*)(#\w{6})/g)].map(
      ([, look = '', shape = '', colour = '']) => [look, { shape, colour }],
    ),
  );
const LINES = linesOf(css);
const SAFE = linesOf(styleOf((look) => look, { marks: 2, safe: true }));
const PLAIN = linesOf(styleOf((look) => look, { marks: 2, plain: true }));
const pairs = <T>(all: [string, T][]): [string, string, T, T][] =>
  all.flatMap(([one, a], at) =>
    all.slice(at + 1).map(([other, b]): [string, string, T, T] => [one, other, a, b]),
  );
const GROUNDS = {
  white: '#ffffff',
  'the grey of cards': '#f5f6fa',
  'paper yellow': '#fff8e7',
  black: '#000000',
  'a dark theme': '#121212',
  'a softer dark theme': '#1f2023',
};

it('has a line for every kind, and for the place that was led to none', () => {
  expect([...LINES.keys()]).toEqual(LOOKS.filter((look) => look !== 'found'));
});

it('tells the kinds apart without their colours', () => {
  const shapes = [...LINES.values()].map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('has the same colours in one plain line, if that is wanted, and the same shapes in safe colours', () => {
  const of = (lines: typeof LINES, what: 'shape' | 'colour') => [...lines.values()].map((line) => line[what]);
  expect(of(PLAIN, 'shape')).toEqual(LOOKS.slice(1).map(() => ''));
  expect(of(PLAIN, 'colour')).toEqual(of(LINES, 'colour'));
  expect(of(SAFE, 'shape')).toEqual(of(LINES, 'shape'));
});

describe.each(Object.entries(GROUNDS))('on %s', (_, ground) => {
  it.each([...LINES])('%s can be seen', (_look, { colour }) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each([...SAFE])('%s can be seen in safe colours', (_look, { colour }) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(SIGHTS)('with %s', (sight) => {
  it.each(pairs([...SAFE]))('%s and %s differ in safe colours', (_one, _other, a, b) => {
    expect(distance(a.colour, b.colour, sight)).toBeGreaterThan(20);
  });
});

it('needs the safe colours: the usual ones are too near for some eyes', () => {
  const near = SIGHTS.flatMap((sight) =>
    pairs([...LINES]).filter(([, , a, b]) => distance(a.colour, b.colour, sight) < 10),
  );
  expect(near).not.toEqual([]);
});

it('has the safe colours on its own pages too', () => {
  const own = readFileSync(path.resolve(import.meta.dirname, '../../../src/ui/marks.css'), 'utf8');
  const colours = [...own.matchAll(/"safe"\] \.mark-(\w+) \{\s*text-decoration-color: (#\w{6})/g)];
  expect(colours.map(([, look, colour]) => [look, colour])).toEqual(
    [...SAFE].map(([look, { colour }]) => [look, colour]),
  );
});

it('leaves the words of the place that was led to readable, dark on light and light on dark', () => {
  const [, tint = '', alpha = ''] = /background:(#\w{6})(\w\w)/.exec(css) ?? [];
  const share = Number.parseInt(alpha, 16) / 255;
  const over = (ground: string) =>
    `#${[1, 3, 5]
      .map((at) => {
        const [top, below] = [tint, ground].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
        const mixed = Math.round((top ?? 0) * share + (below ?? 0) * (1 - share));
        return mixed.toString(16).padStart(2, '0');
      })
      .join('')}`;
  expect(contrast('#333333', over('#ffffff'))).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#e8e8e8', over('#121212'))).toBeGreaterThanOrEqual(4.5);
});

it('puts nothing on paper', () => {
  expect(css.startsWith('@media screen{')).toBe(true);
  expect(css.endsWith('}}')).toBe(true);
});

it('keeps its lines within the ground that forced colours give marked words', () => {
  const rules = css.split('::highlight(').filter((rule) => rule.includes('underline'));
  expect(rules.every((rule) => rule.includes('@media(forced-colors:active){text-underline-offset:0}'))).toBe(
    true,
  );
});
