/** What in a sentence says what it is about: titles, descriptions, characters, and strangers that lead. */
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
  /** Stands where a subject stands: at the start, or right before a verb. */
  leads: boolean;
}

const COMPARED_BEFORE =
  /(?:\b(?:unlike|like|than|since|before|after|from|beat(?:s|ing)?|outpac(?:es|ed|ing)|eclips(?:es|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing)|tops|overt(?:ook|aking)|replac(?:es|ing|ed)|fans? of|spin-?offs? (?:of|from|to)|alongside|known (?:for|from)|best known for|(?:stars?|creators?|makers?|writers?|producers?|alums?|veterans?|author|showrunners?|directors?) of|fresh off|follows|follow(?:ing|ed)|meets|sequel to|prequel to|successor to|similar to|reminiscent of|joins?|joining|(?<!\b(?:its|the|their|a|main|chief|old) )rivals?|such as|including|credits? include|seen (?:him |her |them )?in|appeared in|starred in|roles? (?:in|on)|work on|worked on|as (?:in|on|with)|compared (?:to|with)|between|instead of|rather than|not|next to|besides|watched|finish(?:ed|ing)?|love[ds]?|loved?|miss|version of|equivalent of|answer to|lead-in to|ending of|end of|finale of|behind|universe of|world of|took over from|takes over from|picks up (?:where|after)|crosses over with|crossover with)(?: both)?|[Ⓝ] ?\() (?:(?:the|its|hit|earlier|popular|original|parent|Ⓟ(?:'s)?|series|show|shows|drama|dramas|thriller|like|and|"|\w+) ){0,2}"?$|[Ⓝ] ?\((?:[^()]{0,40}[, ])?"?$/;
/** "Bosch, which ran …": what follows is said of the work, however it is compared. */
const RELATIVE = /^"?,? (?:which|that) /;
const COMPARED_AFTER =
  /^"?(?:'s?)? (?:spin-?off|sequel|prequel|universe|franchise|alum(?:na|nus)?|star|veteran|actor|actress|creator|fans?|follow-up|offshoot|successor|author|verse|world|books?|novels?|alumni|showrunner|finale (?:introduced|that|where|set)|backdoor)\b/;
const LIST_GLUE = /^"?(?: \([^)]*\))?,? (?:and |or |& )?"?$/;
const VERB_AFTER =
  /^"?,?(?: \([^)]*\))?,? (?:which |that |who )?(?:has|had|have|is|was|were|will|would|stars?|starred|follows|premier\w*|debut\w*|stream\w*|drop\w*|land\w*|arriv\w*|return\w*|ran|runs|airs|aired|ended|ends|comes|came|got|gets|earned|holds|sits|scored|features?|centres|centers|began|begins|started|starts|launch\w*|opened|opens|took|takes|became|becomes|hit|hits|wrapped|consists|remains|stands|tells|marks|moved|moves|won|drew|draws|joins|joined|finds|found|lost|survived|never|also|still|only|itself)\b/;

/** What titles do and people do not: a name that the record does not know is a title before these. */
const TITLE_VERB =
  /^"?,? (?:\w+ly |also |first |never )?(?:premier|debut|stream|air(?:s|ed)\b|drops?\b|dropped|landed on|arrived on|came (?:back|out|to) (?:on |to )?Ⓟ|ran\b|runs? (?:to|for|on)|launched|opened|has Ⓠ|had Ⓠ|is (?:on|a) Ⓟ|was (?:on|a) Ⓟ|(?:is|was|got|has been) (?:renewed|cancel|axed|commissioned))/;
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
        TITLE_VERB.test(sentence.masked.slice(slot.at + 1))
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
    const glued: boolean =
      previous !== null && LIST_GLUE.test(sentence.masked.slice(previous.at + 1, slot.at));
    const compared: boolean = isCompared(sentence, slot, glued && listed);
    events.push({
      at: slot.at,
      entity: slot.kind === 'foreign' ? null : (slot.entities[0] ?? null),
      compared,
      via: 'name',
      book: slot.kind === 'book',
      leads: isLeading(sentence, slot),
    });
    listed = compared;
    previous = slot;
  }
  for (const { at, meaning } of describedWorks(sentence, context.reference, context.topic, context.named)) {
    if (meaning === 'carried')
      events.push({ at, entity: CARRIED, compared: false, via: 'description', leads: true });
    else events.push({ at, entity: meaning, compared: false, via: 'description', leads: true });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** Stands where a subject stands: first, right before a verb, or alone in its sentence ("Up: 'Slow Horses.'"). */
function isLeading(sentence: Sentence, slot: Slot): boolean {
  const before = sentence.masked.slice(0, slot.at);
  const after = sentence.masked.slice(slot.at + 1);
  if (!/\p{L}/u.test(before) || VERB_AFTER.test(after)) return true;
  return !/\p{L}/u.test(after) && before.length < 24;
}

export function isCompared(sentence: Sentence, slot: Slot, continues: boolean): boolean {
  const before = sentence.masked.slice(Math.max(0, slot.at - 60), slot.at);
  const after = sentence.masked.slice(slot.at + 1, slot.at + 60);
  if (RELATIVE.test(after)) return false;
  const owned = POSSESSIVE.exec(after)?.[1];
  if (owned !== undefined && !OWN_NOUN.test(owned)) return true;
  return COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after) || continues;
}
