import { describe, expect, it } from 'vitest';
import { correctionOf } from '../../../src/card/correction';
import { modelOf } from '../../../src/card/model';
import type { Finding } from '../../../src/engine/claim';
import type { Evidence } from '../../../src/messages';
import type { Mark } from '../../../src/page/mark';
import { words } from '../ui/words.en';

const finding = {
  claim: {
    id: 'c1',
    subject: 'harbour',
    attribute: 'premiere-date',
    shown: 'September 2025',
    quote: 'premiered in September 2025',
    stance: 'asserted',
    season: 1,
    steps: [{ code: 'subject-clause' }],
  },
  verdict: 'contradicted',
  expected: '2025-07-09',
  confidence: 'high',
  spoiler: false,
  asOf: '2025-10-06',
  pack: 'harbour',
  facts: ['f1', 'f2', 'toString'],
  sources: ['s1', 'gone'],
  disputed: false,
  steps: [{ code: 'judge-differs' }],
} as unknown as Finding;
const fact = (id: string, knownThrough: string, pack = 'harbour') => ({
  id,
  subject: 'harbour',
  subjectName: 'Harbour',
  attribute: 'premiere-date' as const,
  value: { date: '2025-07-09' },
  shown: '2025-07-09',
  knownThrough,
  spoiler: false,
  disputed: false,
  pack,
  packName: `Pack ${pack}`,
  sources: ['s1'],
});
const evidence: Evidence = {
  facts: { f1: fact('f1', '2026-02-28'), f2: fact('f2', '2026-01-31') },
  sources: {
    s1: {
      id: 's1',
      title: 'Harbour is here',
      publisher: 'The Paper',
      url: 'https://paper.example/harbour',
      published: '2025-07-09',
      accessed: '2026-02-28',
    },
  },
  names: { harbour: 'Harbour' },
};
const mark = (over: Partial<Mark> = {}): Mark => ({
  claim: finding.claim,
  kind: 'contradicted',
  finding,
  conflicts: [],
  ...over,
});

describe('a card', () => {
  const model = modelOf(mark(), [finding], evidence);

  it('has what the evidence holds, and leaves out what it does not', () => {
    expect(model).toMatchObject({
      subject: 'Harbour',
      season: 1,
      said: 'September 2025',
      denied: false,
      pack: null,
    });
    expect(model.facts.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(model.sources.map(({ id }) => id)).toEqual(['s1']);
  });

  it('knows no more than the fact that is known the shortest', () => {
    expect(model.knownThrough).toBe('2026-01-31');
  });

  it('gives the steps to the claim, then those to the verdict', () => {
    expect(model.steps.map(({ code }) => code)).toEqual(['subject-clause', 'judge-differs']);
  });

  it('names the pack where there are several', () => {
    const more = { ...evidence, facts: { ...evidence.facts, f3: fact('f3', '2026-02-28', 'other') } };
    expect(modelOf(mark(), [finding], more).pack).toBe('Pack harbour');
  });

  it('has the other sides of a conflict', () => {
    const other = { ...finding, claim: { ...finding.claim, id: 'c2', quote: 'out in July' } };
    const conflict = {
      subject: 'harbour',
      attribute: 'premiere-date' as const,
      settled: true,
      values: [
        { claim: 'c1', value: '2025-09' },
        { claim: 'c2', value: '2025-07' },
        { claim: 'c3', value: '2025-08' },
      ],
    };
    expect(modelOf(mark({ conflicts: [conflict] }), [finding, other], evidence).sides).toEqual([
      { claim: 'c2', value: '2025-07', quote: 'out in July' },
    ]);
  });
});

describe('the correction', () => {
  it('is what the record says, with who says so', () => {
    expect(correctionOf(modelOf(mark(), [finding], evidence), words)).toBe(
      [
        '“premiered in September 2025”: the record says 9 Jul 2025.',
        'as of 6 Oct 2025',
        'The Paper, 9 Jul 2025: Harbour is here, https://paper.example/harbour',
      ].join('\n'),
    );
  });

  it.each([
    ['the record says nothing', { expected: null }, 'contradicted'],
    ['the page is right', {}, 'supported'],
    ['nobody knows', {}, 'unverifiable'],
  ] as const)('is not there where %s', (_, over, kind) => {
    const model = modelOf(mark({ kind, finding: { ...finding, ...over } }), [finding], evidence);
    expect(correctionOf(model, words)).toBeNull();
  });
});
