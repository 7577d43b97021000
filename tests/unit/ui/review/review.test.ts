import { expect, it } from 'vitest';
import { findingKey } from '../../../../src/settings/finding-key';
import {
  decided,
  doneIn,
  findingsOf,
  reviewOf,
  reviewsOf,
  strokeOf,
  UNSEEN,
} from '../../../../src/ui/review/review';
import { article } from '../summaries';

const findings = findingsOf(article());
const press = (key: string, change = {}) =>
  strokeOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...change });

it('has every finding, the gravest first', () => {
  expect(findings).toHaveLength(article().report.findings.length);
  const verdicts = findings.map(({ verdict }) => verdict);
  expect([...new Set(verdicts)]).toEqual(['contradicted', 'outdated', 'unverifiable', 'supported']);
});

it('hears its keys in both cases, and none that is pressed together with others', () => {
  expect([press('j'), press('J'), press('ArrowDown')]).toEqual(['next', 'next', 'next']);
  expect([press('a'), press('d'), press('n'), press('s'), press('k')]).toEqual([
    'accept',
    'dispute',
    'note',
    'show',
    'previous',
  ]);
  expect(press('a', { ctrlKey: true })).toBeNull();
  expect(press('x')).toBeNull();
  expect(press('Tab')).toBeNull();
});

it('takes a decision back where it is made again', () => {
  const accepted = decided(UNSEEN, 'accepted');
  expect(accepted.decision).toBe('accepted');
  expect(decided(accepted, 'disputed').decision).toBe('disputed');
  expect(decided(accepted, 'accepted').decision).toBeNull();
});

it('knows a statement again that was judged on another page', () => {
  const [first] = findings;
  if (!first) throw new Error('no findings');
  const key = findingKey(first.claim);
  const reviews = reviewsOf([{ key, text: 'seen', decision: 'disputed', made: '2026-11-25' }]);
  expect(reviewOf(reviews, first)).toEqual({ decision: 'disputed', note: 'seen' });
  const same = findings.filter(({ claim }) => findingKey(claim) === key).length;
  expect(doneIn(findings, reviews)).toBe(same);
});
