import { describe, expect, it } from 'vitest';
import { parseRows } from '../../../../src/cli/eval/rows';

describe('row files', () => {
  it('know the kind of a row from its keys', () => {
    const rows = [
      { id: 'a', attribute: 'platform', true: 'It is here.', false: 'It is there.', published: '2025-07' },
      { id: 'b', text: 'Nothing.' },
      { id: 'c', title: 'Fallout', silent: 'The fallout.', found: 'Fallout is on Netflix.' },
    ];
    const text = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`;
    expect(parseRows(text, 'rows.jsonl').map((row) => row.kind)).toEqual(['contrast', 'silent', 'everyday']);
  });

  it.each([
    ['{"id":"a"}', /rows\.jsonl:2: is no row of a known kind/],
    ['{"id":"a","text":""}', /rows\.jsonl:2: text/],
    ['nonsense', /rows\.jsonl:2: is no JSON/],
    ['{"id":"a","text":"x","published":"soon"}', /rows\.jsonl:2: published/],
  ])('are refused with the line of the fault: %s', (row, message) => {
    expect(() => parseRows(`{"id":"x","text":"x"}\n${row}`, 'rows.jsonl')).toThrow(message);
  });
});
