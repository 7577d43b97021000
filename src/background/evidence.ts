/** Gathers what a report refers to, so that page and popup can show it without a second request. */
import { attributeOf } from '../engine/attributes';
import type { Claim, Finding, Report } from '../engine/claim';
import type { Fact, Reference } from '../engine/record';
import type { Evidence, FactView, SourceView } from '../messages';
import { refersTo } from '../reference/refers';
import type { SourceRow } from '../reference/rows';
import type { RecordStore } from '../store/record';
import type { Known } from './references';

/** Facts, sources and names for the findings, conflicts and silent claims of a report. @throws RecordUnavailable */
export async function evidenceOf(
  report: Report,
  { reference, packs }: Known,
  record: Pick<RecordStore, 'sources'>,
): Promise<Evidence> {
  const used = usedFacts(report, reference);
  const keys = new Map(
    [...used.values()].flatMap(({ fact }) =>
      fact.sources.map((id) => [id, [fact.pack, id] as [string, string]]),
    ),
  );
  const sources = await record.sources([...keys.values()]);
  const views = [...used.values()].map(({ fact, finding }) =>
    viewOf(fact, finding, reference, packs.get(fact.pack)?.name ?? fact.pack),
  );
  return {
    facts: Object.fromEntries(views.map((view) => [view.id, view])),
    sources: Object.fromEntries(sources.map((source) => [source.id, sourceView(source)])),
    names: namesIn(
      report,
      [...used.values()].map(({ fact }) => fact),
      reference,
    ),
  };
}

/** The facts that findings name, each with the first finding that does. */
function usedFacts(report: Report, reference: Reference): Map<string, { fact: Fact; finding: Finding }> {
  const byId = new Map([...reference.factsOf.values()].flat().map((fact) => [fact.id, fact]));
  const used = new Map<string, { fact: Fact; finding: Finding }>();
  for (const finding of report.findings) {
    for (const id of finding.facts) {
      const fact = byId.get(id);
      if (fact && !used.has(id)) used.set(id, { fact, finding });
    }
  }
  return used;
}

function viewOf(fact: Fact, finding: Finding, reference: Reference, packName: string): FactView {
  const { season } = fact.qualifier ?? {};
  return {
    id: fact.id,
    subject: fact.subject,
    subjectName: reference.entities.get(fact.subject)?.name ?? fact.subject,
    attribute: fact.attribute,
    value: fact.value,
    // By the finding's attribute, which may show another one's fact; then it is the text that the finding expects.
    shown: attributeOf(finding.claim.attribute)?.show(fact.value, reference) ?? '',
    ...(season !== undefined && { season }),
    ...(fact.valid !== undefined && { valid: fact.valid }),
    ...(fact.asOf !== undefined && { asOf: fact.asOf }),
    knownThrough: fact.knownThrough,
    spoiler: fact.spoiler === true,
    disputed: fact.disputed === true,
    pack: fact.pack,
    packName,
    ...(!reference.bundled.has(fact.pack) && { imported: true }),
    sources: fact.sources,
  };
}

const sourceView = ({ id, title, publisher, url, published, accessed }: SourceRow): SourceView => ({
  id,
  title,
  publisher,
  url,
  published,
  accessed,
});

/** The names of all entities that the report and these facts speak of. */
function namesIn(report: Report, facts: Fact[], reference: Reference): Record<string, string> {
  const claims = [...report.findings, ...report.silent].map(({ claim }) => claim);
  const ids = [
    ...claims.flatMap((claim) => [claim.subject, ...claimed(claim)]),
    ...report.conflicts.map(({ subject }) => subject),
    ...facts.flatMap(({ subject, value }) => [subject, ...refersTo(value)]),
  ];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = reference.entities.get(id)?.name;
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

/** Entities a claim's value speaks of; of a half-known role, the known half. */
function claimed({ value }: Claim): string[] {
  if (value === null) return [];
  if ('person' in value) return [value.person, value.character].filter((id) => id !== null);
  return refersTo(value);
}
