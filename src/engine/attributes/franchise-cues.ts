/** Ways of saying what a work was spun off from, or which family of works it belongs to. */
import type { Cue } from './attribute';
import { cue } from './entities';

/** A title that no name was made of: up to four words. */
const TITLE =
  "(?<v>[a-z0-9](?:[a-z0-9&:'!-]|\\.(?=[a-z]))*(?: [a-z0-9&](?:[a-z0-9&:'!-]|\\.(?=[a-z]))*){0,3}?)";
const END =
  '(?=(?:\'s)? (?:universe|franchise|shows?|series|family|tree|world|line|saga|verse|and|is|was|it|which|that|means|on|with|in|but|so|for|who|starring|from|to|has|had|airing|streaming)\\b|[.,;:!?)"]| —|$)';
const SPIN =
  '(?:spin-?offs?|spin off|spun off|spun out|offshoot|outgrowth|branch|descendant|off-?spring|sequel|prequel|successor|follow-up|continuation|companion(?: series)?)';
const GREW =
  '(?:(?:grew|grown|grows|sprang|sprung|springs|spun|spins|branched|branches|split|broke|emerged|was born|were born|descended|descends|hatched)(?: straight| directly| off| away)?(?: out)?) (?:of|from)';
const FAMILY =
  '(?:(?:family |tv |television |cinematic |extended |shared )?(?:universe|franchise|family|tree|verse|stable|clan|dynasty|bloodline))';
const WIDE =
  '(?:(?:growing|wider|larger|expanding|expanded|whole|sprawling|shared|ever-[a-z]+|famous|storied) ){0,2}';
const MEMBER =
  '(?:branch|child|member|entry|part|chapter|corner|addition|limb|twig|instal?ment|show|series|title|wing|heir|scion|joins?|joined|belongs?|belong|lives?|set|is|keep|keeps|sits?|expands?|extends?)';

const words = (id: string, form: string): Cue => ({ ...cue(id, 3, form), words: true, tag: 'title' });

export const FRANCHISE_CUES: Cue[] = [
  words('cue-spin-off-title', `\\b${SPIN} (?:of|from|to|out of) (?:the )?${TITLE}${END}`),
  cue('cue-grew-out-of', 3, `\\b${GREW} (?:the )?(?:hit |popular )?"?(?<v>[ⓌⒻⓋ])`),
  words('cue-grew-out-of-title', `\\b${GREW} (?:the )?${TITLE}${END}`),
  cue(
    'cue-begat',
    3,
    '(?<v>[ⓌⒻⓋ])"? (?:begat|begot|spawned|gave (?:birth|rise) to|fathered|sired)[^.;Ⓦ]{0,40}?"?(?<w>Ⓦ)',
  ),
  words(
    'cue-begat-title',
    `(?:^|\\bwhat |\\bthat )${TITLE} (?:begat|begot|spawned|gave (?:birth|rise) to|fathered|sired)[^.;Ⓦ]{0,40}?"?(?<w>Ⓦ)`,
  ),
  cue(
    'cue-from-which',
    3,
    '(?<v>[ⓌⒻⓋ])"?,? (?:from|out of|off) which "?(?<w>[ⓌⒸ])"? (?:was |is |has been )?(?:spun|grew|born|sprang|split)',
  ),
  {
    ...words(
      'cue-from-which-title',
      `\\b${TITLE},? (?:from|out of|off) which "?(?<w>[ⓌⒸ])"? (?:was |is |has been )?(?:spun|grew|born|sprang|split)`,
    ),
    tag: 'trim',
  },
  words(
    'cue-which-it-grew',
    `(?<w>Ⓦ)"? [a-z ]{1,24}${TITLE}, which (?:it|she|the show) (?:grew|spun|sprang|came|was spun|branched) (?:out of|off|from)`,
  ),
  words(
    'cue-family-of',
    `(?<w>Ⓦ)"?(?:'s)?[^.;Ⓦ]{0,40}?\\b${MEMBER}(?: (?:of|in|to))? the ${WIDE}${TITLE}(?:'s)?[ -]${FAMILY}\\b`,
  ),
  cue(
    'cue-family-of-name',
    3,
    `(?<w>Ⓦ)"?(?:'s)?[^.;Ⓦ]{0,40}?\\b${MEMBER}(?: (?:of|in|to))? the ${WIDE}(?<v>[ⓋⓃ])(?:'s)?[ -]${FAMILY}\\b`,
  ),
  words(
    'cue-in-line-after',
    `\\b(?:second|third|fourth|fifth|next|latest) in (?:the )?(?:line|family|series) after [ⓌⒸ](?: \\(Ⓓ\\))?(?:,? and) ${TITLE}, "?(?<w>Ⓦ)`,
  ),
  cue(
    'cue-in-line-after-name',
    3,
    `\\b(?:second|third|fourth|fifth|next|latest) in (?:the )?(?:line|family|series) after [ⓌⒸ](?: \\(Ⓓ\\))?(?:,? and) (?<v>[ⓋⓃ]), "?(?<w>Ⓦ)`,
  ),
  {
    ...words(
      'cue-title-spin-off',
      `\\b(?:the|an?|this|new|newest|latest) (?:[a-z-]+ ){0,2}?${TITLE}(?:'s)? (?:spin-?off|spin off|offshoot)(?:,? (?:series|show|drama))?,? "?(?<w>Ⓦ)`,
    ),
    tag: 'adjectives',
  },
  {
    ...words(
      'cue-work-title-spin-off',
      `(?<w>Ⓦ)"?(?:,| is| was) (?:the|an?) (?:[a-z-]+ ){0,2}?${TITLE}(?:'s)? (?:spin-?off|spin off|offshoot)\\b`,
    ),
    tag: 'adjectives',
  },
];
