import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/engine/claim';
import {
  askBackground,
  type Gate,
  type PageRequest,
  type Reply,
  type SurfaceReplies,
  type SurfaceRequest,
} from '../../src/messages';
import { Ext, type InExtension, until } from './harness';
import { type Site, serve } from './site';

/** Asks from a page of the extension, as surfaces do; the answer comes from whatever background is there or is woken. */
const ask = <Request extends SurfaceRequest>(page: Page, request: Request) =>
  askBackground(
    (sent) =>
      page.evaluate(
        (message) => (globalThis as unknown as InExtension).browser.runtime.sendMessage(message),
        sent,
      ),
    request,
  );

const storedGate = (page: Page): Promise<Gate | undefined> =>
  page.evaluate(
    async () => (await (globalThis as unknown as InExtension).browser.storage.local.get('gate')).gate as Gate,
  );

const wrong = {
  kind: 'check-text',
  text: 'Ballard is a Netflix series. The first season of Ballard has ten episodes.',
} as const;

/** What the record contradicts in the text, as said and as it should be. */
function contradictedIn(reply: Reply<SurfaceReplies['check-text']>): (string | null)[][] {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.detail}`);
  const findings = reply.value.report.findings.filter(({ verdict }) => verdict === 'contradicted');
  return findings.map(({ claim, expected }) => [claim.normal, expected]);
}

describe.each(['chromium', 'firefox'] as const)('the background in %s', (kind) => {
  let ext: Ext;
  let site: Site;
  let surface: Page;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch(kind), serve()]);
    surface = await ext.openPage('manifest.json');
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });

  it('loads its record and the gate when it is installed', async () => {
    const gate = await until('the gate', () => storedGate(surface));
    expect(JSON.stringify(gate).length).toBeLessThan(64_000);
    expect(gate.triggers.map(({ name }) => name)).toContain('Bosch: Legacy');
    const reply = await ask(surface, { kind: 'record-state' });
    expect(reply).toMatchObject({
      ok: true,
      value: { ok: true, packs: [{ id: 'bosch-universe' }, { id: 'streaming-series' }] },
    });
  });

  it('answers each time, though it was stopped in between', async () => {
    for (let round = 0; round < 3; round += 1) {
      await ext.killBackground();
      expect(contradictedIn(await ask(surface, wrong))).toEqual([['Netflix', 'Prime Video']]);
    }
  });

  it('rebuilds a record that was deleted or damaged', async () => {
    await ext.killBackground();
    await surface.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('double-take');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    expect(contradictedIn(await ask(surface, wrong))).toHaveLength(1);

    await surface.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('double-take');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction(['parts', 'sources'], 'readwrite');
            writing.objectStore('parts').delete('ballard');
            writing.objectStore('sources').clear();
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        }),
    );
    await ext.killBackground();
    expect(contradictedIn(await ask(surface, wrong))).toHaveLength(1);
  });
});

describe('a page and the background', () => {
  let ext: Ext;
  let site: Site;
  let surface: Page;

  // In Chromium only: the test speaks as the content script, which in Firefox cannot be reached from outside.
  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
    surface = await ext.openPage('manifest.json');
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });

  it('sets the badge of the tab that asks, and answers a page only what pages may ask', async () => {
    const page = await ext.open(site.put('/bread.html', '<!doctype html><p>A page about bread.</p>'));
    const send = <T>(message: PageRequest | SurfaceRequest) =>
      ext.inContentScript<Reply<T>>(page, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    const about = { context: { now: '2026-01-15', published: null }, titles: ['ballard'] };
    const blocks = [{ text: 'Ballard is a Netflix series.', role: 'body' as const }];

    const read = await send<{ claims: Claim[] }>({
      kind: 'read',
      passage: { id: 'p', kind: 'main', blocks },
      ...about,
    });
    await ext.killBackground();
    const claims = read.ok ? read.value.claims : [];
    expect(contradictedIn(await send({ kind: 'conclude', claims, ...about }))).toEqual([
      ['Netflix', 'Prime Video'],
    ]);

    await ext.killBackground();
    expect(await send({ kind: 'badge', contradicted: 2, conflicts: 1, outdated: 0, quiet: false })).toEqual({
      ok: true,
      value: null,
    });
    expect(await ext.badges(surface)).toContain('3');
    expect(await send({ kind: 'record-state' })).toMatchObject({ ok: false, code: 'not-for-pages' });
    expect(await send({ kind: 'conclude', claims: [{}] } as never)).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
    await page.close();
  });
});

describe('a database that cannot be opened', () => {
  // In Chromium only: a file where the browser would make its folder fails every opening, as a broken disk does.
  const profile = mkdtempSync(path.join(tmpdir(), 'double-take-'));
  const obstacle = path.join(profile, 'Default', 'IndexedDB');
  let ext: Ext;

  beforeAll(async () => {
    mkdirSync(path.dirname(obstacle));
    writeFileSync(obstacle, '');
    ext = await Ext.launch('chromium', { profile });
  });
  afterAll(async () => {
    await ext?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('is told to the popup, and mends itself as soon as the popup asks again', async () => {
    const surface = await ext.openPage('manifest.json');
    const detail = expect.stringContaining('backing store');
    expect(await ask(surface, { kind: 'record-state' })).toEqual({
      ok: true,
      value: { ok: false, reason: 'corrupt', detail },
    });
    expect(await ask(surface, wrong)).toEqual({ ok: false, code: 'record-corrupt', detail });
    expect(await storedGate(surface)).toBeUndefined();

    rmSync(obstacle);
    expect(await ask(surface, { kind: 'record-state' })).toMatchObject({ ok: true, value: { ok: true } });
    expect((await storedGate(surface))?.triggers.length).toBeGreaterThan(0);
    expect(contradictedIn(await ask(surface, wrong))).toEqual([['Netflix', 'Prime Video']]);
  });
});
