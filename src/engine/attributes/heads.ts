/** Whether a named work is itself the subject of the verb after it: "the trailer for Ⓦ dropped" is the trailer's dropping. */
import type { Reference } from '../record';
import { clauseOf, type Slot } from '../slots';
import type { CueMatch, LoneSlot } from './attribute';

/** Heads that are the work itself or a share of it. */
const OWN =
  '(?:seasons?|series|show|run|episodes?|eps|chapters|instal?ments|hours|parts|all|whole|entirety|rest|bulk|remainder|most|lot|drama|spin-?off|thriller|procedural|version|adaptation|world|Ⓢ|Ⓠ)';
const IN_PHRASE =
  /(?:(?<![a-z'-])([a-z'-]{3,})|([ⒶⒷⒸⓃⓄⓉⓋ]))"?,? (?:of|on|in|for|behind|about|from|at|with|to|around|inside) (?:the |its |hit )?(?:Ⓟ(?:'s)? )?(?:[a-z]+ )?"?$/;
const OWN_HEAD = new RegExp(`^${OWN}$`);
/** Words before such a phrase that are no head: "because of", "thanks to". */
const NO_HEAD =
  /^(?:because|thanks|due|according|instead|ahead|out|and|but|not|also|even|only|just|premiere|debut|launch|arrival|release|wait|waited|waiting|streaming|available|watch|watching|back|here|there|said|says|well|now|then|as|is|was)$/;

/** False where the work in the group `w` stands in the phrase of another noun, with no "which" after it. */
export function isOwnSubject({ match, sentence }: CueMatch): boolean {
  const at = match.indices?.groups?.w?.[0];
  // Where words stand before the work in the cue, they are the tie.
  if (
    at === undefined ||
    at > match.index + 1 ||
    /^"?,? (?:which|that)\b/.test(sentence.masked.slice(at + 1))
  )
    return true;
  const phrase = IN_PHRASE.exec(sentence.masked.slice(Math.max(0, at - 60), at));
  if (phrase === null) return true;
  const head = phrase[1];
  return head !== undefined && (OWN_HEAD.test(head) || NO_HEAD.test(head));
}

/** One capitalised word and a comma: "Untamed, six episodes". */
const NAMED_BEFORE = /^[a-z0-9'&-]+, (?:[a-z]+ )?$/;

/**
 * True where the cue names no work, and what it says is of a title that the record does not know: the last one named in
 * the clauses before (the subject of its own clause is found elsewhere), "the latter", a capitalised word and a comma.
 */
export function isStrangers({ match, sentence, slot }: CueMatch | LoneSlot): boolean {
  if (match?.groups?.w !== undefined) return false;
  const { masked, propers } = sentence;
  const [clause] = clauseOf(sentence, slot.at);
  const from = masked.lastIndexOf('Ⓦ', slot.at) + 1;
  return (
    /[ⓋⓉ]/.test(masked.slice(from, Math.max(from, clause))) ||
    /\bthe latter\b/.test(masked.slice(from, slot.at)) ||
    propers.some((at) => at < slot.at && NAMED_BEFORE.test(masked.slice(at, slot.at)))
  );
}

/** A sentence that begins with a character's name and what only works do: the name is a title ("Bosch had ten seasons"). */
const NAME_LEADS =
  /^["'(]*Ⓒ"?,? (?:(?:itself|only|just|also|once|first) )?(?:had|has|ran|runs|lasted|began|started|premiered|debuted|launched|aired|ended|wrapped|spanned|clocked|totalled|got|is|was) (?:(?:a|an|the|for|to|up|only|just|all|over|about|on|in|out) ){0,2}(?:Ⓠ|Ⓓ|Ⓢ|pilot|renewed|cancell?ed)/;
export const leadsWithName = (masked: string): boolean => NAME_LEADS.test(masked);

/** The series that a name could stand for as well as for a character; where it does, what is counted or dated is the series'. */
const seriesNamed = (slot: Slot | undefined, reference: Reference): string | undefined =>
  slot?.entities.find((id) => reference.entities.get(id)?.kind === 'series');

/**
 * The series that a sentence such as "Bosch had ten seasons" begins with, or that the cue ties by a character's name;
 * null where what the cue ties is no series.
 */
export function seriesMeant({
  match,
  sentence,
  slot,
  reference,
}: CueMatch | LoneSlot): string | null | undefined {
  const tied = sentence.at.get(match?.indices?.groups?.w?.[0] ?? -1);
  if (tied?.kind === 'character') return seriesNamed(tied, reference) ?? null;
  if (tied !== undefined) return undefined;
  const last = sentence.masked.lastIndexOf('Ⓒ', slot.at);
  const counts = last >= 0 && NAME_COUNTS.test(sentence.masked.slice(last + 1, slot.at));
  return counts ? seriesNamed(sentence.at.get(last), reference) : undefined;
}

/** Between a name and a number that only a series has. */
const NAME_COUNTS =
  /^"?,? (?:(?:itself|only|just|also|once|first|had|has|have|which) ){0,2}(?:had|has|ran|runs|lasted|spanned|spans|clocked|racked|notched|totalled|totals|got|is|was|went|consists|comprises|counts|numbers|managed|made|ended|finished|wrapped|stopped|after)(?![a-z])[^.;,ⓌⓃⓋⒸ]{0,25}$/;
