/** The person in a crew cue: who is read, who is meant to be somebody else's, and how two names compare. */
import type { Claim } from '../claim';
import { opensLikePerson } from '../mentions/given-names';
import type { Fact, Reference } from '../record';
import { isAnothers } from './anothers';
import { type CueMatch, type Likeness, nameOf, type ReadValue, readEntity } from './attribute';
import { episodeNear } from './episode-near';
import { alikeNames } from './spelling';

/** What people do who only talk of a work: "Director Ⓝ told us that he watches it". */
const ONLOOKER =
  /^"?(?: \([^)]*\))?(?:, [^;.]{0,60},)?,? (?:(?:has|have|had|also|once|later|recently|even|who|is|was) ){0,3}(?:not|said|says|told|tells|watch\w*|loves?|loved|praised?|praises|review\w*|call(?:s|ed)|thinks?|tweeted|posted|recommends?|recommended|raved?|admires?|admitted|(?:a|an) (?:\w+ ){0,2}(?:fan|admirer))\b/;

/**
 * The work a character's name stands for where the cue asks for a title ("the music for Bosch").
 * @returns undefined where no character is bound; null for a character whose name is no title
 */
function titleOf({ match, sentence, reference }: CueMatch): string | null | undefined {
  const slot = sentence.at.get(match.indices?.groups?.w?.[0] ?? -1);
  if (slot?.kind !== 'character') return undefined;
  return slot.entities.find((id) => reference.entities.get(id)?.kind === 'series') ?? null;
}

/** "Who wrote for Ⓝ, is": a name that no given name opens, behind a preposition, is a title sooner than a person. */
const isTitleLike = ({ sentence, match, slot }: CueMatch): boolean =>
  slot.entities.length === 0 &&
  slot.at === match.index &&
  !opensLikePerson(slot.text) &&
  /\b(?:for|of|on|in|from|at) "?$/.test(sentence.masked.slice(Math.max(0, slot.at - 7), slot.at));

/** The value of a crew cue; null where the match is about something else. */
export function readPerson(found: CueMatch, notAfter: RegExp): ReadValue | null {
  if (found.cue.tag === 'answer' && found.slot.entities.length === 0 && !found.slot.text.includes(' '))
    return null;
  const { sentence, match, slot, cue } = found;
  if (isTitleLike(found)) return null;
  const before = sentence.masked.slice(Math.max(0, match.index - 60), match.index);
  if ((!match[0].startsWith('Ⓝ') && notAfter.test(before)) || isAnothers(found)) return null;
  // "A, B and the two showrunners": the noun's bearers are others.
  if (/Ⓝ,? and (?:the|its|their|our|her|his) (?:Ⓠ )?[a-z' -]+$/.test(match[0])) return null;
  const title = titleOf(found);
  if (title === null) return null;
  const isBare =
    cue.id.endsWith('-noun-name') &&
    !/(?:\b(?:its|their|our|both|with|from)|'s?|[Ⓦ"]) (?:\w+ )?$/.test(before);
  const isApposed = /, "?Ⓝ$/.test(match[0]) && /\bthe $/.test(before);
  if (isBare && !isApposed && slot.entities.length === 0 && ONLOOKER.test(sentence.masked.slice(slot.at + 1)))
    return null;
  const episode = episodeNear(found);
  return {
    ...readEntity(found),
    ...(episode === undefined ? {} : { episode }),
    ...(title === undefined ? {} : { subject: title }),
  };
}

/** The same person, a spelling of the name, what may be another form of it, or somebody else. */
export function comparePerson(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (!('entity' in fact.value)) return 'apart';
  if (claim.value !== null && 'entity' in claim.value)
    return claim.value.entity === fact.value.entity ? 'same' : 'differs';
  return alikeNames(claim.normal, nameOf(fact.value.entity, reference));
}
