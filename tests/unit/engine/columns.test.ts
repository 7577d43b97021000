import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/cli/check-document';
import { openBundled } from '../../../src/cli/packs-on-disk';
import { readText } from '../../../src/cli/text-document';
import { columnsOf } from '../../../src/engine/columns';
import type { Block } from '../../../src/engine/passage';
import { read } from '../../../src/engine/read';

const record = openBundled();
const context = { now: '2026-07-01', published: null };
const settings = { now: '2026-07-01', strictness: 'strict', published: null } as const;

/** What a table's cells are read as, and the verdict on each. */
function cells(...rows: string[]): string[] {
  const { line } = checkDocument('text.txt', readText(`What to know\n${rows.join('\n')}`), settings, record);
  return line.findings.map(
    ({ subject, attribute, value, verdict }) => `${subject} ${attribute} ${value}: ${verdict}`,
  );
}

describe('heads of columns', () => {
  it.each<[row: string, columns: ReturnType<typeof columnsOf>]>([
    ['Series | Seasons | Episodes | Where', [null, 'seasons', 'episodes', 'platform']],
    ['Show | Streamer | Eps | Verdict', [null, 'platform', 'episodes', null]],
    ['Title | Home', [null, 'platform']],
    ['Show: Streamer, Eps, Verdict', [null, 'platform', 'episodes', null]],
    ['Ballard | Prime Video | Ten', null],
    ['Network | Netflix', null],
    ['Episodes | 10', null],
    ['Episodes', null],
  ])('%s', (row, columns) => {
    expect(columnsOf(row)).toEqual(columns);
  });
});

describe('rows', () => {
  it('are read by the heads of their columns', () => {
    expect(
      cells(
        'Series | Seasons | Episodes | Where',
        'Bosch | 7 | 70 | Prime Video',
        'Bosch: Legacy | 4 | 30 | Prime Video',
        'Ballard | 1 | 10 | Netflix',
      ),
    ).toEqual([
      'bosch season-count 7: supported',
      'bosch episode-count 70: contradicted',
      'bosch platform Prime Video: supported',
      'bosch-legacy season-count 4: contradicted',
      'bosch-legacy episode-count 30: supported',
      'bosch-legacy platform Prime Video: supported',
      'ballard episode-count 10: supported',
      'ballard platform Netflix: contradicted',
    ]);
  });

  it('of a page, in one line each, are read the same way', () => {
    const row = (text: string): Block => ({ role: 'table-cell', text });
    const blocks = [
      row('Series: Seasons, Episodes, Where'),
      row('Ballard: 1, 10, Netflix'),
      row('Bosch: 7, 70, Prime Video'),
    ];
    const claims = read({ id: 'main-0', kind: 'main', blocks }, context, record.around(record.covered));
    expect(claims.map(({ subject, attribute, normal }) => `${subject} ${attribute} ${normal}`)).toEqual([
      'ballard episode-count 10',
      'ballard platform Netflix',
      'bosch season-count 7',
      'bosch episode-count 70',
      'bosch platform Prime Video',
    ]);
  });

  it('of other works and without a head say nothing of covered ones', () => {
    expect(cells('Show | Eps | Streamer', 'Harbour Lights | 8 | Hulu', 'Nine Lives | 6 | Max')).toEqual([]);
    expect(cells('Our scores', 'Ballard | 7 | 8', 'Harbour Lights | 8 | 9')).toEqual([]);
  });
});
