/** When a novel came out. */
import type { Attribute, Cue } from './attribute';
import { compareDate, readDate, showDate } from './dates';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const novelDate: Attribute = {
  id: 'novel-date',
  slots: ['date'],
  subjects: ['book', 'book-line', 'character'],
  single: true,
  cues: [
    cue('cue-novel-brackets', 3, '(?<w>Ⓑ)"? ?\\((?<v>Ⓓ)\\)'),
    cue(
      'cue-novel-year-before',
      3,
      '(?<v>Ⓓ)(?:\'s)? (?:novel|book|thriller|bestseller|debut novel|instal?ment)?,? ?"?(?<w>Ⓑ)',
    ),
    cue(
      'cue-novel-published',
      3,
      '(?<w>Ⓑ)"?,?(?: (?:which|was|first|the|novel|book|a|in|Ⓝ\'s|and|came|hit|is|originally|debuted))*,? (?:published|released|out|came out|shelves|bookshops|bookstores|appeared|arrived|debuted|from)(?: (?:in|on|back in))? (?<v>Ⓓ)',
    ),
  ],
  read: readDate,
  readAlone: readDate,
  compare: compareDate,
  show: showDate,
};
