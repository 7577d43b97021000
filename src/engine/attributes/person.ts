/** A person's age, birth, names and other work. The record answers by slots: one question, one answer. */
import type { Claim } from '../claim';
import type { Fact, Reference } from '../record';
import type { Sentence, Slot } from '../slots';
import { type Attribute, type CueMatch, isWithin, type Likeness, type ReadValue } from './attribute';
import { starOf } from './casting';
import { PERSON_CUES } from './person-cues';
import { alikeNames } from './spelling';

export const person: Attribute = {
  id: 'person',
  slots: [],
  subjects: ['person'],
  single: true,
  pronouns: true,
  cues: [...PERSON_CUES],
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
        return partIn(found, subject, text);
      default:
        return creditIn(found, subject);
    }
  },
  compare(claim: Claim, fact: Fact, reference: Reference): Likeness {
    const { value } = claim;
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
    return off === 0 ? 'same' : off <= 2 ? 'near' : 'differs';
  }
  if (slot === 'born') return alikeBirths(claimed, known);
  const said = plain(claimed);
  if (known.some((one) => holds(said, plain(one)) || holds(plain(one), said))) return 'same';
  if (slot === 'birth-name')
    return known.map((one) => alikeNames(claimed, one)).includes('near') ? 'near' : 'differs';
  if (slot === 'birthplace' && known.some((one) => liesIn(one, claimed, reference))) return 'near';
  return 'differs';
}

/** Birth dates stand in the record as they are written; the year decides, then day and month where both are given. */
function alikeBirths(iso: string, known: string[]): Likeness {
  const years = known.flatMap((one) => /\b(?:19|20)\d\d\b/.exec(one)?.[0] ?? []);
  const year = iso.slice(0, 4);
  if (/^\d{4}$/.test(year) && !years.includes(year)) return 'differs';
  const [, month, day] = iso.split('-');
  if (month === undefined || day === undefined) return 'same';
  const dated = known.map((one) => Date.parse(`${one} UTC`)).filter((one) => !Number.isNaN(one));
  const days = dated.map((one) => new Date(one).toISOString().slice(5, 10));
  return days.includes(`${month}-${day}`) ? 'same' : 'near';
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
function subjectOf({ match, sentence, cue, reference }: CueMatch): string | null {
  const at = match.indices?.groups?.c?.[0];
  if (at !== undefined)
    return sentence.at.get(at)?.entities.find((id) => reference.entities.get(id)?.kind === 'person') ?? null;
  const starred = match.indices?.groups?.l?.[0];
  if (starred !== undefined) return starOf(sentence.at.get(starred)?.entities ?? [], reference);
  if (cue.tag !== 'part') return null;
  const slot = partSlot(match.groups?.t ?? '', match.indices?.groups?.t?.[0] ?? -1, sentence);
  const holders = [...reference.factsOf].filter(([, facts]) =>
    facts.some(({ value }) => 'slot' in value && value.slot === slot),
  );
  return holders.length === 1 ? (holders[0]?.[0] ?? null) : null;
}

const partSlot = (words: string, at: number, sentence: Sentence): string =>
  `role-in-${plain(sentence.at.get(at)?.text ?? words).replace(/ /g, '-')}`;

/** "Silas Adams in Deadwood": only where the record has that person's part in that title. */
function partIn({ match, sentence, reference }: CueMatch, subject: string, text: string): ReadValue | null {
  const slot = partSlot(match.groups?.t ?? '', match.indices?.groups?.t?.[0] ?? -1, sentence);
  const facts = reference.factsOf.get(subject) ?? [];
  return facts.some(({ value }) => 'slot' in value && value.slot === slot)
    ? said(text, slot, subject, text)
    : null;
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
