/** "Ⓒ is no rookie: Ⓝ plays her", "he is played by Ⓝ": the character is the one spoken of just before. */
import type { Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { type Beside, nameOf } from './attribute';
import { isActor } from './casting';

const PLAYS_THEM =
  /(?<v>Ⓝ)(?: [^.;ⓃⒸ]{0,30})?,? (?:(?:who|also|now|again|still|has|had|\w+ly) ){0,3}(?:plays?|played|portrays?|portrayed|nails?|nailed|embodies|voices?|voiced) (?:him|her)(?![a-z'])(?! (?:[a-z]+ ){0,2}(?:part|role|mother|father|sister|brother|boss|partner|friend|daughter|son|own|last)\b)/dg;
const PLAYED_BY =
  /\b(?:he|she),?(?: (?:in|on) "?Ⓦ"?,?)? (?:is|was|has been) (?:[a-z]+ly )?(?:played|portrayed|voiced|embodied) (?:(?:in|on) "?Ⓦ"? )?by (?<v>Ⓝ)/dg;
const THEM = /\b(?:he|she|him|her|hers)\b/;

/** The roles of a sentence whose character is a pronoun. */
export function* rolesByPronoun(sentence: Sentence, reference: Reference): Generator<Beside> {
  for (const form of [PLAYS_THEM, PLAYED_BY]) {
    for (const match of sentence.masked.matchAll(form)) {
      const person = sentence.at.get(match.indices?.groups?.v?.[0] ?? -1);
      if (person === undefined || !isPlayer(person, reference)) continue;
      const other = spokenOf(sentence, match.index, reference);
      const character = other?.entities.find((id) => reference.entities.get(id)?.kind === 'character');
      if (other === null || character === undefined) continue;
      const known = person.entities[0] ?? null;
      const span: [number, number] = [match.index, match.index + match[0].length];
      yield {
        id: 'cue-role-pronoun-object',
        slot: person,
        span,
        read: {
          value: { person: known, character },
          normal: `${known === null ? person.text : nameOf(known, reference)} as ${nameOf(character, reference)}`,
          shown: `${person.text} as ${other.text}`,
          span,
        },
      };
    }
  }
}

const isPlayer = ({ entities, text }: Slot, reference: Reference): boolean =>
  entities[0] === undefined ? text.includes(' ') : isActor(entities[0], reference);

/** The one character of the words before, else of the sentence before: no actor and no other pronoun may stand there. */
function spokenOf(sentence: Sentence, until: number, reference: Reference): Slot | null {
  const here = peopleIn(sentence).filter(({ at }) => at < until);
  const { before } = sentence;
  const there = before === undefined || before.block !== sentence.block ? [] : peopleIn(before);
  const words = here.length > 0 ? sentence.masked.slice(0, until) : (before?.masked ?? '');
  const people = (here.length > 0 ? here : there).filter((slot) => !isTitle(slot, words, reference));
  const [first] = people;
  if (first === undefined || THEM.test(words)) return null;
  return people.every((one) => one.kind === 'character' && one.entities[0] === first.entities[0])
    ? first
    : null;
}

const peopleIn = ({ slots }: Sentence): Slot[] =>
  slots.filter(({ kind }) => kind === 'person' || kind === 'character');

/** "In Ⓒ": a name that a series bears as well, where a title stands. */
const isTitle = (slot: Slot, words: string, reference: Reference): boolean =>
  slot.entities.some((id) => /^(?:series|film)$/.test(reference.entities.get(id)?.kind ?? '')) &&
  /\b(?:in|on|of|for) "?$/.test(words.slice(Math.max(0, slot.at - 8), slot.at));
