/** Where a work is at home ("Netflix's Ballard") or can be watched ("streaming on Netflix"). */
import {
  type Attribute,
  type CueMatch,
  compareEntity,
  type LoneSlot,
  nameOf,
  type ReadValue,
} from './attribute';
import { PLATFORM_APPOSED_CUES } from './platform-apposed-cues';
import { IT_IS_ON, PLATFORM_HOME_CUES } from './platform-home-cues';

/** Adjectives between platform and title or noun: no word that would begin another phrase. */
const ADJ =
  '(?:(?!(?:and|or|but|with|than|for|from|to|of|in|on|at|by|as|is|was|has|had|the|a|an|who|which|that|made|makes?|her|his|their|my|our|its|while|after|before|when|did|does|not|editors?|critics?|reviewers?|correspondents?|bosses|chief|called|calls|said|says|praised|named)\\b)[a-z0-9][a-z0-9\'-]* |Ⓠ[ -]|Ⓢ |Ⓕ |Ⓦ |"){0,5}?';
const WORK = '(?<w>Ⓦ)';
const NOUN =
  '(?:series|show|drama|original|thriller|spin-?off|procedural|hit|production|exclusive|release|programme|program|mini-?series|adaptation|property|title|offering|outing|newcomer|flagship|entry|commission|effort|tentpole|number|success|gem|must-watch|binge|thing|joint|affair|banger|breakout|sleeper|policier|whodunn?it|chiller|serial|darling|jewel|sensation|obsession)';
const STREAMS =
  '(?:stream(?:s|ed|ing)?|watch(?:es|ed|ing|able)?|bing(?:e|ed|es|ing)|binge-watch(?:ed|ing)?|premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|drop(?:s|ped|ping)?|land(?:s|ed|ing)?|launch(?:es|ed|ing)?|arriv(?:e|es|ed|ing)|available|return(?:s|ed|ing)?|liv(?:e|es|ing)|found|play(?:s|ed|ing)?|show(?:s|n|ing)?|screen(?:s|ed|ing)|released?|hit(?:s|ting)?|c(?:o|a)m(?:e|es|ing)|catch|see|seen|moved?|rolled out|unveiled|carried|exclusive(?:ly)?|ran|runs?|running|started|begins|began|opened|bow(?:s|ed)|went|belongs?|sits?|live|up|out|home|exclusive|picked up|ordered|commissioned|made|produced|renewed|cancell?ed|bought|owned|dropped)';

/** Without such a word in its clause a platform beside a title is there for another reason. */
const SHOWN_THERE =
  /\b(?:stream\w*|watch\w*|premier\w*|debut\w*|air(?:s|ed|ing)?|available|exclusive\w*|home|original|series|show|drama|landed|lands|arriv\w+|dropp?\w*)(?![a-z])/;

/** Of a longer stretch only the name is underlined. */
const LONG = 45;

const ordinary = (form: string): RegExp => new RegExp(form, 'dg');

