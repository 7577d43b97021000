/** The record's values for people: typed values are worded by the locale, names stand as they are. */
import type { FactValue } from '../engine/values';
import type { FactView } from '../messages';
import { isPartialDate, showDate } from './dates';
import type { Words } from './words';

const range = (from: string, to: string | undefined): string => (to && to !== from ? `${from}–${to}` : from);

function compact(value: number, words: Words): string {
  const options: Intl.NumberFormatOptions =
    value < 10_000 ? {} : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };
  return new Intl.NumberFormat(words.locale, options).format(value);
}

/** The typed value in words; null for shapes whose text form is already what people read (names, titles, words). */
export function wordValue(value: FactValue, words: Words): string | null {
  if ('date' in value) return showDate(value.date, words.locale);
  if ('count' in value) {
    return range(words.number(value.count), value.max === undefined ? undefined : words.number(value.max));
  }
  if ('amount' in value) {
    const most = value.max === undefined ? undefined : compact(value.max, words);
    return words.say(`unit_${value.unit}`, { amount: range(compact(value.amount, words), most) });
  }
  if ('score' in value) {
    return value.outOf === 100
      ? words.say('value_percent', { score: value.score })
      : words.say('value_score', { score: value.score, outOf: value.outOf });
  }
  if ('rank' in value) return words.say('value_rank', { rank: value.rank });
  if ('status' in value) return words.sayIfKnown(`status_${value.status.replaceAll('-', '_')}`);
  if ('pattern' in value) return words.sayIfKnown(`pattern_${value.pattern.replaceAll('-', '_')}`);
  if ('from' in value)
    return range(String(value.from), value.to === undefined ? undefined : String(value.to));
  return null;
}

/** A day, month or interval of these ("2025-06/2025-08") as people write it; a bare number is no year here. */
export function showNormal(text: string, locale: string): string {
  const parts = text.split('/');
  if (!parts.every((part) => part.includes('-') && isPartialDate(part))) return text;
  return parts.map((part) => showDate(part, locale)).join(' – ');
}

/**
 * What the record says, as shown beside a finding.
 * @param expected the finding's expected value in normal form; several values are joined by "; "
 * @param facts the facts the finding rests on, which lend their types
 */
export function showExpected(expected: string, facts: readonly FactView[], words: Words): string {
  const typed = new Map(facts.map((fact) => [fact.shown, wordValue(fact.value, words) ?? fact.shown]));
  const one = (text: string) => typed.get(text) ?? showNormal(text, words.locale);
  return typed.has(expected) ? one(expected) : expected.split('; ').map(one).join('; ');
}
