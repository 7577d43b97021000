/** The English words, looked up as the browser would. */
import messages from '../../../assets/locales/en/messages.json';
import { makeWords } from '../../../src/ui/words';

const table: Record<string, { message: string }> = messages;

/** `$$` stands for a dollar sign in the browser's format. */
export const lookup = (key: string): string => table[key]?.message.replaceAll('$$', '$') ?? '';
export const words = makeWords(lookup);
