/** The schema of a pack in the form that editors complete and check by. */
import * as z from 'zod/mini';
import {
  completeSchema,
  entitySchema,
  factSchema,
  packInfoSchema,
  packSchema,
  SCHEMA_VERSION,
  sourceSchema,
} from '../schema';

const PARTS = {
  pack: packInfoSchema,
  entity: entitySchema,
  fact: factSchema,
  complete: completeSchema,
  source: sourceSchema,
};

/** JSON Schema (draft 2020-12) of a whole pack; its rows are under `$defs`, for files that hold only one kind. */
export function packJsonSchema(): Record<string, unknown> {
  const of = (schema: z.core.$ZodType) => {
    const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
    return rest;
  };
  const ref = (part: keyof typeof PARTS) => ({ $ref: `#/$defs/${part}` });
  const whole = of(packSchema) as { properties: Record<string, object> };
  const list = (name: string, part: keyof typeof PARTS) => ({ ...whole.properties[name], items: ref(part) });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Double Take pack, form ${SCHEMA_VERSION}`,
    ...whole,
    properties: {
      $schema: { type: 'string' },
      pack: ref('pack'),
      entities: list('entities', 'entity'),
      facts: list('facts', 'fact'),
      complete: list('complete', 'complete'),
      sources: list('sources', 'source'),
    },
    $defs: Object.fromEntries(Object.entries(PARTS).map(([name, schema]) => [name, of(schema)])),
  };
}

/** Its text, as the file has it: a line for each part. */
export function packJsonSchemaText(): string {
  const { $defs, ...rest } = packJsonSchema();
  const parts = Object.entries($defs as object).map(
    ([name, part]) => `    "${name}": ${JSON.stringify(part)}`,
  );
  return `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "$defs": {\n${parts.join(',\n')}\n  }\n}\n`;
}
