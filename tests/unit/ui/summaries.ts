/** Page summaries for tests and screenshots. What the record is made to say here, its sources do say. */
import type { AttributeId } from '../../../src/engine/attribute-ids';
import type { Claim, Conflict, Finding } from '../../../src/engine/claim';
import type { FactValue } from '../../../src/engine/values';
import type { Evidence, FactView, RecordState, SessionSummary, SourceView } from '../../../src/messages';

export const SOURCES = {
  amazon: {
    id: 'amazon',
    title: 'Ballard renewed for season 2',
    publisher: 'About Amazon',
    url: 'https://www.aboutamazon.com/news/entertainment/ballard-season-2-renewed-prime-video',
    published: '2025-10-06',
    accessed: '2026-11-20',
  },
  hello: {
    id: 'hello',
    title: 'Prime Video drops excellent new Bosch spin-off with Maggie Q',
    publisher: 'HELLO! Magazine',
    url: 'https://www.hellomagazine.com/film/843299/prime-video-drops-excellent-new-bosch-spin-off-with-maggie-q/',
    published: '2025-07-09',
    accessed: '2026-11-20',
  },
  mxdwn: {
    id: 'mxdwn',
    title: 'Review: Ballard S1E10 End of the Line',
    publisher: 'mxdwn Television',
    url: 'https://television.mxdwn.com/reviews/review-ballard-season-1-episode-10-end-of-the-line-spoilers',
    published: 'undated',
    accessed: '2026-11-20',
  },
} satisfies Record<string, SourceView>;

export function fact(id: string, attribute: AttributeId, value: FactValue, shown: string): FactView {
  return {
    id,
    subject: 'ballard',
    subjectName: 'Ballard',
    attribute,
    value,
    shown,
    knownThrough: '2026-02-28',
    spoiler: false,
    disputed: false,
    pack: 'bosch-universe',
    packName: 'Bosch universe',
    sources: ['hello', 'amazon'],
  };
}

const FACTS: FactView[] = [
  fact('platform', 'platform', { entity: 'prime-video', as: 'original' }, 'Prime Video'),
  fact('premiere', 'premiere-date', { date: '2025-07-09' }, '2025-07-09'),
  fact('episodes', 'episode-count', { count: 10 }, '10'),
  fact('renewal', 'renewal', { status: 'renewed' }, 'renewed'),
  fact('mosley', 'role', { person: 'michael-mosley', character: 'ted-rawls' }, 'Michael Mosley as Ted Rawls'),
  fact('rawls', 'character', { text: 'dies in the finale', is: ['dead'] }, 'Ted Rawls dies in the finale'),
];

export const EVIDENCE: Evidence = {
  facts: Object.fromEntries(FACTS.map((one) => [one.id, one])),
  sources: SOURCES,
  names: { ballard: 'Ballard', 'ted-rawls': 'Ted Rawls' },
};

let made = 0;

/** A claim of the article's own voice. */
export function claim(attribute: AttributeId, shown: string, change: Partial<Claim> = {}): Claim {
  made += 1;
  return {
    id: `claim-${made}`,
    passage: 'main',
    subject: 'ballard',
    attribute,
    value: null,
    shown,
    normal: shown,
    span: { block: made, start: 0, end: shown.length },
    quote: shown,
    stance: 'asserted',
    evidence: { cue: 'explicit', subject: 'explicit', own: true },
    core: true,
    steps: [],
    ...change,
  };
}

/** A finding on a claim, contradicted with high confidence unless changed. */
export function finding(of: Claim, change: Partial<Finding> = {}): Finding {
  return {
    claim: of,
    verdict: 'contradicted',
    expected: null,
    confidence: 'high',
    spoiler: false,
    asOf: null,
    pack: 'bosch-universe',
    facts: [],
    sources: [],
    disputed: false,
    steps: [],
    ...change,
  };
}

export function summary(
  findings: Finding[],
  conflicts: Conflict[] = [],
  change: Partial<SessionSummary> = {},
): SessionSummary {
  return {
    state: 'ready',
    strictness: 'balanced',
    report: { findings, conflicts, silent: [] },
    evidence: EVIDENCE,
    painted: [],
    muted: [],
    showSupported: false,
    ...change,
  };
}

const onPrime = { expected: 'Prime Video', facts: ['platform'], sources: ['hello', 'amazon'] };
const netflix = (quote: string) => finding(claim('platform', 'Netflix', { quote }), onPrime);

/** An article that gets much wrong and some right. */
export function article(change: Partial<SessionSummary> = {}): SessionSummary {
  const ten = claim('episode-count', 'ten episodes', { season: 1, normal: '10' });
  const eight = claim('episode-count', 'eight-part', { season: 1, normal: '8' });
  return summary(
    [
      netflix('Netflix’s Ballard'),
      netflix('the Netflix series'),
      netflix('on Netflix'),
      netflix('Netflix'),
      finding(claim('premiere-date', 'September 25, 2025', { season: 1, normal: '2025-09-25' }), {
        expected: '2025-07-09',
        facts: ['premiere'],
        sources: ['hello'],
      }),
      finding(claim('role', 'Michael Mosley as her sardonic partner, Detective Tim Marcos'), {
        expected: 'Michael Mosley as Ted Rawls',
        facts: ['mosley'],
        sources: ['mxdwn'],
        confidence: 'medium',
      }),
      finding(claim('character', 'Rawls survives the shooting', { subject: 'ted-rawls' }), {
        expected: 'Ted Rawls dies in the finale',
        facts: ['rawls'],
        sources: ['mxdwn'],
        spoiler: true,
      }),
      finding(eight, { expected: '10', facts: ['episodes'], sources: ['hello'] }),
      finding(claim('renewal', 'has yet to be renewed'), {
        verdict: 'outdated',
        expected: 'renewed',
        asOf: '2025-10-06',
        facts: ['renewal'],
        sources: ['amazon'],
      }),
      finding(claim('viewership', '9 million viewers in its first week'), {
        verdict: 'unverifiable',
        pack: null,
        confidence: 'medium',
      }),
      finding(claim('composer', 'John Smith'), { verdict: 'unverifiable', pack: null, confidence: 'low' }),
      finding(claim('platform', 'Prime Video'), { ...onPrime, verdict: 'supported' }),
      finding(claim('platform', 'Prime Video'), { ...onPrime, verdict: 'supported' }),
      finding(ten, { verdict: 'supported', expected: '10', facts: ['episodes'], sources: ['hello'] }),
    ],
    [
      {
        subject: 'ballard',
        attribute: 'episode-count',
        settled: true,
        values: [
          { value: 'ten episodes', claim: ten.id },
          { value: 'eight-part', claim: eight.id },
        ],
      },
    ],
    change,
  );
}

/** An article with nothing against it. */
export const agreeing = (): SessionSummary =>
  summary([
    finding(claim('platform', 'Prime Video'), { ...onPrime, verdict: 'supported' }),
    finding(claim('premiere-date', 'July 9, 2025', { season: 1 }), {
      verdict: 'supported',
      expected: '2025-07-09',
      facts: ['premiere'],
      sources: ['hello'],
    }),
  ]);

/** A single wrong claim. */
export const single = (): SessionSummary => summary([netflix('Netflix’s Ballard')]);

export const RECORD: RecordState = {
  ok: true,
  packs: [
    {
      id: 'bosch-universe',
      name: 'Bosch universe',
      version: '1.0.0',
      knownThrough: '2026-02-28',
      facts: 412,
    },
  ],
};
