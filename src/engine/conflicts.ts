/** The passage against itself: one single-valued slot of one work, two values, both in the page's own voice. */
import { attributeOf } from './attributes';
import type { Claim, Conflict, Finding } from './claim';

/** Attributes whose slot holds one value at a time; unscoped counts and scores of several kinds would invent conflicts. */
const SLOTS = new Set([
  'platform',
  'premiere-date',
  'episode-count',
  'season-count',
  'critic-score',
  'audience-score',
  'cinematographer',
  'composer',
  'novel-count',
]);

/** Conflicts among the findings of one page. A conflict needs a right value on one side where the record knows it. */
export function conflictsOf(findings: Finding[]): Conflict[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { claim } = finding;
    if (!SLOTS.has(claim.attribute) || !attributeOf(claim.attribute)?.single) continue;
    if (
      claim.stance !== 'asserted' ||
      !claim.evidence.own ||
      claim.evidence.cue !== 'explicit' ||
      claim.value === null
    )
      continue;
    const key = `${claim.subject}|${claim.attribute}|${claim.season ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const conflicts: Conflict[] = [];
  for (const group of groups.values()) {
    const wrong = distinct(group.filter(({ verdict }) => verdict === 'contradicted'));
    const right = distinct(group.filter(({ verdict }) => verdict === 'supported'));
    if (wrong.length === 0 || right.length === 0) continue;
    const { subject, attribute } = (group[0] as Finding).claim;
    const values = [...right.slice(0, 1), ...wrong].map((claim) => ({
      value: claim.normal,
      claim: claim.id,
    }));
    conflicts.push({ subject, attribute, values, settled: true });
  }
  return conflicts;
}

function distinct(findings: Finding[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const { claim } of findings) if (!seen.has(claim.normal)) seen.set(claim.normal, claim);
  return [...seen.values()];
}
