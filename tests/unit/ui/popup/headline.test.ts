import { expect, it } from 'vitest';
import { headlineOf } from '../../../../src/ui/popup/headline';
import type { Counts } from '../../../../src/ui/popup/model';
import { words } from '../words.en';

const none: Counts = { contradicted: 0, conflicts: 0, outdated: 0, unverifiable: 0, supported: 0 };
const say = (counts: Partial<Counts>) => {
  const { message, params, kind } = headlineOf('findings', { ...none, ...counts });
  return [words.say(message, params), kind];
};

it('speaks of the gravest kind there is', () => {
  expect(say({ contradicted: 4, conflicts: 1, outdated: 1 })).toEqual([
    '4 statements differ from the record',
    'contradicted',
  ]);
  expect(say({ conflicts: 1, outdated: 1 })).toEqual([
    'The page disagrees with itself on 1 point',
    'conflict',
  ]);
  expect(say({ outdated: 2, unverifiable: 3 })).toEqual(['2 statements are out of date', 'outdated']);
  expect(say({ unverifiable: 1 })).toEqual(['1 statement is not in the record', 'unverifiable']);
});

it('counts what agrees', () => {
  const { message, params } = headlineOf('agrees', { ...none, supported: 7 });
  expect(words.say(message, params)).toBe('7 statements checked; all agree with the record');
});
