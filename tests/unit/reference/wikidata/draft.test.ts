import { describe, expect, it } from 'vitest';
import { importPack } from '../../../../src/reference/import/import-pack';
import type { Known } from '../../../../src/reference/wikidata/cast-list';
import { type Draft, draftPack } from '../../../../src/reference/wikidata/draft';
import { itemsIn } from '../../../../src/reference/wikidata/entity-json';
import {
  amount,
  cited,
  dated,
  file,
  item,
  LANTERN,
  lanternFiles,
  named,
  says,
  words,
} from '../../../wikidata-items';

const today = '2026-06-01';

function draft(files: string[], known: Known[] = []): Draft {
  const items = files.flatMap((text) => {
    const found = itemsIn(JSON.parse(text));
    if ('wrong' in found) throw new Error(found.wrong);
    return found.items;
  });
  return draftPack(items, known, today);
}

/** Facts of a series that says no more than this. */
function facts(...statements: ReturnType<typeof says>[]) {
  const series = item('Q9100001', 'Lantern Reach', [says(named('P31', 'Q5398426')), ...statements]);
  const { pack, review } = draft([file(series), file(...LANTERN.others)]);
  return { facts: pack?.facts ?? [], pack, review: review.join('\n') };
}

const lantern = draft(lanternFiles());
const fact = (id: string) => lantern.pack?.facts.find((one) => one.id === id);

describe('a draft of saved items', () => {
  it('can be imported as it is', () => {
    const result = importPack(JSON.stringify(lantern.pack));
    expect(result).toMatchObject({ ok: true });
  });

  it('covers the series, takes persons, characters and platforms, and no season for a work', () => {
    expect(lantern.pack?.pack.covers).toEqual(['lantern-reach']);
    expect(lantern.pack?.entities.map(({ kind, name }) => [kind, name])).toEqual([
      ['series', 'Lantern Reach'],
      ['platform', 'Corvid Plus'],
      ['platform', 'Sundial Stream'],
      ['person', 'Dag Holloway'],
      ['person', 'Wren Ashgrove'],
      ['person', 'Ottoline Marsh'],
      ['character', 'Captain Isolde Rook'],
      ['person', 'Piet Harrow'],
      ['character', 'Ferris Oake'],
      ['person', 'Suri Quist'],
    ]);
    // A short form of two letters stands on pages that mean something else.
    expect(lantern.pack?.entities[0]?.aliases).toEqual(['The Reach']);
  });

  it('declares nothing complete, and says so in the draft', () => {
    expect(lantern.pack?.complete).toEqual([]);
    expect(lantern.pack?.pack.review).toEqual(lantern.review);
    expect(lantern.review.join('\n')).toMatch(/No list is declared complete/);
  });

  it('ends its horizon where the item was last changed', () => {
    expect(lantern.pack?.pack.knownThrough).toBe('2026-05-06');
  });

  it('binds characters, by item or by name, and leaves out who has no name', () => {
    expect(fact('lantern-reach-role-ottoline-marsh-captain-isolde-rook')?.value).toEqual({
      person: 'ottoline-marsh',
      character: 'captain-isolde-rook',
    });
    expect(fact('lantern-reach-role-piet-harrow-ferris-oake')).toBeDefined();
    expect(lantern.review.join('\n')).toMatch(/Q9100099 has no English name/);
    expect(lantern.review.join('\n')).toMatch(/Suri Quist is there as guest star/);
  });

  it('scopes by season: of the season’s own item, and of a statement that names it', () => {
    expect(fact('lantern-reach-episode-count-s1')).toMatchObject({
      value: { count: 6 },
      qualifier: { season: 1 },
      time: { kind: 'fixed' },
    });
    expect(fact('lantern-reach-composer-wren-ashgrove-s1')?.qualifier).toEqual({ season: 1 });
  });

  it('keeps references as sources, and is sure where two origins say it', () => {
    const home = fact('lantern-reach-platform-original-corvid-plus');
    expect(home?.confidence).toBe('high');
    expect(lantern.pack?.sources.find(({ id }) => id === home?.sources[0])).toEqual({
      id: 'the-example-gazette-on-lantern-home',
      title: 'On lantern-home',
      publisher: 'The Example Gazette',
      url: 'https://gazette.example/lantern-home',
      origin: 'gazette-example',
      published: '2026-04-30',
      accessed: '2026-05-01',
    });
    expect(fact('lantern-reach-premiere-date')?.confidence).toBe('medium');
  });
});

describe('ranks', () => {
  it('drops what is deprecated, and what stands behind a preferred value', () => {
    const { facts: made, review } = facts(
      says(amount('P1113', 99), { rank: 'deprecated' }),
      says(amount('P1113', 8)),
      says(amount('P1113', 10), { rank: 'preferred' }),
    );
    expect(made.map(({ value }) => value)).toEqual([{ count: 10 }]);
    expect(review).toMatch(/1 deprecated statement\(s\) of P1113/);
    expect(review).toMatch(/stand behind a preferred one/);
  });

  it('keeps history beside a preferred value: where it held until some day', () => {
    const { facts: made } = facts(
      says(named('P449', 'Q9100011'), { qualifiers: [dated('P580', '2020'), dated('P582', '2022')] }),
      says(named('P449', 'Q9100010'), { rank: 'preferred' }),
    );
    expect(made.map(({ value, time }) => [value, time])).toEqual([
      [
        { entity: 'old-channel', as: 'original' },
        { kind: 'state', valid: { from: '2020', to: '2022' } },
      ],
      [{ entity: 'corvid-plus', as: 'original' }, { kind: 'fixed' }],
    ]);
  });
});

