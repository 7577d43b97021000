/** Cues for the lead's life and work: the unit, where it sits, why and whence the lead came there, home, upbringing, habits. */

import { along, near, own, type PlotCue, plotCues, some } from './plot-cue';
import { anyOf } from './plot-words';

const UNIT = anyOf('unit');
const KIN = anyOf('kin');
const BODY = '(?:unit|squad|division|team|section|department|detail|desk|bureau|beat|task force|basement)';
const LEAD = '(?<n>[ⒸⓌ])(?: \\([^)]{0,40}\\))?(?:,? who)?';
/** Sent somewhere against one's will, or told to go. */
const SENT =
  '\\b(?:demot(?:ed|ion|es)|exiled?|banish(?:ed|ment)|shunt(?:ed|s)|relegat(?:ed|es)|transferr?(?:ed|s)?|reassign(?:ed|ment|s)|moved|sidelin(?:ed|es)|shipped|sent|dump(?:ed|s)|kicked|pushed|forced|bumped|busted|parked|shuffled|assigned|posted|bounced|punted|stuck|consigned|removed|oust(?:ed|s)|booted|drummed|frozen|packed|hustled|shoved|shoved|turfed|siloed|thrown)\\b';
const OUT =
  '\\b(?:demoted|exiled|banished|transferred|removed|ousted|booted|drummed|kicked|pushed|forced|bounced|thrown|frozen|turfed|shunted|moved|hounded|driven) (?:out |off |away )?(?:of|from)';
const HOME =
  '\\b(?:lives?|living|resid(?:es|ing)|home|stays|staying|camps?|sleeps|bunks?|bunking|crashes|parked|shares)\\b';

