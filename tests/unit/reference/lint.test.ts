import { describe, expect, it } from 'vitest';
import { lintPack } from '../../../src/reference/lint';
import type { Pack } from '../../../src/reference/schema';
import { fact, makePack, of, otherPack, source } from '../record-fixtures';

const base = makePack({
  facts: [
    fact(
      'platform',
      'harbour',
      'platform',
      { entity: 'streamo', as: 'original' },
      { sources: ['notice-a', 'notice-b'] },
    ),
    fact('tides', 'harbour-tides', 'franchise', { entity: 'harbour-saga' }, { confidence: 'medium' }),
    fact('based', 'harbour', 'based-on', { entity: 'harbour-novels' }, { confidence: 'medium' }),
    fact('hills', 'far-hills', 'cast', { entity: 'ada-lune' }, { confidence: 'medium' }),
    fact(
      'role',
      'harbour',
      'role',
      { person: 'mara-quill', character: 'ines-vale' },
      { confidence: 'medium' },
    ),
    fact(
      'other-role',
      'harbour-tides',
      'role',
      { person: 'jo-bent', character: 'tom-reed' },
      { confidence: 'medium' },
    ),
    fact('guest', 'harbour', 'cast', { entity: 'hal-moor' }, { confidence: 'medium' }),
  ],
  complete: [],
});
const medium = (id: string, attribute: string, value: unknown, more: object = {}) =>
  fact(id, 'harbour', attribute, value, { confidence: 'medium', ...more });

/** The remarks that a change brings: rule, level and place. */
function remarks(change: Partial<Record<keyof Pack, unknown>>, others: Pack[] = []) {
  const pack = { ...base, ...change } as Pack;
  return told(lintPack(pack, others).filter(({ rule }) => !ASIDE.has(rule)));
}
/** Rules whose remarks are looked at in their own tests alone: facts made up for another rule break them too. */
const ASIDE = new Set(['unreachable', 'stale']);
const told = (remarks: ReturnType<typeof lintPack>) =>
  remarks.map(({ rule, level, where }) => `${level} ${rule}: ${where}`);
const plus = <K extends 'entities' | 'facts' | 'sources' | 'complete'>(part: K, ...rows: unknown[]) => ({
  [part]: [...base[part], ...rows],
});
const entity = (...args: Parameters<typeof of>) =>
  ({ aliases: [], ...of(...args) }) as Pack['entities'][number];

it('has nothing to say of a sound pack', () => {
  expect(lintPack(base)).toEqual([]);
});

describe('ids', () => {
  it('given twice', () => {
    expect(remarks(plus('entities', base.entities[4]))).toContain('error ids: entities.json, far-hills');
    expect(remarks(plus('facts', base.facts[0]))).toContain('error ids: facts.json, platform');
    expect(remarks(plus('sources', source('notice-a')))).toContain('error ids: sources.json, notice-a');
  });

  it('of one address under two ids', () => {
    const twin = { ...source('notice-c'), url: source('notice-a').url };
    expect(remarks(plus('sources', twin))).toContain(`error ids: sources.json, ${twin.url}`);
  });
});

