/** The gate: which names make a page worth reading. Small, so that a page which names none of them pays next to nothing. */
import { isUncertain } from '../engine/mentions/uncertain';
import type { Entity } from '../engine/record';
import type { Gate, GateTrigger } from '../messages';
import { coveredTitles } from './coverage';
import { mergeEntities } from './entities';
import { COMPANIONS } from './gate-words';
import { groupBy } from './group';
import { refersTo } from './refers';
import { type FactRow, type Rows, stampOf } from './rows';

/** Limit of the whole gate as JSON, in bytes of UTF-8. */
export const GATE_LIMIT = 64_000;
const LEADS: ReadonlySet<string> = new Set(['role', 'creator', 'showrunner']);

/** Raised when not even the titles fit: the packs are too large for a gate. */
export class GateTooLarge extends Error {
  constructor(bytes: number) {
    super(
      `the titles of the packs need ${bytes} bytes in the gate, ${GATE_LIMIT} is the limit: remove a pack`,
    );
    this.name = 'GateTooLarge';
  }
}

/**
 * The gate of the record. Titles come first, then characters, then persons, as far as the limit allows; a title is
 * never left out.
 * @throws GateTooLarge
 */
export function buildGate(rows: Rows): Gate {
  const entities = mergeEntities(rows.entities, rows.packs);
  const covered = coveredTitles(entities, rows);
  const around = membersOf(covered, entities, rows.facts);
  const leads = membersOf(covered, entities, leadFacts(rows.facts));
  // Of a platform that is a word of every day ("Max", "Sky") its name alone proves nothing.
  const platforms = [...entities.values()]
    .filter(({ kind }) => kind === 'platform')
    .flatMap((one) => namesOf(one).map((name) => (one.everyday ? `on ${name}` : name)));
  const gate: Gate = {
    version: stampOf(rows.packs),
    triggers: [],
    companions: unique([...COMPANIONS, ...platforms]),
  };

  const titles = merge(
    [...covered].flatMap((id) => titleTriggers(entities.get(id), around, gate.companions)),
  );
  gate.triggers = withoutLonger(titles);
  if (sizeOf(gate) > GATE_LIMIT) {
    // What makes a title's companions special is worth less than having the title.
    gate.triggers = gate.triggers.map((trigger) => ({ ...trigger, ...(trigger.needs && { needs: [] }) }));
    if (sizeOf(gate) > GATE_LIMIT) throw new GateTooLarge(sizeOf(gate));
  }
  const people = groupBy(leads, ({ entity }) => entity.kind);
  for (const kind of ['character', 'person'])
    addWhatFits(gate, withoutLonger(merge((people.get(kind) ?? []).flatMap(personTriggers))));
  return gate;
}

/** Size of a gate as JSON, in bytes of UTF-8. */
export const sizeOf = (gate: Gate): number => new TextEncoder().encode(JSON.stringify(gate)).length;

interface Member {
  entity: Entity;
  titles: string[];
}

/** Facts whose persons stand for a work: who plays whom and who made it, without the guests of single episodes. */
const leadFacts = (facts: FactRow[]): FactRow[] =>
  facts.filter(({ attribute, qualifier }) => LEADS.has(attribute) && qualifier?.episode === undefined);

/** Characters and persons that these facts bind to a covered title, or that lie within one. */
function membersOf(covered: Set<string>, entities: Map<string, Entity>, facts: FactRow[]): Member[] {
  const titlesOf = new Map<string, Set<string>>();
  const add = (id: string, title: string) => titlesOf.set(id, (titlesOf.get(id) ?? new Set()).add(title));
  for (const { subject, value } of facts) {
    if (covered.has(subject)) for (const id of refersTo(value)) add(id, subject);
  }
  for (const { id, within } of entities.values()) {
    for (const title of within ?? []) if (covered.has(title)) add(id, title);
  }
  return [...titlesOf].flatMap(([id, titles]) => {
    const entity = entities.get(id);
    return entity && ['character', 'person'].includes(entity.kind) ? [{ entity, titles: [...titles] }] : [];
  });
}

function titleTriggers(title: Entity | undefined, members: Member[], companions: string[]): GateTrigger[] {
  if (!title) return [];
  const people = members
    .filter(({ titles }) => titles.includes(title.id))
    .flatMap(({ entity }) => fullNames(entity));
  const own = namesOf(title);
  // A hero of the title's own name is no companion to it.
  const needs = unique([...(title.companions ?? []), ...people]).filter(
    (name) => !companions.includes(name) && !own.includes(name),
  );
  return own.map((name) => ({
    name,
    titles: [title.id],
    ...(title.everyday && { needs }),
    ...(title.everyday && isUncertain(name) && { only: true }),
  }));
}

function personTriggers({ entity, titles }: Member): GateTrigger[] {
  return fullNames(entity).map((name) => ({ name, titles, needs: [] }));
}

const namesOf = (entity: Entity): string[] => unique([entity.name, ...entity.aliases].flatMap(spellings));

/** A surname or nickname alone names too many people. */
const fullNames = (entity: Entity): string[] => namesOf(entity).filter((name) => name.trim().includes(' '));

/** The name, and as typed without accents and typographic apostrophes. */
function spellings(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return [name, plain, plain.replaceAll("'", '’')];
}

const unique = (names: string[]): string[] => [...new Set(names)];

/** One trigger a name: it stands for all its titles, and needs a companion only where every one of them does. */
function merge(triggers: GateTrigger[]): GateTrigger[] {
  return [...groupBy(triggers, ({ name }) => name)].map(([name, same]) => {
    const titles = unique(same.flatMap((trigger) => trigger.titles));
    const needs = same.flatMap((trigger) => (trigger.needs ? [trigger.needs] : []));
    return {
      name,
      titles,
      ...(needs.length === same.length && { needs: unique(needs.flat()) }),
      ...(same.every(({ only }) => only) && { only: true }),
    };
  });
}

/** Without names that hold another one ("Detective X" beside "X") which stands for the same titles and asks no more. */
function withoutLonger(triggers: GateTrigger[]): GateTrigger[] {
  const byName = new Map(triggers.map((trigger) => [trigger.name, trigger]));
  const isEnough = (shorter: GateTrigger | undefined, longer: GateTrigger) =>
    shorter !== undefined &&
    shorter !== longer &&
    (!shorter.needs || longer.needs !== undefined) &&
    !shorter.only &&
    longer.titles.every((title) => shorter.titles.includes(title));
  return triggers.filter(
    (longer) => !partsOf(longer.name).some((part) => isEnough(byName.get(part), longer)),
  );
}

/** Every run of words within a name. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((_, count) => words.slice(from, from + count + 1).join(' ')),
  );
}

/** Adds triggers while they fit. A name that is a title already only gains titles. */
function addWhatFits(gate: Gate, triggers: GateTrigger[]): void {
  let size = sizeOf(gate);
  const known = new Map(gate.triggers.map((trigger) => [trigger.name, trigger]));
  for (const trigger of triggers) {
    const same = known.get(trigger.name);
    const grown = same ? { ...same, titles: unique([...same.titles, ...trigger.titles]) } : trigger;
    const cost =
      sizeOf({ ...gate, triggers: [grown] }) - sizeOf({ ...gate, triggers: same ? [same] : [] }) + 1;
    if (size + cost > GATE_LIMIT) continue;
    size += cost;
    if (same) same.titles = grown.titles;
    else gate.triggers.push(trigger);
  }
}
