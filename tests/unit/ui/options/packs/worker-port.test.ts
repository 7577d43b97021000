import { expect, it, vi } from 'vitest';
import type { DeskAnswer, DeskMessage } from '../../../../../src/store/pack-desk';
import { type DeskWorker, workerPort } from '../../../../../src/ui/options/packs/worker-port';

/** A worker that the test answers for. */
function makeWorker() {
  const sent: DeskMessage[] = [];
  let hear: (event: { data: DeskAnswer }) => void = () => {};
  let fail: (event: { message?: string }) => void = () => {};
  const worker: DeskWorker = {
    postMessage: (message) => void sent.push(message),
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') hear = listener;
      else fail = listener;
    },
  };
  return {
    worker,
    sent,
    say: (data: DeskAnswer) => hear({ data }),
    fail: (message?: string) => fail({ ...(message && { message }) }),
  };
}

it('starts the worker on first use, and tells answers apart by number', async () => {
  const one = makeWorker();
  const start = vi.fn(() => one.worker);
  const port = workerPort(start, vi.fn(), () => '2030-07-01');
  expect(start).not.toHaveBeenCalled();
  const stages: string[] = [];
  const file = new File(['{}'], 'a.json');
  const [list, brought] = [port.list(), port.bring(file, (stage) => stages.push(stage))];
  expect(one.sent).toEqual([
    { id: 1, request: { kind: 'list' } },
    { id: 2, request: { kind: 'import', file, today: '2030-07-01' } },
  ]);
  one.say({ id: 2, stage: 'scan' });
  one.say({ id: 2, value: { ok: false, faults: [] } });
  one.say({ id: 1, value: [] });
  expect(await list).toEqual([]);
  expect(await brought).toEqual({ ok: false, faults: [] });
  expect(stages).toEqual(['scan']);
  expect(start).toHaveBeenCalledTimes(1);
});

it('saves what is exported, and fails where there is nothing', async () => {
  const { worker, say } = makeWorker();
  const save = vi.fn();
  const port = workerPort(
    () => worker,
    save,
    () => '2030-07-01',
  );
  const saved = port.save('ferry-pack');
  say({ id: 1, value: '{}' });
  await saved;
  expect(save).toHaveBeenCalledWith('ferry-pack.json', '{}');
  const missing = port.save('none');
  say({ id: 2, value: null });
  await expect(missing).rejects.toThrow('there is no pack none');
});

it('fails what waits when the worker breaks, and starts another', async () => {
  const [first, second] = [makeWorker(), makeWorker()];
  const workers = [first.worker, second.worker];
  const port = workerPort(
    () => workers.shift() as DeskWorker,
    vi.fn(),
    () => '2030-07-01',
  );
  const list = port.list();
  first.fail('out of memory');
  await expect(list).rejects.toThrow('out of memory');
  const again = port.list();
  second.say({ id: 2, value: [] });
  expect(await again).toEqual([]);
  const failing = port.use('x', true);
  second.say({ id: 3, failure: 'QuotaExceededError: full' });
  await expect(failing).rejects.toThrow('QuotaExceededError: full');
});