describe('references', () => {
  it.each([
    ['facts', medium('f', 'cast', { entity: 'nobody' }), 'f'],
    ['facts', medium('f', 'role', { person: 'mara-quill', character: 'nobody' }), 'f'],
    ['facts', medium('f', 'chart-rank', { rank: 1, chart: 'nobody' }), 'f'],
    ['facts', medium('f', 'cast', { entity: 'jo-bent' }, { sources: ['nowhere'] }), 'f'],
    ['entities', entity('place', 'quay', 'The Quay', { within: ['nobody'] }), 'quay'],
    ['complete', { subject: 'nobody', attribute: 'cast', through: '2030-01-01' }, 'nobody cast'],
  ] as const)('to what does not exist, in %s', (part, row, id) => {
    expect(remarks(plus(part, row))).toContain(`error references: ${part}.json, ${id}`);
  });

  it('of a reading to what does not exist', () => {
    const rank = { rank: 1, chart: 'streamo' };
    const time = {
      kind: 'reading',
      readings: [
        { asOf: '2030-01', value: { rank: 1, chart: 'nobody' } },
        { asOf: '2030-02', value: rank },
      ],
    };
    expect(remarks(plus('facts', medium('f', 'chart-rank', rank, { time })))).toEqual([
      'error references: facts.json, f',
    ]);
  });

  it('of the horizons and the covered works', () => {
    const pack = { ...base.pack, covers: ['nobody'], subjects: { nothing: { knownThrough: '2030-01-01' } } };
    expect(remarks({ pack }).filter((line) => line.includes('references'))).toEqual([
      'error references: pack.json, covers',
      'error references: pack.json, subjects',
    ]);
  });

  it('into a pack that it builds on', () => {
    const change = plus('facts', medium('f', 'spin-off', { entity: 'night-ferry' }));
    expect(remarks(change)).toContain('error references: facts.json, f');
    expect(remarks(change, [otherPack()])).toEqual([]);
  });

  it('round in a ring', () => {
    const ring = [
      entity('place', 'a', 'Ayton', { within: ['b'] }),
      entity('place', 'b', 'Beeton', { within: ['a'] }),
    ];
    expect(remarks(plus('entities', ...ring))).toEqual([
      'error references: entities.json, a',
      'error references: entities.json, b',
    ]);
  });
});

describe('kinds', () => {
  it.each([
    ['platform', { entity: 'port-lark', as: 'original' }],
    ['director', { entity: 'streamo' }],
    ['filming-location', { entity: 'jo-bent' }],
    ['studio', { entity: 'jo-bent' }],
    ['role', { person: 'ines-vale', character: 'mara-quill' }],
    ['chart-rank', { rank: 1, chart: 'jo-bent' }],
  ])('that a %s cannot have', (attribute, value) => {
    expect(remarks(plus('facts', medium('f', attribute, value)))).toContain('error kinds: facts.json, f');
  });
});

describe('sourcing', () => {
  it('with high confidence on one origin', () => {
    const copies = [source('notice-a'), { ...source('notice-b'), origin: 'notice-a' }];
    expect(remarks({ sources: copies })).toEqual(['error sourcing: facts.json, platform']);
  });

  it('with a source that supports nothing, or is named twice', () => {
    expect(remarks(plus('sources', source('notice-c')))).toEqual([
      'warning sourcing: sources.json, notice-c',
    ]);
    const twice = medium('f', 'cast', { entity: 'jo-bent' }, { sources: ['notice-a', 'notice-a'] });
    expect(remarks(plus('facts', twice))).toEqual(['warning sourcing: facts.json, f']);
  });

  it('with a page that was read before it was written', () => {
    const early = { ...source('notice-a'), accessed: '2030-01-01' };
    expect(remarks({ sources: [early, source('notice-b')] })).toEqual([
      'error sourcing: sources.json, notice-a',
    ]);
  });
});

