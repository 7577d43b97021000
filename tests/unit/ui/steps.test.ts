import { expect, it } from 'vitest';
import { wordStep } from '../../../src/ui/steps';
import { words } from './words.en';

it('words a step by its own code, the cues as one, and what it does not know not at all', () => {
  expect(wordStep({ code: 'judge-newer-than-record' }, words)).toBe('Newer than the record');
  expect(wordStep({ code: 'cue-platform-on' }, words)).toBe(words.sayIfKnown('step_cue'));
  expect(wordStep({ code: 'nothing-known' }, words)).toBeNull();
});
