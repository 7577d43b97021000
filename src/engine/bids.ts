/** Readers bid for a value; the tightest cue wins it, a rival cue takes it away; one value, one claim. */
import { ATTRIBUTES } from './attributes';
import type { Attribute, Cue, Rival } from './attributes/attribute';
import { isKnownTitle } from './attributes/known-titles';
import { RIVALS } from './attributes/rivals';
import type { Bid } from './bid';
import { columnBids } from './columns';
import type { Model } from './model/classify';
import { type CuesAt, decide, MODEL } from './model/decide';
import { type Candidates, candidatesOf } from './pattern/candidates';
import type { Reference } from './record';
import type { Sentence, Slot, SlotKind } from './slots';

const LIST_GLUE = /^(?:'s)?(?:,? and |,? & |, |,? or | \/ ?| \+ |; )$/;

/** The winning bids of a sentence, in order of their values. */
export function bidsOf(sentence: Sentence, reference: Reference, model: Model = MODEL): Bid[] {
  const best = new Map<string, Bid>();
  const all = [...allBids(sentence, reference)];
  for (const bid of all) keep(best, bid);
  const claimed = new Set([...best.values()].map(({ slot }) => slot));
  for (const bid of columnBids(sentence, claimed, (cell) => allBids(cell, reference))) keep(best, bid);
  for (const bid of besideBids(sentence, reference)) keep(best, bid);
  const won = [...best.values()];
  const rivalled = new Set(won.filter(({ attribute }) => attribute === null).map(({ slot }) => slot));
  const decided = decide(sentence, reference, withoutUsed(won), cuesOf(all), rivalled, model);
  return decided.sort((a, b) => a.slot.at - b.slot.at);
}

/** The values that a rival takes away: a trailer's date, a shop's price. */
export function takenBy(sentence: Sentence, reference: Reference): Slot[] {
  const best = new Map<string, Bid>();
  for (const bid of allBids(sentence, reference)) keep(best, bid);
  return [...best.values()].filter(({ attribute }) => attribute === null).map(({ slot }) => slot);
}

/** Every match, without the copy of the pattern that `matchAll` makes: hundreds of patterns meet every sentence. */
function* matches(form: RegExp, text: string): Generator<RegExpExecArray> {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const next = Math.max(form.lastIndex, match.index + 1);
    yield match;
    form.lastIndex = next;
  }
}

type Entry = { attribute: Attribute; cue: Cue } | { attribute: null; cue: Rival };

const ENTRIES: readonly Entry[] = [
  ...ATTRIBUTES.flatMap((attribute) => attribute.cues.map((cue) => ({ attribute, cue }))),
  ...RIVALS.map((cue) => ({ attribute: null, cue })),
];
let candidates: Candidates | undefined;

/** Every bid and every rival's claim on a value. */
function* allBids(sentence: Sentence, reference: Reference): Generator<Bid> {
  candidates ??= candidatesOf(ENTRIES.map(({ cue }) => cue.form));
  const kinds = new Set(sentence.slots.map((slot) => slot.kind));
  const hasOne = (wanted: SlotKind[]): boolean => wanted.some((kind) => kinds.has(kind));
  for (const at of candidates(sentence.masked)) {
    const { attribute, cue } = ENTRIES[at] as Entry;
    if (attribute === null) {
      if (hasOne(cue.slots)) yield* rivalBids(sentence, cue);
    } else if (attribute.slots.length === 0 || cue.words || hasOne(attribute.slots)) {
      yield* cueBids(sentence, attribute, cue, reference);
    }
  }
}

/** Bids of attributes that find values by what stands beside them: looser than a cue that ties both. */
function* besideBids(sentence: Sentence, reference: Reference): Generator<Bid> {
  for (const attribute of ATTRIBUTES)
    for (const { id, slot, read, span } of attribute.beside?.(sentence, reference) ?? [])
      yield { attribute, cue: { id, strength: 2 }, slot, read, span, length: span[1] - span[0] };
}

function* rivalBids(sentence: Sentence, rival: Rival): Generator<Bid> {
  for (const match of matches(rival.form, sentence.masked)) {
    const slot = slotOf(sentence, match, 'v');
    if (slot === undefined) continue;
    const span: [number, number] = [match.index, match.index + match[0].length];
    yield { attribute: null, cue: rival, slot, read: null, span, length: match[0].length };
  }
}

/** A name that a tight cue uses as its other side (the character of a role) is no value of a looser one. */
function withoutUsed(bids: Bid[]): Bid[] {
  const used = new Map<number, number>();
  for (const { other, cue } of bids)
    if (other) used.set(other.at, Math.max(cue.strength, used.get(other.at) ?? 0));
  return bids.filter(
    ({ attribute, slot, cue }) => attribute !== null && !((used.get(slot.at) ?? 0) > cue.strength),
  );
}

/** Which attributes' cues claim each slot, by the offset of its letter, with their greatest strength. */
export const cuesOn = (sentence: Sentence, reference: Reference): CuesAt =>
  cuesOf(allBids(sentence, reference));

function cuesOf(bids: Iterable<Bid>): CuesAt {
  const claimed = new Map<number, Map<string, number>>();
  for (const { slot, attribute, cue } of bids) {
    const one = claimed.get(slot.at) ?? new Map<string, number>();
    const id = attribute?.id ?? 'rival';
    one.set(id, Math.max(cue.strength, one.get(id) ?? 0));
    claimed.set(slot.at, one);
  }
  return new Map([...claimed].map(([at, one]) => [at, [...one].sort((a, b) => (a[0] < b[0] ? -1 : 1))]));
}

