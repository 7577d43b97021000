/** What the statements of one work, or of one season of it, come to as facts. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { EntityKind } from '../../engine/record';
import type { PackFact } from '../schema';
import type { CastList } from './cast-list';
import { slug } from './cast-list';
import type { Item, Statement } from './entity-json';
import type { FactList } from './fact-list';
import type { Notes } from './notes';
import { CREDITS, P } from './properties';
import { ranked } from './ranks';
import { countOf, dateOf, firstOf, itemOf, textOf, validOf } from './snak-values';
import type { SourceList } from './source-list';

export interface Desk {
  cast: CastList;
  sources: SourceList;
  facts: FactList;
  notes: Notes;
  /** The number of the season that an item is, for the seasons among the files. */
  seasonOf: Map<string, number>;
}

/** The item to read, and what its facts are about. */
export interface About {
  item: Item;
  subject: string;
  name: string;
  season?: number;
  /** The last day that the item can speak of. */
  through: string;
}

type Time = PackFact['time'];

/** Puts everything that the item says into the draft. */
export function workFacts(about: About, desk: Desk): void {
  const ended = dates(about, desk);
  counts(about, desk, ended);
  platforms(about, desk);
  for (const credit of CREDITS) credits(about, desk, credit);
  roles(about, desk);
}

/** The statements that count; what is left out is noted. */
function statements({ item, name }: About, { notes }: Desk, property: string): Statement[] {
  const { statements: counting, deprecated, outranked } = ranked(item, property);
  if (deprecated > 0) notes.add(`${name}: ${deprecated} deprecated statement(s) of ${property} are left out`);
  if (outranked > 0)
    notes.add(
      `${name}: ${outranked} statement(s) of ${property} stand behind a preferred one and are left out`,
    );
  return counting;
}

/** The season that a statement is about: that of the item, or the one that a qualifier names. */
function scope(
  { season }: About,
  statement: Statement,
  { seasonOf }: Desk,
): { qualifier?: { season: number } } {
  const period = itemOf(firstOf(statement.qualifiers, P.validInPeriod));
  const named = season ?? (period === null ? undefined : seasonOf.get(period));
  return named === undefined ? {} : { qualifier: { season: named } };
}

/** Premiere and end. @returns whether the work has ended */
function dates(about: About, desk: Desk): boolean {
  const { subject, name } = about;
  const { facts, sources, notes } = desk;
  const one = (attribute: AttributeId, property: string): string | null => {
    const dated = statements(about, desk, property).flatMap((statement) => {
      const date = dateOf(statement.mainsnak);
      if (date === null)
        notes.add(`${name}: a date of ${property} is less exact than a year, or of another calendar`);
      return date === null ? [] : [{ statement, date }];
    });
    const [first, ...others] = dated.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (!first) return null;
    if (others.some(({ date }) => !date.startsWith(first.date)))
      notes.add(
        `${name}: ${property} has several dates, of which the earliest is taken: ${dated.map(({ date }) => date).join(', ')}`,
      );
    const agreeing = dated.filter(({ date }) => date === first.date);
    for (const { statement } of agreeing)
      facts.add({
        subject,
        attribute,
        value: { date: first.date },
        ...scope(about, statement, desk),
        time: { kind: 'fixed' },
        sources: sources.of(statement, about.item, `${name}, ${attribute}`),
      });
    return first.date;
  };
  const started = one('premiere-date', P.startTime);
  if (started === null) one('premiere-date', P.publicationDate);
  return one('end-date', P.endTime) !== null;
}

/** Counts of what may still grow carry the day they were read; those of what has ended are fixed. */
function counts(about: About, desk: Desk, ended: boolean): void {
  const { subject, name, through } = about;
  for (const [property, attribute] of [
    [P.episodes, 'episode-count'],
    [P.seasons, 'season-count'],
  ] as const) {
    for (const statement of statements(about, desk, property)) {
      const count = countOf(statement.mainsnak);
      if (count === null) {
        desk.notes.add(`${name}: ${property} is no whole number and is left out`);
        continue;
      }
      const scoped = scope(about, statement, desk);
      const asOf = dateOf(firstOf(statement.qualifiers, P.pointInTime)) ?? through;
      const fixed = ended || scoped.qualifier !== undefined;
      const time: Time = fixed
        ? { kind: 'fixed' }
        : { kind: 'growing', asOf, readings: [{ asOf, value: { count } }] };
      const rest = {
        ...scoped,
        time,
        sources: desk.sources.of(statement, about.item, `${name}, ${attribute}`),
      };
      desk.facts.add({ subject, attribute, value: { count }, ...rest });
    }
  }
}

