/** Where a work was filmed. A work is filmed in several places, but a town outside all known ones differs. */
import { isAnothers } from './anothers';
import { answer } from './answers';
import { type Attribute, readEntity } from './attribute';
import { cue, entityAttribute } from './entities';
import { ASIDE } from './release-words';

const IN =
  '(?:in|on location in|around|across|at|throughout|in and around|on the streets of|on the beaches of|near|off|outside|on|to|from|between|all over|out of)';
const NEAR =
  '(?:(?:the|downtown|sunny|nearby|rainy|actual|real|greater|south|north|east|west|central|upstate|rural|beautiful|good old|[a-z]+ern|streets of|city of|suburbs of|hills of|beaches of|coast of|state of|mountains of|outskirts of|middle of|heart of) ){0,3}';
/** The work's being filmed, in the passive or as a noun. */
const FILM =
  '(?:filmed|lensed|films|shoots|filming|(?<!\\b(?:an?|mass|fatal|police|deadly|drive-by|officer-involved|school) )shooting|shoot|production|produced|cameras? (?:roll|turn)(?:ed|s|ing)?|cameras?(?= [^;.,]{0,40}\\broll)|principal photography|photography|location (?:work|shoots?|filming)|crews?|soundstages?|exteriors?|interiors?|(?<=^"?|, )shot(?= (?:in|on|around|entirely|largely|mostly|at|across|all)\\b)|(?:was|were|is|are|been|being|all|they|we|and|entirely|largely|mostly|partly|it) shot|shot(?= (?:it|on location|entirely|largely|mostly|all|the (?:show|series|season|pilot)|Ⓦ))|(?:was|were|is|been|being) made|makers of "?Ⓦ"?, filming|work has begun|work began)';
const WORDS =
  '(?: (?!(?:for|with|by|about|stars?|airs?|streams?|premier\\w*)\\b)[a-z\'-]+| Ⓓ| Ⓢ| Ⓠ| "?Ⓦ"?| Ⓟ(?:\'s)?| Ⓛ|,){0,6}?';

const base = entityAttribute(
  'filming-location',
  ['place'],
  [
    cue('cue-filmed-in', 2, `(?<![a-z])${FILM}${WORDS} ${IN} ${NEAR}(?<v>Ⓛ)`, true),
    cue(
      'cue-filmed-work',
      3,
      `(?<w>Ⓦ)"?${ASIDE}(?:,? (?:which|that))? (?:(?:is|was|were|has been|being|had been|also|itself|actually|entirely|largely|mostly|all|primarily|in fact|really|currently|indeed) ){0,4}(?:filmed|shot|lensed|filming|shooting|produced|made)(?: (?!(?:for|with|by|about)\\b)[a-z'-]+){0,3}? ${IN} ${NEAR}(?<v>Ⓛ)`,
      true,
    ),
    cue(
      'cue-doubles',
      3,
      '(?<v>Ⓛ)(?:,? (?!and\\b)[a-z]+){0,2},? (?:doubl(?:es|ed|ing)|stand(?:s|ing)? in|stood in|fill(?:s|ed|ing)? in|sub(?:s|bed|bing)|pass(?:es|ed|ing)? (?:itself )?off) (?:for|as)\\b',
    ),
    cue('cue-turned-into', 3, '\\bturn(?:s|ed|ing) (?<v>Ⓛ) into\\b'),
    cue(
      'cue-doubling',
      3,
      '\\b(?:pass(?:es|ed|ing)? off|us(?:es|ed|ing)|dress(?:es|ed|ing) up) (?<v>Ⓛ) as\\b',
    ),
    cue(
      'cue-location-label',
      3,
      '\\b(?:filming locations?|filmed(?: (?:in|at|on location in))?|shot(?: (?:in|on location in))|locations?|production location|where (?:(?:it|"?Ⓦ"?) )?(?:was |is )?(?:it )?(?:filmed|shot))s? ?[?:|=] ?(?<v>Ⓛ)',
      true,
    ),
    cue(
      'cue-location-shoot',
      2,
      "(?<v>Ⓛ)(?:'s)?(?: location| winter| summer| studio)? (?:shoots?|production|filming|soundstages?|locations|backlot|film sets?|sets)\\b",
    ),
    answer(
      'cue-location-answer',
      '\\bwhere (?:was|is|did|were|do|does|are|has)\\b.{0,60}\\b(?:film|shoot|shot|filmed|filming|made|shooting|lensed)\\b',
      'Ⓛ',
    ),
    cue(
      'cue-place-where',
      3,
      '(?<v>Ⓛ),? (?:which is |that is |is )?where (?:(?:most|much|all|parts|the whole) of )?(?:(?:Ⓟ.s )?"?(?<w>Ⓦ)"?(?: on Ⓟ)?|it|they|the (?:show|series|drama|season|crew|production)|Ⓢ)(?: (?:was|is|were|really|actually|all|mostly|largely|also))* (?:shot|filmed|films|shoots|made|lensed)\\b',
    ),
    cue(
      'cue-location-colon',
      3,
      '\\b(?:shoots?|films?|filmed|shot|filming|shooting)(?: (?:where|in the place) [^.;:Ⓛ]{0,40}| on location)?: (?<v>Ⓛ)',
    ),
    cue('cue-plays-itself', 3, '(?<v>Ⓛ) (?:plays|is playing|stars as) itself (?:in|on) "?(?<w>Ⓦ)'),
    cue(
      'cue-credit-stays',
      3,
      '(?:\\b(?:credits?|incentives?|grant|rebate)|Ⓜ)[^.;]{0,60}\\b(?:stay|stays|stayed|remain|remains|remained|kept?|keeps?) (?:filming |shooting |it |production )?in (?<v>Ⓛ)',
    ),
    cue(
      'cue-before-cameras',
      3,
      `\\b(?:went|goes|go|gone|going) before (?:the cameras|them)${WORDS} in ${NEAR}(?<v>Ⓛ)`,
    ),
    cue('cue-location-compound', 3, '(?<v>Ⓛ)-(?:shot|filmed|made|produced|lensed)\\b'),
    cue(
      'cue-moved-production',
      3,
      `\\b(?:mov(?:es|ed|ing)|relocat(?:es|ed|ing)|shift(?:s|ed|ing)|took|takes?|kept|keeps?|based?) (?:its |their |the |all |entire |whole )*(?:production|filming|shooting|shoot|cameras|crew)(?: (?:itself|wholly|down|up|over))* ${IN} ${NEAR}(?<v>Ⓛ)`,
    ),
    cue(
      'cue-production-stays',
      3,
      `\\b(?:production|filming|shooting|crew|cameras|shoot)(?: (?:of|on|for) (?:Ⓟ's )?"?Ⓦ"?)? (?:(?:never|has|have|will|is|was|itself|all|once) )*(?:stay(?:s|ed)|remain(?:s|ed)|base(?:d)?|took place|takes place|set up shop|return(?:s|ed)|kept|happened|left|leaves) (?:entirely |mostly |put )?(?:${IN} )?${NEAR}(?<v>Ⓛ)`,
    ),
  ],
  { single: true, alone: /\b(?:film|shoot|shot|lens|production|camera|location|made)/ },
);

export const filmingLocation: Attribute = {
  ...base,
  // "Untamed passes off Canada as Yosemite": what passes it off is the work.
  read: (found) =>
    /-(?:doubling|filmed-in)$/.test(found.cue.id) && isAnothers(found) ? null : readEntity(found),
};
