/** Who wrote the scripts. */
import { crew } from './persons';

export const writer = crew('writer', {
  noun: '(?:writers?|screenwriters?|head writers?)',
  participle: 'written|scripted|penned',
  verb: 'wrote|writes|penned|scripted',
});
