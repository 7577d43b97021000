/** Hand-made findings and labels over one text. */
import type { CheckLine, FindingLine } from '../../../../src/cli/check-line';
import type { Label } from '../../../../src/cli/eval/labels';

export const TEXT =
  'Netflix’s Ballard premiered on July 9, 2025 with twelve episodes. Maggie Q plays Renée Ballard, and the critics gave it 100%.';

/** The place of a stretch of `TEXT`. */
export function place(quote: string) {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { quote, start, end: start + quote.length };
}

/** A finding on a stretch of `TEXT`: contradicted platform unless told otherwise. */
export function finding(quote: string, over: Partial<FindingLine> = {}): FindingLine {
  return {
    ...place(quote),
    subject: 'ballard',
    attribute: 'platform',
    value: 'Netflix',
    normal: 'Netflix',
    stance: 'asserted',
    verdict: 'contradicted',
    expected: 'Prime Video',
    confidence: 'high',
    core: true,
    spoiler: false,
    asOf: null,
    pack: 'bosch-universe',
    facts: [],
    sources: [],
    why: [],
    ...over,
  };
}

/** A label on a stretch of `TEXT`: a sure contradiction of the platform unless told otherwise. */
export function label(quote: string, over: Partial<Label> = {}): Label {
  return {
    ...place(quote),
    nth: 1,
    subject: 'ballard',
    attribute: 'platform',
    value: 'Netflix',
    verdict: ['contradicted'],
    expected: 'Prime Video',
    core: true,
    optional: false,
    ...over,
  };
}

/** What `check` would print with these findings. */
export function line(findings: FindingLine[], conflicts: CheckLine['conflicts'] = []): CheckLine {
  return {
    document: 'a/b.txt',
    published: null,
    reference: { from: null, to: '2026-01-01' },
    findings,
    conflicts,
  };
}
