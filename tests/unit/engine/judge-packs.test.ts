import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/engine/claim';
import { conclude } from '../../../src/engine/conclude';
import { byRank, clashIn } from '../../../src/engine/judge-packs';
import type { PageContext, Passage } from '../../../src/engine/passage';
import { read } from '../../../src/engine/read';
import type { Fact } from '../../../src/engine/record';
import { compilePacks } from '../../../src/reference/compile';
import { fact, makePack, otherPack } from '../record-fixtures';

const bundled = new Set(['own']);
const of = (pack: string) => ({ id: `of-${pack}`, pack }) as Fact;
const [own, theirs] = [of('own'), of('theirs')];

/** What the record says, what the other pack says, what comes of it, and whether both sides are shown. */
type Row = [own: Verdict, theirs: Verdict, verdict: Verdict, clash: boolean];
const ROWS: Row[] = [
  ['supported', 'supported', 'supported', false],
  ['supported', 'contradicted', 'supported', true],
  ['supported', 'outdated', 'supported', true],
  ['supported', 'unverifiable', 'supported', false],
  ['contradicted', 'supported', 'contradicted', true],
  ['contradicted', 'contradicted', 'contradicted', false],
  ['contradicted', 'unverifiable', 'contradicted', false],
  ['outdated', 'supported', 'outdated', true],
  ['outdated', 'contradicted', 'outdated', false],
  ['unverifiable', 'supported', 'supported', false],
  ['unverifiable', 'contradicted', 'contradicted', false],
  ['unverifiable', 'unverifiable', 'unverifiable', false],
];

it.each(ROWS)('the record says %s, another pack %s: %s, clash %s', (first, second, verdict, clash) => {
  const judged = byRank([own, theirs], { bundled }, ([one]) => ({
    verdict: one === own ? first : second,
    facts: one ? [one] : [],
    step: 'judge-agrees',
    loose: false,
  }));
  expect(judged.verdict).toBe(verdict);
  expect(clashIn(judged.facts, { bundled }) === theirs).toBe(clash);
});

describe('a pack of another hand, read with the record', () => {
  const foreign = otherPack({
    facts: [
      fact('their-episodes', 'harbour', 'episode-count', { count: 12 }, { qualifier: { season: 1 } }),
      fact('their-end', 'night-ferry', 'platform', { entity: 'streamo', as: 'original' }),
    ],
    entities: [...otherPack().entities],
    complete: [{ subject: 'harbour', attribute: 'director', through: '2030-06-30' }],
  });
  const reference = compilePacks([
    {
      pack: makePack({ entities: makePack().entities.map((one) => ({ ...one, everyday: false })) }),
      bundled: true,
    },
    { pack: foreign, bundled: false },
  ]);
  const context: PageContext = { published: { from: '2030-01-01', to: '2030-01-01' }, now: '2030-02-01' };
  const found = (text: string) => {
    const passage: Passage = { id: 'p', kind: 'main', blocks: [{ role: 'body', text }] };
    return conclude(read(passage, context, reference), context, reference).findings;
  };

  it('does not turn what the record says, and is told beside it', () => {
    const [finding] = found('The first season of Harbour has 12 episodes.');
    expect(finding).toMatchObject({
      verdict: 'contradicted',
      confidence: 'medium',
      disputed: true,
      expected: '8',
    });
    expect(finding?.steps).toContainEqual({
      code: 'judge-packs-differ',
      params: { pack: 'ferry-pack', value: '12' },
    });
    expect(found('The first season of Harbour has 8 episodes.')[0]).toMatchObject({
      verdict: 'supported',
      disputed: true,
      pack: 'harbour-pack',
    });
  });

  it('speaks where the record is silent, and is never of high confidence', () => {
    expect(found('Night Ferry premiered on Viewbox.')[0]).toMatchObject({
      verdict: 'contradicted',
      confidence: 'medium',
      pack: 'ferry-pack',
    });
  });

  it('declares no list complete that is the record’s', () => {
    expect(reference.complete.filter(({ attribute }) => attribute === 'director')).toEqual([
      { subject: 'harbour-tides', attribute: 'director', season: 1, through: '2030-06-30' },
    ]);
  });
});
