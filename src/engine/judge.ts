/** Judging: a claim, the facts that answer it and the time make a verdict. Three tables: likeness x time (verdict-time.ts), stance (judge-stance.ts), confidence. */
import { attributeOf } from './attributes';
import type { Attribute } from './attributes/attribute';
import { MODEL_CUE_ID } from './bid';
import type { Claim, Confidence, Finding, Silence, Step } from './claim';
import { verdictOf } from './judge-facts';
import { byRank, clashIn, ownFirst } from './judge-packs';
import { byStance, type Judged, MODE } from './judge-stance';
import type { PageContext } from './passage';
import type { Fact, Reference } from './record';

/** The finding of a claim, or why it yields none. */
export function judge(claim: Claim, context: PageContext, reference: Reference): Finding | Silence {
  const attribute = attributeOf(claim.attribute);
  if (attribute === undefined) return { claim, reason: { code: 'silent-attribute' } };
  if (MODE[claim.stance] === null) return { claim, reason: { code: `silent-${claim.stance}` } };
  const facts = answering(claim, attribute, reference).filter(
    (fact) => attribute.answers?.(claim, fact, context) ?? true,
  );
  const refuted = attribute.refutes?.(claim) ?? null;
  const judged: Judged =
    refuted === null
      ? byRank(facts, reference, (some) => verdictOf(claim, attribute, some, context, reference))
      : { verdict: 'contradicted', facts: [], step: refuted, loose: true };
  const settled = byStance(judged, claim.stance, attribute.single);
  if (settled === null) return { claim, reason: { code: `silent-${claim.stance}` } };
  if (settled.verdict === 'unverifiable' && isUnsaid(claim, attribute))
    return { claim, reason: { code: 'silent-unknown' } };
  // A remark in passing, or on a work beside, of which the record knows nothing of the kind.
  if (settled.verdict === 'unverifiable' && (!claim.core || isBeside(claim.subject, reference)))
    return { claim, reason: { code: 'silent-unknown' } };
  // Weak evidence may agree with the record; it never speaks against the page.
  const weak =
    claim.steps[0]?.code === MODEL_CUE_ID ||
    (claim.evidence.cue === 'bare' && claim.evidence.subject === 'topic');
  if (settled.verdict !== 'supported' && weak) return { claim, reason: { code: 'silent-weak' } };
  // "We cannot tell" helps nobody where another work may be meant, or the value is the look of a thing alone.
  if (settled.verdict === 'unverifiable' && isDoubtful(claim))
    return { claim, reason: { code: 'silent-weak' } };
  if (isAgainst(settled) && !attribute.shared && isOfAnother(claim, attribute, context, reference))
    return { claim, reason: { code: 'silent-other-work' } };
  return finding(claim, attribute, settled, context, reference);
}

/** Of a work beside the record's own it has this many times fewer facts. */
const TIMES_FEWER = 3;
const MOST = new WeakMap<Reference, number>();

/** A work that the record only knows beside others: that it has nothing of the kind says nothing of the page. */
function isBeside(subject: string, reference: Reference): boolean {
  if (!/^(?:series|film)$/.test(reference.entities.get(subject)?.kind ?? '')) return false;
  let most = MOST.get(reference);
  if (most === undefined) {
    most = Math.max(0, ...[...reference.factsOf.values()].map((facts) => facts.length));
    MOST.set(reference, most);
  }
  return (reference.factsOf.get(subject)?.length ?? 0) * TIMES_FEWER < most;
}

/** The subject is taken over on a page that names other works, or nothing but its look makes the value one. */
const isDoubtful = ({ evidence, others = [] }: Claim): boolean =>
  evidence.subject === 'topic'
    ? others.length > 0 || evidence.cue === 'bare'
    : evidence.cue === 'bare' && evidence.subject !== 'explicit';

/** Nothing is said of what the record does not know of this kind. */
const isUnsaid = (claim: Claim, { unknown }: Attribute): boolean =>
  typeof unknown === 'function' ? unknown(claim) === 'silent' : unknown === 'silent';

const isAgainst = ({ verdict }: Judged): boolean => verdict === 'contradicted' || verdict === 'outdated';

