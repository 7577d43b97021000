import { describe, expect, it } from 'vitest';
import { nowOf, parseOptions, strictnessOf } from '../../../src/cli/options';

describe('options', () => {
  const spec = {
    json: { type: 'boolean' },
    strictness: { type: 'string' },
    now: { type: 'string' },
  } as const;

  it('splits flags, values and paths', () => {
    const parsed = parseOptions(['--json', 'a.txt', '--strictness', 'strict', '-', '--now=2026-01-01'], spec);
    expect(parsed.flags).toEqual(new Set(['json']));
    expect(parsed.paths).toEqual(['a.txt', '-']);
    expect(strictnessOf(parsed, 'balanced')).toBe('strict');
    expect(nowOf(parsed)).toBe('2026-01-01');
  });

  it('takes everything after -- as paths', () => {
    expect(parseOptions(['--', '--json'], spec).paths).toEqual(['--json']);
  });

  it('falls back on the default strictness and on today', () => {
    const parsed = parseOptions([], spec);
    expect(strictnessOf(parsed, 'balanced')).toBe('balanced');
    expect(nowOf(parsed)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    [['--jsn'], /--jsn: is no option.*--json/],
    [['-x'], /-x: is no option/],
    [['--strictness'], /--strictness: needs a value/],
    [['--strictness', '--json'], /--strictness: needs a value/],
    [['--json=yes'], /--json: takes no value/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args, spec)).toThrow(message);
  });

  it('refuses an unknown strictness and names the known ones', () => {
    const parsed = parseOptions(['--strictness', 'severe'], spec);
    expect(() => strictnessOf(parsed, 'balanced')).toThrow(/“severe”.*lenient, balanced, strict/);
  });
});
