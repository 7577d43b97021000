import { expect, it, vi } from 'vitest';
import { recordPort } from '../../../src/ui/record-port';
import { RECORD } from './summaries';

const good = { ok: true, value: RECORD };

it('asks how the record is doing', async () => {
  const send = vi.fn(async () => good);
  expect(await recordPort(send).state()).toEqual(RECORD);
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'record-state' });
});

it('asks once more when the background was just being stopped', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  const send = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(gone).mockResolvedValue(good);
  expect(await recordPort(send).state()).toEqual(RECORD);
});

it('passes on a failure', async () => {
  await expect(
    recordPort(async () => ({ ok: false, code: 'internal', detail: 'd' })).state(),
  ).rejects.toThrow('internal: d');
});
