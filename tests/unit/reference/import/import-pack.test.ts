/** Packs from strangers: each thing that can be wrong with one is refused for its own reason, fast, and nothing is built of it. */
import { describe, expect, it } from 'vitest';
import { packText } from '../../../../src/reference/export';
import type { Others } from '../../../../src/reference/import/beside';
import { importPack } from '../../../../src/reference/import/import-pack';
import { IMPORT_LIMITS } from '../../../../src/reference/import/limits';
import { scanJson, sizeFault } from '../../../../src/reference/import/scan';
import { rowsOf } from '../../../../src/reference/rows';
import { fact, makePack, otherPack } from '../../record-fixtures';

const others: Others = rowsOf([{ pack: makePack(), bundled: true }]);
/** Milliseconds in which the worst of them is refused, on a machine with other work. */
const SOON = 5_000;

/** A pack as JSON has it: anything may be anything. */
type Raw = ReturnType<typeof JSON.parse>;
const text = (pack: unknown): string => JSON.stringify(pack);
const edited = (change: (pack: Raw) => void): string => {
  const pack = JSON.parse(packText(otherPack()));
  change(pack);
  return text(pack);
};

/** The faults of a refused text, as lines; it must not take long. */
function refused(pack: string, beside: Others = others): string {
  const from = performance.now();
  const result = importPack(pack, () => beside);
  expect(performance.now() - from).toBeLessThan(SOON);
  if (result.ok) throw new Error('was not refused');
  for (const fault of result.faults) {
    expect(fault.where).not.toBe('');
    expect(fault.mend).not.toBe('');
  }
  return result.faults.map(({ where, what, mend }) => `${where}: ${what}. ${mend}`).join('\n');
}

describe('a pack in order', () => {
  it('comes in whole, with remarks on what a maintainer should mend', () => {
    const stages: string[] = [];
    const result = importPack(
      packText(otherPack()),
      () => others,
      (stage) => stages.push(stage),
    );
    expect(result).toMatchObject({ ok: true, pack: { pack: { id: 'ferry-pack' } } });
    expect(stages).toEqual(['scan', 'parse', 'check', 'lint', 'compare']);
    // One origin and high confidence: the engine grants no imported pack high confidence, so it may stay.
    expect(result).toHaveProperty(
      'remarks',
      expect.arrayContaining([expect.objectContaining({ rule: 'sourcing' })]),
    );
  });

  it('may say where its schema lies, and begin with a byte order mark', () => {
    const pack = `\uFEFF${edited((one) => Object.assign(one, { $schema: 'https://example.org/pack.schema.json' }))}`;
    expect(importPack(pack, () => others).ok).toBe(true);
  });
});

describe('too much', () => {
  it('is refused by the size of the file, before anything is read', () => {
    expect(sizeFault(200_000_000)?.what).toMatch(/has 200000000 bytes, 20000000 is the limit/);
    expect(sizeFault(0)?.what).toBe('is empty');
    expect(sizeFault(IMPORT_LIMITS.bytes)).toBeNull();
  });

  it('is nesting 10,000 deep', () => {
    expect(refused('['.repeat(10_000) + ']'.repeat(10_000))).toMatch(/nests deeper than 10 brackets/);
    expect(refused('{"a":'.repeat(10_000))).toMatch(/line 1: nests deeper/);
  });

  it('is a million aliases, of one entity or of many', () => {
    const one = edited(
      (pack) => (pack.entities[0].aliases = Array.from({ length: 1_000_000 }, (_, at) => `a${at}`)),
    );
    expect(refused(one)).toMatch(/a list of more than 20000 members/);
    const many = edited((pack) => {
      pack.entities = Array.from({ length: 16_000 }, (_, at) => ({
        id: `e${at}`,
        kind: 'person',
        name: `Person ${at}`,
        aliases: Array.from({ length: 62 }, (_, n) => `P ${at} ${n}`),
      }));
    });
    expect(refused(many)).toMatch(/holds 16000 entities, 5000 is the limit/);
  });

  it('is a long text, told with its line', () => {
    const pack = edited((one) => (one.facts[0].note = 'x'.repeat(3_000)));
    expect(refused(pack.replaceAll(',"', ',\n"'))).toMatch(/line \d+: has a text longer than 2000/);
  });

  it('is more values than any pack needs, counted without building them', () => {
    const lists = `[${Array.from({ length: 100 }, () => `[${'0,'.repeat(15_100)}0]`).join(',')}]`;
    expect(scanJson(lists)?.what).toMatch(/more than 1500000 values/);
  });

  it.each(['one name for all', 'a chain', 'a crowd'] as const)('is %s, in time', (kind) => {
    const pack = edited((one) => {
      const base = one.entities.slice();
      const made = Array.from({ length: 4_000 }, (_, at) => ({
        id: `p${at}`,
        kind: 'person',
        name: kind === 'one name for all' ? 'Same Name' : `Person number ${at}`,
        ...(kind === 'a chain' && at > 0 && { within: [`p${at - 1}`] }),
        ...(kind === 'a crowd' && at > 0 && { within: ['p0'] }),
      }));
      one.entities = [...base, ...made];
    });
    const says = {
      'one name for all': /shares the name “same name”/,
      'a chain': /lie 3999 deep in one another/,
      'a crowd': /has 3999 entities directly in it/,
    }[kind];
    expect(refused(pack)).toMatch(says);
  });
});