function platforms(about: About, desk: Desk): void {
  const { subject, name } = about;
  const { cast, facts, sources, notes } = desk;
  for (const statement of statements(about, desk, P.originalBroadcaster)) {
    const id = entityOf(statement, 'platform', desk);
    if (id === null) continue;
    const valid = validOf(statement);
    facts.add(
      {
        subject,
        attribute: 'platform',
        value: { entity: id, as: 'original', ...territory(statement, desk) },
        ...scope(about, statement, desk),
        // Where a work had several homes one after the other, each is one for its time.
        time: valid?.to === undefined ? { kind: 'fixed' } : { kind: 'state', valid },
        sources: sources.of(statement, about.item, `${name}, platform`),
      },
      `original-${id}`,
    );
  }
  for (const statement of statements(about, desk, P.distributedBy)) {
    const id = entityOf(statement, 'platform', desk);
    if (id === null) continue;
    const kind = cast.entity(id)?.kind ?? 'platform';
    const valid = validOf(statement);
    if (kind !== 'platform' || valid === undefined) {
      notes.add(
        `${name}: ${cast.entity(id)?.name ?? id} distributes it, ${kind === 'platform' ? 'with no day from which' : 'and is no platform'}: left out`,
      );
      continue;
    }
    facts.add(
      {
        subject,
        attribute: 'platform',
        value: { entity: id, as: 'availability', ...territory(statement, desk) },
        ...scope(about, statement, desk),
        time: { kind: 'state', valid },
        sources: sources.of(statement, about.item, `${name}, availability`),
      },
      `available-${id}`,
    );
    notes.add(
      `${name}: look whether ${cast.entity(id)?.name ?? id} is where it can be watched, or a seller of rights`,
    );
  }
}

function territory({ qualifiers }: Statement, { cast }: Desk): { territory?: string } {
  const place = itemOf(firstOf(qualifiers, P.placeOfPublication));
  const name = place === null ? null : cast.nameOf(place);
  return name === null ? {} : { territory: name.slice(0, 40) };
}

function credits(
  about: About,
  desk: Desk,
  { property, attribute, kind }: { property: string; attribute: AttributeId; kind: EntityKind },
): void {
  for (const statement of statements(about, desk, property)) {
    // A season says by this property which series it is of.
    if (property === P.partOfSeries && about.season !== undefined) continue;
    const id = entityOf(statement, kind, desk);
    if (id === null) continue;
    const sources = desk.sources.of(statement, about.item, `${about.name}, ${attribute}`);
    desk.facts.add(
      {
        subject: about.subject,
        attribute,
        value: { entity: id },
        ...scope(about, statement, desk),
        time: timeOf(statement),
        sources,
      },
      id,
    );
  }
}

/** Who is in it, and as whom. */
function roles(about: About, desk: Desk): void {
  const { subject, item, name } = about;
  const { cast, facts, notes } = desk;
  for (const statement of statements(about, desk, P.castMember)) {
    const person = entityOf(statement, 'person', desk);
    if (person === null) continue;
    const named = cast.entity(person)?.name ?? person;
    const rest = {
      subject,
      ...scope(about, statement, desk),
      time: timeOf(statement),
      sources: desk.sources.of(statement, item, `${name}, ${named}`),
    };
    facts.add({ ...rest, attribute: 'cast', value: { entity: person } }, person);
    const role = itemOf(firstOf(statement.qualifiers, P.objectHasRole));
    if (role !== null)
      notes.add(`${name}: ${named} is there as ${cast.nameOf(role) ?? role}, which a draft does not say`);
    const items = (statement.qualifiers[P.characterRole] ?? []).flatMap((snak) => itemOf(snak) ?? []);
    const words = (statement.qualifiers[P.nameOfCharacter] ?? []).flatMap((snak) => textOf(snak) ?? []);
    const characters = [
      ...items.flatMap((qid) => cast.id(qid, 'character') ?? []),
      ...words.filter((one) => slug(one) !== '').map((one) => cast.make('character', one)),
    ];
    for (const character of new Set(characters)) {
      const own = cast.entity(character);
      if (own?.kind === 'character') own.within = [...new Set([...(own.within ?? []), subject])];
      facts.add({ ...rest, attribute: 'role', value: { person, character } }, `${person}-${character}`);
    }
    if (characters.length === 0) notes.add(`${name}: ${named} has no character`);
  }
}

/** A credit that says until when is a state; any other is one for good. */
function timeOf(statement: Statement): Time {
  const valid = validOf(statement);
  return valid?.to === undefined ? { kind: 'fixed' } : { kind: 'state', valid };
}

function entityOf(statement: Statement, kind: EntityKind, { cast }: Desk): string | null {
  const qid = itemOf(statement.mainsnak);
  return qid === null ? null : cast.id(qid, kind);
}
