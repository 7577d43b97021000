/** The years a series ran: "Bosch (2014-2021)", "ran from 2014 to 2021". */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Attribute, Cue, Likeness, ReadValue } from './attribute';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const run: Attribute = {
  id: 'run',
  slots: ['date'],
  subjects: ['series'],
  single: true,
  cues: [
    cue(
      'cue-run-brackets',
      3,
      '(?<w>Ⓦ)"? ?\\((?:Ⓟ,? )?(?<v>Ⓓ) ?(?:-|—|to|until) ?(?<x>Ⓓ|present|now|today)?[^)]{0,12}\\)',
    ),
    cue(
      'cue-run-from',
      3,
      '\\b(?:ran|runs|running|aired|airing|lasted|streamed|on air|broadcast)(?: \\w+){0,4}? (?:from |between )(?<v>Ⓓ) (?:to|until|till|through|and|-|—) (?<x>Ⓓ)',
    ),
    cue(
      'cue-run-work-from',
      3,
      '(?<w>Ⓦ)"?,? (?:which )?(?:\\w+ ){0,3}?(?:ran|aired|streamed)(?: \\w+){0,4}? (?:from |between )(?<v>Ⓓ) (?:to|until|till|through|and|-|—) (?<x>Ⓓ)',
    ),
  ],
  read({ slot, match, sentence }): ReadValue | null {
    const from = yearOf(slot.date?.iso);
    const at = match.indices?.groups?.x?.[0];
    const to = at === undefined ? undefined : yearOf(sentence.at.get(at)?.date?.iso);
    if (from === undefined) return null;
    return {
      value: { from, ...(to === undefined ? {} : { to }) },
      normal: to === undefined ? `${from}-` : `${from}-${to}`,
      shown: match[0].includes('Ⓓ') ? `${from}${to === undefined ? '' : `-${to}`}` : slot.text,
    };
  },
  /** Years differ by one between pilot and first season, order and release: too near to tell. */
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('from' in claim.value) || !('from' in fact.value)) return 'apart';
    const off = Math.max(
      Math.abs(claim.value.from - fact.value.from),
      claim.value.to === undefined || fact.value.to === undefined
        ? 0
        : Math.abs(claim.value.to - fact.value.to),
    );
    return off === 0 ? 'same' : off === 1 ? 'near' : 'differs';
  },
  show: (value) => ('from' in value ? `${value.from}-${value.to ?? ''}` : ''),
};

const yearOf = (iso: string | undefined): number | undefined =>
  iso !== undefined && /^\d{4}/.test(iso) ? Number(iso.slice(0, 4)) : undefined;