describe('values', () => {
  it.each([
    ['2024', '2024'],
    ['2024-09', '2024-09'],
    ['2024-09-12', '2024-09-12'],
  ])('dates are as exact as they are: %s', (given, date) => {
    expect(facts(says(dated('P580', given))).facts[0]?.value).toEqual({ date });
  });

  it.each([
    ['of another calendar', dated('P580', '1582-10-01', 'Q1985786')],
    ['of a decade', dated('P580', '20')],
    ['unknown', { snaktype: 'somevalue', property: 'P580' }],
    ['of no day', dated('P580', '2023-02-30')],
  ])('a date is left out that is %s', (_, snak) => {
    expect(facts(says(snak)).facts).toEqual([]);
  });

  it('of several publication dates the earliest is the premiere', () => {
    const { facts: made, review } = facts(
      says(dated('P577', '2024-10-01'), { qualifiers: [named('P291', 'Q9100050')] }),
      says(dated('P577', '2024-09-12')),
    );
    expect(made).toMatchObject([{ attribute: 'premiere-date', value: { date: '2024-09-12' } }]);
    expect(review).toMatch(/several dates, of which the earliest/);
  });

  it('counts of what has ended are fixed, and broken ones are left out', () => {
    const { facts: made } = facts(
      says(dated('P582', '2025-01-02')),
      says(amount('P2437', 3)),
      says(amount('P1113', '7.5')),
    );
    expect(made.map(({ attribute, time }) => [attribute, time.kind])).toEqual([
      ['end-date', 'fixed'],
      ['season-count', 'fixed'],
    ]);
  });

  it('a distributor counts only with the day from which it shows the series', () => {
    expect(facts(says(named('P750', 'Q9100012'))).facts).toEqual([]);
    const { facts: made } = facts(
      says(named('P750', 'Q9100012'), { qualifiers: [dated('P580', '2025-03'), named('P291', 'Q9100050')] }),
    );
    expect(made).toMatchObject([
      {
        value: { entity: 'sundial-stream', as: 'availability', territory: 'Norway' },
        time: { kind: 'state', valid: { from: '2025-03' } },
      },
    ]);
  });
});

describe('sources', () => {
  it('are never addresses that no pack can hold', () => {
    const { pack, review } = facts(
      says(dated('P580', '2024'), {
        references: [[words('P854', 'javascript:alert(1)')], [words('P854', 'https://a@b.example/')]],
      }),
    );
    expect(pack?.sources.map(({ url }) => url)).toEqual(['https://www.wikidata.org/wiki/Q9100001']);
    expect(review).toMatch(/cites an address that no pack can hold/);
    expect(review).toMatch(/premiere-date rests on Wikidata alone/);
  });

  it('of one statement said twice are joined', () => {
    const { facts: made } = facts(
      says(named('P57', 'Q9100023'), { references: [cited('one')] }),
      says(named('P57', 'Q9100023'), { references: [cited('two', 'courier.example')] }),
    );
    expect(made).toMatchObject([{ attribute: 'director', confidence: 'high' }]);
    expect(made[0]?.sources).toHaveLength(2);
  });
});

describe('names', () => {
  const streamo: Known = {
    id: 'corvid',
    kind: 'platform',
    name: 'Corvid+',
    aliases: ['Corvid Plus'],
    pack: 'house',
  };

  it('that another pack has are spoken of by its id, with a note', () => {
    const { pack, review } = draft(lanternFiles(), [streamo]);
    expect(pack?.entities.some(({ name }) => name === 'Corvid Plus')).toBe(false);
    expect(pack?.facts.find(({ attribute }) => attribute === 'platform')?.value).toMatchObject({
      entity: 'corvid',
    });
    expect(review.join('\n')).toMatch(/Corvid Plus \(Q9100010\) is taken to be corvid of pack house/);
  });

  it('of a single word count beside companions only', () => {
    const series = item('Q9100001', 'Lantern', [
      says(named('P31', 'Q5398426')),
      says(named('P161', 'Q9100020'), { qualifiers: [named('P453', 'Q9100030')] }),
    ]);
    const { pack } = draft([file(series), file(...LANTERN.others)]);
    expect(pack?.entities[0]).toMatchObject({ everyday: true });
    expect(pack?.entities[0]?.companions).toEqual(
      expect.arrayContaining(['Ottoline Marsh', 'Captain Isolde Rook']),
    );
  });

  it('that two items share get ids of their own', () => {
    const twin = item('Q9100025', 'Dag Holloway', [says(named('P31', 'Q5'))]);
    const series = item('Q9100001', 'Lantern Reach', [
      says(named('P31', 'Q5398426')),
      says(named('P57', 'Q9100023')),
      says(named('P57', 'Q9100025')),
    ]);
    const { pack } = draft([file(series, twin), file(...LANTERN.others)]);
    expect(pack?.facts.map(({ value }) => value)).toEqual([
      { entity: 'dag-holloway' },
      { entity: 'dag-holloway-person' },
    ]);
  });
});

describe('files', () => {
  it.each<[string, unknown, RegExp]>([
    ['of something else', { batchcomplete: '' }, /has no `entities`/],
    ['of no item', { entities: {} }, /holds no entities/],
    [
      'of a broken item',
      { entities: { Q1: { id: 'Q1', claims: { P31: 'x' } } } },
      /entity Q1: claims\.P31 is not/,
    ],
    ['with a foreign id', { entities: { '<b>': { id: '<b>' } } }, /is not as Wikidata writes it/],
  ])('%s are told', (_, value, says) => {
    expect(itemsIn(value)).toEqual({ wrong: expect.stringMatching(says) });
  });

  it('without a series or film make no pack', () => {
    expect(draft([file(...LANTERN.others)]).pack).toBeNull();
  });
});
