/** The measured figures that are shown, taken from those of `npm run quality`. */

export interface Ratio {
  hit: number;
  of: number;
}

export const QUALITY_ROWS = [
  'contradictedPrecision',
  'outdatedPrecision',
  'sureRecall',
  'supportedRecall',
] as const;
type Row = (typeof QUALITY_ROWS)[number];

interface Measured {
  counts: { documents: number };
  balanced: Record<Row, Ratio>;
}

/** The shape of `docs/quality/figures.json`, as far as it is used. */
export interface FiguresFile {
  read: Measured;
  blind: (Measured & { date: string }) | null;
  now: string;
}

export interface Quality {
  /** The day of the newest measurement. */
  date: string;
  /** `new` are texts that nobody had seen while the rules were made; `known` are those that they were made on. */
  sets: { name: 'new' | 'known'; documents: number; figures: Record<Row, Ratio> }[];
}

export function qualityOf({ read, blind, now }: FiguresFile): Quality {
  const set = (name: 'new' | 'known', { counts, balanced }: Measured) => ({
    name,
    documents: counts.documents,
    figures: Object.fromEntries(QUALITY_ROWS.map((row) => [row, balanced[row]])) as Record<Row, Ratio>,
  });
  return {
    date: blind?.date ?? now,
    sets: [...(blind ? [set('new', blind)] : []), set('known', read)],
  };
}
