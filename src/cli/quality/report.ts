/** `docs/QUALITY.md`: the same measurements give the same bytes. */
import { section } from './markdown';
import type { Measured } from './measured';
import { attributes } from './sections/attributes';
import { blind } from './sections/blind';
import { comparison } from './sections/comparison';
import { confidence } from './sections/confidence';
import { corpora } from './sections/corpora';
import { curve } from './sections/curve';
import { glance } from './sections/glance';
import { kinds } from './sections/kinds';
import { lost } from './sections/lost';
import { pairs, silent } from './sections/rows';
import { verdicts } from './sections/verdicts';

/** The sections in their order. */
const SECTIONS: readonly ((measured: Measured) => string)[] = [
  glance,
  blind,
  corpora,
  verdicts,
  attributes,
  kinds,
  pairs,
  silent,
  confidence,
  curve,
  lost,
  ({ notes }) => section('What stands in the way', notes.trim()),
  comparison,
];

/** The report as Markdown. */
export function reportOf(measured: Measured): string {
  const { now, commit } = measured;
  const engine = commit === null ? '' : ` The engine measured is that of commit ${commit}.`;
  const head = [
    '# How well it reads',
    `Made by \`npm run quality\` from the labelled texts in \`tests/corpus\`; do not edit. The texts are judged as on ${now}.${engine}`,
    'Every figure is a share with its two counts, rounded down. How findings and labels are matched is told in ' +
      '[tests/corpus/README.md](../tests/corpus/README.md); strictness and confidence in [README](../README.md).',
  ];
  return `${[...head, ...SECTIONS.map((one) => one(measured))].join('\n\n')}\n`;
}
