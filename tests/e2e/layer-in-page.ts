/**
 * The page layer with a background that answers by a script, to be run in the world of a page: what it does there can be
 * counted and looked at. Built and injected by layer.ts.
 */
import { openDesk } from '../../src/card/desk';
import { makeHost } from '../../src/card/host';
import { cardStyle } from '../../src/card/styles';
import type { AttributeId } from '../../src/engine/attribute-ids';
import type { Claim, Confidence, Finding, Verdict } from '../../src/engine/claim';
import type { Passage } from '../../src/engine/passage';
import type { Evidence, PageRequest, SessionRequest, SessionSummary } from '../../src/messages';
import { clock } from '../../src/page/browser-ports';
import { sessionHere } from '../../src/page/desk';
import { startSession } from '../../src/page/session';
import type { PageSettings } from '../../src/settings/page-settings';
import { makeWords } from '../../src/ui/words';
import { lookup } from '../unit/ui/words.en';

/** What is found wherever some words stand. */
export interface Scripted {
  words: string;
  verdict?: Verdict;
  confidence?: Confidence;
  expected?: string | null;
  attribute?: AttributeId;
  spoiler?: boolean;
  /** The value in the form conflicts are told by; statements of one group with different values contradict each other. */
  group?: string;
}

export interface Script {
  /** Names that open the gate. */
  names: string[];
  finds: Scripted[];
  settings?: Partial<PageSettings>;
  /** Requests of these kinds fail. */
  fails?: PageRequest['kind'][];
}

export interface Layer {
  asked: PageRequest[];
  muted: string[];
  answer(request: SessionRequest): Promise<SessionSummary>;
  set(settings: Partial<PageSettings>): void;
  /** Requests of these kinds fail from now on. */
  fail(kinds: PageRequest['kind'][]): void;
  /** As if the extension were removed. */
  stop(): void;
}

export function start({ names, finds, settings: given = {}, fails = [] }: Script): Layer {
  const stop = new AbortController();
  const asked: PageRequest[] = [];
  const muted: string[] = [];
  let failing = fails;
  let settings: PageSettings = {
    strictness: 'balanced',
    attributesOff: [],
    site: 'on',
    mutes: [],
    lines: { marks: 2 },
    ...given,
  };
  let listener: ((settings: PageSettings) => void) | undefined;

  const replies = {
    read: ({ passage }: { passage: Passage }) => ({
      claims: finds.flatMap((find, at) => claimsOf(passage, find, at)),
    }),
    conclude: ({ claims }: { claims: Claim[] }) => conclude(claims, finds),
    date: () => ({ published: null }),
    badge: () => null,
    'open-record': () => null,
    explain: ({ text }: { text: string }) => ({
      sentences: [
        {
          span: { block: 0, start: 0, end: text.length },
          quote: text,
          outcomes: [],
          reasons: [{ code: 'silent-no-title' }],
        },
      ],
      evidence: EVIDENCE,
    }),
    card() {
      const session = sessionHere();
      if (!session || session.desk) return null;
      session.desk = openDesk(session, makeHost(document, cardStyle()), {
        words: makeWords(lookup),
        version: '0.0.0',
        mute: async (key) => void muted.push(key),
        muteSite: async () => {
          muted.push('site');
          return false;
        },
      });
      return null;
    },
  };
  const answer = startSession(document, {
    async ask(request) {
      asked.push(structuredClone(request));
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (failing.includes(request.kind)) throw Object.assign(new Error('as scripted'), { code: 'scripted' });
      return replies[request.kind](request as never) as never;
    },
    settings: {
      read: async () => settings,
      readGate: async () => ({
        version: '1',
        triggers: names.map((name) => ({ name, titles: ['harbour'] })),
        companions: [],
      }),
      watch(on) {
        listener = on.settings;
        return () => {
          listener = undefined;
        };
      },
    },
    clock,
    isAlive: () => !stop.signal.aborted,
    signal: stop.signal,
  });
  return {
    asked,
    muted,
    answer,
    set(change) {
      settings = { ...settings, ...change };
      listener?.(settings);
    },
    fail(kinds) {
      failing = kinds;
    },
    stop: () => stop.abort(),
  };
}

function claimsOf(passage: Passage, { words, attribute = 'platform' }: Scripted, at: number): Claim[] {
  return passage.blocks.flatMap(({ text }, block) => {
    const found: Claim[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const span = { block, start, end: start + words.length };
      found.push({
        id: `${passage.id}:${at}:${block}:${start}`,
        passage: passage.id,
        subject: 'harbour',
        attribute,
        value: null,
        shown: words,
        normal: words,
        span,
        quote: words,
        stance: 'asserted',
        evidence: { cue: 'explicit', subject: 'explicit', own: true },
        core: true,
        steps: [{ code: 'subject-clause', params: { title: 'Harbour' } }],
      });
    }
    return found;
  });
}

function conclude(claims: Claim[], finds: Scripted[]) {
  const scriptOf = ({ normal }: Claim) => finds.find(({ words }) => words === normal) as Scripted;
  const findings = claims.map((claim): Finding => {
    const {
      verdict = 'contradicted',
      confidence = 'high',
      expected = 'Prime Video',
      spoiler = false,
    } = scriptOf(claim);
    return {
      claim,
      verdict,
      expected: verdict === 'unverifiable' ? null : expected,
      confidence,
      spoiler,
      asOf: '2025-10-06',
      pack: 'harbour',
      facts: ['fact'],
      sources: ['good', 'bad'],
      disputed: false,
      steps: [{ code: 'judge-differs' }],
    };
  });
  const groups = [...new Set(finds.flatMap(({ group }) => group ?? []))];
  const conflicts = groups.flatMap((group) => {
    const sides = claims.filter((claim) => scriptOf(claim).group === group);
    const values = sides.map(({ id, normal }) => ({ claim: id, value: normal }));
    return new Set(values.map(({ value }) => value)).size > 1
      ? [{ subject: 'harbour', attribute: 'platform' as const, values, settled: true }]
      : [];
  });
  return { report: { findings, conflicts, silent: [] }, evidence: EVIDENCE };
}

const EVIDENCE: Evidence = {
  facts: {
    fact: {
      id: 'fact',
      subject: 'harbour',
      subjectName: 'Harbour',
      attribute: 'platform',
      value: { entity: 'prime-video', as: 'original' },
      shown: 'Prime Video',
      knownThrough: '2026-02-28',
      spoiler: false,
      disputed: false,
      pack: 'harbour',
      packName: 'Harbour',
      sources: ['good', 'bad'],
    },
  },
  sources: {
    good: {
      id: 'good',
      title: 'Harbour <b>renewed</b>',
      publisher: 'The Paper',
      url: 'https://paper.example/harbour',
      published: '2025-10-06',
      accessed: '2026-02-28',
    },
    bad: {
      id: 'bad',
      title: 'Not a link',
      publisher: 'The Other',
      url: 'javascript:alert(1)',
      published: 'undated',
      accessed: '2026-02-28',
    },
  },
  names: { harbour: 'Harbour' },
};
