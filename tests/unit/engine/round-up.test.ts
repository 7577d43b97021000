import { expect, it } from 'vitest';
import { openBundled } from '../../../src/cli/packs-on-disk';
import type { BlockRole } from '../../../src/engine/passage';
import { prepare } from '../../../src/engine/prepare';
import { isLeading, itemHeads, opensUnknown } from '../../../src/engine/round-up';

const record = openBundled();
const reference = record.around(record.covered);

/** The heads among lines: `#` before a heading, `-` before an item, nothing before running text. */
function heads(...lines: string[]): string[] {
  const blocks = lines.map((line) => {
    const role: BlockRole = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'list-item' : 'body';
    return { role, text: role === 'body' ? line : line.slice(2) };
  });
  const prepared = prepare({ id: 'main-0', kind: 'main', blocks }, reference, null);
  const found = itemHeads(prepared, ({ slots }) => {
    const work = slots.find(({ kind }) => kind === 'work');
    return work !== undefined && isLeading(work.at) ? (work.entities[0] ?? null) : null;
  });
  return [...found].map((block) => blocks[block]?.text ?? '');
}

it.each<[what: string, lines: string[], found: string[]]>([
  [
    'items with text below',
    ['- Ballard', 'Cold cases.', '- Harbour Lights', 'One lighthouse.', '- Bosch: Legacy', 'Jazz.'],
    ['Ballard', 'Harbour Lights', 'Bosch: Legacy'],
  ],
  [
    'numbered headings',
    [
      '# 1. Ballard (Prime Video)',
      'Cold cases.',
      '# 2. Some lesser thing',
      'Rain.',
      '# 3. Bosch: Legacy',
      'Jazz.',
    ],
    ['1. Ballard (Prime Video)', '2. Some lesser thing', '3. Bosch: Legacy'],
  ],
  [
    'headings that are titles and no more',
    ['# Ballard', 'Cold cases.', '# Harbour Lights', 'One lighthouse.', '# Bosch: Legacy (2022)', 'Jazz.'],
    ['Ballard', 'Harbour Lights', 'Bosch: Legacy (2022)'],
  ],
  ['headings of one work', ['# Ballard', 'Cold cases.', '# Where to Watch', 'At home.'], []],
  [
    'headings that say something of a work',
    ['# Ballard is back', 'Again.', '# Bosch: Legacy ended', 'Yes.', '# Where to Watch', 'At home.'],
    [],
  ],
  ['items without text', ['- Ballard', '- Bosch: Legacy', '- Harbour Lights'], []],
])('%s', (_what, lines, found) => {
  expect(heads(...lines)).toEqual(found);
});

it.each<[text: string, isUnknown: boolean]>([
  ['Kestrel (Hindi, Streamo): a constable alone in the rain.', true],
  ['Kestrel (Hindi): all seven episodes are out.', true],
  ['Kestrel, season 3: ordered', true],
  ['Ballard (Prime Video): all ten episodes are out.', false],
  ['Release date (US): July 9, 2025', false],
  ['Maggie Q (left) on the set, July 2024', false],
  ['the show (Netflix): six parts', false],
])('%s', (text, isUnknown) => {
  const blocks = [{ role: 'body' as const, text }];
  const { sentences } = prepare({ id: 'main-0', kind: 'main', blocks }, reference, null);
  expect(sentences[0] && opensUnknown(sentences[0])).toBe(isUnknown);
});
