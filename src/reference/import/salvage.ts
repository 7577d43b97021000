/**
 * An imported pack under an engine that is not the one it was imported with: what fails is switched off and told, the
 * rest goes on. A pack is never the reason why the record cannot be had.
 */
import * as z from 'zod/mini';
import { type Fault, faultOf } from '../faults';
import { lintPack } from '../lint';
import { migrate } from '../migrate';
import { type Pack, type PackInfo, packSchema } from '../schema';
import { besideFaults, namesakes, type Others } from './beside';
import { packOf, readJson, withoutEditorKey } from './import-pack';
import { nameFaults } from './names';
import { shapeFaults } from './shape';
import { textFaults } from './texts';

export interface Salvaged {
  /** Without facts where nothing could be kept. */
  pack: Pack;
  /** What is switched off, and why. */
  off: Fault[];
}

/** Rounds in which facts may fall with others that they rest on. */
const ROUNDS = 5;

/**
 * As much of an imported pack as holds today.
 * @param text the pack as it was imported
 * @param info its head as it was imported, for when not even that can be read
 * @param others the record without it
 */
export function salvage(text: string, info: PackInfo, others: Others): Salvaged {
  const nothing = (off: Fault[]): Salvaged => ({ pack: { ...EMPTY, pack: info }, off });
  const read = readJson(text);
  if ('fault' in read) return nothing([read.fault]);
  const present = migrate(withoutEditorKey(read.value));
  if (!present.ok) return nothing([present.fault]);
  const hostile = textFaults(present.value);
  if (hostile.length > 0) return nothing(hostile);

  const off: Fault[] = [];
  const value = dropFailing(present.value, off);
  const parsed = z.safeParse(packSchema, value);
  if (!parsed.success)
    return nothing([...off, ...parsed.error.issues.slice(0, 20).map((issue) => faultOf(issue, value))]);
  let pack = parsed.data;
  const whole = [...shapeFaults(pack), ...nameFaults(pack), ...namesakes(pack, others)];
  if (whole.length > 0) return nothing([...off, ...whole]);

  const taken = new Set(others.facts.map(({ id }) => id));
  const [twice, facts] = split(pack.facts, ({ id }) => taken.has(id));
  pack = { ...pack, facts };
  off.push(
    ...twice.map(({ id }) => ({
      where: `facts.json, ${id}`,
      what: 'has the id of another pack’s fact',
      mend: 'Give it another',
    })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const errors = lintPack(pack, [packOf(others)]).filter(
      ({ level, rule }) => level === 'error' && rule !== 'sourcing',
    );
    if (errors.length === 0) {
      const beside = besideFaults(pack, others);
      return beside.length > 0 ? nothing([...off, ...beside]) : { pack, off };
    }
    const wrong = new Set(errors.map(({ where }) => where));
    const lighter = without(pack, wrong);
    if (sizeOf(lighter) === sizeOf(pack)) return nothing([...off, ...errors]);
    off.push(...errors);
    pack = lighter;
  }
  return nothing(off);
}

const EMPTY: Omit<Pack, 'pack'> = { entities: [], facts: [], complete: [], sources: [] };
const sizeOf = ({ facts, complete }: Pack): number => facts.length + complete.length;

function split<T>(rows: T[], isWrong: (row: T) => boolean): [wrong: T[], right: T[]] {
  return [rows.filter(isWrong), rows.filter((row) => !isWrong(row))];
}

/** Without the facts and complete lists that an error names. */
function without(pack: Pack, wrong: ReadonlySet<string>): Pack {
  const key = ({ subject, attribute, season, continuity }: Pack['complete'][number]) =>
    [subject, attribute, season, continuity].filter((part) => part !== undefined).join(' ');
  return {
    ...pack,
    facts: pack.facts.filter(({ id }) => !wrong.has(`facts.json, ${id}`)),
    complete: pack.complete.filter((list) => !wrong.has(`complete.json, ${key(list)}`)),
  };
}

/** Facts and complete lists that the schema no longer takes are left out one by one. */
function dropFailing(value: unknown, off: Fault[]): unknown {
  const result = z.safeParse(packSchema, value);
  if (result.success) return value;
  const bad = { facts: new Set<number>(), complete: new Set<number>() };
  for (const issue of result.error.issues) {
    const [part, at] = issue.path;
    if ((part === 'facts' || part === 'complete') && typeof at === 'number' && !bad[part].has(at)) {
      bad[part].add(at);
      off.push(faultOf(issue, value));
    }
  }
  const pack = value as Record<string, unknown>;
  const kept = (part: 'facts' | 'complete') => {
    const rows = pack[part];
    return Array.isArray(rows) ? rows.filter((_, at) => !bad[part].has(at)) : rows;
  };
  return { ...pack, facts: kept('facts'), complete: kept('complete') };
}