export const LEAD_CUES: readonly PlotCue[] = [
  ...plotCues('unit', [
    [
      'lead',
      `${SENT}(?: (?:down|off|over|out|away|back))?(?: (?:of|from) ${near(40)})? (?:to|into|in|with) ${some(6)}(?<v>${UNIT})(?: ${BODY}|s\\b|(?=[,.;)]| and| where|$))`,
    ],
    [
      'lead',
      `${LEAD}${own(40)} (?:works?|working|serves|toils|labou?rs) (?:in|for|out of|at|within) ${some(6)}(?<v>${UNIT}) ${BODY}`,
    ],
    ['lead', `${LEAD},? (?:of|from|with) ${some(5)}(?<v>${UNIT}) ${BODY}`],
    ['lead', `\\b(?<v>${UNIT})(?: ${BODY})? (?:detective|cop|investigator|chief|boss|head) ${LEAD}`],
    [
      'case',
      `\\b(?:set|takes place|unfolds|plays out) (?:in|inside|within|at|around) ${some(5)}(?<v>${UNIT}) ${BODY}`,
    ],
    ['weak', `\\b(?<v>${UNIT})[ -](?:${BODY}|investigations|files|work|detectives|cops)\\b`],
    ['weak', `\\b(?:into|on|of|with|reopens|solves|solving|tackles|tackling) (?<v>cold cases)\\b`],
  ]),
  ...plotCues('unit', [
    [
      'lead',
      `\\b(?:unit|department|squad|team|division) (?:that |which )?${LEAD} (?:runs|heads|leads|inherits|commands|takes over) is (?:an?|the) ${some(3)}(?<v>${UNIT})`,
    ],
  ]),
  ...plotCues('former-unit', [
    ['lead', `${OUT} ${some(4)}(?<v>${UNIT})(?![- ](?:detective|cop))`],
    [
      'lead',
      `${LEAD}${own(40)}\\b(?:former|formerly|once|previously|used to be|years in|stint in|came (?:up )?(?:from|through)|star of) ${some(3)}(?<v>${UNIT})`,
    ],
  ]),
  ...plotCues('unit-state', [
    ['weak', `\\b(?<v>${anyOf('state')})(?:,| and| but)? ${some(5)}(?<u>${UNIT})[- ]${BODY}`],
    ['case', `(?<u>${UNIT})[- ]${BODY} (?:is|was|that is|that's|,) ${some(2)}(?<v>${anyOf('state')})`],
    [
      'case',
      `\\b(?<v>well[- ]funded|lavishly funded|generously funded|long-standing|long-established)(?:,| and)? ${some(4)}(?<u>${UNIT})[- ]${BODY}`,
    ],
  ]),
  ...plotCues('unit-place', [
    [
      'case',
      `\\b(?:team|unit|squad|office|division|department|detectives|headquartered|based|housed|exiled|banished|works|works out|sits|toils|tucked away)\\b${along(50)}\\b(?:basement|bowels|cellar|back rooms?|corner|depths) (?:of|at|in|under|beneath|below) ${some(4)}(?<v>${anyOf('building')})`,
    ],
    [
      'case',
      `\\b(?:team|unit|squad|division)(?:'s)?(?: (?:in|of|on) (?:the )?(?:Ⓦ|show|series))? (?:sits|is|works|operates|is based|is housed|lives|is headquartered|are based|camps out|works out) (?:in|of|out of|from|inside|on|at) ${some(3)}(?<v>${anyOf('building')})`,
    ],
    [
      'case',
      `\\b(?:volunteers|team|unit|squad|division|department|crew|detectives)(?:'s)?(?: (?:in|of|on) (?:the )?(?:[ⓌⒸ]|show|series))? (?:works? out of|works? in|is (?:housed|based|tucked away|hidden|parked|stuck)(?: away)? (?:in|at)|(?:has|have) (?:its|their) (?:desks?|offices?|home|base) (?:in|at)|operates? (?:from|out of)|shares? an?) ${some(4)}(?<v>${anyOf('building')})`,
    ],
    [
      'lead',
      `${LEAD}${near(20)}(?:shoved|dumped|sent|exiled|banished|shunted|put|stuck|packed off)(?: away| off| down| up)? (?:in|into|to) ${some(3)}(?<v>attic|penthouse|garage|warehouse|library|fire station|church|prison|top floor|courthouse|city hall)\\b`,
    ],
    [
      'case',
      `\\b(?:in|to|into) the (?<v>attic|penthouse|garage|warehouse|top floor)\\b${near(40)}\\b(?:volunteers|unit|team|squad)\\b`,
    ],
    ['weak', `\\b(?<v>basement)\\b`],
  ]),
  ...plotCues('training-center', [
    [
      'case',
      `\\b(?:basement|bowels|cellar|unit|team|squad|desks?|office)\\b${near(50)} (?:of|at|in|under|beneath|below) (?:the |lapd's )?(?<v>Ⓛ|Ⓝ|Ⓞ|[a-z]+) (?:police |recruit )?(?:training (?:cent(?:er|re)|academy|facility))`,
    ],
  ]),
  ...plotCues('team', [
    [
      'case',
      `\\b(?:team|unit|squad|crew|division)(?: (?:in|of|on) (?:the )?(?:[ⓌⒸ]|show|series))? (?:is|are) (?:largely |mostly |mainly |entirely |all |partly )?(?:staffed|manned|made up|composed|run)(?: largely| mostly| mainly| entirely)? (?:by|of|with) ${some(2)}(?<v>${anyOf('staff')})`,
    ],
    [
      'weak',
      `\\b(?:team|group|crew|squad|band|gang|bunch|unit|collection|posse|staffed|manned)\\b[^.;]{0,50}?(?<v>(?:${some(2)})(?:volunteers?|reservists?|retire(?:d|es)(?: (?:cops?|detectives?|officers?))?|civilians?|interns?|ex-(?:cops?|officers?)|former (?:cops?|officers?)|reserve officers?))\\b`,
    ],
    [
      'weak',
      `\\b(?<v>volunteers?|reservists?|largely volunteer|unpaid|all-volunteer)(?:,| and)? ${some(3)}(?:team|unit|squad|crew|division)\\b`,
    ],
  ]),
  ...plotCues('corruption', [
    [
      'weak',
      `\\b(?<v>corrupt(?:ion)?|conspirac(?:y|ies)|cover-?ups?)\\b${along(60)}\\b(?:[a-z]{1,3}pd|department|police|force|cops?|officers?|badge|precinct)\\b`,
    ],
    [
      'weak',
      `\\b(?:[a-z]{1,3}pd|departmental|department|police|cop|institutional|dirty|bent|crooked)(?:'s)? ${some(3)}(?<v>corruption|conspiracy|cover-?up)\\b`,
    ],
    ['weak', `\\b(?<v>(?:corrupt|dirty|bent|crooked) (?:cops?|officers?|police|policemen))\\b`],
  ]),
  ...plotCues('reported', [
    [
      'lead',
      `${LEAD}(?: (?:had|has|once|then|bravely|also))*'?d? (?:reported|accused|turned in|blew the whistle on|complained about|filed a (?:complaint|report) (?:against|on)|informed on) (?:her |his |fellow |then-|former |the |colleague |partner |boss |superior |senior |detective |det\\. |lieutenant |captain )*(?<v>Ⓒ)(?!'s)(?! of (?!sexual|attempted|assault|harass|misconduct))`,
    ],
    [
      'case',
      `\\b(?:she|who)(?:'d| had| has| once)* (?:reported|accused|turned in|complained about|filed a (?:complaint|report) (?:against|on)) (?:her |fellow |former |the |colleague |partner |boss |detective |det\\. |lieutenant |captain )*(?<v>Ⓒ)(?!'s)${along(60)}\\b(?:assault|harass\\w*|misconduct|ranks|dumped|exiled|demoted|cold cases|basement)\\b`,
    ],
    [
      'case',
      `${SENT}${along(60)}\\b(?:after|for|because|when|since) (?:she |he |having )?(?:'d |had )?(?:reported|reporting|accused|accusing|turning in) (?:her |fellow |former |the |colleague |partner |boss |detective |det\\. |lieutenant |captain )*(?<v>Ⓒ)(?!'s)`,
    ],
  ]),
  ...plotCues('first-novel', [
    [
      'lead',
      `(?:${LEAD}|\\b(?:she|the character|whom (?:he|Ⓝ)))[^.;Ⓝ]{0,40}\\b(?:introduced|debuted|(?:first|1st) appear(?:s|ed)|made (?:her|his) (?:first appearance|debut)|brought (?:her )?to life|was born|was created|came to life) (?:on the page )?in (?:the (?:[a-z]+ ){0,3})?"?(?<v>Ⓑ)`,
    ],
    [
      'lead',
      `"?(?<v>Ⓑ)"?(?: \\([^)]{1,20}\\))? (?:introduced|introduces|was the (?:debut|first appearance) of|marked the (?:debut|first appearance) of|gave us) (?:the world to |readers to |us to )?${LEAD}`,
    ],
  ]),
  ...plotCues('why-demoted', [
    [
      'lead',
      `${SENT}${along(70)}\\b(?:after|for|because|when|following|over|as punishment for|in retaliation for|the price of)\\b${along(50)}\\b(?<v>${anyOf('reason')})`,
    ],
    [
      'lead',
      `\\b(?:after|for|having|because|when)\\b${along(30)}\\b(?<v>${anyOf('reason')})${along(110)}${SENT}`,
    ],
    [
      'weak',
      `\\b(?:her|his|Ⓒ's|accus\\w+|report(?:ed|ing)?|fil(?:ed|ing)|complain\\w*|allegations?|alleg\\w+|past|trauma|flashbacks?|surviv\\w+)\\b${along(45)}\\b(?<v>(?:sexual(?:ly)? )?(?:assault|harass)\\w*)(?! (?:on|at|case|unit))`,
    ],
    ['weak', `\\b(?<v>whistle-?blow\\w*|bl(?:ow|ew|owing) the whistle)\\b`],
  ]),
  ...plotCues('raised-in', [
    [
      'lead',
      `${LEAD}${own(60)}\\b(?:grew up|raised|brought up|childhood|upbringing|hails from|comes from|native of|came from|girlhood|born and (?:raised|bred))(?: [a-z]+){0,3}? (?:in|on|of|from|across|was)? ?${some(4)}(?<v>Ⓛ)`,
    ],
    [
      'lead',
      `${LEAD}(?:,| is| was|, who is)+ (?:actually |really |originally )?from (?<v>Ⓛ|[a-z]+)(?=[,.;!?)—]|$| and )`,
    ],
    [
      'lead',
      `(?<v>Ⓛ|[a-z]+) (?:is|was) where ${LEAD} (?:grew up|was (?:born|raised)|comes from|was brought up)`,
    ],
    ['lead', `\\b(?<v>Ⓛ)[- ](?:raised|bred) ${some(3)}${LEAD}`],
    ['lead', `\\b(?:raised|brought up|born and (?:raised|bred)) (?:in|on) (?:the )?(?<v>Ⓛ)(?:, Ⓛ)?, ${LEAD}`],
  ]),
  ...plotCues('lives-at', [
    [
      'lead',
      `${LEAD}${own(60)}${HOME}${along(40)}\\b(?:in|at|on|out of|aboard) ${some(4)}(?<v>${anyOf('dwelling')})`,
    ],
    ['lead', `${LEAD}${own(60)}${HOME}${along(40)} (?:in|at|on|by|near|off) ${some(4)}(?<v>Ⓛ)`],
    ['lead', `${LEAD} (?:shares|rents|owns|keeps) (?:an?|the|her|his) ${some(3)}(?<v>${anyOf('dwelling')})`],
    ['lead', `${LEAD}'s ${some(3)}(?<v>${anyOf('dwelling')})`],
    ['weak', `\\b(?:her|his) ${some(2)}(?<v>trailer|mobile home|tent|house-?boat)\\b`],
  ]),
  ...plotCues('lives-with', [
    [
      'lead',
      `${LEAD}${own(60)}\\b(?:lives?|living|resides?|home|shares? [a-z ]{2,24}?|moved in|staying|bunks|parked|holed up|camped)${along(30)} with (?:(?:her|his|an?|Ⓠ) )?${some(3)}(?<v>${KIN})`,
    ],
  ]),
  ...plotCues('surfing-taught-by', [
    [
      'lead',
      `\\b(?:taught|learn(?:ed|t|s|ing)?|inherited)\\b${along(40)}\\bsurf\\w*${along(30)}\\b(?:by|from) (?:her|his) ${some(2)}(?<v>${KIN})`,
    ],
    [
      'lead',
      `\\b(?:her|his) ${some(2)}(?<v>${KIN}),? (?:who |now dead, |long dead, |late, )*(?:had )?(?:taught|teaches|showed) (?<n>[ⒸⓌ]) (?:how )?to surf`,
    ],
    [
      'lead',
      `\\b(?:her|his|Ⓒ's) ${some(2)}(?<v>${KIN})(?:,? who)? (?:had )?(?:taught|teaches|showed) (?:her|him)${along(20)}surf`,
    ],
  ]),
  ...plotCues('sport', [['lead', `${LEAD}${own(60)}\\b(?<v>surf(?:s|ing|er|board)?)\\b`]]),
  ...plotCues('dog', [
    ['lead', `(?<v>[a-z]{3,12}), (?:her|his|Ⓒ's|Ⓦ's) (?:[a-z]+ )?(?:dog|pooch|mutt|pup|pit ?bull)\\b`],
    [
      'lead',
      `\\b(?:dog|pooch|mutt|pup|puppy|pit ?bull)'s (?:name is|name's|called|named|name) (?<v>[a-z]{3,12})\\b`,
    ],
    [
      'lead',
      `\\b(?:dog|pooch|mutt|pup|puppy|pit ?bull|pitbull|rescue)(?: mix)?(?:,| named| called| is| —| is called| is named)* (?<v>[a-z]{3,12})\\b`,
    ],
  ]),
  ...plotCues('shift', [
    ['lead', `\\b(?<v>${anyOf('shift')})[- ](?:shift|tour|watch|beat)\\b`],
    ['lead', `\\bworks? (?<v>nights|days|mornings|evenings|overnights|graveyards)\\b`],
    ['lead', `\\bworks? the "?(?<v>late show|graveyard)`],
  ]),
];
