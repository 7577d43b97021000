import { type ComponentChildren, Fragment } from 'preact';
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
  return (
    <>
      {words.pieces(message, params).map((piece, at) => (
        <Fragment key={at}>{'text' in piece ? piece.text : parts[piece.param]}</Fragment>
      ))}
    </>
  );
}
