/** Who created a work for the screen. */
import { crew } from './persons';

export const creator = crew('creator', {
  noun: 'creators?',
  participle: 'created|developed|devised',
  verb: 'created|creates?|developed',
});
