/** Works spoken of without their name: "the ten-parter", "the Bosch spin-off", "Maggie Q's new series", "it". */
import type { Entity, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { FORMER_RUN, KIN, otherWorksIn } from './other-works';

export interface Described {
  at: number;
  /** An entity id, `carried` for what the text speaks of already, null for a work the record does not know. */
  meaning: string | 'carried' | null;
}

const NOUN =
  '(?:series|show|drama|thriller|spin-?off|procedural|programme|program|adaptation|prequel|sequel|whodunit|mini-?series|crime saga|cop show|cop drama|\\w+-parter|original|newcomer|offshoot|follow-up|project)';
const DESCRIPTION = new RegExp(
  `\\b(?:the|this|that|its|his|her|their|our)((?: (?!(?:of|in|on|and|for|by|with|from|to|is|was|at|as|when|that|who|which|where|a|an)\\b)[a-z0-9'"-]+| Ⓦ(?:'s)?| Ⓕ(?:'s)?| Ⓠ(?:-[a-z]+)?| Ⓟ(?:'s)?| Ⓝ(?:'s)?| Ⓒ(?:'s)?| Ⓢ){0,5}?) (${NOUN})(?![a-z-])|(Ⓝ's?|[ⓌⒻ](?:'s?)?)((?: (?!(?:the|an?|its|this|that|his|her|their)\\b)[a-z0-9-]+| Ⓟ(?:'s)?){0,4}?) (${NOUN})(?![a-z-])`,
  'g',
);
const OTHER =
  /\b(?:other|another|rival|similar|legal|second|different|own|previous|earlier|fellow|competing|hospital|medical|fantasy|teen|reality|talk|game|news|baking|dating|sketch|animated)\b/;
const PARENT = /\b(?:old|older|original|parent|mother|flagship|predecessor|first|mothership)\b/;
/** "Its spin-off": never the work itself. */
const ITS_KIN = /^its (?:[a-z-]+ ){0,2}(?:spin-?off|sequel|prequel|offshoot|follow-up)$/;
const PLAIN_ORIGINAL = /\boriginal$/;
const PRONOUN =
  /(?:^|[,;:—] |\b(?:and|but|because|since|that|as|when|while|if|so|says|said) )(?:it|it's) (?=(?:is|was|has|had|will|premier|debut|stream|drop|land|arriv|return|ran|runs|air|end|got|get|earn|hold|sit|scor|star|centr|began|launch|took|hit|comes|came|consist|also|only|now|currently|first|originally)\b|'s)/g;

/** Every description and pronoun of a sentence that stands for a work. */
export function describedWorks(
  sentence: Sentence,
  reference: Reference,
  topic: string | null,
  named: string[],
): Described[] {
  const found: Described[] = [];
  for (const match of sentence.masked.matchAll(DESCRIPTION)) {
    // "The series Ⓦ": the name says it.
    if (/^,? "?Ⓦ/.test(sentence.masked.slice(match.index + match[0].length))) continue;
    const words = `${match[1] ?? match[4] ?? ''}`;
    const noun = (match[2] ?? match[5]) as string;
    const inside = sentence.slots.filter(
      (slot) => slot.at >= match.index && slot.at < match.index + match[0].length,
    );
    found.push({
      at: match.index + match[0].length - 1,
      meaning: ITS_KIN.test(match[0]) ? null : meaningOf(words, noun, inside, reference, topic, named),
    });
  }
  for (const match of sentence.masked.matchAll(FORMER_RUN))
    found.push({ at: match.index + match[0].length - 1, meaning: parentOf(topic, reference) });
  for (const at of otherWorksIn(sentence.masked)) found.push({ at, meaning: null });
  for (const match of sentence.masked.matchAll(KIN)) {
    const isElder = /parent|predecessor|mothership|fore/.test(match[0]);
    found.push({
      at: match.index + match[0].length - 1,
      meaning: isElder ? parentOf(topic, reference) : null,
    });
  }
  for (const match of sentence.masked.matchAll(PRONOUN))
    found.push({ at: match.index + match[0].length - 1, meaning: 'carried' });
  return found;
}

function meaningOf(
  words: string,
  noun: string,
  inside: Slot[],
  reference: Reference,
  topic: string | null,
  named: string[],
): Described['meaning'] {
  if (OTHER.test(words)) return null;
  const work = inside.find((slot) => slot.kind === 'work' || slot.kind === 'franchise');
  if (work !== undefined) return spinOffOf(work.entities[0] as string, noun, reference, topic, named);
  const character = inside.find((slot) => slot.kind === 'character');
  if (character !== undefined) return workOfCharacter(character, reference, topic);
  const person = inside.find((slot) => slot.kind === 'person');
  if (person !== undefined) {
    const platform = inside.find((slot) => slot.kind === 'platform')?.entities[0];
    return platform !== undefined && worksElsewhere(person, platform, reference, topic)
      ? null
      : workOfPerson(person, reference, topic);
  }
  if ((PARENT.test(words) && noun !== 'original') || (PLAIN_ORIGINAL.test(noun) && words.trim() === ''))
    return parentOf(topic, reference, /\b(?:parent|flagship|predecessor)\b/.test(words) ? named : []);
  if (noun === 'prequel' || noun === 'sequel') return null;
  return 'carried';
}

/** "The Bosch spin-off": the page's own work if it is one, else the only work spun off from it. */
function spinOffOf(
  work: string,
  noun: string,
  reference: Reference,
  topic: string | null,
  named: string[],
): string | null {
  if (!/prequel|sequel|spin-?off|offshoot|follow-up|series|show|drama/.test(noun)) return null;
  const children = [...reference.factsOf.entries()]
    .filter(([, facts]) =>
      facts.some(
        (fact) => fact.attribute === 'franchise' && 'entity' in fact.value && fact.value.entity === work,
      ),
    )
    .map(([id]) => id);
  if (topic !== null && (children.includes(topic) || work === topic)) return topic;
  const shown = children.filter((child) => named.includes(child));
  return newest(shown.length > 0 ? shown : children, reference);
}

/** "Maggie Q's new series": the page's own work if she is in it, else the only one of hers that the record covers. */
function workOfPerson(person: Slot, reference: Reference, topic: string | null): string | 'carried' | null {
  const id = person.entities[0];
  if (id === undefined) return null;
  const works = new Set<string>();
  for (const [subject, facts] of reference.factsOf) {
    const kind = (reference.entities.get(subject) as Entity | undefined)?.kind;
    if (kind !== 'series' && kind !== 'film') continue;
    for (const fact of facts) {
      const { value } = fact;
      const named = 'entity' in value ? value.entity : 'person' in value ? value.person : null;
      if (named === id && /^(?:cast|role|creator|showrunner)$/.test(fact.attribute)) works.add(subject);
    }
  }
  const ofTheirName = [...works].filter((work) => bearsNameOf(work, id, reference));
  if (topic !== null && ofTheirName.length > 0 && !ofTheirName.includes(topic))
    return ofTheirName.length === 1 ? (ofTheirName[0] as string) : null;
  if (topic !== null && works.has(topic)) return topic;
  return newest([...works], reference);
}

/** "The Renée Ballard series": the page's own work if it has the character, else the first series that does. */
function workOfCharacter(
  { entities: [id = ''] }: Slot,
  reference: Reference,
  topic: string | null,
): string | 'carried' {
  const works = reference.entities.get(id)?.within ?? [];
  if (topic !== null && works.includes(topic)) return topic;
  return works.find((work) => reference.entities.get(work)?.kind === 'series') ?? 'carried';
}

/** The work is called after the one whom the person plays in it. */
function bearsNameOf(work: string, person: string, reference: Reference): boolean {
  const title = reference.entities.get(work)?.name.split(':')[0] as string;
  return (reference.factsOf.get(work) ?? []).some(
    ({ value }) =>
      'character' in value &&
      value.person === person &&
      reference.entities.get(value.character)?.name.endsWith(title) === true,
  );
}

/** "Connelly's Netflix series": another of theirs is known to be there, so the page's own need not be meant. */
function worksElsewhere(person: Slot, platform: string, reference: Reference, topic: string | null): boolean {
  const isThere = (id: string, wanted: string, attribute?: string): boolean =>
    (reference.factsOf.get(id) ?? []).some(
      (fact) =>
        (attribute === undefined || fact.attribute === attribute) &&
        'entity' in fact.value &&
        fact.value.entity === wanted,
    );
  return [...reference.factsOf.keys()].some(
    (id) => id !== topic && isThere(id, platform, 'platform') && isThere(id, person.entities[0] ?? ''),
  );
}

/** The work that came out last: nobody writes "her series" of an older one without its name. */
function newest(works: string[], reference: Reference): string | null {
  const outOn = (id: string): string =>
    (reference.factsOf.get(id) ?? [])
      .filter((fact) => fact.attribute === 'premiere-date' && 'date' in fact.value)
      .reduce((last, fact) => ('date' in fact.value && fact.value.date > last ? fact.value.date : last), '');
  return works.sort((a, b) => (outOn(a) < outOn(b) ? 1 : -1))[0] ?? null;
}

/** What the page's own work comes from; null where the passage names another relation of it and not that one. */
function parentOf(topic: string | null, reference: Reference, named: string[] = []): string | null {
  if (topic === null) return null;
  for (const fact of reference.factsOf.get(topic) ?? []) {
    if (fact.attribute === 'franchise' && 'entity' in fact.value) {
      const entity = reference.entities.get(fact.value.entity);
      if (entity?.kind === 'series')
        return named.includes(entity.id) || !named.some((id) => id !== topic) ? entity.id : null;
    }
  }
  return null;
}
