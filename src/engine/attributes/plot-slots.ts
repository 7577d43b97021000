/** The questions that a plot answers, and how two answers to each are held against each other. */
import type { WordClass } from './plot-words';

/** `name`, `number` and `year` by their slots in the sentence; a word class by its members; `phrase` by recorded wordings alone. */
export type AnswerKind = 'name' | 'number' | 'year' | 'phrase' | WordClass;

export interface PlotSlot {
  kind: AnswerKind;
  /** Questions whose answers are no contradiction here: the unit she came from, the division her unit belongs to. */
  beside?: readonly string[];
}

const SLOTS: Record<string, PlotSlot> = {
  victim: { kind: 'name', beside: ['john-doe-identity'] },
  'victim-relation': { kind: 'kin' },
  'victim-age': { kind: 'number' },
  'case-year': { kind: 'year' },
  'cause-of-death': { kind: 'cause' },
  'second-case': { kind: 'phrase' },
  'john-doe-number': { kind: 'number' },
  'john-doe-last-seen': { kind: 'carried' },
  'john-doe-cause': { kind: 'cause' },
  'john-doe-case-age': { kind: 'number' },
  'john-doe-identity': { kind: 'name' },
  killer: { kind: 'kin' },
  conspiracy: { kind: 'goods' },
  'conspiracy-buyer': { kind: 'buyer' },
  corruption: { kind: 'phrase' },
  opening: { kind: 'phrase' },
  'opening-suspect': { kind: 'name' },
  ending: { kind: 'outcome' },
  unit: { kind: 'unit', beside: ['unit-parent', 'former-unit', 'shift-division'] },
  'former-unit': { kind: 'unit', beside: ['unit', 'unit-parent', 'shift-division'] },
  'unit-state': { kind: 'state' },
  'unit-place': { kind: 'building' },
  'training-center': { kind: 'name' },
  team: { kind: 'staff' },
  'why-demoted': { kind: 'reason' },
  reported: { kind: 'name' },
  'first-novel': { kind: 'name' },
  'raised-in': { kind: 'name' },
  'lives-at': { kind: 'dwelling' },
  'lives-with': { kind: 'kin', beside: ['mother', 'grandmother'] },
  'surfing-taught-by': { kind: 'kin' },
  sport: { kind: 'phrase' },
  dog: { kind: 'name' },
  shift: { kind: 'shift' },
  'setting-year': { kind: 'year' },
  'setting-place': { kind: 'name' },
  fires: { kind: 'ruin' },
};

/** `null` for a question that is not read. "fate-of-", "age-of-" and "episode-of-death-of-" go before the id of a character. */
export function plotSlot(slot: string | undefined): PlotSlot | null {
  if (slot === undefined) return null;
  if (slot.startsWith('fate-of-')) return { kind: 'fate' };
  if (/^(?:age|episode-of-death)-of-/.test(slot)) return { kind: 'number' };
  return SLOTS[slot] ?? null;
}
