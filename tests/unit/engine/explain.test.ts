import { describe, expect, it } from 'vitest';
import { openBundled } from '../../../src/cli/packs-on-disk';
import { readText } from '../../../src/cli/text-document';
import { conclude } from '../../../src/engine/conclude';
import { type Explained, explain } from '../../../src/engine/explain';
import type { BlockRole } from '../../../src/engine/passage';
import { read } from '../../../src/engine/read';

const record = openBundled();
const context = { now: '2026-06-01', published: null };
const around = (text: string) => record.around(record.titlesNamedIn(text));

function explained(text: string, role: BlockRole = 'body', asked = false): Explained[] {
  const passage = { id: 'p', kind: 'selection' as const, blocks: [{ text, role }] };
  return explain(passage, { ...context, asked }, around(text));
}
const codes = (all: Explained[]) => all.map(({ reasons }) => reasons.map(({ code }) => code));
const last = (all: Explained[]) =>
  all.flatMap(({ outcomes }) => outcomes.map(({ steps }) => steps[steps.length - 1]?.code));

describe('why a sentence claims nothing', () => {
  it.each([
    ['no covered title', 'The kettle is on Netflix.', ['silent-no-title']],
    ['no value', 'Ballard has a lovely tone.', ['silent-no-value']],
    ['another work', 'I like Ballard. Dark Winds premiered on 12 June 2022.', ['silent-not-covered']],
    ['another work, no value', 'I like Ballard. I also like “Dark Winds”.', ['silent-other-title']],
    ['no work', 'I like Ballard. The weather was nice all week.', ['silent-nothing']],
  ])('%s', (_, text, reasons) => {
    expect(codes(explained(text)).at(-1)).toEqual(reasons);
  });

  it('furniture, unless the reader asks', () => {
    const text = 'Ballard is on Netflix.';
    expect(codes(explained(text, 'chrome'))).toEqual([['silent-furniture']]);
    expect(explained(text, 'chrome', true)[0]?.outcomes[0]?.verdict).toBe('contradicted');
  });

  it('says which value is set aside, and of what title one is said', () => {
    const [, other] = explained('I like Ballard. Dark Winds premiered on 12 June 2022.');
    expect(other?.reasons[0]?.params).toEqual({ title: 'Dark Winds', value: '12 June 2022' });
  });
});

describe('what became of a claim', () => {
  it.each([
    ['asked', 'Is Ballard on Netflix?', 'silent-asked'],
    ['hedged', 'Ballard might have eight episodes.', 'silent-hedged'],
    ['judged', 'Ballard streams on Netflix.', 'judge-differs'],
    ['agreed', 'Ballard streams on Prime Video.', 'judge-agrees'],
  ])('%s', (_, text, code) => {
    expect(last(explained(text))).toContain(code);
  });

  it('tells from which strictness on it is marked', () => {
    const [sure] = explained('Ballard streams on Netflix.');
    const [agrees] = explained('Ballard streams on Prime Video.');
    expect(sure?.outcomes[0]).toMatchObject({ verdict: 'contradicted', from: 'lenient', confidence: 'high' });
    expect(agrees?.outcomes[0]).toMatchObject({ verdict: 'supported', from: null });
  });

  it('is the same as on a page, claim by claim and in place', () => {
    const text =
      'Ballard streams on Netflix. It has eight episodes, they say. Who knows?\nMaggie Q plays Bosch.';
    const { passages } = readText(text);
    for (const { passage } of passages) {
      const report = conclude(read(passage, context, around(text)), context, around(text));
      const all = explain(passage, context, around(text));
      const ids = (claims: { claim: { id: string } }[]) => claims.map(({ claim }) => claim.id).sort();
      expect(ids(all.flatMap(({ outcomes }) => outcomes))).toEqual(
        ids([...report.findings, ...report.silent]),
      );
      for (const { span, quote, outcomes } of all) {
        expect(passage.blocks[span.block]?.text.slice(span.start, span.end)).toBe(quote);
        for (const { claim } of outcomes) expect(quote).toContain(claim.quote);
      }
    }
  });
});

it('every sentence says something', () => {
  const text =
    'Ballard, the Bosch spin-off, premiered on July 9, 2025. Posts say it is on Netflix. No. The trailer came in June. Other shows: Dept. Q, The Pitt.';
  for (const { outcomes, reasons } of explained(text))
    expect(outcomes.length + reasons.length).toBeGreaterThan(0);
});
