/** Holds the house together: the rules are in tree.ts; here they meet the real tree, and planted violations. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Tree, violations } from './tree';

const root = path.resolve(import.meta.dirname, '..');
const SKIPPED = new Set(['.git', 'node_modules', '.output', '.wxt', '.tmp', 'coverage']);
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|zip)$/;

function read(folder = '', tree = new Map<string, string>()): Tree {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    if (SKIPPED.has(entry.name) || BINARY.test(entry.name)) continue;
    if (entry.isDirectory()) read(file, tree);
    else tree.set(file, readFileSync(path.join(root, file), 'utf8'));
  }
  return tree;
}

describe('the tree', () => {
  const tree = read();

  it('was read', () => {
    expect(tree.has('package.json')).toBe(true);
    expect(tree.has('entrypoints/content.ts')).toBe(true);
    expect([...tree.keys()].some((file) => file.startsWith('src/engine/'))).toBe(true);
  });

  it('keeps every rule of the house', () => {
    expect(violations(tree)).toEqual([]);
  });
});

/** A small house in order, with files replaced or added. */
const house = (files: Record<string, string>): Tree =>
  new Map(
    Object.entries({
      'src/engine/policy.ts': 'export const isShown = () => true;',
      'src/engine/claim.ts': "import type { Id } from './id'; export interface Claim { id: Id }",
      'src/engine/id.ts':
        "import * as z from 'zod/mini'; export type Id = string; export const id = z.string();",
      'src/messages.ts': "import type { Claim } from './engine/claim'; export type Message = Claim;",
      'src/page/session.ts':
        "import type { Claim } from '../engine/claim'; import { isShown } from '../engine/policy';",
      'src/ui/App.tsx': "import { h } from 'preact'; export const App = () => <p>A line of text.</p>;",
      'src/background/read.ts': "import { id } from '../engine/id'; export const read = () => id;",
      'entrypoints/content.ts':
        "import { defineContentScript } from 'wxt/utils/define-content-script'; import '../src/page/session';\nexport default defineContentScript({ matches: [], main() {} });",
      'entrypoints/popup/main.tsx':
        "import { App } from '../../src/ui/App';\nfunction main() { App(); }\nmain();",
      'tests/unit/page/session.test.ts': '',
      ...files,
    }),
  );

it('finds nothing wrong with a house in order', () => {
  expect(violations(house({}))).toEqual([]);
});

