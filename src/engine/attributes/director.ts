/** Who directed a work or episodes of it. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Likeness } from './attribute';
import { comparePerson } from './crew-person';
import { crew, NAMES } from './persons';

export const director = crew(
  'director',
  {
    noun: '(?:directors?(?! of photography)(?: on Ⓢ)?|dir\\.?(?=[ :]))',
    participle: 'directed|helmed|dir\\.?',
    verb: 'directed|directs?|helmed|helms?|will direct|will helm',
    not: 'anger|questions?|remarks?|comments?|traffic',
  },
  {
    extra: [
      [
        'chair',
        `(?<v>Ⓝ)${NAMES},? (?:\\w+ ){0,4}?(?:in|into|takes?|took|occup(?:ies|ied)|sits? in|sat in) (?:the )?director'?s'? (?:chair|seat)`,
      ],
      [
        'chair-first',
        "\\b(?:director'?s'? chair)(?: (?:for|of|on) (?:[a-z-]+ |Ⓢ (?:of )?){0,3}(?:Ⓦ)?)?(?: (?:is|was|sits|sat))?[:,]? (?<v>Ⓝ)",
      ],
      ['camera', `(?<v>Ⓝ)${NAMES},? (?:\\w+ ){0,3}?behind the camera`],
      [
        'behind',
        '\\bbehind the camera(?: (?:is|are|was|were|(?:for|on|of) (?:[\\wⓌⒸⓈⒺ]+ ?){1,5})){0,2},?:? (?<v>Ⓝ)',
      ],
      [
        'takes-first',
        `(?<v>Ⓝ)${NAMES},? (?:who )?(?:takes?|took|handles?|handled|gets?|got|shoots?|shot|lenses?|lensed|does|did) (?:on )?(?:the |its )?(?:first|opening|closing|debut|initial) (?:(?:Ⓠ|pair|couple) )?(?:of )?(?:hours?|episodes?|chapters?|instal?ments|parts?)(?: (?:of|for|on) (?:Ⓟ's )?"?(?<w>Ⓦ)"?(?: on Ⓟ)?)?(?= and|[.,;!]|$)`,
      ],
      [
        'entrusted',
        '(?:Ⓔ|\\b(?:finale|pilot|opener|premiere|hours?|episodes?))(?: of "?(?<w>Ⓦ)"?)?[^.;ⓃⒸⓌ]{0,30}\\b(?:(?:entrusted|confided|handed|given|assigned|left) to|handled by|in the hands of) (?<v>Ⓝ)',
      ],
      ['calls', `(?<v>Ⓝ)${NAMES},? (?:who )?(?:calls?|called) the shots`],
      ['who-shot', `(?<v>Ⓝ),? who (?:shot|made|did) (?:the )?(?:pilot|first|opening|Ⓔ|last|final|finale)`],
    ],
    compare: compareDirector,
  },
);

/** "Helmed by" is also said of those who run a series: neither right nor wrong. */
function compareDirector(claim: Claim, fact: Fact, reference: Reference): Likeness {
  const likeness = comparePerson(claim, fact, reference);
  if (likeness !== 'differs' || claim.value === null || !('entity' in claim.value)) return likeness;
  const { entity } = claim.value;
  const runs = (reference.factsOf.get(claim.subject) ?? []).some(
    ({ attribute, value }) =>
      /^(?:creator|showrunner)$/.test(attribute) && 'entity' in value && value.entity === entity,
  );
  return runs ? 'near' : 'differs';
}
