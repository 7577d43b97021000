/** When the next season is to come out. */
import type { Attribute, Cue } from './attribute';
import { compareDate, readDate, showDate } from './dates';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const COMES =
  '(?:premier\\w*|debut\\w*|releas\\w*|arriv\\w*|land\\w*|drop\\w*|stream\\w*|return\\w*|hit\\w*|launch\\w*|com(?:es?|ing)|due|expected|slated|scheduled|set|out|back|air\\w*)';

export const nextSeasonDate: Attribute = {
  id: 'next-season-date',
  slots: ['date'],
  subjects: ['series'],
  single: true,
  cues: [
    cue(
      'cue-next-season',
      3,
      `(?:Ⓢ|\\b(?:next|new|second|follow-up) (?:season|run|batch))[^;.]{0,30}?\\b(?:will|is|are|could|may|should|to|won't|not)\\b[^;.]{0,30}?\\b${COMES}[^;.]{0,25}?(?<v>Ⓓ)`,
    ),
  ],
  read: readDate,
  readAlone: readDate,
  compare: compareDate,
  show: showDate,
  alsoFrom: ['premiere-date'],
};
