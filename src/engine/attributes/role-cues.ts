/** Ways of saying who plays whom, over the masked sentence. `v` is the person, `c` the character, `w` the work. */
import type { Cue } from './attribute';

/** Ranks and adjectives that may stand before a character's name without changing who is meant. */
const TITLE =
  "(?:(?:the |a |young |old |younger |older |legendary |retired |titular |fellow |title |iconic |grizzled |tough |no-nonsense |steely |sardonic |former |ex-|lapd |cold[- ]case |homicide |police |reserve |rookie |Ⓠ[- ]year[- ]old |detective |det\\. |officer |captain |capt\\. |lieutenant |lt\\. |sergeant |councilman |councillor |agent |attorney |dr\\. |chief |cop |investigator |intern |volunteer |hero |heroine |protagonist |character |Ⓞ(?:'s)? ){0,6})";
const NOT_IN_PHRASE =
  '(?!(?:and|but|who|whom|which|that|with|while|when|where|because|than|like|is|was|are|were|has|had|as)\\b)';
/** A description of the character: bare ("her sardonic partner"), or of any words if a comma closes it. */
const PHRASE = `(?:(?:${NOT_IN_PHRASE}(?!(?:of|in|on|to|for|from|at|against|opposite|alongside|beside|by)\\b)[a-z0-9'"-]+|[ⒸⓌⓃ]'s?|Ⓞ(?:'s)?|Ⓠ),? ){0,8}?`;
const PIECE = `(?:${NOT_IN_PHRASE}[a-z0-9'"-]+|[ⒸⓌⓃ]'s?|Ⓞ(?:'s)?|Ⓛ|Ⓠ)`;
const PHRASE_COMMA = `${PIECE}(?:(?: |(?=[Ⓐ-ⓩ])|(?<=[Ⓐ-ⓩ]))${PIECE}){0,11} ?, ${TITLE}`;
/** What was done to somebody is no part: "she was banished there after she reported a colleague". */
const UNDONE =
  '(?![a-z]+(?:ed|nt|ut|en) (?:there|here|to|by|from|after|out|off|in|into|on|at|when|because|for|with)\\b)';
/** The same as words at the end of a list of works: "in Ballard", "on the show". */
const IN_WORK =
  '(?:,? (?:in|on|for|from|of) (?:the )?(?:Ⓟ\'s )?(?:\\w+ )?"?(?<w>[ⓌⓋ])"?(?!(?:\'s?)? ?(?:spin-?off|prequel|sequel|parent|predecessor|universe|franchise|star|fan)))?';
/** A verb right behind the name makes it a subject of its own ("as Bosch returns"). */
const NO_VERB =
  "(?!'s?\\b)(?! (?:is|was|has|had|goes|does|gets|[a-z]+[a-rt-z]s|[a-z]+ed|fans?|star|actor)\\b)";
const CHARACTER = `(?<c>Ⓒ)${NO_VERB}`;
const ANY_CHARACTER = `(?<c>[ⒸⓃ])${NO_VERB}`;
const OWN_NAME = `(?<c>[ⒸⓌ])${NO_VERB}`;
/** What may stand between a name and its verb: brackets, an age, a relative or descriptive clause between commas. */
export const ASIDE =
  "(?: \\([^)]{0,80}\\))?(?:,? (?:himself|herself))?(?:, (?:[a-z0-9'\" -]|[ⓌⓋⓄⓁⓆⓈⒺⒹⓅⒻⒷ]|[ⒸⓃ](?='s| (?:alum|veteran|star|regular|survivor|fame|family|hunk|graduate|fans|viewers))|(?<= (?:of|from|to|on|in|for) )[ⒸⓃ]){1,80},)?";
export const AUX =
  '(?:(?:who|that|also|here|again|now|then|has|had|have|will|would|is|was|been|be|to|previously|first|memorably|once|both|still|instead|in turn|returns? to|\\w+ly|(?:signed|signs|agreed|hired|cast|tapped|chosen|picked|confirmed|enlisted|lined|boarded)(?: up| on)?|(?:closed|struck|inked|signed) a deal|set|due|will once again|continues? to|went on to|gets to|set to),? ){0,4}';
