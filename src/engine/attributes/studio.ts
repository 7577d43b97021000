/** Which companies make a work. Only words of making count: a company that is merely named is no studio. */
import { isAnothers } from './anothers';
import { answer } from './answers';
import { type Attribute, type CueMatch, readEntity } from './attribute';
import { cue, entityAttribute } from './entities';

const MORE = '(?:(?:, |,? and | & |,? along with |,? in association with |,? with |/)Ⓞ)*';
const MAKES =
  '(?:produces?|produced|producing|co-produces?|co-produced|makes?|made|making|develops?|developed|mounts?|mounted|backs?|backed|financed|rolled cameras on|(?:is|are|was|were) (?:the |an? |one of the )?(?:\\w+ )?(?:behind|(?:co-)?producers? of|producing)|serves? as (?:the |its )?(?:lead )?(?:studio|production compan(?:y|ies))|(?:is|are|was|were) (?:the |its |one of the )?(?:lead |main )?(?:studios?|production (?:studios?|compan(?:y|ies))))';
const LEADING = '(?:the )?(?:\\w+ )?(?:studios?|compan(?:y|ies)|banners?|outfit|label)?,? ?"?';

const base = entityAttribute(
  'studio',
  ['organisation'],
  [
    cue(
      'cue-produced-by',
      3,
      `(?<!\\b(?:executive|exec)[- ])\\b(?:produced|co-produced|made|mounted|developed|financed|bankrolled|backed|put together)(?: (?:for|in|on|under)(?: the)? (?:Ⓟ|\\w+)(?: \\w+)?)? (?:by|at|from|through|under) ${LEADING}(?<v>Ⓞ)(?!'s? \\w+ing\\b)`,
      true,
    ),
    cue(
      'cue-studio-produces',
      3,
      `(?<v>Ⓞ)${MORE}(?:,? (?:which|that|who|also|jointly|both|will|has|have|,))* ${MAKES}(?: (?:(?!(?:other|another|by|sure|no)\\b)[a-z'-]+|Ⓟ(?:'s)?)){0,4}?(?: "?Ⓦ| it\\b| the (?:series|show|drama)| Ⓢ| (?:series|show|drama|season|spin-?off|episodes)\\b|(?=[,.]|$))`,
      true,
    ),
    cue(
      'cue-studio-production',
      3,
      `\\b(?:an?|the|its|from|as|this|Ⓟ and) (?<v>Ⓞ)${MORE}(?:'s)? (?:and Ⓟ )?(?:production|co-production|title)\\b`,
      true,
    ),
    cue('cue-studio-hyphen', 3, `(?<v>Ⓞ)[- ](?:produced|made|backed|financed)\\b`),
    cue(
      'cue-studio-label',
      3,
      `\\b(?:studios?|production (?:compan(?:y|ies)|studios?|houses?)|produced by|companies|company logos|producers|producing (?:companies|banners)|banners?)(?: \\([a-z]+\\))? ?(?:[:|→—]|is|are|include[sd]?|behind it (?:is|are)) ?${LEADING}(?<v>Ⓞ)`,
      true,
    ),
    cue(
      'cue-studio-comes-from',
      3,
      `(?:[Ⓦ]|\\b(?:series|show|season|drama|spin-?off)|Ⓢ)"?,? (?:which |that )?(?:comes?|came|hails?|hailed|is|was) from ${LEADING}(?<v>Ⓞ)(?!'s)`,
      true,
    ),
    cue(
      'cue-studio-from-comes',
      3,
      `\\bfrom (?:Ⓝ's (?:own )?|the )?(?<v>Ⓞ)${MORE}[^.;ⓃⒸ]{0,30}? comes? "?Ⓦ`,
      true,
    ),
    cue('cue-studio-out-of', 3, `Ⓦ"?,? (?:comes?|came|is) out of ${LEADING}(?<v>Ⓞ)`, true),
    cue('cue-studio-co-production', 3, `\\bco-production (?:of|between|by|from) (?<v>Ⓞ)`, true),
    cue(
      'cue-studio-name-on',
      3,
      `(?<v>Ⓞ)[^.;Ⓞ]{0,60}\\b(?:has its name on|puts? its name (?:to|on)|is behind|stands behind) (?:"?Ⓦ|it\\b|the (?:show|series)\\b)`,
    ),
    cue(
      'cue-studio-cards',
      3,
      `\\b(?:production (?:cards?|co'?s?)|end cards?|logos)[^.;ⓃⒸⓄ]{0,40}(?::|—) ?(?<v>Ⓞ)`,
      true,
    ),
    cue(
      'cue-studio-joined',
      3,
      `\\b(?:joined|joins|joining|alongside|together with|teamed with|partnered with) (?<v>Ⓞ)(?:(?:, |,? and | & )[ⓄⓃ]){0,4} (?:on|for|to make|in making) "?(?<w>Ⓦ)`,
      true,
    ),
    cue(
      'cue-studio-worked',
      3,
      `\\b(?:for|on) "?(?<w>Ⓦ)"?, (?<v>Ⓞ)${MORE} (?:worked|teamed|joined forces|partnered|collaborated)\\b`,
      true,
    ),
    cue(
      'cue-studio-logo',
      3,
      '\\b(?:logo|card|ident|banner)[^.;Ⓞ]{0,60} (?:is|was|reads|says) (?:that of )?(?<v>Ⓞ)',
    ),
    cue(
      'cue-studio-card-list',
      3,
      "(?<=\\bproduction (?:cards?|co'?s?|companies)[^.;]{0,100}[,:—&] (?:and )?)(?<v>Ⓞ)",
    ),
    answer(
      'cue-studio-answer',
      '\\b(?:which|what|whose) (?:studio|company|production (?:company|house)|banner|outfit|logo)\\b',
      'Ⓞ',
    ),
    cue('cue-studio-work', 3, `\\bstudio (?<v>Ⓞ)`, true),
  ],
);

/** "Ⓞ makes Untamed": a capitalised word that is no known title is what is made. */
const makesAnother = ({ sentence, slot, match }: CueMatch): boolean =>
  sentence.propers.some((proper) => proper > slot.at && proper < match.index + match[0].length);

export const studio: Attribute = {
  ...base,
  readAlone: (found) => (found.slot.entities.length > 0 ? readEntity(found) : null),
  read: (found) => (isAnothers(found) || makesAnother(found) ? null : readEntity(found)),
};
