/** What a card says of one mark, picked out of the finding and its evidence. Pure; wording is the parts' affair. */
import type { AttributeId } from '../engine/attribute-ids';
import type { Confidence, Finding, Step } from '../engine/claim';
import type { Evidence, FactView, SourceView } from '../messages';
import type { Mark, MarkKind } from '../page/mark';

/** Another place of the page that says something else. */
export interface Side {
  claim: string;
  value: string;
  quote: string;
}

export interface CardModel {
  claim: string;
  kind: MarkKind;
  attribute: AttributeId;
  subject: string;
  season: number | null;
  /** The words that are marked, the value in them, and whether the page denies it. */
  quote: string;
  said: string;
  denied: boolean;
  /** In normal form; null where the record says nothing. */
  expected: string | null;
  facts: FactView[];
  sources: SourceView[];
  asOf: string | null;
  /** The last day the record knows of in this matter. */
  knownThrough: string | null;
  confidence: Confidence;
  disputed: boolean;
  spoiler: boolean;
  /** The pack, where the finding does not come from one that ships with the extension alone. */
  pack: string | null;
  steps: Step[];
  sides: Side[];
}

const known = <T>(ids: readonly string[], table: Record<string, T>): T[] =>
  ids.flatMap((id) => (Object.hasOwn(table, id) ? [table[id] as T] : []));

/** @param findings all of the page, to find the other sides of a conflict */
export function modelOf(mark: Mark, findings: readonly Finding[], evidence: Evidence): CardModel {
  const { finding, kind } = mark;
  const { claim, expected, asOf, confidence, disputed, spoiler } = finding;
  const facts = known(finding.facts, evidence.facts);
  const others = mark.conflicts.flatMap(({ values }) => values).filter((side) => side.claim !== claim.id);
  return {
    claim: claim.id,
    kind,
    attribute: claim.attribute,
    subject: known([claim.subject], evidence.names)[0] ?? claim.subject,
    season: claim.season ?? null,
    quote: claim.quote,
    said: claim.shown,
    denied: claim.stance === 'denied',
    expected,
    facts,
    sources: known(finding.sources, evidence.sources),
    asOf,
    knownThrough: facts.map((fact) => fact.knownThrough).toSorted()[0] ?? null,
    confidence,
    disputed,
    spoiler,
    pack:
      facts.some((fact) => fact.imported) ||
      new Set(Object.values(evidence.facts).map((fact) => fact.pack)).size > 1
        ? (facts[0]?.packName ?? null)
        : null,
    steps: [...claim.steps, ...finding.steps],
    sides: others.flatMap(({ value, claim: id }) => {
      const other = findings.find((one) => one.claim.id === id);
      return other ? [{ claim: id, value, quote: other.claim.quote }] : [];
    }),
  };
}
