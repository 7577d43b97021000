/**
 * The rules of the house, over parsed sources: who may import whom, and what may stand where. Every rule takes a tree,
 * so that tree.test.ts can plant violations and see them caught. That the engine knows no DOM and no Node is held by
 * tsconfig.engine.json, whose libraries have neither.
 */
import path from 'node:path';
import { parseSync } from 'vite';

/** Sources by path from the project's folder, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

interface Import {
  /** As written. */
  from: string;
  /** The file in the tree, for a relative import that leads to one. */
  file: string | undefined;
  typeOnly: boolean;
  line: number;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

interface Module {
  file: string;
  source: string;
  body: Node[];
  imports: Import[];
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
const LAYERS = [
  ['engine'],
  ['store', 'reference', 'settings', 'export', 'messages'],
  ['background', 'page', 'card', 'ui', 'cli'],
  ['entrypoints'],
];
const LINES = 40;

/** Everything that breaks a rule, as lines to read: `file:line what`. */
export function violations(tree: Tree): string[] {
  const modules = parseAll(tree);
  return [
    ...[...modules.values()].flatMap((module) => [
      ...direction(module),
      ...pureEngine(module),
      ...ports(module),
      ...thinPage(module),
      ...wiringOnly(module),
      ...noMarkup(module),
      ...noProse(module),
    ]),
    ...cycles(modules),
    ...folderCycles(modules),
    ...lightContentScript(modules),
    ...mirrors(tree),
    ...shortEntrypoints(tree),
    ...noRegistries(tree),
  ];
}

// --- parsing

const isCode = (file: string) => /^(src|entrypoints)\/.*\.tsx?$/.test(file);

const lineAt = (source: string, offset: number) => source.slice(0, offset).split('\n').length;

function parseAll(tree: Tree): Map<string, Module> {
  const modules = new Map<string, Module>();
  for (const [file, source] of tree) {
    if (!isCode(file)) continue;
    const { program, module, errors } = parseSync(file, source);
    if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);

    const imports: Import[] = [];
    const add = (start: number, from: string, typeOnly: boolean) =>
      imports.push({ from, file: resolve(tree, file, from), typeOnly, line: lineAt(source, start) });
    for (const { start, moduleRequest, entries } of module.staticImports) {
      add(start, moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
    }
    for (const { start, entries } of module.staticExports) {
      for (const { moduleRequest, isType } of entries)
        if (moduleRequest) add(start, moduleRequest.value, isType);
    }
    const body = program.body as unknown as Node[];
    for (const node of walk(body)) {
      // What a dynamic import or a type import names; anything but a plain string has no place here.
      if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
        const { value } = (node.source ?? node.argument) as { value?: unknown };
        add(node.start, typeof value === 'string' ? value : '(computed)', node.type === 'TSImportType');
      }
    }
    modules.set(file, { file, source, body, imports });
  }
  return modules;
}

function resolve(tree: Tree, file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(file), from.replace(/\?inline$/, ''));
  return ENDINGS.map((ending) => base + ending).find((candidate) => tree.has(candidate));
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (value && typeof value === 'object') {
    if (typeof (value as Node).type === 'string') yield value as Node;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

/** `engine` for src/engine/…, `messages` for src/messages.ts, `entrypoints` for entrypoints/…. */
function folderOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next.replace(/\.tsx?$/, '') : top;
}

const layerOf = (file: string) => LAYERS.findIndex((folders) => folders.includes(folderOf(file)));

const at = ({ file, source }: Module, node: Node, what: string) =>
  `${file}:${lineAt(source, node.start)} ${what}`;

// --- imports

