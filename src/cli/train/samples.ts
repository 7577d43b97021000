/** Training samples: every slot of the labelled texts with its features and the attribute that the labels give it. */

import { cuesOn } from '../../engine/bids';
import { featuresOf } from '../../engine/model/features';
import { prepare } from '../../engine/prepare';
import type { Slot } from '../../engine/slots';
import { fold } from '../../engine/text/fold';
import type { Label } from '../eval/labels';
import type { OpenRecord } from '../record';
import type { SourceText } from '../source-text';
import { KINDS, READABLE } from './readable';

export interface Sample {
  /** Letter of the slot's kind. */
  kind: string;
  features: string[];
  label: string;
  /** The text it comes from: folds never part a text. */
  group: string;
}

interface Placed {
  slot: Slot;
  features: string[];
  start: number;
  end: number;
}

/** Every slot of a kind that a model reads, with its place in the document. */
function placedSlots(source: SourceText, record: OpenRecord): Placed[] {
  // Texts that never name their title teach as well: the model asks what is said, not of what.
  const reference = record.around([...record.titlesNamedIn(source.text), ...record.covered]);
  const placed: Placed[] = [];
  for (const { passage, starts } of source.passages) {
    const prepared = prepare(passage, reference, null);
    for (const sentence of prepared.sentences) {
      const map = prepared.blocks[sentence.block]?.folded.map as Uint32Array;
      const base = starts[sentence.block] as number;
      const cues = cuesOn(sentence, reference);
      for (const slot of sentence.slots) {
        if (!KINDS.includes(slot.kind)) continue;
        placed.push({
          slot,
          features: featuresOf(sentence, slot, cues.get(slot.at) ?? []),
          start: base + (map[slot.start] as number),
          end: base + (map[slot.end] as number),
        });
      }
    }
  }
  return placed;
}

const plain = (text: string): string => fold(text).text.toLowerCase();

/** Samples of a document whose labels are complete: a slot without a label is the value of nothing. */
export function documentSamples(
  group: string,
  source: SourceText,
  labels: Label[],
  record: OpenRecord,
): Sample[] {
  const placed = placedSlots(source, record);
  const given = new Map<Placed, string>();
  for (const label of labels) {
    const kinds = READABLE[label.attribute];
    if (kinds === undefined) continue;
    const inside = placed.filter(
      ({ slot, start, end }) => kinds.includes(slot.kind) && start >= label.start && end <= label.end,
    );
    const named = inside.filter(
      ({ slot }) => label.value !== null && plain(label.value).includes(plain(slot.text)),
    );
    for (const one of named.length > 0 ? named : inside.slice(0, 1)) given.set(one, label.attribute);
  }
  return placed.map((one) => ({
    kind: one.slot.kind,
    features: one.features,
    label: given.get(one) ?? 'none',
    group,
  }));
}

/** The sample of one half of a contrast pair: the slot that holds the value; nothing is known of the others. */
export function rowSamples(
  group: string,
  source: SourceText,
  attribute: string,
  value: string,
  record: OpenRecord,
): Sample[] {
  const kinds = READABLE[attribute];
  if (kinds === undefined) return [];
  const wanted = plain(value);
  const text = plain(source.text);
  const at = text.indexOf(wanted);
  return placedSlots(source, record)
    .filter(
      ({ slot }) =>
        kinds.includes(slot.kind) &&
        (wanted.includes(plain(slot.text)) || plain(slot.text).includes(wanted)) &&
        at >= 0,
    )
    .slice(0, 1)
    .map(({ slot, features }) => ({ kind: slot.kind, features, label: attribute, group }));
}

/** A value marked in a text in which every claim is marked. */
export interface Mark {
  attribute: string;
  value: string;
  nth?: number;
}

/** Samples of a marked text: an unmarked slot is the value of nothing. */
export function markedSamples(
  group: string,
  source: SourceText,
  marks: Mark[],
  record: OpenRecord,
): Sample[] {
  const ranges = marks.map(({ attribute, value, nth = 1 }) => {
    let start = -1;
    for (let seen = 0; seen < nth; seen++) start = source.text.indexOf(value, start + 1);
    return { attribute, start, end: start + value.length };
  });
  return placedSlots(source, record).map(({ slot, features, start, end }) => {
    const mark = ranges.find(
      (range) =>
        range.start >= 0 &&
        start < range.end &&
        range.start < end &&
        READABLE[range.attribute]?.includes(slot.kind),
    );
    return { kind: slot.kind, features, label: mark?.attribute ?? 'none', group };
  });
}
