/** Cues that take a date away: it is a trailer's, a book's, a season's, a person's, or the page's own. */
import type { Rival } from './attribute';
import { OWN_PARTS } from './premiere-bound-cues';
import { ADVERBS, ARRIVAL, CAME_OUT, gap, ON } from './release-words';

const rival = (id: string, strength: Rival['strength'], form: string): Rival => ({
  id,
  slots: ['date'],
  strength,
  form: new RegExp(form, 'dg'),
});
const TO_DATE = `${gap(30)}(?:\\b${ON}|,)? ?(?:the )?(?<v>Ⓓ)`;
/** Up to the verb within one statement. */
const UP_TO = '(?:(?!\\b(?:before|when|until|while|after|and|but|as|that|which)\\b)[^;:()—,]){0,40}?';
const THING =
  '(?:trailers?|teasers?|posters?|clips?|footage|promos?|featurettes?|first[- ]look|sneak peek|soundtracks?|discs?|dvds?|blu-?rays?|box ?sets?|scores? album|podcasts?|documentar\\w+|docuseries|novels?|books?|paperbacks?|audiobooks?|story|stories|film|movie|original|prequel|sequel|game|album|song|single|interviews?|panel|filming|shooting|production|principal photography|cameras|work|development|casting|pre-production|scripts?|writing|campaigns?|promotion|marketing|news|word|announcements?|renewals?|reports?|decisions?|confirmation|rumou?rs?|orders?|article|review|embargo|videos?|episode Ⓠ|(?:season|midseason) finales?|remaining episodes?|ratings|numbers|figures|viewership|sales|tickets|voting|polls|submissions|sessions|auditions|other episodes?|second half)';

const EVENT =
  '(?:renew(?:ed|s|al)?|announc(?:ed|es|ing)|order(?:ed|s)|greenlit|commissioned|picked up|cast|wrapped|cancell?ed|axed|reveal(?:ed|s)|confirm(?:ed|s)|told|said|tweeted|interviewed|nominated|signed|hired|shared|posted|reported|named|met|talked|wrote|optioned|acquired)';

