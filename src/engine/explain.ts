/**
 * Explaining: what each sentence of a text claims, what became of it, and why a sentence claims nothing. The same reading and
 * judging as on a page, told in steps; the interface words them.
 */
import { takenBy } from './bids';
import type { Claim, Confidence, Finding, Silence, Step, Verdict } from './claim';
import { conclude } from './conclude';
import { MODEL } from './model/decide';
import type { PageContext, Passage, Span } from './passage';
import { type Strictness, shownFrom } from './policy';
import type { Prepared } from './prepare';
import { readAll, type Unclaimed } from './read';
import type { Reference } from './record';
import type { Sentence, SlotKind } from './slots';

/** What became of one claim. */
export interface Outcome {
  claim: Claim;
  /** Null for a claim that is left alone. */
  verdict: Verdict | null;
  /** What the record says, as in a finding. */
  expected: string | null;
  /** Low for a claim that is left alone. */
  confidence: Confidence;
  spoiler: boolean;
  /** The whole way, in order: cue, subject, stance, judgement or the reason of silence. */
  steps: Step[];
  /** The least strictness that marks it; null where it is never marked. */
  from: Strictness | null;
}

/** One sentence of a text. */
export interface Explained {
  span: Span;
  /** The sentence as it stands in its block. */
  quote: string;
  outcomes: Outcome[];
  /** Why no claim came of it, or of some of its values; empty where every value became a claim. */
  reasons: Step[];
}

/**
 * Explains a passage, sentence by sentence. Pure.
 * @param reference entities and facts of the covered titles that the text names; an empty one where it names none
 */
export function explain(
  passage: Passage,
  context: PageContext,
  reference: Reference,
  model = MODEL,
): Explained[] {
  const { claims, unclaimed, prepared } = readAll(passage, context, reference, model);
  const { findings, silent } = conclude(claims, context, reference);
  const outcomes = [...findings.map(ofFinding), ...silent.map(ofSilence)];
  return prepared.sentences.map((sentence) => {
    const span = spanOf(prepared, sentence);
    const own = outcomes.filter(({ claim }) => isIn(claim.span, span));
    return {
      span,
      quote: passage.blocks[span.block]?.text.slice(span.start, span.end) ?? '',
      outcomes: own.sort((a, b) => a.claim.span.start - b.claim.span.start),
      reasons: reasonsOf(sentence, own, unclaimed, passage, context, reference),
    };
  });
}

const ofFinding = (finding: Finding): Outcome => ({
  claim: finding.claim,
  verdict: finding.verdict,
  expected: finding.expected,
  confidence: finding.confidence,
  spoiler: finding.spoiler,
  steps: finding.steps,
  from: shownFrom(finding),
});

const ofSilence = ({ claim, reason }: Silence): Outcome => ({
  claim,
  verdict: null,
  expected: null,
  confidence: 'low',
  spoiler: false,
  steps: [...claim.steps, reason],
  from: null,
});

function spanOf({ blocks }: Prepared, { block, start, end }: Sentence): Span {
  const map = blocks[block]?.folded.map;
  return { block, start: map?.[start] ?? 0, end: map?.[end] ?? 0 };
}

const isIn = (inner: Span, outer: Span): boolean =>
  inner.block === outer.block && outer.start <= inner.start && inner.start < outer.end;

/** What kept the values of a sentence from becoming claims; without any values, why there is nothing to read. */
function reasonsOf(
  sentence: Sentence,
  own: Outcome[],
  unclaimed: Unclaimed[],
  { blocks }: Passage,
  context: PageContext,
  reference: Reference,
): Step[] {
  // Names that are common to all titles are there in any case; facts only where a title was named.
  if (reference.factsOf.size === 0) return [{ code: 'silent-no-title' }];
  if (blocks[sentence.block]?.role === 'chrome' && !context.asked) return [{ code: 'silent-furniture' }];
  const left = unclaimed.filter((one) => one.sentence === sentence);
  const reasons = left.map(({ reason, shown }) =>
    reason.code === 'silent-no-work' ? unfocused(sentence, shown) : reason,
  );
  for (const { text } of takenBy(sentence, reference))
    if (!own.some(({ claim }) => claim.shown.includes(text)))
      reasons.push({ code: 'silent-taken', params: { value: text } });
  if (reasons.length === 0 && own.length === 0) reasons.push(unread(sentence));
  return distinct(reasons);
}

/** A value without a subject: the sentence speaks of another work, or of none. */
function unfocused(sentence: Sentence, value: string): Step {
  const other = otherWork(sentence);
  return other === undefined
    ? { code: 'silent-no-work', params: { value } }
    : { code: 'silent-not-covered', params: { title: other, value } };
}

/** What a sentence may be about. */
const BEARERS: ReadonlySet<SlotKind> = new Set(['work', 'franchise', 'book', 'character', 'person']);

/** A sentence of which no value is read. */
function unread(sentence: Sentence): Step {
  const named = sentence.slots.find(({ kind, entities }) => BEARERS.has(kind) && entities.length > 0);
  if (named !== undefined) return { code: 'silent-no-value', params: { title: named.text } };
  const other = otherWork(sentence);
  return other === undefined
    ? { code: 'silent-nothing' }
    : { code: 'silent-other-title', params: { title: other } };
}

/** A title in the sentence that the record does not know, or a name that it does not know where a subject stands. */
const otherWork = ({ slots, masked }: Sentence): string | undefined =>
  slots.find(
    ({ kind, entities, at }) =>
      kind === 'foreign' ||
      (kind === 'person' && entities.length === 0 && !/[a-zⒶ-ⓩ]/.test(masked.slice(0, at))),
  )?.text;

function distinct(steps: Step[]): Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
