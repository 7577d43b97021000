import { expect, it } from 'vitest';
import { lostInDocuments, lostInPairs } from '../../../../src/cli/quality/lost';
import { TEXTS } from './made';

const some = (all: Record<string, number>) =>
  Object.fromEntries(Object.entries(all).filter(([, many]) => many > 0));

it('tells how far missed contradictions came', () => {
  expect(some(lostInDocuments(TEXTS))).toEqual({ unread: 1, supported: 1 });
  expect(some(lostInPairs(TEXTS))).toEqual({ unnamed: 1 });
});
