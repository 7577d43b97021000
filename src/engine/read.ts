/** Reading: a passage with its page's context becomes claims. */
import { belongsToTopic } from './belongs';
import type { Bid } from './bid';
import { bidsOf } from './bids';
import type { Claim, Step } from './claim';
import { Focus, type Subject } from './focus';
import type { Model } from './model/classify';
import { MODEL } from './model/decide';
import type { Block, PageContext, Passage, Span } from './passage';
import { type Prepared, prepare } from './prepare';
import { type Resolved, withPronouns } from './pronouns';
import type { Entity, Reference } from './record';
import { seasonIn, seasonNear } from './season-near';
import type { Sentence, Slot } from './slots';
import { saidAt, stanceOf } from './stance';
import { settleDate } from './text/dates';
import { topicOf } from './topic';

/**
 * Every checkable claim of a passage, in order. Pure; linear in the text.
 * @param passage blocks with roles; offsets of claims are UTF-16 units within their block's text
 * @param context dates and headline of the page
 * @param reference entities and facts of the titles that the page names
 * @param model what decides beside the rules; an empty one leaves them alone
 */
export function read(
  passage: Passage,
  context: PageContext,
  reference: Reference,
  model: Model = MODEL,
): Claim[] {
  return readAll(passage, context, reference, model).claims;
}

/** A value that was read but is claimed of nothing, with the reason as a step. */
export interface Unclaimed {
  sentence: Sentence;
  shown: string;
  reason: Step;
}

/** As `read`, with what the passage was made into and the values that no claim came of: for explaining. */
export function readAll(
  passage: Passage,
  context: PageContext,
  reference: Reference,
  model: Model = MODEL,
): { claims: Claim[]; unclaimed: Unclaimed[]; prepared: Prepared } {
  const topic = topicOf(passage, context, reference);
  const prepared = prepare(passage, reference, topic);
  settleDates(prepared, context);
  const focus = new Focus(prepared, reference, context, topic);
  const pronouns = withPronouns(prepared);
  const claims: Claim[] = [];
  const unclaimed: Unclaimed[] = [];
  for (const sentence of prepared.sentences) {
    const block = passage.blocks[sentence.block] as Block;
    if (block.role === 'chrome' && !context.asked) continue;
    for (const bid of bidsOf(sentence, reference, model)) {
      const claim = claimOf(prepared, sentence, bid, focus, reference);
      if ('code' in claim) unclaimed.push({ sentence, shown: bid.slot.text, reason: claim });
      else claims.push(claim);
    }
    const resolved = pronouns.get(sentence.index);
    if (resolved !== undefined) claims.push(...claimsByPronoun(prepared, resolved, focus, reference, model));
  }
  return { claims, unclaimed, prepared };
}

/** What a sentence says of the person its pronoun stands for. Who that is was found elsewhere: inherited at best. */
function claimsByPronoun(
  prepared: Prepared,
  { sentence, person }: Resolved,
  focus: Focus,
  reference: Reference,
  model: Model,
): Claim[] {
  const claims: Claim[] = [];
  for (const bid of bidsOf(sentence, reference, model)) {
    const { attribute, slot, other, span } = bid;
    if (attribute?.pronouns === undefined) continue;
    const inWords = sentence.at.get(slot.at) !== slot && span[0] <= person.at && person.at < span[1];
    if (slot.at !== person.at && other?.at !== person.at && !inWords) continue;
    const claim = claimOf(prepared, sentence, bid, focus, reference);
    if ('code' in claim) continue;
    if (claim.evidence.subject === 'explicit') claim.evidence.subject = 'inherited';
    claims.push(claim);
  }
  return claims;
}

/** Dates told from the day of writing get their meaning from the page's date; without one they stay open. */
function settleDates(prepared: Prepared, context: PageContext): void {
  for (const { slots } of prepared.sentences)
    for (const slot of slots)
      if (slot.date) slot.date = settleDate(slot.date, context.published) ?? slot.date;
}

const NO_WORK: Step = { code: 'silent-no-work' };

