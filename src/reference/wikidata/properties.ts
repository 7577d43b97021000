/** Properties and classes of Wikidata that a draft is made from, by their numbers there. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { EntityKind } from '../../engine/record';

export const P = {
  instanceOf: 'P31',
  originalBroadcaster: 'P449',
  distributedBy: 'P750',
  publicationDate: 'P577',
  startTime: 'P580',
  endTime: 'P582',
  pointInTime: 'P585',
  episodes: 'P1113',
  seasons: 'P2437',
  castMember: 'P161',
  characterRole: 'P453',
  nameOfCharacter: 'P4633',
  partOfSeries: 'P179',
  seriesOrdinal: 'P1545',
  objectHasRole: 'P3831',
  placeOfPublication: 'P291',
  validInPeriod: 'P1264',
  statedIn: 'P248',
  referenceUrl: 'P854',
  retrieved: 'P813',
  title: 'P1476',
  publisher: 'P123',
} as const;

/** Statements whose value is an entity: what they say of a work, and what kind of thing the value is. */
export const CREDITS: readonly { property: string; attribute: AttributeId; kind: EntityKind }[] = [
  { property: 'P170', attribute: 'creator', kind: 'person' },
  { property: 'P1431', attribute: 'executive-producer', kind: 'person' },
  { property: 'P57', attribute: 'director', kind: 'person' },
  { property: 'P58', attribute: 'writer', kind: 'person' },
  { property: 'P86', attribute: 'composer', kind: 'person' },
  { property: 'P344', attribute: 'cinematographer', kind: 'person' },
  { property: 'P272', attribute: 'studio', kind: 'organisation' },
  { property: 'P915', attribute: 'filming-location', kind: 'place' },
  { property: 'P144', attribute: 'based-on', kind: 'book' },
  { property: 'P179', attribute: 'franchise', kind: 'franchise' },
  { property: 'P8345', attribute: 'franchise', kind: 'franchise' },
];

/** What an item is, by the class it is an instance of. */
const KIND_OF: Readonly<Record<string, EntityKind | 'season'>> = {
  Q5398426: 'series',
  Q1259759: 'series', // miniseries
  Q581714: 'series', // animated series
  Q526877: 'series', // web series
  Q3464665: 'season',
  Q11424: 'film',
  Q506240: 'film', // television film
  Q5: 'person',
  Q571: 'book',
  Q7725634: 'book', // literary work
  Q8261: 'book', // novel
  Q277759: 'book-line',
  Q196600: 'franchise',
  Q15632617: 'character', // fictional human
  Q95074: 'character',
  Q15773317: 'character', // television character
};

/** The kind that the classes tell; null where none of them is known. */
export const kindOfClasses = (classes: string[]): EntityKind | 'season' | null =>
  classes.map((id) => KIND_OF[id]).find((kind) => kind !== undefined) ?? null;
