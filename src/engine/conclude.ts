/** Concluding: all claims of a page, judged together, become its report. */
import type { Claim, Finding, Report, Silence, Verdict } from './claim';
import { conflictsOf } from './conflicts';
import { judge } from './judge';
import type { PageContext } from './passage';
import type { Reference } from './record';

/**
 * The report on a page, unfiltered: `policy` decides what of it is shown.
 * @param claims what `read` made of every passage of the page
 */
export function conclude(claims: Claim[], context: PageContext, reference: Reference): Report {
  const findings: Finding[] = [];
  const silent: Silence[] = [];
  for (const claim of claims) {
    const outcome = judge(claim, context, reference);
    if ('verdict' in outcome) findings.push(outcome);
    else silent.push(outcome);
  }
  const kept = withoutOverlaps(findings);
  return { findings: kept, conflicts: conflictsOf(kept, reference), silent };
}

const WEIGHT: Record<Verdict, number> = { contradicted: 3, outdated: 2, supported: 1, unverifiable: 0 };

/** Of findings of one attribute on the same words, the weightier stays. */
function withoutOverlaps(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const { claim } = finding;
    const rival = kept.findIndex(
      (other) =>
        other.claim.attribute === claim.attribute &&
        other.claim.passage === claim.passage &&
        other.claim.normal === claim.normal &&
        other.claim.span.block === claim.span.block &&
        other.claim.span.start < claim.span.end &&
        claim.span.start < other.claim.span.end,
    );
    if (rival < 0) kept.push(finding);
    else if (WEIGHT[finding.verdict] > WEIGHT[(kept[rival] as Finding).verdict]) kept[rival] = finding;
  }
  return kept;
}
