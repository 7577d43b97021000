import { expect, it, vi } from 'vitest';
import { askBackground } from '../../src/messages';

const reply = { ok: true, value: null };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

it('hands on the answer', async () => {
  const send = vi.fn(async () => reply);
  expect(await askBackground(send, { kind: 'card' })).toBe(reply);
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'card' });
});

it('asks once more when the background was just being stopped', async () => {
  const send = vi.fn(async () => reply).mockRejectedValueOnce(nobody);
  expect(await askBackground(send, { kind: 'card' })).toBe(reply);
  expect(send).toHaveBeenCalledTimes(2);
});

it('does not ask for ever', async () => {
  const send = vi.fn(() => Promise.reject(nobody));
  await expect(askBackground(send, { kind: 'card' })).rejects.toBe(nobody);
  expect(send).toHaveBeenCalledTimes(2);
});

it('does not ask again under a page whose extension is gone', async () => {
  const gone = new Error('Extension context invalidated.');
  const send = vi.fn(() => Promise.reject(gone));
  await expect(askBackground(send, { kind: 'card' })).rejects.toBe(gone);
  expect(send).toHaveBeenCalledOnce();
});
