import { afterEach, expect, it, vi } from 'vitest';
import type { SessionRequest, SessionSummary } from '../../../../src/messages';
import type { ReviewNote } from '../../../../src/settings/schema';
import { type ReviewSnapshot, startReview } from '../../../../src/ui/review/controller';
import type { ReviewPorts } from '../../../../src/ui/review/ports';
import { article, RECORD } from '../summaries';

afterEach(() => document.body.replaceChildren());

async function open(answer: (request: SessionRequest) => SessionSummary | null = () => article()) {
  const kept: ReviewNote[] = [];
  const ports = {
    session: { ask: vi.fn(async (request: SessionRequest) => answer(request)) },
    record: { state: async () => RECORD },
    showTab: vi.fn(async () => {}),
    notes: { read: async () => [], keep: async (note: ReviewNote) => void kept.push(note) },
    keeps: true,
    stamp: () => ({ today: '2026-11-25', version: '0.1.0', id: 'id' }),
  } satisfies ReviewPorts;
  let last: ReviewSnapshot | undefined;
  // A document of its own: listeners of one test must not hear the keys of the next.
  const own = document.implementation.createHTMLDocument();
  await startReview(ports, own, (snapshot) => {
    last = snapshot;
  });
  const press = (key: string, on: Element = own.body) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return { ports, kept, press, own, now: () => last as ReviewSnapshot };
}

it('steps through the findings by key, and stops at both ends', async () => {
  const { press, now } = await open();
  press('k');
  expect(now().at).toBe(0);
  press('j');
  press('ArrowDown');
  expect(now().at).toBe(2);
  press('k');
  expect(now().at).toBe(1);
  for (let time = 0; time < 40; time += 1) press('j');
  expect(now().at).toBe(now().findings.length - 1);
});

it('keeps a decision, and leads to the place on the page', async () => {
  const { press, ports, kept, now } = await open();
  press('d');
  await vi.waitFor(() =>
    expect(kept).toMatchObject([{ decision: 'disputed', text: '', made: '2026-11-25' }]),
  );
  press('s');
  const claim = now().findings[0]?.claim.id;
  await vi.waitFor(() => expect(ports.session.ask).toHaveBeenCalledWith({ kind: 'go-to', claim }));
  expect(ports.showTab).toHaveBeenCalledOnce();
});

it('does not hear its keys where a note is typed', async () => {
  const { press, own, now } = await open();
  const field = own.body.appendChild(own.createElement('textarea'));
  press('j', field);
  expect(now().at).toBe(0);
});

it('says that the page does not answer', async () => {
  const { now } = await open(() => null);
  expect(now().summary).toBeNull();
  expect(now().findings).toEqual([]);
});
