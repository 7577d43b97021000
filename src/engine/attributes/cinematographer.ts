/** Who photographed a work. */
import { crew } from './persons';

export const cinematographer = crew(
  'cinematographer',
  {
    noun: '(?:cinematographers?|directors? of photography|dps?|dop)',
    participle: 'shot|photographed|lensed',
    verb: 'shot|photographed|lensed|lenses|shoots',
  },
  { single: true },
);
