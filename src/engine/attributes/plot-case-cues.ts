/** Cues for cases: who was killed, whose relative that was, how, when, at what age, and by whom. */

import {
  along,
  KILLED,
  MAIN,
  MURDER,
  near,
  OFFICE,
  ofCase,
  type PlotCue,
  plotCues,
  some,
  UNNAMED,
} from './plot-cue';
import { anyOf } from './plot-words';

const CAUSE = anyOf('cause');
const KIN = anyOf('kin');
const NAME = '(?<n>[ⒸⓃ])(?: \\([^)]{0,40}\\))?';
/** Whose relative: by name, by office, or both. */
const OWNER = `(?<r>Ⓒ|${OFFICE})(?: Ⓒ)?`;
const INSIDE = "(?: (?:in|of|on) (?:the )?(?:Ⓦ|Ⓒ|Ⓢ|show|series|season|finale|end|main case)(?:'s [a-z]+)?)?";
const IN = '(?:in|back in|since|from|of|during|dating (?:back )?(?:to|from)|—|,|\\()';
const KNOWN_AS = '(?:,| is| was| named| called|:| —)*';

export const CASE_CUES: readonly PlotCue[] = [
  ...plotCues('cause-of-death', [
    ['victim', `${NAME}(?!'s)(?:,? who)?${ofCase(70)}[ ,(](?<v>${CAUSE})(?! (?:on|at) (?:location|Ⓛ))`],
    ['victim', `\\b(?<v>${CAUSE})(?: ${MURDER})? of ${some(7)}${NAME}`],
    ['victim', `\\b(?<v>${CAUSE})(?: and \\w+)? ${some(4)}${NAME}`],
    ['victim', `${NAME}'s (?:(?!was|were|scenes?)[a-z-]+ ){0,2}(?<v>${CAUSE})`],
    [
      'victim',
      `${NAME}[^;!?Ⓝ]{0,80}?\\b(?:she|he|her|him)(?: was| had been| being)?(?: \\w+ly)? (?<v>${CAUSE})`,
    ],
    ['kin', `${OWNER}(?:'s|,? whose|[^.;]{0,40}? (?:his|her)) ${some(3)}${KIN}[^.;]{0,70}?\\b(?<v>${CAUSE})`],
    ['kin', `\\b(?<v>${CAUSE})[^.;ⒸⓃ]{0,30}? ${OWNER}'s ${some(3)}${KIN}`],
    ['case', `${MAIN}[^;!?Ⓝ]{0,80}?\\b(?<v>${CAUSE})`],
    ['weak', `\\b(?<v>strangl(?:ed|ing|ation|er)|stabb(?:ed|ing)|drown(?:ed|ing)|poison(?:ed|ing))`],
  ]),
  ...plotCues('cause-of-death', [
    ['victim', `\\b(?<v>${CAUSE}) (?:is|was|is given as) the cause of death in (?:the )?${some(1)}${NAME}`],
  ]),
  ...plotCues('case-year', [
    [
      'victim',
      `\\b(?:murdered|killed|strangled|slain|${CAUSE})(?: at Ⓠ)?(?: in| back in) (?<v>Ⓓ),? (?:[a-z]+ ){0,4}${NAME}`,
    ],
    [
      'victim',
      `${NAME}(?!'s)(?:,? who)?${ofCase(80)}${KILLED}${ofCase(50)} ${IN} ?(?:the (?:summer|spring|autumn|fall|winter) of )?(?<v>Ⓓ)`,
    ],
    [
      'victim',
      `(?<v>Ⓓ)(?:'s)? ${some(4)}(?:${CAUSE}|${MURDER})(?: ${MURDER})?(?: of|:|,| —| that took) ${some(8)}${NAME}`,
    ],
    ['victim', `${NAME}'s (?<v>Ⓓ) ${some(2)}(?:${CAUSE}|${MURDER})`],
    [
      'kin',
      `${OWNER}(?:'s|,? whose|[^.;]{0,40}? (?:his|her)) ${some(3)}${KIN}[^.;]{0,70}? (?:in|of|since|from) (?<v>Ⓓ)`,
    ],
    ['kin', `(?<v>Ⓓ)(?:'s)? ${some(4)}(?:${CAUSE}|${MURDER}) of ${some(5)}${OWNER}'s ${some(3)}${KIN}`],
    [
      'case',
      `${MAIN}[^;!?Ⓝ]{0,80}?(?:in|of|from|to|a|the|,) (?<v>Ⓓ)(?= ${some(3)}(?:${CAUSE}|${MURDER})|[^.;]{0,40}${KILLED}|[,.)]|$)`,
    ],
    ['weak', `(?<v>Ⓓ)(?:'s)? ${some(3)}(?:${CAUSE}|${MURDER})`],
    [
      'weak',
      `\\b${MURDER} (?:(?:was|is|happened|took place|dates|goes|went|committed|dating|that|which|back|from|to|in|of) ){1,5}(?<v>Ⓓ)`,
    ],
  ]),
  ...plotCues('case-age', [
    [
      'victim',
      `(?<v>Ⓠ)[- ]years?[- ]old ${some(3)}(?:${CAUSE}|${MURDER})(?: ${MURDER})? of ${some(6)}${NAME}`,
    ],
    ['victim', `${NAME}${near(60)}${KILLED}${near(30)} (?<v>Ⓠ) years (?:ago|earlier|before)`],
    ['case', `${MAIN}[^;!?Ⓝ]{0,60}?(?<v>Ⓠ)[- ]years?[- ](?:old|ago)`],
    ['weak', `(?<v>Ⓠ)[- ]years?[- ]old ${some(3)}(?:${CAUSE}|${MURDER})`],
    [
      'weak',
      `\\b(?<v>decades?[- ](?:old|long|cold)|(?:a )?quarter[- ](?:of a )?century(?:[- ]old)?)(?:,| and|—)? ${some(3)}(?:${CAUSE}|${MURDER}|crimes|murders|cases)`,
    ],
    [
      'weak',
      `\\b(?:unsolved|buried|cold|untouched|ice) for (?<v>decades|(?:over |more than )?(?:a )?quarter of a century)`,
    ],
  ]),
  ...plotCues('victim-age', [
    [
      'victim',
      `${NAME}(?:,|,? who was|,? was| at| when she was| when he was| aged)? ?(?:(?:then|aged|only|just|at|age|a|the|was|who|her|killed|murdered|strangled|died|dead) ){0,4}\\(?(?<v>Ⓠ)(?=[,.;)!?]|-| years?| when| at the|$)`,
    ],
    ['victim', `(?<v>Ⓠ)[- ]years?[- ]old ${some(4)}${NAME}`],
    [
      'victim',
      `${NAME}(?!'s)(?:,? who)?${ofCase(40)}\\b(?:at|aged?|only|just|was) (?:the (?:tender )?age of )?(?<v>Ⓠ)(?=[,.;)!?]| when|$)`,
    ],
    ['victim', `\\b(?<v>teenager?s?|teen|adolescent)(?: \\w+)?,? ${NAME}`],
    [
      'kin',
      `${OWNER}(?:'s|,? whose) ${some(3)}${KIN}(?: [a-z]+)?(?:,| was| aged)* (?:only |just )?(?<v>Ⓠ)(?=[,.;)!?]| years?| when)`,
    ],
    ['kin', `${OWNER}'s (?<v>Ⓠ)[- ]years?[- ]old ${some(2)}${KIN}`],
  ]),
  ...plotCues('victim-relation', [
    [
      'kin',
      `${OWNER}'s ${some(3)}(?<v>${KIN})(?: [a-z]+){0,2}?,? (?:who )?(?:was|is|had been|were) (?:[a-z]+ )?(?:murdered|killed|strangled|slain|found dead)\\b`,
    ],
    [
      'kin',
      `\\b(?:${MURDER}|murdered|killed|killing|strangled|strangling|strangulation) (?:of |to )?${some(4)}${OWNER}'s ${some(4)}(?<v>${KIN})`,
    ],
    [
      'kin',
      `${OWNER}'s ${some(1)}(?:murdered|dead|slain|late|long-dead|strangled|killed) ${some(2)}(?<v>${KIN})`,
    ],
    [
      'kin',
      `${OWNER}${along(70)}\\b(?:killed|murdered|strangled|lost|avenge|justice for|murder of|killing of|death of|case of) (?:his|her) ${some(4)}(?<v>${KIN})`,
    ],
    [
      'kin',
      `${OWNER}${near(50)}(?:whose|his|her) ${some(3)}(?<v>${KIN})${along(50)} (?:murder\\w*|kill\\w*|died|death|strangl\\w+|vanished|dead)\\b`,
    ],
    [
      'kin',
      `\\b(?:${MURDER}|murdered|killed|strangled|strangulation) (?:of )?(?:the |a |his )?${some(3)}(?<v>${KIN}) of ${some(4)}(?<r>${OFFICE}|Ⓒ)`,
    ],
    ['kin', `\\bvictim(?:,| is| was)* ${some(2)}${OWNER}'s ${some(3)}(?<v>${KIN})`],
    [
      'victim',
      `${NAME}(?:,|:| —| is| was)+ (?:the |a |his |her )?${some(4)}(?<v>${KIN}) (?:of|to) ${some(4)}(?:${OFFICE}|Ⓒ)`,
    ],
    ['victim', `${NAME},? (?:the |a |his )?${some(2)}(?:${OFFICE}|Ⓒ)'s ${some(3)}(?<v>${KIN})`],
    [
      'victim',
      `${NAME}(?:, [^,;.]{0,40},)? (?:is|was) (?:the |a )?${some(1)}${OFFICE}'s ${some(3)}(?<v>${KIN})`,
    ],
    ['victim', `${OFFICE}'s ${some(2)}(?<v>${KIN}),? ${NAME}`],
    [
      'kin',
      `\\bvictim${near(40)}(?:,| is| was)+ (?:the |a )?${some(2)}(?<v>${KIN}) of ${some(3)}(?<r>${OFFICE}|Ⓒ)`,
    ],
  ]),
  ...plotCues('victim', [
    ['kin', `${OWNER}(?:'s|,? whose) ${some(3)}${KIN}${KNOWN_AS} (?<v>[ⒸⓃ])`],
    ['case', `${MAIN}${along(40)}(?:${MURDER}|${CAUSE}) of ${some(5)}(?<v>[ⒸⓃ])`],
    ['weak', `(?:${MURDER}|${CAUSE}) of ${some(6)}(?<v>[ⒸⓃ])`],
    ['weak', `\\b(?:kill(?:ed|ing)|murder(?:ed|ing)|strangled|strangling) ${some(4)}(?<v>[ⒸⓃ])`],
    ['weak', `(?<v>[ⒸⓃ])'s ${some(2)}(?:murder|killer|killing|death|case)\\b`],
  ]),
  ...plotCues('second-case', [['weak', '\\b(?<v>john doe)\\b']]),
  ...plotCues('john-doe-number', [['case', `${UNNAMED}(?:,? (?:case|victim))?,? \\(?(?<v>Ⓚ)`]]),
  ...plotCues('john-doe-cause', [
    ['case', `${UNNAMED}${along(50)}\\b(?<v>${CAUSE})`],
    [
      'case',
      `\\b(?<v>${CAUSE})(?: (?:murder|killing|death|slaying))?(?: of)? (?:a |an |the )?${some(2)}${UNNAMED}`,
    ],
  ]),
  ...plotCues('john-doe-last-seen', [
    [
      'case',
      `${UNNAMED}(?! (?:case|file|murder|plot|killing))${along(90)}\\b(?:holding|carrying|clutching|cradling|had|(?:seen|spotted)[^.;]{0,30} with) (?:an?|the|his|her|two) ${some(2)}(?<v>infant|baby|newborn|toddler|briefcase|suitcase|bag|duffel|backpack|holdall|package|parcel|envelope|gun|knife|rifle|dog|puppy|cat|camera|laptop|map|guitar|violin|book)\\b`,
    ],
    [
      'case',
      `${UNNAMED}${along(90)}\\b(?:seen|spotted|filmed|sighted|photographed|caught on [a-z]+|holding|carrying|clutching|cradling)\\b${near(30)}\\b(?<v>${anyOf('carried')})`,
    ],
    ['weak', `\\blast seen ${near(40)}\\b(?<v>${anyOf('carried')})`],
  ]),
  ...plotCues('john-doe-case-age', [
    ['case', `${UNNAMED}${along(70)}(?<v>Ⓠ) years (?:ago|earlier|before)`],
    [
      'case',
      `(?<v>Ⓠ)[- ]years?[- ]old ${some(2)}(?:${MURDER}|execution|${CAUSE}) of (?:a |an |the )?${UNNAMED}`,
    ],
  ]),
  ...plotCues('john-doe-identity', [
    [
      'case',
      `${UNNAMED}${along(60)}(?:is|was|as|be|named|name is|identified as|revealed (?:as|to be)|:) (?:in fact |really |actually )?${some(2)}(?<v>[ⒸⓃ])`,
    ],
    [
      'case',
      `(?<v>[ⒸⓃ])(?:,| is| was| turns out to be| turned out to be| as)+ (?:the |that |our )?${UNNAMED}`,
    ],
  ]),
  ...plotCues('john-doe-identity', [
    [
      'case',
      `\\b(?:doe|dead man|body|corpse)(?: in (?:[ⓌⒸ]|the (?:show|series)))? (?:turns|turned) out to be (?:one |Ⓠ |a certain )?(?<v>[ⒸⓃ])`,
    ],
  ]),
  ...plotCues('killer', [
    [
      'case',
      `\\b(?:killer|murderer|culprit|strangler|(?:person|man|one) who (?:killed|murdered|strangled) (?:her|him|Ⓒ))${INSIDE}(?:'s (?:identity|name|Ⓢ))?(?:,| is| was| proved to be| turns out to be| turned out to be| proves to be| revealed (?:as|to be)| unmasked as| all along|:| —| none other than| in fact)+ ${some(4)}(?<v>[ⒸⓃ])(?!'s)`,
    ],
    [
      'case',
      `(?<v>[ⒸⓃ])(?:,| is| was| turns out to be| turned out to be| is revealed (?:as|to be)| is unmasked as| proves to be| as)+ (?:the |her |his )?(?:real |true |actual )?(?:killer|murderer|culprit|strangler)\\b`,
    ],
    ['case', `(?<n>[ⒸⓃ])${near(40)}(?:killed|murdered|strangled|shot) by ${some(5)}(?<v>[ⒸⓃ])(?!'s)`],
    [
      'case',
      `(?<v>[ⒸⓃ])(?:,? who)? (?:had |has |actually |in fact )?(?:killed|murdered|strangled|kills|murders) ${some(4)}(?<n>[ⒸⓃ])`,
    ],
    [
      'case',
      `\\b(?:killer|murderer|culprit|strangler|(?:person|man|one) who (?:killed|murdered|strangled|throttled) (?:her|Ⓒ))${INSIDE}(?: is| was| proved to be| turns out to be| turned out to be| all along|,|:| —)+ (?:none other than |in fact )?(?:her|his|the victim's|Ⓒ's|the ${OFFICE}'s|the girl's) (?:own )?(?:[a-z]+ ){0,1}?(?<v>${KIN})(?!'s)`,
    ],
    ['case', `(?<n>[ⒸⓃ])${near(40)}(?:killed|murdered|strangled) by (?:her|his) (?:own )?(?<v>${KIN})`],
    [
      'case',
      `(?<n>Ⓒ)[^.;ⓃⒸ]{0,60}? (?:until|when|before|as|because) (?<v>Ⓒ) (?:shot|killed|stabbed|murdered|shoots|kills) (?:him|her)\\b`,
    ],
  ]),
];
