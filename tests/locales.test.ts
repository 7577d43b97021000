/** Each language's words are complete, all used, and true to the browsers' format. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_IDS } from '../src/engine/attribute-ids';
import { stepKey } from '../src/ui/steps';
import { lookUpIn, type WordTable } from '../src/ui/word-table';
import { cut } from '../src/ui/words';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'assets/locales');
const tables = new Map(
  readdirSync(folder).map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as WordTable,
  ]),
);
const english = tables.get('en') as WordTable;
const keys = Object.keys(english);

const sources = (folder: string): string =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
    .join('\n');

const formsOf = (table: WordTable, key: string): string[] => lookUpIn(table)(key).split(' | ');
const placesIn = (text: string): string[] =>
  [...new Set(cut(text).flatMap((piece) => ('param' in piece ? piece.param : [])))].toSorted();

it('names every attribute', () => {
  const missing = ATTRIBUTE_IDS.filter((id) => !keys.includes(`attribute_${id.replaceAll('-', '_')}`));
  expect(missing).toEqual([]);
});

it('words every step of the engine; the many cues are worded as one', () => {
  const codes = new Set(sources('src/engine').match(/(?<=')(?:stance|judge|silent)-[a-z-]+(?=')/g));
  expect(codes.size).toBeGreaterThan(20);
  expect([...codes].filter((code) => !keys.includes(stepKey(code)))).toEqual([]);
  expect(keys).toContain('step_cue');
});

it('holds no key that nothing uses', () => {
  const code = `${sources('src')}\n${sources('entrypoints')}\n${readFileSync(path.join(root, 'wxt.config.ts'), 'utf8')}`;
  // Keys made at run time, by the beginning that the code writes.
  const families = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, start]) => start ?? '');
  const unused = keys
    .filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`))
    .filter((key) => !code.includes(`"${key}"`) && !families.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

it('says nothing unkind: a page differs from the record, it is not false', () => {
  const unkind = /\b(?:lie|lies|lying|fake|wrong|mistake|misinformation)\b/i;
  expect(keys.filter((key) => unkind.test(lookUpIn(english)(key)))).toEqual([]);
});

describe.each([...tables])('%s', (language, table) => {
  it('has the keys of the English words and no others', () => {
    const own = Object.keys(table);
    expect(keys.filter((key) => !own.includes(key))).toEqual([]);
    expect(own.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has the places and the forms of the English words', () => {
    const differing = keys.filter((key) => {
      const [own, theirs] = [formsOf(table, key), formsOf(english, key)];
      const wanted = placesIn(theirs.at(-1) ?? '').join();
      // The form for one may leave its number out.
      const places = own.map((form) => placesIn(form).join());
      return (
        own.length !== theirs.length ||
        places.at(-1) !== wanted ||
        places.some((one) => !wanted.includes(one))
      );
    });
    expect(differing).toEqual([]);
  });

  it('leaves nothing empty, and no place open', () => {
    const bad = keys.filter((key) =>
      formsOf(table, key).some(
        (form) => form.trim() === '' || cut(form).some((piece) => 'text' in piece && /[{}]/.test(piece.text)),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('has keys and signs as the browsers and the build want them', () => {
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(keys.filter((key) => /[$|]/.test(formsOf(table, key).join('')))).toEqual([]);
  });

  it('follows a language that the browser formats in', () => {
    const tag = lookUpIn(table)('format_locale');
    expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(tag.startsWith(language.slice(0, 2))).toBe(true);
  });

  it('describes the extension within the stores’ limits', () => {
    expect(lookUpIn(table)('extName').length).toBeLessThanOrEqual(75);
    expect(lookUpIn(table)('extDescription').length).toBeLessThanOrEqual(132);
  });

  it('is looked up as the build writes it', () => {
    const built = generateChromeMessages(parseMessagesObject(table));
    const differing = keys.filter((key) => built[key]?.message !== lookUpIn(table)(key));
    expect(differing).toEqual([]);
  });
});
