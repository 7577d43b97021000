import { describe, expect, it } from 'vitest';
import { mismatchEntries, missEntries, quietMissEntries, wrongEntries } from '../../../../src/cli/eval/lists';
import { judge } from '../../../../src/cli/eval/outcomes';
import { finding, label, line, place, TEXT } from './made';

const texts = (entries: { text: string }[]) => entries.map((one) => one.text);
const judged = (found: ReturnType<typeof finding>[], labels: ReturnType<typeof label>[], over = {}) => ({
  text: TEXT,
  checked: { line: line(found), hidden: [], silent: [], titles: ['ballard'], ...over },
  outcomes: judge(line(found), labels, [], true),
});

describe('lists', () => {
  it('show a wrong flag with what was said, expected, labelled and why, and the sentence', () => {
    const one = finding('Netflix’s Ballard', { why: [{ code: 'platform-of' }, { code: 'subject-bond' }] });
    const [entry] = texts(wrongEntries(judged([one], [label('Netflix', { verdict: ['supported'] })])));
    expect(entry).toBe(
      'WRONG a/b platform(ballard) “Netflix’s Ballard” said=Netflix expected=Prime Video contradicted conf=high ' +
        'label=platform:supported “Netflix” why=platform-of>subject-bond\n' +
        `    [Netflix’s Ballard]${TEXT.slice(17, 17 + 110)}`,
    );
  });

  it('show wrong agreement and wrong kinds under their own names', () => {
    const found = [
      finding('Netflix', { verdict: 'supported' }),
      finding('twelve', { attribute: 'episode-count' }),
    ];
    const labels = [label('Netflix'), label('twelve', { attribute: 'episode-count', verdict: ['outdated'] })];
    expect(texts(wrongEntries(judged(found, labels))).map((text) => text.split(' ')[0])).toEqual([
      'WRONG-SUPPORTED',
      'WRONG-KIND',
    ]);
  });

  it('show a miss with what was seen there instead', () => {
    const quiet = {
      ...place('Netflix'),
      subject: 'ballard',
      attribute: 'platform',
      value: 'Netflix',
      stance: 'denied',
      reason: { code: 'silent-denied' },
      why: [],
    };
    const kept = finding('Netflix', { verdict: 'contradicted', confidence: 'low' });
    const of = (over: object) => texts(missEntries(judged([], [label('Netflix’s Ballard')], over)))[0];
    expect(of({})).toMatch(
      /^MISS a\/b platform\(ballard\) “Netflix’s Ballard” value=Netflix expected=Prime Video seen=nothing\n/,
    );
    expect(of({ silent: [quiet] })).toContain('seen=silent:platform(ballard)=Netflix/denied/silent-denied');
    expect(of({ hidden: [kept] })).toContain('seen=hidden-contradicted-low:platform(ballard)=Netflix');
    expect(of({ titles: [] })).toContain('seen=no-title-named');
  });

  it('keep misses of agreement for a list of their own', () => {
    const missed = judged(
      [],
      [label('Netflix', { verdict: ['supported'] }), label('twelve', { verdict: ['unverifiable'] })],
    );
    expect(missEntries(missed)).toEqual([]);
    expect(texts(quietMissEntries(missed)).map((text) => text.split(' ')[0])).toEqual([
      'MISS-SUPPORTED',
      'MISS-UNVERIFIABLE',
    ]);
  });

  it('show right flags that say something else', () => {
    const other = judged([finding('Netflix', { expected: 'Max', subject: 'bosch' })], [label('Netflix')]);
    expect(texts(mismatchEntries(other))[0]).toMatch(
      /^OFF-EXPECTED-SUBJECT a\/b .*label=platform\(ballard\) “Netflix” expected=Prime Video/,
    );
  });
});
