/** A pack from outside: whole and in order, or refused with a report. Nothing is stored here. */
import type { Fault } from '../faults';
import { lintPack, type Remark } from '../lint';
import { migrate } from '../migrate';
import { parsePack } from '../parse';
import type { Pack } from '../schema';
import { besideFaults, NO_OTHERS, type Others } from './beside';
import { nameFaults } from './names';
import { scanJson } from './scan';
import { shapeFaults } from './shape';
import type { Stage } from './stages';
import { textFaults } from './texts';

export type Imported = { ok: true; pack: Pack; remarks: Remark[] } | { ok: false; faults: Fault[] };

/** Rules that a pack from outside may break: what they guard against, the engine does not grant such packs. */
const PARDONED: ReadonlySet<string> = new Set(['sourcing']);

/**
 * Reads the text of one pack, cheapest checks first, and stops at the first kind of fault.
 * @param text the JSON of a whole pack, within the limit of size
 * @param othersFor gives the record as it is, without what a pack of this id put into it
 * @param reached is told each stage as it begins
 */
export function importPack(
  text: string,
  othersFor: (id: string) => Others = () => NO_OTHERS,
  reached: (stage: Stage) => void = () => {},
): Imported {
  const refused = (faults: Fault[]): Imported => ({ ok: false, faults });
  reached('scan');
  const broken = scanJson(text);
  if (broken) return refused([broken]);
  reached('parse');
  const read = readJson(text);
  if ('fault' in read) return refused([read.fault]);
  reached('check');
  const hostile = textFaults(read.value);
  if (hostile.length > 0) return refused(hostile);
  const present = migrate(withoutEditorKey(read.value));
  if (!present.ok) return refused([present.fault]);
  const parsed = parsePack(present.value);
  if (!parsed.ok) return refused(parsed.errors);
  const { pack } = parsed;
  const shape = [...shapeFaults(pack), ...nameFaults(pack)];
  if (shape.length > 0) return refused(shape);
  reached('lint');
  const others = othersFor(pack.pack.id);
  const remarks = lintPack(pack, [packOf(others)]);
  const errors = remarks.filter(({ level, rule }) => level === 'error' && !PARDONED.has(rule));
  if (errors.length > 0) return refused(errors);
  reached('compare');
  const beside = besideFaults(pack, others);
  return beside.length > 0 ? refused(beside) : { ok: true, pack, remarks };
}

/** The JSON value, or where it breaks off. */
export function readJson(text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const what = `is no JSON: ${(error as Error).message.slice(0, 160)}`;
    return {
      fault: { where: 'the file', what, mend: 'It may be cut short: get it again, or look at that place' },
    };
  }
}

/** Editors find the schema by a key that is no part of the pack. */
export function withoutEditorKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return value;
  const { $schema: _editor, ...pack } = value as Record<string, unknown>;
  return pack;
}

/** What the linter looks at of the other packs: their entities. */
export function packOf({ entities }: Others): Pack {
  const info = {
    schema: 1 as const,
    id: 'others',
    name: 'others',
    version: '0.0.0',
    knownThrough: '1900-01-01',
  };
  return {
    pack: { ...info, licence: 'none', maintainers: [] },
    entities: entities.map(({ pack: _pack, ...entity }) => entity),
    facts: [],
    complete: [],
    sources: [],
  };
}
