/** A place in a platform's or measurer's chart. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import { type Attribute, type Cue, isWithin, type Likeness, nameOf, type ReadValue } from './attribute';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const chartRank: Attribute = {
  id: 'chart-rank',
  slots: ['rank'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    cue(
      'cue-rank-on',
      3,
      '(?<v>Ⓚ)(?: (?:spot|show|series|title|position|place|worldwide|globally|most-watched|tv|streaming|slot|ranking|in the us))* (?:on|at|across) (?:the )?(?<p>Ⓟ)',
    ),
    cue(
      'cue-rank-verb',
      2,
      '\\b(?:rank(?:s|ed|ing)?|hit(?:s|ting)?|reach(?:es|ed|ing)?|climb(?:s|ed|ing)?|rose|shot|debut(?:s|ed|ing)?|sit(?:s|ting)?|land(?:s|ed|ing)?|seiz(?:es|ed|ing)|top(?:s|ped|ping)?|claim(?:s|ed|ing)?|open(?:s|ed|ing)?|at|still|is|was|remain(?:s|ed)?|became|become|soar(?:s|ed|ing)?|took|take[sn]?|held|hold(?:s|ing)?|secured?)\\b[^;.]{0,25}?(?<v>Ⓚ)(?: (?:spot|show|series|title|position|place))?(?: (?:on|in|of|globally|worldwide)\\b[^,;.]{0,30})?',
    ),
  ],
  read({ slot, match, sentence }): ReadValue | null {
    if (slot.number === undefined) return null;
    const at = match.indices?.groups?.p?.[0];
    const chart = at === undefined ? undefined : sentence.at.get(at)?.entities[0];
    return {
      value: { rank: slot.number, ...(chart ? { chart } : {}) },
      normal: `No. ${slot.number}`,
      shown:
        match[0].includes('Ⓟ') && at !== undefined
          ? `${slot.text} on ${sentence.at.get(at)?.text ?? ''}`
          : slot.text,
    };
  },
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
    if (claim.value === null || !('rank' in claim.value) || !('rank' in fact.value)) return 'apart';
    const [said, known] = [claim.value.chart, fact.value.chart];
    if (
      said !== undefined &&
      known !== undefined &&
      !isWithin(said, known, reference) &&
      !isWithin(known, said, reference)
    )
      return 'differs';
    return claim.value.rank === fact.value.rank ? 'same' : 'near';
  },
  show: (value, reference: Reference) =>
    'rank' in value ? `No. ${value.rank}${value.chart ? ` on ${nameOf(value.chart, reference)}` : ''}` : '',
};
