/** Which titles a text names, for texts the reader hands over: no companion is asked for. */
import type { Gate } from '../messages';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Ids of the gate's titles whose names stand in the text as whole words, in any case. */
export function titlesNamed(gate: Gate, text: string): string[] {
  const lower = text.toLowerCase();
  const named = gate.triggers.filter(({ name }) => standsIn(lower, name.toLowerCase()));
  return [...new Set(named.flatMap(({ titles }) => titles))];
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (!letterOrDigit.test(before) && !letterOrDigit.test(after)) return true;
  }
  return false;
}
