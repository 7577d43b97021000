/** The typed values that snaks carry. Each answers null where there is none, or none that a pack could hold. */
import * as z from 'zod/mini';
import { isRealDate } from '../../engine/values';
import type { Snak, Snaks, Statement } from './entity-json';

const GREGORIAN = 'Q1985727';
/** Precision of a time: to the year, the month, the day. */
const LENGTH: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

const itemValue = z.object({ id: z.string().check(z.regex(/^Q[1-9]\d{0,11}$/)) });
const timeValue = z.object({ time: z.string(), precision: z.number(), calendarmodel: z.string() });
const amountValue = z.object({ amount: z.string() });
const textValue = z.object({ text: z.string() });

const contentOf = (snak: Snak | undefined): unknown =>
  snak?.snaktype === 'value' ? snak.datavalue?.value : undefined;

/** The item that a snak names. */
export function itemOf(snak: Snak | undefined): string | null {
  const parsed = z.safeParse(itemValue, contentOf(snak));
  return parsed.success ? parsed.data.id : null;
}

/** The date as a pack writes it, as precise as it is: `+2025-07-00T00:00:00Z` of precision 10 is 2025-07. */
export function dateOf(snak: Snak | undefined): string | null {
  const parsed = z.safeParse(timeValue, contentOf(snak));
  if (!parsed.success || !parsed.data.calendarmodel.endsWith(GREGORIAN)) return null;
  const length = LENGTH[parsed.data.precision];
  const date = /^\+(\d{4}-\d{2}-\d{2})T/.exec(parsed.data.time)?.[1]?.slice(0, length);
  return length !== undefined && date !== undefined && isRealDate(date) ? date : null;
}

/** A whole number of things. */
export function countOf(snak: Snak | undefined): number | null {
  const parsed = z.safeParse(amountValue, contentOf(snak));
  const count = parsed.success ? Number(parsed.data.amount) : Number.NaN;
  return Number.isInteger(count) && count >= 0 && count <= 1e6 ? count : null;
}

/** Words: a string, or a text in some language. */
export function textOf(snak: Snak | undefined): string | null {
  const value = contentOf(snak);
  if (typeof value === 'string') return value.trim() || null;
  const parsed = z.safeParse(textValue, value);
  return parsed.success ? parsed.data.text.trim() || null : null;
}

export const firstOf = (snaks: Snaks, property: string): Snak | undefined => snaks[property]?.[0];

/** The days between which a statement holds, as far as it says; undefined where it does not. */
export function validOf({ qualifiers }: Statement): { from?: string; to?: string } | undefined {
  const from = dateOf(firstOf(qualifiers, 'P580'));
  const to = dateOf(firstOf(qualifiers, 'P582'));
  if (from === null && to === null) return undefined;
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}
