/** Saved Wikidata items -> a draft pack. Every list stays open, and what needs a person's eye is listed in the draft. */
import { type Pack, type PackEntity, type PackInfo, SCHEMA_VERSION } from '../schema';
import { CastList, type Known, slug } from './cast-list';
import type { Item } from './entity-json';
import { FactList } from './fact-list';
import { Notes } from './notes';
import { P } from './properties';
import { ranked } from './ranks';
import { firstOf, itemOf, textOf } from './snak-values';
import { SourceList } from './source-list';
import type { About, Desk } from './statements';
import { workFacts } from './work-facts';

export interface Draft {
  /** Null where there is no work among the items. */
  pack: Pack | null;
  review: string[];
}

/**
 * Drafts a pack of the series and films among the items; the others give names.
 * @param known entities of the packs that are there: what they have is spoken of by their ids
 * @param today an ISO day, for what does not say when it was read
 */
export function draftPack(items: Item[], known: Known[], today: string): Draft {
  const notes = new Notes();
  const cast = new CastList(items, known, notes);
  const sources = new SourceList(cast, notes, today);
  const facts = new FactList(sources);
  const desk: Desk = { cast, sources, facts, notes, seasonOf: new Map() };
  const works = items.filter(({ id }) => cast.kindOf(id) === 'series' || cast.kindOf(id) === 'film');
  const seasons = items.flatMap((item) => (cast.kindOf(item.id) === 'season' ? (partOf(item) ?? []) : []));
  for (const { item, number } of seasons) desk.seasonOf.set(item.id, number);

  const covered: string[] = [];
  for (const item of works) {
    const name = cast.nameOf(item.id);
    const subject = cast.id(item.id, 'series');
    if (subject === null || name === null) continue;
    covered.push(subject);
    const through = dayOf(item, today);
    workFacts({ item, subject, name, through }, desk);
    for (const season of seasons.filter(({ series }) => series === item.id)) {
      const part: About = {
        ...season,
        subject,
        season: season.number,
        name: `${name}, season ${season.number}`,
        through,
      };
      workFacts(part, desk);
    }
    guard(cast.entity(subject), facts, cast, notes);
  }
  const [first] = works;
  if (!first || covered.length === 0) return { pack: null, review: notes.lines() };
  notes.add('No list is declared complete: a draft cannot know that nothing is missing');
  const info = infoOf(cast.nameOf(first.id) ?? first.id, covered, works, today, notes.lines());
  return {
    pack: { pack: info, entities: cast.entities(), facts: facts.all(), complete: [], sources: sources.all() },
    review: notes.lines(),
  };
}

/** The season that an item is: of which series, and which one. */
function partOf(item: Item): { item: Item; series: string; number: number } | null {
  for (const { mainsnak, qualifiers } of ranked(item, P.partOfSeries).statements) {
    const series = itemOf(mainsnak);
    const number = Number(textOf(firstOf(qualifiers, P.seriesOrdinal)));
    if (series !== null && Number.isInteger(number) && number >= 1 && number <= 100)
      return { item, series, number };
  }
  return null;
}

/** The day up to which an item can speak: that of its last change. */
const dayOf = ({ modified }: Item, today: string): string => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(modified ?? '')?.[0];
  return day !== undefined && day <= today ? day : today;
};

/** A title of a single word may be a word of any page: it counts only beside names that belong to the work. */
function guard(work: PackEntity | undefined, facts: FactList, cast: CastList, notes: Notes): void {
  if (!work || /\S\s+\S/.test(work.name)) return;
  const named = facts
    .all()
    .filter(({ subject }) => subject === work.id)
    .flatMap(({ value }) => Object.values(value).filter((part): part is string => typeof part === 'string'));
  const names = [...new Set(named)].flatMap((id) => cast.entity(id)?.name ?? []);
  work.everyday = true;
  work.companions = [...new Set([...names, 'series', 'season', 'episode', 'streaming'])].slice(0, 60);
  notes.add(
    `${work.name} is one word: look whether it needs its companions, and list what it may be confused with`,
  );
}

function infoOf(name: string, covers: string[], works: Item[], today: string, review: string[]): PackInfo {
  return {
    schema: SCHEMA_VERSION,
    id: `${slug(name) || 'draft'}-from-wikidata`,
    name: `${name} (draft from Wikidata)`.slice(0, 120),
    version: '0.1.0',
    knownThrough: works.map((item) => dayOf(item, today)).toSorted()[0] ?? today,
    licence: 'CC0-1.0, as Wikidata',
    maintainers: [],
    covers,
    review,
  };
}
