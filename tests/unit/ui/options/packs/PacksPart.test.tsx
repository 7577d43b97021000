import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportOutcome, ListedPack } from '../../../../../src/store/pack-desk';
import { PacksPart } from '../../../../../src/ui/options/packs/PacksPart';
import type { PacksPort } from '../../../../../src/ui/options/packs/port';
import { WordsContext } from '../../../../../src/ui/words-context';
import { words } from '../../words.en';

afterEach(cleanup);

const PACK: ListedPack = {
  id: 'ferry-pack',
  info: {
    schema: 1,
    id: 'ferry-pack',
    name: 'Ferries',
    version: '1.2.0',
    knownThrough: '2030-06-30',
    licence: 'CC0',
    maintainers: [],
  },
  revision: 'abc',
  origin: 'ferries.json',
  imported: '2030-07-01',
  counts: { entities: 2, facts: 7, sources: 3 },
  active: true,
  off: [],
};

async function show(packs: ListedPack[], change: Partial<PacksPort> = {}) {
  const port = {
    list: vi.fn(async () => packs),
    bring: vi.fn(
      async (): Promise<ImportOutcome> => ({
        ok: true,
        name: 'Ferries',
        facts: 7,
        replaced: null,
        remarks: 0,
      }),
    ),
    use: vi.fn(async () => {}),
    discard: vi.fn(async () => {}),
    save: vi.fn(async () => {}),
    ...change,
  };
  const onChange = vi.fn();
  render(
    <WordsContext.Provider value={words}>
      <PacksPart port={port} onChange={onChange} />
    </WordsContext.Provider>,
  );
  await waitFor(() => expect(port.list).toHaveBeenCalled());
  return { port, onChange };
}

const choose = (file = new File(['{}'], 'ferries.json')) =>
  fireEvent.change(screen.getByLabelText('Import a pack', { selector: 'input' }), {
    target: { files: [file] },
  });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the list', () => {
  it('says when there is none', async () => {
    await show([]);
    expect(await screen.findByText('No pack has been imported.')).toBeTruthy();
  });

  it('gives each pack’s version, file, date, counts and horizon', async () => {
    await show([PACK]);
    expect(await screen.findByText(/^Version 1\.2\.0, from ferries\.json on 1 Jul\w* 2030$/)).toBeTruthy();
    expect(screen.getByText(/^Facts: 7\. Sources: 3\. Known through 30 Jun\w* 2030\.$/)).toBeTruthy();
  });

  it('tells what is switched off, and why', async () => {
    const fault = { where: 'facts.json, old', what: 'is "smell"', mend: 'Write one of the attributes' };
    await show([{ ...PACK, off: [fault] }]);
    expect(await screen.findByText('1 thing in it is switched off under this version')).toBeTruthy();
    expect(screen.getByText(/is "smell"\. Write one of the attributes\./)).toBeTruthy();
  });

  it('takes out, and deletes only what has been taken out', async () => {
    const { port, onChange } = await show([PACK]);
    await screen.findByText('Ferries');
    expect(screen.queryByRole('button', { name: 'Delete for good' })).toBeNull();
    press('Remove');
    await waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(port.use).toHaveBeenCalledWith('ferry-pack', false);
    cleanup();
    const other = await show([{ ...PACK, active: false }]);
    await screen.findByText('Taken out of the record');
    press('Restore');
    press('Delete for good');
    press('Export');
    await waitFor(() => expect(other.port.save).toHaveBeenCalledWith('ferry-pack'));
    expect(other.port.use).toHaveBeenCalledWith('ferry-pack', true);
    expect(other.port.discard).toHaveBeenCalledWith('ferry-pack');
  });
});

describe('an import', () => {
  it('shows how far it is, then what came in', async () => {
    let end: (outcome: ImportOutcome) => void = () => {};
    const bring: PacksPort['bring'] = (_, reached) => {
      reached('lint');
      return new Promise((resolve) => (end = resolve));
    };
    const { onChange } = await show([], { bring });
    choose();
    expect(await screen.findByText('Checking that it holds together')).toBeTruthy();
    expect((screen.getByRole('progressbar') as HTMLProgressElement).value).toBe(5);
    end({ ok: true, name: 'Ferries', facts: 7, replaced: '1.0.0', remarks: 0 });
    expect(await screen.findByText('Ferries was imported in place of version 1.0.0.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('lists everything that kept it out, as text', async () => {
    const fault = { where: 'the file', what: 'holds <b>bold</b>', mend: 'Write plain words' };
    await show([], { bring: async () => ({ ok: false, faults: [fault] }) });
    choose();
    expect(await screen.findByText('Nothing was imported')).toBeTruthy();
    expect(screen.getByText(/holds <b>bold<\/b>\. Write plain words\./)).toBeTruthy();
  });

  it('says so when the worker fails', async () => {
    await show([], { bring: () => Promise.reject(new Error('QuotaExceededError: full')) });
    choose();
    expect(await screen.findByText('QuotaExceededError: full')).toBeTruthy();
  });
});
