/** The toolbar's badge: how much on the page differs from the record or from itself, in figures and in words. */

/** What a page's session counts among the findings that its strictness shows. */
export interface BadgeCounts {
  contradicted: number;
  conflicts: number;
  outdated: number;
  /** No number: nothing of it stands in a text that the reader has opened. */
  quiet: boolean;
}

/** The words of the badge's title, by the locale's keys; `count` chooses the plural form. */
export type Say = (
  key: 'badge_title' | 'badge_nothing' | 'badge_contradicted' | 'badge_conflicts' | 'badge_outdated',
  params?: Record<string, string | number>,
) => string;

export interface Badge {
  text: string;
  title: string;
}

/** Contradictions and conflicts make the number; what is out of date is said in the title only. */
export function badgeOf(
  { contradicted, conflicts, outdated, quiet }: BadgeCounts,
  say: Say,
  locale: string,
): Badge {
  const number = contradicted + conflicts;
  const parts = [
    contradicted > 0 && say('badge_contradicted', { count: contradicted }),
    conflicts > 0 && say('badge_conflicts', { count: conflicts }),
    outdated > 0 && say('badge_outdated', { count: outdated }),
  ].filter((part) => part !== false);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return {
    text: number === 0 || quiet ? '' : number > 99 ? '99+' : String(number),
    title: say('badge_title', { said: parts.length > 0 ? list : say('badge_nothing') }),
  };
}
