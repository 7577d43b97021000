/** A place in a platform's or measurer's chart. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import {
  type Attribute,
  type Cue,
  type CueMatch,
  isWithin,
  type Likeness,
  nameOf,
  type ReadValue,
} from './attribute';
import { BEST, sinceLaunch, weekOf } from './period';
import { isSameWeek } from './week';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const PLACE =
  '(?: (?:spot|show|series|title|position|place|worldwide|globally|most-watched|tv|streaming|slot|ranking|in the us|in the u\\.s\\.|today|overall|program|programme|original|on the (?:chart|list)))*';
const CHART =
  "(?:'s)?(?: (?:weekly|daily|streaming|originals?|top ten|top 10|chart|charts|list|ranking|rankings|ratings|tv))*";

export const chartRank: Attribute = {
  id: 'chart-rank',
  slots: ['rank'],
  subjects: ['series', 'film'],
  single: true,
  volatile: true,
  cues: [
    cue(
      'cue-rank-on',
      3,
      `(?<v>Ⓚ)${PLACE},? (?:on|at|across|in|of|among|for) (?:the )?(?:top (?:ten|10|Ⓠ) (?:of|on) )?(?<p>[ⓅⓄ])${CHART}`,
    ),
    cue('cue-rank-among-on', 3, `(?<v>Ⓚ)${PLACE},? (?:among|of|in|for) (?:[a-z.' -]{1,30}) on (?<p>Ⓟ)`),
    cue(
      'cue-rank-row',
      3,
      `"?(?<w>Ⓦ)"?,? ?[(:—]? ?(?:at )?(?<v>Ⓚ)[,)]? ?(?:on |of |in )?(?:the )?(?<p>Ⓞ)${CHART}`,
    ),
    cue(
      'cue-rank-list',
      2,
      `(?<v>Ⓚ)${PLACE},? (?:on|in|of|among) (?:the |its )?(?:[a-z-]+ ){0,3}(?:list|charts?|rankings?|originals|top ten|top 10)\\b`,
    ),
    cue(
      'cue-rank-chart',
      3,
      `(?<p>Ⓞ|Ⓟ(?='s? (?:[a-z]+ ){0,2}(?:charts?|lists?|rankings?|ratings|top ten|top 10)\\b))${CHART}[^;.]{0,50}?(?<v>Ⓚ)${PLACE}`,
    ),
    cue(
      'cue-rank-verb',
      2,
      `\\b(?:rank(?:s|ed|ing)?|hit(?:s|ting)?|reach(?:es|ed|ing)?|climb(?:s|ed|ing)?|rose|shot|debut(?:s|ed|ing)?|sit(?:s|ting)?|sat|land(?:s|ed|ing)?|seiz(?:es|ed|ing)|top(?:s|ped|ping)?|claim(?:s|ed|ing)?|open(?:s|ed|ing)?|at|still|is|was|remain(?:s|ed)?|become|became|soar(?:s|ed|ing)?|took|take[sn]?|held|hold(?:s|ing)?|secured?|came|placed|finished|peak(?:s|ed|ing)?|park(?:s|ed)?)\\b[^;.]{0,25}?(?<v>Ⓚ)${PLACE}(?: (?:on|in|of|among|globally|worldwide)\\b[^,;.]{0,30})?`,
    ),
  ],
  read: readRank,
  compare: compareRank,
  show: (value, reference: Reference) =>
    'rank' in value ? `No. ${value.rank}${value.chart ? ` on ${nameOf(value.chart, reference)}` : ''}` : '',
};

/** The record's charts are of one country. */
const WORLDWIDE =
  /^[^;.]{0,40}\b(?:globally|worldwide|around the (?:world|globe)|in [ⓆⓁ] (?:countries|territories|markets))/;
/** A list of several services' own shows is no single platform's. */
const ORIGINALS = /\bstreaming originals\b/;
/** "Episode No. 3" and the like are other numbers. */
const NO_CHART =
  /\b(?:episode|season|chapter|part|novel|book|suspect|detective|cop|job|rule|tip|reason|list)s? (?:no\.? )?$/;

function readRank({ slot, match, sentence, reference }: CueMatch): ReadValue | null {
  if (slot.number === undefined || NO_CHART.test(sentence.masked.slice(Math.max(0, slot.at - 16), slot.at)))
    return null;
  const around = sentence.masked.slice(slot.at, slot.at + 60);
  const at = match.indices?.groups?.p?.[0];
  const chart = at === undefined ? undefined : sentence.at.get(at);
  const week =
    firstOf(sentence.slots, (one) => (one.kind === 'date' ? weekOf(sentence, one, reference) : null)) ??
    sinceLaunch(sentence, reference);
  return {
    value: { rank: slot.number, ...(chart?.entities[0] ? { chart: chart.entities[0] } : {}) },
    normal: `No. ${slot.number}${WORLDWIDE.test(around) ? ' worldwide' : ORIGINALS.test(sentence.masked) ? ' originals' : ''}`,
    shown: chart === undefined ? slot.text : `${slot.text} on ${chart.text}`,
    ...(week === null ? {} : { at: week }),
    ...(week === null && BEST.test(sentence.masked) ? { comparison: 'at-most' as const } : {}),
  };
}

function firstOf<T, R>(all: T[], read: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

/** Ranks of other charts and weeks may all be right. A chart of one platform is none of another. */
function compareRank(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (claim.value === null || !('rank' in claim.value) || !('rank' in fact.value)) return 'apart';
  if (claim.normal.endsWith('worldwide')) return 'apart';
  const [said, known] = [claim.value.chart, fact.value.chart];
  const same =
    said !== undefined &&
    known !== undefined &&
    (isWithin(said, known, reference) || isWithin(known, said, reference));
  if (said !== undefined && known !== undefined && !same) return 'apart';
  const isPlatforms = known !== undefined && reference.entities.get(known)?.kind === 'platform';
  if (said === undefined && isPlatforms && (claim.at !== undefined || claim.normal.endsWith('originals')))
    return 'apart';
  if (claim.value.rank === fact.value.rank) return 'same';
  // A best place can be no worse than one that the record knows.
  if (claim.comparison === 'at-most') return same && fact.value.rank < claim.value.rank ? 'differs' : 'near';
  const dated = fact.valid?.from !== undefined;
  const week = claim.at === undefined || !dated ? undefined : isSameWeek(claim.at, fact.valid);
  if (week === false) return 'apart';
  return week === true || same ? 'differs' : 'near';
}
