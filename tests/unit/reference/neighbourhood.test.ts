import { describe, expect, it } from 'vitest';
import { neighbourhoods, rowsAround } from '../../../src/reference/neighbourhood';
import { rowsOf } from '../../../src/reference/rows';
import { fact, harbourParts, makePack, of, otherPack } from '../record-fixtures';

const rows = rowsOf([
  { pack: makePack(), bundled: true },
  { pack: otherPack(), bundled: true },
]);
const { common, beside, of: around } = neighbourhoods(rows);
const harbour = around.get('harbour');

describe('the neighbourhood of a title', () => {
  it('has the facts of the title and of what lies in it', () => {
    expect(harbour?.facts).toContain('harbour-platform');
    expect(harbour?.facts).toContain('vale-job');
  });

  it('has what those facts refer to, with facts: the novels it is based on', () => {
    expect(harbour?.facts).toContain('novels-count');
    expect(harbour?.entities).toContain('harbour-novels');
  });

  it('names what the facts of those refer to', () => {
    expect(harbour?.entities).toContain('ada-lune');
  });

  it('names every work, and brings the facts of those of its franchise', () => {
    expect(common.entities).toContain('harbour-tides');
    expect(harbour?.facts).toContain('tides-platform');
    expect(around.get('far-hills')?.facts).not.toContain('tides-platform');
  });

  it('has apart, by pack, the facts of works that are known for comparison only', () => {
    expect(beside.get('harbour-pack')?.facts).toContain('hills-platform');
    expect(beside.get('harbour-pack')?.entities).toEqual(expect.arrayContaining(['far-hills', 'viewbox']));
    expect(beside.get('ferry-pack')?.facts).toEqual([]);
    expect(harbour?.packs).toEqual(['harbour-pack']);
  });

  it('holds all that lies in it when the title is the whole franchise', () => {
    const saga = around.get('harbour-saga')?.facts;
    expect(saga).toContain('harbour-platform');
    expect(saga).toContain('tides-role-reed');
    expect(saga).toContain('vale-job');
  });

  it('knows every platform, organisation, place and work, whatever the title', () => {
    expect(common.entities).toEqual(
      expect.arrayContaining([
        'viewbox',
        'streamo',
        'dockside-studios',
        'port-lark',
        'lark-county',
        'night-ferry',
      ]),
    );
    expect(common.entities).not.toContain('mara-quill');
    expect(common.facts).toEqual([]);
  });

  it('is there for works only', () => {
    expect([...around.keys()].toSorted()).toEqual(
      ['far-hills', 'harbour', 'harbour-novels', 'harbour-saga', 'harbour-tides', 'night-ferry'].toSorted(),
    );
  });

  it('survives a ring of places and ids that lead nowhere', () => {
    const parts = harbourParts();
    const ring = rowsOf([
      {
        bundled: true,
        pack: makePack({
          entities: [
            ...parts.entities,
            of('place', 'a', 'A', { within: ['b', 'nowhere'] }),
            of('place', 'b', 'B', { within: ['a'] }),
          ],
          facts: [...parts.facts, fact('lost', 'harbour', 'director', { entity: 'nobody' })],
        }),
      },
    ]);
    const found = neighbourhoods(ring);
    expect(found.common.entities).toEqual(expect.arrayContaining(['a', 'b']));
    expect(found.of.get('harbour')?.entities).not.toContain('nobody');
  });
});

describe('rowsAround', () => {
  it('gives the rows of the titles, and nothing of others', () => {
    const found = rowsAround(['harbour'], rows);
    expect(found.entities.map(({ id }) => id)).toContain('mara-quill');
    expect(found.facts.map(({ id }) => id)).toContain('tides-role-reed');
    expect(rowsAround(['far-hills'], rows).facts.map(({ id }) => id)).not.toContain('tides-role-reed');
    expect(found.complete.map(({ subject }) => subject)).toEqual(['harbour', 'harbour-tides']);
    expect(new Set(found.facts).size).toBe(found.facts.length);
  });

  it('brings what the packs of the titles know beside them, and not what other packs know', () => {
    const ids = (titles: string[]) => rowsAround(titles, rows).facts.map(({ id }) => id);
    expect(ids(['harbour'])).toContain('hills-platform');
    expect(ids(['harbour'])).not.toContain('ferry-platform');
    expect(ids(['night-ferry'])).toEqual(['ferry-platform']);
  });

  it('gives the common names for a title it does not know', () => {
    const found = rowsAround(['no-such-title'], rows);
    expect(found.facts).toEqual([]);
    expect(found.entities.map(({ id }) => id)).toContain('streamo');
  });
});
