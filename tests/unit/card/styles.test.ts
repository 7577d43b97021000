import { expect, it } from 'vitest';
import { adapted } from '../../../src/card/styles';

it.each([
  [':root { color: red }', ':host { color: red }'],
  [':root[data-theme="dark"] { color: red }', ':host([data-theme="dark"]) { color: red }'],
  ['a { margin: 0.5rem -1.25rem }', 'a { margin: 8px -20px }'],
  ['a { margin: calc(.5rem + 1px); --remark: 1 }', 'a { margin: calc(8px + 1px); --remark: 1 }'],
])('%s becomes %s', (before, after) => {
  expect(adapted(before)).toBe(after);
});
