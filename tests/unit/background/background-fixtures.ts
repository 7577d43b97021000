/** A background whose record is in memory and whose browser only notes what it was asked. */
import { vi } from 'vitest';
import type { Services } from '../../../src/background/handle';
import { References } from '../../../src/background/references';
import type { Sender } from '../../../src/background/speaker';
import type { Claim } from '../../../src/engine/claim';
import type { PageContext, Passage } from '../../../src/engine/passage';
import type { Gate } from '../../../src/messages';
import { buildGate } from '../../../src/reference/gate';
import { rowsOf } from '../../../src/reference/rows';
import { makePack } from '../record-fixtures';
import { makeOrigin } from '../store/store-fixtures';

export const SELF = { id: 'double-take-id', origin: 'chrome-extension://double-take-id/' };

/** A content script in the top frame of tab 7. */
export const page: Sender = { id: SELF.id, url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
/** The popup. */
export const surface: Sender = { id: SELF.id, url: `${SELF.origin}popup.html` };

export const context: PageContext = {
  now: '2030-05-01',
  published: { from: '2030-04-20', to: '2030-04-20' },
};

export const passage = (...lines: string[]): Passage => ({
  id: 'p1',
  kind: 'main',
  blocks: lines.map((text, at) => ({ text, role: at === 0 ? 'headline' : 'body' })),
});

export const gate: Gate = buildGate(rowsOf([{ pack: makePack(), bundled: true }]));

/** Services over one origin; each call is a worker that has just been started. */
export function makeServices(origin = makeOrigin(), change: Partial<Services> = {}) {
  const record = origin.store();
  return {
    self: SELF,
    record,
    references: new References(record),
    gate: { read: async () => gate, write: vi.fn(async () => undefined) },
    setBadge: vi.fn(async () => undefined),
    injectCard: vi.fn(async () => undefined),
    openRecord: vi.fn(async () => undefined),
    today: () => '2030-05-01',
    ...change,
  } satisfies Services;
}

/** A claim as the page's session sends it back. */
export const claim: Claim = {
  id: 'p1:platform:1:0-8',
  passage: 'p1',
  subject: 'harbour',
  attribute: 'platform',
  value: { entity: 'viewbox', as: 'original' },
  shown: 'Viewbox',
  normal: 'Viewbox',
  span: { block: 0, start: 0, end: 8 },
  quote: 'Viewbox’s',
  stance: 'asserted',
  evidence: { cue: 'explicit', subject: 'explicit', own: true },
  core: true,
  steps: [{ code: 'cue', params: { title: 'Harbour' } }],
};
