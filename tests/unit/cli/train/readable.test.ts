import { expect, it } from 'vitest';
import { KINDS, READABLE } from '../../../../src/cli/train/readable';
import { ATTRIBUTE_IDS } from '../../../../src/engine/attribute-ids';
import { attributeOf } from '../../../../src/engine/attributes';
import { SLOT } from '../../../../src/engine/slots';

it.each(Object.entries(READABLE))('%s stands in slots that its reader takes', (id, kinds) => {
  const attribute = ATTRIBUTE_IDS.find((one) => one === id);
  expect(attribute).toBeDefined();
  for (const kind of kinds ?? []) expect(Object.keys(SLOT)).toContain(kind);
  // What no reader reads as a slot is learnt so that it is not taken for something else.
  const reader = attribute && attributeOf(attribute);
  if (reader && reader.slots.length > 0)
    expect(kinds?.some((kind) => reader.slots.includes(kind))).toBe(true);
});

it('names each kind of slot once', () => {
  expect(new Set(KINDS).size).toBe(KINDS.length);
});
