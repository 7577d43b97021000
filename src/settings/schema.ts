/** What each setting may hold. Stored values are checked on reading: sync brings them from other versions. */
import * as z from 'zod/mini';
import { ATTRIBUTE_IDS, type AttributeId } from '../engine/attribute-ids';
import { STRICTNESSES, type Strictness } from '../engine/policy';
import type { Gate } from '../messages';
import type { SitePolicy } from './site-policy';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const hosts = z.array(text(253)).check(z.maxLength(2_000));

export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  /** How thick the lines under words are, in CSS pixels. */
  marks: 1 | 2 | 3;
  /** One plain line for every kind, where by default each kind has a shape of its own. */
  plain?: boolean;
  /** Colours that can be told apart whatever colours the eyes confuse. */
  safe?: boolean;
}

/** What a reader made of a finding. */
export interface ReviewNote {
  /** The finding's key, as for mutes. */
  key: string;
  /** A note, which may be empty beside a decision. */
  text: string;
  decision?: 'accepted' | 'disputed';
  /** The day it was written. */
  made: string;
}

/** The type of each setting, by name. */
export interface Settings {
  strictness: Strictness;
  attributesOff: AttributeId[];
  appearance: Appearance;
  sites: SitePolicy;
  /** Keys of muted claims. */
  mutes: string[];
  notes: ReviewNote[];
  /** Made from the packs; null until the background has made it. */
  gate: Gate | null;
}

type Schemas = { [Name in keyof Settings]: z.core.$ZodType<Settings[Name]> };

const names = z.array(z.string());

export const SCHEMAS: Schemas = {
  strictness: z.enum(STRICTNESSES as [Strictness, ...Strictness[]]),
  attributesOff: z.array(z.enum(ATTRIBUTE_IDS as [AttributeId, ...AttributeId[]])),
  appearance: z.object({
    theme: z.enum(['system', 'light', 'dark']),
    marks: z._default(z.literal([1, 2, 3]), 2),
    plain: z.exactOptional(z.boolean()),
    safe: z.exactOptional(z.boolean()),
  }),
  sites: z.object({ mode: z.enum(['all', 'chosen', 'on-click']), off: hosts, chosen: hosts }),
  mutes: z.array(text(500)).check(z.maxLength(5_000)),
  notes: z
    .array(
      z.object({
        key: text(500),
        text: z.string().check(z.maxLength(2_000)),
        decision: z.exactOptional(z.enum(['accepted', 'disputed'])),
        made: day,
      }),
    )
    .check(z.maxLength(5_000)),
  gate: z.nullable(
    z.object({
      version: z.string(),
      triggers: z.array(
        z.object({
          name: z.string(),
          titles: names,
          needs: z.exactOptional(names),
          only: z.exactOptional(z.literal(true)),
        }),
      ),
      companions: names,
    }),
  ),
};
