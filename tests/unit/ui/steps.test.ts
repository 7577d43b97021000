import { expect, it } from 'vitest';
import { wordStep } from '../../../src/ui/steps';
import { words } from './words.en';

it('words a step by its own code, else by its family, else not at all', () => {
  expect(wordStep({ code: 'judge-newer-than-record' }, words)).toBe('Newer than the record');
  expect(wordStep({ code: 'cue-platform-on' }, words)).toBe(words.sayIfKnown('step_cue'));
  expect(wordStep({ code: 'nothing-known' }, words)).toBeNull();
});
