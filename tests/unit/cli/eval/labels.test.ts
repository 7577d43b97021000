import { describe, expect, it } from 'vitest';
import { parseLabels, placeLabels } from '../../../../src/cli/eval/labels';

const claim = {
  quote: 'ten',
  subject: 'ballard',
  attribute: 'episode-count',
  value: '10',
  verdict: ['supported'],
  expected: '10',
};
const file = (over: object) =>
  JSON.stringify({ document: 'a.txt', published: null, claims: [claim], ...over });

describe('label files', () => {
  it('are read with their defaults', () => {
    const parsed = parseLabels(file({}), 'a.labels.json');
    expect(parsed).toMatchObject({
      complete: false,
      conflicts: [],
      claims: [{ nth: 1, core: true, optional: false }],
    });
  });

  it.each([
    ['{', /a\.labels\.json: is no JSON/],
    [file({ claims: [{ ...claim, attribute: 'colour' }] }), /claims\.0\.attribute/],
    [file({ claims: [{ ...claim, verdict: [] }] }), /claims\.0\.verdict/],
    [file({ claims: [{ ...claim, nth: 0 }] }), /claims\.0\.nth/],
    [file({ published: '2025-02-30' }), /published: “2025-02-30” is no date/],
    ['[]', /the whole|object/],
  ])('are refused with the place of the fault: %s', (text, message) => {
    expect(() => parseLabels(text, 'a.labels.json')).toThrow(message);
  });

  it('find the nth occurrence of a quote, overlapping ones included', () => {
    const at = (quote: string, nth: number, text: string) =>
      placeLabels(parseLabels(file({ claims: [{ ...claim, quote, nth }] }), 'x'), text, 'x')[0];
    expect(at('ten', 2, 'ten or ten')).toMatchObject({ start: 7, end: 10 });
    expect(at('aa', 2, 'aaa')).toMatchObject({ start: 1, end: 3 });
    expect(() => at('ten', 3, 'ten or ten')).toThrow(/x: “ten” \(3\) is not in the document/);
  });
});
