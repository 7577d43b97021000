/** Cues for what is told about a work and has no attribute of its own. `v` is the answer, `p` a person, `o` an outlet. */
import type { Cue } from './attribute';
import { CAST, ELSE, FILMED, GENRES, MODELLED, ORDERED, RENEWED, STARTS } from './other-words';

export interface OtherCue extends Cue {
  slot: string;
  /** The words may agree with the record, never differ from it. */
  agrees?: true;
}

const cues = (slot: string, agrees: boolean, forms: readonly string[]): OtherCue[] =>
  forms.map((form, index) => ({
    id: `cue-other-${slot}-${index + 1}`,
    slot,
    strength: 2,
    form: new RegExp(form, 'dg'),
    ...(agrees ? { agrees } : {}),
  }));
/** From an event to its date, with no other event and no other season between. */
const gap = (most: number): string => `(?:(?!\\b(?:${ELSE})\\b)[^;.()ⓈⓋⓉⒷ]){0,${most}}?`;
const ON =
  '(?:on|in|back in|since|from|during|over|late|early|,|last|this|of|by|for|as early as) ?(?:the |in )?';
const GENRE = `(?:${GENRES.map(([form]) => form).join('|')})`;
const SERIES = '(?:series|drama|show|procedural|thriller|film|movie|saga|programme|program)';
const TAX =
  '\\b(?:tax[- ](?:credit|break|incentive|relief|rebate|subsid(?:y|ies))s?|film(?:ing)? incentives?|incentives?)\\b';

/** Public money told without the word "tax": "California credits", "state help". */
const STATE_AID =
  "(?:(?:Ⓛ|state|film|production|sacramento)(?:'s)? (?:[a-z]+ )?(?:credits?|help|aid|support|money|funding|subsid(?:y|ies)|cheque|check|share|grant)|in credits|(?:state|fiscal|public) (?:aid|help|support)|credits? of)";
const GRANTOR = '(?:film commission|the state|Ⓛ|sacramento|state|commission)';
const GRANTED =
  '(?:set(?:ting)? aside|award(?:s|ed)?|grant(?:s|ed)?|g[ai]ves?|hand(?:s|ed|ing)?(?: over)?|chip(?:s|ped|ping) in|pay(?:s|ing)?|paid|wins?|won|receiv(?:es|ed)|gets?|got|drew|draws|secured?|lands?|landed|earmark(?:s|ed)|contribut\\w+|kicks? in)';

