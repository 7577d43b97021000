/** What an element is on its page, by its tag, its ARIA role, and the words its classes and id are made of. */
import type { BlockRole } from '../engine/passage';

const anyOf = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', '|')})$`);
/** A word says what an element is when a name begins or ends with it; in the middle it says something of the element. */
const named = (words: string): RegExp => {
  const any = `(?:${words.replaceAll(' ', '|')})`;
  return new RegExp(`(?:^|\\s)${any}(?:[-_\\s]|$)|[-_]${any}(?:\\s|$)`);
};

/** No text of these is read: it is none, or the reader's own, or code. */
const SILENT = anyOf(
  'script style noscript template textarea input select option datalist progress meter button svg math canvas object embed video audio map code pre kbd samp head nav',
);
const CHROME_ROLE = anyOf(
  'navigation banner contentinfo complementary search form menu menubar toolbar tablist dialog alertdialog alert status tooltip textbox searchbox combobox listbox button switch',
);
const CHROME = named(
  'ads? adslot advert\\w* sponsor\\w* promos? promotion shar(?:e|es|ing) share-?bar socials? cookies? consent newsletter subscribe subscription sign-?up login paywall breadcrumbs? tags? chips? topics trending popular menu nav navbar navigation sidebar toolbar footer banner popup modal byline timestamp bio toc pagination most-(?:read|viewed|popular) follow-us about-author author-b(?:io|ox)',
);
const CARD = named(
  'related recommend\\w* recirc\\w* teasers? outbrain taboola carousel read-?(?:more|next|also) more-(?:from|stories|news|on) up-?next see-also also-read',
);
const QUOTE = named('pullquote pull-quote blockquote tweet embed');
const CAPTION = named('caption credit');
const COMMENT = named('comments? commentlist disqus discussion replies');
/** Parts that speak of comments without being any. */
const NO_COMMENT =
  /(?:^|[-_])(?:has|counts?|counter|links?|button|btn|icon|toggle|form|no|number|bar|cta|open|closed|status)(?:[-_]|$)/;

/** The element's id and classes, their words parted by hyphens or underlines. */
const namesOf = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''}`
    .slice(0, 2000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .trim();

export const isComment = (element: Element): boolean =>
  !/^(?:body|html)$/.test(element.localName) &&
  (/\/(?:Comment|UserComments)$/.test(element.getAttribute('itemtype') ?? '') ||
    element.getAttribute('itemprop') === 'comment' ||
    namesOf(element)
      .split(/\s+/)
      .some((name) => COMMENT.test(name) && !NO_COMMENT.test(name)));

/** True for English and for what names no language; a tag is `en`, `en-GB`, `EN_us`. */
export const isRead = (tag: string): boolean => /^(?:en|und|mul|zxx)(?![a-z])/i.test(tag.trim());

/** Whether nothing of the element is read whatever it looks like: code, controls, editors, hidden text, other languages. */
export function isSilent(element: Element): boolean {
  const [role, editable, lang] = ['role', 'contenteditable', 'lang'].map((name) =>
    element.getAttribute(name),
  );
  return (
    SILENT.test(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    CHROME_ROLE.test(role ?? '') ||
    (editable ?? 'false') !== 'false' ||
    !(lang ? isRead(lang) : true)
  );
}

const TAGS: Record<string, BlockRole> = {
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  footer: 'chrome',
  aside: 'card',
};

/**
 * The role that an element gives to the blocks in it; null where it gives none. Names can mislead (a layout called
 * `content-with-sidebar`, a page that is one form), so the caller must not believe `chrome` and `card` of an element
 * that holds most of the text and is no `footer` or `aside`.
 */
export function roleOf(element: Element): BlockRole | null {
  const names = namesOf(element);
  const isChrome = element.localName === 'form' || CHROME.test(names);
  const tag = TAGS[element.localName];
  if (tag) return isChrome && tag === 'card' ? 'chrome' : tag;
  if (CARD.test(names)) return 'card';
  if (isChrome) return 'chrome';
  if (QUOTE.test(names)) return 'quote';
  return CAPTION.test(names) ? 'caption' : null;
}
