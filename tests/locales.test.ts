/** The English words are complete, all used, and true to the browser's format. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import messages from '../assets/locales/en/messages.json';
import { ATTRIBUTE_IDS } from '../src/engine/attribute-ids';
import { stepKey } from '../src/ui/steps';
import { cut } from '../src/ui/words';

const root = path.resolve(import.meta.dirname, '..');
const table: Record<string, { message: string; description?: string }> = messages;
const keys = Object.keys(table);

const sources = (folder: string): string =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
    .join('\n');

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

it('has both plural forms or none, with the count in the form for many', () => {
  const forms = keys.filter((key) => key.endsWith('_one'));
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter((key) => !keys.includes(key.replace(/_one$/, '_other')))).toEqual([]);
});

it('has keys and dollar signs as the browsers want them', () => {
  expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
  const bad = keys.filter((key) => /(?<!\$)\$(?:\$\$)*(?!\$)/.test(table[key]?.message ?? ''));
  expect(bad).toEqual([]);
});

it('has no places that are not closed', () => {
  const texts = keys.flatMap((key) =>
    cut(table[key]?.message ?? '').flatMap((piece) => ('text' in piece ? piece.text : [])),
  );
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});

it('says nothing unkind: a page differs from the record, it is not false', () => {
  const said = keys.filter((key) =>
    /\b(?:lie|lies|lying|fake|wrong|mistake|misinformation)\b/i.test(table[key]?.message ?? ''),
  );
  expect(said).toEqual([]);
});

it('holds no key that nothing uses', () => {
  const code = `${sources('src')}\n${sources('entrypoints')}\n${readFileSync(path.join(root, 'wxt.config.ts'), 'utf8')}`;
  // Keys made at run time, by the beginning that the code writes.
  const families = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, start]) => start ?? '');
  const unused = keys
    .map((key) => key.replace(/_(?:one|other)$/, ''))
    .filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`))
    .filter((key) => !code.includes(`"${key}"`) && !families.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});
