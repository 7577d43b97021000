/** Outcomes one by one, in compact lines with the sentence around them: what a reader's author works through. */
import type { Checked } from '../check-document';
import type { FindingLine, Place, SilentLine } from '../check-line';
import type { Label } from './labels';
import { overlap } from './match';
import { areNeighbours } from './neighbours';
import { type FindingOutcome, isFlag, type LabelOutcome, type Outcomes } from './outcomes';
import type { HalfOutcome, RowOutcome } from './row-outcomes';

/** A document judged, with what is needed to show why. */
export interface Judged {
  text: string;
  checked: Checked;
  outcomes: Outcomes;
}

/** One line of a list, with the sentence below it where there is one. */
export interface Entry {
  attribute: string;
  text: string;
}

/** Wrong flags, wrong agreement, wrong *unverifiable* and invented conflicts. */
export function wrongEntries({ text, outcomes }: Judged): Entry[] {
  const wrong = outcomes.findings.filter((one) => one.mark === 'wrong' || one.mark === 'other-flag');
  return [
    ...wrong.map((one) => ({
      attribute: one.label?.attribute ?? one.finding.attribute,
      text: `${wrongWords(one, outcomes.document)}\n${around(text, one.finding)}`,
    })),
    ...outcomes.invented.map(({ attribute, subject, values }) => ({
      attribute,
      text: `INVENTED ${short(outcomes.document)} ${attribute}(${subject}) ${values.map(({ value, quote }) => `${value} “${quote}”`).join(' / ')}`,
    })),
  ];
}

function wrongWords({ finding, label, mark }: FindingOutcome, document: string): string {
  const flag = mark === 'wrong' ? 'WRONG' : 'WRONG-KIND';
  const kind = isFlag(finding.verdict) ? flag : `WRONG-${finding.verdict.toUpperCase()}`;
  const wanted = label === null ? 'none' : `${label.attribute}:${label.verdict.join('|')} “${label.value}”`;
  return `${kind} ${short(document)} ${findingWords(finding)} label=${wanted} why=${codes(finding.why)}`;
}

/** Sure labels, dubious labels and conflicts that were missed, with what the engine made of the words. */
export function missEntries(judged: Judged): Entry[] {
  const { document, labels, conflicts } = judged.outcomes;
  return [
    ...labels.filter((one) => one.asks === 'sure').flatMap((one) => missEntry('MISS', one, judged)),
    ...labels
      .filter((one) => one.asks === 'dubious')
      .flatMap((one) => missEntry('MISS-DUBIOUS', one, judged)),
    ...conflicts
      .filter((one) => !one.met)
      .map(({ labelled: { attribute, subject, values } }) => ({
        attribute,
        text: `MISS-CONFLICT ${short(document)} ${attribute}(${subject}) ${values.join(' / ')}`,
      })),
  ];
}

/** Labels of agreement and of what cannot be checked that were not met. */
export function quietMissEntries(judged: Judged): Entry[] {
  const asked = judged.outcomes.labels.filter(
    (one) => one.asks === 'supported' || one.asks === 'unverifiable',
  );
  return asked.flatMap((one) => missEntry(`MISS-${one.asks.toUpperCase()}`, one, judged));
}

function missEntry(
  kind: string,
  { label, by, met }: LabelOutcome,
  { outcomes, checked, text }: Judged,
): Entry[] {
  if (met) return [];
  const where = `${kind} ${short(outcomes.document)} ${label.attribute}(${label.subject})${label.core ? '' : ' side'}`;
  const what = `“${label.quote}” value=${label.value} expected=${label.expected} seen=${seen(label, by, checked)}`;
  return [{ attribute: label.attribute, text: `${where} ${what}\n${around(text, label)}` }];
}