function direction({ file, imports }: Module): string[] {
  const own = layerOf(file);
  if (own < 0) return [`${file}:1 lies in no folder of the house`];
  return imports.flatMap(({ from, file: target, line }) => {
    const here = `${file}:${line} imports ${from}`;
    if (from === '(computed)') return [`${file}:${line} imports a module whose name is computed`];
    if (!from.startsWith('.')) return /^[@~#]\/|^#/.test(from) ? [`${here}, an alias`] : [];
    if (!target) return [`${here}, which is no file of the tree`];
    if (!isCode(target))
      return /^assets\/|\.css$|^docs\/quality\/figures\.json$/.test(target)
        ? []
        : [`${here}, which is neither code nor an asset`];
    return layerOf(target) > own ? [`${here}, which lies above it`] : [];
  });
}

function pureEngine(module: Module): string[] {
  const { file, imports, body } = module;
  if (folderOf(file) !== 'engine') return [];
  const foreign = imports
    .filter(
      ({ from, file: target }) =>
        from !== 'zod/mini' &&
        !(target && (folderOf(target) === 'engine' || target.startsWith('assets/model/'))),
    )
    .map(({ from, line }) => `${file}:${line} is engine and imports ${from}`);
  const impure = [...walk(body)].filter(
    (node) =>
      isMember(node, 'Date', 'now') ||
      isMember(node, 'Math', 'random') ||
      (node.type === 'NewExpression' &&
        nameOf(node.callee) === 'Date' &&
        (node.arguments as []).length === 0),
  );
  return [...foreign, ...impure.map((node) => at(module, node, 'is engine and asks the clock or chance'))];
}

const PORTED = ['page', 'card', 'ui'];

/** Page, card and ui get the browser and the database passed in. */
function ports(module: Module): string[] {
  const { file, imports, body } = module;
  if (!PORTED.includes(folderOf(file))) return [];
  const own = declared(body);
  return [
    ...imports
      .filter(({ from }) => /^(wxt|@wxt-dev|webextension-polyfill|dexie|node:)/.test(from))
      .map(({ from, line }) => `${file}:${line} imports ${from}; such things are passed in`),
    ...[...walk(body)]
      .filter((node) => node.type === 'MemberExpression' || node.type === 'CallExpression')
      .filter((node) => ['browser', 'chrome'].some((name) => !own.has(name) && reaches(node, name)))
      .map((node) => at(module, node, 'uses the global browser API; it is passed in')),
  ];
}

/** Of the engine, the page may have types, and policy itself. */
function thinPage({ file, imports }: Module): string[] {
  if (folderOf(file) !== 'page') return [];
  return imports
    .filter(({ file: target, typeOnly }) => target && folderOf(target) === 'engine' && !typeOnly)
    .filter(({ file: target }) => target !== 'src/engine/policy.ts')
    .map(({ from, line }) => `${file}:${line} is page and takes more than types from ${from}`);
}

/** The same by consequence: whatever the content script reaches, through however many files. */
function lightContentScript(modules: Map<string, Module>): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string) => {
    const module = modules.get(file);
    if (!module || seen.has(file)) return;
    seen.add(file);
    for (const { from, file: target, typeOnly, line } of module.imports) {
      if (typeOnly) continue;
      const heavy = /^(zod|dexie|preact|@preact)/.test(from) || (target && folderOf(target) === 'engine');
      if (heavy && target !== 'src/engine/policy.ts') {
        found.push(`${file}:${line} brings ${from} into the content script`);
      }
      if (target) visit(target);
    }
  };
  visit('entrypoints/content.ts');
  return found;
}

function cycles(modules: Map<string, Module>): string[] {
  const edges = new Map(
    [...modules].map(([file, { imports }]) => [file, imports.flatMap(({ file: target }) => target ?? [])]),
  );
  return loops(edges).map((loop) => `${loop[0]}:1 imports itself: ${loop.join(' -> ')}`);
}

function folderCycles(modules: Map<string, Module>): string[] {
  const edges = new Map<string, string[]>();
  for (const { file, imports } of modules.values()) {
    const own = folderOf(file);
    const others = imports.flatMap(({ file: target }) => (target && isCode(target) ? folderOf(target) : []));
    edges.set(own, [...(edges.get(own) ?? []), ...others.filter((other) => other !== own)]);
  }
  return loops(edges).map((loop) => `src/${loop[0]}:1 folders import each other: ${loop.join(' -> ')}`);
}

/** One loop for each edge that closes one. */
function loops(edges: Map<string, string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: string[]) => {
    const from = trail.indexOf(node);
    if (from >= 0) found.push([...trail.slice(from), node]);
    if (from >= 0 || done.has(node)) return;
    for (const next of new Set(edges.get(node))) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}

// --- what stands where

/** At the top of an entrypoint: imports, types, a function main and its call, or the definition that holds main. */
function wiringOnly(module: Module): string[] {
  if (!module.file.startsWith('entrypoints/')) return [];
  return module.body
    .filter((node) => {
      switch (node.type) {
        case 'ImportDeclaration':
        case 'TSTypeAliasDeclaration':
        case 'TSInterfaceDeclaration':
          return false;
        case 'FunctionDeclaration':
          return nameOf(node.id) !== 'main';
        case 'ExpressionStatement':
          return !callsMain(node.expression as Node);
        case 'ExportDefaultDeclaration':
          return !isDefinition(node.declaration as Node);
        default:
          return true;
      }
    })
    .map((node) => at(module, node, 'is entrypoint code outside main()'));
}

function callsMain(node: Node): boolean {
  if (node.type === 'AwaitExpression' || node.type === 'UnaryExpression')
    return callsMain(node.argument as Node);
  return node.type === 'CallExpression' && nameOf(node.callee) === 'main';
}

const isDefinition = (node: Node) =>
  node.type === 'CallExpression' &&
  /^define(Background|ContentScript|UnlistedScript)$/.test(nameOf(node.callee) ?? '');

function shortEntrypoints(tree: Tree): string[] {
  return [...tree]
    .filter(([file]) => /^entrypoints\/.*\.(tsx?|html)$/.test(file))
    .map(([file, source]): [string, number] => [file, source.trimEnd().split('\n').length])
    .filter(([, lines]) => lines > LINES)
    .map(([file, lines]) => `${file}:${LINES + 1} has ${lines} lines; an entrypoint has at most ${LINES}`);
}

