/** Round-ups: a list of works whose items have text of their own below them. Each head opens the section of its work. */
import type { Block } from './passage';
import type { Prepared } from './prepare';
import type { Sentence } from './slots';

/** Letters of a head at most. */
const HEAD = 90;
/** Where in a head its work stands: behind a number and an article at most. */
const LEADING = 8;
const NUMBERED = /^\s*(?:#|No\. ?)?\d{1,3}[.):]? /;
/** Capitals throughout, as titles have them; what follows in brackets or after a dash says where and when. */
const TITLE_LIKE =
  /^["“'‘]?\p{Lu}[^\s]*(?: (?:\p{Lu}[^\s]*|of|the|and|in|a|an|to|&|Q))*["”'’]?(?: ?[([–—|-].*)?$/u;
const NO_MORE_THAN_TITLE = /^["']?Ⓦ["']?(?: ?[([—|-].*)?$/;

/**
 * The blocks that head an item of a round-up, whether their work is known or not: two of them at least are of known
 * works, so that a head without one is of a work that the record does not know.
 * @param leading the known work that a sentence opens with, or null
 */
export function itemHeads(
  { passage: { blocks }, sentences }: Prepared,
  leading: (head: Sentence) => string | null,
): Set<number> {
  const short = sentences.filter(
    ({ block, index }) => sentences[index - 1]?.block !== block && isShort(blocks, block),
  );
  const isItem = ({ block }: Sentence) =>
    blocks[block]?.role === 'list-item' || NUMBERED.test(blocks[block]?.text ?? '');
  const bare = short.filter((head) => !isItem(head) && TITLE_LIKE.test(blocks[head.block]?.text ?? ''));
  const isPlain = ({ masked }: Sentence) => NO_MORE_THAN_TITLE.test(masked);
  const of = (heads: Sentence[]) => new Set(heads.map(leading).filter((work) => work !== null)).size > 1;
  const items = short.filter(isItem);
  return new Set(
    [...(of(items) ? items : []), ...(of(bare.filter(isPlain)) ? bare : [])].map(({ block }) => block),
  );
}

/** A heading, or an item of a list, with running text right below. */
function isShort(blocks: readonly Block[], at: number): boolean {
  const { role, text } = blocks[at] as Block;
  return (
    text.length <= HEAD && (role === 'list-item' || role === 'heading') && blocks[at + 1]?.role === 'body'
  );
}

/** True for an offset at which the name of a head's work stands. */
export const isLeading = (at: number): boolean => at <= LEADING;

const LANGUAGE =
  'hindi|tamil|telugu|malayalam|kannada|bengali|marathi|punjabi|korean|japanese|chinese|mandarin|spanish|french|german|english|danish|norwegian|swedish|finnish|icelandic|turkish|italian|polish|portuguese|arabic|hebrew';
const ENTRY = new RegExp(
  `^["']?[a-z][^.!?:;|Ⓦ-ⓩ]{1,40}? ?[([][^)\\]]{0,30}(?:[ⓅⒹ]|(?<![a-z])(?:${LANGUAGE})(?![a-z]))[^)\\]]{0,30}[)\\]](?: ?[:—|.-] |[:.] |$)`,
);
const STATE = /^["']?[a-z][^.!?:;|Ⓦ-ⓩ]{1,40}, (?:Ⓢ|seasons? [\dⓆ]|series [\dⓆ])/;

/** "Title (Ⓟ): …", "Title, Ⓢ: …": an entry on a work that the record does not know. */
export function opensUnknown({ masked, slots, upper }: Sentence): boolean {
  const first = slots[0];
  if (!upper.has(/^["']?/.exec(masked)?.[0].length ?? 0)) return false;
  if (first !== undefined && first.at < 2) return false;
  return ENTRY.test(masked) || STATE.test(masked);
}