export const platform: Attribute = {
  id: 'platform',
  slots: ['platform'],
  subjects: ['series', 'film'],
  single: true,
  shared: true,
  season: 'match',
  cues: [
    {
      id: 'cue-platform-possessive',
      strength: 3,
      tag: 'original',
      form: ordinary(`(?<v>Ⓟ)(?:'s|') (?:and Ⓟ's? )?${ADJ}["']?${WORK}`),
    },
    {
      id: 'cue-platform-before',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `(?<v>Ⓟ)(?:[ -](?:original|hit|series|show|drama|crime|cop|detective|thriller|exclusive|smash|tv|procedural|spin-?off)){1,5},? ["']?${WORK}`,
      ),
    },
    {
      id: 'cue-platform-apposition',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `${WORK}["']?,? (?:is |was |remains |became |as |,|the |a |an |one of |another |— |- ){1,4}${ADJ}(?<v>Ⓟ)(?:'s?)? ${ADJ}${NOUN}(?![a-z])`,
      ),
    },
    {
      id: 'cue-platform-brackets',
      strength: 3,
      tag: 'availability',
      form: ordinary(
        `${WORK}["']? ?[([](?:(?:on|via|Ⓓ|Ⓢ|Ⓠ (?:episodes|eps|parts|seasons?)|now|new|series|drama|tv series|streaming on|on demand)[,;]? ?){0,3}(?<v>Ⓟ)[^)\\]]{0,30}[)\\]]`,
      ),
    },
    {
      id: 'cue-platform-work-on',
      strength: 3,
      tag: 'availability',
      form: ordinary(
        `${WORK}["']?,? (?:Ⓢ )?(?:(?:is |was |now |exclusively |only |live |streaming |out |available |currently |up )*(?:on|via)) (?<v>Ⓟ)`,
      ),
    },
    {
      id: 'cue-platform-row',
      strength: 3,
      tag: 'availability',
      form: ordinary(
        `${WORK}["']? ?(?:\\||,|:|—| - ) ?(?:streaming on |on )?(?<v>Ⓟ)(?= ?(?:$|[.,;:|(—]| - ))`,
      ),
    },
    {
      id: 'cue-platform-label',
      strength: 3,
      tag: 'availability',
      form: ordinary(
        `(?:platform|network|streamer|streaming (?:service|platform|on)|where(?: to (?:watch|find it|stream))?|find it|catch it|watch (?:it )?on|available on|channel|broadcaster|home|streaming|on|stream)s? ?[:|] ?(?:on )?(?<v>Ⓟ)`,
      ),
    },
    {
      id: 'cue-platform-verb-work',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `(?<v>Ⓟ) (?:has |have |had |just |also |today |officially |quietly |finally |is |will be |first |really |so |just )*(?:unleash|drop|launch|releas|renew|cancel|axe|unveil|premier|debut|order|pick|greenl|commission|produc|air|stream|announc|brought|bring|deliver|offer|made|make|gave|give|ha[sd]\\b|own|keep|kept|show|land|scor|back)\\w*(?: up| us| you)? ${ADJ}["']?${WORK}`,
      ),
    },
    {
      id: 'cue-platform-noun-on',
      strength: 3,
      tag: 'availability',
      form: ordinary(
        `\\b(?:series|show|drama|thriller|event|procedural|spin-?off|original|mystery|thing|story|hit|watch|binge) (?:right now )?(?:on|at|from|over on) (?<v>Ⓟ)`,
      ),
    },
    {
      id: 'cue-platform-unleashes',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `(?<v>Ⓟ),?(?:[^;.Ⓟ]{0,40}?,)? (?:has |have |had |just |also |already |officially |quietly |finally |now )*(?:unleash|dropp?|launch|deliver|releas|debut|greenl|renew|order|confirm|commission|pick)\\w* (?:up )?(?:Ⓢ|(?:a|an|it|the (?:show|series|drama)|its)\\b)`,
      ),
    },
    {
      id: 'cue-platform-noun',
      strength: 2,
      tag: 'original',
      form: ordinary(`(?<v>Ⓟ)(?:'s?)?[ -]${ADJ}${NOUN}(?![a-z-])`),
    },
    {
      id: 'cue-platform-streams',
      strength: 2,
      tag: 'availability',
      form: ordinary(
        `\\b${STREAMS}(?:,? (?!(?:like|than|unlike|and|but|while|by)\\b)[a-z'-]+| Ⓓ| Ⓠ| Ⓢ| Ⓛ|,){0,7}? (?:on|to|at|via|by|for|from) (?:the )?(?:streaming (?:giant|service|platform) )?(?<v>Ⓟ)`,
      ),
    },
    {
      id: 'cue-platform-one-of',
      strength: 3,
      tag: 'original',
      form: ordinary(`(?:\\bone|Ⓠ) of (?<v>Ⓟ)(?:'s?)? ${ADJ}(?:${NOUN}s|hits|successes|series)(?![a-z-])`),
    },
    {
      id: 'cue-platform-slate',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `\\b(?:of|in|to|from|on|for) (?<v>Ⓟ)(?:'s?)? ${ADJ}(?:push|slate|line-?up|roster|portfolio|offerings?|stable|crown|arsenal|drama department)(?![a-z])`,
      ),
    },
    {
      id: 'cue-platform-courtesy',
      strength: 2,
      tag: 'original',
      form: ordinary(
        '\\b(?:courtesy of|thanks to|only (?:on|at)) (?:the folks at |streaming giant )?(?<v>Ⓟ)',
      ),
    },
    {
      id: 'cue-platform-belongs',
      strength: 2,
      tag: 'original',
      form: ordinary(
        `${WORK}["']?,? (?:is|was|remains|belongs to) (?<v>Ⓟ)(?:'s)?(?= ?(?:$|[.,;:!]| and\\b| through))`,
      ),
    },
    {
      id: 'cue-platform-on',
      strength: 1,
      tag: 'availability',
      form: ordinary("\\b(?:on|to|via) (?:the )?(?:streaming (?:giant|service|platform) )?(?<v>Ⓟ)(?!'s?\\b)"),
    },
    ...PLATFORM_HOME_CUES,
    ...PLATFORM_APPOSED_CUES,
  ],
  read: readPlatform,
  readAlone: readPlatform,
  sureAlone: SHOWN_THERE,
  compare: compareEntity,
  show: (value, reference) => ('entity' in value ? nameOf(value.entity, reference) : ''),
};

function readPlatform({ slot, cue, reference, sentence, match }: CueMatch | LoneSlot): ReadValue | null {
  const id = slot.entities[0];
  if (id === undefined) return null;
  // "It" may be any title-shaped word before it.
  const strangers = sentence.slots.filter(({ kind }) => kind === 'foreign' || kind === 'title');
  if (
    cue.id === IT_IS_ON &&
    [...sentence.propers, ...strangers.map(({ at }) => at)].some((at) => at < slot.at)
  )
    return null;
  return {
    value: { entity: id, as: cue.tag === 'original' ? 'original' : 'availability' },
    normal: nameOf(id, reference),
    shown: slot.text,
    ...(match !== null && match[0].length > LONG ? { span: [slot.at, slot.at + 1] } : {}),
  };
}
