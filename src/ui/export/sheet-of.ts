/** The sheet of a page: its findings and conflicts in the reader's words, ready for any format. */
import type { Claim, Finding } from '../../engine/claim';
import { isConflictShown, isShown, type Strictness } from '../../engine/policy';
import type { Quote, Review, Sheet, SheetConflict, SheetFinding } from '../../export/sheet';
import type { PageView, SessionSummary } from '../../messages';
import { attributeKey } from '../attributes';
import { showDate } from '../dates';
import type { Stamp } from '../stamp';
import { showExpected } from '../values';
import type { Words } from '../words';
import { sheetWords } from './sheet-words';

export interface SheetOptions extends Stamp {
  /** What would be shown at this strictness; null for all there is. */
  strictness: Strictness | null;
  /** With what the record says where that would spoil the story. */
  spoilers: boolean;
  /** What an editor made of a claim. */
  reviewOf(claim: Claim): Review | null;
  packs: Sheet['packs'];
}

/** What is told of a page that nothing is known of. */
const NO_PAGE: PageView = { url: '', title: '', language: '', published: null, contexts: {} };

/** @param summary one that was asked for with its page */
export function sheetOf(summary: SessionSummary, words: Words, options: SheetOptions): Sheet {
  const { page = NO_PAGE } = summary;
  const { report, showSupported } = summary;
  const { strictness, packs, today, version, id } = options;
  const findings = report.findings.filter(
    (one) =>
      strictness === null || isShown(one, strictness) || (showSupported && one.verdict === 'supported'),
  );
  const conflicts = report.conflicts.filter((one) => strictness === null || isConflictShown(one, strictness));
  const claims = new Map(report.findings.map(({ claim }) => [claim.id, claim]));
  return {
    id,
    page: {
      url: page.url,
      title: page.title,
      language: page.language,
      published: page.published?.from ?? null,
    },
    checked: today,
    version,
    packs,
    language: words.locale,
    words: sheetWords(words),
    findings: findings.map((finding) => findingOf(finding, summary, page, words, options)),
    conflicts: conflicts.map(({ subject, attribute, values }): SheetConflict => {
      const sides = values.flatMap(({ claim }) => claims.get(claim) ?? []);
      return {
        subject: nameOf(subject, summary),
        attribute,
        about: aboutOf({ attribute, season: sides[0]?.season }, words),
        said: sides.map((claim) => ({ value: claim.shown, quote: quoteOf(claim, page) })),
      };
    }),
  };
}

function findingOf(
  finding: Finding,
  summary: SessionSummary,
  page: PageView,
  words: Words,
  { spoilers, reviewOf }: SheetOptions,
): SheetFinding {
  const { claim, verdict, expected, confidence, asOf, disputed } = finding;
  const covered = finding.spoiler && !spoilers;
  const { facts, sources } = summary.evidence;
  const known = finding.facts.flatMap((id) => facts[id] ?? []);
  return {
    verdict,
    verdictText: words.say(covered ? `spoiler_${verdict}` : `section_${verdict}`),
    subject: nameOf(claim.subject, summary),
    attribute: claim.attribute,
    about: aboutOf(claim, words),
    quote: quoteOf(claim, page),
    said: claim.stance === 'denied' ? words.say('denied', { value: claim.shown }) : claim.shown,
    expected: covered || expected === null ? null : showExpected(expected, known, words),
    covered,
    confidence,
    asOf: covered ? null : asOf,
    disputed,
    remarks: [
      ...(asOf && !covered ? [words.say('as_of', { date: showDate(asOf, words.locale) })] : []),
      ...(disputed ? [words.say('sources_differ')] : []),
    ],
    sources: covered ? [] : finding.sources.flatMap((id) => sources[id] ?? []),
    pack: known[0]?.packName ?? finding.pack,
    review: reviewOf(claim),
  };
}

const nameOf = (subject: string, { evidence }: SessionSummary): string =>
  Object.hasOwn(evidence.names, subject) ? (evidence.names[subject] ?? subject) : subject;

function aboutOf(
  { attribute, season }: { attribute: Claim['attribute']; season?: number | undefined },
  words: Words,
): string {
  const what = words.say(attributeKey(attribute));
  return season === undefined ? what : words.say('in_season', { what, season });
}

const quoteOf = ({ id, quote }: Claim, { contexts }: PageView): Quote => ({
  exact: quote,
  prefix: contexts[id]?.prefix ?? '',
  suffix: contexts[id]?.suffix ?? '',
});
