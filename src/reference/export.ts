/** A pack as text: one row a line, so that versions can be compared line by line. */
import { PACK_PARTS, type PackPart } from './parse';
import type { Pack } from './schema';

/** The JSON of one part, as its file has it. */
export function partText(pack: Pack, part: PackPart): string {
  const value: unknown = pack[part];
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 2)}\n`;
  if (value.length === 0) return '[]\n';
  return `[\n${value.map((row) => `  ${rowText(row)}`).join(',\n')}\n]\n`;
}

/** JSON on one line, with a space where an eye wants one. */
function rowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(rowText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${rowText(one)}`);
  return `{${entries.join(', ')}}`;
}

/** The whole pack as one JSON value: what import takes. */
export function packText(pack: Pack): string {
  const parts = PACK_PARTS.map((part) => `${JSON.stringify(part)}: ${partText(pack, part).trimEnd()}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}
