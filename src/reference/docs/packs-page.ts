/** docs/PACKS.md: the format told from the schema, the limits and the commands themselves. */

import * as z from 'zod/mini';
import { ATTRIBUTE_IDS, VALUE_OF } from '../../engine/attribute-ids';
import { IMPORT_LIMITS } from '../import/limits';
import { SCHEMA_VERSION } from '../schema';
import { FIELDS } from './fields';
import { packJsonSchema } from './json-schema';

interface Shape {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
}

const PATTERNS: readonly [begins: string, words: string][] = [
  ['^[a-z0-9]+(?:-', 'id'],
  ['^\\d{4}-(?:', 'day'],
  ['^\\d{4}(?:', 'day, month or year'],
  ['^Q', 'Wikidata id'],
  ['^https', 'web address'],
  ['^\\d+\\.', 'three numbers'],
];

/** A form in few words. */
function formOf(shape: Shape): string {
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (shape.enum) return shape.enum.map((one) => `\`${String(one)}\``).join(', ');
  const either = shape.anyOf ?? shape.oneOf;
  if (either) return either.map(formOf).join(' or ');
  if (shape.pattern) return PATTERNS.find(([begins]) => shape.pattern?.startsWith(begins))?.[1] ?? 'text';
  if (shape.type === 'array') {
    const most = shape.maxItems === undefined ? '' : `, at most ${shape.maxItems.toLocaleString('en')}`;
    return `list of ${formOf(shape.items ?? {})}${most}`;
  }
  if (shape.type === 'object') return shape.properties ? objectForm(shape) : 'object by id';
  if (shape.type === 'string')
    return shape.maxLength === undefined ? 'text' : `text, at most ${shape.maxLength}`;
  if (shape.type === 'integer' || shape.type === 'number') return rangeOf(shape);
  return shape.type === 'boolean' ? '`true`, `false`' : 'see the attribute';
}

const rangeOf = ({ minimum, maximum }: Shape): string =>
  minimum !== undefined && maximum !== undefined && maximum < 1e6
    ? `number, ${minimum} to ${maximum}`
    : 'number';

const objectForm = ({ properties = {}, required = [] }: Shape): string =>
  Object.entries(properties)
    .map(([name, shape]) => `${name}${required.includes(name) ? '' : '?'}: ${formOf(shape)}`)
    .join('; ');

/** Cells of a table stand between bars. */
const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function partTable(name: string, shape: Shape): string {
  const sample = shape.oneOf?.[0] ?? shape.anyOf?.[0] ?? shape;
  const { properties = {}, required = [] } = sample;
  const lines = Object.entries(properties).map(([field, form]) => {
    const own = name === 'fact' && field === 'attribute' ? 'one of the attributes' : formOf(form);
    const told = name === 'fact' && ['value', 'time'].includes(field) ? 'object' : own;
    return row(`\`${field}\``, required.includes(field) ? 'yes' : '', told, FIELDS[name]?.[field] ?? '');
  });
  return [row('field', 'needed', 'form', 'what it is for'), row('---', '---', '---', '---'), ...lines].join(
    '\n',
  );
}

/** @param usages what the commands say about themselves */
export function packsPage(usages: string[]): string {
  const defs = packJsonSchema().$defs as Record<string, Shape>;
  const part = (name: string) => partTable(name, defs[name] ?? {});
  const values = ATTRIBUTE_IDS.map((id) => row(`\`${id}\``, formOf(z.toJSONSchema(VALUE_OF[id]) as Shape)));
  const limits = Object.entries(IMPORT_LIMITS).map(([name, limit]) => row(name, limit.toLocaleString('en')));
  return `<!-- Written by \`npm run -s packs -- docs\`. Change the schema or src/reference/docs instead. -->
# Packs

A pack is a set of entities, facts and sources as JSON: data with a closed vocabulary, no expressions of any kind. The bundled
packs lie in \`assets/packs\`, a folder each, with one file a part; anybody else's come as one file that is an object of the same parts:
\`pack\`, \`entities\`, \`facts\`, \`complete\` (which may be missing) and \`sources\`. How values are meant is told in [record.md](record.md).

An editor that knows JSON Schema completes and checks a pack by [pack.schema.json](../assets/packs/pack.schema.json); a pack in one
file may name it in \`$schema\`.

## pack
${part('pack')}

## entities
${part('entity')}

## facts
${part('fact')}

## complete
${part('complete')}

## sources
${part('source')}

## Attributes and their values
A question mark stands after what may be missing.

${[row('attribute', 'value'), row('---', '---'), ...values].join('\n')}

## Packs of others
A pack is imported on the options page, or tried on the command line: whole, or not at all. It is refused where it breaks a limit, where
it does not hold together, where a text in it holds HTML or characters that cannot be seen, where a name poses as another one or stands
on every page, and where it takes the id of something that another pack has. The report says where, what, and how to mend it.

${[row('limit', 'at most'), row('---', '---'), ...limits].join('\n')}

What an imported pack finds names the pack, is never of high confidence and never outranks the record that ships: where both answer and
differ, the record's answer stands and both are shown, as disputed. A complete list of an imported pack holds for its own entities only.
After an update of Double Take it stays; what of it fails is switched off and listed on the options page.

## Versions of the format
This is form ${SCHEMA_VERSION}. A pack of an older form is brought to the present one step by step (\`src/reference/migrate.ts\`) before it is
checked; one of a later form is refused until Double Take is updated. A change of the form that an old pack would not survive needs a
step there, with a test that walks it.

## Commands
${usages.map((usage) => `\`\`\`\n${usage.trimEnd()}\n\`\`\``).join('\n\n')}
`;
}
