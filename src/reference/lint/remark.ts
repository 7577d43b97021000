import type { Pack } from '../schema';

/** Something to mend. An error makes a pack unfit to ship; a warning is worth a look. */
export interface Remark {
  rule: string;
  level: 'error' | 'warning';
  /** File and id: `facts.json, harbour-premiere`. */
  where: string;
  what: string;
  mend: string;
}

/** One concern of the linter. `others` are packs that this one builds on. */
export type Rule = (pack: Pack, others: Pack[]) => Remark[];

/** Makes the remarks of one rule. */
export const remarker =
  (rule: string) =>
  (level: Remark['level'], file: string, id: string, what: string, mend: string): Remark => ({
    rule,
    level,
    where: `${file}.json, ${id}`,
    what,
    mend,
  });
