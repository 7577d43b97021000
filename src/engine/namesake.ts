/** A page that opens with somebody else who bears the title's name. */
import { NO_NAME } from './mentions/word-lists';
import type { Prepared } from './prepare';
import type { Reference } from './record';
import type { Slot } from './slots';

/** "Robert Ballard returns": the first words hold the work's name as somebody else's, and not the work. */
export function opensWithNamesake(
  { sentences }: Prepared,
  reference: Reference,
  topic: string | null,
): boolean {
  const name = topic === null ? undefined : reference.entities.get(topic)?.name.toLowerCase();
  const first = sentences[0];
  if (name === undefined || first === undefined || first.slots.some(({ kind }) => kind === 'work'))
    return false;
  const isStranger = ({ kind, entities, text }: Slot) =>
    kind === 'person' && entities.length === 0 && text.toLowerCase().endsWith(` ${name}`);
  const opening = /^"?([a-z]+)(?:\.? [a-z]\.)?(?: the)? ([a-z]+)(?![a-z])/.exec(first.masked);
  const isPlain = opening?.[2] === name && !NO_NAME.has(opening[1] as string);
  return isPlain || first.slots.some(isStranger);
}
