/** A pack as text: one row a line, so that versions can be compared line by line. */
import { PACK_PARTS, type PackPart } from './parse';
import type { Pack } from './schema';

/** The JSON of one part, as its file has it. */
export function partText(pack: Pack, part: PackPart): string {
  const value: unknown = pack[part];
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 2)}\n`;
  if (value.length === 0) return '[]\n';
  return `[\n${value.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

/** The whole pack as one JSON value: what import takes. */
export function packText(pack: Pack): string {
  const parts = PACK_PARTS.map((part) => `${JSON.stringify(part)}: ${partText(pack, part).trimEnd()}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}