const PLAYS =
  '(?:plays?|playing|played|portray(?:s|ed|ing)?|essay(?:s|ed|ing)?(?: the (?:role|part) of)?|embod(?:ies|ied|ying)|inhabit(?:s|ed|ing)?|voic(?:es|ed|ing)|repris(?:es|ed|ing)(?: (?:his|her|their|the))?(?: (?:role|part|turn) (?:as|of))?|(?:takes?|taking|taken|took|steps?|stepped|stepping) (?:on|over|into|up) (?:the )?(?:role|part|shoes|mantle|character)(?: of)?|(?:gets?|got|has|have|wins?|won|lands?|landed|bags?|bagged|nabs?|nabbed|snags?|snagged|scored|secured?|inherits?|inherited|fills?|filled) (?:the )?(?:\\w+ )?(?:role|part|shoes) of)';
const PLAYED_BY =
  '(?:play(?:ed)?|portrayed|embodied|brought to life|inhabited|voiced|essayed|handled|taken on|taken over|reprised)';
const ACTOR =
  "(?:(?:the |great |wonderful |veteran |scene-stealer |actor |actress |star |comedian |comic |newcomer |co-star |always |ever-\\w+ |\\w+-\\w+ |(?:[ⓌⓋ]|[a-z]+)(?:'s)? (?:alum(?:na|nus)?|veteran|star|regular|survivor|favou?rite|actor|actress) |none other than |still |\\w+ly ){0,4})";
export const PERSON = `${ACTOR}(?<v>Ⓝ)(?!'s)`;

/** Where else than on the screen somebody may be played: an audiobook has a voice of its own. */
const SCREEN = 'the (?!audio|radio|stage|theatre|podcast|parody|sketch|flashback|trailer|book|novel)\\w+';

export const roleCue = (id: string, form: string, more: Partial<Cue> = {}): Cue => ({
  id: `cue-role-${id}`,
  strength: 3,
  form: new RegExp(form, 'dg'),
  ...more,
});
const cue = roleCue;

/** Words between a person and "as": no other name, no new clause. */
const TO_AS =
  "(?:,? (?!(?:and|but|with|said|says|told|sees|while|whom|whose|describes|described|watches)\\b)(?:[a-z'.-]+|[ⓌⓋⓅ](?:'s)?|Ⓢ|Ⓔ|Ⓓ|Ⓠ|(?<=\\b(?:of|from|in|on) )Ⓝ|Ⓝ(?= (?:alum|star|veteran|fans|regular|viewers))|\\([^)]{0,60}\\))){0,9}?";

