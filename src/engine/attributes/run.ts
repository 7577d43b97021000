/** The years a series ran: "Bosch (2014-2021)", "ran from 2014 to 2021". */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Slot } from '../slots';
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';
import { isOwnSubject } from './heads';
import { ASIDE } from './release-words';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const SPAN = '(?<v>Ⓓ)(?: ?(?:-|—|to|until|till|through|and) ?)(?<x>[ⒹⓆ]|present|now|today)';
const RAN =
  '(?:ran|runs|running|aired|airs|airing|lasted|streamed|on (?:the )?air|broadcast|was made|was produced|went on)';

export const run: Attribute = {
  id: 'run',
  slots: ['date'],
  subjects: ['series'],
  single: true,
  namedOnly: true,
  cues: [
    cue(
      'cue-run-brackets',
      3,
      '(?<w>Ⓦ)"?,? ?\\((?:(?:Ⓟ|Ⓞ|tv series|series|drama),? ?){0,2}(?<v>Ⓓ) ?(?:-|—|to|until) ?(?<x>[ⒹⓆ]|present|now|today)?[^)]{0,25}\\)',
    ),
    cue(
      'cue-run-work',
      3,
      `(?<w>Ⓦ)"?${ASIDE},? (?:(?:which|had|has|itself|originally|first) ){0,3}${RAN}(?: [a-zⓆⓅ]+,?){0,5}? (?:from |between |in )?${SPAN}`,
    ),
    cue(
      'cue-run-stretch',
      3,
      `(?:^["'(]*|[.;:,] ?)(?:from|between) ${SPAN},? "?(?<w>Ⓦ)"?,? (?:(?:had|has|also|first|then) ){0,2}(?:ran|aired|carried|kept|was|streamed|held|lasted|gave|told|went|followed|put|had|made)(?![a-z])`,
    ),
    cue('cue-run-from', 2, `\\b${RAN}(?: [a-zⓆⓅ]+,?){0,5}? (?:from |between )?${SPAN}`),
    cue(
      'cue-run-attribute',
      3,
      `\\b(?:the )?${SPAN} (?:[a-z-]+ |Ⓟ ){0,3}(?:series|show|drama|run of),? "?(?<w>Ⓦ)`,
    ),
    cue('cue-run-row', 2, `^"?(?<w>Ⓦ)"? ?[,:|—] ?(?:Ⓟ,? )?${SPAN}`),
    cue('cue-run-alone', 2, `^["'(]*${SPAN}[.)]*$`),
    cue(
      'cue-run-label',
      2,
      `\\b(?:years(?: active)?|original run|run|aired|original (?:network )?release) ?[:|] ?${SPAN}`,
    ),
  ],
  read(found: CueMatch): ReadValue | null {
    const { slot, match, sentence } = found;
    const from = yearOf(slot.date?.iso);
    if (from === undefined || slot.date?.iso.length !== 4 || !isOwnSubject(found)) return null;
    const at = match.indices?.groups?.x?.[0];
    const to = at === undefined ? undefined : endOf(sentence.at.get(at), from);
    if (to === null || (to !== undefined && to < from)) return null;
    return {
      value: { from, ...(to === undefined ? {} : { to }) },
      normal: to === undefined ? `${from}-` : `${from}-${to}`,
      shown: `${from}-${to ?? ''}`,
    };
  },
  /** Years differ by one between pilot and first season, order and release: too near to tell. */
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('from' in claim.value) || !('from' in fact.value)) return 'apart';
    const { from, to } = claim.value;
    const known = fact.value;
    const off = Math.max(
      Math.abs(from - known.from),
      to === undefined || known.to === undefined ? 0 : Math.abs(to - known.to),
    );
    return off === 0 ? 'same' : off === 1 ? 'near' : 'differs';
  },
  show: (value) => ('from' in value ? `${value.from}-${value.to ?? ''}` : ''),
};

/** The second year: "2021", "21", none where it still runs; null for a number that is no year. */
function endOf(slot: Slot | undefined, from: number): number | undefined | null {
  if (slot === undefined) return undefined;
  if (slot.kind === 'date') return yearOf(slot.date?.iso) ?? null;
  const short = /^\d{2}$/.test(slot.text) ? Math.floor(from / 100) * 100 + Number(slot.text) : null;
  return short;
}

const yearOf = (iso: string | undefined): number | undefined =>
  iso !== undefined && /^\d{4}/.test(iso) ? Number(iso.slice(0, 4)) : undefined;
