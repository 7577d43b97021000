/** What a work, or a character, comes from: novels, their author, a person's life. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import { isAnothers } from './anothers';
import { answer } from './answers';
import {
  type Attribute,
  type CueMatch,
  compareEntity,
  type Likeness,
  type ReadValue,
  readEntity,
} from './attribute';
import { comparePerson } from './crew-person';
import { cue, entityAttribute } from './entities';

const HOW =
  '(?:primarily|largely|mainly|loosely|closely|mostly|chiefly|partly|principally|heavily|freely|directly|faithfully|in part|only)';
const FROM = `(?:(?:based|built|founded|modell?ed) (?:,? ?${HOW},? )*(?:up)?on|adapt(?:s|ed|ing|ation|ations)(?:,? ${HOW})*,?(?: (?:from|of|by|elements of))?|inspired(?:,? ${HOW})*,? by|draw(?:s|n|ing)?(?: \\w+){0,2} (?:from|on|upon)|drew(?: \\w+)? (?:from|on|upon)|lift(?:s|ed)(?: \\w+)? from|tak(?:es|en|ing)(?: (?!on\\b)\\w+){0,6} from|took(?: \\w+){0,3} from|borrow(?:s|ed|ing)?(?: \\w+){0,3} from|leans?(?: \\w+)? on|pull(?:s|ing|ed)? (?:\\w+ )?from|(?:comes?|came|springs?|sprang|stems?) (?:straight |directly )?from|source (?:material|novel|book)s?,?(?: is| was|:)?|brings? (?:\\w+ )?to (?:the )?(?:screen|television|tv)|transposes?|turns?|turned|mines?|mined)`;
const BOOKISH =
  "(?:the|a|an|his|her|its|their|best-?selling|best-?seller|popular|hit|acclaimed|latest|first|second|third|novels?|books?|novel|crime|mystery|stories|work|works|characters?|pages|of|by|created|author|writer|novelist|Ⓓ|Ⓓ's|Ⓠ|series|line|trilogy|thriller|whodunit|called|titled)";
/** The novel's words around an author's name: without them a person may be a model, a taste, anything. */
const AUTHORED =
  '(?:novels?|books?|series|saga|franchise|stories|work|works|characters?|pages|author|writer|novelist|thrillers?|fiction|prose|tales|bestsellers?|paperbacks?)';

