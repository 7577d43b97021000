/** The interface's words: typed keys into the locale, named parameters, plural forms. Text only, never mark-up. */

type AllKeys = keyof typeof import('../../assets/locales/en/messages.json');
type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other`
  ? `${Base}_one` | `${Base}_other` extends AllKeys
    ? Base
    : K
  : K;

/** A key of the locale, without its plural ending. */
export type MessageKey = WithoutPlural<AllKeys>;
export type Params = Record<string, string | number>;
/** Looks one key up; an unknown key gives the empty string, as `i18n.getMessage` does. */
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

  const find = (key: string, params: Params): string => {
    const { count } = params;
    const form =
      typeof count === 'number' ? lookup(`${key}_${plural.select(count)}`) || lookup(`${key}_other`) : '';
    return form || lookup(key);
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
