/** The stance that a block's label, its heading, the line before it or its page lends to everything in it. */
import { isCorrection, isListedMyth, isQuotedUnderDebunk, isSatire, underFalseHeading } from './headings';
import { isLabelledFalse } from './labels';
import { followsFalseLead, hasFalseLeadIn, insideDream, isOption } from './lead-ins';
import type { Place, StanceReading } from './place';

const FALSE: StanceReading = { stance: 'quoted-as-false', code: 'stance-false-block' };
const SATIRE: StanceReading = { stance: 'quoted-as-false', code: 'stance-satire' };
const DREAM: StanceReading = { stance: 'supposed', code: 'stance-dream' };
const QUIZ: StanceReading = { stance: 'asked', code: 'stance-quiz' };

/** What lies around the sentence, not in it; null where nothing does. */
export function byBlock(place: Place): StanceReading | null {
  const { prepared, sentence, block } = place;
  if (isSatire(prepared)) return SATIRE;
  if (isLabelledFalse(place) || underFalseHeading(prepared, sentence)) return FALSE;
  if (isQuotedUnderDebunk(prepared, sentence, block) || isListedMyth(prepared, sentence, block)) return FALSE;
  if (isCorrection(place) || followsFalseLead(prepared, sentence) || hasFalseLeadIn(place)) return FALSE;
  if (insideDream(prepared, sentence)) return DREAM;
  return isOption(prepared, sentence) ? QUIZ : null;
}