export const OTHER_CUES: readonly OtherCue[] = [
  ...cues('series-order', false, [
    `(?<w>[ⓌⒸ])"?(?: \\([^)]{0,30}\\))?,? (?:which |that |was |is |has been |got |gets |had been |first |originally |officially )*(?:a )?\\b${ORDERED}(?! (?:for|up for) (?:a |another )?(?:second|third|new|season))${gap(50)} ${ON}(?<v>Ⓓ)`,
    `\\b${ORDERED}(?! (?:for|up for) (?:a |another )?(?:second|third|new|season))${gap(50)} ${ON}(?<v>Ⓓ)`,
    `(?<v>Ⓓ)[^;.ⓈⓋ]{0,30}?\\b(?:series order|straight-to-series order|ordered (?:ten|Ⓠ) episodes|green-?lit the series)\\b`,
  ]),
  ...cues('lead-casting', false, [
    `(?<p>Ⓝ)(?:'s)?,? (?:was |is |had been |has |who |first |officially |finally )*\\b${CAST}${gap(60)} ${ON}(?<v>Ⓓ)`,
    `\\b${CAST} (?:of )?(?<p>Ⓝ)${gap(40)} ${ON}(?<v>Ⓓ)`,
  ]),
  ...cues('renewal-date', false, [
    `\\b${RENEWED}(?:(?!\\b(?:${ELSE})\\b)[^;.,()ⓋⓉⒷ]){0,44}? ${ON}(?<v>Ⓓ)`,
    `(?:Ⓢ|(?<![a-z])(?:second|sophomore|another) (?:season|run|series|year))(?: (?:of|for) "?Ⓦ"?)?,? (?:was|got|has been) (?:ordered|announced|confirmed|green-?lit|picked up|made official)(?:(?!\\b(?:${ELSE})\\b)[^;.,()ⓋⓉⒷ]){0,30}? ${ON}(?<v>Ⓓ)`,
    `(?<v>Ⓓ)(?:'s)? (?:season (?:two|2) )?(?:renewal|pick-?up) (?:news|announcement|order)`,
    `\\b(?:broke|had|reported|carried) the (?:news|story|scoop) (?:on |in )?(?<v>Ⓓ): "?(?<w>Ⓦ)"? (?:gets|is getting|got|is renewed|renewed|lands|will return|will be back|has been renewed|will get)`,
    `(?<v>Ⓓ),? (?:that |when )?Ⓟ (?:has |had )?(?:made|confirmed|announced|unveiled) (?:the |its )?(?:return|renewal|second season|Ⓢ)(?: (?:of|for) "?(?<w>Ⓦ)"?)?(?: official)?(?= ?(?:[.,;]|$))`,
  ]),
  ...cues('filming-start', false, [
    `\\b${STARTS}${gap(40)} ?${ON}(?<v>Ⓓ)`,
    `\\bⓈ[^;.ⓋⓉ]{0,16}? (?:shoots|films|goes before the cameras?|is filming) ${ON}?(?<v>Ⓓ)`,
    `\\b(?:shoots|starts shooting|films|begins filming) (?<v>Ⓓ)`,
  ]),
  ...cues('filming-period', false, [
    `\\b${FILMED}${gap(40)} ${ON}(?<v>Ⓓ)`,
    `\\b(?:filmed|shot|shoot|filming|photography)\\b[^;.ⓋⓉ]{0,20}? the (?:week|weeks|month|summer|winter) of (?<v>Ⓓ)`,
    `\\bfinale (?:was |filmed |shot |being )*the week of (?<v>Ⓓ)`,
  ]),
  ...cues('trailer-date', true, [
    `\\btrailer\\b[^;.]{0,40}?\\b(?:dropped|drops|released|out|arrived|landed|came|debuted|unveiled|launched|went up|from|of)\\b[^;.]{0,14}? (?:on |in )?(?<v>Ⓓ)`,
  ]),
  ...cues('trailer-date', false, [
    `\\b(?:official|full|full-length|long|main) (?:[ⓌⒸⓈ]"?(?:'s)? )?trailer\\b[^;.,]{0,30}?\\b(?:dropped|drops|released|out|arrived|landed|came|debuted|unveiled|launched|went up|surfaced|appeared|hit)\\b[^;.,]{0,14}? (?:on |in )?(?<v>Ⓓ)`,
  ]),
  ...cues('inspiration', false, [
    `\\breal(?:-life)? (?:[a-z-]+ ){0,3}?(?:behind|who inspired|(?:up)?on whom) (?:(?<w>[ⒸⓌ])|the character|her|the heroine)(?: is| was)?(?: modelled| modeled| based)?(?:,| is| was|:)* (?<v>Ⓝ)`,
    `\\b(?:detective|cop|officer|investigator|inspiration) behind (?<w>Ⓒ)(?:,| is| was|:)+ (?<v>Ⓝ)(?!'s)`,
    `\\breal(?:-life)? (?:[a-z-]+ ){0,4}?(?<v>Ⓝ)(?:,[^,.;]{1,40},)? (?:is (?:who|the (?:one|woman|detective|cop) (?:who|whom|that)) (?<w>[ⒸⓌ]) (?:is|was) (?:inspired by|model(?:l)?ed on|based on)|(?:who )?(?:inspired|was the inspiration for|is the inspiration for|is the model for) (?<w2>[ⒸⓌ]))`,
    `(?<w>Ⓒ)(?:,| is| was|, who is| who is| herself| partly| loosely)* ${MODELLED} (?:the |a )?(?:real|real-life|retired|former|lapd|actual|veteran|[a-z-]+ ){0,5}(?:detective|cop|officer|investigator),? (?<v>Ⓝ)`,
  ]),
  ...cues('premiere-event', false, [
    `\\b(?:premiere|red carpet|guests|premiered)\\b[^.;]{0,40}? (?:at|into|inside) (?:the |(?:hollywood|l\\.?a\\.?|Ⓛ)'s (?:famous |famed )?)?(?<v>[a-z]+(?: [a-z]+)? theat(?:re|er))`,
  ]),
  ...cues('tax-credit', false, [
    `(?<v>Ⓜ|Ⓠ(?= in ))[^;.]{0,50}?${TAX}`,
    `(?<![a-z])${GRANTOR}(?![a-z])[^;.Ⓜ]{0,50}? ${GRANTED}(?: [a-z-]+| Ⓢ){0,4}? (?:"?(?<w>Ⓦ)"?(?:'s)?[^;.Ⓜ]{0,25}? )?(?:just |only |over |some |about |a )*(?<v>Ⓜ)`,
    `(?<w>Ⓦ)"?(?:'s)?(?:,[^;.,Ⓜ]{0,40},)?(?: (?:Ⓢ|season|run|has|have|was|been|also|just|return)){0,4} ${GRANTED}(?: [a-z]+){0,4}? (?<v>Ⓜ)[^;.]{0,40}?\\b(?:${STATE_AID.replace('Ⓛ', 'california')}|credits?|commission)(?![a-z])`,
    `(?<![a-z])${STATE_AID}(?:(?!\\b(?:against|compared|than|versus|while|after)\\b)[^;.Ⓜ]){0,60}?(?<v>Ⓜ)`,
    `(?<v>Ⓜ)[^;.Ⓜ]{0,30}?(?<![a-z])${STATE_AID}(?![a-z])`,
    `${TAX}[^;.]{0,50}?(?<v>Ⓜ)`,
    `${TAX}[^;.ⓂⓋ]{0,40}? (?:on |in |back in )?(?<v>Ⓓ)`,
  ]),
  ...cues('territories', false, [
    '\\b(?:stream\\w*|available|releas\\w*|launch\\w*|premier\\w*|debut\\w*|roll\\w*|drop\\w*|arriv\\w*|goes out|went out|watch(?:able|ed)?|worldwide|globally|land\\w*)\\b[^.;]{0,50}? (?:in|across|to|over) (?:[a-z]+ ){0,3}?(?<v>Ⓠ)\\+?(?: plus)? (?:other |different )?(?:countries|territories|markets|nations)\\b',
  ]),
  ...cues('place-in-universe', false, [
    "\\b(?<v>first|second|third|fourth|fifth|sixth|Ⓠ(?:st|nd|rd|th)) (?:live-action |television |tv |screen |scripted )?(?:series|show|entry|instal?lment|chapter|outing|title) (?:in|of|from|set in|to come from|within) (?:the |a |Ⓝ's |its )?(?:[a-z-]+ ){0,2}?(?:Ⓕ|(?:Ⓦ|Ⓒ) (?:franchise|universe|family|world|saga|verse)|franchise|universe)",
  ]),
  ...cues('genre', false, [
    `(?:Ⓦ|\\bit)"?(?:,| is| was|'s| remains| isn't| wasn't)+ (?:a |an |the |not a )(?:(?!(?:for|of|to|with|about|like|than|as|in|on|from|way|kind|sort)\\b)[a-z-]+,? |Ⓛ |Ⓟ ){0,8}?(?<v>${GENRE})(?: (?:${SERIES}|crime|police|detective)){0,2}(?=[,.;:!?)]|$| (?:about|that|which|who|with|set|in|on|from|starring|and|by)\\b)`,
    `\\b(?:genre|category) ?[:|] ?(?<v>${GENRE})`,
    `Ⓟ's (?:[a-z-]+ ){0,3}?(?<v>${GENRE})(?: ${SERIES})? "?Ⓦ`,
  ]),
  ...cues('kind', false, [
    `Ⓦ"?(?:,| is| was|:| —)+ (?:a |an |the |Ⓟ's )(?:[a-z-]+ |Ⓟ |Ⓓ ){0,3}?(?<v>prequel|sequel|reboot|remake)\\b`,
  ]),
  ...cues('consultant', true, [
    '(?<v>Ⓝ)[^.;]{0,90}?\\b(?:consultants?|consulted|consulting|advis(?:ed|er|ers|or|ors|es)|coached)\\b',
    '\\b(?:consultants?|advis(?:er|or)s?|expert)\\b[^.;Ⓝ]{0,40}?(?<v>Ⓝ)',
  ]),
  ...cues('copies-sold', false, [
    '(?<v>Ⓠ) (?:[a-z-]+ ){0,2}?(?:copies|books)(?: sold| in print| worldwide| of (?:his|her) (?:books|novels))',
    '\\b(?:sold|sales of|selling|shifted|exceed\\w*|topped|passed) (?:[a-z]+ ){0,4}?(?<v>Ⓠ) (?:[a-z-]+ ){0,2}?(?:copies|books)\\b(?! of "?[ⒷⓉⓋ])',
  ]),
  ...cues('commissioned-for', false, [
    '\\b(?:originally|initially|first|reportedly)(?: (?:was|been))? (?:commissioned|developed|ordered|intended|destined|made|set up)\\b(?: as (?:a|an) [a-z ]{1,20})? (?:for|at|by) (?<v>Ⓟ)',
  ]),
  ...cues('commissioned-for', true, [
    '\\b(?:originally|initially|first|meant|commissioned|developed|ordered|intended|destined|announced)\\b[^.;]{0,40}?\\b(?:for|at|by|as an?) (?<v>Ⓟ)',
  ]),
  ...cues('review', false, [
    '(?<v>Ⓡ)',
    '\\b(?:an?|grade of|grade:|scored it an?|rated it an?) "?(?<v>[a-f](?:[+-]| plus| minus))"?(?![a-z])',
  ]),
  ...cues('trailer-length', false, [
    '\\btrailer\\b[^.;Ⓡ]{0,30}?(?<v>Ⓠ:Ⓠ|\\d:\\d\\d|Ⓠ[- ]minutes?(?:[- ]long)?|Ⓠ seconds?)(?![a-z])',
    '(?<v>Ⓠ[- ](?:minute|second)(?:-long)?|Ⓠ:Ⓠ|\\d:\\d\\d) (?:[a-z-]+ ){0,2}?(?:trailer|teaser)\\b',
  ]),
  ...cues('book-sales', false, [
    "\\b(?:book|novel|backlist|paperback)s?(?:'s)? sales\\b[^.;]{0,40}?(?<v>Ⓡ|Ⓠ%|Ⓠ percent|doubled|tripled)",
    '\\b(?:doubled|tripled|quadrupled|spiked|boosted|lifted)\\b[^.;]{0,30}?(?<v>(?:book|novel|backlist)s? sales)',
  ]),
  ...cues('stunts', false, [
    '\\b(?<v>(?:stunts?|fights?|fight scenes|action)(?: (?:on|in|for) [^.;,]{1,20}?)?(?: (?:were|was|are|is))? (?:choreographed|coordinated|designed|staged|overseen) by [^.;,]{3,40})',
  ]),
];
/** Questions that nothing in a record answers as yet, and yet can be asked: said to be unknown. */
export const OPEN_QUESTIONS: ReadonlySet<string> = new Set([
  'trailer-length',
  'book-sales',
  'stunts',
  'tax-credit',
]);
