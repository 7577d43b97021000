/** The interface's words in English, for the command line. */
import messages from '../../assets/locales/en.json';
import type { Step } from '../engine/claim';
import { wordStep } from '../ui/steps';
import { lookUpIn } from '../ui/word-table';
import { makeWords } from '../ui/words';

const WORDS = makeWords(lookUpIn(messages));

/** A step as the card words it; its code, where the locale does not know it. */
export const stepText = (step: Step): string => wordStep(step, WORDS) ?? step.code;
