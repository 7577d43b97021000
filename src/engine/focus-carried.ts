/** What each sentence takes over from those before it: reset by paragraph to the section's topic, moved by leading works only. */
import { isPlain, standsAlone } from './focus-choice';
import { CARRIED, type Event } from './focus-events';
import { isOfLeft, isPassing, type Left, leftBy } from './focus-left';
import type { Block } from './passage';
import type { Prepared } from './prepare';
import { isLeading, itemHeads, opensUnknown } from './round-up';
import type { Sentence } from './slots';

/** In place of an entity: the text speaks of a work that the record does not know. */
export const UNKNOWN = '?';

export interface Carried {
  /** The work that the words before speak of, or `UNKNOWN`. */
  work: string | null;
  /** It was named in the same block. */
  isLed: boolean;
  /** The work of the heading above, where that is not the page's own. */
  section: string | null;
  /** The work that the last sentence above the rows of a list or table speaks of. */
  above: string | null;
  /** The known work that led in the block before, where that stood on the same footing. */
  before: string | null;
}

/** "that show": the one named last, however it was named. */
const THAT = /\bthat (?:show|series|drama|thriller|programme|program|one)$/;
const IT = /\bit(?:'s)? ?$/;

/**
 * What is taken over, by sentence. Events that stand for what is taken over get their work.
 * @param events the events of each sentence
 * @param topic the page's own work
 * @param fallback what a pronoun speaks of where nothing is taken over
 */
export function carriedOver(
  prepared: Prepared,
  events: readonly Event[][],
  topic: string | null,
  fallback: string | null,
): Carried[] {
  const { passage, sentences } = prepared;
  let section: string | null = null;
  let work: string | null = null;
  let block = -1;
  let isLed = false;
  let above: string | null = null;
  let left: Left | null = null;
  let led: string | null = null;
  let before: string | null = null;
  const items = itemHeads(prepared, ({ index }) => leadingWork(events[index]));
  return sentences.map((sentence) => {
    const place = passage.blocks[sentence.block] as Block;
    const own = events[sentence.index] as Event[];
    const opensBlock = sentence.block !== block;
    if (opensBlock && sentence.question === null && passage.blocks[block]?.role !== 'headline') left = null;
    const named = own.filter((event) => event.via === 'name' && !event.compared);
    if (sentence.block !== block) {
      block = sentence.block;
      before = led;
      led = null;
      isLed = false;
      const opened = sectionOf(place, items.has(block), own, named);
      if (opened !== undefined) section = opened === topic ? null : opened;
      work = standsAlone(place) ? (section === UNKNOWN ? UNKNOWN : null) : section;
      if (named.length === 0 && opensUnknown(sentence)) work = UNKNOWN;
    }
    const isLeft = left !== null && named.length === 0 && isOfLeft(sentence, left);
    const taken = isLeft ? ((left as Left).entity ?? UNKNOWN) : work;
    settle(sentence, own, taken === UNKNOWN ? null : (taken ?? fallback));
    const carried = { work: taken, isLed: isLed && !isLeft, section, above, before };
    if (!standsAlone(place)) {
      const first = own.find((event) => !event.compared);
      if (first !== undefined || !isPlain(sentence)) above = first?.entity ?? null;
    }
    const lead = named.find((event) => event.leads && event.book !== true);
    if (lead !== undefined) {
      work = lead.entity ?? UNKNOWN;
      led = lead.entity;
      isLed = true;
    } else if (named.length === 1 && named[0]?.entity === topic) work = topic;
    if (left !== null && !isLeft && own.length === 0 && isPassing(sentence)) return carried;
    left = isLeft ? { ...(left as Left), isNew: true } : leftBy(sentence, own, topic, opensBlock);
    return carried;
  });
}

/** The work of the section that a block opens; null for one of no work, undefined where none is opened. */
function sectionOf(
  { role }: Block,
  isItem: boolean,
  events: readonly Event[],
  [named]: readonly Event[],
): string | null | undefined {
  if (isItem) return leadingWork(events) ?? UNKNOWN;
  if (role !== 'heading' && role !== 'headline') return undefined;
  return named === undefined ? null : (named.entity ?? UNKNOWN);
}

/** Gives a pronoun the work it stands for: one named before it in the sentence, else what is taken over. */
function settle({ masked }: Sentence, events: Event[], carried: string | null): void {
  for (const event of events) {
    if (event.entity !== CARRIED) continue;
    const words = masked.slice(Math.max(0, event.at - 20), event.at + 1);
    const isPointed = THAT.test(words);
    const named =
      isPointed || IT.test(words)
        ? events.findLast(
            ({ at, leads, compared, via, entity }) =>
              (via === 'name' ||
                (via === 'description' && !isPointed && entity !== null && entity !== CARRIED)) &&
              at < event.at &&
              (isPointed || (leads && !compared)),
          )
        : undefined;
    event.entity = named === undefined ? carried : named.entity;
  }
}

/** The known work that a sentence begins with, as the head of a round-up's item does. */
function leadingWork(events: readonly Event[] = []): string | null {
  const first = events.find(({ via }) => via === 'name');
  return first !== undefined && isLeading(first.at) ? first.entity : null;
}
