/** Whether a name is meant: everyday words need a companion, confusers outweigh, part names need their full name. */
import type { Entity, Reference } from '../record';
import type { Folded } from '../text/fold';
import { fold } from '../text/fold';
import { isCapitalised, type Word } from '../text/words';
import type { NameHit } from './names';
import { isGiven } from './run-kinds';
import { isSetOff, isUncertain, standsAsTitle } from './uncertain';
import { COMMON_NAMES, NO_NAME, TITLES } from './word-lists';

/** What the passage as a whole says about names. */
export interface PassageNames {
  /** Persons and characters whose full name stands in the passage. */
  full: Set<string>;
  /** Works named in the passage by a name that is no everyday word, or with a companion. */
  works: Set<string>;
  /** Last words of full names that the record does not know: "Robert Ballard". */
  strangers: Set<string>;
  /** Entities of which a confuser stands in the passage. */
  confused: Set<string>;
  /** Everyday works whose name somebody or something else here bears too: each mention must prove itself. */
  doubtful: Set<string>;
  /** Everyday entities with a companion in the passage; in a confused passage only a strong one counts. */
  accompanied: Set<string>;
  /** Everyday works with a companion of their own in the passage; that the page was let in is not enough. */
  told: Set<string>;
  topic: string | null;
}

export interface Surroundings {
  /** Words that a known name holds, to tell "Netflix Ballard" from "Robert Ballard". */
  known: Uint8Array;
  titleCase: boolean;
  caseless: boolean;
  reference: Reference;
  text: string;
}

const isWork = (entity: Entity): boolean => entity.kind === 'series' || entity.kind === 'film';
const isPart = (entity: Entity): boolean => entity.kind === 'person' || entity.kind === 'character';

/** Marks the words that a known, unconfused name holds. */
export function knownWords(all: Word[], hits: NameHit[]): Uint8Array {
  const known = new Uint8Array(all.length);
  for (const hit of hits)
    if (hit.confuser.length === 0 && hit.strong.length > 0) known.fill(1, hit.from, hit.to);
  return known;
}

/** Reads the passage's names as a whole, before any single one is judged. */
export function passageNames(
  folded: Folded[],
  cut: Word[][],
  hits: NameHit[][],
  reference: Reference,
  topic: string | null,
): PassageNames {
  const names: PassageNames = {
    full: new Set(),
    works: new Set(topic === null ? [] : [topic]),
    strangers: new Set(),
    confused: new Set(),
    doubtful: new Set(),
    accompanied: new Set(topic === null ? [] : [topic]),
    told: new Set(topic === null ? [] : [topic]),
    topic,
  };
  const lower = folded.map(({ text }) => text.toLowerCase()).join('\n');
  const everyday = new Set<string>();
  hits.forEach((blockHits, block) => {
    const all = cut[block] as Word[];
    const known = knownWords(all, blockHits);
    for (const hit of blockHits) {
      for (const id of hit.confuser) names.confused.add(id);
      for (const id of hit.strong) {
        const entity = reference.entities.get(id) as Entity;
        if (isPart(entity) && hit.to - hit.from > 1) names.full.add(id);
        if (needsProof(entity)) everyday.add(id);
        else if (isWork(entity)) names.works.add(id);
      }
      const stranger = strangerBefore(hit, all, known);
      if (stranger) names.strangers.add((all[hit.to - 1] as Word).lower);
    }
  });
  for (const id of everyday) {
    const entity = reference.entities.get(id) as Entity;
    if (isWork(entity) && isDoubtful(entity, names)) names.doubtful.add(id);
    const told = isTold(entity, lower, names, reference);
    if (told) names.told.add(id);
    if (told || isLetIn(entity, names, reference)) {
      names.accompanied.add(id);
      if (isWork(entity) && (told || !isUncertain(entity.name))) names.works.add(id);
    }
  }
  return names;
}

/** An everyday word, or a name that others bear too: it may mean something else. */
const needsProof = (entity: Entity): boolean =>
  entity.everyday === true || (entity.confusers ?? []).length > 0;

