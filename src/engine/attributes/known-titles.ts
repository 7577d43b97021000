/** The titles of episodes that the record has. */
import type { Reference } from '../record';
import { fold } from '../text/fold';

/** Titles as compared, with how each is written in folded lower case. */
const TITLES = new WeakMap<Reference, Map<string, string>>();

function titlesOf(reference: Reference): Map<string, string> {
  let known = TITLES.get(reference);
  if (known === undefined) {
    known = new Map();
    for (const facts of reference.factsOf.values())
      for (const { attribute, value } of facts)
        if (attribute === 'episode-title' && 'title' in value)
          known.set(plainTitle(value.title), fold(value.title).text.toLowerCase());
    TITLES.set(reference, known);
  }
  return known;
}

/** True for the title of an episode that the record has. */
export const isKnownTitle = (text: string, reference: Reference): boolean =>
  titlesOf(reference).has(plainTitle(text));

/** Every title of an episode, in folded lower case. */
export const writtenTitles = (reference: Reference): Iterable<string> => titlesOf(reference).values();

/** A title as two writers of it would agree on: no marks, capitals or article. */
export const plainTitle = (title: string): string =>
  fold(title)
    .text.toLowerCase()
    .replace(/\./g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();
