/** What a work cost. What it was granted stands among its making, in `other`. */

import { compareAmount, readAmount, showAmount } from './amounts';
import type { Attribute, Cue } from './attribute';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const budget: Attribute = {
  id: 'budget',
  slots: ['money'],
  subjects: ['series', 'film'],
  single: false,
  cues: [
    cue('cue-budget', 3, '\\b(?:budget(?:ed)?|cost(?:s|ing)?|price tag|spen[dt]\\w*)\\b[^;.]{0,40}?(?<v>Ⓜ)'),
    cue('cue-budget-after', 3, '(?<v>Ⓜ)(?: [a-z]+)? (?:budget|price tag)\\b'),
    cue('cue-per-episode', 3, '(?<v>Ⓜ)(?: \\w+)? (?:per|an|each|a) episode\\b'),
  ],
  read: (found) => readAmount(found, 'USD'),
  compare: (claim, fact) => compareAmount(claim, fact),
  show: showAmount,
};
