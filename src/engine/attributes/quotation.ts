/** Words in quotation marks with whoever is said to have said them. The record holds none, so they cannot be checked. */
import type { Sentence, Slot } from '../slots';
import type { Attribute, Cue, CueMatch, ReadValue } from './attribute';
import { isWords, plainWords, writtenWords } from './free-words';
import { saysOwnName } from './own-name';
import { CALL, NOBODY, SAY, SPEAKER } from './speech-words';

const cue = (id: string, form: string, tag?: string): Cue => ({
  id: `cue-quotation-${id}`,
  strength: 2,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});
/** Words in marks; a title alone is a slot and no words. */
const QUOTE = '"(?<q>[^"]{2,420})"';
/** The speaker's words up to the verb: a name, a handle, an outlet, a kind of people. */
const WHO = `(?:(?:[a-z'.-]+|[ⓃⒸⓄⓅⓋⓌⓁⓆⒻ](?:'s)?|@\\w+|u/\\w+|\\([^()"]{1,30}\\)),? ){0,8}?`;
const NAMED = `(?:[ⓃⒸⓄⓅⓋ]|@\\w+|u/\\w+|s?he|they|i|${SPEAKER}|[a-z'-]+)`;

export const quotation: Attribute = {
  id: 'quotation',
  slots: [],
  subjects: ['series', 'film', 'character', 'person', 'franchise', 'book', 'book-line'],
  single: false,
  cues: [
    cue('after', `${QUOTE}[,.]? ?(?:—|-)? ?(?<t>${WHO}(?<v>${SAY})(?: [^".;!?]{1,40})?)`),
    cue('verb-first', `${QUOTE}[,.]? (?<v>${SAY})(?<t> ${WHO}${NAMED})`),
    cue('before', `(?<t>\\b(?<v>${SAY})[^".;!?]{0,40}?)[,:]? ?(?:that )?${QUOTE}`, 'led'),
    cue(
      'called',
      `(?<t>\\b(?<v>${CALL})[^".;!?]{0,60}?)[,:]? ?(?:as |for |a |an |the |its )*${QUOTE}`,
      'verdict',
    ),
    cue('according', `(?<t>\\b(?<v>according to|in the words of) ${WHO}${NAMED}),? ${QUOTE}`, 'named'),
    cue('as-put', `(?<t>\\bas ${WHO}${NAMED} (?<v>put|puts|has|had) it),? ${QUOTE}`, 'named'),
    cue('and-more', `(?<t>"[^"]{2,200}",? (?<v>and|or|but)) (?:also )?(?:as |a |an |the )*${QUOTE}`, 'more'),
    cue('according-after', `${QUOTE},? (?<t>(?<v>according to|in the words of) ${WHO}${NAMED})`, 'named'),
    cue('own', `(?<t>(?<v>[ⓃⒸⓄ]'s) (?:[a-z-]+ ){0,3}?)${QUOTE}`, 'own'),
    cue('opened-before', `^(?<q>[^"]{8,420}[,!?.])" (?<t>${WHO}(?<v>${SAY})(?: [^".;!?]{1,40})?)`),
    cue('left-open', `(?<t>\\b(?<v>${SAY})[^".;!?]{0,30}?)[,:] "(?<q>[^"]{8,420})$`, 'led'),
    cue('tilde', `${QUOTE} ?[~—-] ?(?<t>(?<v>[ⓃⒸⓄ]|[a-z]+)(?: [a-z]+)?$)`, 'named'),
  ],
  read,
  compare: (claim, fact) =>
    isWords(claim.value) &&
    isWords(fact.value) &&
    plainWords(claim.value.text) === plainWords(fact.value.text)
      ? 'same'
      : 'apart',
  show: (value) => (isWords(value) ? value.text : ''),
  refutes: ({ value }) => (isWords(value) && value.slot === OWN_NAME ? 'judge-own-name' : null),
};

/** Marks a quotation that names its own speaker as somebody else. */
const OWN_NAME = 'own-name';

function read({ match, sentence, cue: { tag }, reference }: CueMatch): ReadValue | null {
  const words = match.indices?.groups?.q;
  const tagged = match.indices?.groups?.t;
  if (words === undefined || tagged === undefined || !isSpeech(match.groups?.q ?? '', tag)) return null;
  const from = tag === 'led' ? subjectStart(sentence, match.index) : match.index;
  if (from === null || (tag === 'more' && !LED.test(sentence.masked.slice(0, from)))) return null;
  const told: [number, number] = [tag === 'led' ? from : tagged[0], tagged[1]];
  if (NOBODY.test(sentence.masked.slice(...told))) return null;
  const text = writtenWords(sentence, ...words);
  const speaker = speakerIn(sentence, told);
  const entity = reference.entities.get(speaker?.entities[0] ?? '');
  const impossible = entity?.kind === 'person' && saysOwnName(entity.name, plainWords(text));
  return {
    value: impossible ? { text, slot: OWN_NAME } : { text },
    normal: text,
    shownAt: words,
    ...(speaker === undefined ? {} : { speaker: entity?.name ?? speaker.text }),
    span: [tag === 'more' ? words[0] - 1 : from, match.index + match[0].length],
  };
}

const LED = new RegExp(`\\b(?:${CALL}|${SAY})[^".;!?]{0,60}$`);
const SUBJECT = /(?:@\w+|u\/\w+|[a-z'-]+)(?: \([^()"]{1,30}\))?,? (?:[a-z'-]+ ){0,2}$/;

/** Where the one who speaks is named before the verb; null where the verb opens the clause. */
function subjectStart({ masked }: Sentence, verb: number): number | null {
  const before = /[^".;!?]*$/.exec(masked.slice(Math.max(0, verb - 60), verb))?.[0] ?? '';
  const name = /[ⓃⒸⓄⓅⓋ][^ⓃⒸⓄⓅⓋ]*$/.exec(before)?.[0] ?? SUBJECT.exec(before)?.[0];
  return name === undefined ? null : verb - name.length;
}

/** More than a title or a single word held up; one word will do where it is somebody's verdict on the work. */
function isSpeech(words: string, tag: string | undefined): boolean {
  const plain = words.match(/[a-z']+/g)?.length ?? 0;
  if (tag === 'own') return plain > 3 && /[.,!?]$/.test(words);
  if (tag === 'verdict' || tag === 'more') return plain > 0;
  return plain > 1 || (plain > 0 && /[.,!?]$/.test(words));
}

const speakerIn = (sentence: Sentence, [from, to]: [number, number]): Slot | undefined =>
  sentence.slots.find(({ kind, at }) => kind === 'person' && at >= from && at < to);
