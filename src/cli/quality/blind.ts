/** Measurements on texts that nobody had read who worked on the engine: made once, kept in a file, never made up. */
import * as z from 'zod/mini';
import type { Confidence } from '../../engine/claim';
import type { Ratio } from '../eval/figures';
import { parsed } from '../json';
import { type ConfidenceRow, confidenceOf } from './confidence';
import { curveOf, type Points, totalOf } from './curve';
import { type Counts, countsOf, type Summary, summaryOf } from './summary';
import type { Texts } from './texts';

export interface Blind {
  /** Which texts. */
  name: string;
  /** The day of the measurement, and the commit of the engine measured. */
  date: string;
  commit: string;
  counts: Counts;
  strict: Summary;
  balanced: Summary;
  confidence: Record<Confidence, ConfidenceRow>;
  total: Points;
  attributes: Record<string, Points>;
}

const count = z.int().check(z.gte(0));
const ratio = z.object({ hit: count, of: count });
const pairs = z.object({ both: ratio, trueHalf: ratio, falseHalf: ratio });
const summary = z.object({
  contradictedPrecision: ratio,
  outdatedPrecision: ratio,
  flagPrecision: ratio,
  high: ratio,
  sureRecall: ratio,
  sureTyped: ratio,
  sureWords: ratio,
  dubious: ratio,
  supportedRecall: ratio,
  wronglySupported: ratio,
  unverifiablePrecision: ratio,
  unverifiableRecall: ratio,
  conflicts: ratio,
  pairs,
  titledPairs: pairs,
  silent: ratio,
});
const confidence = z.object({ documents: ratio, rows: ratio });
const point = z.object({ right: ratio, found: ratio });
const points = z.object({ lenient: point, balanced: point, strict: point });
const blindSchema = z.array(
  z.object({
    name: z.string().check(z.minLength(1)),
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    commit: z.string().check(z.regex(/^[0-9a-f]{7,40}$/)),
    counts: z.object({ documents: count, claims: count, pairs: count, silent: count }),
    strict: summary,
    balanced: summary,
    confidence: z.object({ high: confidence, medium: confidence, low: confidence }),
    total: points,
    attributes: z.record(z.string(), points),
  }),
);

/** Parses the file of measurements. Throws a Problem that names the field at fault. */
export const parseBlind = (text: string, where: string): Blind[] => parsed(blindSchema, text, where);

/** The measurement of texts that were judged at strict. */
export const blindOf = (texts: Texts, name: string, date: string, commit: string): Blind => ({
  name,
  date,
  commit,
  counts: countsOf(texts),
  strict: summaryOf(texts, 'strict'),
  balanced: summaryOf(texts, 'balanced'),
  confidence: confidenceOf(texts),
  total: totalOf(texts),
  attributes: Object.fromEntries(curveOf(texts)),
});

/** JSON with ratios on one line: `"silent": { "hit": 3, "of": 4 }`. */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 1).replace(/\{\s*"hit": (\d+),\s*"of": (\d+)\s*\}/g, (_, hit, of) => ratioText({ hit: Number(hit), of: Number(of) }))}\n`;

const ratioText = ({ hit, of }: Ratio): string => `{ "hit": ${hit}, "of": ${of} }`;
