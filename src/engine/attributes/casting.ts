/** What the record's roles say about persons, characters and leads; read once per reference. */
import type { Reference } from '../record';

interface Casting {
  actors: Set<string>;
  /** Works by "person|character". */
  pairs: Map<string, string[]>;
  /** Characters by "work|person". */
  parts: Map<string, string[]>;
  leads: Map<string, string>;
}

const CASTINGS = new WeakMap<Reference, Casting>();

function castingOf(reference: Reference): Casting {
  const known = CASTINGS.get(reference);
  if (known !== undefined) return known;
  const casting: Casting = { actors: new Set(), pairs: new Map(), parts: new Map(), leads: new Map() };
  for (const [work, facts] of reference.factsOf) {
    for (const { attribute, value } of facts) {
      if (attribute === 'cast' && 'entity' in value) casting.actors.add(value.entity);
      if (!('character' in value)) continue;
      casting.actors.add(value.person);
      push(casting.pairs, `${value.person}|${value.character}`, work);
      push(casting.parts, `${work}|${value.person}`, value.character);
    }
  }
  for (const entity of reference.entities.values()) {
    if (entity.kind !== 'character') continue;
    const names = [entity.name, ...entity.aliases];
    for (const work of entity.within ?? []) {
      const title = reference.entities.get(work)?.name;
      // "Bosch: Legacy" is named after him as well.
      if (title !== undefined && names.includes(title.replace(/:.*$/, '')))
        casting.leads.set(work, entity.id);
    }
  }
  CASTINGS.set(reference, casting);
  return casting;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
}

/** True for persons that the record casts in anything. */
export const isActor = (person: string, reference: Reference): boolean =>
  castingOf(reference).actors.has(person);

/** The works in which the person plays the character. */
export const worksOfPair = (person: string, character: string, reference: Reference): string[] =>
  castingOf(reference).pairs.get(`${person}|${character}`) ?? [];

/** The character a work is named after; null where its title names nobody. */
export const leadOf = (work: string, reference: Reference): string | null =>
  castingOf(reference).leads.get(work) ?? null;

/** True where others play the character as often: its younger self in a prequel may be something else. */
export function isSharedPart(character: string, person: string | null, reference: Reference): boolean {
  const counts = [...castingOf(reference).pairs]
    .filter(([key]) => key.endsWith(`|${character}`))
    .map(([key, works]): [string, number] => [key.slice(0, key.indexOf('|')), works.length]);
  if (counts.length < 2) return false;
  const most = Math.max(...counts.map(([, count]) => count));
  return person === null || (counts.find(([one]) => one === person)?.[1] ?? 0) < most;
}

/** The one character that a person plays in these works, or in all of the record; null where there are several or none. */
export function onlyPartOf(person: string, works: string[], reference: Reference): string | null {
  const { parts } = castingOf(reference);
  const found = new Set<string>();
  for (const [key, characters] of parts) {
    const [work, who] = key.split('|') as [string, string];
    if (who !== person || (works.length > 0 && !works.includes(work))) continue;
    for (const one of characters) found.add(one);
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** Who plays the lead of the first of these works that has one. */
export function starOf(works: string[], reference: Reference): string | null {
  for (const work of works) {
    const lead = leadOf(work, reference);
    if (lead === null) continue;
    for (const { value } of reference.factsOf.get(work) ?? [])
      if ('character' in value && value.character === lead) return value.person;
  }
  return null;
}

/** A series with a subtitle goes on with the players of another: who of them leads it is for anyone to say. */
export const isCoLead = (work: string, person: string | null, reference: Reference): boolean =>
  (reference.entities.get(work)?.name.includes(':') ?? false) &&
  (reference.factsOf.get(work) ?? []).some(
    ({ value }) =>
      'character' in value && value.person === person && value.character !== leadOf(work, reference),
  );