const entity = entityAttribute(
  'based-on',
  ['book', 'person', 'foreign'],
  [
    cue(
      'cue-work-based-on-book',
      3,
      `(?<w>[ⓌⒸ])"?(?:'s)?(?: \\([^)]{0,40}\\))?,? (?:(?!(?:but|who|while|as|and)\\b)(?:[a-z0-9'-]+|Ⓢ|Ⓟ|Ⓠ|Ⓓ),? ){0,8}?${FROM}(?: (?!(?:but|who|which|while|as|with|minds?|brains?|creators?|producers?|team|makers?|writers?|stars?|for|at)\\b)[a-z0-9'-]+,?| Ⓝ's?|(?<= by) Ⓝ,?| Ⓓ| Ⓠ| Ⓒ(?:'s)?){0,9}? "?(?<v>[ⒷⓋ])`,
      true,
    ),
    cue(
      'cue-based-on-book',
      3,
      `\\b${FROM}(?: (?!(?:but|who|which|while|as|with|minds?|brains?|creators?|producers?|team|makers?|writers?|stars?|for|at)\\b)[a-z0-9'-]+,?| Ⓝ's?|(?<= by) Ⓝ,?| Ⓓ| Ⓠ| Ⓒ(?:'s)?| Ⓦ(?:'s)?){0,9}? "?(?<v>[ⒷⓋ])`,
      true,
    ),
    cue(
      'cue-based-on-author',
      3,
      `\\b${FROM} (?:${BOOKISH} ){0,8}${AUTHORED} (?:(?:by|of|from|created by|written by|author|writer) ){1,2}(?:the )?(?:\\w+ ){0,3}?(?<v>Ⓝ)`,
      true,
    ),
    cue(
      'cue-based-on-authors',
      3,
      `\\b${FROM} (?:${BOOKISH} ){0,5}(?<v>Ⓝ)'s? (?:[a-z0-9-]+ |Ⓒ |Ⓓ |Ⓠ |Ⓦ |Ⓝ ){0,5}?(?:${AUTHORED}|Ⓑ)`,
    ),
    cue(
      'cue-brings-authors',
      3,
      `\\bbrings? (?:to life |back )?(?<v>Ⓝ)'s (?:[a-z-]+ ){0,3}?(?:heroine|hero|detective|sleuth|novels?|books?|character|creation|world)\\b`,
    ),
    cue(
      'cue-author-of',
      3,
      `\\b(?:author|novelist) (?:of|behind) (?:the )?(?:[a-z]+ ){0,2}[ⒷⒸⓌ](?: (?:novels?|books?|series))?,? (?:(?:is|was|:) )?(?<v>Ⓝ)`,
    ),
    cue('cue-works-author', 3, `(?<w>[ⒸⓌ])(?: (?:novels?|books?|series))? author (?<v>Ⓝ)`),
    cue(
      'cue-based-on-authors-plain',
      3,
      `\\b(?:adapted from|based on|comes from|adaptation of|adapts|draws (?:up)?on|built on|taken from|drawn from|inspired by|there (?:was|were)|shelf of|stand) (?:the )?(?:long-running |best-?selling )?(?<v>Ⓝ) (?:${AUTHORED}|series)\\b`,
    ),
    cue(
      'cue-based-on-person',
      2,
      `\\b${FROM} (?:(?:the|a|an|real|real-life|lapd|detective|retired|former|cold[- ]case|life|and|career|of|on|work|cop|officer|true|story|investigator) ){0,9}(?<v>Ⓝ)`,
      false,
    ),
    cue(
      'cue-novel-adapted',
      3,
      `"?(?<v>[ⒷⓋ])"?,?(?: (?:novel|book|Ⓓ|which|was|is|has been|the|more|than|any|other|\\(Ⓓ\\)|by|Ⓝ|,))*,? (?:adapted|source material|source novel|the basis|the inspiration|what [Ⓦ] (?:is|has been) (?:based on|adapted from|drawn from))`,
    ),
    cue(
      'cue-what-adapted',
      3,
      `\\b(?:novels?|book) (?<v>[ⒷⓋⓃ])(?:,? [a-z ]{0,40},?)? is what [ⓌⒸ] (?:is|has been|was) (?:based on|adapted from|drawn from)`,
    ),
    cue(
      'cue-inspiration',
      2,
      `(?<v>Ⓝ),? (?:\\w+ ){0,4}(?:inspired|was the inspiration|is the inspiration|the (?:real-life )?(?:basis|inspiration|model))\\b`,
    ),
    cue(
      'cue-novels-of',
      3,
      `\\b(?:there (?:was|were)|from|owes[^.;ⓃⒸ]{0,30} to|behind it (?:is|are)) (?:the |a )?(?:shelf of |series of )?${AUTHORED} (?:of|by) (?:an? [a-z -]{1,30}, )?(?<v>Ⓝ)`,
    ),
    cue(
      'cue-based-on-them',
      3,
      `(?<v>Ⓝ)'s (?:novels?|books?|thrillers?)[^.;Ⓝ]{0,30}?(?:,|and|—) "?(?<w>Ⓦ)"? (?:is|was) (?:based on|adapted from|taken from|drawn from) (?:them|those|these)\\b`,
    ),
    cue(
      'cue-main-source',
      3,
      `(?<v>[ⒷⓋⓃ])"?,? (?:(?:is|was|which is|which was|it's) )?(?:the|its) (?:main|chief|primary|principal|real) (?:source|basis|backbone|spine)\\b`,
    ),
    cue('cue-became', 3, '(?<v>[ⒷⓋ])"? \\(?(?:became|becomes|turned into) "?(?<w>Ⓦ)'),
    cue(
      'cue-bones-of',
      3,
      `\\b(?:bones|plot|spine|backbone|main case|story|core|heart) of "?(?<w>Ⓦ)"?(?:'s)?(?: Ⓢ)? (?:belongs?|comes?|came|is taken|is drawn|was|is) (?:to|from|straight from) "?(?<v>[ⒷⓋ])`,
    ),
    {
      ...answer(
        'cue-book-answer',
        '\\b(?:which|what) (?:book|novel)s?\\b.{0,50}\\b(?:based|adapt\\w*|drawn?|drew|from|basis|source)\\b',
        '[ⒷⓋⓃ]',
      ),
      tag: 'title',
    },
    {
      ...cue(
        'cue-based-on-kind',
        3,
        `\\b${FROM} (?:(?!(?:novels?|books?|but|not|than|and|as|with)\\b)[a-z'-]+ |Ⓓ |Ⓠ |Ⓛ ){0,5}?(?<v>(?:podcasts?|video ?games?|comics?|comic books?|graphic novels?|stage plays?|play|memoirs?|manga|anime|webtoons?|radio (?:dramas?|plays?|serials?)|board game|opera|poem|musical|magazine articles?)(?: (?:series|franchise))?)\\b`,
      ),
      words: true as const,
      tag: 'kind',
    },
    cue('cue-readers-of', 3, `\\breaders of (?<v>Ⓝ)(?:'s [a-z ]{0,20})? will (?:recogni[sz]e|spot|know|see)`),
  ],
  { subjects: ['series', 'film', 'character'], alsoFrom: ['franchise'] },
);

