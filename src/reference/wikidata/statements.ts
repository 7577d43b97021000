/** What the facts of a work are made from: its statements that count, and the season and time that each is of. */
import type { EntityKind } from '../../engine/record';
import type { PackFact } from '../schema';
import type { CastList } from './cast-list';
import type { Item, Statement } from './entity-json';
import type { FactList } from './fact-list';
import type { Notes } from './notes';
import { P } from './properties';
import { ranked } from './ranks';
import { firstOf, itemOf, validOf } from './snak-values';
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

export type Time = PackFact['time'];

/** The statements that count; what is left out is noted. */
export function statements({ item, name }: About, { notes }: Desk, property: string): Statement[] {
  const { statements: counting, deprecated, outranked } = ranked(item, property);
  if (deprecated > 0) notes.add(`${name}: ${deprecated} deprecated statement(s) of ${property} are left out`);
  if (outranked > 0)
    notes.add(
      `${name}: ${outranked} statement(s) of ${property} stand behind a preferred one and are left out`,
    );
  return counting;
}

/** The season that a statement is about: that of the item, or the one that a qualifier names. */
export function scope(
  { season }: About,
  statement: Statement,
  { seasonOf }: Desk,
): { qualifier?: { season: number } } {
  const period = itemOf(firstOf(statement.qualifiers, P.validInPeriod));
  const named = season ?? (period === null ? undefined : seasonOf.get(period));
  return named === undefined ? {} : { qualifier: { season: named } };
}

/** A credit that says until when is a state; any other is one for good. */
export function timeOf(statement: Statement): Time {
  const valid = validOf(statement);
  return valid?.to === undefined ? { kind: 'fixed' } : { kind: 'state', valid };
}

/** The draft's id of what a statement names; null where it names nothing that can be of the kind. */
export function entityOf(statement: Statement, kind: EntityKind, { cast }: Desk): string | null {
  const qid = itemOf(statement.mainsnak);
  return qid === null ? null : cast.id(qid, kind);
}
