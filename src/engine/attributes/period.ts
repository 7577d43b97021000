/** The days that a figure is of: a named week or month, launch day, "a week in". Years that the page leaves out come from the record. */
import type { Reference } from '../record';
import { clauseOf, type Sentence, type Slot } from '../slots';
import { type Interval, spanOfDate } from '../time';
import { weekFrom } from './week';

const DAY = 86_400_000;
const LONGEST = 35;
const IN_MONTH =
  /\b(?:in|during|for|over|across|throughout|all|through|until|till|to|by|of|from|between|and|last|month|at|its|minutes|viewing)(?: the)?(?: (?:end|month|whole|rest|last|final|first|close|days?|summer|opening)(?: (?:of|days?))*)? $/;
const END = /\b(?:by|through|until|till|to|and|at)(?: the)?(?: (?:end|close|last|final) (?:of|days? of))? $/;
const FIRST_MONTH =
  /\b(?:(?:first|opening|launch|debut|single|whole)(?: (?:calendar|full))? month|in (?:just |only )?(?:under )?(?:a|one|Ⓠ) month|month (?:one|of release)|month (?:from|since|after) (?:the |its )?(?:launch|release|premiere|debut)|the end of (?:the|that|its first) month|(?:the|that) month's end)(?![a-z])/;
const LAUNCH_DAY =
  /\b(?:(?:launch|release|opening|premiere|debut|first) day|day[- ](?:one|1|Ⓠ(?! of)|of release)|at (?:its )?(?:launch|release)|the day it (?:launched|premiered|landed|opened|dropped|came out)|on arrival)(?![a-z])/;
const AFTER_LAUNCH =
  /(?<![a-z])(a|one|two|three|four|five|six|seven|eight|nine|ten|Ⓠ) (days?|weeks?) (?:in\b(?! (?:the|a|an|bed|row)\b)|on\b(?=,)|after (?:its |the |it )?(?:launch\w*|premier\w*|debut\w*|release\w*|arriv\w*|open\w*|land\w*))|\b(less|more) than a week\b/;
const WORDS = 'a one two three four five six seven eight nine ten'.split(' ');

/** Superlatives of time: no other week had more. */
export const BEST =
  /\b(?:best|peak|biggest|busiest|record|top|strongest|most-watched|high(?:est)?)(?: (?:single|ever|viewing|streaming|seven))* ?(?:weeks?|days?|frame|stretch|showing|position|rank|ranking|place|finish)\b|\bpeak(?:ed|s|ing)?\b|\bnever (?:[a-z]+ ){0,3}(?:higher|better|above|more)\b/;

/** The period that a viewing figure is of, nearest the figure within its clause; null where none is named. */
export function periodOf(sentence: Sentence, slot: Slot, reference: Reference): Interval | null {
  const [start, end] = clauseOf(sentence, slot.at);
  const own = ownWords(sentence, slot);
  const near = sentence.slots
    .filter(({ kind }) => kind === 'date')
    .sort((a, b) => distance(a, slot, start, end) - distance(b, slot, start, end));
  for (const date of near) {
    const found = weekOf(sentence, date, reference) ?? monthOf(sentence, date, reference);
    if (found !== null) return found;
  }
  if (FIRST_MONTH.test(own)) return firstMonth(reference);
  return sentence.question === null ? null : periodAsked(sentence.question, reference);
}

/** The month or week that a question asks about. */
function periodAsked(question: Sentence, reference: Reference): Interval | null {
  const dates = question.slots.filter(({ kind }) => kind === 'date');
  const [only] = dates;
  if (dates.length !== 1 || only === undefined) return null;
  return weekOf(question, only, reference) ?? monthOf(question, only, reference);
}

/** The words of a figure: its statement, between the figures before and after it. */
export function ownWords({ masked }: Sentence, { at }: Slot): string {
  const from = Math.max(masked.lastIndexOf(';', at), masked.lastIndexOf('. ', at), lastFigure(masked, at));
  const next = /[;Ⓚ]|Ⓠ(?= (?!months?|weeks?|days?|of\b))|\. /.exec(masked.slice(at + 1));
  return masked.slice(from + 1, next === null ? masked.length : at + 1 + next.index);
}

const lastFigure = (masked: string, at: number): number => {
  const found = [...masked.slice(0, at).matchAll(/Ⓠ(?= (?!months?|weeks?|days?|of\b))/g)];
  return found[found.length - 1]?.index ?? -1;
};

/** A date in another clause is further away than any in the figure's own. */
function distance(date: Slot, slot: Slot, start: number, end: number): number {
  return Math.abs(date.at - slot.at) + (date.at >= start && date.at < end ? 0 : 1000);
}

/** The week that a date slot begins, ends or spans. */
export function weekOf(sentence: Sentence, date: Slot, reference: Reference): Interval | null {
  return weekFrom(sentence, date, dated(date, reference));
}

/** "In July", "through 31 July", "July 9-31": stretches of up to a month. */
function monthOf(sentence: Sentence, slot: Slot, reference: Reference): Interval | null {
  const written = dated(slot, reference);
  const [first, last = first] = written.split('/') as [string, string?];
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(first) || !/^\d{4}-\d\d(?:-\d\d)?$/.test(last)) return null;
  const before = sentence.masked.slice(Math.max(0, slot.at - 30), slot.at);
  const isMonth = first.length === 7 || first.slice(0, 7) !== last.slice(0, 7);
  const atEnd = Number(last.slice(8)) >= 28;
  if (first === last && first.length === 10)
    return atEnd && END.test(before) ? { from: `${first.slice(0, 7)}-01`, to: first } : null;
  const whole = { from: spanOfDate(first).from, to: spanOfDate(last).to };
  // "By the end of July" is all of July up to it.
  if (!isMonth && atEnd && first !== last && Number(first.slice(8)) >= 15 && END.test(before))
    return { from: `${first.slice(0, 7)}-01`, to: last };
  if (isMonth || atEnd) {
    const named = isMonth
      ? IN_MONTH.test(before) ||
        /^ (?:viewing|minutes|total|alone|figure)/.test(sentence.masked.slice(slot.at + 1))
      : true;
    return named && lengthOf(whole) <= LONGEST ? whole : null;
  }
  return null;
}

