/** What the options page asks about imported packs, answered where it blocks nobody: in a worker. */
import { packText } from '../reference/export';
import type { Fault } from '../reference/faults';
import { importPack } from '../reference/import/import-pack';
import { IMPORT_LIMITS } from '../reference/import/limits';
import { sizeFault } from '../reference/import/scan';
import type { Stage } from '../reference/import/stages';
import type { LoadedPack } from '../reference/rows';
import { rowsOf } from '../reference/rows';
import { detailOf } from './failure';
import { salvaged } from './imports';
import type { Shelf, ShelfItem } from './shelf';

/** A pack on the shelf as it is listed; `off` is what is switched off of it under this engine. */
export type ListedPack = ShelfItem & { off: Fault[] };

export type ImportOutcome =
  | { ok: true; name: string; facts: number; replaced: string | null; remarks: number }
  | { ok: false; faults: Fault[] };

/** The part of a file that is asked for. */
export interface PackFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type DeskRequest =
  | { kind: 'list' }
  | { kind: 'import'; file: PackFile; today: string }
  | { kind: 'use'; pack: string; active: boolean }
  | { kind: 'discard'; pack: string }
  | { kind: 'export'; pack: string };

export interface DeskReplies {
  list: ListedPack[];
  import: ImportOutcome;
  use: null;
  discard: null;
  export: string | null;
}

export interface DeskPorts {
  shelf: Shelf;
  /** The packs that ship with the extension. */
  bundled(): Promise<LoadedPack[]>;
}

/**
 * Answers one request.
 * @param reached is told each stage of an import as it begins
 * @throws what the database throws
 */
export async function answerDesk(
  request: DeskRequest,
  { shelf, bundled }: DeskPorts,
  reached: (stage: Stage) => void = () => {},
): Promise<DeskReplies[DeskRequest['kind']]> {
  switch (request.kind) {
    case 'list':
      return listed(await shelf.rows(), rowsOf(await bundled()));
    case 'import':
      return take(request.file, request.today, { shelf, bundled }, reached);
    case 'use':
      await shelf.use(request.pack, request.active);
      return null;
    case 'discard':
      await shelf.discard(request.pack);
      return null;
    case 'export':
      return (await shelf.text(request.pack)) ?? null;
  }
}

function listed(
  rows: Awaited<ReturnType<Shelf['rows']>>,
  others: Parameters<typeof salvaged>[1],
): ListedPack[] {
  const off = new Map(salvaged(rows, others).map((one) => [one.row.id, one.off]));
  return rows.map(({ text: _text, ...item }) => ({ ...item, off: off.get(item.id) ?? [] }));
}

async function take(
  file: PackFile,
  today: string,
  { shelf, bundled }: DeskPorts,
  reached: (stage: Stage) => void,
): Promise<ImportOutcome> {
  const refused = (fault: Fault): ImportOutcome => ({ ok: false, faults: [fault] });
  const size = sizeFault(file.size);
  if (size) return refused(size);
  reached('read');
  const read = decoded(await file.arrayBuffer());
  if (typeof read !== 'string') return refused(read.fault);
  const rows = await shelf.rows();
  const shipped = await bundled();
  // Its own older version is no other pack.
  const without = (id: string) => {
    const inUse = salvaged(
      rows.filter((row) => row.id !== id),
      rowsOf(shipped),
    );
    return rowsOf([...shipped, ...inUse.map(({ loaded }) => loaded)]);
  };
  const result = importPack(read, without, reached);
  if (!result.ok) return { ok: false, faults: result.faults };
  const { pack, remarks } = result;
  const before = rows.find(({ id }) => id === pack.pack.id);
  if (before === undefined && rows.length >= IMPORT_LIMITS.packs) {
    const what = `is one more than the ${IMPORT_LIMITS.packs} that there is room for`;
    return refused({ where: 'the pack', what, mend: 'Discard another pack first' });
  }
  reached('store');
  await shelf.put(pack, packText(pack), { origin: file.name, today });
  return {
    ok: true,
    name: pack.pack.name,
    facts: pack.facts.length,
    replaced: before?.info.version ?? null,
    remarks: remarks.length,
  };
}

function decoded(bytes: ArrayBuffer): string | { fault: Fault } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      fault: {
        where: 'the file',
        what: 'is no UTF-8 text',
        mend: 'Save it as UTF-8, or choose the right file',
      },
    };
  }
}

/** The worker's side of the wire. */
export interface DeskWire {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** What goes over the wire: every request has a number, and its answers carry it. */
export type DeskMessage = { id: number; request: DeskRequest };
export type DeskAnswer =
  | { id: number; stage: Stage }
  | { id: number; value: unknown }
  | { id: number; failure: string };

/** Answers whatever comes over the wire, one after the other. */
export function serveDesk(wire: DeskWire, ports: DeskPorts): void {
  let last: Promise<void> = Promise.resolve();
  wire.addEventListener('message', ({ data }) => {
    const { id, request } = data as DeskMessage;
    const say = (answer: DeskAnswer) => wire.postMessage(answer);
    last = last.then(async () => {
      try {
        say({ id, value: await answerDesk(request, ports, (stage) => say({ id, stage })) });
      } catch (error) {
        say({ id, failure: detailOf(error) });
      }
    });
  });
}
