/** The colours of the interface against one another, as WCAG 2 counts contrast. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(path.resolve(import.meta.dirname, '../src/ui/tokens.css'), 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const colour = (name: string, scheme: 'light' | 'dark'): string => {
  const token = TOKENS.get(name);
  if (!token) throw new Error(`No colour ${name} in tokens.css`);
  return token[scheme];
};

const VERDICTS = ['contradicted', 'conflict', 'outdated', 'unverifiable', 'supported'];
const TEXT: [text: string, ground: string][] = [
  ...['ground', 'raised', 'sunk', 'accent-ground', ...VERDICTS.map((verdict) => `${verdict}-ground`)].flatMap(
    (ground): [string, string][] => [
      ['ink', ground],
      ['ink-soft', ground],
    ],
  ),
  ['accent-ink', 'accent'],
  ['accent', 'ground'],
  ['contradicted', 'ground'],
];
/** Lines and signs need 3 to 1. */
const SIGNS: [sign: string, ground: string][] = [
  ...VERDICTS.flatMap((verdict): [string, string][] => [
    [verdict, 'ground'],
    [verdict, 'raised'],
    [verdict, `${verdict}-ground`],
  ]),
  ['edge', 'ground'],
  ['edge', 'sunk'],
];

it('knows its own measure', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('%s can be seen on %s', (sign, ground) => {
    expect(contrast(colour(sign, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
