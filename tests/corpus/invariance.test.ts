/**
 * What must not matter: quotation marks, spaces, soft hyphens, line ends, headlines in capitals, and a paragraph on
 * something else. Every text of the corpora is checked as it stands and as changed; the findings have to be the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBundled } from '../../src/cli/packs-on-disk';
import { readText } from '../../src/cli/text-document';
import { conclude } from '../../src/engine/conclude';
import type { Block } from '../../src/engine/passage';
import { read } from '../../src/engine/read';

/** One line in so many is read in an ordinary run, and all in a deep one. */
const EVERY = process.env.DEEP ? 1 : 9;
const record = openBundled();
const context = { now: '2026-06-01', published: null };

const FIELDS = ['text', 'true', 'false'] as const;
const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => FIELDS.flatMap((field) => (JSON.parse(line) as Record<string, string>)[field] ?? []));

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => !file.startsWith('series'))
  .map((file) => `${import.meta.dirname}/${file}`)
  .sort();
const lines = files.filter((file) => file.endsWith('.jsonl')).flatMap(linesOf);
const documents = files.filter((file) => file.endsWith('.txt')).map((file) => readFileSync(file, 'utf8'));
const texts = [...documents, ...lines].filter((_, index) => index % EVERY === 0);

/** What is found in a text, without the words it stands in; `more` are blocks put after it. */
function found(text: string, more: Block[] = []): string[] {
  const { passages } = readText(text);
  const reference = record.around(record.titlesNamedIn(text));
  const claims = passages.flatMap(({ passage }, at) => {
    const blocks = at === passages.length - 1 ? [...passage.blocks, ...more] : passage.blocks;
    return read({ ...passage, blocks }, context, reference);
  });
  return conclude(claims, context, reference)
    .findings.map(
      ({ verdict, confidence, claim }) =>
        `${verdict} ${confidence} ${claim.attribute} ${claim.subject} ${claim.normal}`,
    )
    .sort();
}

const asWritten = new Map(texts.map((text) => [text, found(text)]));

/** Texts whose findings the change alters, with the change that is seen. */
function altered(change: (text: string) => string, more: Block[] = []): string[] {
  return texts.flatMap((text) => {
    const [before, after] = [asWritten.get(text) as string[], found(change(text), more)];
    return before.join() === after.join() ? [] : [`${text}\n  ${before.join('; ')}\n  ${after.join('; ')}`];
  });
}

const same = (text: string) => text;
const curly = (text: string) =>
  text
    .replace(/(^|[\s(—])"/gm, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(—“])'/gm, '$1‘')
    .replaceAll("'", '’');

it('there is much to read', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect([...asWritten.values()].flat().length).toBeGreaterThan(300);
});

describe('findings stay the same', () => {
  it.each<[string, (text: string) => string]>([
    ['with straight quotation marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ['with curly quotation marks', curly],
    ['with spaces that do not break', (text) => text.replace(/(?<=\w) (?=\w)/g, '\u00a0')],
    ['with soft hyphens', (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
    ['with characters of no width', (text) => text.replace(/(?<=\w) (?=\w)/g, ' \u200b')],
    ['with a mark of the byte order', (text) => `\ufeff${text}`],
    ['with other ends of lines', (text) => text.replaceAll('\n', '\r\n')],
    ['with accents of their own', (text) => text.normalize('NFD')],
    ['with other dashes', (text) => text.replaceAll('—', '–')],
  ])('%s', (_, change) => expect(altered(change)).toEqual([]));

  it.each([
    'The recipe asks for two onions, a litre of stock and a little patience. It serves four people.',
    'Rain is expected on Friday, 12 June 2026, with 20 mm in places; the council said eight roads would be closed.',
  ])('with a paragraph on something else: %s', (text) =>
    expect(altered(same, [{ text, role: 'body' }])).toEqual([]),
  );
});

it('another show in a paragraph of its own makes a guess less sure, and changes no verdict', () => {
  const text = 'Dark Winds returned to AMC for a third season on 9 March 2025, with eight episodes.';
  const unsure = (all: string[]) => all.map((one) => one.replace(/ (?:high|medium|low) /, ' ')).sort();
  const changed = texts.filter(
    (one) =>
      unsure(asWritten.get(one) as string[]).join() !== unsure(found(one, [{ text, role: 'body' }])).join(),
  );
  expect(changed).toEqual([]);
});

/** Words that a headline in capitals cannot tell from names are left out: what is looked at is whether the same is flagged. */
it('a headline in capitals is flagged as one in Title Case', () => {
  const heads = [
    'Ballard Moves to Netflix for Season 3',
    'Ballard Season 1 Has Eight Episodes',
    "Maggie Q's Ballard Lands on Hulu",
    'Ballard Holds 85% on Rotten Tomatoes',
    'Ballard Premieres on Prime Video',
  ];
  const body = '\nMaggie Q leads the police drama Ballard, and the rest of this line is here to be longer.';
  const flags = (head: string) =>
    found(head + body).map((one) => one.replace(/ (?:high|medium|low) /, ' '));
  expect(heads.map((head) => flags(head.toUpperCase()))).toEqual(heads.map(flags));
  expect(heads.flatMap(flags).filter((one) => one.startsWith('contradicted')).length).toBeGreaterThan(2);
});