/** The only stretch of about a month for which the record has a figure. */
function firstMonth(reference: Reference): Interval | null {
  const found = valids(reference).filter((one) => lengthOf(one) > 15 && lengthOf(one) <= LONGEST);
  return found.length === 1 ? (found[0] as Interval) : null;
}

/** Launch day, or so many days after it, where the sentence speaks of one work whose day is known. */
export function sinceLaunch(sentence: Sentence, reference: Reference): Interval | null {
  const after = AFTER_LAUNCH.exec(sentence.masked);
  if (after === null && !LAUNCH_DAY.test(sentence.masked)) return null;
  const day = launchOf(sentence, reference);
  if (day === null) return null;
  if (after === null) return { from: day, to: day };
  if (after[3] !== undefined) return { from: day, to: shift(day, after[3] === 'less' ? 6 : 10) };
  const count = Math.max(1, WORDS.indexOf(after[1] as string));
  const number =
    after[1] === 'Ⓠ' ? (sentence.at.get(after.index)?.number ?? 0) : after[1] === 'a' ? 1 : count;
  const days = number * (/^week/.test(after[2] as string) ? 7 : 1);
  return { from: shift(day, days), to: shift(day, days + 2) };
}

function launchOf(sentence: Sentence, reference: Reference): string | null {
  const named = new Set(
    sentence.slots
      .filter(({ kind }) => kind === 'work' || kind === 'character')
      .flatMap(({ entities }) => entities.filter((id) => reference.factsOf.has(id)).slice(0, 1)),
  );
  const days = new Set<string>();
  for (const id of named)
    for (const { attribute, value, qualifier } of reference.factsOf.get(id) ?? [])
      if (
        attribute === 'premiere-date' &&
        'date' in value &&
        (qualifier?.season ?? 1) === 1 &&
        value.date.length === 10
      )
        days.add(value.date);
  return days.size === 1 ? ([...days][0] as string) : null;
}

/** A date as ISO; a year that is left out is that of the record's figures of the same month. */
function dated(slot: Slot, reference: Reference): string {
  const written = slot.date?.likely ?? slot.date?.normal ?? slot.date?.iso ?? '';
  if (!written.startsWith('-')) return written;
  const month = written.slice(2, 4);
  const years = new Set(
    valids(reference)
      .flatMap(({ from, to }) => [from, to])
      .filter((day) => day.slice(5, 7) === month)
      .map((day) => day.slice(0, 4)),
  );
  return years.size === 1 ? written.replace(/(^|\/)-(?=-)/g, `$1${[...years][0]}`) : written;
}

const VALIDS = new WeakMap<Reference, Interval[]>();

/** The stretches of which the record has ranks or viewing figures. */
function valids(reference: Reference): Interval[] {
  let found = VALIDS.get(reference);
  if (found === undefined) {
    found = [];
    for (const facts of reference.factsOf.values())
      for (const { attribute, valid } of facts)
        if (
          /^(?:viewership|chart-rank)$/.test(attribute) &&
          valid?.from !== undefined &&
          valid.to !== undefined
        )
          found.push({ from: spanOfDate(valid.from).from, to: spanOfDate(valid.to).to });
    VALIDS.set(reference, found);
  }
  return found;
}

/** True when two stretches are one: a week to two days, a month to nine. */
export function isSamePeriod(said: Interval, known: Interval): boolean {
  const slack = lengthOf(known) > 10 ? 9 : 2;
  const off = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  return (
    lengthOf(said) > 10 === lengthOf(known) > 10 &&
    off(said.from, known.from) <= slack &&
    off(last(said.to), last(known.to)) <= slack
  );
}

/** "2025-06-31" is the thirtieth. */
const last = (day: string): string => (Number.isNaN(Date.parse(day)) ? `${day.slice(0, 8)}30` : day);
export const lengthOf = ({ from, to }: Interval): number =>
  (Date.parse(last(to)) - Date.parse(from)) / DAY + 1;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
