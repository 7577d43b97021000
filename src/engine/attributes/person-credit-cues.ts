/** Ways of telling what else somebody did. `c` is the person, `v` the answer, `t` a title. */
import type { Cue } from './attribute';
import { ASIDE, personCue as cue, NAMED, NEAR, WHO } from './person-cues';

/** A part: a name with what stands before it, or a few words for what somebody is. */
const PART_NAME = "(?<v>(?:(?:dr\\.|[a-z'-]+|[ⓃⒸⓄ](?:'s)?) ){0,5}(?:[a-z'-]+|[ⓃⒸ]))";
const WORD = "[a-z0-9][a-z0-9'-]*";
const TITLE_END =
  '(?=["\'”,.;:)!?]|$| (?:and|before|he|she|to|with|for|but|when|so|once|decades|years|then|until|long|here|now|while|who|where|on|—|-|[ⓃⒸ])(?![a-z]))';
/** A title: a name that is one, or some words, of which the reader asks that they be written as one. */
const TITLE = `(?:Ⓟ's )?"?(?<t>[ⓋⓌ]|(?:Ⓟ's |[a-z]+'s |the ){0,2}${WORD}(?: (?:${WORD}|:)){0,3}?|Ⓝ(?:'s (?:${WORD})(?: ${WORD})?)?)"?${TITLE_END}`;
const PLAYED =
  '(?:played|plays|was|were|is|playing|being|portrayed|portraying|had been|has been|starred as|will always be|appeared as|broke out as|made (?:her|his) name as|(?:came|come) to (?:notice|fame|attention) as|as)';

export const CREDIT_CUES: readonly Cue[] = [
  cue(
    'part',
    'part',
    3,
    `${WHO}${ASIDE}${NEAR}\\b${PLAYED} ${PART_NAME},? (?:in|on|from|of) (?:the )?${TITLE}`,
  ),
  cue('part-from', 'part', 2, `${WHO}${ASIDE}${NEAR}\\b(?:from|as) ${PART_NAME} in ${TITLE}`),
  cue(
    'part-then',
    'part',
    2,
    `${WHO}${ASIDE}${NEAR}\\b${PLAYED} Ⓝ in "?[ⓋⓌ]"?,? (?:and|then|,) ?(?:then )?(?:as )?${PART_NAME} in ${TITLE}`,
  ),
  cue(
    'part-title-first',
    'part',
    3,
    `\\b(?:in|on) ${TITLE}["',]* ${NAMED} (?:was|played|plays|is|had been|portrayed) ${PART_NAME}(?=[,.;)]|$| and| in| with| who| for| before| from)`,
  ),
  cue(
    'part-pronoun',
    'part',
    2,
    `\\b(?:in|on) ${TITLE}["',]* (?:he|she) (?:was|played|plays|is) ${PART_NAME}(?=[,.;)]|$| and| in| with| who| for)`,
  ),
  cue('part-own', 'part', 3, `(?<c>Ⓝ)'s (?:character|part|role) (?:in|on) ${TITLE}["',]* (?:is|was) (?<v>Ⓝ)`),
  cue('part-apposed', 'part', 2, `${NAMED} before [ⓌⒸ]: (?<v>Ⓝ) (?:on|in) ${TITLE}`),
  cue(
    'part-front',
    'part',
    2,
    `(?:^|[.;] )as (?<v>Ⓝ|Ⓒ), ${NAMED} [^.;Ⓝ]{0,40}(?:Ⓝ )?(?:in|on) (?:the )?(?<t>[ⓋⓌ])`,
  ),
  cue('year-brackets', 'year', 3, `${NAMED}[^.;Ⓝ]{0,80}?(?<t>[ⓋⓌ])"? \\((?<v>Ⓓ)\\)`),
  cue(
    'year-in',
    'year',
    3,
    `${NAMED}[^.;Ⓝ]{0,70}?(?<t>[ⓋⓌ])"?,? (?:in|came out in|from|is a film of|is a film from|was released in|of) (?<v>Ⓓ)`,
  ),
  cue(
    'year-own',
    'year',
    3,
    `(?<c>Ⓝ)'s [^.;Ⓝ]{0,40}?(?<t>[ⓋⓌ])"?,? (?:in|came out in|from|is a film of|is a film from|was released in|of) (?<v>Ⓓ)`,
  ),
  cue(
    'year-front',
    'year',
    3,
    `(?:^|[.;:,] )(?:in|back in) (?<v>Ⓓ),? ${NAMED} (?!of )[a-z][^.;]{0,60}?(?:in|of|for) (?:the )?"?(?<t>[ⓋⓌ])`,
  ),
  cue(
    'year-then',
    'year',
    3,
    `${NAMED}[^.;]{0,60}? in (?<v>Ⓓ)[^.;ⓃⒹ]{0,50}? (?:in|through|of|for) "?(?<t>[ⓋⓌ])`,
  ),
  cue(
    'year-pronoun',
    'year',
    2,
    `\\bin (?<v>Ⓓ),? when (?:he|she) [^.;Ⓝ]{0,60}? (?:in|through|of|for) "?(?<t>[ⓋⓌ])`,
  ),
  cue(
    'home-on',
    'home',
    3,
    `${NAMED}${ASIDE}[^.;Ⓝ]{0,60}?(?<t>Ⓦ)["',]* (?:on|for|at|, an?|from) (?<v>Ⓟ)(?! (?:originally|first|too))`,
  ),
  cue(
    'home-own',
    'home',
    3,
    `(?<c>Ⓝ)'s "?(?<t>Ⓦ)"?(?: (?:aired|ran|was|show|series))*,? (?:on|for|was) (?<v>Ⓟ)`,
  ),
  cue(
    'home-gave',
    'home',
    3,
    `\\bnetwork (?:that|which) (?:gave|brought) us (?<c>Ⓝ)'s "?(?<t>Ⓦ)"? (?:is|was) (?<v>Ⓟ|[a-z]+)`,
  ),
  cue('home-made', 'home', 2, `(?:^|[.;] )(?<v>Ⓟ) made (?:her|him) (?:into |the )?(?<t>Ⓦ)`),
  cue(
    'credit',
    'credit',
    2,
    `${WHO}[^.;ⓃⒸ]{0,30}?(?:\\(|\\b(?:known (?:for|from)|stars? of|starred in|appeared in|seen in|fame from|of|from|in|on|led|anchored|late of)) (?<v>[^.;()Ⓒ]{1,60})`,
  ),
  cue('credit-brackets', 'credit', 2, `${WHO} \\((?<v>[^()Ⓒ]{1,80})\\)`),
  cue('credit-own', 'credit', 2, `(?<c>Ⓝ)'s (?<v>[^.;,()Ⓒ]{1,40})`),
  cue(
    'credit-star',
    'credit',
    2,
    `(?<v>[ⓋⓌ]|[a-z]+(?: [a-z]+){0,2})"? (?:star|alum|alumna|alumnus|veteran|actor|actress|favourite|favorite) ${WHO}`,
  ),
];
