/** Who created a work for the screen. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Likeness } from './attribute';
import { comparePerson } from './crew-person';
import { crew, NAMES } from './persons';

export const creator = crew(
  'creator',
  {
    noun: '(?:(?:series |show )?creators?)',
    participle:
      'created|developed|devised|conceived|hatched|dream(?:ed|t) up|thought up|cooked up|masterminded|adapted for (?:television|tv|the screen)|brought to (?:the )?(?:screen|television|tv)',
    verb: 'created|creates?|developed|devised|conceived|dream(?:ed|t) up|hatched|thought up|gave us',
    not: "characters?|detective|heroine|hero|protagonist|universe|world|sleuth|novels?|books?|[ⒸⒷ](?:'s)?",
  },
  {
    extra: [
      [
        'behind',
        `(?<v>Ⓝ)${NAMES},? (?:is|are|was|were|remain|remains) (?:both )?(?:the )?(?:brains?|minds?|duo|pair|masterminds?|creative (?:duo|pair|force)|parents|imaginations?) (?:behind|of) "?(?<w>Ⓦ)`,
      ],
      [
        'together-with',
        '\\b(?:created|developed|devised|hatched|dreamed up) (?:(?:it|by Ⓝ|the (?:show|series|idea)|"?(?<w>Ⓦ)"?),? )?(?:together|along|jointly|in tandem|in partnership) with (?<v>Ⓝ)',
      ],
      [
        'mind',
        '\\b(?:(?:from|out of) the (?:\\w+ )?(?:minds?|brains?|imaginations?) of|brainchild(?:ren)? of|creation of|(?:comes?|came|hails?) (?:to us )?from (?:the )?(?:creative )?(?:duo|team|pair)(?: of)?) (?<v>Ⓝ)',
      ],
      ['creation', "(?<v>Ⓝ)(?:'s|')? (?:latest |new |own |joint )?(?:creation|brainchild)\\b"],
      [
        'create-infinitive',
        `(?<v>Ⓝ)${NAMES} (?:teamed up|joined forces|came together|got together) to create\\b`,
      ],
    ],
    compare: compareCreator,
  },
);

/** The author of the source is often called its creator: neither right nor wrong. */
function compareCreator(claim: Claim, fact: Fact, reference: Reference): Likeness {
  const likeness = comparePerson(claim, fact, reference);
  if (likeness !== 'differs' || claim.value === null || !('entity' in claim.value)) return likeness;
  const { entity } = claim.value;
  const isAuthor = (reference.factsOf.get(claim.subject) ?? []).some(
    ({ attribute, value }) => attribute === 'based-on' && 'entity' in value && value.entity === entity,
  );
  return isAuthor ? 'near' : 'differs';
}
