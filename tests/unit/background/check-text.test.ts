import { expect, it } from 'vitest';
import { contextOf, passageOf } from '../../../src/background/check-text';

it('makes a block of each line that says something', () => {
  expect(passageOf('One.\r\n\r\n  \nTwo.\rThree.').blocks).toEqual([
    { text: 'One.', role: 'body' },
    { text: 'Two.', role: 'body' },
    { text: 'Three.', role: 'body' },
  ]);
  expect(passageOf('').blocks).toEqual([]);
});

it('knows the day, and that the reader asked', () => {
  expect(contextOf('2030-05-01')).toEqual({ now: '2030-05-01', published: null, asked: true });
});
