/** Training samples: every slot of the labelled texts with its features and the attribute that the labels give it. */
import { cuesOn } from '../../engine/bids';
import { featuresOf } from '../../engine/model/features';
import { prepare } from '../../engine/prepare';
import type { Slot } from '../../engine/slots';
import { fold } from '../../engine/text/fold';
import type { Label } from '../eval/labels';
import type { Mark } from '../marked';
import type { OpenRecord } from '../record';
import type { SourceText } from '../source-text';
import { readText } from '../text-document';
import { KINDS, READABLE } from './readable';

export interface Sample {
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

/**
 * The sample of one half of a contrast pair: the slot in which it differs from the other half; nothing is known of the
 * other slots.
 */
export function halfSamples(
  group: string,
  half: string,
  other: string,
  attribute: string,
  record: OpenRecord,
): Sample[] {
  const kinds = READABLE[attribute];
  if (kinds === undefined) return [];
  const [from, to] = difference(half, other);
  const placed = placedSlots(readText(half), record).filter(({ slot }) => kinds.includes(slot.kind));
  // "10" and "100" differ in nothing but the place where the shorter ends.
  const found =
    placed.find(({ start, end }) => start < to && from < end) ??
    placed.find(({ start, end }) => start <= to && from <= end);
  return found === undefined
    ? []
    : [{ kind: found.slot.kind, features: found.features, label: attribute, group }];
}

/** The stretch of `half` between what it begins and what it ends with in common with `other`. */
function difference(half: string, other: string): [number, number] {
  const shorter = Math.min(half.length, other.length);
  let from = 0;
  while (from < shorter && half[from] === other[from]) from++;
  let tail = 0;
  while (tail < shorter - from && half.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return [from, half.length - tail];
}

/** Samples of a marked text: an unmarked slot is the value of nothing. */
export function markedSamples(
  group: string,
  source: SourceText,
  marks: Mark[],
  record: OpenRecord,
): Sample[] {
  return placedSlots(source, record).map(({ slot, features, start, end }) => {
    const mark = marks.find(
      (one) => start < one.end && one.start < end && READABLE[one.attribute]?.includes(slot.kind),
    );
    return { kind: slot.kind, features, label: mark?.attribute ?? 'none', group };
  });
}
