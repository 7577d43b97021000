/** Every key and text of a parsed file: what no pack holds, wherever it stands. */
import { type Fault, whereOf } from '../faults';
import { hasMarkup, unseenIn } from './characters';

/** Names that objects have of themselves. As keys or ids they mean trouble for whoever looks things up. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const MOST = 50;

/** Walks the value; it is at most as deep as the scan allows. */
export function textFaults(value: unknown): Fault[] {
  const found: Fault[] = [];
  const say = (path: PropertyKey[], what: string, mend: string) => {
    if (found.length < MOST) found.push({ where: whereOf(path, value), what, mend });
  };
  const text = (one: string, path: PropertyKey[], role: string) => {
    const unseen = unseenIn(one);
    if (unseen !== null)
      say(path, `has ${role} with a character that cannot be seen (${unseen})`, 'Write it without');
    if (hasMarkup(one)) say(path, `has ${role} with HTML in it`, 'Write plain words');
    if (RESERVED.has(one)) say(path, `has ${role} called ${one}`, 'Give it another name');
  };
  const visit = (at: unknown, path: PropertyKey[]): void => {
    if (found.length >= MOST) return;
    if (typeof at === 'string') text(at, path, 'a text');
    else if (Array.isArray(at)) at.forEach((one, index) => void visit(one, [...path, index]));
    else if (typeof at === 'object' && at !== null) {
      for (const key of Object.keys(at)) {
        text(key, path, 'a key');
        if (!RESERVED.has(key)) visit((at as Record<string, unknown>)[key], [...path, key]);
      }
    }
  };
  visit(value, []);
  return found;
}
