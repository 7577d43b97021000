/** What an element is on its page, by its tag, its ARIA role, and the words its classes and id are made of. */
import type { BlockRole } from '../engine/passage';

const set = (words: string) => new Set(words.split(' '));

/** No text of these is read: it is none, or the reader's own, or code. */
const SILENT_TAGS = set(
  'script style noscript template textarea input select option datalist progress meter button svg math canvas iframe frame object embed video audio map code pre kbd samp head nav',
);
const CHROME_ROLES = set(
  'navigation banner contentinfo complementary search form menu menubar toolbar tablist dialog alertdialog alert status tooltip textbox searchbox combobox listbox button switch',
);
const CHROME_WORDS = set(
  'ad ads advert advertisement advertising advertorial adslot sponsor sponsored sponsorship promo promos promotion share sharing shares sharebar social socials cookie cookies consent gdpr newsletter subscribe subscription signup login paywall breadcrumb breadcrumbs tag tags chip chips topics trending popular menu navbar navigation nav sidebar toolbar footer banner popup modal byline timestamp bio skip toc pagination pager',
);
/** Two words side by side that say it only together. */
const CHROME_PAIRS = set(
  'most-read most-viewed most-popular sign-up follow-us about-author author-bio author-box',
);
const CARD_WORDS = set(
  'related recommended recommendations recommendation recirc recirculation teaser teasers outbrain taboola carousel readmore readnext crosslinks',
);
const CARD_PAIRS = set(
  'read-more read-next read-also more-from more-stories more-news up-next see-also also-read you-may',
);
const COMMENT_WORDS = set('comment comments commentlist disqus discussion replies');
/** Parts that speak of comments without being any. */
const NOT_COMMENTS = set(
  'has count counts counter link links button btn icon toggle form no number bar cta open closed status',
);

/** The words of an element's id and of each of its classes, in lower case: `related-posts` is `related`, `posts`. */
function* names(element: Element): Generator<string[]> {
  const written = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (written.length > 2000) return;
  for (const name of written.split(/\s+/)) {
    if (name)
      yield name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_]+/)
        .filter(Boolean);
  }
}

/** A word says what an element is when a name begins or ends with it; in the middle it says something of the element. */
function isNamed(element: Element, words: Set<string>, pairs?: Set<string>): boolean {
  for (const parts of names(element)) {
    if (words.has(parts[0] as string) || words.has(parts.at(-1) as string)) return true;
    if (pairs && parts.some((part, at) => pairs.has(`${part}-${parts[at + 1]}`))) return true;
  }
  return false;
}

export function isComment(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'html') return false;
  if (/schema\.org\/(?:Comment|UserComments)\b/.test(element.getAttribute('itemtype') ?? '')) return true;
  if (element.getAttribute('itemprop') === 'comment') return true;
  for (const parts of names(element)) {
    if (
      (COMMENT_WORDS.has(parts[0] as string) || COMMENT_WORDS.has(parts.at(-1) as string)) &&
      !parts.some((part) => NOT_COMMENTS.has(part))
    )
      return true;
  }
  return false;
}

/** An editor, or a part of one: its text is the reader's. */
function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Text in a language that is not read. */
const isForeign = (element: Element): boolean => {
  const lang = element.getAttribute('lang');
  return !!lang && !isRead(lang);
};

/** True for English and for what names no language; a tag is `en`, `en-GB`, `EN_us`. */
export const isRead = (tag: string): boolean => /^(?:en|und|mul|zxx)(?![a-z])/i.test(tag.trim());

/** Whether nothing of the element is read at all, whatever it looks like. */
export const isSilent = (element: Element): boolean =>
  SILENT_TAGS.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  CHROME_ROLES.has(element.getAttribute('role') ?? '') ||
  isEditor(element) ||
  isForeign(element);

const TAG_ROLES: Record<string, BlockRole> = {
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  footer: 'chrome',
  aside: 'card',
};
const QUOTE_WORDS = set('pullquote blockquote tweet embed');
const CAPTION_WORDS = set('caption credit');

/** The role that an element's tag gives to the blocks in it; null where it gives none. */
export const roleByTag = (element: Element): BlockRole | null =>
  element.localName === 'aside' && isNamed(element, CHROME_WORDS, CHROME_PAIRS)
    ? 'chrome'
    : (TAG_ROLES[element.localName] ?? null);

/**
 * The role that an element's names give. Names can mislead (a layout called `content-with-sidebar`, a page that is one
 * form), so the caller must not believe them of an element that holds most of the text.
 */
export function roleByName(element: Element): BlockRole | null {
  if (element.localName === 'form') return 'chrome';
  if (isNamed(element, CARD_WORDS, CARD_PAIRS)) return 'card';
  if (isNamed(element, CHROME_WORDS, CHROME_PAIRS)) return 'chrome';
  if (isNamed(element, QUOTE_WORDS)) return 'quote';
  if (isNamed(element, CAPTION_WORDS)) return 'caption';
  return null;
}
