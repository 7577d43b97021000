/** Signs that words in a cue's match are about a work the record does not know, although no title's shape shows it. */
import { clauseOf } from '../slots';
import type { CueMatch } from './attribute';

/** Adjectives and nouns that open a sentence before a crew noun; any other word there may be another show's name. */
const OPENING =
  /^(?:series|show|they|we|he|she|it|who|so|co|veteran|acclaimed|celebrated|famed|legendary|new|lead|head|sole|chief|emmy|oscar|award|british|american|australian|canadian|indian|from|with|as|by|and|the|both|our|its|all|one|season|supervising|director|Ⓦ'?s?)\b/;
/** "Reacher is based on", "Untamed, produced by": one plain word is the clause's whole subject. */
const LONE_SUBJECT =
  /^[\s,;:—("']*(?!(?:it|its|this|that|which|who|she|he|they|both|everything|something|series|show|drama|season|thriller|adaptation|spinoff|spin-off|procedural|story|plot|and|but|also|all|created|written|directed|produced|based|not|only|mostly|loosely|largely|though|while|like|as|the|a|an|is|was|being|yes|no|so|partly|originally)\b)(?!(?:from|with|by|in|on|at|for|of|to|after|before)\b)[a-z][a-z0-9'-]+["']?(?:,| (?:is|was|are|were|has been|had been)) (?:also |now |itself |partly |loosely |largely )?$/;

/** True where a capitalised word that is no known work stands as the owner, subject or object of the match. */
export function isAnothers({ sentence, match }: CueMatch): boolean {
  const { masked, propers } = sentence;
  const end = match.index + match[0].length;
  const object = masked[end] === ' ' && masked[end + 1] === '"' ? end + 2 : end + 1;
  if (masked[end] === ' ' && propers.includes(object)) return true;
  const tail = /^ (?:of|for|on|behind) (?:the |"|[a-z]+ ){0,3}/.exec(masked.slice(end));
  if (tail !== null && propers.some((proper) => proper > end && proper <= end + tail[0].length)) return true;
  if (!/^[a-z]/.test(match[0])) return false;
  const lead = /(?:^|[\s"])([^\s"]+"?(?:'s)?) $/.exec(masked.slice(0, match.index));
  if (lead !== null) {
    const at = match.index - (lead[1] as string).length - 1;
    if (propers.some((proper) => proper >= at && proper < match.index)) return true;
    if (at === 0 && !OPENING.test(masked) && !/[Ⓐ-ⓩ]/.test(lead[1] as string)) return true;
  }
  return LONE_SUBJECT.test(masked.slice(clauseOf(sentence, match.index)[0], match.index));
}
