/** Where a work was filmed. A work is filmed in several places, but a town of another country than all known ones differs. */
import { cue, entityAttribute } from './entities';

const IN =
  '(?:in|on location in|around|across|at|throughout|in and around|on the streets of|near|off|outside|on)';
const FILM =
  '(?:filmed|shot|films|shoots|filming|shooting|production|lensed|cameras? (?:roll(?:ed|s|ing)?|rolled)|principal photography|photography|location shoots?|made|produced)';

export const filmingLocation = entityAttribute(
  'filming-location',
  ['place'],
  [
    cue(
      'cue-filmed-in',
      2,
      `\\b${FILM}(?: (?!(?:for|with|by|about)\\b)[a-z-]+| Ⓓ| Ⓢ| Ⓠ|,){0,6}? ${IN} (?:(?:the|downtown|sunny|nearby|rainy|actual|real|greater|south|north|east|west|central|\\w+ern) ){0,2}(?<v>Ⓛ)`,
      true,
    ),
    cue(
      'cue-doubles',
      3,
      '(?<v>Ⓛ)(?: \\w+){0,2} (?:doubl(?:es|ed|ing)|stand(?:s|ing)? in|stood in|fill(?:s|ed|ing)? in|pass(?:es|ed|ing)? (?:itself )?off) (?:for|as)\\b',
    ),
    cue(
      'cue-location-label',
      2,
      '\\b(?:filming locations?|filmed in|shot in|locations?|where (?:it )?(?:was )?(?:filmed|shot)) ?[:|] ?(?<v>Ⓛ)',
      true,
    ),
    cue(
      'cue-location-shoot',
      2,
      '(?<v>Ⓛ)(?: location)? (?:shoots?|set|sets|production|filming|locations)\\b',
    ),
  ],
  { single: true },
);
