import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE, parseDate, settleDate } from '../../../../src/engine/text/dates';

const written = (text: string): string | null => {
  const date = parseDate(text);
  return date === null ? null : (date.normal ?? date.iso);
};
const settled = (text: string, day: string): string | undefined =>
  settleDate(parseDate(text) ?? { iso: '' }, { from: day, to: day })?.normal;

describe('written dates', () => {
  it.each([
    ['July 9, 2025', '2025-07-09'],
    ['9 July 2025', '2025-07-09'],
    ['Wednesday, July 9', '--07-09'],
    ['the ninth of August', '--08-09'],
    ['July the twenty-first, 2025', '2025-07-21'],
    ["Jul. 9 '25", '2025-07-09'],
    ['2025-07-09', '2025-07-09'],
    ['July 2025', '2025-07'],
    ['July', '--07'],
    ['2025', '2025'],
    ['13/7/25', '2025-07-13'],
  ])('%s', (text, iso) => expect(written(text)).toBe(iso));

  it.each([
    ['early July', '--07-01/--07-12'],
    ['the end of August 2025', '2025-08-20/2025-08-31'],
    ['July 21-27, 2025', '2025-07-21/2025-07-27'],
    ['the first Friday of June', '--06-01/--06-08'],
    ['summer 2025', '2025-06/2025-08'],
    ['late summer 2025', '2025-07/2025-08'],
    ['winter 2025', '2025-12/2026-02|2024-12/2025-02'],
    ['Q3 2025', '2025-07/2025-09'],
    ['the first half of 2025', '2025-01/2025-06'],
    ['late 2025', '2025-09/2025-12'],
  ])('%s is a stretch', (text, normal) => expect(written(text)).toBe(normal));

  it('keeps both orders of day and month where both are possible, the usual one first', () => {
    expect(written('7/9/2025')).toBe('2025-07-09|2025-09-07');
    expect(written('09.07.2025')).toBe('2025-07-09|2025-09-07');
  });

  it.each(['40/40/2025', 'Septober 3', '31', 'the other day'])('%s is none', (text) =>
    expect(parseDate(text)).toBeNull(),
  );

  it('finds dates in running text and only whole ones', () => {
    const found = [...'It came on 9 July, not in September 2025; the 2025s were 2 days ago.'.matchAll(DATE)];
    expect(found.map(([text]) => text)).toEqual(['9 July', 'September 2025', '2 days ago']);
  });

  it('reads back every day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
          const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
            day,
          );
          expect([written(long), written(american), written(iso)]).toEqual([iso, iso, iso]);
        },
      ),
    );
  });
});

describe('dates told from the day of writing', () => {
  it.each([
    ['last month', '2025-09'],
    ['this year', '2025'],
    ['last year', '2024'],
    ['July last year', '2024-07'],
    ['this past July', '2025-07'],
    ['last July', '2025-07|2024-07'],
    ['last summer', '2025-06/2025-08|2024-06/2024-08'],
    ['this summer', '2025-06/2025-08'],
    ['next month', '2025-11'],
    ['two months ago', '2025-07-16/2025-08-25'],
    ['yesterday', '2025-10-03/2025-10-05'],
  ])('%s', (text, normal) => expect(settled(text, '2025-10-05')).toBe(normal));

  it('last July, said in July, is the year before', () =>
    expect(settled('last July', '2025-07-20')).toBe('2024-07'));
  it('last winter, said in spring, began the year before', () =>
    expect(settled('last winter', '2025-04-20')).toBe('2024-12/2025-02'));

  it('stays open on a page without a date', () => {
    expect(settleDate(parseDate('last month') ?? { iso: '' }, null)).toBeNull();
  });

  it('gives a date without its year the nearest one', () => {
    const page = { from: '2026-01-10', to: '2026-01-10' };
    expect(settleDate({ iso: '--12-24' }, page)?.likely).toBe('2025-12-24');
    expect(settleDate({ iso: '--02-03' }, page)?.likely).toBe('2026-02-03');
    expect(settleDate({ iso: '2020' }, page)?.likely).toBeUndefined();
  });

  it('covers the update of a page as well as its publication', () => {
    const date = settleDate(parseDate('last month') ?? { iso: '' }, { from: '2025-08-02', to: '2025-10-05' });
    expect(date?.normal).toBe('2025-07|2025-09');
  });
});
