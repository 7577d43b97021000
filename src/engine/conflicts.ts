/**
 * The passage against itself: one slot of one work, of which both values cannot be right, each said in the page's own voice.
 * Agreement with the record is what settles a conflict; the record's own fact is what makes two claims one slot.
 */

import type { AttributeId } from './attribute-ids';
import { attributeOf } from './attributes';
import { MODEL_CUE_ID } from './bid';
import type { Claim, Conflict, Finding } from './claim';
import type { Fact, Reference } from './record';

/** Slots of which one value is right at a time. Figures that several sites or days give would invent conflicts. */
const SLOTS: ReadonlySet<AttributeId> = new Set([
  'platform',
  'premiere-date',
  'end-date',
  'episode-count',
  'season-count',
  'critic-score',
  'audience-score',
  'cinematographer',
  'composer',
  'novel-count',
]);
/** Slots that hold one value even where the record knows none: a work may have two homes or composers, but one count. */
const LONE: ReadonlySet<AttributeId> = new Set([
  'premiere-date',
  'end-date',
  'episode-count',
  'season-count',
  'novel-count',
]);

/** The conflicts among the findings of one page: those that the record settles first. */
export function conflictsOf(findings: Finding[], reference: Reference): Conflict[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.filter(isOwn)) {
    const key = `${finding.claim.subject}|${finding.claim.attribute}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const all = [...groups.values()];
  const settled = all.flatMap(settledIn);
  const known = new Set(settled.map(({ subject, attribute }) => `${subject}|${attribute}`));
  return [
    ...settled,
    ...all.flatMap((group) => {
      const { subject, attribute } = (group[0] as Finding).claim;
      return known.has(`${subject}|${attribute}`) ? [] : openIn(group, reference);
    }),
  ];
}

/** Said by the page itself, of a slot that has one value. */
const isOwn = ({ claim }: Finding): boolean =>
  SLOTS.has(claim.attribute) &&
  attributeOf(claim.attribute)?.single === true &&
  claim.stance === 'asserted' &&
  claim.evidence.own &&
  // What nothing but the model takes for a value says nothing against the page.
  claim.steps[0]?.code !== MODEL_CUE_ID &&
  claim.value !== null;

const isExplicit = ({ claim }: Finding): boolean => claim.evidence.cue === 'explicit';

/** A value that differs from a fact beside one that agrees with the very same: the record says which is right. */
function settledIn(group: Finding[]): Conflict[] {
  const right = group.filter(({ verdict }) => verdict === 'supported');
  const wrong = group.filter(
    (one) =>
      one.verdict === 'contradicted' && isExplicit(one) && right.some((other) => isOneSlot(one, other)),
  );
  const first = right.find((one) => wrong.some((other) => isOneSlot(one, other)));
  return first === undefined ? [] : [conflict([first, ...wrong], true)];
}

/** The same fact answers both. A value by its look alone, beside the other in one block, may be of something else. */
const isOneSlot = (right: Finding, wrong: Finding): boolean =>
  right.facts.some((fact) => wrong.facts.includes(fact)) &&
  !isApart(right.claim, wrong.claim) &&
  (isExplicit(right) || (right.confidence !== 'low' && !isBeside(right.claim, wrong.claim)));

const isBeside = (a: Claim, b: Claim): boolean => a.passage === b.passage && a.span.block === b.span.block;

/** Two values of which the record bears out neither. */
function openIn(group: Finding[], reference: Reference): Conflict[] {
  const plain = group.filter(
    (one) =>
      LONE.has(one.claim.attribute) &&
      one.verdict !== 'supported' &&
      one.verdict !== 'outdated' &&
      isExplicit(one) &&
      one.claim.evidence.subject !== 'topic',
  );
  for (const [at, one] of plain.entries()) {
    const others = plain
      .slice(at + 1)
      .filter(
        ({ claim }) =>
          claim.season === one.claim.season &&
          !isApart(claim, one.claim) &&
          isUnlike(claim, one.claim, reference) &&
          isUnlike(one.claim, claim, reference),
      );
    if (others.length > 0) return [conflict([one, ...others], false)];
  }
  return [];
}

/** Of two seasons, episodes, continuities or days: each may be right. */
const isApart = (a: Claim, b: Claim): boolean =>
  isOther(a.season, b.season) ||
  isOther(a.episode, b.episode) ||
  isOther(a.continuity, b.continuity) ||
  isOther(a.at?.from, b.at?.from);

const isOther = <T>(a: T | undefined, b: T | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** The one claim held against the other as if that were the record: hedges, rounding and partial dates count. */
function isUnlike(claim: Claim, other: Claim, reference: Reference): boolean {
  const { subject, attribute, value, season, episode } = other;
  const qualifier = { ...(season !== undefined && { season }), ...(episode !== undefined && { episode }) };
  const fact = { ...OTHER, subject, attribute, value, qualifier } as Fact;
  return attributeOf(claim.attribute)?.compare(claim, fact, reference) === 'differs';
}

const OTHER = { id: '', time: 'fixed', confidence: 'medium', sources: [], pack: '', knownThrough: '' };

function conflict(findings: Finding[], settled: boolean): Conflict {
  const { subject, attribute } = (findings[0] as Finding).claim;
  const byValue = new Map<string, Claim>();
  for (const { claim } of findings) if (!byValue.has(claim.normal)) byValue.set(claim.normal, claim);
  const values = [...byValue.values()].map((claim) => ({ value: claim.normal, claim: claim.id }));
  return { subject, attribute, values, settled };
}
