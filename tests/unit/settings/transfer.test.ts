import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Carried, readSettings, writeSettings } from '../../../src/settings/transfer';

const SETTINGS: Carried = {
  strictness: 'strict',
  attributesOff: ['budget', 'social'],
  appearance: { theme: 'dark', marks: 3 },
  sites: { mode: 'chosen', off: ['mail.example'], chosen: ['news.example'] },
  mutes: ['ballard|platform|||netflix'],
};
const file = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'double-take-settings', version, settings });
const refused = (text: string) => {
  const result = readSettings(text);
  return 'refused' in result ? result.refused : null;
};

describe('a file of settings', () => {
  it('is read back as it was written', () => {
    expect(readSettings(writeSettings(SETTINGS))).toEqual({ settings: SETTINGS });
  });

  it('carries nothing but what the options page shows', () => {
    const text = writeSettings({ ...SETTINGS, gate: null, notes: [] } as Carried);
    expect(Object.keys(JSON.parse(text).settings)).toEqual(Object.keys(SETTINGS));
    expect(readSettings(file({ ...SETTINGS, gate: { version: 'x' }, notes: [] }))).toEqual({
      settings: SETTINGS,
    });
  });

  it('may leave entries out', () => {
    expect(readSettings(file({ strictness: 'lenient' }))).toEqual({ settings: { strictness: 'lenient' } });
    expect(readSettings(file({}))).toEqual({ settings: {} });
  });

  it.each([
    ['no JSON', 'strictness: strict', { why: 'not-json' }],
    ['an empty file', '', { why: 'not-json' }],
    ['JSON of something else', '[1, 2]', { why: 'not-settings' }],
    ['another format', '{"format":"other","version":1,"settings":{}}', { why: 'not-settings' }],
    ['a version that is none', file({}, 'one'), { why: 'not-settings' }],
    ['version 0', file({}, 0), { why: 'not-settings' }],
    ['a newer version', file({}, 2), { why: 'newer', version: 2 }],
    ['a huge file', `"${'x'.repeat(4_000_000)}"`, { why: 'too-large' }],
  ])('is refused as a whole: %s', (_, text, why) => {
    expect(refused(text)).toEqual(why);
  });

  it.each([
    ['strictness', { strictness: 'mild' }],
    ['attributesOff.1', { attributesOff: ['budget', 'no-such-attribute'] }],
    ['sites.chosen.0', { sites: { mode: 'chosen', off: [], chosen: [''] } }],
    ['mutes', { mutes: 'all' }],
    ['appearance.marks', { appearance: { theme: 'dark', marks: 9 } }],
  ])('is refused as a whole, with the place, for one bad entry: %s', (at, settings) => {
    const why = refused(file({ ...SETTINGS, ...settings }));
    expect(why).toMatchObject({ why: 'bad-entry', what: expect.stringContaining(at) });
  });

  it('is brought to this version step by step', () => {
    const steps = {
      1: ({ strict, ...rest }: Record<string, unknown>) => ({
        ...rest,
        level: strict ? 'strict' : 'lenient',
      }),
      2: ({ level, ...rest }: Record<string, unknown>) => ({ ...rest, strictness: level }),
    };
    expect(readSettings(file({ strict: true }, 1), steps)).toEqual({ settings: { strictness: 'strict' } });
    expect(readSettings(file({ level: 'lenient' }, 2), steps)).toEqual({
      settings: { strictness: 'lenient' },
    });
    expect(readSettings(file({ strictness: 'balanced' }, 3), steps)).toEqual({
      settings: { strictness: 'balanced' },
    });
    expect(readSettings(file({}, 4), steps)).toEqual({ refused: { why: 'newer', version: 4 } });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file(JSON.parse(json))),
        ),
        (text) => {
          const result = readSettings(text);
          expect('settings' in result || 'refused' in result).toBe(true);
        },
      ),
    );
  });

  it('takes nothing of an object’s own machinery for an entry', () => {
    const text =
      '{"format":"double-take-settings","version":1,"settings":{"__proto__":{"strictness":"mild"}}}';
    expect(readSettings(text)).toEqual({ settings: {} });
  });
});
