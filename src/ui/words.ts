/** The interface's words: typed keys into the locale, named parameters, plural forms. Text only, never mark-up. */

/** A key of the locales; the English file is the type of all. */
export type MessageKey = keyof typeof import('../../assets/locales/en.json');
export type Params = Record<string, string | number>;
/** Looks one key up: its message, or its forms for one and for many; an unknown key gives the empty string. */
export type Lookup = (key: string) => string;
/** One piece of a message: words, or the name of a parameter whose place it is. */
export type Piece = { text: string } | { param: string };

export interface Words {
  /** The tag that dates, numbers and plurals follow: the language of the words, not that of the browser. */
  locale: string;
  /** The message with its parameters put in. `count` chooses the plural form where the key has forms. */
  say(key: MessageKey, params?: Params): string;
  /** The message cut at its parameters, for when a part is to be an element. */
  pieces(key: MessageKey, params?: Params): Piece[];
  /** For keys made at run time (step codes): null where the locale has no such key. */
  sayIfKnown(key: string, params?: Params): string | null;
  number(value: number): string;
}

const PLACE = /\{(\w+)\}/;
/** Stands between the forms of a message, as the build joins them. */
const FORMS = ' | ';

/** Cuts a message at its `{name}` places. */
export function cut(message: string): Piece[] {
  return message
    .split(PLACE)
    .map((part, at): Piece => (at % 2 ? { param: part } : { text: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** The words of one locale. A key that is missing shows itself, so that it is seen and reported. */
export function makeWords(lookup: Lookup): Words {
  const locale = lookup('format_locale') || 'en';
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);

  const find = (key: string, { count }: Params): string => {
    const [one = '', many = one] = lookup(key).split(FORMS);
    return typeof count === 'number' && plural.select(count) === 'one' ? one : many;
  };
  const fill = (piece: Piece, params: Params): string => {
    if ('text' in piece) return piece.text;
    const value = params[piece.param] ?? '';
    return typeof value === 'number' ? numbers.format(value) : value;
  };
  const sayIfKnown = (key: string, params: Params = {}): string | null => {
    const message = find(key, params);
    return message
      ? cut(message)
          .map((piece) => fill(piece, params))
          .join('')
      : null;
  };
  return {
    locale,
    say: (key, params) => sayIfKnown(key, params) ?? key,
    pieces: (key, params = {}) => cut(find(key, params) || key),
    sayIfKnown,
    number: (value) => numbers.format(value),
  };
}
