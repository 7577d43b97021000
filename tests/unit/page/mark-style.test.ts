/** The lines under words: told apart by shape, seen on light and on dark grounds, and no hindrance to reading. */
import { describe, expect, it } from 'vitest';
import { LOOKS, styleOf } from '../../../src/page/mark-style';
import { contrast } from '../../contrast';

const css = styleOf((look) => look, 2);
const LINES = new Map(
  [...css.matchAll(/::highlight\((\w+)\)\{text-decoration:underline 2px (\w+)(#\w{6})/g)].map(
    ([, look = '', shape = '', colour = '']) => [look, { shape, colour }],
  ),
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

describe.each(Object.entries(GROUNDS))('on %s', (_, ground) => {
  it.each([...LINES])('%s can be seen', (_look, { colour }) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });
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
