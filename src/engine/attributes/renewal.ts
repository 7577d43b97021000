/** Whether a series goes on: renewed, not (yet) renewed, cancelled, ended. The negative phrases are the value itself. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Sentence } from '../slots';
import type { StatusValue } from '../values';
import type { Attribute, CueMatch, Likeness, ReadValue } from './attribute';
import { CANCELLED_CUES, ENDED_CUES } from './cancelled-cues';
import { ANSWERED, NOT_RENEWED, RENEWED } from './renewal-cues';

type Status = StatusValue['status'];
/** A "not" right before a renewal makes it the other status, not a denial. */
const NOT_BEFORE =
  /(?:\b(?:not|never|neither|nor|yet to|no|without|nobody|no (?:one|Ⓠ)|cannot|whether|if|until|unless|before|hopes? (?:of|for)|case for|plea for|campaign for)|n'?t)\b(?! only\b)[^,;:.]{0,25}$/;

/** A person's coming back is no renewal. */
const SOMEBODY = /[ⓃⒸ]"?,? (?:(?:will|would|is|to|also|may|who|both|officially) ){0,3}$/;
/** What else is renewed or not. */
const RENEWABLE =
  /\b(?:lease|licen[cs]e|contract|deal|subscription|vows|passport|membership|permit|warrant|option|rights|budget)s?\b[^;,.]{0,55}$/;

export const renewal: Attribute = {
  id: 'renewal',
  slots: [],
  subjects: ['series'],
  single: true,
  shared: true,
  ownNegation: true,
  anySeason: true,
  cues: [...ANSWERED, ...NOT_RENEWED, ...CANCELLED_CUES, ...ENDED_CUES, ...RENEWED],
  read: readStatus,
  compare: compareStatus,
  show: (value) => ('status' in value ? value.status : ''),
};

function readStatus({ cue, match, sentence }: CueMatch): ReadValue | null {
  const status = cue.tag as Status;
  if (match.groups?.w === undefined && isAnothers(sentence, match.index)) return null;
  const seasons = sentence.slots.filter(
    ({ kind, at }) => kind === 'season' && at >= match.index && at < match.index + match[0].length,
  );
  const at = match.indices?.groups?.s?.[0];
  if (at !== undefined && !/\b(?:and|or),? (?:final|last)\b/i.test(sentence.at.get(at)?.text ?? ''))
    return null;
  if (status !== 'ended' && RENEWABLE.test(sentence.masked.slice(Math.max(0, match.index - 60), match.index)))
    return null;
  if (status === 'renewed') {
    // The first season's order is no renewal.
    if (seasons.some(({ number }) => number === 1)) return null;
    const before = sentence.masked.slice(Math.max(0, match.index - 45), match.index);
    if (/^(?:returns?|returning|back|com)/.test(match[0]) && SOMEBODY.test(before)) return null;
    const negated = NOT_BEFORE.exec(before);
    if (negated !== null && /^(?:whether|if|until|unless|before|hope|case|plea|campaign)/.test(negated[0]))
      return null;
    if (negated !== null) {
      const from = match.index - before.length + negated.index;
      return { ...value('not-renewed'), span: [from, match.index + match[0].length] };
    }
  }
  return value(status);
}

/** "An earlier programme was not renewed"; a capitalised word and a comma right before. */
const ANOTHER =
  /\b(?:an?|another|one|his|her) (?:earlier|other|previous|rival|different|similar|older) (?:programme|program|show|series|drama)\b[^;:]*$/;
function isAnothers({ masked, propers }: Sentence, at: number): boolean {
  return (
    ANOTHER.test(masked.slice(masked.lastIndexOf('Ⓦ', at) + 1, at)) ||
    propers.some((proper) => proper < at && /^[a-z0-9'&-]+, $/.test(masked.slice(proper, at)))
  );
}

const value = (status: Status): ReadValue => ({ value: { status }, normal: status });

/** Likeness of a claimed status and a known one, season by season. */
function compareStatus(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (claim.value === null || !('status' in claim.value) || !('status' in fact.value)) return 'apart';
  const [claimed, known] = [claim.value.status, fact.value.status];
  const [asked, of] = [claim.season, fact.qualifier?.season];
  const over = known === 'cancelled' || known === 'ended';
  // Renewals of a show that is over are history: nothing of them is out of date.
  const same = asked === undefined || of === undefined || asked === of;
  if (claimed === 'renewed' && known === 'renewed' && fact.valid?.to !== undefined && same) return 'near';
  if (claimed === 'renewed' && over)
    return asked !== undefined && asked > seasonsOf(claim.subject, reference) ? 'differs' : 'near';
  if (claimed === 'not-renewed' && over) return 'same';
  if (claimed === 'ended' && known === 'cancelled') return 'same';
  if (claimed === 'cancelled' && known === 'ended') return 'same';
  if (!same) {
    if (claimed === 'renewed') return (asked as number) < (of as number) ? 'near' : 'differs';
    if (claimed === 'not-renewed') return (asked as number) > (of as number) ? 'apart' : 'differs';
  }
  return claimed === known ? 'same' : 'differs';
}

/** How many seasons the record knows; a show that had several was renewed before. */
function seasonsOf(subject: string, reference: Reference): number {
  const counts = (reference.factsOf.get(subject) ?? []).map(({ attribute, value: known }) =>
    attribute === 'season-count' && 'count' in known ? known.count : 0,
  );
  return Math.max(0, ...counts);
}
