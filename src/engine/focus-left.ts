/**
 * What a sentence leaves standing for the next: "The last one I saw was Unforgotten. Six episodes, on ITV." A title other
 * than the page's own, named last, is what a fragment, "that" or a following "it" speaks of.
 */
import type { Event } from './focus-events';
import type { Sentence } from './slots';

/** A work left standing: an entity, or null for one that the record does not know. */
export interface Left {
  entity: string | null;
  /** Brought up as what is spoken of next, so that "it" means it as well. */
  isNew: boolean;
}

/** No sentence but a value: "Six episodes, …", "On ITV, since 2015". */
const FRAGMENT =
  /^["'(]*(?:a\. |a: )?(?:(?:just|only|all|about|around|some|both|each|now|currently|roughly|over|nearly) )*(?:[ⓆⓈ](?:[ -](?:[a-z-]+ )?[a-z-]+(?:,|\.|$| on | in | a | of | from | since | between | at | for | and | across |so far| each| with | over | so )|[,.]|$)|(?:on|from|over on|up on|out on) [ⓅⒹ]|[ⓅⒹ][,.])/;
const POINTS =
  /^["'(]*(?:and |but )?that(?: Ⓠ| one| show| series)?(?:'s| is| was| has| had| ran| runs| came| went| began| started) /;
const IT = /^["'(]*(?:and |but |also,? )?(?:it|its|it's)(?: |'s )/;

/** A finite verb near the front makes a sentence of it. */
const VERB =
  /^[^,;.:]{0,60} (?:is|are|was|were|has|have|had|will|would|make|makes|made|stream|streams|arrive[ds]?|drop|drops|dropped|premiered?|take|takes|took|follow|follows|tell|tells|star|stars|land|landed|came|come|comes)(?![a-z])/;

/** Before a title that a sentence brings up in passing. */
const BRINGS =
  /(?:^|[^a-z])(?:about|did|does|watch(?:ed|ing)?|started|tried|try|lov(?:e|ed)|finish(?:ed)?|recommend(?:ed)?|there is|there's|there was|what about|how about|deep in|in|from|was|is|of|after|before|to|by|on to|for|than|like|as|remember|miss(?:ed)?|saw|seen|binged|first,? (?:though|however),? a word on) (?:the |his |her |their |its |an? |own )?"?$/;
/** Before one that is what comes next is said of. */
const INTRODUCES =
  /(?:^|[^a-z])(?:about|does|started|try|there is|there's|there was|was|what about|how about|on to|to|a word on|and then|then|recommend|in|from) "?$/;
/** Persons' names stand here as well as titles. */
const NOT_PERSON =
  /(?:^|[^a-z])(?:by|with|from|is|was|to|for|as|like|than|of|after|before|saw|seen|did|does|in|miss(?:ed)?|remember|lov(?:e|ed)) (?:[a-z]+ )?"?$/;
const NO_TITLE =
  /^(?:tv|unit|police|department|squad|division|lapd|i|la|uk|us|usa|american|british|english|german|french|italian|spanish|swedish|danish|nordic|monday|tuesday|wednesday|thursday|friday|saturday|sunday|cold case (?:unit|squad|team|detective|files|homicide|drama)|cold cases|emmys?|christmas|easter|hollywood|california|californian|mr|mrs|ms|dr|god|homicide|robbery)(?![a-z])/;
/** Moves on to a show without capitals: "started mobland after". */
const MOVED_ON =
  /^(?:(?:ok|so|and|then|now|also|i|we|just|been|have) )*(?:started|switched to|moved on to|moved onto|trying|onto) (?!Ⓦ|it(?![a-z])|this|that|watching|the (?:show|series|first|next|last|second|new)|season|episode|with|over|again|to |from|crying|off|out|at|on |my|a |an )[a-z]/;
/** Something made of or about a work, where it is what the sentence speaks of. */
const THING =
  /^["'(]*(?:(?:the|our|a|an|my|its|this|new|first|official|red-band|full|final|second) )*(?:(?:trailer|teaser|podcast|soundtrack|score album|fan film|exhibition|audiobook|poster|featurette|recaps?(?: series)?|quiz|tie-in|companion (?:book|podcast)|fan fiction|documentary)(?: series)? (?:for|of|on|about|to|behind) (?:the (?:[a-z]+ ){0,3})?"?Ⓦ"?|"?Ⓦ"?(?:'s)? (?:trailer|teaser|podcast|soundtrack|fan film|exhibition|audiobook|quiz|recaps?|sale|auction|tour))(?: (?:has|had|is|was|came|dropped|runs|ran|landed|arrived|started|began|opened|opens|lasts|went|premiered)(?![a-z])|$|[.:])/;

/** A whole sentence that is a title and no more: "Untamed." at the head of a block. */
const BARE_TITLE = /^["'(]*(?:Ⓝ|(?:[a-z'&-]+ ){0,4}[a-z'&-]+)["']?\.$/;

/** What the sentence leaves for the next one, or null where it names the page's own work last, or nothing. */
export function leftBy(
  sentence: Sentence,
  events: readonly Event[],
  topic: string | null,
  opensBlock: boolean,
): Left | null {
  const { masked, slots, upper } = sentence;
  if (THING.test(masked) || MOVED_ON.test(masked)) return { entity: null, isNew: true };
  if (opensBlock && BARE_TITLE.test(masked) && isUnknownTitle(sentence))
    return { entity: null, isNew: false };
  let last = -1;
  let left: Left | null = null;
  for (const event of events) {
    if (event.entity === topic && topic !== null && event.via !== 'character')
      [last, left] = [event.at, null];
    else if (event.via === 'description' && event.entity === null)
      [last, left] = [event.at, { entity: null, isNew: true }];
    else if (event.via === 'name' && event.at > last) {
      const isNew = event.book === true || INTRODUCES.test(masked.slice(0, event.at));
      [last, left] = [event.at, { entity: event.entity, isNew }];
    }
  }
  for (const slot of slots) {
    if (slot.at <= last || slot.kind !== 'person' || slot.entities.length > 0) continue;
    const before = masked.slice(0, slot.at);
    if (!BRINGS.test(before) || NOT_PERSON.test(before)) continue;
    [last, left] = [slot.at, { entity: null, isNew: INTRODUCES.test(before) }];
  }
  for (const at of upper) {
    if (at <= last || at < 3 || !/[a-z]/.test(masked[at] as string)) continue;
    const before = masked.slice(0, at);
    if (NO_TITLE.test(masked.slice(at)) || !BRINGS.test(before)) continue;
    [last, left] = [at, { entity: null, isNew: INTRODUCES.test(before) }];
  }
  return left;
}

/** "Longer.": an answer so short that it leaves standing what was. */
export const isPassing = ({ masked, slots }: Sentence): boolean => masked.length < 20 && slots.length === 0;

/** True for a sentence that speaks of what is left standing. */
export function isOfLeft({ masked }: Sentence, left: Left): boolean {
  return (
    (FRAGMENT.test(masked) && !VERB.test(masked)) || POINTS.test(masked) || (left.isNew && IT.test(masked))
  );
}

const isUnknownTitle = ({ masked, slots, upper }: Sentence): boolean =>
  masked.length < 40 &&
  slots.every(({ kind, entities }) => kind === 'person' && entities.length === 0) &&
  (masked.startsWith('Ⓝ') ||
    (upper.size > 0 &&
      !/^(?:an?|this|that|these|yes|no|good|great|spoilers?|verdict)(?![a-z])/.test(masked)));