/** A capitalised word that is no title and no sentence opener stands right before: a stranger's full name. */
function strangerBefore(hit: NameHit, all: Word[], known: Uint8Array): boolean {
  const before = all[hit.from - 1];
  const first = all[hit.from] as Word;
  if (before === undefined || hit.to - hit.from > 1 || !isCapitalised(before) || !isCapitalised(first))
    return false;
  if (before.end + 1 !== first.start || known[hit.from - 1]) return false;
  return (
    !NO_NAME.has(before.lower) &&
    !TITLES.has(before.lower) &&
    before.text.length > 1 &&
    before.text !== before.text.toUpperCase()
  );
}

function isTold(entity: Entity, lower: string, names: PassageNames, reference: Reference): boolean {
  const strong = isDoubtful(entity, names) ? partNames(reference) : null;
  for (const companion of entity.companions ?? []) {
    const word = fold(companion).text.toLowerCase();
    if ((strong === null || strong.has(word)) && hasWord(lower, word)) return true;
  }
  return [...names.full].some((id) => reference.entities.get(id)?.within?.includes(entity.id));
}

/** The gate let the page in for this title, and nothing here speaks against it. */
const isLetIn = (entity: Entity, names: PassageNames, reference: Reference): boolean =>
  isWork(entity) && !isDoubtful(entity, names) && reference.factsOf.has(entity.id);

/** Somebody else of this name stands in the passage. */
const isStranger = (entity: Entity, names: PassageNames): boolean =>
  [entity.name, ...entity.aliases].some((name) => names.strangers.has(name.toLowerCase()));

const isDoubtful = (entity: Entity, names: PassageNames): boolean =>
  names.confused.has(entity.id) || isStranger(entity, names);

const PART_NAMES = new WeakMap<Reference, Set<string>>();

/** Full names of persons, characters and unmistakable works: companions that leave no doubt. */
function partNames(reference: Reference): Set<string> {
  let known = PART_NAMES.get(reference);
  if (known === undefined) {
    known = new Set();
    for (const entity of reference.entities.values()) {
      if (!isPart(entity) && !(isWork(entity) && !entity.everyday)) continue;
      for (const name of [entity.name, ...entity.aliases])
        if (/[ :]/.test(name)) known.add(fold(name).text.toLowerCase());
    }
    PART_NAMES.set(reference, known);
  }
  return known;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
  }
  return false;
}

/**
 * A name of several words in running text has its long words capitalised: "the Lincoln lawyer" is a man. A rank before it
 * may be small: "detective Bosch".
 */
function isWritten({ from, to }: NameHit, all: Word[]): boolean {
  const rank = TITLES.has((all[from] as Word).lower) ? 1 : 0;
  const words = all.slice(from, to);
  return (
    words.slice(rank).every(({ text }) => !/^[a-z]{4,}$/.test(text)) ||
    words.every(({ text }) => !/^[A-Z]/.test(text))
  );
}

/** The bearers that the name may mean here, none if it means something else. */
export function isMeant(hit: NameHit, all: Word[], names: PassageNames, around: Surroundings): Entity[] {
  if (hit.confuser.length > 0) return [];
  const first = all[hit.from] as Word;
  const last = all[hit.to - 1] as Word;
  const single = hit.to - hit.from === 1;
  const written = around.caseless || isCapitalised(first) || /^\d/.test(first.text) || !single;
  if (!written) return [];
  if (single && around.text[first.start - 1] === '@') return [];
  const entities = (ids: string[]) => ids.map((id) => around.reference.entities.get(id) as Entity);
  const line = entities(hit.strong).some((entity) => entity.kind === 'book-line');
  if (!single && !around.caseless && !line && !isWritten(hit, all)) return [];
  const strong = entities(hit.strong).filter((entity) => isNamed(entity, hit, all, names, around));
  let weak = entities(hit.weak).filter((entity) => isPartMeant(entity, hit, all, names, around));
  if (strong.length === 0 && weak.length === 0) return [];
  // A title is meant by its name sooner than somebody of whose name it is a part.
  if (strong.some(isWork)) weak = weak.filter(({ id }) => names.full.has(id));
  const platform = strong.some((entity) => entity.kind === 'platform' && !entity.everyday);
  const place = strong.some((entity) => entity.kind === 'place');
  if ((single || place) && !around.titleCase && !platform && partOfLargerName(hit, all, last, around.known))
    return [];
  return [...strong, ...weak.filter((entity) => !strong.includes(entity))];
}

