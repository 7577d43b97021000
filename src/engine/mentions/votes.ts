/** Which work a passage is about: names vote for it, and so do the persons and characters that belong to it alone. */
import type { Passage } from '../passage';
import type { Reference } from '../record';
import type { Folded } from '../text/fold';
import type { MentionSlot } from './mention';

/** "The Bosch spin-off" is not about Bosch. */
const COMPARED_AFTER =
  /^"?(?:'s?)? (?:\w+[ -]){0,2}(?:spin-?offs?|sequel|prequel|universe|franchise|alum\w*|star|veteran|fans?|follow-up|offshoot|successor|author|verse|world|books?|novels?|finale)\b|^"?,? (?:for comparison|by (?:comparison|contrast))\b/i;
/** "Preceded by: Bosch" is not about Bosch either. */
const COMPARED_BEFORE =
  /(?:(?:preceded|followed|inspired|replaced) by|related(?: shows?| series)?|spin-?off (?:of|from)|sequel to|prequel to|successor to|unlike|than|beats?|beating|topp(?:ed|ing)|not|compared (?:to|with)) ?:? ?"?$/i;
/** What a name in the headline is worth beside one in the text. */
const HEADLINE = 3;

const BELONGS = new WeakMap<Reference, Map<string, Set<string>>>();

/** The works that persons and characters belong to: where they play, what they made, what they lie within. */
function belongings(reference: Reference): Map<string, Set<string>> {
  let belongs = BELONGS.get(reference);
  if (belongs === undefined) {
    belongs = new Map();
    const add = (id: string, work: string) => {
      const works = belongs?.get(id) ?? new Set();
      works.add(work);
      belongs?.set(id, works);
    };
    for (const [subject, facts] of reference.factsOf) {
      const kind = reference.entities.get(subject)?.kind;
      if (kind !== 'series' && kind !== 'film') continue;
      for (const { value, attribute } of facts) {
        if ('person' in value) {
          add(value.person, subject);
          add(value.character, subject);
        } else if (
          'entity' in value &&
          /^(?:cast|creator|showrunner|director|writer|composer|cinematographer|executive-producer)$/.test(
            attribute,
          )
        )
          add(value.entity, subject);
      }
    }
    BELONGS.set(reference, belongs);
  }
  return belongs;
}

/** Where none is named more often, every work is as much what the passage is about as another. */
const FEW = 2;

/** Works by votes, the most first; `named` by those of names alone, `level` with at least half of the most. */
export function worksByVotes(
  passage: Passage,
  folded: Folded[],
  blocks: { slots: MentionSlot[] }[],
  reference: Reference,
): { works: string[]; named: string[]; level: string[] } {
  const names = new Map<string, number>();
  const votes = new Map<string, number>();
  const people = new Set<string>();
  const add = (map: Map<string, number>, id: string, weight: number) =>
    map.set(id, (map.get(id) ?? 0) + weight);
  blocks.forEach(({ slots }, block) => {
    const text = folded[block]?.text ?? '';
    const weight = passage.blocks[block]?.role === 'headline' ? HEADLINE : 1;
    for (const { kind, entities, start, end } of slots) {
      const first = entities[0];
      if (first === undefined) continue;
      if (kind === 'work' && !COMPARED_BEFORE.test(text.slice(Math.max(0, start - 40), start))) {
        add(names, first, 1);
        if (!COMPARED_AFTER.test(text.slice(end, end + 40))) add(votes, first, weight);
      } else if (kind === 'person' || kind === 'character') people.add(first);
    }
  });
  for (const person of people) {
    const works = belongings(reference).get(person);
    for (const work of works ?? []) add(votes, work, 0.7 / (works as Set<string>).size ** 2);
  }
  // Of equals the one that the record knows most about.
  const known = (id: string) => reference.factsOf.get(id)?.length ?? 0;
  const order = (map: Map<string, number>) =>
    [...map].sort((a, b) => b[1] - a[1] || known(b[0]) - known(a[0])).map(([id]) => id);
  const works = order(votes);
  const most = votes.get(works[0] ?? '') ?? 0;
  const isFew = Math.max(0, ...names.values()) <= FEW;
  const level = isFew ? order(names) : works.filter((id) => (votes.get(id) ?? 0) >= most / 2);
  return { works, named: order(names), level };
}
