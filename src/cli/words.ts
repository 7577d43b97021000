/** The interface's words in English, for the command line. */
import messages from '../../assets/locales/en/messages.json';
import type { Step } from '../engine/claim';
import { wordStep } from '../ui/steps';
import { makeWords } from '../ui/words';

const table: Record<string, { message: string }> = messages;
const WORDS = makeWords((key) => table[key]?.message ?? '');

/** A step as the card words it; its code, where the locale does not know it. */
export const stepText = (step: Step): string => wordStep(step, WORDS) ?? step.code;
