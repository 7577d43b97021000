/** Whose score it is: the word nearest to the figure, within its own stretch of the sentence. */
import type { Sentence, Slot } from '../slots';

export type ScoreKind = 'critics' | 'audience' | null;

const CRITICS =
  "(?:critics?'?s?|critical(?:ly)?|tomatometer|reviewers?'?s?|the press|professionals?|pros|reviews?|certified|fresh(?:ness)?|notices)";
const AUDIENCE =
  "(?:audiences?'?s?|popcornmeter|popcorn ?meter|viewers?'?s?|users?'?s?|fans?'?s?|(?:the |general )public|crowds?|punters|amateurs|spectators?'?s?|(?:regular|ordinary|other|normal) folks?|rest of us|paying public|ticket-?holders?|viewing public|ordinary (?:viewers|people|folk|fans))";
export const WHOSE = `(?:${CRITICS}|${AUDIENCE})(?![a-z])`;
/** Whose score it is not: "less taken with it than the press". */
const COMPARED = /\b(?:than|versus|vs\.?|unlike|against|compared (?:to|with)|over) (?:[a-z]+ ){0,2}$/;
const WHOSE_WORD = new RegExp(`\\b(?:(${CRITICS})|(${AUDIENCE}))(?![a-z])`, 'g');
/** Without one of these a percentage is no score. */
const SCORING =
  /\b(?:rotten tomatoes|rt|tomatometer|popcornmeter|metacritic|metascore|tomatoes|scor\w+|rating|ratings|rated|figures?|verdict|approval|fresh|aggregat\w+|g[ai]ves?|giving|awarded|(?:from|among) (?:the )?(?:critics|audiences|reviewers))\b/;
const SITE_NAME = /rotten tom|metacritic|^imdb/i;
const SITE_WORD =
  /\b(?:rotten tomatoes|rt|tomatometer|popcornmeter|metacritic|metascore|(?:the )?tomatoes|imdb)\b|🍅|🍿/g;

/** Whose word it is, with no site beside it: "critics have it at", "of critics on its side". */
const TOLD_BEFORE = new RegExp(
  `(?<![a-z])(?:${WHOSE}) (?:have|had|puts?|rates?|rated|sits?|are|is|were|stands?|says?|g[ai]ves?|at|come in|came in|keeps?|hold|held)(?![a-z])[^;.ⓇⓆ]{0,25}$`,
);
const TOLD_AFTER = new RegExp(`^ (?:of|from|with|among) (?:the |all )?(?:${CRITICS}|whom approve)(?![a-z])`);

const isTold = ({ masked }: Sentence, { at }: Slot): boolean =>
  TOLD_BEFORE.test(masked.slice(Math.max(0, at - 70), at)) || TOLD_AFTER.test(masked.slice(at + 1, at + 40));

const TURNS = /, (?:while|whereas|and|but|though|although|with)\b/;

/** The site that gives a figure: the nearest named within one statement, as offsets of the masked sentence. */
export function siteNear(sentence: Sentence, at: number): { name: string; from: number; to: number } | null {
  const named = sentence.slots
    .filter(({ text }) => SITE_NAME.test(text))
    .map((slot) => ({ name: slot.text, from: slot.at, to: slot.at + 1 }));
  const plain = [...sentence.masked.matchAll(SITE_WORD)].map((match) => ({
    name: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  // A site in another statement is further away than any in the figure's own.
  const far = ({ from, to }: { from: number; to: number }): number =>
    (from > at ? from - at : at - to) +
    (TURNS.test(sentence.masked.slice(Math.min(at, to), Math.max(at, from))) ? 40 : 0);
  const near = [...named, ...plain].sort((x, y) => far(x) - far(y))[0];
  if (near === undefined || far(near) > 80) return null;
  const between = sentence.masked.slice(Math.min(at, near.to), Math.max(at, near.from));
  return between.includes(';') ? null : near;
}
/** A word within so many letters after a figure is its own. */
const NEAR = 30;
/** Where the stretch that belongs to a figure ends. */
const STOP = /[;.)—]|, | (?:while|whereas|but|against|versus|vs\.?|compared|although|though)\b/;

/** Whose score a figure is; critics' where only the site is named. */
export function kindOfScore(sentence: Sentence, slot: Slot): ScoreKind {
  const { masked } = sentence;
  const site = siteNear(sentence, slot.at);
  if (site === null && !SCORING.test(masked) && !(slot.kind === 'score' && isTold(sentence, slot)))
    return null;
  const after = until(masked.slice(slot.at + 1, slot.at + 60), STOP);
  const before = since(masked.slice(Math.max(0, slot.at - 80), slot.at));
  const next = first(after);
  const last = final(before);
  if (last?.kind === 'both') return null;
  if (next !== null && (next.far <= NEAR || (last !== null && next.far < last.far))) return next.kind;
  if (last !== null) return last.kind;
  if (next !== null && site === null) return next.kind;
  return site?.name === '🍿' ? 'audience' : 'critics';
}

function until(text: string, stop: RegExp): string {
  const score = text.indexOf('Ⓡ');
  const own = score < 0 ? text : text.slice(0, score);
  const match = stop.exec(own);
  return match ? own.slice(0, match.index) : own;
}

/** Back to the figure before, or to the start of the statement. */
function since(text: string): string {
  const cut = Math.max(
    text.lastIndexOf('Ⓡ'),
    text.lastIndexOf(';'),
    text.lastIndexOf('. '),
    text.lastIndexOf('('),
  );
  return text.slice(cut + 1);
}

function first(text: string): { kind: ScoreKind; far: number } | null {
  const [match] = [...text.matchAll(WHOSE_WORD)];
  return match === undefined ? null : { kind: match[1] ? 'critics' : 'audience', far: match.index };
}

function final(text: string): { kind: ScoreKind | 'both'; far: number } | null {
  const all = [...text.matchAll(WHOSE_WORD)].filter(({ index }) => !COMPARED.test(text.slice(0, index)));
  const last = all[all.length - 1];
  if (last === undefined) return null;
  const previous = all[all.length - 2];
  const joined =
    previous !== undefined &&
    /^ ?(?:,|and|&|or|both)? ?(?:and )?(?:the )?$/.test(
      text.slice(previous.index + previous[0].length, last.index),
    );
  const kind = last[1] ? 'critics' : 'audience';
  const other = previous !== undefined && (previous[1] ? 'critics' : 'audience') !== kind;
  return { kind: joined && other ? 'both' : kind, far: text.length - last.index - last[0].length };
}
