import { expect, it } from 'vitest';
import { saysOwnName } from '../../../../src/engine/attributes/own-name';

it.each([
  ['Mara Quill', 'mara and i had never met before', true],
  ['Mara Quill', 'i love mara', true],
  ['Mara Quill', 'quill told me to wait', true],
  ['Mara Quill', 'me and mara quill on a boat', true],
  ['Mara Quill', 'mara is who i play', false],
  ['Mara Quill', 'marabel and i had never met', false],
  ['Mara Quill', 'she and i had never met', false],
  ['Jo Bent', 'jo and i', false],
])('%s: %s', (name, words, own) => {
  expect(saysOwnName(name, words)).toBe(own);
});
