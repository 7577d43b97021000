/** How far a cue reaches: where clauses begin and end, in masked text. */
import { DETERMINER, PRONOUN } from './words';

/** A subject right after a comma or a joining word: what follows is said anew. */
const SUBJECT = `(?:${PRONOUN}(?:'s|'re|'ve|'d|'ll)?(?: |$)|${DETERMINER} [a-z]|"?[Ⓐ-ⓩ]"?(?:'s? [a-zⒶ-ⓩ]| (?!and\\b|or\\b|&)[a-z]))`;

const FELT =
  'surprised|shocked|sorry|sad|glad|happy|angry|furious|gutted|delighted|thrilled|pleased|upset|heartbroken|annoyed|relieved|grateful|stunned|devastated|fuming|proud';
/** Verbs and feelings that take their clause for a fact, whoever has or lacks them. */
const FACTIVE =
  'knows?|knew|known|knowing|realis(?:e|es|ed|ing)|realiz(?:e|es|ed|ing)|learn(?:s|t|ed|ing)?|discover(?:s|ed|ing)?|f(?:ind|inds|ound|inding) out|notic(?:e|es|ed|ing)|cares?|cared|understand|understands|understood|forgets?|forgot|forgotten|remembers?|remembered|regrets?|minds?|points? out|pointed out|pointing out|the fact|accepts?|accepted|mourns?|admits?|admitted|concedes?|conceded|acknowledges?|acknowledged|aware|mad|lucky|a shame|a pity|no surprise|no wonder|loves?|hates?|likes?|despite the fact|explain(?:s|ed)?|sees?|saw';

/** Breaks that nothing reaches over: semicolons, single dashes, "but", "; and", ", and it". */
const STOP = new RegExp(
  [
    ';',
    '(?<![\\dⒶ-ⓩ])—|—(?![\\dⒶ-ⓩ])|(?<=\\s)-(?=\\s)',
    '(?<!\\b(?:all|nothing|anything|none|nobody|no one) )\\bbut\\b(?! rather\\b)',
    `(?<!\\bas),? (?:although|though|even though|whereas|while)(?= |$)|, yet(?= )`,
    `, (?:and|or|so|because|since|as) (?=${SUBJECT})`,
    ', and (?=[Ⓐ-ⓩ], (?:[a-z]+ ){0,3}(?:of|who|which|whose|the|a) )',
    `, for (?=in |at |on |${PRONOUN}(?:'s)? |[Ⓐ-ⓩ](?:'s?)? [a-z])`,
    ` and (?=(?:it|he|she|they|we|i|there)(?:'s|'re| [a-z]))`,
    ', (?:in which|on which|where) ',
    '\\b(?:forgiv(?:e|es|en)|forgave|blam(?:e|es|ed)|thank(?:s|ed)?) [^,;.]{1,30} for ',
    '\\b(?:get|gets|got|gotten|getting) over ',
    `\\b(?:${FACTIVE}|${FELT}) (?:(?:is|was) )?(?:that|why|how come) `,
    `\\b(?:${FELT}) (?=(?:it|he|she|they|[ⓌⓅⓃⒸ])(?:'s)? )`,
    ', (?:and|so) (?:yes|no|now|then|indeed|yet|in fact),? ',
    '(?<=[^\\d]): ',
  ].join('|'),
  'g',
);

