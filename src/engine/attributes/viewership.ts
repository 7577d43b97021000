/** How much a work was watched: minutes, hours, views, viewers, households. */
import type { AmountValue } from '../values';
import { compareAmount, readAmount, showAmount } from './amounts';
import type { Attribute, Cue } from './attribute';

const cue = (id: string, tag: AmountValue['unit'], form: string): Cue => ({
  id,
  tag,
  strength: 3,
  form: new RegExp(form, 'dg'),
});
const OF =
  '(?: (?:of|in|global|total|us|u\\.s\\.|american|streaming|viewing|watch|worldwide|unique|weekly|new|full|household|daily|estimated|average))*';

export const viewership: Attribute = {
  id: 'viewership',
  slots: ['number'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue(
      'cue-minutes',
      'minutes',
      `(?<v>Ⓠ)${OF} (?:minutes|mins)(?: (?:viewed|watched|streamed|of (?:viewing|watch time)))?`,
    ),
    cue('cue-hours', 'hours', `(?<v>Ⓠ)${OF} hours(?: (?:viewed|watched|streamed|of (?:viewing|watch time)))`),
    cue('cue-views', 'views', `(?<v>Ⓠ)${OF} (?:views|streams|plays)\\b`),
    cue('cue-viewers', 'viewers', `(?<v>Ⓠ)${OF} (?:viewers|people|subscribers|accounts)\\b`),
    cue('cue-households', 'households', `(?<v>Ⓠ)${OF} (?:households|homes)\\b`),
  ],
  read(found) {
    if ((found.slot.number ?? 0) < 1000) return null;
    return readAmount(found, found.cue.tag as AmountValue['unit']);
  },
  compare: (claim, fact) => compareAmount(claim, fact, 'near'),
  show: showAmount,
};
