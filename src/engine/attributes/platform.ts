/** Where a work is at home ("Netflix's Ballard") or can be watched ("streaming on Netflix"). */
import { type Attribute, compareEntity, nameOf } from './attribute';

const ADJ = '(?:(?!and\\b|or\\b|but\\b|with\\b|than\\b)[a-z0-9][a-z0-9\'-]* |Ⓠ-?|Ⓢ |Ⓕ |"){0,5}?';
const WORK = '(?<w>Ⓦ)';
const NOUN =
  '(?:series|show|drama|original|thriller|spin-?off|procedural|hit|production|exclusive|release|programme|program|crime drama|mini-?series|adaptation)';
const ON = '(?:on|to|at|via|over on|exclusively on|only on|for|from)';
const STREAMS =
  '(?:stream(?:s|ed|ing)?|watch(?:es|ed|ing)?|watchable|binge(?:d|able|-watch(?:ed|ing)?)?|binging|premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|drop(?:s|ped|ping)?|land(?:s|ed|ing)?|launch(?:es|ed|ing)?|arriv(?:e|es|ed|ing)|available|returns?|returned|lives?|living|found|playing|play(?:s|ed)|show(?:s|n|ing)?|screen(?:s|ed|ing)|release[ds]?|out|hit(?:s|ting)?|c(?:o|a)m(?:e|es|ing)|queue[ds]?|catch|see|seen|moved?|rolled out|unveiled|carried|exclusive(?:ly)?|ran|runs?|running|started|begins|began|opened|bowed|bows|now|live|up|all|back|home|exclusive)';

const ordinary = (form: string): RegExp => new RegExp(form, 'dg');

export const platform: Attribute = {
  id: 'platform',
  slots: ['platform'],
  subjects: ['series', 'film'],
  single: true,
  cues: [
    {
      id: 'cue-platform-possessive',
      strength: 3,
      tag: 'original',
      form: ordinary(`(?<v>Ⓟ)'s? (?:and Ⓟ's? )?${ADJ}"?${WORK}`),
    },
    {
      id: 'cue-platform-before',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `(?<v>Ⓟ) (?:original |hit |series |show |drama |crime drama |thriller |exclusive |smash ){1,4}"?${WORK}`,
      ),
    },
    {
      id: 'cue-platform-apposition',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `${WORK}"?,? (?:is |was |remains |became |,|the |a |an |— ){1,3}${ADJ}(?<v>Ⓟ)(?:'s)? ${ADJ}${NOUN}`,
      ),
    },
    {
      id: 'cue-platform-brackets',
      strength: 3,
      tag: 'availability',
      form: ordinary(`${WORK}"? ?[(\\[](?:(?:on|via|Ⓓ)[,;]? ?)?(?<v>Ⓟ)[^)\\]]{0,30}[)\\]]`),
    },
    {
      id: 'cue-platform-work-on',
      strength: 3,
      tag: 'availability',
      form: ordinary(`${WORK}"?,? (?:Ⓢ )?(?:${ON} )(?<v>Ⓟ)`),
    },
    {
      id: 'cue-platform-row',
      strength: 3,
      tag: 'availability',
      form: ordinary(`${WORK}"? ?(?:\\||,|:|—| - ) ?(?:streaming on |on )?(?<v>Ⓟ)(?= ?(?:$|[.,;:|(—]| - ))`),
    },
    {
      id: 'cue-platform-label',
      strength: 3,
      tag: 'availability',
      form: ordinary(
        `(?:platform|network|streamer|streaming (?:service|platform|on)|where to watch|watch (?:it )?on|available on|channel|broadcaster|home|streaming|on)s? ?[:|] ?(?:on )?(?<v>Ⓟ)`,
      ),
    },
    {
      id: 'cue-platform-noun',
      strength: 2,
      tag: 'original',
      form: ordinary(`(?<v>Ⓟ)(?:'s)? ${ADJ}${NOUN}(?![a-z-])`),
    },
    {
      id: 'cue-platform-verb-work',
      strength: 3,
      tag: 'original',
      form: ordinary(
        `(?<v>Ⓟ) (?:has |have |just |also |today |officially |quietly |finally |is |will be )*(?:unleash|drop|launch|releas|renew|cancel|axe|unveil|premier|debut|order|pick|greenl|commission|produc|air|stream|announc|brought|bring|deliver|offer)\\w*(?: up)? ${ADJ}"?${WORK}`,
      ),
    },
    {
      id: 'cue-platform-streams',
      strength: 2,
      tag: 'availability',
      form: ordinary(
        `\\b${STREAMS}(?:,? (?!(?:like|than|unlike|and|but|while)\\b)[a-z'-]+| Ⓓ| Ⓠ| Ⓢ| Ⓛ|,){0,7}? ${ON} (?:the )?(?:streaming (?:giant|service|platform) )?(?<v>Ⓟ)`,
      ),
    },
    {
      id: 'cue-platform-courtesy',
      strength: 2,
      tag: 'original',
      form: ordinary(
        '\\b(?:by|from|for|courtesy of|thanks to|at) (?:the folks at |streaming giant )?(?<v>Ⓟ)(?= ?(?:$|[.,;:)]|and\\b))',
      ),
    },
    {
      id: 'cue-platform-on',
      strength: 1,
      tag: 'availability',
      form: ordinary(`\\b(?:on|to|via) (?:the )?(?:streaming (?:giant|service|platform) )?(?<v>Ⓟ)`),
    },
  ],
  read({ slot, cue, reference }) {
    const id = slot.entities[0];
    if (id === undefined) return null;
    return {
      value: { entity: id, as: cue.tag === 'original' ? 'original' : 'availability' },
      normal: nameOf(id, reference),
      shown: slot.text,
    };
  },
  compare: compareEntity,
  show: (value, reference) => ('entity' in value ? nameOf(value.entity, reference) : ''),
};
