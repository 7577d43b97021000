/** Cues for how it starts and ends: opening, finale, who lives, who is arrested, what the ring deals in; the setting. */

import { along, near, type PlotCue, plotCues, some } from './plot-cue';
import { anyOf } from './plot-words';

/** A year, or a decade or part of one. */
const YEAR = "(?:Ⓓ|(?:early |mid-|mid |late )?(?:'|(?:19|20))?\\d0s)";
const GOODS = anyOf('goods');
const MOVES =
  '\\b(?:mov(?:e|es|ed|ing)|sell(?:s|ing)?|sold|flog(?:s|ged|ging)?|smuggl(?:e|es|ed|ing)|traffick(?:s|ed|ing)?|run(?:s|ning)?|funnel(?:s|l?ed|l?ing)?|ship(?:s|ped|ping)?|deal(?:s|ing)?(?: in)?|suppl(?:y|ies|ied|ying)|feed(?:s|ing)?|sneak(?:s|ing)?|peddl(?:es?|ed|ing)|pass(?:es|ed|ing)?)';
const BUYER =
  '\\b(?:cartels?|mexico|mexican|narcos?|gangs?|border|syndicates?|mobs?|mafia|triads?|bikers?|militias?)\\b';
const LAST =
  '\\b(?:finale|ends?|ending|closes|concludes|final (?:scene|shot|moments|minutes|episode|twist)|finish|last (?:hour|scene|shot|moments|minutes|episode)|cliff-?hanger|wraps)\\b';
const ARRESTED =
  '\\b(?:arrest(?:ed)?|charged|accused|framed|handcuffed|cuffed|booked|taken away|led away|hauled (?:off|away)|taken into custody|nicked|collared|pinched|hauled in|wanted|jailed|taken in)\\b';

