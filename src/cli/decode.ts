/** Bytes to text, strictly UTF-8: a guess at another encoding would move every offset. */
import { Problem } from './problem';

/** The text of a document. A byte order mark stays in it, so that offsets are those of the file. Throws a Problem. */
export function decode(bytes: Uint8Array, where: string): string {
  const text = strictly(bytes, false);
  if (text === null) {
    throw new Problem(where, `is not valid UTF-8 (${looksWrong(bytes)})`, 'Save it as UTF-8 and try again');
  }
  if (text.replace(/[\s\uFEFF]/g, '') === '')
    throw new Problem(where, 'is empty', 'Give a document with text in it');
  return text;
}

/** The text, or null when the bytes are not UTF-8; with `partial`, a last character cut short is no error. */
function strictly(bytes: Uint8Array, partial: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Says what breaks the encoding: another one's mark, or the place where it breaks. */
function looksWrong(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'it begins like UTF-16';
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (strictly(bytes.subarray(0, middle + 1), true) === null) bad = middle;
    else good = middle + 1;
  }
  return `it breaks near byte ${good}`;
}
