import { describe, expect, it } from 'vitest';
import { isMarked, parseMarked } from '../../../src/cli/marked';

const row = (over: object = {}) =>
  JSON.stringify({
    id: 'm1',
    text: 'Ten of ten: Harbour has ten episodes.',
    marks: [{ attribute: 'episode-count', value: 'ten', nth: 2, subject: 'harbour' }],
    ...over,
  });

describe('marked texts', () => {
  it('place their marks', () => {
    const [one] = parseMarked(`${row()}\n\n`, 'marked.jsonl');
    expect(one?.marks).toEqual([
      { attribute: 'episode-count', value: 'ten', nth: 2, subject: 'harbour', start: 24, end: 27 },
    ]);
  });

  it.each([
    [{ marks: [{ attribute: 'episode-count', value: 'ten', nth: 3, subject: 'harbour' }] }, /“ten” \(3\)/],
    [{ marks: [{ attribute: 'colour', value: 'ten', subject: 'harbour' }] }, /marks\.0\.attribute/],
    [{ text: '' }, /text/],
  ])('are refused with the line of the fault: %j', (over, message) => {
    expect(() => parseMarked(`${row()}\n${row(over)}`, 'marked.jsonl')).toThrow(/^marked\.jsonl:2: /);
    expect(() => parseMarked(row(over), 'marked.jsonl')).toThrow(message);
  });

  it('are told from other rows by their file name', () => {
    expect(['a/marked.jsonl', 'marked-2.jsonl'].every(isMarked)).toBe(true);
    expect(['a/contrast.jsonl', 'unmarked.jsonl', 'marked/contrast.jsonl'].some(isMarked)).toBe(false);
  });
});
