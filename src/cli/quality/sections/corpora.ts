/** What was measured on. */
import { section, table } from '../markdown';
import type { Measured } from '../measured';
import { countsOf } from '../summary';
import { together } from '../texts';

const STANDING = {
  read: 'read while tuning; the model learnt from it',
  seen: 'read while tuning; the model did not learn from it',
  held: 'not read; every change is tested on it',
};

/** Counts of each corpus, and whether it was read. */
export function corpora({ corpora: all, blind }: Measured): string {
  const row = (name: string, texts: Parameters<typeof countsOf>[0], ...rest: string[]): string[] => {
    const { documents, claims, pairs, silent } = countsOf(texts);
    return [name, ...[documents, claims, pairs, silent].map(String), ...rest];
  };
  const rows = all.map(({ folder, by, holds, standing, covered, texts }) =>
    row(
      `\`${folder}\`, ${by}: ${holds}`,
      texts,
      `${STANDING[standing]}${covered ? '' : '; works the record does not cover'}`,
    ),
  );
  return section(
    'Texts',
    'Folders of `tests/corpus`. All texts are invented by people who did not write the engine and did not know it; what they say ' +
      'is often wrong on purpose. A claim is a labelled statement; a pair is one sentence twice, with one value changed; a silent ' +
      'text holds nothing to flag.',
    table(
      ['corpus', 'documents', 'claims', 'pairs', 'silent texts', 'standing'],
      [...rows, row('all', together(all.map(({ texts }) => texts)), '')],
    ),
    '**Read** means that engineers looked at these very texts to find out what the engine misses, and that the trained model has ' +
      'learnt from them. Figures on them tell what the engine has learnt, not how it does on a new page: expect less there. ' +
      (blind.length === 0
        ? 'No part has been measured blind yet.'
        : 'What to expect is in [Blind parts](#blind-parts).'),
  );
}
