/** The audience's score on Rotten Tomatoes (the Popcornmeter). */
import { scores } from './scores';

export const audienceScore = scores('audience-score', 'audience');
