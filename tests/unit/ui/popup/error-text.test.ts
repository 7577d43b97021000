import { expect, it } from 'vitest';
import { errorText } from '../../../../src/ui/popup/error-text';
import { words } from '../words.en';

it.each([
  ['record-quota', words.say('trouble_quota')],
  ['settings', words.say('error_settings')],
  ['record-odd', words.say('state_error')],
  ['internal', words.say('state_error')],
])('%s', (code, text) => {
  expect(errorText({ code, detail: 'd' }, words)).toBe(text);
});
