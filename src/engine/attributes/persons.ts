/** Persons in a slot: creator, showrunner, director and the other crew. One table of words makes each attribute's cues. */
import type { AttributeId } from '../attribute-ids';
import { answer } from './answers';
import { type Attribute, type Cue, type LoneSlot, readEntity, showEntity } from './attribute';
import { comparePerson, readPerson } from './crew-person';

export interface CrewWords {
  /** The noun as a pattern: "creators?". */
  noun: string;
  /** The participle before "by": "created". */
  participle?: string;
  /** Verbs with the person as their subject and the work as their object: "directed", "helmed". */
  verb?: string;
  /** What a question for the person asks, in words that no other cue takes: "did the music". */
  asked?: string;
  /** What must not stand right before the noun or participle: "character" before "created by". */
  not?: string;
}

/** Further names of a list that begins at the value. */
export const NAMES = '(?:(?:(?:,? and |, | & | \\+ |,? along with | with )Ⓝ){1,8}(?!,? (?:who|which)\\b))?';
/** Words between a crew noun and the name it belongs to. */
const ADJECTIVES =
  "(?:Ⓝ's? (?:[a-z-]+ ){0,3})?(?:(?:[a-z]+(?:-[a-z]+)+|\\w+ly|veteran|acclaimed|celebrated|award|emmy|oscar|winning|winner|nominee|film-?maker|the|british|american|australian|canadian|danish|german|french|Ⓟ'?s?|Ⓥ'?s?|Ⓦ'?s?|\"|alum(?:na|nus)?|novelist|author|actor|star|longtime|newcomer),? ){0,5}?";
/** Where somebody comes from, between the name and the verb. */
const ASIDE = '(?:, (?:an? )?(?:[a-z-]+ ){0,2}(?:of|from|in|on) [a-zⒸⓌⓋⓁⓃ& ]{1,30},)?';
/** What else somebody is or did, between the name and the credit: "of Ⓞ", ", who wrote the books,". */
const BESIDES = "(?: of Ⓞ(?=[ ,])|, who [a-z' -]{1,40}(?=,)|, (?:the )?(?:novelist|author)(?= and ))?";
/** What stands before a noun that is not this work's, or no longer. */
const NOT_OURS =
  '(?<!\\b(?:former|ex|fellow|assistant|associate|art|casting|music|creative|managing|medical|funeral|branch|board|news|sports|fashion|film|stage|finale|late|future|would-be|other|another)[ -])';
/** Things that are made for or after a work by others. */
const NO_WORK =
  'trailers?|teasers?|posters?|promos?|podcasts?|petitions?|artworks?|essays?|reviews?|parody|theme song';
const OTHER_NOUNS =
  '(?:(?:co-)?(?:creators?|show-?runners?|writers?|directors?|executive producers?|producers?|authors?|novelists?|eps?|stars?))';
/** "Of the series Ⓦ", "on Ⓟ's hit Ⓦ": whose crew it is. */
const OF_WORK =
  '(?:of|for|on|behind) (?:(?:the|this|its|new|hit|season \\w+ of|Ⓢ (?:of|for)|Ⓟ(?:\'s)?|[a-z-]+) ){0,4}?"?(?<w>[ⓌⓋ])';
/** The same without the group, for lookaheads. */
const NO_WORK_AFTER = '(?! (?:of|for|on|behind) (?:[a-z-]+ ){0,3}"?[ⓌⓋ])';
const OTHER_VERBS =
  '(?:(?:wrote|writes|created|developed|directed|produced|executive produced|runs)(?:,| and|, and) ){0,3}';
const WHOLE =
  '(?:it|them|this|that (?:one|show|series)|(?:the|this|our|its|each|every|most|all|both|half)(?: (?:of|the|Ⓠ|first|last|opening|final|ten|two|its|new|whole|entire|Ⓟ|hit|latest))*(?: (?:show|series|drama|pilot|premiere|opener|finale|episodes?|season|Ⓢ|hour|hours|one|two|spin-?off|procedural|thriller|instal?ments?|chapters?|script|scripts|music|score|of it|lot|thing))|episodes?|Ⓔ|Ⓢ)';

