/** Rules alone against rules with a model. */
import type { Compared } from '../compare';
import { section, table } from '../markdown';
import type { Measured } from '../measured';
import { shown } from '../ratio';
import type { Summary } from '../summary';

const WAYS: [way: keyof Omit<Compared, 'folder'>, name: string][] = [
  ['rules', 'rules alone'],
  ['unseen', 'model of the other corpora'],
  ['shipped', 'model that ships'],
];

/** Three ways to read each corpus. */
export function comparison({ compared }: Measured): string {
  return section(
    'Rules alone, and rules with a model',
    'Rules propose; a small linear model over the words around a value drops a loose proposal that it does not believe, and makes ' +
      'one where no rule knew the wording. Three ways to read each corpus, at strict: **rules alone** (an empty model); with a ' +
      '**model of the other corpora**, fitted without any text of this one; with the **model that ships**, which has learnt from ' +
      'these very texts. The rules were written by people who read all of them, so the first two ways favour the rules; what the ' +
      'third adds to the second is what the model knows by heart.',
    table(
      [
        'corpus and way',
        'flags right',
        'contradictions found',
        'pairs, both right',
        'true half unmarked',
        'silent texts unmarked',
      ],
      compared.flatMap(({ folder, ...ways }) =>
        WAYS.map(([way, name]) => [`${folder}, ${name}`, ...cells(ways[way])]),
      ),
    ),
  );
}

const cells = (one: Summary): string[] =>
  [one.flagPrecision, one.sureRecall, one.pairs.both, one.pairs.trueHalf, one.silent].map(shown);
