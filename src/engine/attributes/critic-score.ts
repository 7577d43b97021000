/** The critics' score on Rotten Tomatoes. */
import { scores } from './scores';

export const criticScore = scores('critic-score', 'critics');
