/** Who directed a work or episodes of it. */
import { crew } from './persons';

export const director = crew('director', {
  noun: 'directors?',
  participle: 'directed|helmed',
  verb: 'directed|directs|helmed|helms',
});
