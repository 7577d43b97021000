import { describe, expect, it } from 'vitest';
import { isSameWeek } from '../../../../src/engine/attributes/week';

describe('the week of a figure', () => {
  const week = { from: '2025-07-21', to: '2025-07-27' };
  it.each([
    [{ from: '2025-07-21', to: '2025-07-27' }, true],
    [{ from: '2025-07-20', to: '2025-07-26' }, true],
    [{ from: '2025-07-28', to: '2025-08-03' }, false],
    [{ from: '2025-07-09', to: '2025-07-31' }, false],
    [{ from: '2025-07-21' }, false],
    [undefined, false],
  ])('%j', (valid, same) => expect(isSameWeek(week, valid)).toBe(same));
  it('a figure of no week is of none', () => expect(isSameWeek(undefined, week)).toBe(false));
});