/** The cues of roles; `tag` says how careful the reader must be with names that the record does not know. */
export const ROLE_CUES: Cue[] = [
  cue(
    'as',
    `(?<v>Ⓝ)(?:, (?:[a-z]+ ){0,2}(?:of|from) [ⓃⓋⓌ],)?${TO_AS},? (?:as|in the (?:role|part|shoes) of|in the guise of) ${PHRASE}${ANY_CHARACTER}${IN_WORK}`,
  ),
  // Right behind the name: a verb after the character belongs to the person ("Ⓝ as Ⓒ steals the show").
  cue('as-direct', `(?<v>Ⓝ) (?:\\([^)]{0,60}\\) )?as ${PHRASE}(?<c>[ⒸⓃ])(?!'s)${IN_WORK}`),
  cue('as-own', `(?<v>Ⓝ)${TO_AS},? (?:as|in the (?:role|part|shoes) of) ${TITLE}${OWN_NAME}${IN_WORK}`),
  cue('as-comma', `(?<v>Ⓝ)${TO_AS},? (?:as|in the role of) ${PHRASE_COMMA}${ANY_CHARACTER}${IN_WORK}`),
  cue(
    'as-first',
    `(?:^|[,;:—] |\\band |\\bbut )"?as ${PHRASE}(?<c>[ⒸⓃ])(?: (?:in|on) "?(?<w>[ⓌⓋ])"?)?, ${PERSON}`,
  ),
  cue('plays', `(?<v>Ⓝ)${ASIDE},? ${AUX}${PLAYS} ${PHRASE}${ANY_CHARACTER}${IN_WORK}`),
  cue('plays-own', `(?<v>Ⓝ)${ASIDE},? ${AUX}${PLAYS} ${TITLE}${OWN_NAME}${IN_WORK}`),
  cue('plays-comma', `(?<v>Ⓝ)${ASIDE},? ${AUX}${PLAYS} ${PHRASE_COMMA}${ANY_CHARACTER}${IN_WORK}`),
  cue(
    'to-life',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:brings?|bringing|brought) ${PHRASE}(?<c>Ⓒ) (?:\\w+ )?to (?:\\w+ )?life${IN_WORK}`,
  ),
  cue(
    'lends',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:brings?|bringing|brought|gives?|gave|lends?|lent) (?:(?!to\\b)[a-z]+,? ){1,6}to ${TITLE}${CHARACTER}${IN_WORK}`,
  ),
  cue(
    'is',
    `(?<v>Ⓝ)${ASIDE},? (?:who (?:also |here |again )?)?(?:is|was|will be|remains|will once again be|is once again|is again|is still|is back as|becomes) ${TITLE}(?<c>Ⓒ)(?!'s?\\b)(?! (?:fans?|novels?|books?)\\b)${IN_WORK}`,
    { tag: 'sure' },
  ),
  cue('is-unknown', `(?<v>Ⓝ)${ASIDE},? (?:is|was|will be|remains) ${TITLE}(?<c>Ⓝ),? (?:in|on) "?(?<w>Ⓦ)`, {
    tag: 'known',
  }),
  cue(
    'is-comma',
    `(?<v>Ⓝ)${ASIDE},? (?:is|was|will be) ${UNDONE}${PHRASE_COMMA}(?<c>Ⓒ)(?!'s?\\b)${IN_WORK}`,
    {
      tag: 'sure',
    },
  ),
  cue(
    'character-is',
    `(?<c>Ⓒ)"?${ASIDE}(?:,? (?:in|on|of) (?:the \\w+|(?:Ⓟ's )?"?(?<w>[ⓌⓋ])"?),?)?,? (?:is|was|will be|remains)(?: (?:once again|again|still|now|also|of course))* ${PERSON}(?!,? (?:and|who) Ⓒ)`,
    { tag: 'sure' },
  ),
  cue('character-still', `(?<c>Ⓒ)"? (?:himself|herself), ${PERSON},`, { tag: 'sure' }),
  cue(
    'possessive',
    `(?<v>Ⓝ)'s? (?:(?!(?:as|in|of|and|with|opposite|alongside|beside|against|for|to|on|at|by|from|than|like|over|about|after|before|new|show|series|novel|book|novels|books|creation|beloved|partner|friend|colleague|co-star|boss|foe|nemesis|mentor|sidekick|father|mother|daughter|son|sister|brother|wife|husband|rival|ally|ex)\\b)[a-z-]+,? ){0,3}(?<c>Ⓒ)(?!'s)`,
    { tag: 'owner' },
  ),
  cue('brackets', `(?<c>Ⓒ)"?(?: ?,)? ?\\((?:played by |portrayed by )?${PERSON}[^)]{0,40}\\)`),
  cue('character-brackets', `(?<v>Ⓝ) \\((?:as |plays )?${PHRASE}(?<c>Ⓒ)[^)]{0,60}\\)`),
  cue(
    'played-by',
    `(?<c>[ⒸⓃ])"?(?: (?:of|in|on|from) "?[ⓌⓋ]"?| \\(Ⓦ\\))?${ASIDE}(?: —|:)?,? (?:(?:who|which|is|was|are|being|been|has|the|a|an|here|again|also|once more|now|then|still|in turn|\\w+ly) ){0,5}${PLAYED_BY} (?:(?:in|on) (?:${SCREEN}|"?(?<w>[ⓌⓋ])"?) )?(?:(?:\\w+ly|with [a-z ]{1,40}|across the run|throughout|from start to finish|for years|since Ⓓ),? )?by ${PERSON}(?! [a-z]+ing\\b)`,
  ),
  cue(
    'whom-plays',
    `(?<c>Ⓒ)"?, (?:(?:the|an?|her|his) (?:(?!(?:father|mother|brother|sister|son|daughter|husband|wife|partner|friend|boss|rival)\\b)[a-z-]+ ){1,4}(?:(?:in|of|on) [ⓌⒸ] )?(?=whom|that|who)|)(?:who|whom|that|as|a (?:role|part|character)(?: that)?) ${PERSON} ${AUX}(?:plays?|played|portrays?|portrayed|embodies|inhabits)\\b`,
  ),
  cue(
    'of',
    `(?<v>Ⓝ)'s? (?:(?!(?:and|but)\\b)[a-z-]+,? ){0,4}?(?:portrayal|performance|turn|take|depiction|version|interpretation|incarnation|work|outing|return) (?:of|as|on) ${PHRASE}${CHARACTER}${IN_WORK}`,
  ),
  cue(
    'own-character',
    `(?<v>Ⓝ)'s? (?:\\w+ )?(?:character|role|part)(?: (?:in|on) "?(?<w>[ⓌⓋ])"?)?,? (?:(?:is|was|called|named|of) )?${TITLE}${ANY_CHARACTER}`,
  ),
  cue(
    'character-of',
    `(?<c>Ⓒ),? (?:(?:is|who is|which is|was) )?(?<v>Ⓝ)'s (?:\\w+ ){0,2}(?:character|role|part|creation|detective|cop|alter ego)\\b`,
  ),
  cue(
    'goes-to',
    `\\b(?:role|part|character) of ${PHRASE}(?<c>Ⓒ)(?: in "?(?<w>[ⓌⓋ])"?)?,? (?:[\\wⓌ']+ ){0,6}?(?:goes|went|gone|given|go|falls?|fell|fallen|handed|passes|passed|belongs|offered|awarded|entrusted|is|was) (?:to )?${PERSON}`,
  ),
  cue(
    'comes-from',
    `(?<c>Ⓒ)"?${ASIDE}[^ⓃⒸ;.]{0,30}?\\b(?:falls? to|fell to|comes? courtesy of|courtesy of|belongs to|goes to|went to|in the (?:hands|person|shape|form) of|supplied by|(?:as |is |was )(?:done|rendered|imagined|handled|interpreted|incarnated) by|(?:given|brought) [a-zⓌ ]{1,30} by|, an? [a-z -]{1,30} by) ${PERSON}`,
    { tag: 'named' },
  ),
  cue('apposed', `(?<c>Ⓒ), (?:an?|the) (?:[a-z-]+,? (?:and )?){1,3}(?<v>Ⓝ)(?=[.,;)]|$)`, { tag: 'sure' }),
  cue('whose', `(?<v>Ⓝ)(?: \\([^)]{0,60}\\))?,? whose (?:[a-z-]+ ){0,3}(?<c>Ⓒ)(?!'s)`, { tag: 'named' }),
  cue(
    'hired',
    `\\b(?:hired|cast|tapped|signed|chose|chosen|picked|recruited|landed|enlisted|got) ${PERSON} (?:to (?:be|play|portray|voice)|for the (?:role|part) of|in the role of) ${TITLE}(?<c>Ⓒ)(?!'s)`,
  ),
  cue('thats', `(?<c>Ⓒ)"?,? (?:that's|that is|that would be|that'd be) ${PERSON}`, { tag: 'sure' }),
  cue('colon', `(?<c>Ⓒ)(?:, [^ⓃⒸ.;:]{1,60})?(?:: | — )${PERSON}(?=[.,;]|$)`, { tag: 'sure' }),
  cue(
    'given-to',
    `(?<c>Ⓒ)${ASIDE} (?:was|is|has been|will be) (?:given|handed|entrusted|awarded) to ${PERSON}`,
  ),
  cue(
    'behind',
    `\\b(?:behind|who plays|who is playing|playing|cast as) ${TITLE}(?<c>Ⓒ)(?: (?:in|on) "?(?<w>[ⓌⓋ])"?)?(?: is|,|:|\\?| —)? ${PERSON}`,
    { tag: 'named' },
  ),
  cue('row', `(?:^|[|;·•] ?)(?<v>Ⓝ) ?(?:\\||:|—|-| - |\\.{2,}|→|=|/) ?${TITLE}(?<c>Ⓒ)(?!'s)`),
  cue('row-back', `(?:^|[|;·•:] ?)(?:[a-z.]+ )?(?<c>Ⓒ) ?(?:\\||:|—| - |\\.{2,}|→|=) ?${PERSON}`, {
    tag: 'sure',
  }),
  cue(
    'pronoun',
    `^[^ⒸⓃ]{0,40}(?<v>Ⓝ)[^Ⓒ]{0,80}?\\b(?:he|she) ${AUX}(?:(?:plays|played|portrays|is)(?: (?:in|on) "?(?<w>[ⓌⓋ])"?,?)?) ${TITLE}(?<c>[ⒸⓃ])${NO_VERB}`,
    { tag: 'known' },
  ),
  cue(
    'pronoun-is',
    `^[^ⒸⓃ]{0,40}(?<v>Ⓝ)[^Ⓒ]{0,80}?\\b(?:he|she)'s (?:now |also )?${TITLE}(?<c>Ⓒ)(?= (?:in|on) "?[Ⓦ]|[.,!;]|$)`,
    { tag: 'known' },
  ),
  cue(
    'and-is',
    `(?<v>Ⓝ)[^;.Ⓝ:]{0,80}? and (?:now |also )?(?:is|plays) (?:now )?${TITLE}(?<c>Ⓒ) (?:in|on) "?(?<w>[ⓌⓋ])`,
    { tag: 'known' },
  ),
  cue(
    'is-phrase',
    `(?<v>Ⓝ)${ASIDE},? (?:is|was|will be) (?:the|an?|her|his|Ⓒ's|[ⓌⓃ]'s) ${PHRASE}(?<c>Ⓒ)(?=[.,;!?]|$| and not\\b| (?:in|on) "?Ⓦ)`,
    { tag: 'sure' },
  ),
  cue(
    'handing',
    `\\b(?:hand(?:ing|ed|s)?|giv(?:ing|es?)|gave|entrust(?:ing|ed|s)?|offer(?:ing|ed|s)?) (?:the (?:role|part) of )?${TITLE}(?<c>Ⓒ) to ${PERSON}`,
    { tag: 'named' },
  ),
  cue('description-brackets', `(?<c>Ⓒ)(?:,| is| was) (?:the|an?|her|his) (?:[a-z'-]+ ){1,5}\\(${PERSON}\\)`, {
    tag: 'named',
  }),
  cue(
    'props',
    `(?<c>Ⓒ)"? [^ⒸⓃ.;]{1,50}(?:,|—|:) (?:(?:big |massive )?(?:props|kudos|hats off|credit|bravo|respect|shout-?out) to|bravo|take a bow,?|well done,?) ${PERSON}`,
    { tag: 'named' },
  ),
  cue(
    'face-of',
    `(?<c>Ⓒ)"?[^ⒸⓃ.;]{0,60}? (?:with the (?:face|features|voice) of|in the (?:person|shape|form) of) ${PERSON}`,
    { tag: 'named' },
  ),
  cue(
    'wears',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:wears?|wearing|wore|dons?|donned|fills?|filled|steps? into|stepped into) ${TITLE}(?<c>Ⓒ)'s (?:[a-z]+ ){0,2}(?:blues|badge|shoes|boots|uniform|coat|jacket|skin)${IN_WORK}`,
  ),
  cue(
    'inherits',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:inherits?|inherited|takes over|took over) ${TITLE}(?<c>Ⓒ) from Ⓝ`,
  ),
  cue('has-in', `(?<c>Ⓒ)"? (?:has|gets|finds|found) (?:its|his|her) (?:[a-z]+ ){1,3}in ${PERSON}`, {
    tag: 'named',
  }),
  cue(
    'pairs',
    `(?<v>Ⓝ)(?:(?:, |,? and | & )Ⓝ){1,5},? (?:who )?(?:${PLAYS}|star as|are|as) ${TITLE}(?<c>Ⓒ)(?:(?:, |,? and | & )${TITLE}Ⓒ){1,5}`,
    { tag: 'pairs', list: true },
  ),
  cue(
    'pairs-by',
    `(?<c>Ⓒ)(?:(?:, |,? and | & )${TITLE}Ⓒ){1,5},? (?:are|were|who are|is)? ?${PLAYED_BY} by (?<v>Ⓝ)(?:(?:, |,? and | & )Ⓝ){1,5}`,
    { tag: 'pairs', list: true },
  ),
];
