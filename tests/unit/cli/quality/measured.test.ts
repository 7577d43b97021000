import { expect, it } from 'vitest';
import { coveredTexts } from '../../../../src/cli/quality/measured';
import { MEASURED, TEXTS } from './made';

it('leaves out texts on works that the record does not cover', () => {
  expect(coveredTexts(MEASURED)).toEqual(TEXTS);
});