/** The value is right for another work that the passage names: the page may be speaking of that one. */
function isOfAnother(
  claim: Claim,
  attribute: Attribute,
  context: PageContext,
  reference: Reference,
): boolean {
  return (claim.others ?? []).some((subject) => {
    const other: Claim = { ...claim, subject };
    const facts = answering(other, attribute, reference);
    return facts.length > 0 && verdictOf(other, attribute, facts, context, reference).verdict === 'supported';
  });
}

/** Facts of the subject that answer this attribute for the claim's season. */
function answering(claim: Claim, attribute: Attribute, reference: Reference): Fact[] {
  const wanted = [attribute.id, ...(attribute.alsoFrom ?? [])];
  const asked = [claim.subject, ...(attribute.askAlso?.(claim.subject, reference) ?? [])];
  const every = asked
    .flatMap((subject) => reference.factsOf.get(subject) ?? [])
    .filter((fact) => wanted.includes(fact.attribute) && isSameContinuity(claim, fact));
  const ofEpisode = every.filter((fact) => fact.qualifier?.episode === claim.episode);
  const all = claim.episode !== undefined && ofEpisode.length > 0 ? ofEpisode : every;
  if (claim.season === undefined || attribute.anySeason) return all;
  const exact = all.filter((fact) => fact.qualifier?.season === claim.season);
  return exact.length > 0
    ? exact
    : all.filter(
        (fact) =>
          fact.qualifier?.season === undefined &&
          attribute.id !== 'episode-count' &&
          attribute.id !== 'premiere-date',
      );
}

/** What a claim says of the books is not answered by the screen, nor the other way round. */
const isSameContinuity = ({ continuity }: Claim, { qualifier }: Fact): boolean =>
  continuity === undefined || qualifier?.continuity === undefined || qualifier.continuity === continuity;

function finding(
  claim: Claim,
  attribute: Attribute,
  judged: Judged,
  context: PageContext,
  reference: Reference,
): Finding {
  const { facts, verdict } = judged;
  const shown = [
    ...new Set(ownFirst(facts, reference).map((fact) => attribute.show(fact.value, reference))),
  ].filter((text) => text !== '');
  const clash = clashIn(facts, reference);
  const steps: Step[] = [...claim.steps, { code: judged.step }];
  if (clash) {
    const value = attribute.show(clash.value, reference);
    steps.push({ code: 'judge-packs-differ', params: { pack: clash.pack, value } });
  }
  const asOf = facts
    .map((fact) => fact.asOf ?? fact.readings?.[fact.readings.length - 1]?.asOf)
    .find((day) => day !== undefined);
  return {
    claim,
    verdict,
    expected: shown.length === 0 ? null : shown.join('; '),
    confidence: confidenceOf(claim, attribute, judged, context, reference),
    spoiler: facts.some((fact) => fact.spoiler === true),
    asOf: asOf ?? null,
    pack: facts[0]?.pack ?? null,
    facts: facts.map(({ id }) => id),
    sources: [...new Set(facts.flatMap(({ sources }) => sources))],
    disputed: clash !== undefined || facts.some((fact) => fact.disputed === true),
    steps,
  };
}

/** Evidence makes confidence: explicit cue and subject high, inherited medium, co-occurrence and others' words low. */
function confidenceOf(
  claim: Claim,
  attribute: Attribute,
  judged: Judged,
  context: PageContext,
  reference: Reference,
): Confidence {
  const { evidence } = claim;
  if (
    !evidence.own ||
    evidence.subject === 'topic' ||
    (judged.verdict === 'contradicted' && judged.facts.length === 0) ||
    (evidence.cue === 'bare' && evidence.subject !== 'explicit')
  )
    return 'low';
  if (
    evidence.cue === 'bare' ||
    evidence.subject !== 'explicit' ||
    claim.stance !== 'asserted' ||
    judged.loose ||
    attribute.cautious ||
    // Without its date, a page that was right once may well be old.
    (judged.verdict === 'outdated' && context.published === null) ||
    // Of works beside, the record knows one home or season where there may be others.
    (isAgainst(judged) && isBeside(claim.subject, reference))
  )
    return 'medium';
  if (
    judged.facts.some(
      (fact) => fact.disputed || fact.confidence !== 'high' || !reference.bundled.has(fact.pack),
    )
  )
    return 'medium';
  return 'high';
}
