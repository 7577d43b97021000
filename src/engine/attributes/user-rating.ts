/** Users' rating out of ten, as on IMDb. */
import type { Sentence, Slot } from '../slots';
import type { Attribute, Cue, CueMatch, LoneSlot, ReadValue } from './attribute';
import { siteNear } from './score-words';
import { compareScore, readScore, showScore } from './scores';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
/** An episode's own rating is not the series'. */
const EPISODE = /\b(?:episode|finale|premiere|pilot|hour)\b|Ⓔ/;

export const userRating: Attribute = {
  id: 'user-rating',
  slots: ['score', 'number'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue('cue-imdb-score', 3, '(?<v>Ⓡ)'),
    cue('cue-imdb-number', 3, '(?<v>Ⓠ)(?! ?(?:%|percent|million|votes))'),
  ],
  read: readRating,
  readAlone: readRating,
  compare: compareScore,
  show: showScore,
};

/** A figure out of ten near the site's name; a bare number is one only with its decimal place: "7.8 on IMDb". */
function readRating(found: CueMatch | LoneSlot): ReadValue | null {
  const { slot, sentence } = found;
  const site = siteNear(sentence, slot.at);
  if (site === null || !/^imdb/i.test(site.name)) return null;
  if (isOfAnother(sentence, slot, site) || isBehindAnother(sentence, slot, site)) return null;
  const span: [number, number] = [Math.min(slot.at, site.from), Math.max(slot.at + 1, site.to)];
  const clause = sentence.masked.slice(Math.max(0, span[0] - 40), span[1]).split(/[,;] (?:but|while|and) /);
  if (EPISODE.test(clause[clause.length - 1] as string)) return null;
  if (slot.kind === 'score') {
    const read = slot.score?.outOf === 10 ? readScore(found) : null;
    return read && { ...read, span };
  }
  const number = slot.number ?? 0;
  if (number < 1 || number > 10 || !/^\d\.\d{1,2}$/.test(slot.text)) return null;
  return { value: { score: number, outOf: 10 }, normal: `${number}/10`, shown: slot.text, span };
}

/** "9.1, though IMDb users ...", "6/10 from JoBlo": the site stands in another statement, or the figure is another's. */
const APART = /[,;—)] ?(?:though|but|while|whereas|although|yet)\b|[:;]/;
const OTHERS = /^"? (?:from|at|by|per|in|on) (?!(?:imdb|the site|there|its|average)\b)(?:the )?[a-zⓄ]/;

function isOfAnother({ masked }: Sentence, { at }: Slot, site: { from: number; to: number }): boolean {
  const between = masked.slice(Math.min(at + 1, site.to), Math.max(at, site.from));
  return site.from > at
    ? APART.test(between)
    : OTHERS.test(masked.slice(at + 1, at + 30)) && between.includes(',');
}

/** A figure stands between this one and the site: that one is the site's. */
const isBehindAnother = ({ slots }: Sentence, { at }: Slot, site: { from: number; to: number }): boolean =>
  slots.some(
    (other) =>
      other.kind === 'score' &&
      ((other.at < at && other.at >= site.to) || (other.at > at && other.at < site.from)),
  );
