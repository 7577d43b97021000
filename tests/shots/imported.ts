/** Packs on a reader's shelf: one in order, one that an engine has outgrown. */
import type { ListedPack } from '../../src/store/pack-desk';

const listed = (id: string, name: string, more: Partial<ListedPack>): ListedPack => ({
  id,
  info: {
    schema: 1,
    id,
    name,
    version: '1.2.0',
    knownThrough: '2026-01-31',
    licence: 'CC0-1.0',
    maintainers: ['A reader'],
  },
  revision: id,
  origin: `${id}.json`,
  imported: '2026-02-03',
  counts: { entities: 14, facts: 22, sources: 9 },
  active: true,
  off: [],
  ...more,
});

export const IMPORTED: ListedPack[] = [
  listed('ferries', 'Series about ferries', {}),
  listed('lighthouses', 'Series about lighthouses', {
    active: false,
    off: [
      {
        where: 'facts.json, lamp-premiere, value.date',
        what: 'is "2025-02-30"',
        mend: 'Write a date of the calendar: 2025, 2025-07 or 2025-07-09',
      },
    ],
  }),
];
