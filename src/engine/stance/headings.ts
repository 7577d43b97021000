/** What a heading, a headline or a mark of satire lends to the blocks below it. */
import type { Block } from '../passage';
import type { Prepared } from '../prepare';
import type { Sentence } from '../slots';
import { headOf } from './head';
import type { Place } from './place';

const FALSE_HEADING =
  /^["'(]*(?:(?:the |some |our |my |bold |[a-z]+ |Ⓠ |\d+ ){0,3}(?:myths?|lies|false claims?|fiction|misconceptions?|rumou?rs?|hoax(?:es)?|fake news|untruths|tall tales)|false|what (?:the |people |fans |some )*(?:posts?|ads?|internet|people|say|claim|get wrong)|things (?:people|fans) get wrong|wrong|satire|parody|(?:the |some |our |my |bold |[a-z]+ |Ⓠ |\d+ ){0,3}(?:wish ?list|predictions?)|fan ?cast(?:ing)?|dream cast|hypotheticals?|not true|incorrect|claims?|the claims?|(?:the )?(?:rumou?r|claim)s?)\b/;
const FACT_HEADING = /\b(?:facts?|truth|reality|answers?|true|what we know|confirmed)\b/;
/** A headline or opening line that holds what is quoted below it up to be wrong. */
const DEBUNKING =
  /\b(?:myths?|debunk\w*|fact[- ]?check\w*|misconceptions?|hoax\w*|fake news|misinformation|(?:things|what|everything) (?:\w+ ){0,4}(?:gets?|getting|got|keep getting|is|are|was|were) wrong|wrong with (?:them|it|that)|mistakes|errors|false (?:claims?|rumou?rs?|posts?)|stop (?:saying|believing|sharing|posting)|lies|no,? (?:it|\w+) (?:is not|isn't)|true or false|real or fake|fact or fiction|corrections?|correcting)\b/;
const SATIRE_MARK =
  /\((?:satire|parody|humou?r|spoof)\)|^[\s["'(*#]*(?:satire|parody|spoof|april fools?'?(?: day)?|fan ?fic(?:tion)?)(?:[\])"'*:.!|—-]|$)|\b(?:this|the following|the above|what follows|everything (?:above|below|here|on this page)|our site|this site|this page) (?:article |post |story |piece |page |item |column |site )?(?:is|was|are) (?:a |an |entirely |pure |purely |all |complete |work of )*(?:satire|satirical|parody|fiction|fictional|spoof|april fool\w*|made up|invented|humou?r)\b|\b(?:filed under|tags?|tagged|category|section|topics?) ?[:|] ?[^.]{0,40}\b(?:satire|parody)\b|^\W*\/s\W*$/;

const satirical = new WeakMap<Prepared, boolean>();

/** Judged once a passage: its first and last blocks and its headings carry the mark. */
export function isSatire(prepared: Prepared): boolean {
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

/** "Myths" over a list, "Fiction" over a paragraph. */
export function underFalseHeading(prepared: Prepared, sentence: Sentence): boolean {
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
export function isQuotedUnderDebunk(prepared: Prepared, sentence: Sentence, block: Block): boolean {
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

/** What a headline may list that is not so. */
const LISTS_FALSE =
  /\b(?:myths?|misconceptions?|lies|untruths|false (?:claims?|rumou?rs?)|falsehoods|(?:get|gets|got|getting) wrong|predictions?|wish ?list|fan ?cast(?:ing)?|(?:answers?|entries) that (?:lost|failed|were)|(?:are|is) (?:lies|a lie|false|untrue|made up))\b/;

/** A short line or list item, without an end, below a headline of myths, predictions or wishes. */
export function isListedMyth(prepared: Prepared, sentence: Sentence, block: Block): boolean {
  if (block.role !== 'list-item' && block.role !== 'heading' && !isBareLine(block)) return false;
  if (/[.!?]\s*$/.test(block.text) && block.role !== 'list-item') return false;
  const opening = prepared.sentences[0];
  if (opening === undefined || opening.block === sentence.block) return false;
  const head = headOf(opening, 160);
  return LISTS_FALSE.test(head) && !FACT_HEADING.test(head);
}

/** Below "Corrections": what an article "said" is what was wrong. */
export function isCorrection({ prepared, sentence, governing }: Place): boolean {
  if (
    !/\b(?:said|stated|wrote|gave|listed|called|named|misstated|described|identified|reported|put)\b[^;]*$/.test(
      governing,
    )
  )
    return false;
  for (let back = sentence.block; back >= 0 && back >= sentence.block - 12; back--) {
    const first = headOf(prepared.blocks[back]?.sentences[0], 60);
    if (
      /^\W*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|errata|erratum|for the record|editor's note)\W*(?:$|[:.—-])/.test(
        first,
      )
    )
      return true;
  }
  return false;
}
