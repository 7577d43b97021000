/** What the popup shows of a page's summary: findings grouped and counted. Pure; wording is the parts' affair. */
import type { AttributeId } from '../../engine/attribute-ids';
import type { Claim, Confidence, Conflict, Finding, Verdict } from '../../engine/claim';
import { isConflictShown, isShown, type Strictness } from '../../engine/policy';
import type { Evidence, FactView, SessionSummary, SourceView } from '../../messages';

/** A place on the page to go to. */
export interface Place {
  claim: string;
  quote: string;
}

/** A value the page gives, and everywhere it gives it. */
export interface Said {
  /** As the page writes it at the first place. */
  shown: string;
  /** In the form in which values are compared. */
  normal: string;
  /** The page says that it is not so. */
  denied: boolean;
  places: Place[];
}

/** What the record answers to one or more values of the page. */
export interface Answer {
  key: string;
  said: Said[];
  /** In normal form; null where the record says nothing. */
  expected: string | null;
  facts: FactView[];
  sources: SourceView[];
  asOf: string | null;
  /** The weakest confidence among the findings. */
  confidence: Confidence;
  disputed: boolean;
  spoiler: boolean;
  /** Code of the last step, which says why a finding is unverifiable. */
  reason: { code: string; params?: Record<string, string> } | null;
}

/** All that is said of one attribute of one subject. */
export interface Group {
  key: string;
  subject: string;
  attribute: AttributeId;
  season: number | null;
  answers: Answer[];
}

export interface ConflictGroup {
  key: string;
  subject: string;
  attribute: AttributeId;
  season: number | null;
  said: Said[];
}

export interface Counts extends Record<Verdict, number> {
  conflicts: number;
}

export interface Model {
  groups: Record<Verdict, Group[]>;
  conflicts: ConflictGroup[];
  /** Findings shown at this strictness, by verdict; agreement is counted whether or not it is shown. */
  counts: Counts;
  /** Findings and conflicts that this strictness hides. */
  hidden: number;
}

/** The model of a page without a summary. */
export const NOTHING: Model = {
  groups: { contradicted: [], outdated: [], unverifiable: [], supported: [] },
  conflicts: [],
  counts: { contradicted: 0, outdated: 0, unverifiable: 0, supported: 0, conflicts: 0 },
  hidden: 0,
};

const RANK: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };
const fold = (text: string): string => text.trim().toLowerCase();

function take<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

type Saying = Pick<Claim, 'id' | 'shown' | 'normal' | 'stance' | 'quote'>;

/** Adds a place to the value it gives, however that is written: "ten episodes" and "10-part" are one. */
function addPlace(said: Said[], { id, shown, normal, stance, quote }: Saying): void {
  const denied = stance === 'denied';
  const place = { claim: id, quote };
  const same = said.find((one) => one.denied === denied && one.normal === fold(normal));
  if (same) same.places.push(place);
  else said.push({ shown, normal: fold(normal), denied, places: [place] });
}

const known = <T>(ids: string[], table: Record<string, T>): T[] =>
  ids.flatMap((id) => (Object.hasOwn(table, id) ? [table[id] as T] : []));

const nameOf = (subject: string, { names }: Evidence): string =>
  (Object.hasOwn(names, subject) && names[subject]) || subject;

function newAnswer(key: string, finding: Finding, evidence: Evidence): Answer {
  return {
    key,
    said: [],
    expected: finding.expected,
    facts: known(finding.facts, evidence.facts),
    sources: known(finding.sources, evidence.sources),
    asOf: finding.asOf,
    confidence: finding.confidence,
    disputed: finding.disputed,
    spoiler: finding.spoiler,
    reason: finding.steps.at(-1) ?? null,
  };
}

/** Findings by subject, attribute and season; within these by what the record says. Page order is kept. */
export function group(findings: readonly Finding[], evidence: Evidence): Group[] {
  const groups = new Map<string, Group>();
  const answers = new Map<string, Answer>();
  for (const finding of findings) {
    const { claim } = finding;
    const key = JSON.stringify([claim.subject, claim.attribute, claim.season ?? null]);
    const into = take(groups, key, () => ({
      key,
      subject: nameOf(claim.subject, evidence),
      attribute: claim.attribute,
      season: claim.season ?? null,
      answers: [],
    }));
    // Where the record says nothing, each value is a matter of its own.
    const answerKey = JSON.stringify([
      key,
      finding.expected,
      finding.expected ?? fold(claim.shown),
      finding.spoiler,
    ]);
    const answer = take(answers, answerKey, () => {
      const made = newAnswer(answerKey, finding, evidence);
      into.answers.push(made);
      return made;
    });
    if (RANK[finding.confidence] > RANK[answer.confidence]) answer.confidence = finding.confidence;
    addPlace(answer.said, claim);
  }
  return [...groups.values()];
}

function groupConflict(conflict: Conflict, claims: Map<string, Claim>, evidence: Evidence): ConflictGroup {
  const said: Said[] = [];
  for (const { value, claim: id } of conflict.values) {
    addPlace(said, claims.get(id) ?? { id, shown: value, normal: value, stance: 'asserted', quote: value });
  }
  const { subject, attribute, values } = conflict;
  const season =
    values.map(({ claim }) => claims.get(claim)?.season).find((one) => one !== undefined) ?? null;
  const key = JSON.stringify(values.map(({ claim }) => claim));
  return { key, subject: nameOf(subject, evidence), attribute, season, said };
}

/** The model of a summary at a strictness, which may already differ from that of the summary. */
export function makeModel(summary: SessionSummary, strictness: Strictness): Model {
  const { report, evidence } = summary;
  const claims = new Map([...report.findings, ...report.silent].map(({ claim }) => [claim.id, claim]));
  const shown = report.findings.filter((finding) => isShown(finding, strictness));
  const supported = report.findings.filter(({ verdict }) => verdict === 'supported');
  const conflicts = report.conflicts.filter((conflict) => isConflictShown(conflict, strictness));
  const of = (verdict: Verdict) => shown.filter((finding) => finding.verdict === verdict);
  const lists = {
    contradicted: of('contradicted'),
    outdated: of('outdated'),
    unverifiable: of('unverifiable'),
    supported,
  };
  return {
    groups: {
      contradicted: group(lists.contradicted, evidence),
      outdated: group(lists.outdated, evidence),
      unverifiable: group(lists.unverifiable, evidence),
      supported: group(lists.supported, evidence),
    },
    conflicts: conflicts.map((conflict) => groupConflict(conflict, claims, evidence)),
    counts: {
      contradicted: lists.contradicted.length,
      outdated: lists.outdated.length,
      unverifiable: lists.unverifiable.length,
      supported: supported.length,
      conflicts: conflicts.length,
    },
    hidden:
      report.findings.length - supported.length - shown.length + (report.conflicts.length - conflicts.length),
  };
}
