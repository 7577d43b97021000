/** Rules propose, the model decides: a loose bid it does not believe may agree at most, and it makes one where no cue was listed. */

import weights from '../../../assets/model/weights.json';
import type { AttributeId } from '../attribute-ids';
import { attributeOf } from '../attributes';
import { type Attribute, type Cue, clauseText } from '../attributes/attribute';
import { type Bid, MODEL_CUE_ID } from '../bid';
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { type Model, probabilities } from './classify';
import { featuresOf } from './features';

/** Attributes whose cues claim a slot, with the cue's strength, by the offset of the slot's letter. */
export type CuesAt = Map<number, [attribute: string, strength: number][]>;

/** The model that ships. */
export const MODEL = weights as unknown as Model;
/** Below this the model makes no bid of its own. */
const PROPOSE = 0.6;
/** From this chance on its bid may contradict the page, where the subject is named beside the value. */
const SURE = 0.95;
/** Above this chance of "none" a loose cue is not believed: its bid speaks no more against the page. */
const DOUBT = 0.93;
/** Weak on purpose: what only the model proposes needs its subject by name. */
const MODEL_CUE: Cue = { id: MODEL_CUE_ID, form: /(?!)/, strength: 1 };

const SURE_CUE: Cue = { ...MODEL_CUE, id: 'cue-model-sure' };

/**
 * The bids after the model has had its say, each with the chance it gives them.
 * @param rivalled slots that a rival cue has taken: what a rule knows to be something else is not proposed again
 * @param model an empty one leaves the rules alone
 */
export function decide(
  sentence: Sentence,
  reference: Reference,
  bids: Bid[],
  cues: CuesAt,
  rivalled: ReadonlySet<Slot>,
  model: Model,
): Bid[] {
  const out = new Map<Slot, Bid>();
  const inWords: Bid[] = [];
  for (const bid of bids) {
    if (sentence.at.get(bid.slot.at) === bid.slot) out.set(bid.slot, bid);
    else inWords.push(bid);
  }
  for (const slot of sentence.slots) {
    const own = Object.hasOwn(model, slot.kind) ? model[slot.kind] : undefined;
    if (own === undefined) continue;
    const chances = probabilities(own, featuresOf(sentence, slot, cues.get(slot.at) ?? []));
    const chanceOf = (id: string): number => chances[own.classes.indexOf(id)] ?? 0;
    const held = out.get(slot);
    const best = own.classes[chances.indexOf(Math.max(...chances))] as string;
    if (held !== undefined) {
      const chance = chanceOf(held.attribute?.id ?? 'none');
      if (held.cue.strength < 3 && chanceOf('none') > DOUBT)
        out.set(slot, { ...held, cue: MODEL_CUE, chance });
      else out.set(slot, { ...held, chance });
      continue;
    }
    if (rivalled.has(slot)) continue;
    const made =
      best === 'none' || chanceOf(best) < PROPOSE
        ? null
        : propose(best as AttributeId, sentence, slot, reference, chanceOf(best));
    if (made !== null) out.set(slot, { ...made, chance: chanceOf(best) });
  }
  return [...out.values(), ...inWords];
}

function propose(
  id: AttributeId,
  sentence: Sentence,
  slot: Slot,
  reference: Reference,
  chance: number,
): Bid | null {
  const attribute: Attribute | undefined = attributeOf(id);
  if (attribute?.readAlone === undefined) return null;
  const doubted = attribute.sureAlone?.test(clauseText({ sentence, slot })) === false;
  const cue = chance >= SURE && !doubted ? SURE_CUE : MODEL_CUE;
  const read = attribute.readAlone({ cue, sentence, slot, match: null, reference });
  if (read === null) return null;
  const span = read.span ?? withNoun(sentence, slot);
  return { attribute, cue, slot, read, span, length: span[1] - span[0] };
}

/** The value and the word it counts: "ten hour-long chapters". */
function withNoun(sentence: Sentence, slot: Slot): [number, number] {
  const after = /^[ -][a-z-]+(?: [a-z-]+)?/.exec(sentence.masked.slice(slot.at + 1))?.[0] ?? '';
  return [slot.at, slot.at + 1 + (slot.kind === 'number' || slot.kind === 'score' ? after.length : 0)];
}
