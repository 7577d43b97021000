import { expect, it } from 'vitest';
import { isPartialDate, showDate } from '../../../src/ui/dates';

it.each([
  ['2025-10-06', '6 Oct 2025'],
  ['2025-10', 'Oct 2025'],
  ['2025', '2025'],
  ['0099', '99'],
  ['undated', 'undated'],
  ['2025-10-06T00:00:00Z', '2025-10-06T00:00:00Z'],
])('shows %s as %s', (date, shown) => {
  expect(showDate(date, 'en-GB')).toBe(shown);
});

it('does not shift a day by the zone of the machine', () => {
  const zone = process.env.TZ;
  try {
    for (const one of ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC']) {
      process.env.TZ = one;
      expect(showDate('2025-01-01', 'en-GB')).toBe('1 Jan 2025');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

it('tells dates from other text', () => {
  expect(['2025', '2025-10', '2025-10-06', '10', '20255', '2025-1-1'].map(isPartialDate)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
