import { describe, expect, it } from 'vitest';
import { STRICTNESSES } from '../../../../src/engine/policy';
import { group, makeModel } from '../../../../src/ui/popup/model';
import { article, claim, EVIDENCE, finding, summary } from '../summaries';

const platform = (shown: string, id: string) =>
  finding(claim('platform', shown, { id, quote: `on ${shown}` }), {
    expected: 'Prime Video',
    facts: ['platform'],
  });

describe('grouping', () => {
  it('puts one value at several places into one line, in page order', () => {
    const [only, ...more] = group([platform('Netflix', 'a'), platform('netflix ', 'b')], EVIDENCE);
    expect(more).toEqual([]);
    expect(only?.subject).toBe('Ballard');
    expect(only?.answers[0]?.said).toEqual([
      {
        shown: 'Netflix',
        normal: 'netflix',
        denied: false,
        places: [
          { claim: 'a', quote: 'on Netflix' },
          { claim: 'b', quote: 'on netflix ' },
        ],
      },
    ]);
  });

  it('takes one value written in two ways for one', () => {
    const of = (shown: string) => finding(claim('episode-count', shown, { normal: '8' }), { expected: '10' });
    const [only] = group([of('eight episodes'), of('8-part')], EVIDENCE);
    expect(only?.answers[0]?.said.map(({ shown, places }) => [shown, places.length])).toEqual([
      ['eight episodes', 2],
    ]);
  });

  it('puts different values against the one answer they share', () => {
    const [only] = group([platform('Netflix', 'a'), platform('Hulu', 'b')], EVIDENCE);
    expect(only?.answers.map(({ said, expected }) => [expected, said.map(({ shown }) => shown)])).toEqual([
      ['Prime Video', ['Netflix', 'Hulu']],
    ]);
  });

  it('keeps a denial apart from the same value asserted', () => {
    const denial = finding(claim('platform', 'Netflix', { stance: 'denied' }), { expected: 'Prime Video' });
    const [only] = group([platform('Netflix', 'a'), denial], EVIDENCE);
    expect(only?.answers[0]?.said.map(({ denied }) => denied)).toEqual([false, true]);
  });

  it('keeps seasons, subjects and attributes apart', () => {
    const of = (change: object) => finding(claim('episode-count', '8', change), { expected: '10' });
    const groups = group([of({ season: 1 }), of({ season: 2 }), of({}), of({ subject: 'bosch' })], EVIDENCE);
    expect(groups.map(({ subject, season }) => [subject, season])).toEqual([
      ['Ballard', 1],
      ['Ballard', 2],
      ['Ballard', null],
      ['bosch', null],
    ]);
  });

  it('keeps a spoiler apart from what gives nothing away', () => {
    const open = finding(claim('character', 'a'), { expected: 'x' });
    const spoiler = finding(claim('character', 'b'), { expected: 'x', spoiler: true });
    expect(group([open, spoiler], EVIDENCE)[0]?.answers.map((one) => one.spoiler)).toEqual([false, true]);
  });

  it('keeps values apart on which the record says nothing', () => {
    const silent = (shown: string) => finding(claim('viewership', shown), { verdict: 'unverifiable' });
    expect(group([silent('9 million'), silent('8 million')], EVIDENCE)[0]?.answers).toHaveLength(2);
  });

  it('is as sure of an answer as its weakest finding', () => {
    const weak = { ...platform('Netflix', 'b'), confidence: 'low' as const };
    expect(group([platform('Netflix', 'a'), weak], EVIDENCE)[0]?.answers[0]?.confidence).toBe('low');
  });

  it('takes facts and sources from the evidence, and survives what is not there', () => {
    const odd = finding(claim('platform', 'Netflix', { subject: 'constructor' }), {
      expected: 'Prime Video',
      facts: ['platform', 'gone', 'toString'],
      sources: ['hello', 'gone', '__proto__'],
    });
    const [only] = group([odd], EVIDENCE);
    expect(only?.subject).toBe('constructor');
    expect(only?.answers[0]?.facts.map(({ id }) => id)).toEqual(['platform']);
    expect(only?.answers[0]?.sources.map(({ id }) => id)).toEqual(['hello']);
  });
});

describe('the model of an article', () => {
  const at = (strictness: (typeof STRICTNESSES)[number]) => makeModel(article(), strictness);

  it('counts what is shown at each strictness, and what that hides', () => {
    expect(STRICTNESSES.map((strictness) => [at(strictness).counts, at(strictness).hidden])).toEqual([
      [{ contradicted: 7, conflicts: 1, outdated: 0, unverifiable: 0, supported: 3 }, 4],
      [{ contradicted: 8, conflicts: 1, outdated: 1, unverifiable: 0, supported: 3 }, 2],
      [{ contradicted: 8, conflicts: 1, outdated: 1, unverifiable: 2, supported: 3 }, 0],
    ]);
  });

  it('loses nothing: shown, hidden and agreeing make up the whole', () => {
    const { report } = article();
    for (const strictness of STRICTNESSES) {
      const { counts, hidden } = at(strictness);
      const sum = Object.values(counts).reduce((a, b) => a + b, hidden);
      expect(sum).toBe(report.findings.length + report.conflicts.length);
    }
  });

  it('counts a conflict that is not shown among the hidden', () => {
    const one = summary([], [{ subject: 'ballard', attribute: 'episode-count', settled: false, values: [] }]);
    expect(makeModel(one, 'lenient')).toMatchObject({ conflicts: [], hidden: 1 });
    expect(makeModel(one, 'balanced')).toMatchObject({ hidden: 0 });
  });

  it('shows a conflict with its season, its values and their places', () => {
    const [conflict] = at('balanced').conflicts;
    expect(conflict).toMatchObject({ subject: 'Ballard', attribute: 'episode-count', season: 1 });
    expect(conflict?.said.map(({ shown, places }) => [shown, places.map(({ quote }) => quote)])).toEqual([
      ['ten episodes', ['ten episodes']],
      ['eight-part', ['eight-part']],
    ]);
  });

  it('finds the places of conflicting claims that came to no finding', () => {
    const silent = {
      claim: claim('episode-count', 'eight', { id: 's', quote: 'eight nights' }),
      reason: { code: 'x' },
    };
    const one = summary(
      [],
      [
        {
          subject: 'ballard',
          attribute: 'episode-count',
          settled: false,
          values: [{ value: '8', claim: 's' }],
        },
      ],
    );
    one.report.silent.push(silent);
    expect(makeModel(one, 'strict').conflicts[0]?.said[0]?.places[0]?.quote).toBe('eight nights');
  });
});
