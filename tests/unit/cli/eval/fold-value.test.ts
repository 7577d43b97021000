import { describe, expect, it } from 'vitest';
import { sameValue, valueTokens } from '../../../../src/cli/eval/fold-value';

describe('sameValue', () => {
  it.each([
    ['Netflix', 'netflix'],
    ['Netflix’s', 'Netflix'],
    ['Renée Ballard', 'Renee Ballard'],
    ['ten', '10'],
    ['10 episodes', 'ten'],
    ['10-episode', '10'],
    ['a hundred per cent', '100%'],
    ['100 percent', '100%'],
    ['100', '100%'],
    ['ninth', '9'],
    ['No. 9', 'ninth'],
    ['2.5 billion minutes', '2,500,000,000 minutes'],
    ['14.84 million dollars', '$14.84 million'],
    ['15k', '15,000'],
    ['July 9, 2025', '2025-07-09'],
    ['9 July', '2025-07-09'],
    ['the ninth of August', '9 August'],
    ['July 2025', '2025-07-09'],
    ['2025', 'July 9, 2025'],
    ['“The Late Show” (2017)', '2017-07'],
    ['autumn 2024', '2024-10-15'],
    ['2024-09/2024-11', 'October 2024'],
    ['--07-09', 'July 9, 2025'],
    ['2025-07-04|2025-04-07', '4 July 2025'],
    ['May', '2026-05-19'],
    ['Courtney Taylor', 'Courtney Taylor as Zamira Parker'],
    ['2014-2021', '2014 to 2021'],
    ['season 2', '2'],
    ['24', 'twenty-four'],
  ])('%s = %s', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
    expect(sameValue(b, a)).toBe(true);
  });

  it.each([
    ['Netflix', 'Prime Video'],
    ['10', '12'],
    ['July 9, 2025', '2025-07-19'],
    ['July 2024', '2025-07-09'],
    ['9 August', '2025-07-09'],
    ['2024-09/2024-11', '2024-12-01'],
    ['--07-09', '--07-19'],
    ['2.5 billion', '2.5 million'],
    ['89%', '98%'],
    ['Courtney Taylor', 'Courtney Lynch'],
    ['', 'Netflix'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });

  it('compares what has only small words letter by letter', () => {
    expect(sameValue('From', 'from')).toBe(true);
    expect(sameValue('From', 'On')).toBe(false);
  });
});

describe('valueTokens', () => {
  it('puts dates and numbers into one form and drops small words', () => {
    expect(valueTokens('No. 1 on the chart of July 21, 2025')).toEqual(['2025-07-21', '1', 'chart']);
  });
});
