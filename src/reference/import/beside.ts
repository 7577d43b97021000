/** A pack beside the packs that are there: it may add to them, and may not pose as one of them. */
import { clashes } from '../clashes';
import type { Fault } from '../faults';
import { buildGate, GateTooLarge } from '../gate';
import { type LoadedPack, type Rows, rowsOf, type SourceRow } from '../rows';
import type { Pack } from '../schema';
import { looksOf } from './characters';

/** The record without the pack that comes in. */
export type Others = Rows & { sources: SourceRow[] };

export const NO_OTHERS: Others = { packs: [], entities: [], facts: [], complete: [], sources: [] };

/** The record with the pack in it. */
export function joined(pack: Pack, others: Others): Others {
  const own = rowsOf([{ pack, bundled: false } satisfies LoadedPack]);
  return {
    packs: [...others.packs, ...own.packs],
    entities: [...others.entities, ...own.entities],
    facts: [...others.facts, ...own.facts],
    complete: [...others.complete, ...own.complete],
    sources: [...others.sources, ...own.sources],
  };
}

/** Why the pack does not fit beside the others. */
export function besideFaults(pack: Pack, others: Others): Fault[] {
  const { id } = pack.pack;
  if (others.packs.some((other) => other.id === id && other.bundled)) {
    const what = `is ${id}, the id of a pack that ships with Double Take`;
    return [{ where: 'pack.json, id', what, mend: 'Give the pack an id of its own' }];
  }
  const rows = joined(pack, others);
  const told = clashes(rows).map((what) => ({
    where: 'the pack',
    what,
    mend: 'Use other ids, or the same meaning',
  }));
  const faults = [...told, ...namesakes(pack, others)];
  return faults.length > 0 ? faults : gateFaults(rows);
}

/** Entities that are called, or look as if they were called, like one of another pack. */
export function namesakes(pack: Pack, others: Others): Fault[] {
  const holders = new Map<string, { id: string; kind: string; pack: string }>();
  for (const { id, kind, name, aliases, pack: holder } of others.entities)
    for (const one of [name, ...aliases]) holders.set(`${kind} ${looksOf(one)}`, { id, kind, pack: holder });
  return pack.entities.flatMap(({ id, kind, name, aliases }) =>
    [name, ...aliases].flatMap((one) => {
      const holder = holders.get(`${kind} ${looksOf(one)}`);
      if (holder === undefined || holder.id === id) return [];
      const what = `is called “${one}”, as is the ${kind} ${holder.id} of pack ${holder.pack}`;
      return [{ where: `entities.json, ${id}`, what, mend: `If it is the same, use the id ${holder.id}` }];
    }),
  );
}

function gateFaults(rows: Others): Fault[] {
  try {
    buildGate(rows);
    return [];
  } catch (error) {
    if (!(error instanceof GateTooLarge)) throw error;
    return [
      {
        where: 'the pack',
        what: 'covers more titles than there is room for',
        mend: 'Cover fewer, or remove another pack',
      },
    ];
  }
}