describe('clashes', () => {
  const two = (attribute: string, a: unknown, b: unknown, more: [object, object] = [{}, {}]) =>
    remarks(plus('facts', medium('a', attribute, a, more[0]), medium('b', attribute, b, more[1])));

  it('of two answers to one question', () => {
    expect(two('premiere-date', { date: '2029-03-04' }, { date: '2029-03-05' })).toEqual([
      'error clashes: facts.json, a',
    ]);
    expect(
      two('plot', { text: 'Rope', slot: 'weapon' }, { text: 'Candlestick', slot: 'weapon' }),
    ).toHaveLength(1);
  });

  it('none where both are disputed, or the season or the continuity differs', () => {
    const dates = [{ date: '2029-03-04' }, { date: '2030-03-05' }] as const;
    expect(two('premiere-date', ...dates, [{ disputed: true }, { disputed: true }])).toEqual([]);
    expect(
      two('premiere-date', ...dates, [{ qualifier: { season: 1 } }, { qualifier: { season: 2 } }]),
    ).toEqual([]);
    expect(
      two('plot', { text: 'A', slot: 'dog' }, { text: 'B', slot: 'dog' }, [
        { qualifier: { continuity: 'novels' } },
        {},
      ]),
    ).toEqual([]);
  });

  it('none between a day and its month, or where many can be right', () => {
    expect(two('novel-date', { date: '2029-03-04' }, { date: '2029-03' })).toEqual([]);
    expect(two('cast', { entity: 'jo-bent' }, { entity: 'ada-lune' })).toEqual([]);
    expect(two('person', { text: 'A', slot: 'credit' }, { text: 'B', slot: 'credit' })).toEqual([]);
  });

  it('between states only where their intervals meet', () => {
    const from = (day: string) => ({ time: { kind: 'state', valid: { from: day } } });
    const until = { time: { kind: 'state', valid: { from: '2029-01-01', to: '2029-06-30' } } };
    const states = [{ status: 'not-renewed' }, { status: 'renewed' }] as const;
    expect(two('renewal', ...states, [until, from('2029-07-01')])).toEqual([]);
    expect(two('renewal', ...states, [until, from('2029-06-30')])).toEqual(['error clashes: facts.json, a']);
  });
});

describe('times', () => {
  const timed = (time: object, value: unknown = { count: 3 }, more: object = {}) =>
    remarks(plus('facts', medium('f', 'novel-count', value, { time, ...more })));
  const FOUND = ['error times: facts.json, f'];
  const reading = (asOf: string, count: number) => ({ asOf, value: { count } });

  it.each([
    ['a state without an interval', { kind: 'state' }],
    ['an interval without ends', { kind: 'fixed', valid: {} }],
    [
      'an interval that ends before it begins',
      { kind: 'state', valid: { from: '2029-02-01', to: '2029-01-31' } },
    ],
    ['a reading without a day', { kind: 'reading' }],
    ['growth without readings', { kind: 'growing', asOf: '2029-01' }],
    ['readings out of order', { kind: 'reading', readings: [reading('2029-02', 3), reading('2029-01', 3)] }],
    ['growth that shrinks', { kind: 'growing', readings: [reading('2028-01', 4), reading('2029-01', 3)] }],
    ['a value that is not the last reading', { kind: 'reading', readings: [reading('2029-01', 4)] }],
    ['a reading later than the horizon', { kind: 'reading', readings: [reading('2030-07-01', 3)] }],
    ['a day later than the horizon', { kind: 'fixed', asOf: '2030-07-01' }],
  ])('that make no sense: %s', (_, time) => {
    expect(timed(time)).toEqual(FOUND);
  });

  it('that make sense', () => {
    expect(timed({ kind: 'state', valid: { from: '2029-01-15', to: '2029-01' } })).toEqual([]);
    expect(timed({ kind: 'growing', readings: [reading('2028', 2), reading('2029-01', 3)] })).toEqual([]);
    expect(
      timed(
        { kind: 'reading', readings: [reading('2030-07-01', 3)] },
        { count: 3 },
        { knownThrough: '2030-12-31' },
      ),
    ).toEqual([]);
    expect(timed({ kind: 'fixed', valid: { from: '2031-05-01' } })).toEqual([]);
  });
});

describe('complete lists', () => {
  const list = { subject: 'harbour', attribute: 'role', season: 1, through: '2030-06-30' };

  it('that hold something and end at the horizon are fine', () => {
    expect(remarks({ complete: [list] })).toEqual([]);
  });

  it.each([
    ['empty', [{ ...list, attribute: 'director' }], 'harbour director 1'],
    ['declared twice', [list, list], 'harbour role 1'],
    ['longer than the record knows', [{ ...list, through: '2030-07-01' }], 'harbour role 1'],
  ])('that are %s', (_, complete, id) => {
    expect(remarks({ complete })).toEqual([`error complete: complete.json, ${id}`]);
  });
});

