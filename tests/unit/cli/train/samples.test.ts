import { describe, expect, it } from 'vitest';
import { parseLabels, placeLabels } from '../../../../src/cli/eval/labels';
import { parseMarked } from '../../../../src/cli/marked';
import { recordOf } from '../../../../src/cli/record';
import { readText } from '../../../../src/cli/text-document';
import { documentSamples, halfSamples, markedSamples } from '../../../../src/cli/train/samples';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const TEXT =
  'Harbour: Tides began on 4 March 2029 on Streamo. The trailer came on 2 January 2029, and its 8 episodes star Mara Quill.\n';

const said = (samples: { kind: string; label: string }[]) =>
  samples.map(({ kind, label }) => `${kind} ${label}`);

describe('samples', () => {
  it('of a document: a slot inside a label is its value, the others are none', () => {
    const claim = { subject: 'harbour-tides', verdict: ['supported'], expected: null };
    const labels = JSON.stringify({
      document: 'a.txt',
      published: null,
      complete: true,
      claims: [
        { ...claim, quote: 'began on 4 March 2029', attribute: 'premiere-date', value: '4 March 2029' },
        { ...claim, quote: 'on Streamo', attribute: 'platform', value: 'Streamo' },
        { ...claim, quote: '8 episodes', attribute: 'episode-count', value: '8' },
      ],
    });
    const placed = placeLabels(parseLabels(labels, 'a'), TEXT, 'a');
    expect(said(documentSamples('a', readText(TEXT), placed, record))).toEqual([
      'date premiere-date',
      'platform platform',
      'date none',
      'number episode-count',
      'person none',
    ]);
  });

  it('of a marked text: by the marks', () => {
    const row = JSON.stringify({
      id: 'm',
      text: TEXT,
      marks: [{ attribute: 'role', value: 'Mara Quill', subject: 'harbour-tides' }],
    });
    const [{ text, marks } = { text: '', marks: [] }] = parseMarked(row, 'marked.jsonl');
    const samples = markedSamples('m', readText(text), marks, record);
    expect(said(samples)).toContain('person role');
    expect(said(samples).filter((one) => !one.endsWith('none'))).toHaveLength(1);
  });

  it.each([
    ['4 March 2029', '5 April 2029', 'premiere-date', 'date'],
    ['8 episodes', '18 episodes', 'episode-count', 'number'],
    ['8 episodes', '80 episodes', 'episode-count', 'number'],
    ['Mara Quill', 'Mara Quint', 'role', 'person'],
  ])('of a pair: the slot that differs (%s, %s)', (value, other, attribute, kind) => {
    const twin = TEXT.replace(value, other);
    for (const [half, against] of [
      [TEXT, twin],
      [twin, TEXT],
    ] as const)
      expect(said(halfSamples('p', half, against, attribute, record))).toEqual([`${kind} ${attribute}`]);
    const [one] = halfSamples('p', TEXT, twin, attribute, record);
    expect(one?.features.length).toBeGreaterThan(10);
  });

  it('of a pair in words: none', () => {
    const twin = TEXT.replace('began', 'ended');
    expect(halfSamples('p', TEXT, twin, 'renewal', record)).toEqual([]);
    expect(halfSamples('p', TEXT, twin, 'premiere-date', record)).toEqual([]);
  });
});
