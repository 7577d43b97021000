import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixOnDisk, takeOffKnown } from '../../../../src/cli/packs/fix-on-disk';
import { runSentences, type Sentences, sentencesIn } from '../../../../src/cli/packs/sentences';
import { BUNDLED } from '../../../../src/cli/packs-on-disk';
import { recordOf } from '../../../../src/cli/record';
import { partText } from '../../../../src/reference/export';
import { PACK_PARTS } from '../../../../src/reference/parse';
import { makePack } from '../../record-fixtures';

const folder = mkdtempSync(path.join(tmpdir(), 'sentences-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pack = makePack();
const record = recordOf([{ pack, bundled: true }]);
const of = (
  kinds: Partial<Record<'flag' | 'agree' | 'silent', string[]>>,
  known: string[] = [],
): Sentences => ({ sentences: { platform: { flag: [], agree: [], silent: [], ...kinds } }, known });
const [RIGHT, WRONG, NONE] = [
  'Harbour: Tides premiered on Viewbox.',
  'Harbour: Tides premiered on Streamo.',
  'The weather at sea is mild.',
] as const;

describe('sentences', () => {
  it('come out as they should, each in its kind', () => {
    const run = runSentences(of({ flag: [WRONG], agree: [RIGHT], silent: [RIGHT, NONE] }), pack, record);
    expect(run).toEqual({ all: 4, right: 4, known: 0, mended: [], faults: [] });
  });

  it('are told with what they give, where they do not', () => {
    const run = runSentences(
      of({ flag: [RIGHT, NONE], agree: [WRONG, NONE], silent: [WRONG] }),
      pack,
      record,
    );
    expect(run.right).toBe(0);
    expect(run.faults.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      `sentences.json, platform, flag: “${RIGHT}” gives supported`,
      `sentences.json, platform, flag: “${NONE}” gives nothing`,
      `sentences.json, platform, agree: “${WRONG}” gives contradicted`,
      `sentences.json, platform, agree: “${NONE}” gives nothing`,
      `sentences.json, platform, silent: “${WRONG}” gives contradicted`,
    ]);
  });

  it('that are known not to come out are no fault, and told when they do', () => {
    const run = runSentences(of({ flag: [NONE, WRONG] }, [NONE, WRONG]), pack, record);
    expect(run).toMatchObject({ right: 1, known: 2, mended: [WRONG], faults: [] });
    const file = path.join(folder, 'sentences.json');
    const own = of({ flag: [NONE, WRONG] }, [NONE, WRONG]);
    writeFileSync(file, JSON.stringify(own));
    takeOffKnown(folder, own, new Set(run.mended));
    expect(sentencesIn(folder)).toEqual({ ...own, known: [NONE] });
  });

  it('not in their form are a problem with its place', () => {
    writeFileSync(
      path.join(folder, 'sentences.json'),
      JSON.stringify({ sentences: { smell: {} }, known: [] }),
    );
    expect(() => sentencesIn(folder)).toThrow(/sentences\.json: sentences/);
    rmSync(path.join(folder, 'sentences.json'));
    expect(sentencesIn(folder)).toBeNull();
  });
});

it('the Bosch universe has twenty for each attribute that it tells about', () => {
  const own = sentencesIn(`${BUNDLED}bosch-universe`);
  for (const [attribute, kinds] of Object.entries(own?.sentences ?? {})) {
    const all = [...(kinds?.flag ?? []), ...(kinds?.agree ?? []), ...(kinds?.silent ?? [])];
    expect(new Set(all).size, attribute).toBeGreaterThanOrEqual(20);
  }
  const facts = JSON.parse(readFileSync(`${BUNDLED}bosch-universe/facts.json`, 'utf8')) as {
    attribute: string;
  }[];
  const told = new Set(facts.map(({ attribute }) => attribute));
  expect([...told].filter((attribute) => !(attribute in (own?.sentences ?? {})))).toEqual([]);
});

describe('mending', () => {
  it('puts right what takes no judgement, and leaves other files alone', () => {
    const [first] = pack.facts;
    const faulty = {
      ...pack,
      entities: pack.entities.map((one) =>
        one.id === 'harbour' ? { ...one, aliases: ['A', 'A', 'Harbour'] } : one,
      ),
      facts: [{ ...first, sources: ['notice-a', 'notice-a'] }, ...pack.facts.slice(1)] as typeof pack.facts,
    };
    for (const part of PACK_PARTS) writeFileSync(path.join(folder, `${part}.json`), partText(faulty, part));
    expect(fixOnDisk(folder)).toEqual([
      'entities.json, harbour: each name once',
      `facts.json, ${first?.id}: each source once`,
      'sources.json, notice-b: removed, it supports no fact',
    ]);
    expect(fixOnDisk(folder)).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(folder, 'facts.json'), 'utf8'))[0].sources).toEqual([
      'notice-a',
    ]);
  });
});
