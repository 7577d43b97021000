/** Readers' rating out of ten, as on IMDb. */
import type { Cue } from './attribute';
import { scores } from './scores';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const userRating = scores('user-rating', [
  cue('cue-imdb-after', 3, `(?<v>Ⓡ)[^;—]{0,40}\\bimdb\\b`),
  cue('cue-imdb-before', 3, `\\bimdb\\b[^;—]{0,50}?(?<v>Ⓡ)`),
]);
