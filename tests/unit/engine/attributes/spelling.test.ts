import { describe, expect, it } from 'vitest';
import { alikeNames, nameWords, withinOneEdit } from '../../../../src/engine/attributes/spelling';

describe('spellings of a name', () => {
  it.each([
    ['Kendal Sherwood', 'Kendall Sherwood'],
    ['John Carrol Lynch', 'John Carroll Lynch'],
    ['Renee Ballard', 'Renée Ballard'],
    ['Alaimo', 'Michael Alaimo'],
    ['Brendan Sexton', 'Brendan Sexton III'],
    ['Micheal Mosley', 'Michael Mosley'],
  ])('%s is %s', (written, known) => {
    expect(alikeNames(written, known)).toBe('same');
  });

  it.each([
    ['Mike Mosley', 'Michael Mosley'],
    ['John Lynch', 'John Carroll Lynch'],
  ])('%s may be %s', (written, known) => {
    expect(['same', 'near']).toContain(alikeNames(written, known));
  });

  it.each([
    ['Lucy Liu', 'Maggie Q'],
    ['David Lynch', 'John Lynch'],
    ['Michael Cassidy', 'Michael Mosley'],
    ['', 'Maggie Q'],
  ])('%s is not %s', (written, known) => {
    expect(alikeNames(written, known)).toBe('differs');
  });
});

describe('edits', () => {
  it('counts one insertion, deletion, replacement or swap', () => {
    for (const other of ['zamirra', 'zmira', 'samira', 'zaimra', 'zamira'])
      expect(withinOneEdit('zamira', other)).toBe(true);
    for (const other of ['samara', 'zam', 'ramiza']) expect(withinOneEdit('zamira', other)).toBe(false);
  });

  it('drops suffixes, dots and accents', () => {
    expect(nameWords('J. G. Ballard Jr.')).toEqual(['j', 'g', 'ballard']);
    expect(nameWords('Renée “Ren” Ballard')).toEqual(['renee', 'ren', 'ballard']);
  });
});
