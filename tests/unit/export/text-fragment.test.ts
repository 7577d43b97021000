import { expect, it } from 'vitest';
import { textFragmentLink } from '../../../src/export/text-fragment';

const TEXT = 'It was said that Harbour, a well-known show, is on Viewbox & others.';
const linkTo = (words: string, page = 'https://paper.example/a?b=c') => {
  const start = TEXT.indexOf(words);
  return textFragmentLink(page, TEXT, start, start + words.length);
};

it('holds the words and their neighbours', () => {
  expect(linkTo('a well-known show')).toBe(
    'https://paper.example/a?b=c#:~:text=said%20that%20Harbour%2C-,a%20well%2Dknown%20show,-%2C%20is%20on',
  );
});

it('has no neighbours where none stand', () => {
  expect(textFragmentLink('https://paper.example/', 'On Viewbox', 0, 10)).toBe(
    'https://paper.example/#:~:text=On%20Viewbox',
  );
});

it('keeps the place a page has already, and no older words', () => {
  expect(linkTo('It', 'https://paper.example/#part')).toMatch(
    /^https:\/\/paper\.example\/#part:~:text=It,-was/,
  );
  expect(linkTo('It', 'https://paper.example/#:~:text=old')).toMatch(
    /^https:\/\/paper\.example\/#:~:text=It,/,
  );
});

it('lets no sign of the text be one of the link', () => {
  expect(linkTo('Viewbox & others')).toContain(',Viewbox%20%26%20others,-.');
});
