/** Who says it: a named source is heard, at most half; a post, an ad or somebody's dad vouches for nothing. */
import type { Place, StanceReading } from './place';
import { type Token, tokensOf, voiceBefore, voiceFrom } from './speaker';
import { CARRY, LABEL, SAY, THINK } from './voices';
import { words } from './words';

const UNVOUCHED: StanceReading = { stance: 'quoted-as-false', code: 'stance-reported-unnamed' };
const REPORTED: StanceReading = { stance: 'reported', code: 'stance-reported' };

const isVerb = (text: string): boolean =>
  SAY.has(text) || THINK.has(text) || LABEL.has(text) || CARRY.has(text);

/** "my dad swears", "one blog dated", "a listing has": said by nobody in particular before the value. */
function unnamedBefore(tokens: Token[], granted = false): boolean {
  return tokens.some(({ text }, at) => {
    if (!isVerb(text) || isOtherSense(tokens, at)) return false;
    if (LABEL.has(text) && tokens[at + 1]?.text === 'by' && voiceFrom(tokens, at + 2).voice !== null)
      return true;
    const voice = voiceBefore(tokens, at);
    if (voice === null) return false;
    // "Fans call Ⓟ's Ⓦ slow": whose it is, the page says.
    if (granted && voice === 'people' && LABEL.has(text)) return false;
    if (voice === 'medium' || SAY.has(text) || THINK.has(text) || LABEL.has(text)) return true;
    return /^ha[sd]$/.test(text) && tokens[at + 1]?.text === 'it';
  });
}

