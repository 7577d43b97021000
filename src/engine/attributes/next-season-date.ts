/** When the next season is to come out. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Attribute, Cue, Likeness } from './attribute';
import { compareDate, readDate, showDate } from './dates';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const COMES =
  '(?:premier\\w*|debut\\w*|releas\\w*|arriv\\w*|land\\w*|drop\\w*|stream\\w*|return\\w*|hit\\w*|launch\\w*|com(?:es?|ing)|due|expected|slated|scheduled|set|out|back|air\\w*|follow\\w*|begin\\w*|start\\w*|show up|be here|ready)';
const NEXT =
  '(?:Ⓢ|\\b(?:the |its |a )?(?:next|new|follow-up|upcoming) (?:season|run|batch|episodes|chapter)|\\b(?:more|new) episodes)';
const TO_COME =
  "(?:will|won't|is|are|isn't|could|may|might|should|would|to|not|likely|probably|expected|due|slated|plans?|planned|scheduled|set)";

export const nextSeasonDate: Attribute = {
  id: 'next-season-date',
  slots: ['date'],
  subjects: ['series'],
  single: true,
  cues: [
    cue(
      'cue-next-season',
      3,
      `${NEXT}[^;.]{0,40}?\\b${TO_COME}\\b[^;.]{0,30}?\\b${COMES}\\b[^;.]{0,25}?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-next-season-present',
      3,
      `${NEXT}[^;.,]{0,30}?\\b(?:premieres|debuts|arrives|lands|drops|returns|comes|starts|begins|launches|hits|coming|arriving|landing|due|slated|expected)\\b[^;.]{0,25}?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-next-season-label',
      3,
      `${NEXT}(?: (?:of|to) "?Ⓦ"?)?(?: (?:release|premiere|air|launch|start))?(?: (?:date|window))? ?[:(—|] ?(?:expected |due |coming |in |late |early )*(?<v>Ⓓ)`,
    ),
    cue(
      'cue-next-season-for',
      3,
      `\\b(?:greenlit|renewed|ordered|set|slated|planned|confirmed|scheduled|eyed|eyeing|aiming|lined up)(?: [a-z'ⓌⓅ]+){0,4}? ${NEXT} for (?:a |an )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-returns',
      3,
      `(?<w>Ⓦ)"? (?:(?:will|is|to|set|due|be|would|officially|finally|not|won't) ){0,4}(?:returns?|returning|be back|comes? back|back) (?:(?:for|with) (?:Ⓢ|more|new episodes|another season|a new season) )?(?:to (?:Ⓟ|screens|our screens) )?(?:on |in |this |next |come |by |from |until )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-returned',
      2,
      `\\b(?:returns?|returned|returning|be back|came back|coming back|comes back)\\b[^;.,]{0,30}?\\b(?:on|in|this|next|by|until|before|from) (?<v>Ⓓ)`,
    ),
  ],
  read: readDate,
  readAlone: readDate,
  compare: compareNext,
  show: showDate,
  alsoFrom: ['premiere-date'],
};

/** A return whose season is not said can be that of any season; it agrees or answers another question. */
function compareNext(claim: Claim, fact: Fact): Likeness {
  const how = compareDate(claim, fact);
  return how === 'same' || claim.season !== undefined ? how : 'apart';
}
