/**
 * The engine on labelled texts by several writers, on the path that ships, at the default strictness. `floors.json` holds
 * what was measured last: a change that does worse fails here, one that does better writes the printed figures there.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/cli/eval/evaluate';
import { figures } from '../../src/cli/eval/figures';
import { type Entry, type Judged, wrongEntries, wrongRowEntries } from '../../src/cli/eval/lists';
import { type RowFigures, type RowOutcome, rowFigures } from '../../src/cli/eval/row-outcomes';
import { figureLines, rowLines } from '../../src/cli/eval/table';
import { openBundled } from '../../src/cli/packs-on-disk';
import floors from './floors.json';

/** Writers on covered titles and their namesakes; `series` writes on other shows. */
const WRITERS = ['press', 'online', 'stance'];
const folder = (writer: string) => `${import.meta.dirname}/${writer}`;

const settings = { now: floors.now, strictness: 'balanced' } as const;
const record = openBundled();
const own = evaluate(WRITERS.map(folder), settings, record);
const others = evaluate([folder('series')], settings, record);

const texts = (entries: Entry[]) => entries.map(({ text }) => text);
/** Wrong flags only: neither wrong agreement nor a flag of the other kind. */
const wrongIn = (judged: Judged[]) =>
  texts(judged.flatMap(wrongEntries)).filter((text) => text.startsWith('WRONG '));
const short = (path: string) => path.split('/').slice(-2).join('/');

const judged = [...own.documents.values()].flat();
const all = figures(judged.map((one) => one.outcomes));
const isElsewhere = ({ outcomes }: Judged) => floors.elsewhere.documents.includes(short(outcomes.document));
const isElsewhereRow = ({ row }: RowOutcome) =>
  row.kind === 'silent' && floors.elsewhere.lines.includes(row.why ?? '');
const rows = [...own.rows.values()].flat();

const wrong = {
  documents: wrongIn(judged),
  elsewhere: wrongIn(judged.filter(isElsewhere)),
  elsewhereLines: texts(rows.filter(isElsewhereRow).flatMap(wrongRowEntries)),
  series: wrongIn([...others.documents.values()].flat()),
};
const found = {
  sure: all.sureRecall.hit,
  supported: all.supportedRecall.hit,
  conflicts: all.conflicts.hit,
};
const lines: Record<string, RowFigures> = Object.fromEntries(
  [...own.rows].map(([file, inFile]) => [short(file), rowFigures(inFile)]),
);

describe('the corpus', () => {
  it('can all be read', () => {
    expect([...own.problems, ...others.problems]).toEqual([]);
    expect(judged).toHaveLength(floors.documents);
    expect(judged.filter(isElsewhere)).toHaveLength(floors.elsewhere.documents.length);
    expect(rows.filter(isElsewhereRow).length).toBeGreaterThan(0);
  });

  it('is measured', () => {
    const atMost = Object.fromEntries(Object.entries(wrong).map(([where, list]) => [where, list.length]));
    console.info(
      [...figureLines(all), ...rowLines(own.rows), JSON.stringify({ atMost, found, lines })].join('\n'),
    );
    expect(all.sureRecall.of).toBeGreaterThan(0);
  });
});

describe('wrong flags', () => {
  it.each(Object.keys(wrong) as (keyof typeof wrong)[])('are no more than before: %s', (where) => {
    expect(wrong[where].length, wrong[where].join('\n')).toBeLessThanOrEqual(floors.atMost[where]);
  });

  it('are not made of agreement and conflicts either', () => {
    expect(all.wronglySupported.hit, 'wrong agreement').toBeLessThanOrEqual(floors.wronglySupported);
    expect(all.inventedConflicts, 'invented conflicts').toBeLessThanOrEqual(floors.inventedConflicts);
  });
});

describe('what is found', () => {
  it.each(Object.keys(found) as (keyof typeof found)[])('is no less than before: %s', (what) => {
    expect(found[what]).toBeGreaterThanOrEqual(floors.found[what]);
  });

  it.each(Object.entries(floors.lines))('is no less than before: %s', (file, floor) => {
    expect(lines[file]?.rows).toBe(floor.rows);
    expect(lines[file]?.quiet, 'silent where it should be').toBeGreaterThanOrEqual(floor.quiet);
    expect(lines[file]?.loud, 'flagged where it should be').toBeGreaterThanOrEqual(floor.loud);
  });
});
