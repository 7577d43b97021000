import { type ComponentChildren, Fragment, h } from 'preact';
import type { MessageKey, Params } from '../words';
import { useWords } from '../words-context';

interface Props {
  message: MessageKey;
  /** What stands at the message's parameters. */
  parts: Record<string, ComponentChildren>;
  /** Parameters that choose the form (`count`). */
  params?: Params;
}

/** A message with elements in the places of its parameters. */
export function Rich({ message, parts, params = {} }: Props) {
  const words = useWords();
  const pieces = words.pieces(message, params);
  // As arguments, not as a list: the pieces of a message stay where they are and need no keys.
  return h(Fragment, null, ...pieces.map((piece) => ('text' in piece ? piece.text : parts[piece.param])));
}
