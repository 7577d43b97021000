/** What the facts that answer a claim say of it: that it agrees, that it differs, or too little to tell. */
import type { Attribute, Likeness } from './attributes/attribute';
import type { Claim } from './claim';
import type { Judged } from './judge-stance';
import type { PageContext } from './passage';
import type { CompleteList, Fact, Reference } from './record';
import { verdictByTime } from './verdict-time';

/**
 * The verdict on a claim by the facts that answer it, before its stance is looked at: one that differs speaks against the
 * page only where it is the whole answer.
 * @param facts those of the claim's subject, attribute, season and continuity
 */
export function verdictOf(
  claim: Claim,
  attribute: Attribute,
  facts: Fact[],
  context: PageContext,
  reference: Reference,
): Judged {
  const likeness = facts.map((fact): [Fact, Likeness] => [fact, attribute.compare(claim, fact, reference)]);
  const comparable = likeness.filter(([, how]) => how !== 'apart');
  const timed = verdictByTime(claim, comparable, context, (value) =>
    attribute.compare({ ...claim }, value, reference),
  );
  // What is said of the very day or week of a reading, or of the best of all, can be held against it on any day.
  const isDated = claim.at !== undefined || claim.comparison === 'at-most';
  if (
    (attribute.anyDay || (attribute.volatile && isDated)) &&
    timed.step === 'judge-outside-readings' &&
    comparable.some(([, how]) => how === 'differs')
  )
    return differs(comparable, true);
  if (timed.verdict !== 'contradicted') return timed;
  if (attribute.volatile && !isOfReading(claim, comparable, context))
    return { verdict: 'unverifiable', facts: timed.facts, step: 'judge-outside-readings', loose: false };
  if (comparable.some(([, how]) => how === 'near') || (attribute.sums && isSum(claim, comparable)))
    return { verdict: 'unverifiable', facts: timed.facts, step: 'judge-near', loose: false };
  if (attribute.single || isOfEpisode(claim, comparable) || isComplete(claim, attribute, reference))
    return { ...timed, facts: nearest(claim, timed.facts) };
  return { verdict: 'unverifiable', facts: [], step: 'judge-open-list', loose: false };
}

/** More than any one season has, where the record knows several seasons and not what they come to. */
function isSum({ season, value }: Claim, facts: [Fact, Likeness][]): boolean {
  if (season !== undefined || value === null || !('count' in value)) return false;
  const { count } = value;
  return (
    facts.some(([{ qualifier }]) => (qualifier?.season ?? 1) > 1) &&
    facts.every(
      ([fact]) => fact.qualifier?.season !== undefined && 'count' in fact.value && fact.value.count < count,
    )
  );
}

/** What answers a claim of no season: the whole's value and the first season's, of two counts the one that is less far off. */
function nearest(claim: Claim, facts: Fact[]): Fact[] {
  if (claim.season !== undefined) return facts;
  const first = facts.filter(({ qualifier }) => (qualifier?.season ?? 1) === 1);
  const some = first.length > 0 ? first : facts;
  const said = claim.value;
  if (said === null || !('count' in said)) return some;
  const off = ({ value }: Fact): number => ('count' in value ? Math.abs(value.count - said.count) : 0);
  const least = Math.min(...some.map(off));
  return some.filter((fact) => off(fact) === least);
}

const differs = (facts: [Fact, Likeness][], loose: boolean): Judged => ({
  verdict: 'contradicted',
  facts: facts.filter(([, how]) => how === 'differs').map(([fact]) => fact),
  step: 'judge-differs',
  loose,
});

/** The claim is of a day between two readings, or of the very week of one. */
function isOfReading(claim: Claim, facts: [Fact, Likeness][], context: PageContext): boolean {
  // A best of all days is of each of them.
  if (claim.at !== undefined || claim.comparison === 'at-most') return true;
  const then = context.published;
  return (
    then !== null &&
    facts.some(([{ readings = [] }]) => {
      const days = readings.map(({ asOf }) => asOf).sort();
      return (
        days.length > 0 && (days[0] as string) <= then.from && then.to <= (days[days.length - 1] as string)
      );
    })
  );
}

/** One episode has one director and one pilot's writer: what the record says of it binds the slot. */
const isOfEpisode = (claim: Claim, facts: [Fact, Likeness][]): boolean =>
  claim.episode !== undefined && facts.every(([fact]) => fact.qualifier?.episode === claim.episode);

/** The list of the record that holds all there is of this kind. */
function isComplete(claim: Claim, attribute: Attribute, reference: Reference): CompleteList | undefined {
  return reference.complete.find(
    (list) =>
      list.subject === claim.subject &&
      list.attribute === attribute.id &&
      (list.season === undefined || claim.season === undefined || list.season === claim.season),
  );
}
