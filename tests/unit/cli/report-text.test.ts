import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../src/cli/check-document';
import type { OpenRecord } from '../../../src/cli/record';
import { reportText } from '../../../src/cli/report-text';
import { finding, line, place, TEXT } from './eval/made';

const record = {
  nameOf: (id: string) => (id === 'ballard' ? 'Ballard' : id),
  sourceLine: (id: string) => `The source called ${id}`,
} as OpenRecord;

const report = (over: Partial<Checked>, explain = false) =>
  reportText({ line: line([]), hidden: [], silent: [], titles: ['ballard'], ...over }, TEXT, record, {
    explain,
  });

describe('reportText', () => {
  it('says where, what, what the record says and who says so', () => {
    const found = finding('Netflix’s Ballard', { sources: ['amazon'], asOf: '2025-07-09' });
    expect(report({ line: line([found]) })).toBe(
      [
        'a/b.txt',
        '  line 1: “Netflix’s Ballard”',
        '    differs from the record (high confidence): platform of Ballard',
        '    the page says Netflix; the record says Prime Video (as of 2025-07-09)',
        '    source: The source called amazon',
        '  1 differ from the record · 0 out of date · 0 without a record · 0 conflicts · 0 agree',
      ].join('\n'),
    );
  });

  it('names three sources and counts the rest', () => {
    const found = finding('Netflix', { sources: ['a', 'b', 'c', 'd', 'e'] });
    expect(report({ line: line([found]) })).toMatch(
      /called a\n.*called b\n.*called c\n {4}and 2 sources more\n/,
    );
  });

  it('counts agreement and what is kept back, and shows them with their steps on request', () => {
    const over = {
      line: line([
        finding('Maggie Q', {
          verdict: 'supported',
          why: [{ code: 'cast-in', params: { title: 'Ballard' } }],
        }),
      ]),
      hidden: [finding('Netflix', { confidence: 'low' })],
    };
    expect(report(over)).toBe(
      'a/b.txt\n  0 differ from the record · 0 out of date · 0 without a record · 0 conflicts · 1 agree · 1 more at a higher strictness',
    );
    expect(report(over, true)).toContain('agrees with the record');
    expect(report(over, true)).toContain('steps: cast-in(Ballard)');
    expect(report(over, true)).toContain('(low confidence)');
  });

  it('keeps a spoiler back until it is asked for', () => {
    const over = { line: line([finding('Netflix', { spoiler: true })]) };
    expect(report(over)).not.toContain('Prime Video');
    expect(report(over)).toContain('is a spoiler');
    expect(report(over, true)).toContain('Prime Video');
  });

  it('shows both sides of a conflict, and claims left alone on request', () => {
    const conflict = {
      subject: 'ballard',
      attribute: 'platform' as const,
      values: [
        { value: 'Netflix', ...place('Netflix') },
        { value: 'Max', ...place('twelve') },
      ],
    };
    const silent = {
      ...place('Netflix'),
      subject: 'ballard',
      attribute: 'platform' as const,
      value: 'Netflix',
      stance: 'asked' as const,
      reason: { code: 'silent-asked' },
      why: [],
    };
    const over = { line: line([], [conflict]), silent: [silent] };
    expect(report(over)).toContain(
      'disagrees with itself on the platform of Ballard: Netflix (“Netflix”, line 1) against Max',
    );
    expect(report(over)).not.toContain('left alone');
    expect(report(over, true)).toContain('“Netflix” left alone: platform of Ballard, asked, silent-asked');
  });

  it('says when no title is named', () => {
    expect(report({ titles: [] })).toContain('No title of the record is named here.');
  });
});