export const END_CUES: readonly PlotCue[] = [
  ...plotCues('opening', [
    [
      'weak',
      `\\b(?:opens?|opening|opener|pilot|first (?:scene|episode|minutes)|premiere|begins?|kicks off|starts)\\b${along(90)}\\b(?<v>(?:foot )?chase|pursuit|arrest)\\b`,
    ],
    ['weak', `\\b(?<v>chase)\\b${along(60)}\\barrest\\b`],
    ['weak', `\\b(?:ends?|finishes|closes) (?:the |a )?(?:foot )?(?<v>chase|pursuit)\\b`],
  ]),
  ...plotCues('opening-suspect', [
    [
      'case',
      `\\b(?:opens?|opening|opener|first (?:case|file|scene)|foot chase|pilot)\\b${along(70)}\\b(?:suspect|man|killer|fugitive|perp),? (?:named|called|one) (?<v>Ⓝ|Ⓒ|[a-z]+)`,
    ],
    [
      'case',
      `\\b(?:opens?|opening|opener)\\b${along(40)}\\b(?:chas(?:es|ing)(?: down)?|runs? down|running down|collars?|nabs|pursu(?:es|ing)|arrest(?:s|ing)(?: of)?) (?:one |a certain )?(?<v>Ⓝ|Ⓒ|[a-z]+)(?= (?:on foot|through|and|across|over|in)|[,.;])`,
    ],
  ]),
  ...plotCues('ending', [
    [
      'lead',
      `${LAST}(?: with)?[^.;Ⓝ]{0,50}?(?:Ⓒ|she|he|her|him|the detective|(?:our|its|the) heroine|(?<f>[a-z]{3,12})(?= (?:being|is|gets)))(?:'s)?(?: (?:is|gets|being|getting|was|in|ends up|finds herself|finds himself|been|led away in|put in))* (?<v>${anyOf('outcome')})`,
    ],
    [
      'lead',
      `(?<n>[ⒸⓌ])(?: (?:is|gets|being|getting|was|in|ends up|finds herself|led away in|put in))* (?<v>${anyOf('outcome')})${along(60)}${LAST}`,
    ],
    [
      'lead',
      `(?<n>[ⒸⓌ])${near(30)}${ARRESTED}${near(20)} (?:for|with|of) (?:the |having )?(?:murder(?:ing|ed)?|kill(?:ing|ed)|death|shooting|shot) (?:of )?${some(3)}(?<v>[ⒸⓃ])`,
    ],
    [
      'lead',
      `${ARRESTED}${near(20)} (?:for|with|of) (?:the |having )?(?:murder(?:ing|ed)?|kill(?:ing|ed)|death|shot) (?:of )?${some(3)}(?<v>[ⒸⓃ])`,
    ],
    ['weak', `\\b(?<v>handcuffs|handcuffed|cuffed|arrested)\\b${along(40)}${LAST}`],
  ]),
  ...plotCues('episode-of-death-of', [
    [
      'case',
      `(?<n>[ⒸⓃ])(?:,[^,;.]{0,50},)? (?:(?:is|was|gets|also|then|finally|sadly) )*(?:dies|died|killed|murdered|shot dead|shot|bites it|bites the dust|bit the dust|perishes|meets (?:his|her) (?:end|maker)|is gone|exits) in (?:the )?(?<v>Ⓔ)`,
    ],
    ['case', `\\b(?:death|murder|killing|demise|loss) of (?<n>[ⒸⓃ]) in (?:the )?(?<v>Ⓔ)`],
  ]),
  ...plotCues('fate-of', [
    [
      'case',
      `(?<n>[ⒸⓃ])(?:,[^,;.]{0,50},)? (?:(?:is|was|gets|got|does|did|has|had|will|actually|finally|also|then|sadly|himself|herself|been|nearly|still) )*(?<v>(?:shot|stabbed) (?:dead|and killed)|dies|died|dying|killed|murdered|perish(?:es|ed)|succumbs|survives?|survived|lives|pulls through|makes it out|took a bullet|takes a bullet|breathed (?:his|her) last|breathes (?:his|her) last|bites the dust|bit the dust|meets (?:his|her) (?:end|maker)|met (?:his|her) (?:end|maker)|bleeds out|goes down|dead)(?! (?:in|of|on) (?:Ⓓ|Ⓛ))\\b`,
    ],
    [
      'case',
      `(?<n>[ⒸⓃ])[^.;!?ⒸⓃ]{0,50}?\\b(?:he|she) (?:does |did |will |also |just |still )*(?<v>dies|died|survives?|survived|lives|pulls through|makes it out)\\b`,
    ],
    ['case', `\\b(?<v>death|murder|killing|demise|loss|survival) of ${some(3)}(?<n>[ⒸⓃ])`],
    ['case', `(?<n>[ⒸⓃ])'s ${some(2)}(?<v>death|murder|demise|survival)\\b`],
    ['case', `\\b(?<v>kills?(?: off)?|killed(?: off)?|shoots|murders|offed) ${some(2)}(?<n>[ⒸⓃ])`],
  ]),
  ...plotCues('conspiracy', [
    ['case', `${MOVES} ${some(3)}(?<v>${GOODS})${near(50)}${BUYER}`],
    ['case', `\\b(?<v>${GOODS})[- ](?:running|smuggling|trafficking|dealing|pipeline)\\b${near(60)}${BUYER}`],
    ['weak', `\\b(?<v>cartel)\\b`],
    ['weak', `\\b(?<v>gun-?running|moving guns|guns to)\\b`],
  ]),
  ...plotCues('conspiracy-buyer', [
    [
      'case',
      `${MOVES} ${some(2)}${GOODS} (?:to|for|over to) (?:an?|the|some) ${some(2)}(?<v>${anyOf('buyer')})(?: (?:cartel|syndicate|mob|gang|mafia|mobsters|gangsters|militia))?`,
    ],
    [
      'case',
      `\\b${GOODS}[- ](?:running|smuggling|trafficking)[^.;]{0,30} (?:to|for|with) (?:an?|the) ${some(2)}(?<v>${anyOf('buyer')}) (?:cartel|syndicate|mob|gang|mafia)`,
    ],
  ]),
  ...plotCues('setting-year', [
    [
      'set',
      `(?<!\\b(?:unlike|than|like|with) "?)(?<w>[ⓌⒸ])"?(?: \\([^)]{0,30}\\))?,? (?:which |is |was |a (?:[a-z-]+ ){0,2})*(?:set|takes place|unfolds|plays out)${near(30)} (?:in|around|during) (?:the )?(?<v>${YEAR})`,
    ],
    [
      'set',
      `(?<!\\b(?:unlike|than|like) "?[ⓌⒸ]"?, )\\b(?:set|takes place|unfolds|begins|opens|plays out|story|picks up|takes us|goes|travels|harks|winds|rewinds)(?: back)?${near(40)} (?:in|to|of|around|during) (?:the )?(?<v>${YEAR})`,
    ],
    ['set', `\\bⓁ (?:of|in|circa) (?:the )?(?<v>${YEAR})`],
    ['set', `(?<v>${YEAR})(?:-set| (?:Ⓛ|period|cop|prequel|origin))`],
    [
      'set',
      `\\b(?:rookie|patrol(?:man)?|cop|officer|26-year-old|young)\\b${near(40)} in (?:the )?(?<v>${YEAR})`,
    ],
  ]),
  // Whether another place is wrong of the story or of the shooting, the words alone do not tell: they may only agree.
  ...plotCues('setting-place', [
    [
      'weak',
      `\\b(?:set|takes place|unfolds|plays out|based|story) (?:in|on|around|against|across) ${some(7)}(?<v>Ⓛ)`,
    ],
    [
      'weak',
      `\\b(?<v>Ⓛ)(?:-set|'s? ${some(3)}(?:underbelly|streets|underworld|police|noir)|(?: is| as|[^.;]{0,14}?)(?: a)? character in itself)`,
    ],
    ['weak', `\\b(?:underbelly|streets|heart|city|corners) of (?<v>Ⓛ)`],
  ]),
  ...plotCues('age-of', [
    ['case', `(?<v>Ⓠ)[- ]years?[- ]old ${some(3)}(?<n>[ⒸⓌ])`],
    [
      'case',
      `(?<n>[ⒸⓌ])(?: in "?[ⓌⒸ]"?)?(?:,| is| was| at| as| aged|,? then| when he is| when he was| just| only| an?)* (?<v>Ⓠ)(?=,|[- ]years?[- ]old| years? of age| when| and in|$|\\.)`,
    ],
  ]),
  ...plotCues('fires', [
    ['weak', `\\b(?:coast\\w*|beach\\w*|locations?|shore\\w*|Ⓛ)\\b${along(90)}\\b(?<v>${anyOf('ruin')})`],
    ['weak', `\\b(?<v>wild-?fires?|fires)\\b${along(80)}\\b(?:coast\\w*|beach\\w*|locations?|Ⓛ)`],
  ]),
];
