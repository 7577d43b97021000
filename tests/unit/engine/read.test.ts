/** Properties of reading and concluding that hold for any text, sensible or not, over the record that ships. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../../src/background/parse-claim';
import { openBundled } from '../../../src/cli/packs-on-disk';
import type { Claim, Report } from '../../../src/engine/claim';
import { conclude } from '../../../src/engine/conclude';
import type { Block, BlockRole, PageContext, Passage } from '../../../src/engine/passage';
import { read } from '../../../src/engine/read';
import { FALSE_SENTENCES } from '../../corpus/stance-frames';

const record = openBundled();
const reference = record.around(record.covered);
const names = [...reference.entities.values()].flatMap(({ name, aliases }) => [name, ...aliases]);

/** Words that cues and values are made of, and what trips up whoever counts characters. */
const WORDS =
  'streams on, premiered, created by, directed by, plays, as, stars, based on the novel by, season two, Season 1, episode 3, ten episodes, 8, 98%, 7.9/10, 9 July 2025, July 9, 2025, $14.9m, 2.5 billion minutes, No. 1, No. 1400, season 99999999999, was renewed, is not, reportedly, said, " , “, ”, ’s, (, ), :, ;, —, ?, !, ..., \n, \t'.split(
    ', ',
  );
const ODD = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u0301',
  'e\u0301',
  '👩‍👩‍👧',
  '🇬🇧',
  'ﬁ',
  'İ',
  'ß',
  '\ud83d',
  '\udc00',
  'Ⓦ',
  'ⓝ',
  '٣',
  'Ⅷ',
  '½',
  '𝐁𝐚𝐥𝐥𝐚𝐫𝐝',
  'ＮＥＴＦＬＩＸ',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...FALSE_SENTENCES.map(({ plain }) => plain)) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '. ', ', ')), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));
const role = fc.constantFrom<BlockRole>(
  'headline',
  'heading',
  'body',
  'body',
  'body',
  'caption',
  'list-item',
  'table-cell',
  'card',
  'quote',
  'comment',
  'chrome',
);
const passage: fc.Arbitrary<Passage> = fc.record({
  id: fc.constant('p'),
  kind: fc.constantFrom<Passage['kind']>('main', 'main', 'item', 'comment', 'selection'),
  blocks: fc.array(fc.record<Block>({ text, role }), { minLength: 1, maxLength: 4 }),
});
const context: fc.Arbitrary<PageContext> = fc.record(
  {
    now: fc.constant('2026-06-01'),
    published: fc.constantFrom(null, { from: '2025-07-20', to: '2025-07-20' }),
    headline: text,
    asked: fc.boolean(),
  },
  { requiredKeys: ['now', 'published'] },
);

function check(passage: Passage, context: PageContext): { claims: Claim[]; report: Report } {
  const claims = read(passage, context, reference);
  return { claims, report: conclude(claims, context, reference) };
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The places between what a reader takes for single characters. */
const boundaries = (text: string): Set<number> =>
  new Set([...[...segments.segment(text)].map(({ index }) => index), text.length]);

/** Everything that is wrong with the claims of a passage, as words to read. */
function faults({ id, blocks }: Passage, claims: Claim[]): string[] {
  const bounds = blocks.map(({ text }) => boundaries(text));
  return claims.flatMap((claim) => {
    const { span, quote } = claim;
    const { text = '' } = blocks[span.block] ?? {};
    const { error } = claimSchema.safeParse(claim);
    return [
      ...(claim.passage === id ? [] : ['of another passage']),
      ...(0 <= span.start && span.start < span.end && span.end <= text.length ? [] : ['outside its block']),
      ...(quote === text.slice(span.start, span.end) ? [] : ['not what stands there']),
      ...([span.start, span.end].every((at) => bounds[span.block]?.has(at)) ? [] : ['within a character']),
      ...(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []),
    ].map((fault) => `${fault}: ${JSON.stringify(claim)}`);
  });
}

describe('whatever the text', () => {
  it('claims lie within it, quote it, and are let in when they come back', () => {
    fc.assert(
      fc.property(passage, context, (passage, context) => {
        expect(faults(passage, check(passage, context).claims)).toEqual([]);
      }),
    );
  });

  it('every claim is a finding or silent, unless a finding on the same words stands for it', () => {
    fc.assert(
      fc.property(passage, context, (passage, context) => {
        const { claims, report } = check(passage, context);
        const told = new Set([...report.findings, ...report.silent].map(({ claim }) => claim));
        const shadowed = claims.filter(
          (claim) =>
            !told.has(claim) &&
            !report.findings.some(
              ({ claim: other }) =>
                other.attribute === claim.attribute &&
                other.span.block === claim.span.block &&
                other.span.start < claim.span.end &&
                claim.span.start < other.span.end,
            ),
        );
        expect(shadowed).toEqual([]);
      }),
    );
  });

  it('is read alike twice, and leaves the passage and the record as they were', () => {
    fc.assert(
      fc.property(passage, context, (passage, context) => {
        const before = JSON.stringify(passage);
        const first = JSON.stringify(check(passage, context));
        expect(JSON.stringify(check(passage, context))).toBe(first);
        expect(JSON.stringify(passage)).toBe(before);
      }),
    );
  });

  it('the report survives JSON', () => {
    fc.assert(
      fc.property(passage, context, (passage, context) => {
        const { report } = check(passage, context);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
