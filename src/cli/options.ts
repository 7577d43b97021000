/** The options of the command line, parsed strictly: an unknown one is an error, never ignored. */
import { parseArgs } from 'node:util';
import { STRICTNESSES, type Strictness } from '../engine/policy';
import { wholeDay } from './dates';
import { Problem } from './problem';

export type OptionSpec = Record<string, { type: 'boolean' | 'string' }>;

export interface Parsed {
  flags: Set<string>;
  given: Map<string, string>;
  paths: string[];
}

/** Splits the arguments by the given specification. Throws a Problem for an unknown option or a missing value. */
export function parseOptions(args: string[], spec: OptionSpec): Parsed {
  const { tokens } = parseArgs({ args, options: spec, allowPositionals: true, strict: false, tokens: true });
  const parsed: Parsed = { flags: new Set(), given: new Map(), paths: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.paths.push(token.value);
    if (token.kind === 'option') take(token.rawName, token.name, token.value, spec, parsed);
  }
  return parsed;
}

function take(raw: string, name: string, value: string | undefined, spec: OptionSpec, into: Parsed): void {
  const kind = spec[name]?.type;
  if (kind === undefined) {
    const known = Object.keys(spec).map((option) => `--${option}`);
    throw new Problem(raw, 'is no option of this command', `The options are ${known.join(', ')}`);
  }
  if (kind === 'boolean') {
    if (value !== undefined)
      throw new Problem(raw, `takes no value, but was given “${value}”`, `Write ${raw} alone`);
    into.flags.add(name);
    return;
  }
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new Problem(raw, 'needs a value', `Write ${raw} VALUE`);
  }
  into.given.set(name, value);
}

/** The strictness asked for, or the default. Throws a Problem for an unknown one. */
export function strictnessOf(parsed: Parsed, byDefault: Strictness): Strictness {
  const given = parsed.given.get('strictness');
  if (given === undefined) return byDefault;
  const found = STRICTNESSES.find((one) => one === given);
  if (found === undefined) {
    throw new Problem(
      '--strictness',
      `“${given}” is no strictness`,
      `Choose one of ${STRICTNESSES.join(', ')}`,
    );
  }
  return found;
}

/** The day to judge by: `--now`, or today in UTC. */
export function nowOf(parsed: Parsed): string {
  const given = parsed.given.get('now');
  return given === undefined ? new Date().toISOString().slice(0, 10) : wholeDay(given, '--now');
}