const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
];

/** Nothing turns text into markup or code. */
function noMarkup(module: Module): string[] {
  return [...walk(module.body)]
    .filter(
      (node) =>
        MARKUP.includes(nameOf(node) ?? '') ||
        (node.type === 'Literal' && MARKUP.includes(String(node.value))) ||
        isMember(node, 'document', 'write') ||
        isMember(node, 'document', 'writeln') ||
        (['CallExpression', 'NewExpression'].includes(node.type) &&
          ['eval', 'Function'].includes(nameOf(node.callee) ?? '')),
    )
    .map((node) => at(module, node, 'makes markup or code out of text'));
}

/**
 * The engine speaks in codes; the wording lives in the locales. Its tables do hold words of the language it reads, so
 * what counts as prose is a sentence in the making: three or more words that begin like a sentence or end like one, or
 * that text is set in, or that an error is given to say.
 */
function noProse(module: Module): string[] {
  if (folderOf(module.file) !== 'engine') return [];
  const found = [...walk(module.body)].filter((node) => {
    if (node.type === 'Literal') return typeof node.value === 'string' && isSentence(node.value);
    if (node.type === 'TemplateLiteral') return isTemplateProse(node);
    if (node.type === 'NewExpression' && /Error$/.test(nameOf(node.callee) ?? '')) {
      const [message] = node.arguments as Node[];
      return message?.type === 'Literal' && wordsIn(String(message.value)) >= 3;
    }
    return false;
  });
  return found.map((node) => at(module, node, 'is engine and holds prose'));
}

const wordsIn = (text: string) => text.match(/(?<![\p{L}'’-])\p{L}[\p{L}'’-]+(?![\p{L}'’-])/gu)?.length ?? 0;

/** Signs of a regular expression's source that no sentence has: its alternatives, groups and escapes. */
const isPattern = (text: string) => /[|\\]|\(\?/.test(text);

const isSentence = (text: string) =>
  !isPattern(text) &&
  wordsIn(text) >= 3 &&
  (/^\s*\p{Lu}[\p{Ll}'’]*\s+\p{Ll}/u.test(text) || /\p{L}[.!?:]\s*$/u.test(text));

function isTemplateProse(node: Node): boolean {
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (parts.length === 1) return isSentence(parts[0] ?? '');
  // Templates also build patterns: those have signs that no sentence has.
  return !/[\\|()[\]]/.test(parts.join('')) && wordsIn(parts.join(' ')) >= 3;
}

/** Each unit test stands where the file it tests stands. */
function mirrors(tree: Tree): string[] {
  return [...tree.keys()]
    .filter((file) => /^tests\/unit\/.*\.test\.tsx?$/.test(file))
    .filter((file) => {
      const mirrored = file.replace(/^tests\/unit\//, 'src/').replace(/\.test\.tsx?$/, '');
      return !tree.has(`${mirrored}.ts`) && !tree.has(`${mirrored}.tsx`);
    })
    .map((file) => `${file}:1 mirrors no file in src`);
}

/** No file names the host that packages came from: it differs from place to place. */
function noRegistries(tree: Tree): string[] {
  const hosts = /\bregistry\.[\w-]+\.\w+|\bnpm\.pkg\.[\w-]+|\bproxy\.golang\.\w+|"resolved":\s*"\w+:\/\//i;
  return [...tree].flatMap(([file, source]) => {
    const offset = source.search(hosts);
    return offset < 0 ? [] : [`${file}:${lineAt(source, offset)} names a package registry`];
  });
}

// --- small questions to the syntax tree

function nameOf(node: unknown): string | undefined {
  const { type, name } = (node ?? {}) as { type?: string; name?: unknown };
  return (type === 'Identifier' || type === 'JSXIdentifier') && typeof name === 'string' ? name : undefined;
}

const isMember = (node: Node, object: string, property: string) =>
  node.type === 'MemberExpression' && nameOf(node.object) === object && nameOf(node.property) === property;

/** `name.x`, or `anything.name` where anything is the global object under one of its names. */
const reaches = (node: Node, name: string) =>
  nameOf(node.object) === name ||
  ['globalThis', 'window', 'self'].some((global) => isMember(node, global, name));

/** Names that the file itself declares as imports, variables or parameters. */
function declared(body: Node[]): Set<string> {
  const names = new Set<string>();
  const add = (pattern: unknown) => {
    for (const node of walk(pattern)) names.add(nameOf(node) ?? '');
  };
  for (const node of walk(body)) {
    if (node.type === 'VariableDeclarator') add(node.id);
    if (node.type.startsWith('Import') && 'local' in node) add(node.local);
    if ('params' in node && Array.isArray(node.params)) node.params.forEach(add);
  }
  return names;
}
