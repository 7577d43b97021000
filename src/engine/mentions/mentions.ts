/** All mentions of a passage: known names, unknown names and values, as slots per block. */
import type { Block, Passage } from '../passage';
import type { Entity, Reference } from '../record';
import type { SlotKind } from '../slots';
import type { Folded } from '../text/fold';
import { type Found, scanValues } from '../text/scan';
import { isCapitalised, type Word, words } from '../text/words';
import { unknownNames } from './capitals';
import { choose } from './choose';
import { knownWords } from './larger-names';
import { isMeant } from './meant';
import type { BlockMentions, MentionSlot } from './mention';
import { type NameHit, namesOf } from './names';
import { passageNames } from './passage-names';
import { plainNames } from './plain-names';
import { quotedIn } from './quoted';
import type { PassageNames } from './surroundings';
import { worksByVotes } from './votes';

const KIND: Record<Entity['kind'], SlotKind> = {
  series: 'work',
  film: 'work',
  book: 'book',
  'book-line': 'book',
  franchise: 'franchise',
  person: 'person',
  character: 'character',
  platform: 'platform',
  organisation: 'organisation',
  place: 'place',
};

/** Slots of every block, the works it names, most often first, and the work it is about. */
export function mentionsOf(
  passage: Passage,
  folded: Folded[],
  reference: Reference,
  topic: string | null,
): { blocks: BlockMentions[]; works: string[]; about: string | null; level: string[] } {
  const index = namesOf(reference);
  const cut = folded.map(({ text }) => words(text));
  const hits = cut.map((all) => index.find(all));
  const names = passageNames(folded, cut, hits, reference, topic);
  const inBlock = (text: Folded, block: number): BlockMentions =>
    blockMentions(
      passage.blocks[block] as Block,
      text,
      cut[block] as Word[],
      hits[block] as NameHit[],
      names,
      reference,
    );
  let blocks = folded.map(inBlock);
  let voted = worksByVotes(passage, folded, blocks, reference);
  if (names.topic === null && voted.works.length > 0) {
    // An ambiguous name means the page's own work sooner than a character: read again, now that the work is known.
    names.topic = voted.works[0] as string;
    const first = blocks;
    blocks = folded.map((text, block) =>
      hits[block]?.some(isAmbiguous) ? inBlock(text, block) : (first[block] as BlockMentions),
    );
    voted = worksByVotes(passage, folded, blocks, reference);
  }
  return { blocks, works: voted.named, about: voted.works[0] ?? null, level: voted.level };
}

/** Several may bear the name: which is meant depends on the page's own work. */
const isAmbiguous = ({ strong, weak }: NameHit): boolean => strong.length + weak.length > 1;

