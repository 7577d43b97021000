/** What in a sentence says what it is about: titles, descriptions, characters, and strangers that lead. */
import { strangersByCapitals } from './focus-strangers';
import { describedWorks } from './mentions/descriptions';
import type { Reference } from './record';
import type { Sentence, Slot } from './slots';

/** Something in a sentence that says what it is about. `entity` null: a work that the record does not know. */
export interface Event {
  at: number;
  entity: string | null;
  compared: boolean;
  via: 'name' | 'description' | 'character' | 'pronoun';
  /** A book in passing: it speaks of its own only where it leads. */
  book?: boolean;
  /** What comes before it is said of something else: "…, unlike Ⓦ, which …". */
  onlyAfter?: boolean;
  /** Stands where a subject stands: at the start, or right before a verb. */
  leads: boolean;
}

const COMPARED_BEFORE =
  /(?:\b(?:unlike|liked?|enjoyed|than|since|before|after|from|beat(?:s|ing)?|outpac(?:es|ed|ing)|eclips(?:es|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing)|tops|overt(?:ook|aking)|replac(?:es|ing|ed)|fans? of|spin-?offs? (?:of|from|to)|alongside|known (?:for|from)|best known for|(?:stars?|creators?|makers?|writers?|producers?|alums?|veterans?|author|showrunners?|directors?) of|fresh off|follows|follow(?:ing|ed)|meets|sequel to|prequel to|successor to|similar to|reminiscent of|joins?|joining|(?<!\b(?:its|the|their|a|main|chief|old) )rivals?|such as|including|credits? include|seen (?:him |her |them )?in|appeared in|starred in|roles? (?:in|on)|work on|worked on|as (?:in|on|with)|compared (?:to|with)|between|instead of|rather than|not|next to|besides|watched|finish(?:ed|ing)?|love[ds]?|loved?|miss|version of|equivalent of|same [a-z]+ as|answer to|lead-in to|ending of|end of|finale of|behind|universe of|world of|took over from|takes over from|picks up (?:where|after)|crosses over with|crossover with|no|without|copy of|(?:ads?|adverts?|breaks?|trailers?|posters?) (?:of|for|in|during)|during|opposite|prefers? [^.;,]{1,60} to)(?: both)?|[Ⓝ] ?\() (?:(?:the|its|hit|earlier|popular|original|parent|Ⓟ(?:'s)?|series|show|shows|drama|dramas|thriller|like|and|"|(?!(?:that|how|whether|if|when|because|why|since|so|but|which|is|was|has|of)\b)\w+) ){0,2}"?$|[Ⓝ] ?\((?:[^()]{0,40}[, ])?"?$/;
/** "Bosch, which ran …", "Legacy's last season, which ran …": what follows is said of the work, however it is compared. */
const RELATIVE =
  /^"?(?:'s? (?:[a-z0-9-]+ ){0,3}(?:seasons?|run|farewell|finale|series|release|debut|premiere|return))?,? (?:which|that) /;
/** "The third Bosch show, Ballard": the name of the family, not of the work. */
const KIN_BEFORE =
  /(?:^|[^a-z])(?:second|third|fourth|fifth|Ⓠ|Ⓚ|newest|latest|next|new|other|another|only|first) $/;
const KIN_AFTER =
  /^ (?:shows?|series|drama|entry|chapter|instal?lment|title|project|outing)(?:,| is| was| to |[.;:]| called| named)/;
const COMPARED_AFTER =
  /^"?(?:'s?)? (?:spin-?off|sequel|prequel|universe|franchise|alum(?:na|nus)?|star|veteran|actor|actress|creator|fans?|follow-up|offshoot|successor|author|verse|world|books?|novels?|alumni|showrunner|finale (?:introduced|that|where|set)|backdoor)\b/;
const LIST_GLUE = /^"?(?: \([^)]*\))?,? (?:and |or |& )?"?$/;
const VERB_AFTER =
  /^"?,?(?: \([^)]*\))?,? (?:which |that |who )?(?:has|had|have|is|was|were|will|would|stars?|starred|follows|premier\w*|debut\w*|stream\w*|drop\w*|land\w*|arriv\w*|return\w*|ran|runs|airs|aired|ended|ends|comes|came|got|gets|earned|holds|sits|scored|films|shoots|shot|filmed|features?|centres|centers|began|begins|started|starts|launch\w*|opened|opens|took|takes|became|becomes|hit|hits|wrapped|consists|remains|stands|tells|marks|moved|moves|won|drew|draws|joins|joined|finds|found|lost|survived|never|also|still|only|itself)\b/;

/** What titles do and people do not: a name that the record does not know is a title before these. */
const TITLE_VERB =
  /^"?,? (?:\w+ly |also |first |never )?(?:premier|debut|stream|air(?:s|ed)\b|drops?\b|dropped|landed on|arrived on|came (?:back|out|to) (?:on |to )?Ⓟ|ran\b|runs? (?:to|for|on)|launched|opened|has Ⓠ|had Ⓠ|is (?:on|a) Ⓟ|was (?:on|a) Ⓟ|(?:is|was|got|has been) (?:renewed|cancel|axed|commissioned))|^"?,? ?\(?(?:all |an? )?Ⓠ[ -](?:episodes?|eps|seasons?|parts?|part|hours)(?![a-z])|^"? \(Ⓟ[),]/;
const STRANGER_LEADS =
  /^[a-z'-]+(?: [a-z'-]+){0,2}?"?,? (?:premier(?:ed|es)|debut(?:s|ed)|stream(?:s|ed)|air(?:s|ed)|drop(?:s|ped)|lands? (?:on )?[ⒹⓅ]|(?:ha[sd]|runs? to|ran to) (?:only |just |all )?Ⓠ (?:episodes?|eps|seasons?|parts)|(?:came|comes) out|(?:does|did) (?:it|this|that|so)|(?:was|is|were) on Ⓟ|launched|ran for|runs to|was (?:renewed|cancell?ed))(?![a-z])|^[a-z'-]+(?: [a-z'-]+)?"? (?:on (?:the )?|\()Ⓟ|^[a-z'-]+(?: [a-z'-]+)?"?[,:] (?:all )?Ⓠ (?:episodes|seasons|parts)(?![a-z])/;
/** "a third season of The Last of Us". */
const PART_OF = /(?:Ⓢ|Ⓔ|(?:^|[^a-z])(?:seasons?|episodes?|finale|premiere|rest)) of "?$/;
const DECIDED = /(?:^|[^a-z])(?:cancel(?:s|led|ed)|renew(?:s|ed)|axe[sd]|commission(?:s|ed)) $/;
/** What is done to titles: "cancelled Countdown after one season". */
const DONE_TO =
  /(?:^|[^a-z])(?:cancel(?:s|led|ed)|renew(?:s|ed)|axe[sd]|order(?:s|ed)|commission(?:s|ed)|watched|binged|streamed|is|was|called) (?:its |the |their )?"?$/;
/** Before a name: somebody who bears it. */
const BEARER =
  /(?:^|[^a-z])(?:mr|mrs|ms|miss|dr|prof|professor|sir|coach|senator|mayor|uncle|aunt|auntie|pastor|rev|reverend)\.? $/;
/** What firms do and shows do not. */
const MAKES =
  /^ (?:wrote (?:(?:the|a|his|her|many|some|several|Ⓠ) ){0,2}(?:[a-z]+ )?(?:novels?|books?|stories|albums?|songs?|essays?|memoirs?)(?![a-z])|died (?:in|on|at) |was born |(?:found|discovered) the wreck|sang with )|^ (?:has |have |had |just |also )*(?:released|unveiled|recalled|makes|sells|manufactures|introduced) (?:an?|its|the|new|Ⓠ) /;
const LATTER =
  /\bthe (former|latter)(?=[ ,:;.']|$)(?! (?:detective|cop|officer|agent|star|lapd|husband|wife|partner|captain|marine|soldier|president|actor|actress|police))/g;
/** Nouns that belong to a work: "Ballard's first season". What else a possessive has is another matter ("Ballard's locks"). */
const OWN_NOUN =
  /\b(?:seasons?|series|shows?|episodes?|eps|finale|pilot|premiere|debut|release|launch|run|cast|trailer|score|rating|reviews?|reception|home|platform|network|creators?|showrunners?|producers?|writers?|directors?|composer|cinematographer|star|stars|lead|leads|plot|story|cases?|renewal|return|future|budget|locations?|production|filming|shoot|numbers|audience|critics|viewers|viewership|chapters|instal?lments|parts|hours|year|ending|opening|title|tomatometer|popcornmeter|first|second|third|debut|world|universe|unit|team|squad)\b/;
const POSSESSIVE = /^'s?((?: [a-z-]+){1,4}?) (?:was|were|is|are|has|have|had|will)\b/;

/** An event's entity until the text before it is known. */
export const CARRIED = 'carried';

export interface EventContext {
  reference: Reference;
  topic: string | null;
  /** Works that the passage names. */
  named: string[];
  /** The work a character's slot stands for. */
  workOf(slot: Slot): string | null;
}

/** The events of a sentence, in order. */
export function eventsOf(sentence: Sentence, context: EventContext): Event[] {
  const events: Event[] = [];
  let listed = false;
  let previous: Slot | null = null;
  for (const slot of sentence.slots) {
    if (slot.kind !== 'work' && slot.kind !== 'foreign' && slot.kind !== 'book') {
      if (
        slot.kind === 'person' &&
        slot.entities.length === 0 &&
        (TITLE_VERB.test(sentence.masked.slice(slot.at + 1)) ||
          PART_OF.test(sentence.masked.slice(Math.max(0, slot.at - 20), slot.at)) ||
          DECIDED.test(sentence.masked.slice(Math.max(0, slot.at - 20), slot.at)))
      )
        events.push({ at: slot.at, entity: null, compared: false, via: 'name', leads: true });
      if (slot.kind === 'character') {
        const entity = context.workOf(slot);
        // "a spin-off of Bosch and Bosch: Legacy": the name shared with the character opens the list.
        listed = isCompared(sentence, slot, false);
        previous = slot;
        if (entity !== null)
          events.push({ at: slot.at, entity, compared: false, via: 'character', leads: false });
      }
      continue;
    }
    if (slot.kind === 'foreign' && isModifier(sentence, slot)) continue;
    const glued: boolean =
      previous !== null && LIST_GLUE.test(sentence.masked.slice(previous.at + 1, slot.at));
    const leads = isLeading(sentence, slot);
    // "Unlike Ⓦ, Ⓦ is …": a list has its "and" before the last.
    const isLast = leads && !/and|or|&/.test(sentence.masked.slice((previous?.at ?? 0) + 1, slot.at));
    const compared: boolean = isCompared(sentence, slot, glued && listed && !isLast);
    events.push({
      at: slot.at,
      entity: slot.kind === 'foreign' || isNamesake(sentence, slot) ? null : (slot.entities[0] ?? null),
      compared,
      via: 'name',
      book: slot.kind === 'book',
      onlyAfter: isContrast(sentence, slot),
      leads,
    });
    listed = compared;
    previous = slot;
  }
  events.push(...strangers(sentence), ...lattersOf(sentence, events));
  for (const { at, meaning } of describedWorks(sentence, context.reference, context.topic, context.named)) {
    if (meaning === 'carried')
      events.push({ at, entity: CARRIED, compared: false, via: 'description', leads: true });
    else events.push({ at, entity: meaning, compared: false, via: 'description', leads: true });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** "Mrs Ballard", "Bosch has unveiled a new oven": another bearer of the title's name. */
const isNamesake = (sentence: Sentence, { at, kind }: Slot): boolean => {
  const { masked } = sentence;
  return (
    kind === 'work' &&
    (BEARER.test(masked.slice(Math.max(0, at - 12), at)) ||
      MAKES.test(masked.slice(at + 1, at + 50)) ||
      isMaker(sentence, at))
  );
};

/** "Ballard's Crash, which Cronenberg filmed": an author and a title. */
const TITLE_OF =
  /^'s "?(?=[a-z])(?:[a-z-]+ ){0,2}?[a-z-]+"?(?:, (?:which|whose|the)| (?:came|was|is|went|has been|opened))(?![a-z])/;

function isMaker({ masked, upper }: Sentence, at: number): boolean {
  const first = at + 4;
  return (
    upper.has(first) &&
    !upper.has(first + 1) &&
    upper.size < 6 &&
    TITLE_OF.test(masked.slice(at + 1, at + 60))
  );
}

/** Names that could be anything and do what titles do: "Untamed premiered on Ⓟ". */
function strangers(sentence: Sentence): Event[] {
  const { masked, propers, at: slots } = sentence;
  return propers
    .filter((at) => !slots.has(at))
    .filter(
      (at) =>
        STRANGER_LEADS.test(masked.slice(at, at + 90)) ||
        PART_OF.test(masked.slice(Math.max(0, at - 20), at)) ||
        (DONE_TO.test(masked.slice(Math.max(0, at - 30), at)) &&
          /^[a-z'-]+(?: [a-z'-]+){0,2}?"? (?:after|for|on|with) [^;]{0,40}(?:seasons?|episodes?|Ⓟ)/.test(
            masked.slice(at, at + 90),
          )),
    )
    .concat(strangersByCapitals(sentence))
    .map((at) => ({ at, entity: null, compared: false, via: 'name' as const, leads: true }));
}

/** "The former", "the latter": of two works named before in the sentence; else what is spoken of, and nobody's. */
function lattersOf({ masked, slots }: Sentence, named: Event[]): Event[] {
  return [...masked.matchAll(LATTER)].flatMap(({ index, 1: which }) => {
    // "Ⓝ and Ⓝ, the latter …" is said of people.
    if (slots.filter(({ at, kind }) => kind === 'person' && at < index).length > 1) return [];
    const works = named.filter(({ at, via }) => via === 'name' && at < index);
    const isFormer = which === 'former';
    if (works.length === 0 && isFormer)
      return { at: index, entity: CARRIED, compared: false, via: 'description' as const, leads: true };
    const meant = works.length === 2 ? works[isFormer ? 0 : 1] : undefined;
    return { at: index, entity: meant?.entity ?? null, compared: false, via: 'name' as const, leads: true };
  });
}

/** Right behind it stands what is said of it: "not since Ⓥ, cancelled by Ⓟ", "before Ⓥ, Ⓠ episodes". */
const APPOSED =
  /^"?(?: on (?:the )?Ⓟ|, (?:(?:cancelled|canceled|axed|renewed|filmed|shot|created|released) (?:by|in|on|after|at)|(?:all |just |only )?[ⓆⓈ] (?:[a-z]+ )?(?:episodes|parts|seasons|series|hours))(?![a-z]))/;

/** Stands where a subject stands: first, right before a verb, or alone in its sentence ("Up: 'Slow Horses.'"). */
function isLeading(sentence: Sentence, slot: Slot): boolean {
  const before = sentence.masked.slice(0, slot.at);
  const after = sentence.masked.slice(slot.at + 1);
  if (!/\p{L}/u.test(before) || VERB_AFTER.test(after)) return true;
  return !/\p{L}/u.test(after) && before.length < 24;
}

/** "Ⓦ, the Ⓥ mystery": of a title in apposition to another only its kind is said. */
const APPOSED_BEFORE = /Ⓦ"?,? (?:an?|the|that|its) (?:[a-z-]+ ){0,3}$/;
const KIND_AFTER =
  /^ (?:[a-z-]+ ){0,2}(?:mystery|thriller|drama|series|show|comedy|saga|western|epic|procedural|whodunit|romance|crime|sequel|prequel|tale)\b/;
const isModifier = ({ masked }: Sentence, { at }: Slot): boolean =>
  APPOSED_BEFORE.test(masked.slice(Math.max(0, at - 40), at)) &&
  KIND_AFTER.test(masked.slice(at + 1, at + 50));

/** "Unlike Ⓦ, which …": a relative clause of its own in a comparison. */
const CONTRAST = /(?:unlike|not|than|compared (?:to|with)) "?$/;
const isContrast = ({ masked }: Sentence, { at }: Slot): boolean =>
  RELATIVE.test(masked.slice(at + 1, at + 60)) && CONTRAST.test(masked.slice(Math.max(0, at - 16), at));

export function isCompared(sentence: Sentence, slot: Slot, continues: boolean): boolean {
  const before = sentence.masked.slice(Math.max(0, slot.at - 60), slot.at);
  const after = sentence.masked.slice(slot.at + 1, slot.at + 60);
  if (RELATIVE.test(after) || APPOSED.test(after)) return false;
  if (KIN_BEFORE.test(before) && KIN_AFTER.test(after)) return true;
  const owned = POSSESSIVE.exec(after)?.[1];
  if (owned !== undefined && !OWN_NOUN.test(owned)) return true;
  return COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after) || continues;
}