export const basedOn: Attribute = {
  ...entity,
  read(found: CueMatch): ReadValue | null {
    const { slot, cue: how } = found;
    // A model that the record does not know may be anybody's life or taste.
    if (isAnothers(found)) return null;
    if (how.tag === 'kind') return { value: null, normal: slot.text, shown: slot.text };
    if (slot.kind === 'foreign' && isHomage(found)) return null;
    // Where a title is asked for, a run of capitals is one; a person is none.
    if (slot.kind === 'person' && /-(?:answer|source)$/.test(how.id) && slot.entities.length > 0) return null;
    if (slot.entities.length === 0 && /-(?:person|inspiration)$/.test(how.id)) return null;
    return readEntity(found);
  },
  readAlone: (found) => (found.slot.entities.length > 0 ? readEntity(found) : null),
  compare: compareSource,
};

/** "Borrows from Cold Case, which ran on CBS": another series is looked up to. */
function isHomage({ match, sentence, slot }: CueMatch): boolean {
  const after = sentence.masked.slice(slot.at + 1, slot.at + 40);
  return (
    /^"?,? (?:which|that) (?:ran|aired|was on)|^"? (?:series|show)\b/.test(after) ||
    (/\bborrow/.test(match[0]) && !/\b(?:novel|book)|Ⓝ's? "?[ⒷⓋ]/.test(match[0]))
  );
}

/** "A podcast", "the video games": the source's own name says what kind of thing it is. */
function isOfKind(kind: string, id: string, reference: Reference): boolean {
  const stem = (
    kind
      .toLowerCase()
      .replace(/ (?:series|franchise)$/, '')
      .split(' ')
      .at(-1) ?? ''
  ).replace(/s$/, '');
  const source = reference.entities.get(id);
  return [source?.name ?? '', ...(source?.aliases ?? [])].some((name) =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => word.replace(/s$/, '') === stem),
  );
}

/** A novel of the line that is not known to be the source is too near to tell; an author and a novel answer different questions. */
function compareSource(claim: Claim, fact: Fact, reference: Reference): Likeness {
  if (!('entity' in fact.value)) return 'apart';
  const known = reference.entities.get(fact.value.entity)?.kind;
  if (claim.value === null) {
    if (known === 'person') return comparePerson(claim, fact, reference);
    return isOfKind(claim.normal ?? '', fact.value.entity, reference) ? 'same' : 'differs';
  }
  if (!('entity' in claim.value)) return 'apart';
  const said = reference.entities.get(claim.value.entity)?.kind;
  // Who published a game or a comic is not what it is called.
  if (said === 'organisation') return 'apart';
  const isBook = (kind: string | undefined) => kind === 'book' || kind === 'book-line';
  if (isBook(said) && known === 'person') return 'apart';
  const likeness = compareEntity(claim, fact, reference);
  return likeness === 'same' && isBook(said) && said !== known ? 'near' : likeness;
}
