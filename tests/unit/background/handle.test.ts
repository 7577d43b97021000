import { describe, expect, it, vi } from 'vitest';
import { handle } from '../../../src/background/handle';
import type { Claim } from '../../../src/engine/claim';
import type { Evidence, PageReplies, RecordState, Reply, SurfaceReplies } from '../../../src/messages';
import { failingFactory, makeOrigin } from '../store/store-fixtures';
import { claim, context, gate, makeServices, page, passage, surface } from './background-fixtures';

const text = passage(
  'Harbour returns',
  'The series Harbour: Tides is a Streamo original. Viewbox’s Harbour stars Mara Quill as Inés Vale.',
);
const titles = ['harbour', 'harbour-tides'];
const readIt = { kind: 'read', passage: text, context, titles };
const ask = (message: unknown, sender = page, services = makeServices()) => handle(message, sender, services);

async function value<T>(reply: Promise<Reply<unknown>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
  return answer.value as T;
}

describe('a page is read and concluded', () => {
  it('with workers that know nothing of one another', async () => {
    const origin = makeOrigin();
    const { claims } = await value<{ claims: Claim[] }>(ask(readIt, page, makeServices(origin)));
    const platforms = claims.filter(({ attribute }) => attribute === 'platform');
    expect(platforms.map(({ subject, normal }) => [subject, normal])).toEqual([
      ['harbour-tides', 'Streamo'],
      ['harbour', 'Viewbox'],
    ]);

    const concluded = { kind: 'conclude', claims: structuredClone(claims), context, titles };
    const { report, evidence } = await value<SurfaceReplies['check-text']>(
      ask(concluded, page, makeServices(origin)),
    );
    const wrong = report.findings.filter(({ verdict }) => verdict === 'contradicted');
    expect(wrong.map(({ claim, expected }) => [claim.quote, expected])).toEqual(
      expect.arrayContaining([[expect.stringContaining('Viewbox'), 'Streamo']]),
    );
    expect(evidence.names).toMatchObject({
      harbour: 'Harbour',
      'mara-quill': 'Mara Quill',
      viewbox: 'Viewbox',
    });
  });

  it('with all the evidence that the findings name, and no other', async () => {
    const conclude = { kind: 'conclude', claims: [claim], context, titles: ['harbour'] };
    const { evidence } = await value<{ evidence: Evidence }>(ask(conclude));
    expect(evidence).toEqual({
      facts: {
        'harbour-platform': {
          id: 'harbour-platform',
          subject: 'harbour',
          subjectName: 'Harbour',
          attribute: 'platform',
          value: { entity: 'streamo', as: 'original' },
          shown: 'Streamo',
          knownThrough: '2030-06-30',
          spoiler: false,
          disputed: false,
          pack: 'harbour-pack',
          packName: 'Pack harbour-pack',
          sources: ['notice-a'],
        },
      },
      sources: {
        'notice-a': {
          id: 'notice-a',
          title: 'Notice notice-a',
          publisher: 'The Example Gazette',
          url: 'https://gazette.example/notice-a',
          published: '2030-01-02',
          accessed: '2030-06-30',
        },
      },
      names: { harbour: 'Harbour', viewbox: 'Viewbox', streamo: 'Streamo' },
    });
  });

  it('and yields nothing for titles that the record does not have', async () => {
    expect(await ask({ ...readIt, titles: ['no-such-title'] })).toMatchObject({ ok: true });
  });
});

describe('a page speaks for its own tab', () => {
  it('when it sets the badge', async () => {
    const services = makeServices();
    const badge = { kind: 'badge', contradicted: 1, conflicts: 2, outdated: 3, quiet: false };
    expect(await ask(badge, page, services)).toEqual({ ok: true, value: null });
    expect(services.setBadge).toHaveBeenCalledExactlyOnceWith(7, badge);
    expect(await ask({ ...badge, tabId: 8 }, page, services)).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
    expect(await ask(badge, { ...page, frameId: 4 }, services)).toMatchObject({
      ok: false,
      code: 'not-top-frame',
    });
    expect(services.setBadge).toHaveBeenCalledOnce();
  });

  it('when it asks for the card', async () => {
    const services = makeServices();
    await ask({ kind: 'card' }, { ...page, frameId: 4, documentId: 'D' }, services);
    expect(services.injectCard).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameId: 4, documentId: 'D' });
    expect(await ask({ kind: 'card' }, surface, services)).toMatchObject({ ok: false, code: 'no-page' });
  });

  it('and may not ask what only surfaces ask', async () => {
    for (const message of [{ kind: 'record-state' }, { kind: 'record' }, { kind: 'check-text', text: 'x' }]) {
      expect(await ask(message)).toMatchObject({ ok: false, code: 'not-for-pages' });
    }
  });
});

