import { expect, it } from 'vitest';
import { recordView } from '../../../src/background/record-view';
import { rowsOf } from '../../../src/reference/rows';
import { makePack } from '../record-fixtures';

const pack = makePack();
const view = recordView(rowsOf([{ pack, bundled: true }]));

it('holds every fact once, with its value as text and its sources within reach', () => {
  expect(view.facts.map(({ id }) => id).toSorted()).toEqual(pack.facts.map(({ id }) => id).toSorted());
  for (const fact of view.facts) {
    expect(fact.shown, fact.id).not.toBe('');
    for (const source of fact.sources) expect(view.sources[fact.pack]?.[source]?.publisher).toBeTruthy();
  }
});

it('knows what each subject belongs to, works before all others', () => {
  const kinds = view.subjects.map(({ kind }) => kind);
  const firstOther = kinds.findIndex((kind) => kind === 'person' || kind === 'character');
  expect(kinds.slice(0, firstOther < 0 ? undefined : firstOther)).toContain('series');
  const harbour = view.subjects.find(({ id }) => id === 'harbour');
  expect(harbour?.works).toEqual(['harbour', 'harbour-saga']);
});
