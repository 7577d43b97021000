/** Saved `Special:EntityData` JSON: the part of it that is read. Whatever else it holds is left alone. */
import * as z from 'zod/mini';

const qid = z.string().check(z.regex(/^Q[1-9]\d{0,11}$/));
const labels = z._default(z.record(z.string(), z.object({ value: z.string() })), {});

const snakSchema = z.object({
  snaktype: z.enum(['value', 'somevalue', 'novalue']),
  property: z.string(),
  datavalue: z.optional(z.object({ type: z.string(), value: z.unknown() })),
});
const snaks = z.record(z.string(), z.array(snakSchema));

const statementSchema = z.object({
  mainsnak: snakSchema,
  rank: z._default(z.enum(['preferred', 'normal', 'deprecated']), 'normal'),
  qualifiers: z._default(snaks, {}),
  references: z._default(z.array(z.object({ snaks })), []),
});

export const itemSchema = z.object({
  id: qid,
  modified: z.optional(z.string()),
  labels,
  aliases: z._default(z.record(z.string(), z.array(z.object({ value: z.string() }))), {}),
  claims: z._default(z.record(z.string(), z.array(statementSchema)), {}),
});

/** Empty maps are written as empty lists by some versions of Wikibase. */
const emptyAsMap = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null) return item;
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    Array.isArray(value) && value.length === 0 ? {} : value,
  ]);
  return Object.fromEntries(entries);
};

export type Snak = z.infer<typeof snakSchema>;
export type Snaks = Record<string, Snak[]>;
export type Statement = z.infer<typeof statementSchema>;
export type Item = z.infer<typeof itemSchema>;

const fileSchema = z.object({ entities: z.record(z.string(), z.unknown()) });

/**
 * The items of one saved file.
 * @param value parsed JSON
 * @returns the items, or what is wrong with the file
 */
export function itemsIn(value: unknown): { items: Item[] } | { wrong: string } {
  const file = z.safeParse(fileSchema, value);
  if (!file.success) return { wrong: 'has no `entities`: save it from Special:EntityData/Q….json' };
  const items: Item[] = [];
  for (const [id, one] of Object.entries(file.data.entities)) {
    const item = z.safeParse(itemSchema, emptyAsMap(one));
    if (!item.success) {
      const [issue] = item.error.issues;
      return {
        wrong: `entity ${id.slice(0, 20)}: ${issue?.path.map(String).join('.') || 'all'} is not as Wikidata writes it`,
      };
    }
    items.push(item.data);
  }
  return items.length > 0 ? { items } : { wrong: 'holds no entities' };
}
