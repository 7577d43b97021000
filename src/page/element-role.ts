/** What an element is on its page, by its tag, its ARIA role, and the words its classes and id are made of. */
import type { BlockRole } from '../engine/passage';

const named = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

/** No text of these is read: it is none, or the reader's own, or code. */
const SILENT =
  /^(?:script|style|noscript|template|textarea|select|datalist|button|svg|math|object|code|pre|kbd|samp|head|nav)$/;
const CHROME_ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|form|menu\w*|toolbar|tablist|\w*dialog|alert|status|\w*box|button)$/;
const CHROME = named(
  '^form|ads?|adslot|advert\\w*|sponsor\\w*|promos?|promotion|share\\w*|sharing|socials?|cookies?|consent|newsletter|subscribe|subscription|sign-?up|login|breadcrumbs?|tags|chips?|topics|trending|popular|menu|nav\\w*|sidebar|toolbar|footer|banner|popup|modal|byline|timestamp|bio|toc|pagination|references?|editsection|most-\\w+|author-b\\w+',
);
const CARD = named(
  'aside|related\\w*|recommend\\w*|recirc\\w*|teasers?|outbrain|taboola|carousel|read-?(?:more|next|also)|more-\\w+|up-?next|see-also|also-read',
);
const QUOTE = named('pull-?quote|blockquote|tweet|embed');
const CAPTION = named('(?:fig)?caption|credit');
const COMMENT = named('comments?|commentlist|disqus|discussion|replies');
/** Parts that speak of comments without being any. */
const NO_COMMENT =
  /\b(?:counts?|counter|links?|button|btn|icon|toggle|form|number|bar|cta|open|closed|status)\b/;

/**
 * The element's tag, id and classes in small letters, the words of each parted by hyphens. Names that tell what an
 * element has or lacks, or what a post is filed under (`no-sidebar`, `tag-share`), do not tell what it is.
 */
const namesOf = (element: Element): string =>
  `${element.localName} ${element.id} ${element.getAttribute('class')}`
    .slice(0, 2000)
    .replace(/_|(?<=[a-z])(?=[A-Z])/g, '-')
    .replace(/ (?:\S*-)?(?:has|no|with|without|tag|category)-\S+|-\d+\b/g, '')
    .toLowerCase();

const is = (element: Element, name: string, what: RegExp): boolean =>
  what.test(element.getAttribute(name) ?? '');

export const isComment = (element: Element): boolean =>
  !/^(?:body|html)$/.test(element.localName) &&
  namesOf(element)
    .split(/\s+/)
    .some((name) => COMMENT.test(name) && !NO_COMMENT.test(name));

/** True for English and for what names no language; a tag is `en`, `en-GB`, `EN_us`. */
export const isRead = (tag: string): boolean => /^(?:en|und|mul|zxx|)(?![a-z])/i.test(tag.trim());

/** Whether nothing of the element is read whatever it looks like: code, controls, editors, hidden text, other languages. */
export const isSilent = (element: Element): boolean =>
  SILENT.test(element.localName) ||
  element.hasAttribute('hidden') ||
  is(element, 'aria-hidden', /true/) ||
  is(element, 'role', CHROME_ROLE) ||
  (element.getAttribute('contenteditable') ?? 'false') !== 'false' ||
  !isRead(element.getAttribute('lang') ?? '');

/**
 * The role that an element gives to the blocks in it; undefined where it gives none. Names can mislead (a layout called
 * `content-with-sidebar`, a page that is one form), so the caller must not believe `chrome` and `card` of an element
 * that holds most of the text and is no `footer` or `aside`.
 */
export function roleOf(element: Element): BlockRole | undefined {
  const names = namesOf(element);
  if (CHROME.test(names)) return 'chrome';
  if (CARD.test(names)) return 'card';
  if (QUOTE.test(names)) return 'quote';
  return CAPTION.test(names) ? 'caption' : undefined;
}