export const DATE_RIVALS: readonly Rival[] = [
  // "That hour came on Ⓓ": one of its episodes.
  rival(
    'rival-date-that-hour',
    3,
    `\\b(?:that|which|this|final|last) (?:hour|episode|finale|instal?lment|part|chapter) (?:was )?${CAME_OUT}${TO_DATE}`,
  ),
  rival(
    'rival-date-event',
    2,
    `\\b${EVENT}\\b(?:(?!\\b${CAME_OUT}\\b)[^;:()—,]){0,40}?\\b(?:${ON}) (?:the )?(?<v>Ⓓ)(?! (?:${ARRIVAL}|launch date|start)\\b)`,
  ),
  rival(
    'rival-date-event-after',
    2,
    `^(?:\\w+ ){0,3}?(?:on|in|since|back in|by) (?<v>Ⓓ),? (?:(?!\\b(?:${CAME_OUT}|when|that)\\b)[^;:()—,]){0,45}?\\b${EVENT}\\b`,
  ),
  rival(
    'rival-date-other-subject',
    3,
    `^(?:(?!Ⓦ|\\b(?:it|series|show|drama|spin-?off)\\b)[^;.]){0,40}?\\b${CAME_OUT} (?:on|in) (?<v>Ⓓ)(?:,|;|,? and|,? while) "?Ⓦ"?,? (?:on|in) Ⓓ`,
  ),
  rival(
    'rival-date-pictures',
    3,
    `\\b(?:releas|drop|unveil|publish|post|shar|reveal)\\w* (?:(?:the|an?|its|some|several|two|three|first|new|more|fresh|Ⓠ) ){0,3}(?:pictures?|images?|photos?|photographs?|stills?|looks?|posters?|artwork|footage|clips?|glimpses?)\\b${TO_DATE}`,
  ),
  rival(
    'rival-date-last-part',
    3,
    `\\b(?:last|final|closing)(?: (?:hour|episode|part|season|instal?lment|chapter|batch|run|bow))? of (?:"?Ⓦ"?|which|it)(?:,? (?:which|that))?,? (?:was |were |is |got )?(?:put out|${CAME_OUT})${TO_DATE}`,
  ),
  rival('rival-date-thing', 3, `(?<![a-z])${THING}(?![a-z])${UP_TO}\\b(?:${CAME_OUT})\\b${TO_DATE}`),
  rival('rival-date-thing-that', 3, `(?<![a-z])${THING},? (?:that|which) (?:[a-z]+ )?${CAME_OUT}${TO_DATE}`),
  rival(
    'rival-date-possessed',
    3,
    `[ⓌⒸ]"?'s (?:(?!${OWN_PARTS}\\b)[a-z-]+ ){1,3}?(?:(?:was|were|has|have|had|been) ){0,3}${CAME_OUT}\\b${TO_DATE}`,
  ),
  rival(
    'rival-date-stranger',
    3,
    `(?:[ⓋⒷⓉ]|\\b[a-z]\\. ?[a-z]\\. [a-z]+(?:'s [a-z-]+)?)"?(?:, (?:which|that|on|in|from|of) [^,;]{1,60},)? ${ADVERBS}${CAME_OUT}${TO_DATE}`,
  ),
  rival(
    'rival-date-its-thing',
    3,
    `\\b${CAME_OUT} (?:its|the|a|an|his|her|their|Ⓦ's) (?:[a-z'-]+ ){0,3}?${THING}(?![a-z])${TO_DATE}`,
  ),
  rival(
    'rival-date-person',
    3,
    `(?:[ⓃⓄⒷⓋⓁ]|\\b(?:he|she|they|we|i|who|book|novel|career|character|author|actor|actress|studio|company|streamer|service|brand|channel|unit|division|museum|school|station|club|restaurant))"?,? (?:(?:had|has|have|first|also|himself|herself|themselves|was|were|only|himself) ){0,3}(?:debut(?:s|ed)?|launch(?:es|ed)|arrived|landed|came (?:out|to)|opened|surfaced|turned up|showed up|hit|reached|appeared|first appeared|joined|began|begins|starts|started|burst onto|made (?:his|her|their) (?:\\w+ ){0,2}(?:debut|appearance|bow))\\b${TO_DATE}`,
  ),
  rival(
    'rival-date-of-thing',
    2,
    `(?<![a-z])${THING}(?: (?:of|for) "?Ⓦ"?)?(?: (?:is|was|are|were|comes|came))? (?:from|dated|of) (?:the )?(?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-age',
    3,
    `\\b(?:turn(?:s|ed|ing)|born|birthday|aged?|died|married|wed)\\b[^;.,]{0,20}? (?:on|in|this|last) (?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-platform',
    3,
    `Ⓟ,? (?:which )?(?:was |itself |first |had )*(?:launched|debuted|opened|arrived|came|premiered|closed|shut down|began|started|rebranded|folded) (?:on|in|back in) (?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-week',
    3,
    `\\b(?:week|month|fortnight|days|quarter|weekend|period|frame)s? (?:of|from|ending|ended|beginning|starting|to|between)(?: the)? (?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-list',
    3,
    `\\b(?:list|chart|charts|ranking|rankings|ratings|top ten|top 10|data|figures|viewing)\\b[^;.,]{0,40}? (?:for|of|from|on)(?: the week of)? (?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-elsewhere',
    3,
    `\\b(?:festivals?|comic-?con|screenings?|red carpet|(?:gala|world|hollywood|london) premiere|premiere party|launch party|dvd|blu-?ray|on disc|vinyl|in (?:cinemas|theatres|theaters))\\b${gap(40)}(?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-in-print',
    3,
    `\\b(?:on the page|in print|on paper|in (?:a |the |her first |his first )?(?:novels?|books?)|in "?Ⓑ"?)(?: (?:back|first))? (?:in|on) (?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-then-book',
    3,
    `(?<v>Ⓓ),? (?:on the page|in print|on paper|in the pages of|(?:in|with) (?:the (?:novel|book) )?"?Ⓑ)`,
  ),
  rival(
    'rival-date-page',
    3,
    `\\b(?:updated|posted|published|last (?:edited|modified|updated)|accessed|retrieved|©|copyright|by Ⓝ)(?: (?:on|at|in))?:? ?(?:— |\\| |· )?(?<v>Ⓓ)`,
  ),
  rival(
    'rival-date-case',
    3,
    `\\b(?:murder(?:ed|s)?|killed|strangled|killing|disappear\\w*|vanish\\w*|death|dead|case|crimes?|body|set|takes place|back to|dating (?:from|to|back to)|cold since|unsolved since|missing since)(?: \\w+){0,3}? (?:in|from|since|of|to|on|back in) (?<v>Ⓓ)`,
  ),
];
