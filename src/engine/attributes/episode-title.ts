/** The title of an episode: the pilot, the finale, the one of a number. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import { fold } from '../text/fold';
import type { Attribute, Cue, Likeness, ReadValue } from './attribute';

const cue = (id: string, tag: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  tag,
  strength,
  form: new RegExp(form, 'dg'),
});
const TITLE =
  '(?:,|:|—| is| was|, which is| being)?(?: (?:called|titled|entitled|named|aptly titled|is|fittingly titled|simply titled))? ?"?(?<v>[ⓉⓋ])';

export const episodeTitle: Attribute = {
  id: 'episode-title',
  slots: ['title', 'foreign'],
  subjects: ['series'],
  single: true,
  cues: [
    cue(
      'cue-finale-title',
      'last',
      3,
      `\\b(?:finale|season[- ]ender|final episode|closing episode|last episode|closer|season-closing (?:episode|hour))${TITLE}`,
    ),
    cue(
      'cue-finale-title-after',
      'last',
      3,
      `"?(?<v>[ⓉⓋ])"?,? (?:the |is the |was the |Ⓢ )+(?:\\w+ )?(?:finale|final episode|closing episode)`,
    ),
    cue(
      'cue-pilot-title',
      'first',
      3,
      `\\b(?:pilot|premiere|opener|opening episode|first episode|debut episode)(?: episode)?${TITLE}`,
    ),
    cue(
      'cue-pilot-title-after',
      'first',
      3,
      `"?(?<v>[ⓉⓋ])"?,? (?:the |is the |was the |Ⓢ )+(?:\\w+ )?(?:pilot|premiere|opener|first episode|opening episode)`,
    ),
    cue('cue-numbered-title', 'number', 3, `Ⓔ${TITLE}`),
    cue('cue-numbered-title-after', 'number', 3, `"?(?<v>[ⓉⓋ])"? \\(Ⓔ`),
    cue('cue-episode-title', 'any', 2, `\\bepisodes?${TITLE}`),
  ],
  read({ slot, cue: found, match, sentence }): ReadValue {
    const numbered = sentence.slots.find(
      (other) =>
        other.kind === 'episode' && other.at >= match.index && other.at < match.index + match[0].length,
    );
    const place =
      found.tag === 'last'
        ? { last: true }
        : found.tag === 'first'
          ? { number: 1 }
          : numbered?.number
            ? { number: numbered.number }
            : {};
    return { value: { title: slot.text, ...place }, normal: slot.text, shown: slot.text };
  },
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('title' in claim.value) || !('title' in fact.value)) return 'apart';
    const same = plain(claim.value.title) === plain(fact.value.title);
    const { number, last } = claim.value;
    if (number === undefined && last === undefined) return same ? 'same' : 'apart';
    const slot =
      (last !== undefined && fact.value.last === last) ||
      (number !== undefined && fact.value.number === number);
    if (slot) return same ? 'same' : 'differs';
    return same ? 'differs' : 'apart';
  },
  show: (value) => ('title' in value ? value.title : ''),
};

const plain = (title: string): string =>
  fold(title)
    .text.toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();
