/** A look over JSON text before it is parsed: what would cost memory is refused while it is still one string. */
import type { Fault } from '../faults';
import { IMPORT_LIMITS } from './limits';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSES: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** What is wrong with a file of this many bytes, told before it is read; null where nothing is. */
export function sizeFault(bytes: number, limit: number = IMPORT_LIMITS.bytes): Fault | null {
  if (bytes === 0) return { where: 'the file', what: 'is empty', mend: 'Choose the file of a pack' };
  if (bytes <= limit) return null;
  const what = `has ${bytes} bytes, ${limit} is the limit`;
  return { where: 'the file', what, mend: 'Split the pack into several' };
}

/**
 * The first limit that the text breaks, in one pass that keeps no more than a number for each open bracket.
 * Says nothing about whether the text is JSON.
 */
export function scanJson(text: string, limits = IMPORT_LIMITS): Fault | null {
  const members: number[] = [];
  let values = 1;
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (from >= 0) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) from = -1;
      if (from >= 0 && at - from > limits.string)
        return fault(text, from, `has a text longer than ${limits.string} characters`, 'Shorten it');
    } else if (code === QUOTE) from = at;
    else if (OPENS.has(code)) {
      values += 1;
      members.push(1);
      if (members.length > limits.depth)
        return fault(
          text,
          at,
          `nests deeper than ${limits.depth} brackets`,
          'No part of a pack is that deep: remove what wraps it',
        );
    } else if (CLOSES.has(code)) members.pop();
    else if (code === COMMA) {
      values += 1;
      const count = (members.pop() ?? 0) + 1;
      members.push(count);
      if (count > limits.members)
        return fault(
          text,
          at,
          `has a list of more than ${limits.members} members`,
          'Split the pack into several',
        );
      if (values > limits.values)
        return fault(text, at, `holds more than ${limits.values} values`, 'Split the pack into several');
    }
  }
  return null;
}

function fault(text: string, at: number, what: string, mend: string): Fault {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return { where: `the file, line ${line}`, what, mend };
}
