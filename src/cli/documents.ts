/** Documents from disk and standard input, by their kind. */
import { readFileSync } from 'node:fs';
import { decode } from './decode';
import { readHtml } from './html-document';
import { unreadable } from './paths';
import { Problem } from './problem';
import type { SourceText } from './source-text';
import { readText } from './text-document';

const STANDARD_INPUT = 0;

/** Reads one document; `-` is standard input, taken as HTML when it begins like HTML. Throws a Problem. */
export function readDocument(path: string): SourceText {
  const text = decode(bytesOf(path), path === '-' ? 'standard input' : path);
  const source = isHtml(path, text) ? readHtml(text) : readText(text);
  if (source.passages.length === 0) {
    throw new Problem(path, 'has no text to read', 'Give a document with an article or paragraphs in it');
  }
  return source;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function isHtml(path: string, text: string): boolean {
  return path === '-'
    ? /^[\s\uFEFF]*<(?:!doctype html|html|head|body)\b/i.test(text)
    : /\.html?$/i.test(path);
}
