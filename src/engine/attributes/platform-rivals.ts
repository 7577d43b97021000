/** Platforms that are spoken of without saying that the work is there: rivals, subscribers, executives, lists of competitors. */
import type { Rival } from './attribute';

/** "better than Netflix's Ballard" still says whose it is. */
const NOT_ITS = '(?!\'s? (?:[a-z-]+ ){0,3}"?Ⓦ)';
const rival = (id: string, strength: Rival['strength'], form: string): Rival => ({
  id,
  slots: ['platform'],
  strength,
  form: new RegExp(form, 'dg'),
});

export const PLATFORM_RIVALS: readonly Rival[] = [
  rival(
    'rival-platform-compared',
    3,
    `\\b(?:unlike|like|than|rivals?|rivalling|(?:any|every|no|some|most)thing (?:else )?(?:that is )?(?:on|from|by|at)|most of|compared (?:to|with)|beat(?:s|ing)?|outpac\\w+|outran|many of|any of|some of|half of|rest of|not(?: even)?|never mind|forget|instead of|rather than|competition from|hundreds? of|dozens? of|shows? (?:on|from)|series (?:on|from)|films? on|else on|top of)(?: (?:most|other|recent|the|whole|typical|average|usual|your|another|a|of|on))* (?<v>Ⓟ)${NOT_ITS}`,
  ),
  rival(
    'rival-platform-people',
    3,
    "(?<v>Ⓟ)(?:'s?)?(?: \\w+)? (?:subscribers?|subscriptions?|executives?|execs?|bosses|users?|accounts?|originals|thrillers|dramas|hits|titles|shows|members?|viewers|customers|library|catalogue|catalog|stock|shares|password|passwords|chief|ceo|spokes\\w+|engineers?|algorithm|homepage|warehouse|deliver\\w+|parcels?|price|household|worthy|fare|comed\\w+|documentar\\w+|films?|movies?|special|rivals?|competitors?|exec|logo|gift card|vouchers?|party|rejects?|chart|top|money|sport|sports|football|boss|lawyers?|headquarters|offices?|remote|button|ads?|ad tier|deal|bid|merger|employees?|staff|adaptations?|remake|version|model|effect|era|generation|binge-watchers?)\\b",
  ),
  rival(
    'rival-platform-work-there',
    3,
    '\\b(?:works?|worked|working|job|intern(?:s|ed)?|engineer|employed|executive|exec|boss|chief|deal|meeting|pitch(?:ed|es)?|sold|sues?|sued|left|leaves|leaving|quit|quits|joins|joined|cancel(?:led|ling|s)?|cancell?ed|bought|buys|owns) (?:\\w+ ){0,3}?(?:for|at|with|to|by|from|my|his|her|our|their) (?<v>Ⓟ)(?= ?(?:$|[.,;:!]|and|for))',
  ),
  rival(
    'rival-platform-list',
    2,
    '(?<v>Ⓟ)(?=(?:, Ⓟ){1,6},? (?:and|or|&) Ⓟ|,? (?:and|or|nor) Ⓟ (?:alike|both|combined|together))',
  ),
  rival(
    'rival-platform-counted-there',
    3,
    "\\b(?:views?|plays|likes|comments|hits|followers|subscribers|posts|shares|times)(?: [a-z]+){0,2} (?:on|across|from) (?:Ⓟ's )?(?<v>Ⓟ)(?!'s \"?Ⓦ)",
  ),
  rival('rival-platform-list-end', 2, '(?<=Ⓟ, Ⓟ,? (?:and |or |& )?)(?<v>Ⓟ)'),
];
