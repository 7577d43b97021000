/** The record in the form the engine works with; `src/reference/compile.ts` makes it from packs. Plain data throughout. */
import type { AttributeId } from './attribute-ids';
import type { FactValue } from './values';

export type EntityKind =
  | 'series'
  | 'film'
  | 'book'
  | 'book-line'
  | 'franchise'
  | 'person'
  | 'character'
  | 'platform'
  | 'organisation'
  | 'place';

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  /** Entities with the same outside identifier are one. */
  sameAs?: string;
  /** The name is an everyday word or another thing's name: it needs a companion to count. */
  everyday?: boolean;
  /** Words near an everyday name that show this entity is meant. */
  companions?: string[];
  /** Phrases that hold the name and mean something else. */
  confusers?: string[];
  /** Wider entities this one lies in (Malibu within Los Angeles; a character or season within its work). */
  within?: string[];
  pack: string;
}

/** ISO days; an open end is left out. */
export interface Validity {
  from?: string;
  to?: string;
}

export type TimeKind = 'fixed' | 'state' | 'growing' | 'reading';

export interface Reading {
  asOf: string;
  value: FactValue;
}

export interface Qualifier {
  season?: number;
  continuity?: 'screen' | 'novels';
  /** An episode number within the season, for credits by episode. */
  episode?: number;
}

export interface Fact {
  id: string;
  subject: string;
  attribute: AttributeId;
  /** The latest value; the earlier ones of a reading or growing fact are in `readings`. */
  value: FactValue;
  qualifier?: Qualifier;
  time: TimeKind;
  valid?: Validity;
  readings?: Reading[];
  asOf?: string;
  disputed?: boolean;
  spoiler?: boolean;
  confidence: 'high' | 'medium';
  sources: string[];
  pack: string;
  /** The record knows nothing of this fact after this ISO day. */
  knownThrough: string;
}

/** A declared complete list: what is not on it, as of `through`, is not so. */
export interface CompleteList {
  subject: string;
  attribute: AttributeId;
  season?: number;
  continuity?: 'screen' | 'novels';
  through: string;
}

/** What the engine judges by: the entities and facts of the named titles. */
export interface Reference {
  entities: Map<string, Entity>;
  factsOf: Map<string, Fact[]>;
  complete: CompleteList[];
  /** Packs that ship with the extension; findings of others are never of high confidence. */
  bundled: Set<string>;
  /** First and last day the record speaks of, for the report. */
  horizon: { from: string | null; to: string };
}
