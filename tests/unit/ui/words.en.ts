/** The English words, looked up as the browser would. */
import messages from '../../../assets/locales/en.json';
import { lookUpIn } from '../../../src/ui/word-table';
import { makeWords } from '../../../src/ui/words';

export const lookup = lookUpIn(messages);
export const words = makeWords(lookup);
