/** A review of a page's findings: which one is looked at, and what was made of each. Pure. */
import type { Finding } from '../../engine/claim';
import type { Decision, Review } from '../../export/sheet';
import type { SessionSummary } from '../../messages';
import { findingKey } from '../../settings/finding-key';
import type { ReviewNote } from '../../settings/schema';

export const UNSEEN: Review = { decision: null, note: '' };

/** What the keyboard does; none of these keys is heard where text is typed. */
export type Stroke = 'next' | 'previous' | 'accept' | 'dispute' | 'note' | 'show';

/** The keys, as they are shown: the first of each. */
export const KEYS: Record<Stroke, readonly string[]> = {
  next: ['J', 'ArrowDown'],
  previous: ['K', 'ArrowUp'],
  accept: ['A'],
  dispute: ['D'],
  note: ['N'],
  show: ['S'],
};

/** What a key stands for; null for any other, and for one pressed together with others. */
export function strokeOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): Stroke | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return (Object.keys(KEYS) as Stroke[]).find((stroke) => KEYS[stroke].includes(key)) ?? null;
}

const ORDER = { contradicted: 0, outdated: 1, unverifiable: 2, supported: 3 } as const;

/** Every finding of the page, the gravest first, those of one verdict as they stand on the page. */
export const findingsOf = (summary: SessionSummary): Finding[] =>
  summary.report.findings.toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);

/** What was made of each statement, by its key: the same statement made twice is judged once. */
export type Reviews = ReadonlyMap<string, Review>;

export const reviewsOf = (notes: readonly ReviewNote[]): Reviews =>
  new Map(notes.map(({ key, text, decision }) => [key, { decision: decision ?? null, note: text }]));

export const reviewOf = (reviews: Reviews, { claim }: Finding): Review =>
  reviews.get(findingKey(claim)) ?? UNSEEN;

/** The decision after a press: the same one pressed again is taken back. */
export const decided = (review: Review, decision: Decision): Review => ({
  ...review,
  decision: review.decision === decision ? null : decision,
});

/** How many findings have been decided or noted. */
export const doneIn = (findings: readonly Finding[], reviews: Reviews): number =>
  findings.filter((finding) => {
    const { decision, note } = reviewOf(reviews, finding);
    return decision !== null || note !== '';
  }).length;
