/** What a block is said under: "Myth:", "Claim: … Rating: false", a satire marker, a quiz, a headline that debunks. */
import type { Block } from '../passage';
import type { Prepared } from '../prepare';
import type { Sentence } from '../slots';
import { headOf } from './head';
import type { Place, StanceReading } from './place';

const FALSE: StanceReading = { stance: 'quoted-as-false', code: 'stance-false-block' };
const SATIRE: StanceReading = { stance: 'quoted-as-false', code: 'stance-satire' };
const QUIZ: StanceReading = { stance: 'asked', code: 'stance-quiz' };

const FALSE_LABEL =
  /^["'(*#\d.) ]*(?:(?:the |a |another |viral |popular |common |old |false |fake |debunked |internet |today's |this week's |urban |city |pub |web |film |tv |conspiracy |common |widespread )*(?:myths?|claims?|rumou?rs?|fictions?|hoax|misconceptions?|lie|falsehood|untruth|fake news|fib|legend|tall tale|error|mistake|gossip|allegation|conspiracy(?: \w+)?|alternative facts?)|not (?:a fact|true|so)|fiction,? not fact|false|fake|fiction|wrong|incorrect|untrue|not true|satire|parody|they say|what they say|you (?:heard|read|may have (?:heard|read))|(?:what )?(?:the )?(?:posts?|internet|ads?|meme) (?:says?|claims?|said)|(?:we|it) (?:said|wrote|had)|as (?:printed|published)|should not have read|hypothetical|prediction|fan ?fic(?:tion)?|fan ?cast|wish|dream|lie|joke|bet)s?(?: (?:no\.? ?|number |#)?(?:[ⓀⓆ\d]+|one|two|three|four|five|six|seven|eight|nine|ten))?\)?["*]* ?(?::|—| - |\|)/;
