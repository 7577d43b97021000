/** Ids are given once, and an address has one source row. */
import { groupBy } from '../group';
import type { Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('ids');

export function ids({ entities, facts, sources }: Pack): Remark[] {
  return [
    ...twice('entities', entities, (row) => row.id, 'is the id of'),
    ...twice('facts', facts, (row) => row.id, 'is the id of'),
    ...twice('sources', sources, (row) => row.id, 'is the id of'),
    ...twice('sources', sources, (row) => row.url, 'is the address of'),
  ];
}

function twice<T>(file: string, rows: T[], keyOf: (row: T) => string, verb: string): Remark[] {
  return [...groupBy(rows, keyOf)]
    .filter(([, same]) => same.length > 1)
    .map(([key, same]) =>
      remark('error', file, key, `${verb} ${same.length} rows`, 'Keep one, or give the others their own'),
    );
}
