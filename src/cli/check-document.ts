/** One document through the engine: the same gate, the same two calls and the same policy as on a page. */
import type { Claim } from '../engine/claim';
import { conclude } from '../engine/conclude';
import type { Model } from '../engine/model/classify';
import type { PageContext } from '../engine/passage';
import { isShown, type Strictness } from '../engine/policy';
import { read } from '../engine/read';
import {
  type CheckLine,
  conflictLines,
  type FindingLine,
  findingLines,
  isPrinted,
  type SilentLine,
  silentLines,
} from './check-line';
import { interval } from './dates';
import type { OpenRecord } from './record';
import type { SourceText } from './source-text';

export interface CheckSettings {
  /** The day to judge by, as an ISO day. */
  now: string;
  strictness: Strictness;
  /** Publication as the caller gives it (YYYY, YYYY-MM or YYYY-MM-DD); it outweighs what the document says. */
  published: string | null;
  /** The model that decides beside the rules; the one that ships unless given. */
  model?: Model;
}

export interface Checked {
  line: CheckLine;
  /** Findings that this strictness keeps back. */
  hidden: FindingLine[];
  silent: SilentLine[];
  /** The covered titles that the document names; without any nothing was read. */
  titles: string[];
}

/** Checks a document. `name` is the path as given. */
export function checkDocument(
  name: string,
  source: SourceText,
  settings: CheckSettings,
  record: OpenRecord,
): Checked {
  const published = settings.published === null ? source.published : interval(settings.published, name);
  const context = contextOf(source, published, settings.now);
  const titles = record.titlesNamedIn(source.text);
  const reference = record.around(titles);
  const claims =
    titles.length === 0
      ? []
      : source.passages.flatMap(({ passage }) => read(passage, context, reference, settings.model));
  const report = conclude(claims, context, reference);

  const starts = new Map(source.passages.map(({ passage, starts }) => [passage.id, starts]));
  const locate = (claim: Claim) => {
    const start = starts.get(claim.passage)?.[claim.span.block];
    if (start === undefined) throw new Error(`claim ${claim.id} stands in no block of the document`);
    return { start: start + claim.span.start, end: start + claim.span.end };
  };
  const printed = report.findings.filter((one) => isPrinted(one, settings.strictness));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    line: {
      document: name,
      published: settings.published ?? published?.from ?? null,
      reference: record.horizon,
      findings: findingLines(printed, locate),
      conflicts: conflictLines(report, byId, settings.strictness, locate),
    },
    hidden: findingLines(
      report.findings.filter((one) => one.verdict !== 'supported' && !isShown(one, settings.strictness)),
      locate,
    ),
    silent: silentLines(report, locate),
    titles,
  };
}

function contextOf(source: SourceText, published: PageContext['published'], now: string): PageContext {
  const { headline } = source;
  return headline === null ? { now, published } : { now, published, headline };
}
