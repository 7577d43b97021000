/** Two facts that cannot both hold are both marked as disputed, or one of them is wrong. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { FactValue } from '../../engine/values';
import { groupBy } from '../group';
import type { Pack, PackFact } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('clashes');

/** Attributes with one right value for a subject and season. Plot, person and other words are so by their slot. */
const SINGLE: ReadonlySet<AttributeId> = new Set([
  'premiere-date',
  'end-date',
  'release-pattern',
  'episode-count',
  'season-count',
  'episode-runtime',
  'episode-title',
  'guest-appearances',
  'renewal',
  'budget',
  'next-season-date',
  'novel-count',
  'novel-date',
  'run',
]);
/** Answers to one question that are held against one another: beyond that the question is told often enough. */
const MOST = 20;
/** Slots of which a subject can have several. */
const MANY: ReadonlySet<string> = new Set(['credit', 'job']);

export function fixedClashes({ facts }: Pack): Remark[] {
  const asked = facts.flatMap((fact) => {
    const question = questionOf(fact);
    return question === null || fact.disputed ? [] : [{ fact, question }];
  });
  return [...groupBy(asked, ({ question }) => question).values()].flatMap((same) =>
    same.slice(0, MOST).flatMap(({ fact }, at) =>
      same
        .slice(at + 1, MOST)
        .filter((other) => meet(fact, other.fact) && !agree(fact.value, other.fact.value))
        .map((other) =>
          remark(
            'error',
            'facts',
            fact.id,
            `differs from ${other.fact.id}`,
            'Mark both as disputed, or remove one',
          ),
        ),
    ),
  );
}

/** What a fact answers, null where several answers can be right. */
function questionOf({ subject, attribute, value, qualifier = {} }: PackFact): string | null {
  const { season, continuity, episode } = qualifier;
  const scope = [subject, attribute, season, continuity, episode];
  if ('slot' in value && value.slot !== undefined && !MANY.has(value.slot))
    return [...scope, value.slot].join(' ');
  return SINGLE.has(attribute) ? scope.join(' ') : null;
}

/** States that follow one another do not meet; whatever holds for good does. */
function meet(one: PackFact, other: PackFact): boolean {
  const { from: a = '', to: b = '9999' } = one.time.valid ?? {};
  const { from: c = '', to: d = '9999' } = other.time.valid ?? {};
  return a <= d && c <= b;
}

/** The same value, or a date and its month or year. */
function agree(one: FactValue, other: FactValue): boolean {
  if ('date' in one && 'date' in other)
    return one.date.startsWith(other.date) || other.date.startsWith(one.date);
  return JSON.stringify(one) === JSON.stringify(other);
}