/** The attribute of a crew slot whose value is a person. */
export function crew(
  id: AttributeId,
  words: CrewWords,
  options: { single?: boolean; extra?: [name: string, form: string][]; compare?: Attribute['compare'] } = {},
): Attribute {
  const cue = (name: string, strength: Cue['strength'], form: string): Cue => ({
    id: `cue-${id}-${name}`,
    strength,
    list: true,
    form: new RegExp(form, 'dg'),
  });
  const noun = `${NOT_OURS}(?<![a-z'-])(?:co-)?${words.noun}(?:(?: and |/| & |-|, )${OTHER_NOUNS}){0,2}`;
  const notAfter = new RegExp(
    `\\b(?:${NO_WORK})(?:,? [\\wⓌⓅ'"]+){0,6} $|\\b(?:units?|theme|songs?)(?: [\\wⓌ'"]+){0,2} $${words.not === undefined ? '' : `|(?:\\b|(?=[Ⓐ-ⓩ]))(?:${words.not})(?:,? \\w+){0,2} $`}`,
  );
  const cues: Cue[] = [
    cue(
      'of-work',
      3,
      `${noun} ${OF_WORK}"?,? ?(?:(?:is|are|was|were|has|remains?|will be|include[ds]?|however|meanwhile|though|→|=|:|—|named|,) ?){0,4}${ADJECTIVES}(?<v>Ⓝ)`,
    ),
    cue(
      'works-noun',
      3,
      `(?<w>[ⓌⓋⒸ])"?(?:'s?)? (?:season Ⓠ |Ⓢ )?(?:[a-z]+ ){0,2}?${noun},? (?:(?:is|are|was|were|remains?|will be|include[ds]?|:|—|,) ?){0,2}${ADJECTIVES}(?<v>Ⓝ)`,
    ),
    cue(
      'noun-name',
      3,
      `${noun}(?:\\(s\\))?,? ?(?:(?:is|are|was|were|remains?|will be|include[ds]?|including|also|again|still|takes in|also takes in|:|\\||—|→|,|\\.|by|being|named|called) ?){0,3}${ADJECTIVES}(?<v>Ⓝ)(?!'s? (?:novels?|books?|series|(?:[a-z-]+ ){1,4}Ⓝ))`,
    ),
    cue(
      'name-of-work',
      3,
      `(?<v>Ⓝ)${NAMES}${BESIDES}"?(?:,| —)? (?:(?:who|also|is|are|was|were|has been|have been|serves? as|finds? time to be|and|the|an?|still|both|one of|Ⓠ of|among|Ⓠ|listed as|credited as|named) ){0,5}(?:(?!(?:(?!acclaimed|celebrated|famed|noted|renowned|talented)[a-z]+ed|praises?|thanks?|loves?|likes?|knows?|met|meets?|told|tells?|sees?|saw|joins?|hates?|with|like|than)\\b)\\w+ ){0,2}?${noun} ${OF_WORK}`,
    ),
    cue(
      'name-noun',
      3,
      `(?<v>Ⓝ)${NAMES}${BESIDES}(?:,|\\)| —)? ?(?:(?:who|also|both|still|is|are|was|were|be|been|has|have|had|will|to|on board|aboard|back|serves?|served|serving|acts?|acted|as|joined|joins|returns?|returned|remains?|works?|worked|stays?|stayed|staying|continues?|continuing|remaining|on|credited|listed|named|in|among|one of|and|the|an?|its|her|his|their|show's|series's?|series'|drama's|[ⓌⒸ]'s?|Ⓟ|Ⓢ|co|chief|sole|single|lead|Ⓠ|line-up|list|of|credits|:|→) ?(?:,|— ?)? ?){1,9}${noun}(?![a-z])(?! Ⓝ)(?! of (?:his|her|their|other|another|several|many)\\b)${NO_WORK_AFTER}`,
    ),
    cue(
      'colon',
      3,
      `${noun}(?: (?!(?:who|whose|with|against|like|besides?|after|before|aside|other|we|i|versus|than)\\b)[^ .;:ⓃⒸⒷ]{1,20}){1,10}: (?<v>Ⓝ)(?=[.,;!?)]|$| and | & )`,
    ),
    cue(
      'among',
      3,
      `\\bamong(?:st)? (?:the |its |their )?${noun}[^.;:ⓃⒸⒷ]{0,60} (?:is|are|was|were|you(?:'ll| will)? (?:find|see|spot)|one (?:finds|reads|sees)|we find|stands?|sits?|appears?) (?<v>Ⓝ)`,
    ),
    cue(
      'as-noun',
      3,
      `(?<v>Ⓝ) (?:keeps?|kept|stays?|stayed|remains?|works?|worked|serves?|served|joins?|joined|returns? to|comes? to|came to|helps?|helped|guides?|shepherds?|watches over)(?: (?!(?:with|like|than)\\b)[a-z]+){0,4} "?(?<w>[ⓌⓋ])"?,? as (?:an?|the|its) ${noun}(?![a-z])(?! of)`,
    ),
    cue('name-brackets', 3, `(?<v>Ⓝ)${NAMES} \\((?:the |also )?${noun}(?:[,/] [a-z ,-]+)?\\)`),
  ];
  if (words.participle)
    cues.push(
      cue(
        'by',
        3,
        `(?<![a-z-])(?:co-)?(?:${words.participle})(?:(?:,? and |, | & |/)(?:co-)?[a-z-]+){0,3}(?: (?:for|in|to) (?:the )?(?:\\w+|Ⓟ)(?: \\w+)?)?(?: as \\w+)? by ${ADJECTIVES}(?:(?:the )?(?:${OTHER_NOUNS}|duo|team|pair|brothers|partners)(?: of)? )?(?<v>Ⓝ)(?!'s? (?:novels?|books?|company|team|(?:[a-z-]+ ){1,4}Ⓝ))`,
      ),
      cue(
        'work-by',
        3,
        `(?<w>[ⓌⓋ])"?(?: \\([^)]*\\))?,? (?:(?:which|that|was|is|and) ){0,2}(?:co-)?(?:${words.participle})(?:(?:,? and |, | & |/)(?:co-)?[a-z-]+){0,3}(?: (?:for|in|to) (?:the )?(?:\\w+|Ⓟ)(?: \\w+)?)? by ${ADJECTIVES}(?<v>Ⓝ)(?!'s? (?:novels?|books?|company|team|(?:[a-z-]+ ){1,4}Ⓝ))`,
      ),
      cue('by-label', 3, `(?:^|[.;|·] )(?:${words.participle})(?: by)? ?[:|→—] ?(?<v>Ⓝ)`),
    );
  if (words.verb) {
    cues.push(
      cue(
        'verb-work',
        3,
        `(?<v>Ⓝ)${NAMES}${ASIDE},? (?:(?:who|that|also|has|have|had|both|together|jointly|and) ){0,3}${OTHER_VERBS}(?:co-)?(?:${words.verb})(?: and (?:co-)?\\w+)?(?: (?:both|the|all of|most of|half of|pilot (?:of|for)|finale (?:of|for)|premiere (?:of|for)|episodes? (?:of|for)|Ⓠ|some|an?|one|another|every|each|season|seasons|(?:of|in)|series|show|drama|thriller|Ⓔ (?:of|for)|season Ⓠ (?:of|for)|Ⓢ (?:of|for)|first|last|opening|Ⓟ's?)){0,5} "?(?<w>[ⓌⓋⒸ])`,
      ),
      cue(
        'verb',
        3,
        `(?<v>Ⓝ)${NAMES},? (?:(?:who|that|also|has|have|had|both|together|jointly|and|himself|herself) ){0,3}${OTHER_VERBS}(?:co-)?(?:${words.verb})(?: and (?:co-)?\\w+)? ${WHOLE}(?![a-z])(?! (?:(?:of|for) (?:[a-z-]+ ){0,2})?"?[ⓌⓋ])`,
      ),
    );
  }
  if (words.verb)
    cues.push(
      cue(
        'which',
        3,
        `(?<w>[ⓌⓋⒸ])"?, (?:which|that|a (?:show|series) (?:that )?) ?(?<v>Ⓝ)${NAMES} (?:also |had )?(?:co-)?(?:${words.verb})(?![a-z])`,
      ),
    );
  if (words.verb)
    cues.push(
      cue(
        'which-own',
        3,
        `(?<v>Ⓝ)'s? (?:[a-z-]+ ){0,2}"?(?<w>[ⓌⓋⒸ])"?, which (?:he|she|they) (?:also )?(?:co-)?(?:${words.verb})(?![a-z])`,
      ),
    );
  if (words.verb)
    cues.push(
      cue(
        'one-of-who',
        3,
        `(?<v>Ⓝ)${NAMES} (?:is|are|was|were) (?:one|Ⓠ|some|among|half|members?)(?: of)? (?:the|those) (?:Ⓠ|pair|duo|two|team|[a-z]+) (?:who|that|to have) (?:co-)?(?:${words.verb}) "?(?<w>[ⓌⓋⒸ])`,
      ),
      cue(
        'who-verb-it',
        3,
        `\\b(?:the|its|by) (?:man|woman|one|person|people|pair|duo|men|women|two|Ⓠ|team|brains?|hands?) (?:who|that) (?:co-)?(?:${words.verb}) (?:it|this|"?(?<w>[ⓌⓋⒸ])"?|the (?:show|series))(?:,|:| —) (?<v>Ⓝ)(?=[.,;!?)]|$| and | & )`,
      ),
      cue(
        'who-verb',
        3,
        `\\b(?:man|woman|one|person|people|pair|duo|men|women|two|team|brains?|hands?) (?:who|that) (?:co-)?(?:${words.verb}) "?(?<w>[ⓌⓋⒸ])"?(?: [a-z]+){0,3},? (?:is|was|are|were) ${ADJECTIVES}(?<v>Ⓝ)`,
      ),
    );
  cues.push({
    ...answer(
      `cue-${id}-answer`,
      `\\b(?:who|whose|which|name)\\b[^Ⓝ]{0,50}(?<![a-z-])(?:${[noun, words.verb, words.participle, words.asked].filter((one) => one !== undefined).join('|')})(?![a-z])`,
      'Ⓝ',
      '(?= ?(?:[.,;!?)(]|$|and |& |— ))',
      'answer',
    ),
    list: true,
  });
  for (const [name, form] of options.extra ?? []) cues.push(cue(name, 3, form));
  return {
    id,
    slots: ['person'],
    subjects: ['series', 'film'],
    single: options.single ?? false,
    pronouns: true,
    cues,
    read: (found) => readPerson(found, notAfter),
    readAlone: (found) => (isCredited(id, found) ? readEntity(found) : null),
    compare: options.compare ?? comparePerson,
    show: showEntity,
  };
}

/** Where no cue was listed, only those whom the record credits with such work somewhere are taken to be credited. */
function isCredited(id: AttributeId, { slot, sentence, reference }: LoneSlot): boolean {
  const person = slot.entities[0];
  const named = sentence.slots.filter(({ kind }) => kind === 'work').map(({ entities }) => entities[0]);
  for (const [work, facts] of reference.factsOf)
    if (
      (named.length === 0 || named.includes(work)) &&
      facts.some(({ attribute, value }) => attribute === id && 'entity' in value && value.entity === person)
    )
      return true;
  return false;
}