function* cueBids(sentence: Sentence, attribute: Attribute, cue: Cue, reference: Reference): Generator<Bid> {
  if (cue.after !== undefined && !asksOfOne(sentence.question, cue.after)) return;
  for (const match of matches(cue.form, sentence.masked)) {
    const inWords = attribute.slots.length === 0 || cue.words;
    const slot = inWords ? wordSlot(sentence, match) : slotOf(sentence, match, 'v');
    if (slot === undefined || (!inWords && !attribute.slots.includes(slot.kind))) continue;
    const other = slotOf(sentence, match, 'c');
    const bound =
      workOf(slotOf(sentence, match, 'w'), reference) ??
      knownCharacter(other) ??
      askedAbout(sentence, cue, 'work');
    const values = cue.list ? [slot, ...listAfter(sentence, slot)] : [slot];
    for (const value of values) {
      const read = attribute.read({ cue, sentence, slot: value, match: match as RegExpExecArray, reference });
      if (read === null) continue;
      const season = askedAbout(sentence, cue, 'season')?.number;
      if (season !== undefined) read.season ??= season;
      const span =
        read.span ?? (value === slot ? spanOf(match) : ([value.at, value.at + 1] as [number, number]));
      yield {
        attribute,
        cue,
        slot: value,
        ...(bound ? { bound } : {}),
        ...(other ? { other } : {}),
        read,
        span,
        length: match[0].length,
      };
    }
  }
}

/** A value in words has no slot of its own: one is made of the group `v`, or of the whole match. */
function wordSlot(sentence: Sentence, match: RegExpMatchArray): Slot | undefined {
  const [from, to] = match.indices?.groups?.v ?? [
    match.index as number,
    (match.index as number) + match[0].length,
  ];
  const start = sentence.source[from] as number;
  const end = sentence.at.get(to - 1)?.end ?? (sentence.source[to] as number);
  return { kind: 'title', at: from, start, end, text: match.groups?.v ?? match[0], entities: [] };
}

/** True for a question of that form that names no other work than one the record knows. */
function asksOfOne(question: Sentence | null, form: RegExp): boolean {
  if (question === null || !form.test(question.masked) || question.propers.length > 0) return false;
  const works = question.slots.filter(({ kind }) => kind === 'work');
  // The "Q:" before a question is no title.
  return (
    works.length < 2 &&
    !question.slots.some(({ kind, text }) => kind === 'book' || (kind === 'foreign' && text.length > 1))
  );
}

/** The work and the season that an answered question speaks of. */
function askedAbout({ question }: Sentence, cue: Cue, kind: 'work' | 'season'): Slot | undefined {
  return cue.after === undefined ? undefined : question?.slots.find((slot) => slot.kind === kind);
}

/** The title of an episode that the record has is no work of its own: "BYOB", written by. */
const workOf = (slot: Slot | undefined, reference: Reference): Slot | undefined =>
  slot?.kind === 'foreign' && isKnownTitle(slot.text, reference) ? undefined : slot;

const knownCharacter = (slot: Slot | undefined): Slot | undefined =>
  slot?.kind === 'character' && slot.entities.length > 0 ? slot : undefined;

/** Further slots of the same kind joined by commas and "and". */
function listAfter(sentence: Sentence, first: Slot): Slot[] {
  const found: Slot[] = [];
  let last = first;
  for (const slot of sentence.slots) {
    if (slot.at <= first.at) continue;
    const glue = sentence.masked.slice(last.at + 1, slot.at);
    if (slot.kind !== first.kind || !LIST_GLUE.test(glue)) break;
    // "A; B stays on": after a semicolon a name with a verb of its own begins another statement.
    if (glue.startsWith(';') && !/^"?(?:[;,.)]|$| and )/.test(sentence.masked.slice(slot.at + 1))) break;
    found.push(slot);
    last = slot;
  }
  return found;
}

function spanOf(match: RegExpMatchArray): [number, number] {
  const start = match.index as number;
  const lead = /^\W*/u.exec(match[0].replace(/[Ⓐ-ⓩ"']/gu, 'x'))?.[0].length ?? 0;
  const tail = /[\s,;:.|—-]*$/u.exec(match[0])?.[0].length ?? 0;
  return [start + lead, start + match[0].length - tail];
}

function slotOf(sentence: Sentence, match: RegExpMatchArray, group: string): Slot | undefined {
  const at = match.indices?.groups?.[group]?.[0];
  return at === undefined ? undefined : sentence.at.get(at);
}

function keep(best: Map<string, Bid>, bid: Bid): void {
  // Values in words compete only within their attribute: the same words may say two things.
  const key = bid.attribute?.slots.length === 0 ? `${bid.attribute.id}@${bid.slot.at}` : `${bid.slot.at}`;
  const held = best.get(key);
  if (held === undefined || beats(bid, held)) best.set(key, bid);
}

/** "Appears in three episodes" says more of the number than "three episodes". */
const isOver = (bid: Bid, held: Bid): boolean =>
  bid.attribute?.over?.some((id) => (held.attribute?.id ?? held.cue.id).startsWith(id)) === true;

/** A tighter cue wins; between equals a rival, then the one that names its subject, then the shorter match. */
function beats(bid: Bid, held: Bid): boolean {
  if (bid.cue.strength !== held.cue.strength) return bid.cue.strength > held.cue.strength;
  if (isOver(bid, held) !== isOver(held, bid)) return isOver(bid, held);
  if ((bid.attribute === null) !== (held.attribute === null)) return bid.attribute === null;
  if ((bid.bound === undefined) !== (held.bound === undefined)) return bid.bound !== undefined;
  return bid.length < held.length;
}
