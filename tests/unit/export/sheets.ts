/** A sheet with a finding of each verdict, a spoiler, a conflict and hostile text. */
import type { Sheet, SheetFinding } from '../../../src/export/sheet';
import { SOURCES } from '../ui/summaries';

export const HOSTILE = '=HYPERLINK("https://evil.example","x") <b>*bold*</b> [a](javascript:alert(1)) | `x`';

export const sheetFinding = (change: Partial<SheetFinding> = {}): SheetFinding => ({
  verdict: 'contradicted',
  verdictText: 'Differs from the record',
  subject: 'Ballard',
  attribute: 'platform',
  about: 'Platform',
  quote: { exact: 'Netflix’s Ballard', prefix: 'All about ', suffix: ', a crime drama' },
  said: 'Netflix',
  expected: 'Prime Video',
  covered: false,
  confidence: 'high',
  asOf: null,
  disputed: false,
  remarks: [],
  sources: [SOURCES.hello, SOURCES.mxdwn],
  pack: 'Bosch universe',
  review: null,
  ...change,
});

export const sheet = (change: Partial<Sheet> = {}): Sheet => ({
  id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  page: {
    url: 'https://news.example/ballard?from=a&to=b',
    title: 'What to know about Ballard',
    language: 'en',
    published: '2026-01-20',
  },
  checked: '2026-11-25',
  version: '0.1.0',
  packs: [{ name: 'Bosch universe', version: '1.0.0', knownThrough: '2026-02-28' }],
  language: 'en-GB',
  words: {
    title: 'Findings of Double Take',
    page: 'Page',
    published: 'Published',
    checked: 'Compared on',
    record: 'Record',
    pageSays: 'The page says',
    recordSays: 'The record says',
    recordSilent: 'Nothing either way',
    covered: 'Left out (spoiler)',
    sources: 'Sources',
    conflicts: 'The page against itself',
    nothing: 'Nothing to report.',
    undated: 'undated',
    note: 'Note',
    decisions: { accepted: 'Accepted', disputed: 'Disputed' },
  },
  findings: [
    sheetFinding(),
    sheetFinding({
      verdict: 'outdated',
      verdictText: 'Out of date',
      attribute: 'renewal',
      about: 'Renewal',
      quote: { exact: HOSTILE, prefix: '', suffix: '' },
      said: HOSTILE,
      expected: 'Renewed',
      asOf: '2025-10-06',
      disputed: true,
      remarks: ['as of 6 Oct 2025', 'sources differ'],
      review: { decision: 'disputed', note: `+1 ${HOSTILE}` },
    }),
    sheetFinding({ subject: 'Ted Rawls', about: 'Character', expected: null, covered: true, sources: [] }),
    sheetFinding({
      verdict: 'unverifiable',
      verdictText: 'Not in the record',
      expected: null,
      sources: [],
      pack: null,
    }),
  ],
  conflicts: [
    {
      subject: 'Ballard',
      attribute: 'episode-count',
      about: 'Episodes, season 1',
      said: [
        { value: 'ten episodes', quote: { exact: 'ten episodes', prefix: 'in ', suffix: '.' } },
        { value: 'eight-part', quote: { exact: 'eight-part', prefix: 'an ', suffix: ' drama' } },
      ],
    },
  ],
  ...change,
});