/** What the engine made of a label's words: another verdict, one kept back, a silent claim, or nothing at all. */
function seen(label: Label, by: FindingLine | null, { line, hidden, silent, titles }: Checked): string {
  if (titles.length === 0) return 'no-title-named';
  const near = (one: Place & { attribute: string }) =>
    overlap(one, label) && areNeighbours(one.attribute, label.attribute);
  const found = by === null ? line.findings.filter(near) : [by];
  const words = [
    ...found.map((one) => seenWords(one.verdict, one)),
    ...hidden.filter(near).map((one) => seenWords(`hidden-${one.verdict}-${one.confidence}`, one)),
    ...silent.filter(near).map(silentWords),
  ];
  return words.length > 0 ? words.join(' ') : 'nothing';
}

function seenWords(verdict: string, one: FindingLine): string {
  return `${verdict}:${one.attribute}(${one.subject})=${one.normal}[${codes(one.why)}]`;
}

function silentWords(one: SilentLine): string {
  return `silent:${one.attribute}(${one.subject})=${one.value}/${one.stance}/${codes([one.reason])}[${codes(one.why)}]`;
}

/** Right verdicts that show another value, expected value or subject than the label. */
export function mismatchEntries({ outcomes, text }: Judged): Entry[] {
  return outcomes.findings.flatMap(({ finding, label, off }) => {
    const kinds = Object.entries(off).flatMap(([kind, differs]) => (differs ? [kind.toUpperCase()] : []));
    if (label === null || kinds.length === 0) return [];
    const wanted = `${label.attribute}(${label.subject}) “${label.value}” expected=${label.expected}`;
    const what = `OFF-${kinds.join('-')} ${short(outcomes.document)} ${findingWords(finding)} label=${wanted}`;
    return [{ attribute: label.attribute, text: `${what}\n${around(text, finding)}` }];
  });
}

/** Halves that were flagged and should not have been. */
export function wrongRowEntries(one: RowOutcome): Entry[] {
  return one.quiet !== null && !one.quiet.right ? [halfEntry('WRONG-ROW', one, one.quiet)] : [];
}

/** Halves that should have been flagged and were not. */
export function missRowEntries(one: RowOutcome): Entry[] {
  return one.loud !== null && !one.loud.right ? [halfEntry('MISS-ROW', one, one.loud)] : [];
}

function halfEntry(kind: string, { row, file }: RowOutcome, half: HalfOutcome): Entry {
  const attribute = row.kind === 'contrast' ? row.attribute : (half.flags[0]?.attribute ?? row.kind);
  const flags = half.flags.map((one) => `${findingWords(one)} why=${codes(one.why)}`).join('; ');
  return {
    attribute,
    text: `${kind} ${short(file)}#${row.id} ${attribute} ${flags === '' ? `seen=${half.seen}` : flags}\n    ${half.text}`,
  };
}

function findingWords(one: FindingLine): string {
  const judged = `said=${one.normal} expected=${one.expected} ${one.verdict} conf=${one.confidence}`;
  return `${one.attribute}(${one.subject}) “${one.quote}” ${judged}${one.core ? '' : ' side'}`;
}

const codes = (steps: { code: string }[]): string => steps.map((step) => step.code).join('>');

/** Folder and name without the ending: enough to find the document again. */
function short(document: string): string {
  return document
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.[a-z]+$/, '');
}

const CONTEXT = 110;

/** The words around a place, on one line, with the place between brackets. */
function around(text: string, { start, end }: Place): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + CONTEXT);
  return `    ${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`.replaceAll(
    '\n',
    ' ⏎ ',
  );
}

/** All findings and silent claims of a text, for rows that nothing was flagged in. */
export function allSeen({ line, hidden, silent, titles }: Checked): string {
  if (titles.length === 0) return 'no-title-named';
  const words = [
    ...line.findings.map((one) => seenWords(one.verdict, one)),
    ...hidden.map((one) => seenWords(`hidden-${one.verdict}-${one.confidence}`, one)),
    ...silent.map(silentWords),
  ];
  return words.length > 0 ? words.join(' ') : 'nothing';
}
