import { describe, expect, it } from 'vitest';
import { recordView } from '../../../../src/background/record-view';
import { rowsOf } from '../../../../src/reference/rows';
import { EVERYTHING, firstOf, indexOf, reach, shelves } from '../../../../src/ui/record/filter';
import { harbourParts, makePack } from '../../record-fixtures';

const parts = harbourParts();
const spoiling = { ...parts.facts.find(({ id }) => id === 'vale-job'), spoiler: true };
const facts = parts.facts.map((fact) => (fact.id === 'vale-job' ? spoiling : fact));
const view = recordView(rowsOf([{ pack: makePack({ facts }), bundled: true }]));
const index = indexOf(view, (attribute) => attribute);
const find = (change: Partial<typeof EVERYTHING>) =>
  shelves(view, index, { ...EVERYTHING, ...change }).flatMap(({ facts: found }) => found.map(({ id }) => id));

describe('the filter', () => {
  it('shows every fact where nothing is looked for', () => {
    expect(find({}).toSorted()).toEqual(view.facts.map(({ id }) => id).toSorted());
  });

  it('finds words in any order, case and accent', () => {
    expect(find({ text: 'STREAMO harbour' })).toEqual(['harbour-platform']);
    expect(find({ text: 'ines' })).toContain('harbour-role-vale');
    expect(find({ text: 'no such words' })).toEqual([]);
  });

  it('finds a spoiler by what it is about, not by what it gives away', () => {
    expect(find({ text: 'vale character' })).toEqual(['vale-job']);
    expect(find({ text: 'pilot' })).toEqual([]);
  });

  it('keeps to a work and what belongs to it, and to a kind of fact', () => {
    expect(find({ work: 'harbour' })).toContain('vale-job');
    expect(find({ work: 'harbour' })).not.toContain('hills-platform');
    expect(find({ attribute: 'platform' }).toSorted()).toEqual([
      'harbour-platform',
      'hills-platform',
      'tides-platform',
    ]);
  });
});

it('takes the first facts, and knows how many must be shown for one to be among them', () => {
  const all = shelves(view, index, EVERYTHING);
  const ids = all.flatMap(({ facts: found }) => found.map(({ id }) => id));
  const sizes = firstOf(all, 5).map(({ facts: found }) => found.length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(5);
  expect(reach(all, ids[6] ?? '')).toBe(7);
  expect(reach(all, 'nothing')).toBeNull();
});
