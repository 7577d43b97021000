/** Makes a true statement false: the value in its words is swapped for another of the same kind. */
import type { Entity, EntityKind, Reference } from '../../src/engine/record';

/** The label of a true statement, as far as it matters here. */
export interface TrueLabel {
  quote: string;
  attribute: string;
  subject: string;
}

type Swap = (label: TrueLabel, reference: Reference) => string | null;

/** Letters of a text, summed: the same text always takes the same other value, and texts take many. */
const sum = (text: string): number => [...text].reduce((all, char) => all + (char.codePointAt(0) ?? 0), 0);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** "July 9" becomes "November 9": four months later can be no difference of a territory. */
const swapMonth: Swap = ({ quote }) => {
  const found = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/.exec(quote);
  if (found === null) return null;
  const at = MONTHS.findIndex((month) => month.startsWith(found[1] as string));
  return quote.replace(found[0], MONTHS[(at + 4) % 12] as string);
};

/** The only number of a statement, in words or digits, by so much more or less. */
const swapNumber =
  (by: number): Swap =>
  ({ quote }) => {
    const found = [...quote.matchAll(new RegExp(`\\b(?:\\d+|${NUMBERS.join('|')})\\b`, 'gi'))];
    const [only] = found;
    if (only === undefined || found.length > 1 || /\.\d/.test(quote)) return null;
    const written = only[0].toLowerCase();
    const number = /\d/.test(written) ? Number(written) : NUMBERS.indexOf(written) + 1;
    const other = number + by > 0 ? number + by : number - by;
    return quote.replace(only[0], /\d/.test(written) ? String(other) : (NUMBERS[other - 1] ?? String(other)));
  };

/** The only name of that kind, for one that the record does not put beside the subject. */
const swapName =
  (kind: EntityKind, isFit: (id: string, reference: Reference) => boolean = () => true): Swap =>
  ({ quote, subject, attribute }, reference) => {
    const { entities, factsOf } = reference;
    const all = [...entities.values()].filter((entity) => entity.kind === kind && entity.everyday !== true);
    const named = all.flatMap((entity) => {
      const name = [entity.name, ...entity.aliases]
        .sort((a, b) => b.length - a.length)
        .find((one) => quote.includes(one));
      return name === undefined ? [] : [{ entity, name }];
    });
    const [only] = named;
    if (only === undefined || named.length > 1) return null;
    const beside = JSON.stringify(factsOf.get(subject) ?? []);
    const isFree = ({ id, name, within = [] }: Entity) =>
      isFit(id, reference) && id !== only.entity.id && !within.includes(only.entity.id) && !beside.includes(`"${id}"`) && /^[A-Z]/.test(name);
    const pool = all.filter(isFree).sort((a, b) => (a.id < b.id ? -1 : 1));
    const other = pool[sum(quote + attribute) % pool.length];
    return other === undefined ? null : quote.replace(only.name, other.name);
  };

/** Plays a part in some title of the record: a writer credited with a part is read with more caution. */
const isActor = (id: string, { factsOf }: Reference): boolean =>
  [...factsOf.values()].some((facts) => facts.some(({ value }) => 'person' in value && value.person === id));

const SWAPS: Record<string, Swap> = {
  platform: swapName('platform'),
  creator: swapName('person'),
  showrunner: swapName('person'),
  composer: swapName('person'),
  cinematographer: swapName('person'),
  role: swapName('person', isActor),
  'premiere-date': swapMonth,
  'end-date': swapMonth,
  'episode-count': swapNumber(3),
  'season-count': swapNumber(3),
  'novel-count': swapNumber(3),
  'critic-score': swapNumber(-17),
  'audience-score': swapNumber(-17),
};

/** The label's words made false; null where they hold no value that can be swapped for sure. */
export const madeFalse: Swap = (label, reference) => SWAPS[label.attribute]?.(label, reference) ?? null;
