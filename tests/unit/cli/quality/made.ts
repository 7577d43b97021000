/** Hand-made judged texts, and a hand-made measurement with everything that the report is written from. */
import type { FindingLine } from '../../../../src/cli/check-line';
import type { Label } from '../../../../src/cli/eval/labels';
import type { Judged } from '../../../../src/cli/eval/lists';
import { judge } from '../../../../src/cli/eval/outcomes';
import { judgeRow, type RowOutcome } from '../../../../src/cli/eval/row-outcomes';
import type { Row } from '../../../../src/cli/eval/rows';
import { stagesOf } from '../../../../src/cli/eval/stage';
import { blindOf } from '../../../../src/cli/quality/blind';
import type { Measured } from '../../../../src/cli/quality/measured';
import { summaryOf } from '../../../../src/cli/quality/summary';
import type { Texts } from '../../../../src/cli/quality/texts';
import { finding, label, line, TEXT } from '../eval/made';

/** A document labelled throughout, judged at strict. */
export function judged(findings: FindingLine[], labels: Label[], name = 'press/p01.txt'): Judged {
  const found = { ...line(findings), document: name };
  return {
    text: TEXT,
    checked: { line: found, hidden: [], silent: [], titles: ['ballard'] },
    outcomes: judge(found, labels, [], true),
  };
}

/** A row judged by what the table finds in each half; halves that the table lacks name no title. */
export const row = (one: Row, found: Record<string, FindingLine[]>): RowOutcome =>
  judgeRow(one, 'rows.jsonl', (text) => {
    const findings = found[text];
    const titles = findings === undefined ? [] : ['ballard'];
    const stages = stagesOf({ line: line(findings ?? []), hidden: [], silent: [], titles });
    return { findings: findings ?? [], seen: '', stages };
  });

export const pair = (id: string, attribute: string): Row => ({
  kind: 'contrast',
  id,
  attribute,
  true: `true ${id}`,
  false: `false ${id}`,
});

/** Two documents and four rows: a right flag of each confidence, a wrong one, a miss, a pair right, missed and untitled, a silent text flagged. */
export const TEXTS: Texts = {
  documents: [
    judged(
      [finding('Netflix'), finding('twelve', { attribute: 'episode-count', confidence: 'medium' })],
      [
        label('Netflix'),
        label('twelve', { attribute: 'episode-count' }),
        label('Maggie Q', { attribute: 'role' }),
      ],
    ),
    judged(
      [
        finding('100%', { attribute: 'critic-score', confidence: 'low' }),
        finding('July 9, 2025', { attribute: 'premiere-date', confidence: 'high' }),
        finding('Renée Ballard', { attribute: 'character', verdict: 'supported' }),
      ],
      [
        label('100%', { attribute: 'critic-score' }),
        label('Renée Ballard', { attribute: 'character', verdict: ['contradicted'] }),
      ],
      'eve/eve01.txt',
    ),
  ],
  rows: [
    row(pair('a', 'platform'), { 'true a': [], 'false a': [finding('Netflix')] }),
    row(pair('b', 'platform'), {
      'true b': [],
      'false b': [finding('Netflix', { confidence: 'low' })],
    }),
    row(pair('c', 'role'), { 'true c': [] }),
    row({ kind: 'silent', id: 's', text: 'hush' }, { hush: [finding('Netflix', { confidence: 'medium' })] }),
  ],
};

export const BLIND = blindOf(TEXTS, 'first part', '2026-01-02', 'abcdef1');

/** Everything that the report is written from; one corpus is read, one is not covered. */
export const MEASURED: Measured = {
  now: '2026-06-01',
  commit: null,
  corpora: [
    { folder: 'press', by: 'a writer', holds: 'articles', standing: 'read', covered: true, texts: TEXTS },
    {
      folder: 'series',
      by: 'another',
      holds: 'other shows',
      standing: 'held',
      covered: false,
      texts: { documents: [judged([], [label('Netflix')], 'series/d01.txt')], rows: [] },
    },
  ],
  kinds: new Map([
    ['news', new Set(['press/p01'])],
    ['list or table', new Set(['press/p02'])],
  ]),
  compared: [
    {
      folder: 'press',
      rules: summaryOf({ documents: [], rows: TEXTS.rows }, 'strict'),
      unseen: summaryOf(TEXTS, 'balanced'),
      shipped: summaryOf(TEXTS, 'strict'),
    },
  ],
  blind: [BLIND],
  notes: 'Words by hand.\n',
};

/** The cells of the table row that begins with the name. */
export function cellsOf(markdown: string, name: string): string[] {
  const found = markdown.split('\n').find((one) => one.startsWith(`| ${name} |`));
  if (found === undefined) throw new Error(`no row ${name} in\n${markdown}`);
  return found
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}
