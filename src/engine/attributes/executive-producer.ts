/** Who produces a work as an executive. */
import { crew } from './persons';

export const executiveProducer = crew('executive-producer', {
  noun: '(?:executive producers?|exec producers?|eps?)',
  participle: 'executive[- ]produced|exec(?:utive)?-produced',
  verb: 'executive[- ]produc(?:es|ed|ing)',
});
