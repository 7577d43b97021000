/** When a work, or a season of it, first came out. */
import type { Attribute, Cue } from './attribute';
import { compareDate, readDate, showDate } from './dates';

const OUT =
  '(?:premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|dropp?(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|hit(?:s|ting)?|came out|c(?:o|a)m(?:e|es|ing) (?:out|to)|went live|began streaming|start(?:s|ed) streaming|stream(?:s|ed|ing)|bow(?:s|ed)|open(?:s|ed)|first aired|air(?:s|ed)|out|available|kick(?:s|ed) off|roll(?:s|ed) out|unleashed|made its (?:\\w+ )?debut|since its (?:\\w+ )?(?:premiere|debut|release|launch)|premiere date|release date|launch date|unveiled|surfaced|touched down)';
const GAP =
  '(?:(?!\\b(?:trailer|teaser|novel|book|renew|film(?:ed|ing)|finale|ended|cancel|born|turned|season Ⓠ)\\b)[^;:()—]){0,60}?';
const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const premiereDate: Attribute = {
  id: 'premiere-date',
  slots: ['date'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue(
      'cue-premiere-tight',
      3,
      `(?<w>Ⓦ)"?,? (?:which |that )?(?:first |originally |initially |globally |officially |finally )?${OUT} (?:on |in |back in |this |last )?(?:Ⓟ )?(?:on |in )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-verb',
      2,
      `\\b${OUT}${GAP}\\b(?:on|in|from|since|this|last|back in|of|for) (?:the )?(?:\\w+day,? )?(?<v>Ⓓ)`,
    ),
    cue(
      'cue-premiere-label',
      2,
      '\\b(?:premiere(?:d| date)?|release(?:d| date)|first aired|debut(?:ed)?|launch(?:ed| date)?|original release|air date|out|start date)s? ?[:|] ?(?<v>Ⓓ)',
    ),
    cue('cue-premiere-after', 2, `(?<v>Ⓓ)(?:'s)? (?:premiere|debut|release|launch|bow|drop|arrival)\\b`),
    cue(
      'cue-premiere-date-first',
      2,
      `\\b(?:on|in|since) (?<v>Ⓓ),? ${GAP}\\b(?:premiered|debuted|dropped|launched|arrived|landed|unleashed|released|hit)\\b`,
    ),
    cue(
      'cue-premiere-brackets',
      2,
      `(?<w>Ⓦ)"? ?\\((?:(?:Ⓟ|premiered|debuted|released|from|since|out),? )?(?<v>Ⓓ)\\)`,
    ),
    cue('cue-premiere-verb-bare', 2, `\\b${OUT} (?:Ⓟ )?(?<v>Ⓓ)`),
  ],
  read: readDate,
  readAlone: readDate,
  compare: compareDate,
  show: showDate,
};
