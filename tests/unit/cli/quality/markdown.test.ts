import { expect, it } from 'vitest';
import { section, table } from '../../../../src/cli/quality/markdown';

it('writes tables that cells cannot break', () => {
  expect(table(['a', 'b'], [['x|y', '1\n2']])).toBe('| a | b |\n|---|---:|\n| x\\|y | 1 2 |');
});

it('parts what belongs to a heading by empty lines', () => {
  expect(section('Head', 'one', 'two')).toBe('## Head\n\none\n\ntwo');
});
