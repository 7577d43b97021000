/** How long an episode is. "Hour-long" is a slot on a schedule, not a measure. */

import { compareAmount, readAmount, showAmount } from './amounts';
import type { Attribute, Cue } from './attribute';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const episodeRuntime: Attribute = {
  id: 'episode-runtime',
  slots: ['number'],
  subjects: ['series'],
  single: false,
  cues: [
    cue(
      'cue-runtime-episode',
      3,
      '(?<v>Ⓠ)[ -]?(?:minutes?|mins?)(?: long)?[ -](?:episodes?|instal?lments?|chapters?|hours?|finale|runtime|running time|each|apiece|per episode|an episode)\\b',
    ),
    cue(
      'cue-runtime-runs',
      3,
      '\\b(?:episodes?|instal?lments?|chapters?|each|runtimes?|running times?)\\b[^;.]{0,40}?(?<v>Ⓠ)[ -]?(?:minutes?|mins?)\\b',
    ),
  ],
  read: (found) => ((found.slot.number ?? 0) > 300 ? null : readAmount(found, 'minutes')),
  compare: (claim, fact) => {
    const alike = compareAmount(claim, fact);
    return alike === 'differs' ? 'near' : alike;
  },
  show: showAmount,
};
