import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { USAGES } from '../../../../src/cli/packs/commands';
import { generated } from '../../../../src/cli/packs/docs-command';
import { ATTRIBUTE_IDS } from '../../../../src/engine/attribute-ids';
import { FIELDS } from '../../../../src/reference/docs/fields';
import { packJsonSchema, packJsonSchemaText } from '../../../../src/reference/docs/json-schema';

const root = path.resolve(import.meta.dirname, '../../../..');
const files = generated(USAGES);

describe.each(Object.keys(files))('%s', (name) => {
  it('is what `npm run -s packs -- docs` writes', () => {
    expect(readFileSync(path.join(root, name), 'utf8')).toBe(files[name]);
  });
});

type Part = { properties?: Record<string, unknown>; oneOf?: Part[]; anyOf?: Part[] };
const defs = packJsonSchema().$defs as Record<string, Part>;
const fieldsOf = (part: Part): string[] =>
  Object.keys(part.properties ?? part.oneOf?.[0]?.properties ?? part.anyOf?.[0]?.properties ?? {});

it.each(Object.keys(FIELDS))('every field of %s is told, and no other', (name) => {
  expect(fieldsOf(defs[name] ?? {}).toSorted()).toEqual(Object.keys(FIELDS[name] ?? {}).toSorted());
});

it('every attribute is in the page, and a form of its own in the schema', () => {
  for (const id of ATTRIBUTE_IDS) expect(files['docs/PACKS.md']).toContain(`| \`${id}\` | `);
  expect((defs.fact?.oneOf ?? defs.fact?.anyOf)?.length).toBe(ATTRIBUTE_IDS.length);
});

it('the text of the schema is its value', () => {
  expect(JSON.parse(packJsonSchemaText())).toEqual(packJsonSchema());
});
