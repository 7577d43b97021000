/** What is known around a name before it is judged: of its passage, and of its block. */
import type { Entity, Reference } from '../record';

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

/** The block a name stands in, and the record it is looked up in. */
export interface Surroundings {
  /** Words that a known name holds, to tell "Netflix Ballard" from "Robert Ballard". */
  known: Uint8Array;
  titleCase: boolean;
  caseless: boolean;
  reference: Reference;
  text: string;
}

/** True for what has facts of its own on the screen. */
export const isWork = (entity: Entity): boolean => entity.kind === 'series' || entity.kind === 'film';

/** True for what is known by a part of its name too. */
export const isPart = (entity: Entity): boolean => entity.kind === 'person' || entity.kind === 'character';
