import { describe, expect, it } from 'vitest';
import { alikeDates } from '../../../../src/engine/attributes/dates';

describe('a written date and a known day', () => {
  it.each([
    ['2025-07-09', '2025-07-09', 'same'],
    ['2025-07', '2025-07-09', 'same'],
    ['2025', '2025-07-09', 'same'],
    ['2025-07-15', '2025-07', 'same'],
    ['--07', '2025-07-09', 'same'],
    ['--07-09', '2025-07-09', 'same'],
    ['2025-07-01/2025-07-12', '2025-07-09', 'same'],
    ['2025-09-07|2025-07-09', '2025-07-09', 'same'],
    ['--12/--02', '2025-01-20', 'same'],
  ])('%s agrees with %s', (written, known, how) => expect(alikeDates(written, known)).toBe(how));

  it.each([
    ['2025-07-08', '2025-07-09'],
    ['--07-10', '2025-07-09'],
    ['2025-06-30', '2025-07-01'],
    ['2025-07-12/2025-07-31', '2025-07-09'],
  ])('%s is too near %s to tell', (written, known) => expect(alikeDates(written, known)).toBe('near'));

  it.each([
    ['2025-07-11', '2025-07-09'],
    ['2025-08', '2025-07-09'],
    ['--09', '2025-07-09'],
    ['--03/--05', '2025-07-09'],
    ['2025-09-10|2025-10-09', '2025-07-09'],
    ['2024', '2025-07-09'],
  ])('%s differs from %s', (written, known) => expect(alikeDates(written, known)).toBe('differs'));

  it('a day without its year says nothing on a known year', () =>
    expect(alikeDates('--07-09', '2025')).toBe('apart'));
});