it('a page has the record opened at a fact, and nowhere else', async () => {
  const services = makeServices();
  expect(await ask({ kind: 'open-record', fact: 'harbour-platform' }, page, services)).toEqual({
    ok: true,
    value: null,
  });
  expect(services.openRecord).toHaveBeenCalledWith('harbour-platform');
  const elsewhere = { kind: 'open-record', fact: '../options.html' };
  expect(await ask(elsewhere, page, services)).toMatchObject({ ok: false, code: 'bad-request' });
});

describe('a surface asks', () => {
  it('for the whole record', async () => {
    const { facts, packs } = await value<SurfaceReplies['record']>(ask({ kind: 'record' }, surface));
    expect(packs.map(({ id }) => id)).toEqual(['harbour-pack']);
    expect(facts).toHaveLength(13);
  });

  it('how the record is doing', async () => {
    expect(await value<RecordState>(ask({ kind: 'record-state' }, surface))).toEqual({
      ok: true,
      packs: [
        {
          id: 'harbour-pack',
          name: 'Pack harbour-pack',
          version: '1.0.0',
          knownThrough: '2030-06-30',
          facts: 13,
        },
      ],
    });
  });

  it('what a text says, by the titles it names', async () => {
    const message = { kind: 'check-text', text: 'HARBOUR: TIDES\n\nHarbour: Tides is a Streamo series.' };
    const {
      passage: read,
      report,
      evidence,
    } = await value<SurfaceReplies['check-text']>(ask(message, surface));
    expect(read.blocks.map((block) => block.text)).toEqual([
      'HARBOUR: TIDES',
      'Harbour: Tides is a Streamo series.',
    ]);
    expect(report.findings).toMatchObject([{ verdict: 'contradicted', expected: 'Viewbox' }]);
    expect(evidence.facts).toHaveProperty('tides-platform');
  });

  it('what a page’s selection says, sentence by sentence, and why a sentence says nothing', async () => {
    const message = { kind: 'explain', text: 'Harbour: Tides is a Streamo series. The weather is fine.' };
    const { sentences, evidence } = await value<PageReplies['explain']>(ask(message, page));
    expect(sentences).toMatchObject([
      { outcomes: [{ verdict: 'contradicted', expected: 'Viewbox' }], reasons: [] },
      { outcomes: [], reasons: [{ code: 'silent-nothing' }] },
    ]);
    expect(evidence.facts).toHaveProperty('tides-platform');
  });

  it('the same though the stored gate was lost', async () => {
    const services = makeServices(makeOrigin(), { gate: { read: async () => null, write: vi.fn() } });
    const message = { kind: 'check-text', text: 'Harbour: Tides is a Streamo series.' };
    const { report } = await value<SurfaceReplies['check-text']>(ask(message, surface, services));
    expect(report.findings).toMatchObject([{ verdict: 'contradicted' }]);
  });

  it('and learns that a text names nothing covered', async () => {
    const message = { kind: 'check-text', text: 'The weather in the north is fine.' };
    const { report, evidence } = await value<SurfaceReplies['check-text']>(ask(message, surface));
    expect(report.findings).toEqual([]);
    expect(evidence).toEqual({ facts: {}, sources: {}, names: {} });
  });
});

it('makes the gate when the record can be had again, as soon as a surface asks', async () => {
  const write = vi.fn();
  const services = makeServices(makeOrigin(), { gate: { read: async () => null, write } });
  await ask({ kind: 'record-state' }, surface, services);
  expect(write).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ version: gate.version }));
});

describe('a failure is a reply with a code', () => {
  it.each([
    ['a stranger', readIt, { ...page, id: 'other' }, 'foreign-sender'],
    ['nonsense', { kind: 'read' }, page, 'bad-request'],
  ])('to %s', async (_, message, sender, code) => {
    expect(await ask(message, sender)).toEqual({ ok: false, code, detail: expect.any(String) });
  });

  it('when the record cannot be had; the popup learns what to do', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const services = makeServices(makeOrigin(failingFactory('QuotaExceededError', 'full')));
    const failed = { code: 'record-quota', detail: 'QuotaExceededError: full' };
    expect(await ask(readIt, page, services)).toEqual({ ok: false, ...failed });
    expect(await value(ask({ kind: 'record-state' }, surface, services))).toEqual({
      ok: false,
      reason: 'quota',
      detail: failed.detail,
    });
  });

  it('when the browser refuses, and it is noted for the curious', async () => {
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refuse = async () => {
      throw new Error('Cannot access contents of the page');
    };
    const services = makeServices(makeOrigin(), { injectCard: vi.fn(refuse) });
    expect(await ask({ kind: 'card' }, page, services)).toEqual({
      ok: false,
      code: 'internal',
      detail: 'Error: Cannot access contents of the page',
    });
    expect(noted).toHaveBeenCalledOnce();
  });
});