describe('a planted violation is caught', () => {
  it.each<[what: string, file: string, source: string, says: string]>([
    ['an import upwards', 'src/store/a.ts', "import { read } from '../background/read';", 'lies above'],
    [
      'an import upwards, type only',
      'src/store/a.ts',
      "import type { read } from '../background/read';",
      'lies above',
    ],
    [
      'an import upwards, as a type',
      'src/store/a.ts',
      "type R = import('../background/read').R;",
      'lies above',
    ],
    ['an import upwards, dynamic', 'src/store/a.ts', "await import('../background/read');", 'lies above'],
    ['an export from above', 'src/store/a.ts', "export * from '../background/read';", 'lies above'],
    [
      'an import from tests',
      'src/store/a.ts',
      "import '../../tests/unit/page/session.test';",
      'neither code',
    ],
    ['an import of nothing', 'src/store/a.ts', "import './nowhere';", 'no file of the tree'],
    ['an import by alias', 'src/store/a.ts', "import '@/src/messages';", 'an alias'],
    ['a computed import', 'src/store/a.ts', 'await import(name);', 'computed'],
    ['a folder of its own', 'src/utils/a.ts', '', 'no folder of the house'],
    [
      'an engine that asks the messages',
      'src/engine/a.ts',
      "import type { M } from '../messages';",
      'is engine',
    ],
    ['an engine with a package', 'src/engine/a.ts', "import * as z from 'zod';", 'is engine and imports zod'],
    [
      'an engine with a Node module',
      'src/engine/a.ts',
      "import { readFileSync } from 'node:fs';",
      'imports node:fs',
    ],
    ['an engine with a clock', 'src/engine/a.ts', 'export const now = Date.now();', 'the clock'],
    ['an engine with the date of today', 'src/engine/a.ts', 'export const now = new Date();', 'the clock'],
    ['an engine that rolls dice', 'src/engine/a.ts', 'export const x = Math.random();', 'chance'],
    ['a page with the engine', 'src/page/a.ts', "import { id } from '../engine/id';", 'more than types'],
    ['a card with the browser', 'src/card/a.ts', "import { browser } from 'wxt/browser';", 'passed in'],
    ['a popup with the database', 'src/ui/a.ts', "import Dexie from 'dexie';", 'passed in'],
    ['a page with the global browser', 'src/page/a.ts', "chrome.runtime.sendMessage('x');", 'passed in'],
    ['a page that digs for it', 'src/page/a.ts', 'globalThis.browser.runtime;', 'passed in'],
    [
      'a heavy content script',
      'src/page/session.ts',
      "import * as z from 'zod/mini';",
      'into the content script',
    ],
    ['work at the top of an entrypoint', 'entrypoints/a.ts', 'const x = 1;', 'outside main()'],
    ['a call at the top of an entrypoint', 'entrypoints/a.ts', 'start();', 'outside main()'],
    ['a long entrypoint', 'entrypoints/a.ts', '\n// line'.repeat(41), 'has 42 lines'],
    ['innerHTML', 'src/ui/a.ts', 'node.innerHTML = text;', 'out of text'],
    ['innerHTML by name', 'src/ui/a.ts', "node['outerHTML'] = text;", 'out of text'],
    ['innerHTML in Preact', 'src/ui/a.tsx', '<p dangerouslySetInnerHTML={x} />;', 'out of text'],
    ['adjacent HTML', 'src/card/a.ts', "node.insertAdjacentHTML('x', y);", 'out of text'],
    ['document.write', 'src/page/a.ts', "document.write('x');", 'out of text'],
    ['eval', 'src/cli/a.ts', "eval('1');", 'out of text'],
    ['new Function', 'src/cli/a.ts', "new Function('return 1');", 'out of text'],
    ['a sentence in the engine', 'src/engine/a.ts', "const x = 'Differs from the record';", 'holds prose'],
    ['a sentence that ends', 'src/engine/a.ts', "const x = 'see what they say.';", 'holds prose'],
    ['a sentence in the making', 'src/engine/a.ts', 'const x = `the record says ${y}`;', 'holds prose'],
    ['an error that explains', 'src/engine/a.ts', "throw new Error('no such thing here');", 'holds prose'],
    ['a test of nothing', 'tests/unit/page/other.test.ts', '', 'mirrors no file'],
    [
      'a registry',
      'a.json',
      `{ "x": "https://${['registry', 'example', 'org'].join('.')}/a" }`,
      'package registry',
    ],
    ['a download address', 'a.json', `{ "resolved":${' '}"https://example.org/a.tgz" }`, 'package registry'],
  ])('%s', (_, file, source, says) => {
    const found = violations(house({ [file]: source }));
    expect(found.join('\n')).toContain(says);
    expect(found[0]).toContain(`${file}:`);
  });

  it('a cycle of files', () => {
    const files = { 'src/page/a.ts': "import './b';", 'src/page/b.ts': "import type { A } from './a';" };
    expect(violations(house(files))).toEqual([
      'src/page/a.ts:1 imports itself: src/page/a.ts -> src/page/b.ts -> src/page/a.ts',
    ]);
  });

  it('a cycle of folders', () => {
    const files = {
      'src/store/a.ts': "import '../reference/a';",
      'src/reference/a.ts': '',
      'src/reference/b.ts': "import '../store/b';",
      'src/store/b.ts': '',
    };
    expect(violations(house(files)).join('\n')).toContain('store -> reference -> store');
  });
});

describe('what is allowed stays allowed', () => {
  it.each<[what: string, file: string, source: string]>([
    [
      'cues and tables in the engine',
      'src/engine/a.ts',
      "const cues = ['based on the novel by', 'to be seen'];",
    ],
    [
      'patterns in the engine',
      'src/engine/a.ts',
      'const p = new RegExp(`^(?:one|two of ${n}|three of them)$`);',
    ],
    [
      'alternatives in the engine',
      'src/engine/a.ts',
      "const words = [['stab(?:bed|bing)|knifed|stab wounds?', 'stabbed'], ['choked|throttled|smothered?', 'choked']];",
    ],
    ['a given date in the engine', 'src/engine/a.ts', 'export const day = new Date(Date.UTC(2025, 6, 9));'],
    ['the browser as a parameter', 'src/ui/a.ts', 'export const f = (browser: Port) => browser.send();'],
    ['the wording as a type', 'src/page/a.ts', "import type m from '../../assets/locales/en.json';"],
    ['a property called write', 'src/cli/a.ts', "process.stdout.write('x');"],
  ])('%s', (_, file, source) => {
    expect(violations(house({ 'assets/locales/en.json': '{}', [file]: source }))).toEqual([]);
  });
});
