/** A saved page to passages, by the page layer's own reading of a document that is not laid out. */
import { parseHTML } from 'linkedom';
import { layoutByTag } from '../page/layout';
import { pageDate } from '../page/page-date';
import { readPassages } from '../page/passages';
import type { SourceText } from './source-text';

/** Reads a page. Its text is that of all blocks, joined by newlines. */
export function readHtml(html: string): SourceText {
  const document = documentOf(html);
  const { passages, headline } = readPassages(document, layoutByTag);
  const texts: string[] = [];
  let at = 0;
  const placed = passages.map(({ passage }) => ({
    passage,
    starts: passage.blocks.map(({ text }) => {
      const start = at;
      texts.push(text);
      at += text.length + 1;
      return start;
    }),
  }));
  return { text: texts.join('\n'), passages: placed, headline, published: pageDate(document) };
}

/** The document of this markup. The parser adds no missing `body`, as a browser would: then all of it becomes one. */
function documentOf(html: string): Document {
  const plain = html.replace(/^\uFEFF/, '');
  const parsed = parseHTML(plain).document;
  const body = parsed.querySelector('body');
  if (body?.parentElement?.localName === 'html' && parsed.body === body) return parsed;
  const whole = parseHTML(`<html><head></head><body>${plain}</body></html>`).document;
  for (const title of whole.querySelectorAll('title')) title.remove();
  return whole;
}
