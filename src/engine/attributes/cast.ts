/** That a person is in a work. Absence from a cast never contradicts: lists of casts are open. */
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
  alsoFrom: ['role'],
  cues: [
    cue(
      'cue-cast-starring',
      2,
      '\\b(?:starring|stars?|co-starring|co-stars?|featuring|features|headlined by|led by|fronted by|toplined by|with guest stars?|guest stars? include|cast (?:includes|features|also includes|also features|is led by|members?)|rounded out by|joined by|opposite|alongside)(?: the)? (?:\\w+ ){0,3}?(?<v>Ⓝ)',
    ),
    cue('cue-cast-label', 2, '^(?:cast|starring|stars)(?: includes)? ?[:|] ?(?<v>Ⓝ)'),
    cue(
      'cue-cast-joins',
      2,
      '(?<v>Ⓝ)(?:,? (?:and|who|also|has|have|will))* (?:stars?|co-stars?|headlines?|toplines?|leads?|fronts|joins?|joined|guest-stars?|appears?|recurs?|cameos?|returns?|rounds? out)\\b',
    ),
  ],
  read: readEntity,
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