/** A label or a verb of saying right before a colon governs what comes after it. */
const OPEN_COLON =
  /(?:\b(?:said|says|say|read|reads|wrote|writes|posted|tweeted|claim(?:s|ed)?|told (?:me|us|her|him|them)|rumou?r has it|(?:^|["'(.] ?)(?:rumou?rs?|myths?|false|fake|hoax|claim|joke|parody|satire)|(?:mistakes?|errors?|lies|myths|untruths|falsehoods|howlers|fibs|rumours|rumors|misconceptions|false claims)(?:(?! (?:are|is|were|was) (?:true|right|confirmed|real)) [a-zⓌ]+){0,4}|wrong|(?:which|one|this|that|following|these)(?: \w+){0,3} (?:is|are) (?:false|wrong|untrue|not true|fake|made up)|dream(?:t|ed|s)?|dream cast|wish ?list|wish(?:es)?|hypothetically|imagine|suppose|what if|let's say|prediction|bet|guess|theory|headcanon|fan ?cast|question|poll|quiz|option|true or false|fact or fiction|myth or fact|real or fake|april fools?|caption|headline|version|correction|[a-z]+'s (?:view|guess|theory|bet))"?)$/;

/** "Whatever critics say: …" waves it away. */
const WHATEVER =
  /(?:^|[^a-z])(?:whatever|no matter (?:what|how|who)|(?:despite|contrary to|never mind|forget|ignore|regardless of) what)(?![a-z])[^:;]*$/;

/** Where the last stop before the value ends: what stands before it has no say. */
export function stopsBefore(text: string, at: number): number {
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    if (stop.index + stop[0].length > at) break;
    const before = text.slice(Math.max(0, stop.index - 60), stop.index);
    if (stop[0].startsWith(':') && OPEN_COLON.test(before) && !WHATEVER.test(before)) continue;
    from = stop.index + stop[0].length;
  }
  return from;
}

/** Words that open a clause or phrase which stands before its main clause. */
const FRONTED =
  /^\s*(?:(?:and|so|well|yes|now|then),? )?(?:although|though|even though|while|whereas|despite|in spite of|contrary to|unlike|because|since|as (?!(?:per|reported|rumou?red|my|some|a|many|they)\b)|when|whenever|once|after|before|until|if|even if|unless|given|now that|without|instead of|rather than|far from|no longer|not|besides|apart from|whatever|whoever|no matter|with|like|forget|never mind|regardless|neither|whether|had|were|should|leaving|having|setting|aside|rumou?rs aside|whichever|however|(?:[a-z]+ ){1,3}(?:calling|comparing|praising|hailing|raving|flocking|streaming) )(?![a-z])/;
const MAIN = new RegExp(
  `,"? (?=${SUBJECT}|(?:thank|try|watch|stream|see|head|check|look|go|tune|blame|do|don't|just|let|know|remember|try|meet|give|take|make|here|then|yes|no|get|catch|find) )`,
  'g',
);

/**
 * Where the main clause begins that the value stands in, behind a fronted one: "Although some say so, | it streams on Ⓟ".
 * @param from offset of the last stop
 * @param at offset of the value
 */
export function mainAfter(text: string, from: number, at: number): number {
  if (!FRONTED.test(text.slice(from, at))) return from;
  MAIN.lastIndex = from;
  const comma = MAIN.exec(text);
  return comma !== null && comma.index + comma[0].length <= at ? comma.index + comma[0].length : from;
}

/** What may stand between a comma and the value when the comma only parts a list. */
const LIST_ONLY =
  /^(?:[\s"']|[Ⓐ-ⓩ](?:'s?)?|\b(?:and|or|nor|even|on|in|at|by|to|for|from|the|a|an|any|not|of|either|neither)\b)*$/;
const CLOSES = new RegExp(
  ` (?:and|or) (?=(?:has|is|was|runs?|ran|stars?|starred|streams|comes|consists|boasts|features|holds|had|sits|stands|counts|carries|follows|lives|can be|will|remains) )|,? (?:which|who|whose|where|in which|because|since|when|so that|until|till) |: |, (?=${SUBJECT})`,
  'g',
);

/** Where the value's own clause begins: no "not" reaches over a finite verb, a relative or a comma that parts no list. */
export function tightStart(governing: string, value: string): number {
  let from = 0;
  for (const close of governing.matchAll(CLOSES)) from = close.index + close[0].length;
  const isSlot = /[Ⓐ-ⓩ]/.test(value);
  let end = governing.length;
  for (
    let comma = governing.lastIndexOf(',', end - 1);
    comma >= from;
    comma = governing.lastIndexOf(',', end - 1)
  ) {
    if (!isSlot || !LIST_ONLY.test(governing.slice(comma + 1, end))) return comma + 1;
    end = comma;
    if (end === 0) break;
  }
  return from;
}
