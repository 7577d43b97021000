/** What the statements of one work, or of one season of it, come to as facts. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { EntityKind } from '../../engine/record';
import { castFacts } from './cast-facts';
import { platformFacts } from './platform-facts';
import { CREDITS, P } from './properties';
import { countOf, dateOf, firstOf } from './snak-values';
import { type About, type Desk, entityOf, scope, statements, type Time, timeOf } from './statements';

/** Puts everything that the item says into the draft. */
export function workFacts(about: About, desk: Desk): void {
  const ended = dates(about, desk);
  counts(about, desk, ended);
  platformFacts(about, desk);
  for (const credit of CREDITS) credits(about, desk, credit);
  castFacts(about, desk);
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
