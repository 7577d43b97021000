import { describe, expect, it } from 'vitest';
import { interval, wholeDay } from '../../../src/cli/dates';

describe('dates', () => {
  it('reads days, months and years as intervals', () => {
    expect(interval('2025-07-14', 'x')).toEqual({ from: '2025-07-14', to: '2025-07-14' });
    expect(interval('2024-02', 'x')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(interval('2025', 'x')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });

  it.each(['2025-02-30', '2025-13', '14 July 2025', '2025-7-4', '', '20250714'])('refuses %s', (date) => {
    expect(() => interval(date, '--published')).toThrow(/^--published: .*no date.*YYYY-MM-DD/);
  });

  it('wants a whole day where one is needed', () => {
    expect(wholeDay('2025-07-14', '--now')).toBe('2025-07-14');
    expect(() => wholeDay('2025-07', '--now')).toThrow(/not a whole day/);
  });
});
