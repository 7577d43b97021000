/** What comes after: a sentence that takes the one before it back, or answers it. */
import { KIND_OF, type Sentence } from '../slots';
import { headOf } from './head';
import type { Place, StanceReading } from './place';

const RETRACTED: StanceReading = { stance: 'quoted-as-false', code: 'stance-rejected-next' };

const OPENING =
  "^[\"'( ]*(?:(?:a|answer|reply|oh|ah|well|ha|haha|lol|sorry|sigh|um|er|so|but|and|except|wait|hang on|hold on|actually|honestly|folks|guys|people|reader|spoiler|spoiler alert|update|edit|editor's note|ed|note|friend|dear)[,.:;—-]* ?){0,3}";
const DEGREE =
  '(?:simply |just |all |also |flatly |completely |totally |plain |plainly |utterly |patently |of course |sadly |entirely |quite |a |an |the |pure |not |total |complete |outright |old |great |big |another |such |obviously |clearly |demonstrably |absolute |sheer )*';
const UNTRUE =
  '(?:false|wrong|untrue|nonsense|incorrect|lies?|myths?|hoax|mistaken|mistake|rubbish|fake|fiction|bunk|bogus|baloney|bollocks|bull(?:shit)?|made up|made-up|inaccurate|satire|parody|joke|typo|error|invented|invention|misinformation|fabricat\\w+|photoshopped|clickbait|misleading|hogwash|garbage|fantasy|dream|rumou?r|debunked)';