function blockMentions(
  block: Block,
  folded: Folded,
  all: Word[],
  hits: NameHit[],
  names: PassageNames,
  reference: Reference,
): BlockMentions {
  const { text } = folded;
  const taken = new Uint8Array(text.length);
  const wordTaken = new Uint8Array(all.length);
  const slots: MentionSlot[] = [];
  const propers: number[] = [];
  const known = knownWords(all, hits);
  const titleCase = isTitleCase(block, all, known);
  const caseless = isCaseless(all);
  const { titles, quotations } = quotedIn(text, block, folded);
  const quotedAt = new Set(titles.map(([start]) => start));

  for (const [index, hit] of hits.entries()) {
    const bearers = isMeant(hit, all, names, { known, titleCase, caseless, reference, text });
    if (bearers.length === 0) {
      if (hit.confuser.length > 0) {
        wordTaken.fill(1, hit.from, hit.to);
        propers.push((all[hit.from] as Word).start);
      }
      continue;
    }
    const start = (all[hit.from] as Word).start;
    const end = (all[hit.to - 1] as Word).end;
    const before = platformMasked(text, start, slots);
    const chosen = choose(
      bearers,
      before,
      platformAhead(text, end, all, hits[index + 1], reference),
      quotedAt.has(start),
      names.topic !== null && !bearers.some(({ id }) => id === names.topic),
    );
    const first = chosen[0] as Entity;
    slots.push({ kind: KIND[first.kind], start, end, entities: chosen.map(({ id }) => id) });
    taken.fill(1, start, end);
    wordTaken.fill(first.kind === 'platform' ? 2 : 1, hit.from, hit.to);
  }
  for (const [start, end, kind] of titles) {
    if (slots.some((slot) => slot.start < end && start < slot.end) && !coversMore(slots, start, end, text))
      continue;
    for (let at = slots.length - 1; at >= 0; at--)
      if ((slots[at] as MentionSlot).start >= start && (slots[at] as MentionSlot).end <= end)
        slots.splice(at, 1);
    slots.push({ kind, start, end, entities: [] });
    taken.fill(1, start, end);
    for (let at = 0; at < all.length; at++)
      if ((all[at] as Word).start >= start && (all[at] as Word).end <= end) wordTaken[at] = 1;
  }
  const unknown = unknownNames(text, all, wordTaken, titleCase || caseless);
  for (const { from, to } of unknown) wordTaken.fill(1, from, to);
  for (const { kind, from, to } of [...unknown, ...plainNames(all, wordTaken, titleCase || caseless)]) {
    const start = (all[from] as Word).start;
    const end = (all[to - 1] as Word).end;
    if (kind === 'proper') {
      propers.push(start);
      continue;
    }
    slots.push({ kind, start, end, entities: [] });
    taken.fill(1, start, end);
  }
  slots.push(...(scanValues(text, taken) as Found[]));
  slots.sort((a, b) => a.start - b.start);
  return { slots, propers, quotations };
}

/** The text before a name, the platform that ends it masked, so that "Netflix's" and "Hulu's" read alike. */
function platformMasked(text: string, start: number, slots: MentionSlot[]): string {
  const last = slots[slots.length - 1];
  const from = Math.max(0, start - 60);
  if (last?.kind !== 'platform' || last.end < from || start - last.end > 40) return text.slice(from, start);
  return `${text.slice(from, Math.max(from, last.start))}Ⓟ${text.slice(last.end, start)}`;
}

/** The text after a name, a platform right behind it masked: "Foundation, Apple TV+". */
function platformAhead(
  text: string,
  end: number,
  all: Word[],
  next: NameHit | undefined,
  reference: Reference,
): string {
  const start = next === undefined ? end : (all[next.from] as Word).start;
  const isNext =
    next?.strong.some((id) => reference.entities.get(id)?.kind === 'platform') &&
    /^["']?,? ?\(?$/.test(text.slice(end, start));
  return isNext ? `${text.slice(end, start)}Ⓟ` : text.slice(end, end + 70);
}

/** A quoted title that holds a known name and at least two words more is another title ("The Bosch Identity File"). */
function coversMore(slots: MentionSlot[], start: number, end: number, text: string): boolean {
  const inside = slots.filter((slot) => slot.start >= start && slot.end <= end);
  const covered = inside.reduce((sum, slot) => sum + slot.end - slot.start, 0);
  return (
    inside.length > 0 &&
    text.slice(start, end).length - covered > 9 &&
    inside.every((slot) => slot.kind !== 'person')
  );
}

/** Most words of some length that no known name explains begin with a capital: a headline. */
function isTitleCase(block: Block, all: Word[], known: Uint8Array): boolean {
  const long = all.filter((word, at) => !known[at] && /^\p{L}{4,}$/u.test(word.text));
  if (long.length < 3) return block.role === 'headline' || block.role === 'heading';
  return long.filter(isCapitalised).length / long.length > 0.75;
}

/** Hardly anything, or everything, is in capitals: case says nothing here. */
function isCaseless(all: Word[]): boolean {
  const letters = all.filter((word) => /^\p{L}/u.test(word.text));
  const capitals = letters.filter(isCapitalised).length;
  const shouted = letters.filter(
    (word) => word.text.length > 3 && word.text === word.text.toUpperCase(),
  ).length;
  return letters.length > 3 && (capitals / letters.length < 0.03 || shouted / letters.length > 0.5);
}
