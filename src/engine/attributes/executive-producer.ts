/** Who produces a work as an executive. */
import { crew } from './persons';

export const executiveProducer = crew('executive-producer', {
  noun: '(?:executive[- ]producers?|exec[- ]producers?|exec\\. producers?|eps?|producing team)',
  participle: 'executive[- ]produced|exec(?:utive)?-produced|exec produced',
  verb: 'executive[- ]produc(?:es?|ed|ing)|exec[- ]produc(?:es?|ed)',
});
