/** Dates for people. The record's dates are days, months or years without a zone, so they are shown in UTC. */
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** True for YYYY, YYYY-MM and YYYY-MM-DD. */
export const isPartialDate = (text: string): boolean => PARTIAL_DATE.test(text);

/**
 * A partial ISO date in the words of a locale: "2025-10-06" becomes "6 Oct 2025", "2025-10" "Oct 2025".
 * Anything else is given back as it is.
 */
export function showDate(date: string, locale: string): string {
  if (!isPartialDate(date)) return date;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return String(year);
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' };
  if (day) format.day = 'numeric';
  return new Intl.DateTimeFormat(locale, format).format(Date.UTC(year, month - 1, day ?? 1));
}