describe('aliases', () => {
  it('that two of a kind share, however they are written', () => {
    const twin = entity('person', 'mara-twin', 'Mára  Quill');
    expect(remarks(plus('entities', twin))).toContain('error aliases: entities.json, mara-quill');
  });

  it('that two kinds share: fine within one work, worth a look elsewhere', () => {
    const within = entity('character', 'harbour-man', 'Harbour', { within: ['harbour'] });
    const stray = entity('person', 'far-person', 'Far Hills');
    expect(remarks(plus('entities', within)).filter((line) => line.includes('aliases'))).toEqual([]);
    expect(remarks(plus('entities', stray))).toContain('warning aliases: entities.json, far-hills');
  });

  it('that are the same twice', () => {
    const stutter = { ...entity('place', 'quay', 'The Quay'), aliases: ['The Quay'] };
    expect(remarks(plus('entities', stutter))).toEqual(['warning aliases: entities.json, quay']);
  });
});

describe('everyday names', () => {
  const film = (more: object) => remarks({ ...plus('entities', entity('place', 'anchor', 'Anchor', more)) });

  it.each([
    ['without companions', { everyday: true }, 'error'],
    ['with themselves as companion', { everyday: true, companions: ['ANCHOR'] }, 'error'],
    ['with companions and yet not everyday', { companions: ['Mara Quill'] }, 'warning'],
    ['with a confuser that confuses nothing', { confusers: ['Robert Ankor'] }, 'warning'],
  ])('%s', (_, more, level) => {
    expect(film(more)).toEqual([`${level} everyday: entities.json, anchor`]);
  });

  it('with companions and confusers of their own', () => {
    expect(film({ everyday: true, companions: ['Mara Quill'], confusers: ['Anchor Bay'] })).toEqual([]);
  });
});

it('names what no fact speaks of, but for the vocabulary of platforms, studios and places', () => {
  const idle = [
    entity('person', 'idle', 'Ida Le'),
    entity('platform', 'idle-tv', 'Idle TV'),
    entity('place', 'idle-on-sea', 'Idle on Sea'),
  ];
  expect(remarks(plus('entities', ...idle))).toEqual(['warning unused: entities.json, idle']);
});

describe('what has been left lying', () => {
  const aside = (...facts: unknown[]) =>
    told(lintPack({ ...base, ...plus('facts', ...facts) } as Pack).filter(({ rule }) => ASIDE.has(rule)));

  it('is a fact that no reader claims: of such a subject, or at all', () => {
    expect(aside(medium('f', 'novel-count', { count: 3 }))).toEqual(['warning unreachable: facts.json, f']);
    expect(aside(medium('g', 'season-count', { count: 3 }))).toEqual([]);
    expect(aside(medium('h', 'spin-off', { entity: 'harbour-tides' }))).toEqual([]);
  });

  it('is a state that is over, with nothing after it', () => {
    const shown = (id: string, valid: object) =>
      medium(id, 'platform', { entity: 'viewbox', as: 'availability' }, { time: { kind: 'state', valid } });
    const over = shown('f', { from: '2028', to: '2029' });
    const alone = { ...base, facts: [over], complete: [] } as unknown as Pack;
    const of = (pack: Pack) => told(lintPack(pack).filter(({ rule }) => rule === 'stale'));
    expect(of(alone)).toEqual(['warning stale: facts.json, f']);
    expect(of({ ...alone, facts: [over, shown('g', { from: '2029' })] } as unknown as Pack)).toEqual([]);
    expect(of({ ...alone, facts: [shown('f', { from: '2028', to: '2031' })] } as unknown as Pack)).toEqual(
      [],
    );
  });
});