/** "Goes by Tutu", "holds the score", "says of Ⓦ, a show that": no words of theirs follow. */
function isOtherSense(tokens: Token[], at: number): boolean {
  const [verb, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (verb === 'goes') return /^(?:by|to|on|for|out|back|down|up|with|live|into|off)$/.test(next);
  if (/^h(?:olds?|eld)$/.test(verb)) return !/^(?:that|it|Ⓦ)$/.test(next);
  return (
    /^(?:of|about)$/.test(next) &&
    tokens.slice(at + 2, at + 6).some(({ text }) => text === ',' || text === ';')
  );
}

/** A verb of saying that ends a remark: "…, my uncle insists." but not "…, a fan says goodbye". */
function isRemark(tokens: Token[], at: number): boolean {
  const verb = tokens[at]?.text ?? '';
  if (!SAY.has(verb) && !THINK.has(verb) && !/^(?:has|have|puts?|reads?)$/.test(verb)) return false;
  return /^(?:[^a-z0-9Ⓐ-ⓩ]|it|so|us|me|that|anyway)?$/.test(tokens[at + 1]?.text ?? '');
}

/** "…, says my neighbour", "…, as a blog has it", "… – or so my uncle claims". */
function unnamedAfter(tokens: Token[]): boolean {
  return tokens.some(({ text }, mark) => {
    if (!/^[,"'—-]$/.test(text)) return false;
    let at = mark + 1;
    while (/^(?:as|or|so|at|least|["',])$/.test(tokens[at]?.text ?? '') && at < mark + 5) at++;
    const verb = tokens[at]?.text ?? '';
    // "told you" has its hearer behind it, not its speaker.
    if (/^t(?:old|ells?)$/.test(verb)) return false;
    if (
      (SAY.has(verb) || THINK.has(verb) || /^reads?$/.test(verb)) &&
      voiceFrom(tokens, at + 1).voice !== null
    )
      return true;
    const { voice, end } = voiceFrom(tokens, at);
    return voice !== null && [end, end + 1, end + 2].some((index) => isRemark(tokens, index));
  });
}

const SOURCE =
  /(?<![a-z'-])(?:according to|as per|per|courtesy of|if you believe|if (?:i|we|you) (?:were to )?(?:believe|trust)|to hear|to believe|judging by|going by|as seen (?:in|on)|(?:i|we) (?:saw|read|heard)(?: (?:it|this|that))?(?: (?:in|on|from))?) (?=[a-zⒶ-ⓩ])/g;

/** Somebody without a name who is in a position to know. */
const KNOWING =
  /^(?:an? |two |three |several |Ⓠ |multiple )?(?:[a-z]+ )?(?:people|persons?|sources?|someone|somebody|executives?|insiders?|one|Ⓠ) (?:who (?:ha[sd]|have|w(?:as|ere)|is|are|saw|work(?:s|ed))|with (?:\w+ )?knowledge|familiar|close to|briefed|inside|at)(?![a-z])/;
/** Those whose votes make a rating: what they say of it is the rating. */
const RATERS =
  /(?:^|[^a-z])(?:imdb|rotten tomatoes|rt|metacritic|letterboxd|registered|verified|the site)(?:'s?)? (?:[a-z]+ ){0,2}(?:users?|members|voters|reviewers|viewers|audiences?|raters|punters|crowd)(?![a-z])/;

/** "according to a post", "if you believe the ads". */
function hasUnnamedSource(text: string): boolean {
  for (const source of text.matchAll(SOURCE))
    if (
      !KNOWING.test(text.slice(source.index + source[0].length, source.index + source[0].length + 70)) &&
      voiceFrom(
        tokensOf(text.slice(source.index + source[0].length, source.index + source[0].length + 60)),
        0,
      ).voice
    )
      return true;
  return false;
}

/** Voices without an owner: "supposedly", "rumoured to", "is said to". */
const VOICELESS = new RegExp(
  `\\b(?:${[
    'supposedly|allegedly|rumou?red(?: to| that)?|rumou?r has it|rumou?rs? (?:say|claim|suggest|are|swirl|had|have)|purported(?:ly)?',
    '(?:is|are|was|were|has been|have been|had been|been|being|gets?|got) (?:widely |often |sometimes |frequently |also |commonly |long |once |now |variously )*(?:said|thought|believed|rumou?red|claimed|alleged|assumed|supposed|touted|tipped|whispered|speculated|feared|mistaken|presumed|imagined|reputed) (?:to|as|for|that)',
    '(?:is|are|was|were|has been|have been|gets?|got|being) (?:widely|often|sometimes|frequently|commonly|variously|occasionally|repeatedly) (?:credited|billed|listed|described|tagged|labelled|labeled|given|called|named|taken|placed)',
    "(?:i|we|he|she|they|you|users?|readers?|fans?|viewers?) (?:was|were|am|are|'m|'re|have been|had been|got|being|keep being|kept being|is)? ?told (?:that|it|Ⓦ|there|users|the)?",
    "(?:i|we) (?:read|heard|hear|saw|seen|'ve (?:read|heard|seen)|keep (?:hearing|reading|seeing)|kept (?:hearing|reading|seeing)|have (?:read|heard|seen)) (?:somewhere |online |elsewhere |claims? |people |folks |it said |a rumou?r )*(?:that|it'?s?|Ⓦ (?:is|was|has|had|got|would)|somewhere)",
    `(?:[a-z]+|[Ⓝ]) (?<!\\b(?:studio|network|star|platform|streamer|creator|showrunner|company|account|author|actor|actress|producer|director|editor|writer|[Ⓝ]) )(?:had |once |then |even |also |confidently |proudly |solemnly )*(?:typed|tweeted|posted|texted|scribbled|scrawled|jotted(?: down)?|pencill?ed(?: in)?|chalked(?: up)?|blurted(?: out)?|muttered|mumbled|bellowed|googled|commented|put down|wrote down|filled in|entered|guessed|emailed|messaged|piped up|chimed in)(?:,? [a-z'-]+){0,6},? that`,
    // A prank: somebody is to be told so.
    "(?<=^|[,:;(] ?|\\b(?:and|to|then) )(?:tell|convince|persuade|assure|try telling|go tell) (?:your|my|his|her|their|our|the|an?|any|every|some|everyone|everybody|someone|somebody|people|him|her|them)(?: [a-z'-]+){0,3},? (?:that|Ⓦ|it)",
    "(?:caption|headline|sub-?heading|strapline|label|listing|page|card|sign|poster|cover|banner|credit|credits)(?: [a-zⒶ-ⓩ'-]+){0,6} (?:read|said|ran|had it|gave|stated)[:,]? ?[\"']",
    'word (?:is|has it|on the street)|legend has it|would have (?:you|us|me|them) believe|led (?:me|us|them) to believe',
    '(?:an? |the )?(?:earlier|previous|first|original|prior|older|initial|print) (?:version|edition|draft|report|copy|caption|headline|listing|tweet|post) (?:of|here|said|stated|misstated|gave|had|called|listed|read|put|claimed|wrongly|incorrectly|credited|named)',
    '(?:we|i) (?:originally|previously|initially|earlier|wrongly|incorrectly|mistakenly|first) (?:said|wrote|reported|stated|gave|called|listed|credited|claimed|named)',
    '(?:an?|our|one|last \\w+.s) (?:article|item|report|caption|column|obituary|headline|graphic|listing|profile)(?: (?:on|in|about|last|of|that|published|under)[^;.]{0,90})? (?:said|stated|misstated|misidentified|gave|put|named|credited)',
    '(?:this|the) (?:article|post|story|piece|page|review|report|newsletter|column|item) (?:originally|previously|initially|earlier|first|once|wrongly|incorrectly|mistakenly) (?:\\w+ly )?(?:said|stated|misstated|gave|had|called|listed|read|put|claimed|credited|named|reported|identified)',
  ].join('|')})(?![a-z])[^;]*$`,
);
const VOICELESS_AFTER =
  /^[^;]*?(?:,? (?:supposedly|allegedly|so (?:they say|i'm told|i hear|we're told|rumou?r has it|the (?:rumou?r|story) goes)|rumou?r has it|(?:it is|it's|it was) (?:rumou?red|claimed|alleged|said)|was (?:the|a) (?:rumou?r|claim|story)|the (?:rumou?r|story|legend) (?:goes|went|says|said|claims)|people say|(?:i|we) (?:was|were) told|if you believe)|[,—-] or so (?:it|they|i|we|the|he|she|some|my|one|people)|[,—-] they (?:say|said|claim)|,"? it (?:says|said|replied|wrote|claimed|answered|reads?|told \\w+))(?![a-z])/;

/** Somebody who was there is a source, named or not: "my cousin worked on it and says". */
const INSIDER =
  /(?:^|[^a-z])(?:works?|worked|working) on (?:it|Ⓦ|the (?:show|series|set|pilot|crew))(?![a-z])|(?:^|[^a-z])(?:was|is|as|were) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:pa|grip|extra|gaffer|runner|editor|driver|caterer|stand-in|double|assistant|writer|director|actor|crew|cameraman) (?:on|in|for) (?:it|Ⓦ|the (?:show|series|set))(?![a-z])/;

/** A score, or a number of nothing else. */
const isNumber = ({ text, at }: Place): boolean =>
  /^(?:Ⓡ|[Ⓠ\d](?![ -](?:[a-z]+ )?(?:episodes?|eps|parts?|seasons?|hours?|minutes?|chapters?|novels?|books?)))/.test(
    text.slice(at, at + 40),
  );

/** Somebody vouches for nothing: what they say is no claim of the page. */
export function saidByNobody(place: Place, granted = false): StanceReading | null {
  const { governing, tail } = place;
  if (INSIDER.test(governing) || (isNumber(place) && RATERS.test(place.raw))) return null;
  const hit =
    VOICELESS.test(governing) ||
    VOICELESS_AFTER.test(tail) ||
    hasUnnamedSource(governing) ||
    hasUnnamedSource(tail) ||
    unnamedBefore(tokensOf(governing), granted) ||
    unnamedAfter(tokensOf(tail)) ||
    // "Ⓦ, says a listing, is on Ⓟ"
    (governing.trimEnd().includes(',') &&
      unnamedAfter(tokensOf(governing.slice(0, governing.lastIndexOf(',') + 1))));
  return hit ? UNVOUCHED : null;
}

const NAMED =
  '(?:[ⓃⒸⓄⓅ]|(?:the |its |her |his |their )?(?:[a-z-]+ )?(?:showrunners?|creators?|producers?|stars?|actors?|actress(?:es)?|directors?|studio|network|streamer|streaming giant|company|platform|author|novelist|writers?|spokes(?:man|woman|person|people)|executives?|press release|press office|publicist|publisher|trades|magazine|newspaper|trade paper|editors?))';
const TELLS =
  '(?:sa(?:ys?|id)|claim(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|stat(?:es|ed)|declar(?:es|ed)|announc(?:es|ed)|report(?:s|ed)?|writ(?:es|ing)|wrote|post(?:s|ed)|tweet(?:s|ed)|tells?|told|mention(?:s|ed)|suggest(?:s|ed)|hint(?:s|ed)|promis(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)|explain(?:s|ed)|add(?:s|ed)|not(?:es|ed)|cit(?:es|ed)|believ(?:es|ed)|admit(?:s|ted))';
const NAMED_BEFORE = new RegExp(
  `(?:\\b(?:according to|as reported by|as per|per (?=[ⓃⓄⓅ])|reportedly|apparently|reports? (?:say|suggest|claim|indicate)|reports that|sources (?:say|said|told|tell|claim|indicate)|insiders (?:say|said|claim|told|reveal)|confirmed by|it is reported|has been reported|in an interview|told (?:[Ⓝ-ⓩ]|[a-z]+))(?![a-z]) ?|${NAMED} ${words(5)}${TELLS} )[^;]*$`,
);
const NAMED_AFTER = new RegExp(
  `^[^;]*?(?:,? (?:according to|reports|as reported by|per (?=[ⓃⓄⓅ])|via (?=[ⓃⓄ])|(?:reportedly|apparently)(?=[.,;!]|$))(?![a-z])|["',—]+ ${TELLS} ${NAMED}|["',—]+ ${NAMED} (?:[a-z]+ )?${TELLS}|,"? (?:he|she|they|i) ${TELLS}(?![a-z]))`,
);

/** Handed to a source with a name, an office or a trade. */
export function saidBySource(place: Place): StanceReading | null {
  return INSIDER.test(place.governing) || NAMED_BEFORE.test(place.governing) || NAMED_AFTER.test(place.tail)
    ? REPORTED
    : null;
}
