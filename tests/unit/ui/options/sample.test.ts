import { expect, it } from 'vitest';
import { STRICTNESSES } from '../../../../src/engine/policy';
import { isMarked, SAMPLE_NAMES } from '../../../../src/ui/options/sample';
import { words } from '../words.en';

it('shows a difference between each two levels of strictness', () => {
  const marked = STRICTNESSES.map((strictness) => SAMPLE_NAMES.filter((name) => isMarked(name, strictness)));
  expect(marked).toEqual([
    ['sure'],
    ['sure', 'likely', 'before', 'first', 'second'],
    ['sure', 'likely', 'unsure', 'before', 'open', 'first', 'second'],
  ]);
});

it('has a place in the text for each finding', () => {
  const places = words.pieces('sample_text').flatMap((piece) => ('param' in piece ? [piece.param] : []));
  expect(places.toSorted()).toEqual(SAMPLE_NAMES.toSorted());
});
