/** A person's age, birth, names and other work. The record answers by slots: one question, one answer. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { type Attribute, type CueMatch, isWithin, type Likeness, type ReadValue } from './attribute';
import { starOf } from './casting';
import { isWords } from './free-words';
import { CREDIT_CUES } from './person-credit-cues';
import { alikeCredits, detailIn, holderOf, partIn } from './person-credits';
import { PERSON_CUES } from './person-cues';
import { alikeNames, withinOneEdit } from './spelling';

export const person: Attribute = {
  id: 'person',
  slots: [],
  subjects: ['person'],
  single: true,
  pronouns: true,
  cues: [...PERSON_CUES, ...CREDIT_CUES],
  over: ['platform', 'premiere-date', 'run', 'character', 'role'],
  read(found): ReadValue | null {
    const { cue, match, sentence } = found;
    const [from, to] = match.indices?.groups?.v ?? [0, 0];
    const subject = subjectOf(found);
    if (to === 0 || subject === null) return null;
    const slot = sentence.at.get(from);
    const text = textOf(sentence, from, to);
    switch (cue.tag) {
      case 'age':
        return isAge(slot) ? said(String(slot?.number), 'age', subject, text) : null;
      case 'born':
        return slot?.date === undefined ? null : said(slot.date.iso, 'born', subject, text);
      case 'birthplace':
        return isPlace(slot, from, sentence) ? said(text, 'birthplace', subject, text) : null;
      case 'birth-name':
        return said(text, 'birth-name', subject, text);
      case 'part':
        return answered(partIn(found, subject), subject);
      case 'year':
      case 'home':
        return answered(detailIn(found, subject), subject);
      default:
        return creditIn(found, subject);
    }
  },
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
    const { value } = claim;
    const credits = isWords(value) && isWords(fact.value) ? alikeCredits(value, fact.value) : undefined;
    if (credits !== undefined) return credits;
    if (value === null || !('slot' in value) || !('slot' in fact.value) || value.slot !== fact.value.slot)
      return 'apart';
    const known = [fact.value.text, ...(fact.value.keys ?? [])];
    return alikeAnswers(value.slot ?? '', claim.normal, known, reference);
  },
  show: (value) => ('slot' in value ? value.text : ''),
};

const said = (normal: string, slot: string, subject: string, shown: string): ReadValue => ({
  value: { text: normal, slot },
  normal,
  shown,
  subject,
});

const answered = (answer: { slot: string; text: string } | null, subject: string): ReadValue | null =>
  answer === null ? null : said(answer.text, answer.slot, subject, answer.text);

const isAge = (slot: Slot | undefined): boolean =>
  slot?.kind === 'number' &&
  Number.isInteger(slot.number) &&
  (slot.number ?? 0) > 14 &&
  (slot.number ?? 0) < 100;

/** A known place, or a capitalised word where the place should be. */
const isPlace = (slot: Slot | undefined, from: number, { propers }: Sentence): boolean =>
  slot?.kind === 'place' || propers.some((at) => at === from);

function alikeAnswers(slot: string, claimed: string, known: string[], reference: Reference): Likeness {
  if (slot === 'age') {
    const off = Math.min(
      ...known.map((one) => Math.abs(Number(one) - Number(claimed))).filter((one) => !Number.isNaN(one)),
    );
    return off === 0 ? 'same' : off <= 1 ? 'near' : 'differs';
  }
  if (slot === 'born') return alikeBirths(claimed, known);
  const said = plain(claimed);
  if (known.some((one) => holds(said, plain(one)) || holds(plain(one), said))) return 'same';
  if (slot === 'birth-name') return alikeBirthNames(claimed, known);
  if (slot === 'birthplace' && known.some((one) => liesIn(one, claimed, reference))) return 'near';
  return 'differs';
}

/** Birth dates stand in the record as they are written; the year decides, then day and month where both are given. */
function alikeBirths(iso: string, known: string[]): Likeness {
  const years = known.flatMap((one) => /\b(?:19|20)\d\d\b/.exec(one)?.[0] ?? []);
  const [, year, month, day] = /^(\d{4})?-?-?(\d\d)?-?(\d\d)?$/.exec(iso) ?? [];
  if (year !== undefined && !years.includes(year)) return 'differs';
  if (month === undefined || day === undefined) return year === undefined ? 'near' : 'same';
  const dated = known
    .filter((one) => /\d[ ,].*\d{4}/.test(one))
    .map((one) => Date.parse(`${one} UTC`))
    .filter((one) => !Number.isNaN(one));
  const days = dated.map((one) => new Date(one).toISOString().slice(5, 10));
  if (days.length === 0) return 'near';
  return days.includes(`${month}-${day}`) ? 'same' : 'differs';
}

/** The names somebody was born with: a shorter form agrees, a slip of the pen is no other name. */
function alikeBirthNames(claimed: string, known: string[]): Likeness {
  const last = (name: string): string => plain(name).split(' ').at(-1) ?? '';
  if (known.every((one) => !withinOneEdit(last(claimed), last(one)))) return 'differs';
  return known.map((one) => alikeNames(claimed, one)).includes('differs') && !plain(claimed).includes(' ')
    ? 'near'
    : known.some((one) => alikeNames(claimed, one) !== 'differs')
      ? 'near'
      : 'differs';
}

function liesIn(inner: string, outer: string, reference: Reference): boolean {
  const idOf = (name: string) =>
    [...reference.entities.values()].find(
      (one) =>
        one.kind === 'place' && [one.name, ...one.aliases].some((alias) => plain(alias) === plain(name)),
    )?.id;
  const [a, b] = [idOf(inner), idOf(outer)];
  return a !== undefined && b !== undefined && isWithin(a, b, reference);
}

/** The named person; a pronoun only where the record knows one person with a part in the named title. */
function subjectOf(found: CueMatch): string | null {
  const { match, sentence, cue, reference } = found;
  const at = match.indices?.groups?.c?.[0];
  if (at !== undefined)
    return sentence.at.get(at)?.entities.find((id) => reference.entities.get(id)?.kind === 'person') ?? null;
  const starred = (match.indices?.groups?.l ?? match.indices?.groups?.l2)?.[0];
  if (starred !== undefined) return starOf(sentence.at.get(starred)?.entities ?? [], reference);
  return /^(?:part|year|home)$/.test(cue.tag ?? '') ? holderOf(found) : null;
}

/** A title that the record has among the person's credits; others prove nothing. */
function creditIn({ match, sentence, reference }: CueMatch, subject: string): ReadValue | null {
  const [from, to] = match.indices?.groups?.v ?? [0, 0];
  if (/\bnot\b|\bnever\b|n't\b|\bas (?:though|if)\b/.test(sentence.masked)) return null;
  const words = plain(textOf(sentence, from, to));
  for (const { attribute, value } of reference.factsOf.get(subject) ?? []) {
    if (attribute !== 'person' || !('slot' in value) || value.slot !== 'credit') continue;
    const title = (value.keys ?? []).find((key) => holds(words, plain(key)));
    if (title === undefined) continue;
    let end = from + 1;
    while (end < to && !holds(plain(textOf(sentence, from, end)), plain(title))) end++;
    return { ...said(title, 'credit', subject, title), span: [match.index, end] };
  }
  return null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const holds = (text: string, part: string): boolean => part !== '' && ` ${text} `.includes(` ${part} `);

/** The words as written, names for letters. */
function textOf({ masked, at }: Sentence, from: number, to: number): string {
  let text = '';
  for (let place = from; place < to; place++) text += at.get(place)?.text ?? masked[place];
  return text.replace(/^["'\s]+|["'\s,]+$/g, '');
}