/** Takes back what was said before it, whatever that was. */
const REJECTS = new RegExp(
  `${OPENING}(?:[a-z]{1,12}: )?(?:${[
    `(?:(?:that|this|it|they|these|those|he|she|which|both|all|none|neither|every (?:word|bit|fact|figure|detail|claim|line|part|one)(?: (?:of|in) (?:it|this|that|them|(?:this|that|the) \\w+))?|every word (?:\\w+ ){0,4}|all of (?:it|this|that|them)|most of (?:it|this|that)|the (?:post|claim|rumou?r|story|headline|first part|second part|line|caption|answer|statement)|that (?:one|last (?:bit|part)|claim|part|bit|line|post|figure|number|date))(?:'s|'re| is| are| was| were| turned out to be)? )${DEGREE}${UNTRUE}\\b`,
    `(?:none|(?:not|hardly|scarcely|barely) (?:a|one) (?:word|bit|syllable|line|fact)|nothing|neither|not one word|no part|hardly any) (?:of (?:it|this|that|which|these|those|the above|them) |in (?:it|this|that|there) |above |here )?(?:is|was|are|were|holds?|happened|checks? out)\\b`,
    "(?:it|that|this|she|he|they|there|we|i|you) (?:isn't|is not|wasn't|was not|ain't|didn't|did not|doesn't|does not|aren't|are not|hasn't|has not|weren't|won't|will not|can't|don't|do not|never (?:did|was|has|does|is|will))(?: (?:true|so|the case|right|correct|accurate|real|a thing|how it (?:is|was)|at all))?(?:[.,!:;—]|$)",
    "no,? (?:it|she|he|they|there|that)(?:'s|'re| is| are) not\\b|no (?:it|she|he|they|there|that) (?:is not|isn't|doesn't|does not|didn't|did not|wasn't|was not|aren't|hasn't|won't|ain't)\\b",
    "(?:Ⓦ|this one|ours|this (?:show|series)) (?:doesn't|does not|isn't|is not|didn't|did not|hasn't|has not|wasn't|was not|won't|will not|never (?:did|has|was))(?:[.,!;]|$)",
    'no[.!](?! (?:really|seriously|joke|kidding|spoilers?))|no,? (?:it|that|this(?! is not a)|she|he|they|not|wrong|sorry|wait|no)\\b|nope\\b|nah\\b|no way\\b|no such\\b|no\\.\\.\\.',
    `${DEGREE}(?:wrong|false|untrue|nonsense|incorrect|rubbish|bunk|bogus|hogwash|as if|yeah,? right|my foot|debunked|misleading|mistaken|not true|fabricated|invented)(?:[.,!:;—]| from| by| but| twice| again| on (?:both|all|every|two)|$)`,
    // With a colon these are labels of the next claim.
    `${DEGREE}(?:fake(?: news)?|myth|lies|a lie|a myth|a joke|a hoax|satire|parody|fiction|hoax)(?:[.,!;]| from| by| but|$)`,
    'not\\b(?:[.!,]|$)|not (?:so\\b|true|quite\\b|even close|exactly[.!]|really[.!,]|a chance|correct|at all[.!]|according to|in this (?:universe|world)|your|since|any ?more)',
    "(?:just )?(?:kidding|joking|jk|psych|gotcha|april fool)|i (?:made (?:that|this|it|all) up|lied|was (?:lying|wrong|joking|kidding|mistaken)|am joking|am kidding|'m (?:joking|kidding|lying)|jest|kid[.,!]|stand corrected|take (?:that|it) back)|(?:we|i) (?:were|was) (?:wrong|mistaken|misled|misinformed)|(?:we|i) (?:got|had) (?:it|this|that) wrong|(?:we|i) (?:regret|apologi[sz]e|withdraw|retract)|my (?:mistake|bad|error)|scratch that|strike that|correction[:,.]|oops|whoops|disregard",
    "(?:don't|do not|never) (?:believe|trust|fall for|buy|listen|swallow|share) (?:it|that|this|them|him|her|a word|everything|any|one word|posts?|to)",
    '(?:\\(?this (?:is|was|article is|post is|piece is) (?:a )?(?:satire|parody|fictional|fiction|a work of fiction|joke|humou?r)|fact[- ]?checks? ?:|(?:verdict|rating|ruling|our (?:view|verdict|rating)|status|result|finding|conclusion|answer|truth score) ?[:—-] ?(?:mostly |largely |partly |completely |pants on )?(?:false|wrong|untrue|no\\b|not true|fake|incorrect|unproven|no evidence|invented|nonsense|fiction|busted|debunked|myth|rejected|unfounded|misleading|fire|hoax|satire|made up|unsupported|no idea|nobody|rubbish|unlikely))',
    '(?:is|are|was) (?:that|it|this) (?:real|true|right|correct|so|legit)\\?|(?:really|seriously|true|true or false|real or fake|fact or fiction|says who|since when)\\?',
    '(?:[—-] ?)?(?:said )?(?:nobody|no (?:one|Ⓠ))(?:,? ever| in particular)?[.!]*$',
    "and i'?m (?:a |an |the )?(?:teapot|king|queen|pope|santa|easter bunny|tooth fairy|beyonc|emperor|unicorn|astronaut|ballerina|monkey|banana|president|prince|princess|father christmas|elvis|napoleon|martian|dutchman)|citation needed|source\\?|pull the other|sorry[.!]|(?:uh|um|er|err),? no\\b|liars?\\b|prove it|big if true|sorry to disappoint|cap\\b|that\\'s cap|cool story|whatever you say|you\\'d think so|tell me another",
    '(?:the|my|his|her|our|their) (?:[a-z]+ ){1,3}(?:is|was|are|were) (?:wrong|mistaken|lying|joking|kidding|misinformed|incorrect|confused|off)\\b|(?:someone|somebody|they|she|he|we) (?:miscounted|misread|misheard|misremembered|got confused|mixed|got the wrong)',
    'if only\\b|in your dreams|in my dreams|dream on|keep dreaming|one can dream|we can dream|wishful thinking|(?:you|they|i) wish(?:[.,!]|$)',
    "nobody (?:had|has|ever|said|did|thinks|believes)\\b|nothing of the (?:sort|kind)|we (?:found|find|can find|could find) (?:nothing|no)|there(?:'s| is| was) (?:no (?:such|truth|evidence|sign)|nothing)",
    'to be clear,? (?:it|that|this|she|he|they) (?:isn|is not|did|does|was|ha)|for the record,? (?:it|that|this|she|he|they) (?:isn|is not|did not|didn|does not|doesn|was not|wasn|ha)',
    "(?:that|this) (?:would be|must be|was) (?:news to|a surprise to)|news to (?:me|us|everyone)|i'?m (?:told|afraid) (?:it|that|this|not|he|she)",
  ].join('|')})`,
);
/** Points to another value: a rejection where the sentence brings one of the same kind. */
const CORRECTS = new RegExp(
  `${OPENING}(?:(?:no(?=[,.:;!—]| (?:it|that|there|they|he|she|wait|sorry|not|actually|the|make)\\b| [Ⓐ-ⓩ])|nope|wait|sorry|actually|in (?:fact|reality|truth)|(?:the )?(?:truth|reality|facts?|right answer|correct (?:answer|figure|number|date|name)|real (?:answer|figure|number|date|name|one)) ?(?:is|are|was|:|,)|rather|make that|i mean(?:t)?|or rather|correct(?:ion)?|wrong|false|try|it(?:'s| is) (?:actually|in fact|really)|it(?:'s| is| was) not|instead|more like|ten, in fact)\\b)`,
);
/** What prints values and may misprint them. */
const PRINT =
  '(?:versions?|editions?|drafts?|listings?|articles?|posts?|tweets?|captions?|review|reports?|pages?|(?:web)?sites?|guides?|cards?|pieces?|stor(?:y|ies)|headlines?|schedules?|items?|columns?|newsletters?|copy|recaps?|blurbs?|releases?|(?:news)?papers?|magazines?|podcasts?|infographics?|charts?|tables?|box|lists?|summary|previews?|programmes?|brochures?|wikis?|entry|entries|posters?|memos?|bulletins?|alerts?|emails?|mails?)';