/** Opens the part of a block that says what is so. */
const TRUE_LABEL =
  /(?:^|[\s("'.|])(?<!\bnot a |alternative |not )(?:the )?(?:facts?|truth|reality|answer|correction|corrected|actual(?:ly)?|true|in fact|what(?:'s| is) true|what we know|right|explanation|the real story|response)["*]* ?(?::|—| - )/;
const VERDICT_TRUE =
  /\b(?:rating|verdict|ruling|our (?:view|verdict|rating|call)|status|result|finding|conclusion|answer|truth|judge?ment|assessment)s? ?[:—-] ?(?:mostly |largely )?(?:true|correct|confirmed|right|yes|accurate|real|fact|legit)\b/;

const FALSE_HEADING =
  /^["'(]*(?:(?:the |some |our |my |bold |[a-z]+ |Ⓠ |\d+ ){0,3}(?:myths?|lies|false claims?|fiction|misconceptions?|rumou?rs?|hoax(?:es)?|fake news|untruths|tall tales)|false|what (?:the |people |fans |some )*(?:posts?|ads?|internet|people|say|claim|get wrong)|things (?:people|fans) get wrong|wrong|satire|parody|(?:the |some |our |my |bold |[a-z]+ |Ⓠ |\d+ ){0,3}(?:wish ?list|predictions?)|fan ?cast(?:ing)?|dream cast|hypotheticals?|not true|incorrect|claims?|the claims?|(?:the )?(?:rumou?r|claim)s?)\b/;
const FACT_HEADING = /\b(?:facts?|truth|reality|answers?|true|what we know|confirmed)\b/;
/** A headline or opening line that holds what is quoted below it up to be wrong. */
const DEBUNKING =
  /\b(?:myths?|debunk\w*|fact[- ]?check\w*|misconceptions?|hoax\w*|fake news|misinformation|(?:things|what|everything) (?:\w+ ){0,4}(?:gets?|getting|got|keep getting|is|are|was|were) wrong|wrong with (?:them|it|that)|mistakes|errors|false (?:claims?|rumou?rs?|posts?)|stop (?:saying|believing|sharing|posting)|lies|no,? (?:it|\w+) (?:is not|isn't)|true or false|real or fake|fact or fiction|corrections?|correcting)\b/;
const SATIRE_MARK =
  /\((?:satire|parody|humou?r|spoof)\)|^[\s["'(*#]*(?:satire|parody|spoof|humou?r|april fools?'?(?: day)?|fiction|fan ?fic(?:tion)?)(?:[\])"'*:.!|—-]|$)|\b(?:this|the following|the above|what follows|everything (?:above|below|here|on this page)|our site|this site|this page) (?:article |post |story |piece |page |item |column |site )?(?:is|was|are) (?:a |an |entirely |pure |purely |all |complete |work of )*(?:satire|satirical|parody|fiction|fictional|spoof|joke|april fool\w*|made up|invented|humou?r)\b|\b(?:filed under|tags?|tagged|category|section|topics?) ?[:|] ?[^.]{0,40}\b(?:satire|parody|humou?r|fiction)\b|\bsatir(?:e|ical) (?:site|website|news|newspaper|publication|article|piece|column|post)\b.{0,60}$|^\W*\/s\W*$/;
const FOLLOWING_FALSE =
  /(?:^|[^a-z])(?:none|neither|nothing|not one|no word|every one|all|each|both|one|two|three|Ⓠ|half|some|most|only one|just one|only Ⓠ) (?:of|in) (?:this|these|the following|what follows|the below|them|those|the statements below|the sentences below|the next \w+)\b.{0,40}\b(?:is|are|was|were|holds?)(?: \w+){0,2} (?:true|real|false|wrong|untrue|lies?|made up|fake|invented|correct)\b|\bthe following (?:\w+ ){0,4}(?:is|are|was|were|contains?) (?:\w+ )?(?:false|fake|fiction|satire|untrue|wrong|invented|a lie|lies|made up|errors|mistakes|hypothetical)\b|\b(?:here|below) (?:is|are|'s) (?:\w+ ){0,6}(?:lies|lie|myths|myth|mistakes|falsehoods|errors|howlers|rumou?rs|fake)\b[^.]*:?$|\btwo truths and a lie\b|\bspot the (?:lie|fake|mistakes?|errors?)\b|\bwhich (?:one |of (?:these|them|the following) )?(?:is|are) (?:false|wrong|untrue|the lie|fake|made up|not true)\b|\b(?:true or false|fact or fiction|myth or fact|real or fake)\b|(?:^|[^a-z])(?:two|Ⓠ|one|three) (?:lies?|truths?) and (?:an? |one |two |Ⓠ )(?:lies?|truths?)\b|\bimagine (?:this|the following)\b[.:]?$/;
/** A line that announces what is not so: "Things that are not true:", "Correct the sentence:". */
const FALSE_LEAD =
  /^[\s"'(\d.]*(?:(?:an? |the |some |more |other |common |all |my |top |Ⓠ |three |five |ten |of the |exercise |question )*(?:things|statements?|claims?|sentences?|answers?|lies|myths|errors?|mistakes?|misconceptions?|howlers|examples?)\b[^:]*\b(?:not true|false|wrong|untrue|believed|thought|(?:say|think|believe|get wrong)|heard|never|not|lie|mistakes?)\b|(?:exercise [^:]*)?(?:correct|spot|find|fix|underline) the (?:\w+ )?(?:sentences?|errors?|mistakes?|lie|fake)|(?:common|usual|frequent|typical) (?:mistakes?|errors?|misconceptions?)|reasons? to (?:doubt|distrust)|of (?:the|these) [^:]*(?:is|are) (?:wrong|false|untrue|made up))/;
const OPTION = /^["'(]*(?:[a-f]|i{1,3}|iv)[).] ?/;
const ASKS = /\?["')\] ]*$|\b(?:quiz|poll|vote|pick one|choose|multiple choice|question)\b/;

/** The stance a block's own label, its heading or its page lends to everything in it. */
export function byBlock(place: Place): StanceReading | null {
  const { prepared, sentence, block } = place;
  if (isSatire(prepared)) return SATIRE;
  if (!TRUE_LABEL.test(place.raw.slice(0, place.at)) && isLabelled(prepared, sentence)) return FALSE;
  if (underFalseHeading(prepared, sentence)) return FALSE;
  if (isQuotedUnderDebunk(prepared, sentence, block)) return FALSE;
  if (
    followsFalseLead(prepared, sentence) ||
    FOLLOWING_FALSE.test(leadIn(place)) ||
    FALSE_LEAD.test(leadIn(place))
  )
    return FALSE;
  if (isOption(prepared, sentence)) return QUIZ;
  return null;
}

const satirical = new WeakMap<Prepared, boolean>();

/** Judged once a passage: its first and last blocks and its headings carry the mark. */
function isSatire(prepared: Prepared): boolean {
  const known = satirical.get(prepared);
  if (known !== undefined) return known;
  const last = prepared.blocks.length - 1;
  const found = prepared.blocks.some((block, index) => {
    if (index > 2 && index < last - 1) return false;
    return block.sentences.some((one) => SATIRE_MARK.test(headOf(one, 240)));
  });
  satirical.set(prepared, found);
  return found;
}

/** "Myth: …" holds to the next label of its block; "Claim: … Rating: true" does not. */
function isLabelled(prepared: Prepared, sentence: Sentence): boolean {
  const own = prepared.blocks[sentence.block]?.sentences ?? [];
  const position = own.indexOf(sentence);
  let label = -1;
  for (let at = position; at >= 0 && at > position - 6; at--) {
    const text = headOf(own[at], 120);
    if (FALSE_LABEL.test(text)) {
      label = at;
      break;
    }
    // Another label in between opens a part of its own.
    if (/^["'(]*[a-z][a-z' ]{2,24}: ?/.test(text)) return false;
  }
  if (label < 0) return verdictBehind(own, position) === false;
  return verdictBehind(own, label) !== true;
}

/** The verdict a block gives on its first claim: true, false, or null where it gives none. */
function verdictBehind(own: Sentence[], from: number): boolean | null {
  for (const one of own.slice(from, from + 6)) {
    const text = headOf(one, 300);
    if (VERDICT_TRUE.test(text)) return true;
    if (one !== own[from] && VERDICT_FALSE.test(text)) return false;
  }
  return null;
}
const VERDICT_FALSE =
  /^["'( ]*(?:rating|verdict|ruling|our (?:view|verdict|rating|call)|fact[- ]?check|truth[- ]?o[- ]?meter) ?[:—-] ?(?:mostly |largely |completely )?(?:false|wrong|untrue|fake|incorrect|no evidence|unproven|debunked|fiction|hoax|satire|misleading|pants)/;

function underFalseHeading(prepared: Prepared, sentence: Sentence): boolean {
  const listed = prepared.passage.blocks[sentence.block]?.role === 'list-item' ? 20 : 3;
  for (let back = sentence.block - 1; back >= 0 && back >= sentence.block - listed; back--) {
    const block = prepared.passage.blocks[back] as Block;
    const first = headOf(prepared.blocks[back]?.sentences[0], 120);
    if (/^["'(]*(?:facts?|truth|the (?:facts?|truth)|reality|answer|a) ?[:—]/.test(first)) return false;
    if (block.role !== 'heading' && !isBareLine(block)) continue;
    return FALSE_HEADING.test(first) && !FACT_HEADING.test(first);
  }
  return false;
}

/** A short line without an end, which stands for a heading where the page marks none. */
const isBareLine = ({ role, text }: Block): boolean =>
  role === 'body' && text.length < 70 && !/[.!?"')]\s*$/.test(text);

/** Blocks that are nothing but a quotation, below a headline that holds such quotations up to be wrong. */
function isQuotedUnderDebunk(prepared: Prepared, sentence: Sentence, block: Block): boolean {
  const own = prepared.blocks[sentence.block];
  const text = own?.folded.text.trim() ?? '';
  if (
    block.role !== 'quote' &&
    !/^["'].*["'][.!]?(?: (?:reads?|says?|said|wrote|claims?|posted|went|goes)\b.*)?$/.test(
      text.slice(0, 400),
    )
  )
    return false;
  return prepared.sentences
    .slice(0, 3)
    .some((first) => first.block !== sentence.block && DEBUNKING.test(headOf(first, 240)));
}

/** "None of the following is true:" and what stands behind it in the block or the list below. */
function followsFalseLead(prepared: Prepared, sentence: Sentence): boolean {
  for (let back = sentence.index - 1; back >= 0 && back >= sentence.index - 6; back--) {
    const before = prepared.sentences[back] as Sentence;
    if (before.block < sentence.block - 6) return false;
    if (FOLLOWING_FALSE.test(before.masked.slice(-200))) {
      const role = prepared.passage.blocks[sentence.block]?.role;
      return before.block === sentence.block || back === sentence.index - 1 || role === 'list-item';
    }
  }
  return false;
}

/** What stands before the first colon of the place's own sentence. */
function leadIn(place: Place): string {
  const colon = place.raw.indexOf(':');
  return place.fromStart && colon >= 0 && colon < place.at ? place.raw.slice(0, colon) : '';
}

/** "a) …" below a question, a quiz or a poll. */
function isOption(prepared: Prepared, sentence: Sentence): boolean {
  const own = prepared.blocks[sentence.block];
  const opens = [own?.sentences[0], sentence].some((one) => OPTION.test(one?.masked.slice(0, 8) ?? ''));
  if (!opens) return false;
  for (let back = sentence.index - 1; back >= 0 && back >= sentence.index - 8; back--)
    if (/^q\d*[.:)]/.test((prepared.sentences[back] as Sentence).masked)) return false;
    else if (ASKS.test((prepared.sentences[back] as Sentence).masked.slice(-120))) return true;
  return false;
}
