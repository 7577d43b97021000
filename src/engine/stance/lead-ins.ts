/** What the sentence before announces: things that are not so, a dream, a quiz. */
import type { Prepared } from '../prepare';
import type { Sentence } from '../slots';
import type { Place } from './place';

const FOLLOWING_FALSE =
  /(?:^|[^a-z])(?:none|neither|nothing|not one|no word|every one|all|each|both|one|two|three|Ⓠ|half|some|most|only one|just one|only Ⓠ) (?:of|in) (?:this|these|the following|what follows|the below|them|those|the statements below|the sentences below|the next \w+)\b.{0,40}\b(?:is|are|was|were|holds?)(?: \w+){0,2} (?:true|real|false|wrong|untrue|lies?|made up|fake|invented|correct)\b|\bthe following (?:\w+ ){0,4}(?:is|are|was|were|contains?) (?:\w+ )?(?:false|fake|fiction|satire|untrue|wrong|invented|a lie|lies|made up|errors|mistakes|hypothetical)\b|\b(?:here|below) (?:is|are|'s) (?:\w+ ){0,6}(?:lies|lie|myths|myth|mistakes|falsehoods|errors|howlers|rumou?rs|fake)\b[^.]*:?$|\btwo truths and a lie\b|\bspot the (?:lie|fake|mistakes?|errors?)\b|\bwhich (?:one |of (?:these|them|the following) )?(?:is|are) (?:false|wrong|untrue|the lie|fake|made up|not true)\b|\b(?:true or false|fact or fiction|myth or fact|real or fake)\b|(?:^|[^a-z])(?:two|Ⓠ|one|three) (?:lies?|truths?) and (?:an? |one |two |Ⓠ )(?:lies?|truths?)\b|\bimagine (?:this|the following)\b[.:]?$/;
/** A line that announces what is not so: "Things that are not true:", "Correct the sentence:". */
const FALSE_LEAD =
  /^[\s"'(\d.]*(?:(?:an? |the |some |more |other |common |all |my |top |Ⓠ |three |five |ten |of the |exercise |question )*(?:things|statements?|claims?|sentences?|answers?|lies|myths|errors?|mistakes?|misconceptions?|howlers|examples?)\b[^:]*\b(?:not true|false|wrong|untrue|believed|thought|(?:say|think|believe|get wrong)|heard|never|not|lie|mistakes?)\b|(?:exercise [^:]*)?(?:correct|spot|find|fix|underline) the (?:\w+ )?(?:sentences?|errors?|mistakes?|lie|fake)|(?:common|usual|frequent|typical) (?:mistakes?|errors?|misconceptions?)|reasons? to (?:doubt|distrust)|of (?:the|these) [^:]*(?:is|are) (?:wrong|false|untrue|made up))/;
const OPTION = /^["'(]*(?:[a-f]|i{1,3}|iv)[).] ?/;
const ASKS = /\?["')\] ]*$|\b(?:quiz|poll|vote|pick one|choose|multiple choice|question)\b/;

const DREAM_OPENS =
  /\b(?:i|we) (?:had|have) (?:a|this|the) (?:\w+ )?(?:dream|nightmare|vision|daydream)\b|\bin (?:my|our) (?:dream|nightmare|daydream)\b|\bin (?:another|some other|a parallel|an alternate|an alternative) (?:life|universe|world|timeline)\b|^(?:imagine|picture) (?:this|it)\b|^dream(?:t|ed) /;
const DREAM_ENDS =
  /\b(?:woke|wake|awoke|in reality|in real life|in this (?:life|world)|back on earth|alas|the truth is)\b/;

/** "Last night I had a dream." lasts to the end of its paragraph, or to the waking. */
export function insideDream(prepared: Prepared, sentence: Sentence): boolean {
  const own = prepared.blocks[sentence.block]?.sentences ?? [];
  for (let at = own.indexOf(sentence) - 1, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    const text = (own[at] as Sentence).masked.slice(0, 240);
    if (DREAM_ENDS.test(text)) return false;
    if (DREAM_OPENS.test(text)) return !DREAM_ENDS.test(sentence.masked.slice(0, 240));
  }
  return false;
}

/** "None of the following is true:" and what stands behind it in the block or the list below. */
export function followsFalseLead(prepared: Prepared, sentence: Sentence): boolean {
  for (let back = sentence.index - 1; back >= 0 && back >= sentence.index - 6; back--) {
    const before = prepared.sentences[back] as Sentence;
    if (before.block < sentence.block - 6) return false;
    if (FOLLOWING_FALSE.test(before.masked.slice(-200))) {
      const role = prepared.passage.blocks[sentence.block]?.role;
      return sentence.block - before.block < 2 || role === 'list-item';
    }
  }
  return false;
}

/** "Things that are not true: …" */
export function hasFalseLeadIn(place: Place): boolean {
  const lead = leadIn(place);
  return FOLLOWING_FALSE.test(lead) || FALSE_LEAD.test(lead);
}

/** What stands before the first colon of the place's own sentence. */
function leadIn(place: Place): string {
  const colon = place.raw.indexOf(':');
  return place.fromStart && colon >= 0 && colon < place.at ? place.raw.slice(0, colon) : '';
}

/** "b) …" stands near: an "A." alone answers a "Q.". */
function hasSibling(prepared: Prepared, { block, index }: Sentence): boolean {
  const letter = (one: Sentence | undefined) => OPTION.exec(one?.masked.slice(0, 8) ?? '')?.[0];
  const own = letter(prepared.blocks[block]?.sentences[0]) ?? letter(prepared.sentences[index]);
  if (own === undefined || !/a\. ?$/.test(own)) return true;
  return prepared.sentences
    .slice(Math.max(0, index - 4), index + 5)
    .some((near) => ![undefined, own].includes(letter(near)));
}

/** "a) …" below a question, a quiz or a poll. */
export function isOption(prepared: Prepared, sentence: Sentence): boolean {
  const own = prepared.blocks[sentence.block];
  const opens = [own?.sentences[0], sentence].some((one) => OPTION.test(one?.masked.slice(0, 8) ?? ''));
  if (!opens || !hasSibling(prepared, sentence)) return false;
  for (let back = sentence.index - 1; back >= 0 && back >= sentence.index - 8; back--)
    if (/^q\d*[.:)]/.test((prepared.sentences[back] as Sentence).masked)) return false;
    else if (ASKS.test((prepared.sentences[back] as Sentence).masked.slice(-120))) return true;
  return false;
}
