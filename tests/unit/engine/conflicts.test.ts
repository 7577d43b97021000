import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/cli/record';
import { conclude } from '../../../src/engine/conclude';
import type { Block, BlockRole } from '../../../src/engine/passage';
import { read } from '../../../src/engine/read';
import { makePack } from '../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const reference = record.around(['harbour', 'harbour-tides']);
const context = { now: '2030-06-01', published: null };

/** The conflicts of blocks, which follow a lead that says which Harbour is meant. */
function conflictsIn(...texts: (string | [BlockRole, string])[]) {
  const blocks = ['Mara Quill leads Harbour.', ...texts].map<Block>((one) =>
    typeof one === 'string' ? { text: one, role: 'body' } : { text: one[1], role: one[0] },
  );
  const claims = read({ id: 'p', kind: 'main', blocks }, context, reference);
  return conclude(claims, context, reference).conflicts.map(({ attribute, subject, values, settled }) => ({
    attribute,
    subject,
    values: values.map(({ value }) => value),
    settled,
  }));
}

describe('a page disagrees with itself', () => {
  it.each([
    [
      'on a platform',
      ['Harbour streams on Streamo.', 'You can watch Harbour on Viewbox.'],
      { attribute: 'platform', values: ['Streamo', 'Viewbox'], settled: true },
    ],
    [
      'in another order',
      ['Harbour streams on Viewbox.', 'Harbour streams on Streamo.'],
      { attribute: 'platform', values: ['Streamo', 'Viewbox'], settled: true },
    ],
    [
      'with the season named on one side only',
      ['Harbour has eight episodes.', 'Season one of Harbour has nine episodes.'],
      { attribute: 'episode-count', values: ['8', '9'], settled: true },
    ],
    [
      'on a date',
      ['Harbour premiered on 4 March 2029.', 'Harbour premiered on 9 May 2029.'],
      { attribute: 'premiere-date', values: ['2029-03-04', '2029-05-09'], settled: true },
    ],
    [
      'on a number of which neither is right',
      ['Harbour has nine episodes.', 'Harbour has eleven episodes.'],
      { attribute: 'episode-count', values: ['9', '11'], settled: false },
    ],
    [
      'on a number that the record does not know',
      ['The second season of Harbour has nine episodes.', 'Season two of Harbour has ten episodes.'],
      { attribute: 'episode-count', values: ['9', '10'], settled: false },
    ],
  ])('%s', (_, texts, expected) => {
    expect(conflictsIn(...texts)).toEqual([{ subject: 'harbour', ...expected }]);
  });

  it('names each value once', () => {
    const texts = [
      'Harbour streams on Streamo.',
      'Harbour streams on Viewbox.',
      'Harbour is a Viewbox series.',
    ];
    expect(conflictsIn(...texts)).toMatchObject([{ values: ['Streamo', 'Viewbox'] }]);
  });
});

describe('near misses', () => {
  it.each<[string, (string | [BlockRole, string])[]]>([
    ['the same value in other words', ['Harbour has eight episodes.', 'Harbour is an 8-part series.']],
    ['two works', ['Harbour streams on Streamo.', 'Harbour: Tides streams on Viewbox.']],
    ['two seasons', ['Season one of Harbour has eight episodes.', 'Season two of Harbour has ten episodes.']],
    ['a denial', ['Harbour streams on Streamo.', 'Harbour does not stream on Viewbox.']],
    ['a question', ['Harbour streams on Streamo.', 'Is Harbour on Viewbox?']],
    ['a rejected claim', ['Harbour streams on Streamo.', 'Harbour streams on Viewbox. That is false.']],
    ['a comment', ['Harbour streams on Streamo.', ['comment', 'Harbour streams on Viewbox.']]],
    ['a quotation', ['Harbour streams on Streamo.', ['quote', 'Harbour streams on Viewbox.']]],
    ['somebody’s report', ['Harbour streams on Streamo.', 'According to fans, Harbour streams on Viewbox.']],
    ['a hope', ['Harbour has eight episodes.', 'Harbour may have nine episodes.']],
    ['a hedge that holds', ['Harbour has nine episodes.', 'Harbour has at least nine episodes.']],
    ['a part of a date', ['Harbour premiered in May 2029.', 'Harbour premiered on 9 May 2029.']],
    ['several of what there may be several', ['Harbour stars Jo Bent.', 'Harbour stars Hal Moor.']],
    ['two works, both on another’s platform', ['Harbour: Tides is on Streamo.', 'Harbour is on Viewbox.']],
    ['one value alone', ['Harbour streams on Viewbox.']],
  ])('%s', (_, texts) => {
    expect(conflictsIn(...texts)).toEqual([]);
  });
});