/** The claim that a bid makes, or the step that says why it makes none. */
function claimOf(
  prepared: Prepared,
  sentence: Sentence,
  bid: Bid,
  focus: Focus,
  reference: Reference,
): Claim | Step {
  const { attribute, read: value, slot, cue } = bid;
  if (attribute === null || value === null) return { code: 'silent-taken', params: { value: slot.text } };
  const subject: Subject | null = value.subject
    ? { entity: value.subject, how: 'explicit', via: 'bond' }
    : focus.subjectAt(sentence, slot.at, bid.bound);
  if (subject === null) return NO_WORK;
  if (attribute.namedOnly && subject.how !== 'explicit' && !/^(?:description|lead)$/.test(subject.via))
    return NO_WORK;
  const entity = reference.entities.get(subject.entity) as Entity;
  if (!attribute.subjects.includes(entity.kind))
    return { code: 'silent-kind', params: { title: entity.name, value: slot.text } };
  const [from, to] =
    attribute.ownNegation || ('ownNegation' in cue && cue.ownNegation)
      ? bid.span
      : saidAt(sentence.masked, slot.at, bid.span[1], attribute.slots.length === 0 ? slot.text : undefined);
  const stance = stanceOf(prepared, sentence, from, to);
  const season =
    value.season ??
    (attribute.season === 'match' ? seasonIn(sentence, bid.span) : seasonNear(sentence, slot.at));
  const block = prepared.passage.blocks[sentence.block] as Block;
  const span = sourceSpan(prepared, sentence, bid.span);
  const steps: Step[] = [
    { code: cue.id },
    { code: `subject-${subject.via}`, params: { title: entity.name } },
    ...(stance.stance === 'asserted' ? [] : [{ code: stance.code }]),
  ];
  return {
    id: `${prepared.passage.id}:${attribute.id}:${span.block}:${span.start}-${span.end}`,
    passage: prepared.passage.id,
    subject: subject.entity,
    attribute: attribute.id,
    value: value.value,
    shown: value.shown ?? shownAt(prepared, sentence, slot, value.shownAt) ?? slot.text,
    normal: value.normal,
    ...(season === undefined ? {} : { season }),
    ...(value.episode === undefined ? {} : { episode: value.episode }),
    ...(value.at === undefined ? {} : { at: value.at }),
    ...(value.comparison === undefined ? {} : { comparison: value.comparison }),
    ...(value.continuity === undefined ? {} : { continuity: value.continuity }),
    ...(value.speaker === undefined ? {} : { speaker: value.speaker }),
    span,
    quote: block.text.slice(span.start, span.end),
    stance: stance.stance,
    evidence: {
      cue: cue.strength > 1 ? 'explicit' : 'bare',
      subject:
        focus.isGuess(subject) || (cue.strength === 1 && !isNear(subject, focus, sentence))
          ? 'topic'
          : subject.how === 'topic'
            ? 'inherited'
            : subject.how,
      own: block.role !== 'quote' && block.role !== 'comment' && prepared.passage.kind !== 'comment',
    },
    ...othersNamed(prepared, subject, sentence),
    core:
      subject.via === 'section' ||
      ((subject.how === 'explicit' || subject.via === 'lead') && focus.isLevel(entity.id)) ||
      belongsToTopic(entity, focus.topic, reference),
    steps,
  };
}

/** How many other works a claim keeps: enough for a round-up. */
const OTHERS = 8;

/** How many blocks back a work that is named once may still be spoken of. */
const NEAR = 1;

/** The other works that may be meant instead, where the subject is taken over from other words. */
function othersNamed(
  { works, level, sentences }: Prepared,
  subject: Subject,
  { block }: Sentence,
): Pick<Claim, 'others'> {
  if (subject.how === 'explicit') return {};
  const near = sentences
    .filter((sentence) => sentence.block <= block && sentence.block >= block - NEAR)
    .flatMap(({ slots }) => slots.flatMap(({ kind, entities }) => (kind === 'work' ? [entities[0]] : [])));
  const others = works
    .filter((id) => id !== subject.entity && (level.includes(id) || near.includes(id)))
    .slice(0, OTHERS);
  return others.length === 0 ? {} : { others };
}

/**
 * A value with no cue but its own look is sure of its subject by name, beside it or alone in the sentence, or where the
 * text speaks of that one work and names no other.
 */
function isNear(subject: Subject, focus: Focus, sentence: Sentence): boolean {
  if (/^(?:lead|description|carried)$/.test(subject.via))
    return !focus.isGuess(subject) && !focus.hasRival(sentence, subject.entity);
  if (subject.how !== 'explicit') return false;
  return (
    subject.via !== 'sentence' || (!/[;:]/.test(sentence.masked) && !focus.hasRival(sentence, subject.entity))
  );
}

/** The value as the page writes it, for values in words; undefined for slots, which keep their own text. */
function shownAt(
  prepared: Prepared,
  sentence: Sentence,
  slot: Slot,
  given: [number, number] | undefined,
): string | undefined {
  if (given === undefined && sentence.at.get(slot.at) === slot) return undefined;
  const span = sourceSpan(prepared, sentence, given ?? [slot.at, slot.at + slot.text.length]);
  return (prepared.passage.blocks[span.block] as Block).text.slice(span.start, span.end);
}

function sourceSpan(prepared: Prepared, sentence: Sentence, [from, to]: [number, number]): Span {
  const { map } = (prepared.blocks[sentence.block] as Prepared['blocks'][number]).folded;
  const source = (at: number) => map[at] as number;
  const last = sentence.at.get(to - 1);
  let end = last === undefined ? (sentence.source[to] ?? sentence.end) : last.end;
  // One character of the page may be several folded ones ("Ⅷ", "ﬁ"): it is underlined whole.
  while (end < map.length - 1 && source(end) === source(end - 1)) end++;
  return { block: sentence.block, start: source(sentence.source[from] as number), end: source(end) };
}
