/** What a work, or a character, comes from: novels, a person's life. */
import { cue, entityAttribute } from './entities';

const FROM =
  '(?:based (?:primarily |largely |mainly |loosely |closely |mostly |chiefly |partly |principally )*(?:up)?on|adapt(?:s|ed|ing|ation)(?: (?:primarily|largely|mainly|loosely|closely|mostly|chiefly|partly|freely|directly))*(?: (?:from|of|by|elements of))?|inspired by|draw(?:s|n|ing)?(?: \\w+)? (?:from|on)|lift(?:s|ed) from|tak(?:es|en) from|modell?ed on|pull(?:s|ing)? (?:\\w+ )?from|source (?:material|novel|book)s?,?(?: is| was)?|brings? (?:\\w+ )?to (?:the )?(?:screen|television|tv))';

export const basedOn = entityAttribute(
  'based-on',
  ['book', 'person', 'foreign'],
  [
    cue(
      'cue-based-on-book',
      2,
      `\\b${FROM}(?: (?!(?:and|but|who|which)\\b)[a-z0-9'-]+| Ⓝ's?| Ⓓ| Ⓠ| Ⓒ(?:'s)?|,){0,9}? "?(?<v>[ⒷⓋ])`,
      true,
    ),
    cue(
      'cue-based-on-author',
      2,
      `\\b${FROM}(?: (?:the|a|an|best-?selling|bestselling|popular|hit|acclaimed|novels?|books?|series|crime|mystery|stories|work|works|characters?|of|by|created|real-life|real|lapd|detective|retired|former|cold[- ]case|life|and|career|on|author|writer|novelist|bestseller)){0,9} (?<v>Ⓝ)`,
    ),
    cue(
      'cue-novel-adapted',
      2,
      `"?(?<v>[ⒷⓋ])"?,?(?: (?:novel|book|Ⓓ|which|was|is|has been|the|\\(Ⓓ\\)))*,? (?:adapted|source material|source novel|the basis|the inspiration)`,
    ),
    cue(
      'cue-inspiration',
      2,
      `(?<v>Ⓝ),? (?:\\w+ ){0,4}(?:inspired|was the inspiration|is the inspiration|the (?:real-life )?(?:basis|inspiration|model))\\b`,
    ),
  ],
  { subjects: ['series', 'film', 'character'], alsoFrom: ['franchise'] },
);
