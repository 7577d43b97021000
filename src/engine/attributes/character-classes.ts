/** Reads a phrase ("a retired detective and Ⓒ's old partner") into classes, and tells which classes exclude each other. */
import { type Family, type Group, JOBS, type Job, RELATIONS, UNITS } from './character-words';

/** One thing that a phrase says somebody is. */
export type Trait =
  | { kind: 'job'; job: Job; former: boolean }
  | { kind: 'relation'; is: string[]; group: Group; object: string }
  | { kind: 'unit'; unit: string };

const JOB_FORMS = JOBS.map((job): [RegExp, Job] => [new RegExp(`(?:^|[ -])(?:${job.form})$`), job]);
const RELATION_FORMS = RELATIONS.map((one) => ({ ...one, at: new RegExp(`(?:^|[ "])(${one.form})$`) }));
const UNIT_FORMS = UNITS.map(([form, unit]): [RegExp, string] => [new RegExp(`\\b(?:${form})\\b`), unit]);
/** Forces that none of the record's police belongs to. */
const AGENCY = /\b(?:fbi|cia|dea|atf|nsa|nypd|sfpd|interpol|scotland yard|homeland security)\b/;
/** Where the head of a noun phrase ends. */
const TAIL =
  /(?:,| (?:who|that|whose|whom|which|with|in|for|from|at|on|to|under|by|as|but|when|while|where|because|before|after|until|once|nobody|no one|everybody|everyone|we|you|she|he|they|i|exiled|banished|demoted|haunted|assigned|working|working|named|called|known|turned|keen|played|forced|sent|put)\b| —|:|;| \().*$/;
const POSSESSOR =
  /(?:^|.* )(Ⓒ's?|her|his|their|councilman [a-z]+'s|the (?:heroine|hero|lead|protagonist|title character|detective|councilman|politician)'s) (?:[a-z]+(?:-[a-z]+)*,? ){0,4}?$/;
const OF =
  /^(.*?) (?:of|to) (Ⓒ|(?:the|a|an) (?:\w+ )?(?:heroine|hero|lead|protagonist|title character|detective|councilman|politician)|her|him)(?![a-z'])/;

/**
 * What a phrase of a masked sentence says somebody is.
 * @param resolve the character that a possessor stands for, given its words and its offset in the phrase; null where unclear
 */
const HEAD_OF =
  /\b(?:head|chief|leader|boss|commander|captain) of (?:the|an?|her|its) (?:[a-z'-]+ ){0,4}(?:unit|squad|division|team|bureau|task force)\b/;

export function traitsIn(phrase: string, resolve: (words: string, at: number) => string | null): Trait[] {
  const found: Trait[] = [];
  const headed = HEAD_OF.exec(phrase);
  const unit = headed === null ? null : unitIn(headed[0]);
  if (unit !== null) return [unit];
  let from = 0;
  const plain = phrase
    .replace(CHIEF, (words) => 'police chief'.padEnd(words.length))
    .replace(/\bchief of staff\b/, (words) => 'staffer'.padEnd(words.length));
  for (const piece of plain.split(/(?<= )and (?=(?:a|an|the|her|his|Ⓒ's|[a-z-]+ ?)+)/)) {
    const trait = traitOf(turned(piece.trimEnd()).replace(/ {2,}/g, ' '), from, resolve);
    if (trait !== null) found.push(trait);
    const superior = trait?.kind === 'job' ? superiorIn(trait.job, piece, from, resolve) : null;
    if (superior !== null) found.push(superior);
    from += piece.length + 4;
  }
  return found;
}

const CHIEF = /\bchief of (?:the )?(?:police|[a-z]{1,3}pd|force|department)\b/;

/** "Her new captain" is not only a captain, but over her. */
function superiorIn(
  job: Job,
  piece: string,
  from: number,
  resolve: (words: string, at: number) => string | null,
): Trait | null {
  const owner = /^(?:.* )?(Ⓒ's?|her|his) (?:[a-z]+(?:-[a-z]+)* ){0,2}[a-z]+(?:[ ,]|$)/.exec(piece)?.[1];
  if (owner === undefined || job.family !== 'police' || !HIGH.has(job.rank ?? '')) return null;
  const object = resolve(owner, from + piece.indexOf(owner));
  return object === null ? null : { kind: 'relation', is: ['boss', 'supervisor'], group: 'work', object };
}

/** True when more than the noun itself follows the head: "a reserve officer who reports to". */
export const hasTail = (phrase: string): boolean => TAIL.test(phrase);

/** "A psychic turned detective" is a detective. */
const turned = (piece: string): string => piece.replace(/^.*[ -]turned[ -]/, 'a ');

function traitOf(
  piece: string,
  from: number,
  resolve: (words: string, at: number) => string | null,
): Trait | null {
  const of = OF.exec(piece);
  if (of !== null) {
    const relation = relationIn(of[1] as string);
    const object = resolve(
      of[2] as string,
      from + (of[1] as string).length + of[0].slice((of[1] as string).length).indexOf(of[2] as string),
    );
    if (relation !== null)
      return object === null ? null : { kind: 'relation', is: relation.is, group: relation.group, object };
  }
  const head = piece
    .replace(TAIL, '')
    .replace(/ of .*$/, '')
    .replace(/(?: (?:[a-z]+(?:ed|ing|wn)|back|now|here|too|then|one|Ⓠ))+$/, '');
  // "Her aunt Makani": a name may follow the relation.
  const relation = relationIn(head) ?? relationIn(head.replace(/ [a-z'-]+$/, ''));
  if (relation !== null) {
    const possessor = POSSESSOR.exec(head.slice(0, head.lastIndexOf(relation.words)));
    const owner = possessor?.[1];
    if (owner === undefined && relation.group !== 'service') return null;
    if (owner === undefined) return jobIn(head);
    const object = resolve(owner, from + head.lastIndexOf(owner, head.lastIndexOf(relation.words)));
    return object === null ? null : { kind: 'relation', is: relation.is, group: relation.group, object };
  }
  return jobIn(head);
}

/** The job at the end of a phrase. */
function jobIn(head: string): Trait | null {
  // "An NYPD detective" is of another force, whatever the rank.
  const agency = AGENCY.test(head) ? JOBS.find(({ is }) => is[0] === 'federal-agent') : undefined;
  if (agency !== undefined && JOB_FORMS.some(([form]) => form.test(head)))
    return { kind: 'job', job: agency, former: /\b(?:former|retired|ex)[ -]/.test(head) };
  for (const [form, job] of JOB_FORMS) {
    const match = form.exec(head);
    if (match === null) continue;
    const unit = /\b(?:robbery|homicide|cold[- ]case)\b/.test(match[0]);
    const retired = /^retired\b/.test(match[0].trim()) || /\bretired $/.test(head.slice(0, match.index + 1));
    if (retired && job.family !== 'police') return { kind: 'job', job, former: false };
    const former =
      /\b(?:former|retired|ex|one-?time|ex-[a-z]+|disgraced ex)[ -]?$/.test(head.slice(0, match.index + 1)) ||
      /^(?:retired|former|ex)\b/.test(match[0].trim());
    // "A former Robbery-Homicide detective" has left the unit, not the force.
    return former && unit ? null : { kind: 'job', job, former };
  }
  return null;
}

function relationIn(head: string): { words: string; is: string[]; group: Group } | null {
  for (const { at, is, group } of RELATION_FORMS) {
    const words = at.exec(head)?.[1];
    if (words !== undefined) return { words, is, group };
  }
  return null;
}

/** The unit that a phrase like "a cold case unit" or "the bomb squad" names. */
export function unitIn(phrase: string): Trait | null {
  const unit = UNIT_FORMS.find(([form]) => form.test(phrase))?.[1];
  return unit === undefined ? null : { kind: 'unit', unit };
}

/** The classes a trait is recorded by. */
export function classesOf(trait: Trait): string[] {
  if (trait.kind === 'unit') return [`unit-${trait.unit}`];
  if (trait.kind === 'relation') return trait.is.map((relation) => `${relation}-of-${trait.object}`);
  if (!trait.former) return trait.job.is;
  return [...trait.job.is.flatMap((one) => [`former-${one}`, `retired-${one}`, `ex-${one}`])];
}

/** Classes that the record uses, with the job or relation they belong to. */
const FAMILY_OF = new Map<string, Job>(JOBS.flatMap((job) => job.is.map((one): [string, Job] => [one, job])));
const GROUP_OF = new Map<string, Group>(
  RELATIONS.flatMap(({ is, group }) => is.map((one): [string, Group] => [one, group])),
);

/** Families that one person may well belong to at once. */
const TOGETHER: readonly [Family, Family][] = [
  ['politics', 'aide'],
  ['reserve', 'civilian'],
  ['civilian', 'intern'],
];
const HIGH = new Set(['lieutenant', 'captain', 'commander', 'chief']);

/** `same` where the record has the trait, `differs` where it has one that excludes it, else `apart`. */
export function compareTrait(trait: Trait, known: string[]): 'same' | 'differs' | 'apart' {
  if (trait.kind === 'unit') {
    if (!known.includes('unit-head')) return 'apart';
    return trait.unit === 'cold-case' || !known.includes('cold-case-detective') ? 'same' : 'differs';
  }
  if (classesOf(trait).some((one) => known.includes(one))) return 'same';
  if (trait.kind === 'relation') return compareRelation(trait, known);
  const jobs = known.flatMap((one) => jobOfClass(one));
  if (trait.former)
    return isStillOnly(trait.job, known) || isOtherPast(trait.job, known) ? 'differs' : 'apart';
  if (jobs.length === 0) return 'apart';
  const plain = jobs.filter(({ job }) => !isGeneric(job));
  return (plain.length > 0 ? plain : jobs).every(({ job }) => excludes(trait.job, job)) ? 'differs' : 'apart';
}

/** "Officer" and "politician" say less than the ranks and offices beside them. */
const isGeneric = (job: Job): boolean => job.rank === 'officer' || job.is[0] === 'politician';

function jobOfClass(name: string): { job: Job; former: boolean }[] {
  const plain = name.replace(/^(?:former|retired|ex)-/, '');
  const job = FAMILY_OF.get(plain);
  return job === undefined ? [] : [{ job, former: plain !== name }];
}

/** A present detective is no former one; but people have had all sorts of jobs before. */
const isStillOnly = (job: Job, known: string[]): boolean =>
  job.family === 'police' &&
  !known.includes('reserve-officer') &&
  known.some((one) => FAMILY_OF.get(one)?.family === 'police') &&
  !known.some((one) => /^(?:former|retired|ex)-(?:officer|detective|lapd)/.test(one));

/** A past of another force than the one that the record gives. */
const isOtherPast = (job: Job, known: string[]): boolean =>
  job.family === 'federal' &&
  known.some((one) =>
    /^(?:former|retired)-(?:officer|detective)|^civilian$|^intern$|^reserve-officer$/.test(one),
  );

function excludes(claimed: Job, known: Job): boolean {
  if (claimed.family === known.family) {
    if (claimed.family !== 'police') return claimed.is[0] === 'other-office' && known.is[0] === 'councilman';
    if (claimed.rank === undefined || known.rank === undefined || claimed.rank === known.rank) return false;
    if (claimed.rank === 'officer') return false;
    return known.rank === 'officer' ? HIGH.has(claimed.rank) : true;
  }
  return !TOGETHER.some(
    ([a, b]) => (a === claimed.family && b === known.family) || (b === claimed.family && a === known.family),
  );
}

function compareRelation(trait: Extract<Trait, { kind: 'relation' }>, known: string[]): 'differs' | 'apart' {
  for (const one of known) {
    const [relation, object] = one.split('-of-') as [string, string | undefined];
    const group = object === undefined ? undefined : GROUP_OF.get(relation);
    if (group === undefined) continue;
    if (object === trait.object) {
      if (trait.group === 'work' && group === 'work' && !isOverPartner(trait.is, relation)) continue;
      return 'differs';
    }
    // One has one spouse, and one grandchild in a story; parents and siblings may have several.
    if (
      group === trait.group &&
      /^(?:wife|husband|grandmother|grandfather)$/.test(relation) &&
      trait.is.includes(relation)
    )
      return 'differs';
  }
  return 'apart';
}

/** A partner is nobody's superior. */
const isOverPartner = (is: string[], known: string): boolean =>
  is.includes('boss') && /^(?:former-)?partner$/.test(known);

/** The trait that recorded classes stand for; null for classes of nothing that is read. */
export function traitOfClasses(is: string[]): Trait | null {
  const first = is[0] as string;
  if (first.startsWith('unit-')) return { kind: 'unit', unit: first.slice(5) };
  const [relation, object] = first.split('-of-') as [string, string | undefined];
  const group = object === undefined ? undefined : GROUP_OF.get(relation);
  if (object !== undefined && group !== undefined)
    return { kind: 'relation', is: is.map((one) => one.split('-of-')[0] as string), group, object };
  const job = FAMILY_OF.get(first.replace(/^(?:former|retired|ex)-/, ''));
  return job === undefined ? null : { kind: 'job', job, former: /^(?:former|retired|ex)-/.test(first) };
}
