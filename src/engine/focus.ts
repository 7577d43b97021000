/** Which work a clause is about. Blockers rather than nearest-wins: no other work may stand between cue and value. */

import { belongsToTopic } from './belongs';
import { givenAfter, isBeside } from './focus-bound';
import { type Carried, carriedOver, UNKNOWN } from './focus-carried';
import { pick, standsAlone } from './focus-choice';
import { type Event, eventsOf } from './focus-events';
import { topicOfHeadline } from './focus-headline';
import { opensWithNamesake, opensWithOther } from './namesake';
import type { Block, PageContext } from './passage';
import type { Prepared } from './prepare';
import type { Entity, Reference } from './record';
import { clauseOf, type Sentence, type Slot } from './slots';

export interface Subject {
  entity: string;
  how: 'explicit' | 'inherited' | 'topic';
  /** Step code of the way it was found. */
  via:
    | 'bond'
    | 'clause'
    | 'sentence'
    | 'character'
    | 'description'
    | 'lead'
    | 'carried'
    | 'section'
    | 'topic';
}

/** A label before a value, as fact boxes have them. */
const LABELLED = /^(?:[•·*-] ?)?[a-z][a-z' /-]{1,30}(?: \| |: )/;

/** What comes after it is said of something else. */
const BREAK =
  /;|,? (?:while|whereas) |, (?:and|but) [ⓁⓃⒸⓅ] (?:[a-z]+ )?(?:play|stand|stood|doubl|serve|star|pose)/;

/** So many other leading titles make a passage a list or a round-up. */
const CROWD = 3;

export class Focus {
  private readonly events: Event[][];
  private readonly carried: Carried[];
  private crowded: boolean | null = null;
  /** The page's own work: of the headline, else the one most named. */
  readonly topic: string | null;
  /** The headline says so, or no other work is named. */
  private readonly isTopicSure: boolean;
  /** Its headline or the page around it names it. */
  private readonly isHeaded: boolean;
  /** The page opens with another work, or somebody who bears its name: what names no work there is said of them. */
  private readonly isOnOther: boolean;

  constructor(
    private readonly prepared: Prepared,
    private readonly reference: Reference,
    context: PageContext,
    topic: string | null,
  ) {
    const headed = topic ?? topicOfHeadline(prepared, reference);
    this.topic = headed ?? prepared.about;
    this.isHeaded = headed !== null;
    this.isTopicSure = headed !== null || prepared.works.length < 2;
    const around = {
      reference,
      topic: this.topic,
      named: prepared.works,
      workOf: (slot: Slot) => this.workOf(slot),
    };
    this.events = prepared.sentences.map((sentence) => eventsOf(sentence, around));
    const isHeadless =
      headed === null && (context.headline !== undefined || prepared.passage.blocks[0]?.role === 'headline');
    this.isOnOther =
      opensWithNamesake(prepared, reference, this.topic) ||
      (isHeadless &&
        opensWithOther(
          prepared,
          (sentence) => this.speaksOfTopic(sentence),
          ({ index }) =>
            (this.events[index] as Event[]).some(
              ({ entity, via, compared }) => via === 'name' && !compared && entity !== this.topic,
            ),
        ));
    const fallback = prepared.passage.kind === 'main' && !this.isOnOther ? this.topic : null;
    this.carried = carriedOver(prepared, this.events, this.topic, fallback);
  }

  /**
   * The work that the words at an offset of a masked sentence speak of.
   * @param bound the slot that the cue itself ties to the value, if any
   * @returns null where no covered work can be named with reason
   */
  subjectAt(sentence: Sentence, at: number, bound?: Slot): Subject | null {
    if (bound !== undefined && isBeside(sentence, this.events[sentence.index] as Event[], bound)) return null;
    if (bound !== undefined) {
      const entity = this.workOf(bound);
      return entity === null
        ? null
        : { entity, how: 'explicit', via: bound.kind === 'character' ? 'character' : 'bond' };
    }
    // A title that is itself the value (the novel a series is based on) is not what the words speak of.
    const events = (this.events[sentence.index] as Event[]).filter(
      (event) => event.at !== at || event.via === 'description',
    );
    const clause = clauseOf(sentence, at);
    const inClause = events.filter((event) => event.at >= clause[0] && event.at < clause[1]);
    const bracketed = sentence.masked[clause[0]] === '(' ? events.filter((event) => event.at < at) : events;
    const given = givenAfter(sentence, this.events[sentence.index] as Event[], at);
    if (given !== null) return this.fromEvent(given, true);
    const reached = bracketed.filter((event) => !BREAK.test(sentence.masked.slice(at, event.at)));
    const near = pick(inClause, at) ?? pick(reached, at);
    // What comes after a semicolon is said of something else.
    if (near === null && bracketed.some((event) => event.via === 'name' && !reached.includes(event)))
      return null;
    if (near !== null) return this.fromEvent(near, inClause.includes(near));
    if (bracketed !== events && events.length > 0) return null;
    if (sentence.propers.some((proper) => proper >= clause[0] && proper < at && proper - clause[0] < 14))
      return null;
    const block = this.prepared.passage.blocks[sentence.block] as Block;
    const carried = this.carried[sentence.index]?.work;
    if (carried === UNKNOWN) return null;
    if (carried)
      return {
        entity: carried,
        how: 'inherited',
        via: this.carried[sentence.index]?.isLed ? 'lead' : 'carried',
      };
    const section = this.carried[sentence.index]?.section;
    if (section === UNKNOWN) return null;
    if (section) return { entity: section, how: 'inherited', via: 'section' };
    if (
      (standsAlone(block) && !this.isRowOfTopic(sentence)) ||
      (block.role === 'heading' && !this.isTopicSure && !this.isTopicBelow(sentence)) ||
      this.prepared.passage.kind !== 'main' ||
      this.isOnOther ||
      this.topic === null
    )
      return null;
    if (this.isBetween(sentence)) return null;
    const above = this.isTopicSure ? null : this.carried[sentence.index]?.before;
    return { entity: above ?? this.topic, how: 'topic', via: 'topic' };
  }

  /** Sets the page's own work beside another, and neither as its subject. */
  private isBetween({ index }: Sentence): boolean {
    const named = (this.events[index] as Event[]).filter(({ via }) => via === 'name');
    return (
      named.some(({ entity }) => entity === this.topic) && named.some(({ entity }) => entity !== this.topic)
    );
  }

  /** "Network | Ⓟ", "Episodes: Ⓠ" right below words on the page's own work. */
  private isRowOfTopic({ index, masked }: Sentence): boolean {
    return LABELLED.test(masked) && this.carried[index]?.above === this.topic;
  }

  /** The text under a heading begins with the page's own work. */
  private isTopicBelow({ index, block }: Sentence): boolean {
    const below = this.prepared.sentences.findIndex((sentence, at) => at > index && sentence.block > block);
    const [first] = this.events[below]?.filter((event) => !event.compared) ?? [];
    return first !== undefined && first.entity === this.topic;
  }

  /** True when the subject is taken over from a passage that leaves room for another. */
  isGuess(subject: Subject): boolean {
    if (subject.how === 'explicit' || subject.via === 'lead') return false;
    return (
      this.isCrowded ||
      (!this.isTopicSure &&
        (subject.entity === this.topic || subject.how === 'topic') &&
        subject.via !== 'section')
    );
  }

  /**
   * True for one of several known works that the passage speaks of about as much, where no headline says which is its own,
   * and for any where it names its own only by way of people.
   */
  isLevel(work: string): boolean {
    const { level, works } = this.prepared;
    if (!this.reference.factsOf.has(work)) return false;
    if (this.isCrowded || (!this.isTopicSure && level.includes(work))) return true;
    return !this.isHeaded && this.topic !== null && !works.includes(this.topic);
  }

  /** Several other titles lead sentences of the passage: what is inherited here is a guess. */
  private get isCrowded(): boolean {
    this.crowded ??= this.countOthers() >= CROWD;
    return this.crowded;
  }

  private countOthers(): number {
    const others = new Set<string>();
    this.events.forEach((events, index) => {
      for (const { via, compared, leads, entity, at } of events) {
        if (via === 'name' && !compared && leads && entity !== this.topic)
          others.add(entity ?? `${index}:${at}`);
      }
    });
    return others.size;
  }

  /** True when a work other than `entity` stands in the sentence as a subject of its own. */
  hasRival(sentence: Sentence, entity: string): boolean {
    return (this.events[sentence.index] as Event[]).some(
      (event) => event.via === 'name' && event.entity !== entity && !event.compared,
    );
  }

  private fromEvent(event: Event, sameClause: boolean): Subject | null {
    if (event.entity === null) return null;
    if (event.via === 'name')
      return { entity: event.entity, how: 'explicit', via: sameClause ? 'clause' : 'sentence' };
    if (event.via === 'character') return { entity: event.entity, how: 'inherited', via: 'character' };
    return {
      entity: event.entity,
      how: 'inherited',
      via: event.via === 'pronoun' ? 'carried' : 'description',
    };
  }

  /** Names the page's own work, not only beside something else, or somebody who belongs to it. */
  private speaksOfTopic({ index, slots }: Sentence): boolean {
    const { topic, reference } = this;
    return (
      (this.events[index] as Event[]).some(({ entity, compared }) => entity === topic && !compared) ||
      slots.some(({ kind, entities: [id] }) => {
        const entity = id === undefined || kind === 'work' ? undefined : reference.entities.get(id);
        return entity !== undefined && belongsToTopic(entity, topic, reference);
      })
    );
  }

  /** The work a slot stands for: itself, or the one its character belongs to (the page's own first). */
  private workOf(slot: Slot): string | null {
    const id = slot.entities[0];
    if (id === undefined) return null;
    const entity = this.reference.entities.get(id) as Entity;
    if (entity.kind !== 'character' && entity.kind !== 'person') return id;
    const works = entity.within ?? [];
    if (this.topic !== null && works.includes(this.topic)) return this.topic;
    return works.find((work) => this.reference.entities.get(work)?.kind === 'series') ?? null;
  }
}