it('refuses families so large that the record would outgrow its room', () => {
  const pack = edited((one) => {
    const works = Array.from({ length: 400 }, (_, at) => ({
      id: `w${at}`,
      kind: 'series',
      name: `Work number ${at}`,
      within: ['saga'],
    }));
    one.entities.push({ id: 'saga', kind: 'franchise', name: 'The Long Saga' }, ...works);
    for (let at = 0; at < 1_200; at += 1)
      one.facts.push({ ...one.facts[0], id: `f${at}`, subject: `w${at % 400}` });
  });
  expect(refused(pack)).toMatch(/franchises of 400 works beside 1201 facts/);
});

describe('keys and ids that objects have of themselves', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('are refused: %s', (key) => {
    const pack = packText(otherPack()).replace('"facts":', `"${key}": {"polluted": true}, "facts":`);
    expect(refused(pack)).toMatch(new RegExp(`has a key called ${key}`));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('are refused where they are escaped, nested or ids', () => {
    const nested = edited((pack) => (pack.facts[0].value.x = 1)).replace('"x"', '"\\u005f_proto__"');
    expect(refused(nested)).toMatch(/facts\.json, ferry-platform.*called __proto__/);
    expect(refused(edited((pack) => (pack.entities[0].id = 'constructor')))).toMatch(
      /a text called constructor/,
    );
  });
});

describe('what does not hold together', () => {
  it.each<[string, (pack: Raw) => void, RegExp]>([
    [
      'ids given twice',
      (pack) => pack.facts.push({ ...pack.facts[0] }),
      /facts\.json, ferry-platform: is the id of 2 rows/,
    ],
    [
      'an entity within itself',
      (pack) => (pack.entities[0].within = [pack.entities[0].id]),
      /lie within themselves/,
    ],
    [
      'a ring',
      (pack) => {
        pack.entities[0].within = [pack.entities[1].id];
        pack.entities[1].within = [pack.entities[0].id];
      },
      /lie within themselves: .*, /,
    ],
    [
      'a fact on nobody',
      (pack) => (pack.facts[0].subject = 'nobody-at-all'),
      /speaks of nobody-at-all, which is no entity/,
    ],
    [
      'a source that is not there',
      (pack) => (pack.facts[0].sources = ['no-such']),
      /speaks of no-such, which is no source/,
    ],
    [
      'facts that clash',
      (pack) =>
        pack.facts.push(
          fact(
            'ferry-a',
            'night-ferry',
            'episode-count',
            { count: 8 },
            { confidence: 'medium', sources: ['notice-c'] },
          ),
          fact(
            'ferry-b',
            'night-ferry',
            'episode-count',
            { count: 9 },
            { confidence: 'medium', sources: ['notice-c'] },
          ),
        ),
      /ferry-a: differs from ferry-b\. Mark both as disputed/,
    ],
    [
      'a date that is none',
      (pack) => (pack.pack.knownThrough = '2030-02-30'),
      /pack\.json, knownThrough: is "2030-02-30"/,
    ],
    ['a month that is none', (pack) => (pack.sources[0].published = '2030-13'), /published: is "2030-13"/],
    [
      'another version',
      (pack) => (pack.pack.schema = 2),
      /is 2, newer than this version of Double Take knows\. Update/,
    ],
    ['a version in words', (pack) => (pack.pack.schema = 'one'), /pack\.json, schema: is "one"/],
    ['no version', (pack) => delete pack.pack.schema, /schema: is missing/],
    ['a key that no pack has', (pack) => (pack.facts[0].regex = '.*'), /holds what no pack has: regex/],
    [
      'an attribute that is none',
      (pack) => (pack.facts[0].attribute = 'price'),
      /attribute: is "price"\. Write one of platform/,
    ],
  ])('%s', (_, change, says) => expect(refused(edited(change))).toMatch(says));

  it('is text that is cut short, or no pack at all', () => {
    expect(refused(packText(otherPack()).slice(0, 300))).toMatch(/is no JSON: .*It may be cut short/s);
    expect(refused('[]')).toMatch(/is no pack/);
    expect(refused('null')).toMatch(/is no pack/);
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://reader:secret@gazette.example/x',
    'https://gazette.example@evil.example/',
    '//gazette.example/x',
    'https://gazette.example/a b',
    'https:',
    'https://',
    'https://?x',
    'https://[',
  ])('are refused: %s', (url) => {
    expect(refused(edited((pack) => (pack.sources[0].url = url)))).toMatch(
      /sources\.json, notice-c.*url: is/,
    );
  });
});

describe('names that are none', () => {
  it.each<[string, string, RegExp]>([
    ['the empty one', '', /aliases\.0: is too short/],
    ['spaces', '   ', /has the empty name/],
    ['marks', '—…!', /has the empty name/],
    ['an article', 'the', /has the name “the”, a word of every page/],
    ['an article in capitals', 'The.', /has the name “The\.”/],
    ['one letter', 'q', /which nearly every page holds/],
    ['a pronoun', 'You', /has the name “You”, which nearly every page holds\. Mark the entity as everyday/],
    ['zero-width characters', 'Night\u200bFerry', /cannot be seen \(U\+200B\)/],
    ['nothing but a joiner', '\u2060', /U\+2060/],
    ['marks of direction', 'yrreF\u202ethgiN', /U\+202E/],
    ['letters of two alphabets', 'Night F\u0435rry', /letters that look like others/],
    ['drawn letters', '𝐍𝐢𝐠𝐡𝐭 𝐅𝐞𝐫𝐫𝐲', /letters that look like others/],
    ['a control', 'Night\u0007Ferry', /U\+0007/],
    ['half a pair', 'Night \ud83d', /U\+D83D/],
    ['HTML', '<img src=x onerror=alert(1)>', /with HTML in it/],
  ])('%s', (_, alias, says) =>
    expect(
      refused(
        edited((pack) => (pack.entities.find((one: Raw) => one.id === 'night-ferry').aliases = [alias])),
      ),
    ).toMatch(says),
  );

  it('may be everyday words where companions guard them', () => {
    const pack = edited((one) =>
      Object.assign(
        one.entities.find((each: Raw) => each.id === 'night-ferry'),
        { aliases: ['You'], everyday: true, companions: ['Ada Prow'] },
      ),
    );
    expect(importPack(pack, () => others).ok).toBe(true);
  });

  it('may not be those of another pack, as written or as they look', () => {
    const name = (one: string) =>
      edited((pack) => pack.entities.push({ id: 'fake', kind: 'series', name: one }));
    expect(refused(name('Harbour'))).toMatch(
      /fake: is called “Harbour”, as is the series harbour of pack harbour-pack/,
    );
    expect(refused(name('Нarbоur'))).toMatch(/letters that look like others/);
    const cope = otherPack({ entities: [{ id: 'cope', kind: 'series', name: 'Cope' }], facts: [] });
    const whole = rowsOf([{ pack: { ...cope, pack: { ...cope.pack, id: 'cope-pack' } }, bundled: true }]);
    const twin = edited((pack) => pack.entities.push({ id: 'fake', kind: 'series', name: 'Соре' }));
    expect(refused(twin, whole)).toMatch(/as is the series cope/);
  });
});

describe('HTML and marks of direction', () => {
  const places: [string, (pack: Raw, bad: string) => void][] = [
    ['pack name', (pack, bad) => (pack.pack.name = bad)],
    ['licence', (pack, bad) => (pack.pack.licence = bad)],
    ['maintainers', (pack, bad) => (pack.pack.maintainers = [bad])],
    ['entity name', (pack, bad) => (pack.entities[0].name = bad)],
    ['companion', (pack, bad) => (pack.entities[0].companions = [bad])],
    ['confuser', (pack, bad) => (pack.entities[0].confusers = [bad])],
    ['territory', (pack, bad) => (pack.facts[0].value.territory = bad)],
    ['note', (pack, bad) => (pack.facts[0].note = bad)],
    ['source title', (pack, bad) => (pack.sources[0].title = bad)],
    ['publisher', (pack, bad) => (pack.sources[0].publisher = bad)],
    ['address', (pack, bad) => (pack.sources[0].url = `https://gazette.example/${bad}`)],
    ['key', (pack, bad) => (pack.facts[0].value[bad] = 1)],
  ];
  it.each(places)('are refused in: %s', (_, put) => {
    expect(refused(edited((pack) => put(pack, 'x<script>alert(1)</script>')))).toMatch(/HTML in it/);
    expect(refused(edited((pack) => put(pack, 'x\u2066y')))).toMatch(/U\+2066/);
  });
});

describe('beside the record', () => {
  it('a pack may not take the place of one that ships', () => {
    expect(refused(edited((pack) => (pack.pack.id = 'harbour-pack')))).toMatch(/the id of a pack that ships/);
  });

  it('an id keeps its meaning', () => {
    const pack = edited((one) => one.entities.push({ id: 'harbour', kind: 'person', name: 'Hal Barbour' }));
    expect(refused(pack)).toMatch(/harbour is a series in pack harbour-pack and a person in pack ferry-pack/);
  });
});
