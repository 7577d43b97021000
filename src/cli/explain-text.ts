/** `check --explain TEXT`: each sentence with what it claims, the way to each verdict, and why nothing is marked. */
import { type Explained, explain, type Outcome } from '../engine/explain';
import { isShown } from '../engine/policy';
import type { CheckSettings } from './check-document';
import { interval } from './dates';
import type { OpenRecord } from './record';
import { VERDICT } from './report-text';
import { readText } from './text-document';
import { stepText } from './words';

/** A text given on the command line, explained. Offsets are UTF-16 units of its block. */
export interface ExplainedText {
  /** The covered titles that the text names. */
  titles: string[];
  sentences: Explained[];
  /** Something in it is contradicted, and marked at this strictness. */
  contradicted: boolean;
}

/** Explains a text by the same gate and the same reading as a document. Throws a Problem for a date that is none. */
export function explainText(
  text: string,
  { now, strictness, published, model }: CheckSettings,
  record: OpenRecord,
): ExplainedText {
  const { passages, headline } = readText(text);
  const context = {
    now,
    published: published === null ? null : interval(published, '--published'),
    ...(headline === null ? {} : { headline }),
  };
  const titles = record.titlesNamedIn(text);
  const reference = record.around(titles);
  const sentences = passages.flatMap(({ passage }) => explain(passage, context, reference, model));
  const isFlagged = ({ verdict, from, claim, confidence }: Outcome) =>
    verdict === 'contradicted' && from !== null && isShown({ verdict, confidence, claim }, strictness);
  return { titles, sentences, contradicted: sentences.some((one) => one.outcomes.some(isFlagged)) };
}

/** The explanation in words. */
export function explainedText(
  { sentences }: ExplainedText,
  { strictness }: CheckSettings,
  record: OpenRecord,
): string {
  const numbered = (steps: Outcome['steps']) =>
    steps.map((step, at) => `    ${at + 1}. ${stepText(step)} [${step.code}]`);
  const told = (one: Outcome): string[] => [
    `  ${one.claim.attribute.replaceAll('-', ' ')} of ${record.nameOf(one.claim.subject)}: “${one.claim.shown}” (${one.claim.stance})`,
    ...numbered(one.steps),
    `    ${conclusion(one, strictness)}`,
  ];
  return sentences
    .flatMap(({ quote, outcomes, reasons }) => [
      `“${quote.trim()}”`,
      ...outcomes.flatMap(told),
      ...reasons.map((step) => `  not read: ${stepText(step)} [${step.code}]`),
    ])
    .join('\n');
}

function conclusion(one: Outcome, strictness: CheckSettings['strictness']): string {
  const { verdict, expected, confidence, claim } = one;
  if (verdict === null) return '-> left alone, nothing is marked';
  const says = expected === null ? '' : `; the record says ${expected}`;
  const what = `-> ${VERDICT[verdict]} (${confidence} confidence)${says}`;
  if (one.from === null) return `${what}; agreement is not marked`;
  if (isShown({ verdict, confidence, claim }, strictness)) return `${what}; marked at ${strictness}`;
  return `${what}; not marked at ${strictness}, only from ${one.from} on`;
}
