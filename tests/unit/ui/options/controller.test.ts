import { describe, expect, it, vi } from 'vitest';
import {
  type OptionsActions,
  type OptionsSnapshot,
  startOptions,
} from '../../../../src/ui/options/controller';
import type { Choices, OptionsPorts } from '../../../../src/ui/options/ports';
import { RECORD } from '../summaries';

const DEFAULTS: Choices = {
  strictness: 'balanced',
  attributesOff: [],
  appearance: { theme: 'system', marks: 2 },
  sites: { mode: 'all', off: [], chosen: [] },
  mutes: [],
};

async function open(change: Partial<OptionsPorts> = {}) {
  let stored = DEFAULTS;
  let changed = () => {};
  const drawn: OptionsSnapshot[] = [];
  const held: { actions?: OptionsActions } = {};
  const ports: OptionsPorts = {
    read: async () => stored,
    write: async (part) => {
      stored = { ...stored, ...part };
    },
    watch: (callback) => {
      changed = callback;
      return () => {};
    },
    reset: async () => {
      stored = DEFAULTS;
    },
    record: { state: async () => RECORD },
    access: { granted: async () => true, request: async () => true },
    ...change,
  };
  await startOptions(ports, (snapshot, actions) => {
    drawn.push(snapshot);
    held.actions = actions;
  });
  if (!held.actions) throw new Error('nothing was drawn');
  return {
    actions: held.actions,
    drawn,
    last: () => drawn.at(-1) as OptionsSnapshot,
    stored: () => stored,
    elsewhere(part: Partial<Choices>) {
      stored = { ...stored, ...part };
      changed();
    },
  };
}

describe('the options page', () => {
  it('is drawn before the record answers, and again when it has', async () => {
    const { drawn } = await open();
    expect(drawn[0]?.record).toBeUndefined();
    expect(drawn.at(-1)).toMatchObject({ record: RECORD, access: true });
  });

  it('shows a change at once and stores it', async () => {
    const { actions, last, stored } = await open();
    actions.change({ strictness: 'strict' });
    expect(last().choices.strictness).toBe('strict');
    await vi.waitFor(() => expect(stored().strictness).toBe('strict'));
    expect(last().choices).toEqual({ ...DEFAULTS, strictness: 'strict' });
  });

  it('goes back to what is stored when a change is not, and says why', async () => {
    const { actions, last } = await open({ write: () => Promise.reject(new Error('private-window')) });
    actions.change({ mutes: ['a'] });
    await vi.waitFor(() => expect(last().failure).toBe('private-window'));
    expect(last().choices).toEqual(DEFAULTS);
  });

  it('forgets the failure with the next change that works', async () => {
    const write = vi.fn<OptionsPorts['write']>().mockRejectedValueOnce(new Error('full')).mockResolvedValue();
    const { actions, last } = await open({ write });
    actions.change({ strictness: 'strict' });
    await vi.waitFor(() => expect(last().failure).toBe('full'));
    actions.change({ strictness: 'lenient' });
    await vi.waitFor(() => expect(last().failure).toBeNull());
  });

  it('follows changes made elsewhere', async () => {
    const { elsewhere, last } = await open();
    elsewhere({ strictness: 'lenient' });
    await vi.waitFor(() => expect(last().choices.strictness).toBe('lenient'));
  });

  it('resets everything', async () => {
    const { actions, elsewhere, last } = await open();
    elsewhere({ strictness: 'lenient', attributesOff: ['budget'] });
    actions.reset();
    await vi.waitFor(() => expect(last().choices).toEqual(DEFAULTS));
  });

  it('says that the record cannot be asked, and asks again when told to', async () => {
    const state = vi
      .fn<() => Promise<typeof RECORD>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue(RECORD);
    const { actions, last } = await open({ record: { state } });
    expect(last().record).toEqual({ ok: false, reason: 'unknown', detail: 'gone' });
    actions.retry();
    await vi.waitFor(() => expect(last().record).toEqual(RECORD));
  });

  it('asks for access to pages, and says what came of it', async () => {
    const request = vi
      .fn<() => Promise<boolean>>()
      .mockRejectedValueOnce(new Error('no gesture'))
      .mockResolvedValue(true);
    const { actions, last } = await open({ access: { granted: async () => false, request } });
    expect(last().access).toBe(false);
    actions.allow();
    await vi.waitFor(() => expect(last().failure).toBe('no gesture'));
    expect(last().access).toBe(false);
    actions.allow();
    await vi.waitFor(() => expect(last().access).toBe(true));
  });
});
