import { describe, expect, it } from 'vitest';
import { shownAt, textsOf, together } from '../../../../src/cli/quality/texts';
import { finding, label } from '../eval/made';
import { judged, pair, row, TEXTS } from './made';

describe('texts at another strictness', () => {
  it('are the same at strict', () => {
    expect(shownAt(TEXTS, 'strict')).toEqual(TEXTS);
  });

  it('lose the findings that the policy keeps back, and are judged by the rest', () => {
    const balanced = shownAt(TEXTS, 'balanced');
    expect(balanced.documents.map(({ outcomes }) => outcomes.findings.length)).toEqual([2, 2]);
    expect(balanced.documents[1]?.outcomes.labels[0]?.met).toBe(false);
    expect(balanced.rows.map(({ loud }) => loud?.right)).toEqual([true, false, false, undefined]);
    const lenient = shownAt(TEXTS, 'lenient');
    expect(lenient.documents[0]?.outcomes.labels.map(({ met }) => met)).toEqual([true, false, false]);
    expect(lenient.rows[3]?.quiet?.right).toBe(true);
  });

  it('keep agreement, and hide side remarks', () => {
    const remarks = judged(
      [finding('Netflix', { core: false }), finding('Maggie Q', { verdict: 'supported' })],
      [label('Netflix')],
    );
    const [shown] = shownAt({ documents: [remarks], rows: [] }, 'balanced').documents;
    expect(shown?.checked.line.findings.map(({ verdict }) => verdict)).toEqual(['supported']);
  });

  it('know the halves of a pair apart', () => {
    const wrong = row(pair('x', 'platform'), { 'true x': [finding('Netflix')], 'false x': [] });
    const [again] = shownAt({ documents: [], rows: [wrong] }, 'balanced').rows;
    expect([again?.quiet?.right, again?.loud?.right]).toEqual([false, false]);
    expect(again?.quiet?.stages).toEqual(wrong.quiet?.stages);
  });
});

it('texts of folders and corpora are put together in order', () => {
  const [one, two] = TEXTS.documents as [(typeof TEXTS.documents)[0], (typeof TEXTS.documents)[0]];
  const evaluation = {
    documents: new Map([
      ['a', [one]],
      ['b', [two]],
    ]),
    rows: new Map([['f', TEXTS.rows]]),
    problems: [],
  };
  expect(textsOf(evaluation)).toEqual(TEXTS);
  expect(
    together([
      { documents: [one], rows: [] },
      { documents: [two], rows: TEXTS.rows },
    ]),
  ).toEqual(TEXTS);
});