function isNamed(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (!needsProof(entity)) {
    if (isPart(entity) && hit.to - hit.from === 1)
      return isOnlyName(entity, hit, all, names, around) || isPartMeant(entity, hit, all, names, around);
    return true;
  }
  if (entity.kind === 'platform') return isPlatformMeant(entity, hit, all, names, around);
  if (names.doubtful.has(entity.id) && !isProven(hit, all, around)) return false;
  if (
    isWork(entity) &&
    entity.everyday &&
    isUncertain(
      all
        .slice(hit.from, hit.to)
        .map(({ text }) => text)
        .join(' '),
    )
  ) {
    const told = names.told.has(entity.id) && standsAsTitle(hit, all, around.text, around.titleCase);
    return told || (!around.caseless && isSetOff(hit, all, around.text));
  }
  if (isWork(entity) || entity.companions !== undefined) return names.accompanied.has(entity.id);
  return true;
}

/** In a passage on somebody else of this name: in quotation marks, or beside somebody who belongs to the work. */
function isProven(hit: NameHit, all: Word[], around: Surroundings): boolean {
  const [before, after] = [all[hit.from - 1]?.text, all[hit.to]?.text];
  if (before === '"' && /^[",.]$/.test(after ?? '')) return true;
  const lower = around.text.toLowerCase();
  for (const name of partNames(around.reference))
    if (lower.includes(name) && hasWord(lower, name)) return true;
  return false;
}

const BESIDE_PLATFORM = /^(?:on|to|via|from|at|by|for|and|or|streaming|[,(|:/])$/;

/** "Peacock", "Max", "Now": capitalised where no sentence begins, and where a platform stands. */
function isPlatformMeant(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (names.accompanied.has(entity.id) && hit.to - hit.from > 1) return true;
  if (around.caseless)
    return names.accompanied.has(entity.id) && /^(?:on|via)$/.test(all[hit.from - 1]?.lower ?? '');
  const possessive = all[hit.to]?.text === "'" && all[hit.to + 1]?.lower === 's';
  return (
    possessive ||
    BESIDE_PLATFORM.test(all[hit.from - 1]?.lower ?? '') ||
    /^(?:series|original|show|drama)$/i.test(all[hit.to]?.lower ?? '')
  );
}

/** A character with a single name ("Tutu", "Leo") is meant where its work is named; in small letters only by an unusual name. */
function isOnlyName(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (entity.kind !== 'character' || entity.name.includes(' ') || !belongs(entity, names, around.reference))
    return false;
  const word = all[hit.from] as Word;
  if (around.caseless) return !isGiven(word) && !COMMON_NAMES.has(word.lower);
  return isCapitalised(word) && !isPaired(hit, all);
}

/** A surname or first name counts where the full name, or the work it belongs to, is on the page. */
function isPartMeant(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (isWork(entity)) return isSubtitleMeant(entity, hit, all, names, around);
  const word = all[hit.to - 1] as Word;
  if (!around.caseless && !isCapitalised(all[hit.from] as Word)) return false;
  if (isQuestionMark(hit, all)) return false;
  if (names.full.has(entity.id)) return true;
  if (isPaired(hit, all)) return false;
  if (around.caseless && word.lower.length > 4 && !isGiven(word) && !COMMON_NAMES.has(word.lower))
    return entity.kind === 'character' && belongs(entity, names, around.reference);
  if (around.caseless || COMMON_NAMES.has(word.lower)) {
    return (
      entity.kind === 'character' &&
      !around.caseless &&
      (titleBefore(hit, all) || isPlayed(hit, all, around)) &&
      belongs(entity, names, around.reference)
    );
  }
  if (word.lower.length < 5)
    return entity.kind === 'person' && word.lower.length === 4 && names.works.size > 0 && isListed(hit, all);
  return entity.kind === 'person'
    ? word.lower.length > 6 || names.works.size > 0
    : belongs(entity, names, around.reference);
}

/** The "Q" of "Q: …" and "Q&A" is no surname. */
function isQuestionMark(hit: NameHit, all: Word[]): boolean {
  const first = all[hit.from] as Word;
  return first.text.length === 1 && hit.to - hit.from === 1 && /^[:.)&]$/.test(all[hit.to]?.text ?? '');
}

/** "Robert and Michelle King": a given name that shares the surname of the one after it. */
function isPaired(hit: NameHit, all: Word[]): boolean {
  const [joint, given, surname] = [all[hit.to], all[hit.to + 1], all[hit.to + 2]];
  return (
    isGiven(all[hit.to - 1]) &&
    /^(?:and|&)$/.test(joint?.lower ?? '') &&
    isGiven(given) &&
    surname !== undefined &&
    isCapitalised(surname)
  );
}

/** The part after the colon names the work where the whole name, or another work of its family, stands in the passage. */
function isSubtitleMeant(
  entity: Entity,
  hit: NameHit,
  all: Word[],
  names: PassageNames,
  around: Surroundings,
): boolean {
  if (!around.caseless && !isCapitalised(all[hit.from] as Word)) return false;
  if (names.works.has(entity.id)) return true;
  const family = new Set(entity.within ?? []);
  return [...names.works].some((id) =>
    around.reference.entities.get(id)?.within?.some((wider) => family.has(wider)),
  );
}

/** Its work is named, or somebody of the same work is named in full. */
const belongs = (entity: Entity, names: PassageNames, reference: Reference): boolean =>
  (entity.within ?? []).some(
    (id) =>
      names.works.has(id) ||
      [...names.full].some((other) => reference.entities.get(other)?.within?.includes(id)),
  );

function titleBefore(hit: NameHit, all: Word[]): boolean {
  const before = all[hit.from - 1];
  const at = before?.text === '.' ? all[hit.from - 2] : before;
  return at !== undefined && TITLES.has(at.lower);
}

/** A word of acting beside the name: "as Parker", "plays Santos", "Leo, played by", an actor's "Parker". */
function isPlayed(hit: NameHit, all: Word[], { known }: Surroundings): boolean {
  const [before, further] = [all[hit.from - 1]?.lower ?? '', all[hit.from - 2]?.text];
  if (/^(?:as|plays?|played|playing|portrays?|portrayed|portraying|voices)$/.test(before)) return true;
  if (/^(?:is|was)$/.test(before) && known[hit.from - 2]) return true;
  if (before === 's' && further === "'" && known[hit.from - 3]) return true;
  const after = all.slice(hit.to, hit.to + 4).map(({ lower }) => lower);
  return /^(?:, )?(?:(?:who|is|was) ){0,2}(?:played|portrayed)(?: by)?$/.test(
    after.join(' ').replace(/ by .*$/, ' by'),
  );
}

/** In a list of names: a comma, a colon or "and" on either side. */
const isListed = (hit: NameHit, all: Word[]): boolean =>
  /^(?:,|:|and|&)$/.test(all[hit.from - 1]?.lower ?? '') &&
  /^(?:,|and|&|\.|;)$/.test(all[hit.to]?.lower ?? '.');

/** Words that may follow a title capitalised without being part of a larger name. */
const FOLLOWS = new Set(
  'season seasons series episode episodes s1 s2 s3 finale premiere premieres trailer review recap cast spinoff spin starring stars on in is was and or by from with returns renewed tv original the a'.split(
    ' ',
  ),
);

/** "Robert Ballard", "Ballard Locks": capitalised neighbours that no list explains make a larger name. */
function partOfLargerName(hit: NameHit, all: Word[], last: Word, known: Uint8Array): boolean {
  if (strangerBefore(hit, all, known)) return true;
  const after = all[hit.to];
  if (after === undefined || known[hit.to] || after.start !== last.end + 1 || !isCapitalised(after))
    return false;
  return (
    !FOLLOWS.has(after.lower) &&
    !TITLES.has(after.lower) &&
    after.text !== after.text.toUpperCase() &&
    !/^S\d/.test(after.text)
  );
}
