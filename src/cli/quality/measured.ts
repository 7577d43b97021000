/** Everything that the report is written from. */
import type { Blind } from './blind';
import type { Compared } from './compare';
import type { Corpus } from './corpora';
import { type Texts, together } from './texts';

export interface MeasuredCorpus extends Corpus {
  texts: Texts;
}

export interface Measured {
  /** The day that the texts were judged by. */
  now: string;
  /** The commit of the engine, where the caller names it. */
  commit: string | null;
  corpora: MeasuredCorpus[];
  kinds: Map<string, Set<string>>;
  compared: Compared[];
  blind: Blind[];
  /** Written by hand: what stands in the way. */
  notes: string;
}

/** The texts of all corpora on works that the record covers. */
export const coveredTexts = ({ corpora }: Measured): Texts =>
  together(corpora.filter(({ covered }) => covered).map(({ texts }) => texts));
