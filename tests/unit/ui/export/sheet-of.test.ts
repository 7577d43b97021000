import { expect, it } from 'vitest';
import type { SessionSummary } from '../../../../src/messages';
import { type SheetOptions, sheetOf } from '../../../../src/ui/export/sheet-of';
import { article } from '../summaries';
import { words } from '../words.en';

const options: SheetOptions = {
  strictness: 'balanced',
  spoilers: false,
  reviewOf: () => null,
  packs: [],
  today: '2026-11-25',
  version: '0.1.0',
  id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
};
const withPage = (change: Partial<SessionSummary> = {}): SessionSummary => {
  const made = article(change);
  const contexts = Object.fromEntries(
    made.report.findings.map(({ claim }) => [claim.id, { prefix: `before ${claim.id} `, suffix: ' after' }]),
  );
  const page = {
    url: 'https://news.example/a',
    title: 'A page',
    language: 'en',
    published: { from: '2026-01-20', to: '2026-01-21' },
    contexts,
  };
  return { ...made, page };
};

it('holds what is shown at the strictness, and agreement only where that is shown', () => {
  const verdicts = (sheet: ReturnType<typeof sheetOf>) =>
    new Set(sheet.findings.map(({ verdict }) => verdict));
  expect(verdicts(sheetOf(withPage(), words, options))).toEqual(new Set(['contradicted', 'outdated']));
  expect(verdicts(sheetOf(withPage({ showSupported: true }), words, options)).has('supported')).toBe(true);
  const all = sheetOf(withPage(), words, { ...options, strictness: null });
  expect(all.findings).toHaveLength(article().report.findings.length);
  expect(all.conflicts).toHaveLength(1);
});

it('words both sides, and keeps the words around for the quotation', () => {
  const { findings, page } = sheetOf(withPage(), words, options);
  const premiere = findings.find(({ attribute }) => attribute === 'premiere-date');
  expect(premiere).toMatchObject({
    about: 'Premiere, season 1',
    said: 'September 25, 2025',
    expected: '9 Jul 2025',
    quote: { exact: 'September 25, 2025', suffix: ' after' },
    pack: 'Bosch universe',
  });
  expect(page).toMatchObject({ url: 'https://news.example/a', published: '2026-01-20' });
});

it('leaves out what would spoil the story, unless it is asked for', () => {
  const rawls = (spoilers: boolean) =>
    sheetOf(withPage(), words, { ...options, spoilers }).findings.find(
      ({ subject }) => subject === 'Ted Rawls',
    );
  expect(rawls(false)).toMatchObject({
    covered: true,
    expected: null,
    sources: [],
    verdictText: 'Differs from the record (spoiler)',
  });
  expect(rawls(true)).toMatchObject({ covered: false, expected: 'Ted Rawls dies in the finale' });
});

it('carries what an editor made of a finding', () => {
  const review = { decision: 'accepted' as const, note: 'told the desk' };
  const { findings } = sheetOf(withPage(), words, { ...options, reviewOf: () => review });
  expect(findings[0]?.review).toEqual(review);
});
