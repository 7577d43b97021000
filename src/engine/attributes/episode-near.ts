/** Which episode a credit is about: the pilot, the third episode, S1 E2. */
import type { Reference } from '../record';
import { clauseOf, type Sentence } from '../slots';
import { fold } from '../text/fold';
import type { CueMatch } from './attribute';

const FIRST =
  /\b(?:pilot|(?:series|season) (?:premiere|opener)|premiere episode|opener|opening (?:episode|hour|instal?ment)|debut episode|first (?:episode|hour|two|Ⓠ)|opening (?:two|Ⓠ))\b/;

/** "1x03". */
const CODED = /\b\d{1,2}x0?(\d{1,2})\b/;

/** The number of the episode that the clause of a credit names, if it names just one or begins with the first. */
export function episodeNear({ sentence, slot, reference }: CueMatch): number | undefined {
  const [start, end] = clauseOf(sentence, slot.at);
  const inside = sentence.slots.filter((other) => other.at >= start && other.at < end);
  const everywhere = sentence.slots.filter(({ kind }) => kind === 'episode');
  const here = inside.filter(({ kind }) => kind === 'episode');
  const named = here.length > 0 ? here : everywhere;
  const coded = CODED.exec(sentence.masked)?.[1];
  if (coded !== undefined) return Number(coded);
  if (named.length > 1) return undefined;
  if (named[0]?.number !== undefined) return named[0].number;
  if (FIRST.test(sentence.masked.slice(start, end))) return 1;
  return numberByTitle(sentence, reference);
}

/** The number of the only episode that the sentence names by a title of the record; none where two works have such titles. */
function numberByTitle({ masked, slots }: Sentence, reference: Reference): number | undefined {
  const works = new Set(
    slots.filter(({ kind }) => kind === 'work').flatMap(({ entities }) => entities.slice(0, 1)),
  );
  const text = slots.reduce(
    (all, { kind, text: own }) =>
      /^(?:title|foreign|book|person)$/.test(kind) ? `${all} ${own.toLowerCase()} ` : all,
    ` ${masked} `,
  );
  const found = new Set<number>();
  for (const work of works)
    for (const { attribute, value } of reference.factsOf.get(work) ?? [])
      if (attribute === 'episode-title' && 'title' in value && value.number !== undefined) {
        const title = fold(value.title).text.toLowerCase();
        const at = text.indexOf(title);
        if (
          at > 0 &&
          !/[a-z0-9]/.test(text[at - 1] as string) &&
          !/[a-z0-9]/.test(text[at + title.length] ?? ' ')
        )
          found.add(value.number);
      }
  return found.size === 1 ? [...found][0] : undefined;
}