/** "On Monday we said that": taken back where the next sentence brings another value. */
const OWN_ERROR = new RegExp(
  `(?<!\\bas )\\b(?:we|i) (?:had )?(?:said|wrote|reported|told you|stated|gave|put|listed|called|credited|printed|claimed|published)(?![a-z])[^;]*$|\\b${PRINT} (?:[^,;.]{1,40} )?(?:gave|had|put|listed|credited) [^;]*$`,
);
const YES =
  /^["'( ]*(?:(?:a|answer|reply|oh|well|and|also|why|ha|lol|but|the answer is|short answer)[,.:;—-]* ?){0,3}(?:yes|yep|yeah|yup|aye|(?:it|they|she|he|there) (?:is|are|does|do|did|has|have|was|were)(?=[.,!;]| indeed| too|$)|absolutely|correct|indeed|sure\b(?! (?:i|you|if))|of course|certainly|definitely|right[.!,]|true[.!,]|exactly|affirmative|you bet|that's (?:right|true|correct)|you heard (?:right|that)|confirmed|very much so|quite right|too right)/;
const YES_VERDICT =
  /^["'( ]*(?:verdict|rating|ruling|our (?:view|verdict|rating)|status|result|finding|conclusion|answer) ?[:—-] ?(?:mostly |largely )?(?:true|correct|confirmed|right|yes|accurate|real|fact)\b|^["'( ]*(?:true|correct|confirmed|accurate|fact)[.!,:]/;

/** How a post in a thread begins. */
const POSTER = /^["'( ]*(@[\w.-]+|u\/[\w-]+|r(?:e|eply)(?= ?:)|[\w.-]+(?= (?:wrote|replied|said) ?:))/;

/** Two posts of a thread: what one says, the next does not take back for it. */
function isAnothersPost(place: Place, next: Sentence): boolean {
  const { prepared, sentence } = place;
  const first = prepared.blocks[sentence.block]?.folded.text.toLowerCase() ?? '';
  const [own, other] = [
    POSTER.exec(first),
    POSTER.exec(prepared.blocks[next.block]?.folded.text.toLowerCase() ?? ''),
  ];
  return own !== null && other !== null && (own[1] !== other[1] || own[1] === 'reply');
}

/** The sentence after the place's own, in its block or the next one; a headline has none. */
function following(place: Place, by: number): Sentence | null {
  const { prepared, sentence, block } = place;
  const next = prepared.sentences[sentence.index + by];
  if (next === undefined) return null;
  if (next.block === sentence.block) return next;
  if (isAnothersPost(place, next)) return null;
  return next.block === sentence.block + 1 && block.role !== 'headline' ? next : null;
}

/** Takes the claim back in the sentence after it, or with a verdict within two. */
export function takenBack(place: Place): StanceReading | null {
  const next = following(place, 1);
  if (next === null || /\?["')\]!? ]*$/.test(place.raw)) return null;
  const head = headOf(next, 200);
  if (YES_VERDICT.test(head)) return null;
  if (SAID.test(place.governing) && correctedBehind(place)) return RETRACTED;
  if (SAID.test(place.governing) && SETTLES.test(head) && head.length < 70 && bringsAnother(place, next))
    return RETRACTED;
  if (TOLD.test(place.governing) && TURNED_OUT.test(head)) return RETRACTED;
  if (OWN_ERROR.test(place.governing) && bringsAnother(place, next)) return RETRACTED;
  if (REJECTS.test(head) || (CORRECTS.test(head) && bringsAnother(place, next))) return RETRACTED;
  return null;
}

/** A short sentence that gives the right value of what was said: "It has nine." */
const SETTLES =
  /^["'( ]*(?:it|there|they|the (?:show|series)|that)(?:'s| is| are| was| were| has| have| had| actually| really| came| premiered| streams)(?![a-z])/;
const TOLD =
  /\b(?:said|told|swore|sworn|thought|wrote|claimed|insisted|promised|announced|posted|tweeted|counted)(?![a-z])[^;]*$/;
/** "Turns out I'd counted the trailers": the speaker found a mistake of their own. */
const TURNED_OUT =
  /^["'( ]*(?:(?:it )?turn(?:s|ed) out|as it turn(?:s|ed) out),? (?:that )?(?:i|we|he|she|they)(?:'d|'ve| had| have| was| were)? (?:only |just |all )?(?:[a-z]+ed|been|misread|read|forgotten|forgot|got|seen|wrong|mistaken)(?![a-z])/;
/** Somebody's words, in the past. */
const SAID = /\b(?:said|wrote|stated|reported|claimed|gave|put|listed|read|told|announced)(?![a-z])[^;]*$/;

/** "A review said that it has eight episodes; there are ten." */
function correctedBehind({ sentence, offset, raw, at }: Place): boolean {
  const behind = /^[^;]{0,120}; (?:it|there|the|that|in fact|actually|they|he|she|both) /.exec(
    raw.slice(at + 1),
  );
  const kind = KIND_OF[raw[at] as string];
  if (behind === null || kind === undefined) return false;
  const from = offset + 1 + behind[0].indexOf(';');
  const own = sentence.at.get(offset)?.text;
  return sentence.slots.some((slot) => slot.at > from && slot.kind === kind && slot.text !== own);
}

/** A value of the same kind as the place's own. */
function bringsAnother(place: Place, next: Sentence): boolean {
  const kind = KIND_OF[place.raw[place.at] as string];
  const own = place.sentence.at.get(place.offset);
  return kind !== undefined && next.slots.some((slot) => slot.kind === kind && slot.text !== own?.text);
}

/** The sentence after the place's own; empty where there is none. */
export const nextText = (place: Place): string => headOf(following(place, 1) ?? undefined, 200);

export function answersYes(place: Place): boolean {
  const next = following(place, 1);
  return next !== null && YES.test(headOf(next, 120));
}

export function answersNo(place: Place): boolean {
  const next = following(place, 1);
  if (next === null) return false;
  const head = headOf(next, 200);
  return (
    REJECTS.test(head) ||
    /^["'( ]*(?:(?:a|answer|well|oh|but)[,.:;—-]* ?){0,2}(?:no\b|not\b|nope|never|neither|none|sadly,? no|afraid not|hardly)/.test(
      head,
    ) ||
    (CORRECTS.test(head) && bringsAnother(place, next))
  );
}
