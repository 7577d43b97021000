/** Asked: a question claims nothing, unless it takes the value for granted or is answered yes. */
import type { Place, StanceReading } from './place';
import { answersNo, answersYes, nextText } from './retraction';

const ASKED: StanceReading = { stance: 'asked', code: 'stance-asked' };
const REFUSED: StanceReading = { stance: 'quoted-as-false', code: 'stance-answered-no' };

const ENDS = /\?["')\]!? ]*$/;
/** What is put as a question and is news. */
const RHETORICAL =
  /^["'(]*(?:(?:wait|hey|psst|so|and|but|ok|okay|oh),? )*(?:did (?:you|y'all|u|we) (?:know|hear|see|notice|realis|realiz|catch)|(?:have|had) (?:you|y'all|u) (?:heard|noticed|seen|watched|tried|started|finished|caught)|remember (?:when|how|that)|guess what|who knew|can you believe|would you believe|do you (?:know|realis|realiz)\w* that|(?:isn't|is|wasn't|ain't) it (?:great|good|nice|funny|odd|strange|weird|crazy|wild|amazing|wonderful|sad|a shame|a pity|brilliant|mad)|can (?:we|i|you) (?:just |please |all )*(?:talk|appreciate|discuss|agree|acknowledge|say|take a moment)|who else|anyone else|anybody else|am i the only one|why is (?:no one|nobody)|why (?:isn't|aren't) (?:everyone|everybody|more people|people)|how (?:good|great|cool|amazing|is (?:no one|nobody))|have i mentioned|need i say|what's not to|is there anything better|how can you not|who doesn't love|who (?:wouldn't|could not|couldn't)|ready for|excited (?:for|about)|wait (?:until|till|for)|(?:aita|wibta)|(?:does|did|is|has|was) (?:any(?:one|body) else|nobody|no (?:one|Ⓠ)))(?![a-z])|\b(?:nobody|no (?:one|Ⓠ)) (?:told me|tells me|told us|is talking|talks)\b/;
/** A fragment that is praised, not answered: "Lucy Liu as the lead? Perfect." */
const PRAISED =
  /^["'(]*(?:perfect|inspired|brilliant|genius|superb|sublime|yes please|sign me up|worth (?:it|every)|deserved|earned|well (?:deserved|earned)|every (?:bit|one|penny|minute)|spot on|chef's kiss|iconic|obsessed|loved? (?:it|every)|a (?:masterstroke|triumph|treat|joy|delight|stroke)|more,? please|magic|fantastic|excellent|amazing|terrific|sensational|how dare|about time|what a (?:shame|pity|waste)|criminal|outrageous|unbelievable|i'?m (?:furious|gutted|devastated|fuming|heartbroken|not okay))\b/;
/** "Why was it cancelled?" takes the fact for granted; "why would" does not. */
const WHY =
  /^["'(]*(?:(?:so|and|but|ok|okay|oh|then|q|question),? ?:? ?)*(?:why|how|how come)(?:'s|'d)? (?:exactly |on earth |the hell |then )?(?!(?:would|should|could|might|not|many|much|long|about|will|can|if|likely|soon|true|accurate|old)\b)(?:did|has|have|had|was|were|is|are|does|do|Ⓟ|Ⓦ|Ⓝ|the|it|they|a|an|we|this)\b/;
/** A noun phrase held up to be spoken of: "And that 62% score?" */
const TOPIC =
  /^["'(]*(?:(?:and|but|so|as for|oh,? and|now,?),? )*(?:that|those|this|these|the|its|his|her|their|all|Ⓦ's)\b(?!.*\b(?:is|was|are|were|has|had|have|does|did|will|real|true|right|really)\b)/;
const INVERTED =
  /^["'(]*(?:(?:so|and|but|oh|well),? )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|wasn't|doesn't|didn't|hasn't)\b/;
const BREAK =
  /;|—|(?:,? (?:so|but|and|yet|then|because)|:| -|,)(?= (?:who|what|why|when|where|which|how|is|are|was|were|do|does|did|can|could|would|will|should|isn't|aren't|have|has|shall|are|anyone|any|right|worth|ready|and|you)\b)/g;
const TAG =
  /^[,;:—-]* ?(?:right|no|yes|correct|yeah|huh|eh|innit|really|ok|okay|true|real|fake|myth|fact|hoax|rumou?r|wishful thinking|seriously|isn't it|wasn't it|doesn't it|didn't it|is it|does it|did it|was it|hasn't it|has it|aren't (?:there|they)|don't you think|true or false|fact or fiction|real or fake|or (?:not|what|is it|am i|did i|was it|have i|no)|am i (?:right|wrong)|is (?:that|this|it) (?:right|true|real|correct|so)|are you (?:sure|serious|kidding)|who told you|says who|since when|what\?)/;

/** A question of a post, without its mark. */
const UNMARKED =
  /^["'( ]*(?:(?:so|ok|okay|wait|but|and|um|uh|hey|guys|yo),? )*(?:is|are|was|were|do|does|did|has|have|can|could|will|would|isn'?t|aren'?t|wasn'?t|doesn'?t|didn'?t|hasn'?t) (?:it|they|we|i|u|you|he|she|there|anyone|anybody|this|that|the|[ⓌⓅⓃⓋ])(?:'s)? [^.!]*$/;
/** A work and a value, no verb: "Ⓦ, a Ⓟ show?" */
const FRAGMENT =
  /^["'( ]*(?:(?:so|wait|what|and|oh),? )*"?Ⓦ"?,? (?:an? |the |on |as |in |with |from |by |to |now )(?!.*\b(?:is|are|was|were|has|have|had|will|would|can|could|does|did|do)\b)/;

/** A clause with a subject of its own behind what is told: "and i missed it??", ", that light??" in posts. */
const EXCLAIMED =
  /^[^;]*?(?:,? (?:and|but|so|because|bc) (?:i|we|u|you|nobody|no (?:one|Ⓠ)|noone|everyone|everybody)(?:'m|'re|'ve|'d)? [a-z][^?]*\?|, (?:that|this|those|hello|what|right|straight)(?! (?:right|true|it|correct|so)\b) ?[^?]*\?[?!]+)/;
/** What a question opens with when the whole of it is one. */
const OPENS_QUESTION =
  /^["'(]*(?:(?:so|and|but|oh|well|wait|ok|okay),? )*(?:who|what|when|where|why|which|how|whose|any(?:one|body)|if)(?:'s)? /;

/** The stance of a value in a question; null where it stands outside the question or is taken for granted. */
export function asked(place: Place, granted: boolean): StanceReading | null {
  // "They cancelled it?!" is a cry, not a question.
  if (place.toEnd && /(?:\?!|!\?)[?!]*$/.test(place.raw) && !INVERTED.test(place.raw)) return null;
  if (!place.toEnd || !ENDS.test(place.raw))
    return isQuestionLine(place) || (UNMARKED.test(place.raw) && !RHETORICAL.test(place.raw))
      ? answered(place)
      : null;
  const start = place.fromStart ? place.raw : '';
  const lead = place.raw.slice(place.at);
  for (const mark of lead.matchAll(BREAK)) {
    const rest = lead.slice(mark.index + mark[0].trimEnd().length).trim();
    if (TAG.test(rest)) return answered(place);
    return null;
  }
  if (EXCLAIMED.test(lead.slice(1)) && !INVERTED.test(start) && !OPENS_QUESTION.test(start)) return null;
  // The value stands behind a question's break of its own, or before a tag.
  if ((granted && !FRAGMENT.test(start)) || RHETORICAL.test(start)) return null;
  if (WHY.test(start) && !answersNo(place)) return null;
  if (TOPIC.test(start) && !answersNo(place)) return null;
  if (PRAISED.test(nextText(place)) && !INVERTED.test(start)) return null;
  return answered(place);
}

/** "Q: …" asks, with or without its mark. */
function isQuestionLine(place: Place): boolean {
  return (
    place.fromStart && /^["'(]*(?:q\d*|question(?: \d+)?|quiz|poll|reader question) ?[:.)] /.test(place.raw)
  );
}

function answered(place: Place): StanceReading | null {
  if (answersYes(place)) return null;
  return answersNo(place) ? REFUSED : ASKED;
}
