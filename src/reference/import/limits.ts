/** What a pack from outside may hold at most. The bundled packs are reviewed; these are not. */
export const IMPORT_LIMITS = {
  /** Bytes of the file, looked at before it is read. */
  bytes: 20_000_000,
  /** Brackets within brackets. The deepest place in the format is a reading's value: 7. */
  depth: 10,
  /** UTF-16 units between two quotes. */
  string: 2_000,
  /** Members of one list or object. */
  members: 20_000,
  /** Values of the whole file. */
  values: 1_500_000,
  entities: 5_000,
  facts: 20_000,
  sources: 10_000,
  /** Names, aliases, companions and confusers together. */
  names: 60_000,
  /** Steps that `within` may take from an entity to what is widest. */
  steps: 6,
  /** Entities that lie directly in one other. */
  parts: 500,
  /** Works of franchises times facts: each work is kept with the facts of its family. */
  familyRows: 400_000,
  /** Packs beside those that ship with the extension. */
  packs: 20,
} as const;
