/** Who wrote the music. */
import { crew } from './persons';

export const composer = crew(
  'composer',
  { noun: 'composers?', participle: 'scored|composed|music', verb: 'scored|composed' },
  { single: true },
);
