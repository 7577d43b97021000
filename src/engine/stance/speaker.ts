/** Finds who says it: the noun phrase before or after a verb of saying. */
import {
  BARE_MEDIA,
  CALLED,
  CLAUSE_WORDS,
  LEADS,
  MEDIA,
  NOBODIES,
  OFFICES,
  PEOPLE,
  PERSONS,
  PREPOSITIONS,
} from './voices';

export interface Token {
  text: string;
  start: number;
}

const TOKEN = /[a-z0-9'&-]+|[Ⓐ-ⓩ](?:'s?)?|[^\s]/g;
/** Tokens looked at on the way from a verb back to its subject. */
const GAP = 9;

/** Words, slots and marks of a masked text. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index }));

/** Whether a speaker is a person or crowd, or a medium; null for none. */
export type Voice = 'people' | 'medium' | null;

/** The voice of an unnamed noun phrase that begins at a token, and where it ends. */
export function voiceFrom(tokens: Token[], at: number): { voice: Voice; end: number } {
  const first = tokens[at]?.text ?? '';
  if (first === 'no' && /^(?:one|Ⓠ)$/.test(tokens[at + 1]?.text ?? ''))
    return { voice: 'people', end: at + 2 };
  if (first === 'the' && NOBODIES.has(tokens[at + 1]?.text ?? '')) return { voice: 'people', end: at + 2 };
  let head = at;
  let pointed = false;
  while (head < at + 3 && LEADS.has(tokens[head]?.text ?? '')) {
    pointed = true;
    head++;
    if (tokens[head]?.text === 'of') head++;
  }
  for (let index = head; index < head + 5 && index < tokens.length; index++) {
    const voice = headVoice(tokens, index, pointed);
    if (voice !== null) return { voice, end: index + 1 };
    if (!/^(?:[a-z0-9'-]+|[ⓅⓄⓆⓌ](?:'s)?)$/.test((tokens[index] as Token).text)) break;
    if (!pointed && index > head) break;
  }
  return NOBODIES.has(first) ? { voice: 'people', end: at + 1 } : { voice: null, end: at };
}

/** The voice of the unnamed subject of a verb at a token. */
export function voiceBefore(tokens: Token[], verb: number): Voice {
  for (let at = verb - 1; at >= 0 && at >= verb - GAP; at--) {
    const { text } = tokens[at] as Token;
    if (CLAUSE_WORDS.has(text)) return null;
    const voice = headVoice(tokens, at, isPointedAt(tokens, at));
    if (voice !== null) return voice;
    if (NOBODIES.has(text) && !QUANTITY.test(text)) return 'people';
    if (QUANTITY.test(text) && tokens.slice(at + 1, verb).every((token) => BESIDE_VERB.test(token.text)))
      return 'people';
    if (/^(?:my|your|our)$/.test(text) && isPlain(tokens[at + 1], at + 1, verb)) return 'people';
    if (/^[^a-z0-9'&,Ⓐ-ⓩ]/.test(text)) return null;
    // Another subject stands nearer, unless a preposition ties it to the one before: "a fan of Ⓒ says".
    if (/^[ⓅⓃⒸⓄⓋ]$/.test(text) && !PREPOSITIONS.has(tokens[at - 1]?.text ?? '')) return null;
    if (/^(?:it|he|she|we|i|you)$/.test(text)) return null;
  }
  return null;
}

/** "some", "others", "those": a subject only where the verb follows at once. */
const QUANTITY = /^(?:some|another|others|those)$/;
const BESIDE_VERB =
  /^(?:of|them|us|you|who|still|even|have|had|will|would|online|also|once|now|asked|polled|surveyed|may|might|[a-z]+ly)$/;

/** Whatever is mine and no office: "my horoscope says". */
const isPlain = (head: Token | undefined, at: number, verb: number): boolean =>
  head !== undefined && at < verb && /^[a-z-]+$/.test(head.text) && !OFFICES.has(head.text);

/** The head of an unnamed phrase: "dad" after "my", "posts" alone or after "some viral". */
function headVoice(tokens: Token[], at: number, pointed: boolean): Voice {
  const { text } = tokens[at] as Token;
  if (MEDIA.has(text) && (pointed || BARE_MEDIA.has(text))) return 'medium';
  if (PEOPLE.has(text) || (PERSONS.has(text) && pointed) || CALLED.has(text)) return 'people';
  return null;
}

/** A pointing word or an adjective of origin within the five tokens before. */
function isPointedAt(tokens: Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const { text } = tokens[back] as Token;
    if (LEADS.has(text) || MEDIUM_KINDS.test(text)) return true;
    if (!/^(?:[a-z0-9'-]+|[ⓅⓄⓆⓌ](?:'s)?)$/.test(text)) return false;
  }
  return false;
}

const MEDIUM_KINDS =
  /^(?:viral|fake|bogus|fan|parody|satirical|spoof|facebook|twitter|tiktok|reddit|instagram|online|social|so-called)$/;
