/** That a person is in a work. Absence from a cast never contradicts: lists of casts are open. */
import { opensLikePerson } from '../mentions/given-names';
import { isAnothers } from './anothers';
import { type Attribute, type Cue, type Likeness, nameOf, readEntity } from './attribute';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  list: true,
  form: new RegExp(form, 'dg'),
});

export const cast: Attribute = {
  id: 'cast',
  slots: ['person'],
  subjects: ['series', 'film'],
  single: false,
  pronouns: true,
  alsoFrom: ['role'],
  cues: [
    cue(
      'cue-cast-starring',
      3,
      `\\b(?:starring|stars|co-starring|co-stars|featuring|features|headlined by|led by|fronted by|toplined by|with guest stars?|guest stars? include|rounded out by|joined by|opposite|alongside)(?: (?!(?:in|of|on|at|from|to|for|with|as)\\b)[a-z-]+){0,3}? (?<v>Ⓝ)`,
    ),
    cue(
      'cue-cast-of',
      3,
      `\\b(?:cast|ensemble|line-up|troupe)(?: (?:of|for|on) (?:[a-z-]+ |Ⓢ (?:of )?){0,3}"?Ⓦ"?)?,? (?:also |now )?(?:includes?|features?|is led by|boasts|counts|comprises|consists of|are|is made up of|members?|:)(?: (?!(?:in|of|on)\\b)[a-z-]+){0,3}? (?<v>Ⓝ)`,
    ),
    cue('cue-cast-label', 3, '^(?:cast|starring|stars|⭐)(?: includes)? ?[:|] ?(?<v>Ⓝ)'),
    cue(
      'cue-cast-appearing',
      3,
      `\\b(?:also )?(?:appearing|featured|starring|in the cast|seen)(?: (?:in|on) (?:[a-z-]+ ){0,3}"?Ⓦ"?)?(?: (?:is|are))?:? (?<v>Ⓝ)`,
    ),
    // A person and a part that the record both does not know.
    cue(
      'cue-cast-plays',
      3,
      `(?<v>Ⓝ)(?: \\([^)]{0,60}\\))? (?:plays|as|portrays|is) (?:(?:an? |the |her |his )(?:[a-z'-]+,? ){1,5}|(?:[a-z.]+ ){0,3})Ⓝ`,
    ),
    cue(
      'cue-cast-like',
      3,
      `\\b(?:newcomers|additions|co-stars|regulars|players|actors|guests|faces|turns) (?:like|such as|include|including) (?<v>Ⓝ)`,
    ),
    cue(
      'cue-cast-joins',
      2,
      '(?<v>Ⓝ)(?:(?:, |,? and | & )Ⓝ){0,6}(?:,? (?:and|who|also|both|has|have|will))* (?:stars?|co-stars?|headlines?|toplines?|leads?|fronts|joins?|joined(?! (?:him|her|them|me|us))|guest-stars?|appears?|recurs?|cameos?|returns?|rounds? out)\\b',
    ),
  ],
  // A star "in Hong Kong", a prize, a slogan: unknown names count only when they look like a person's.
  read: (found) =>
    found.slot.entities.length > 0 || (opensLikePerson(found.slot.text) && !isAnothers(found))
      ? readEntity(found)
      : null,
  readAlone: (found) => (found.slot.entities.length > 0 ? readEntity(found) : null),
  compare(claim, fact, reference): Likeness {
    const known =
      'person' in fact.value ? fact.value.person : 'entity' in fact.value ? fact.value.entity : null;
    if (known === null) return 'apart';
    return claim.value !== null && 'entity' in claim.value && claim.value.entity === known
      ? 'same'
      : nameOf(known, reference) === claim.normal
        ? 'same'
        : 'differs';
  },
  show: (value, reference) =>
    'person' in value
      ? nameOf(value.person, reference)
      : 'entity' in value
        ? nameOf(value.entity, reference)
        : '',
};
