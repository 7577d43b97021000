/** Put into another time: planned, or formerly so. */
import type { Place, StanceReading } from './place';

const PLANNED: StanceReading = { stance: 'planned', code: 'stance-planned' };
const FORMERLY: StanceReading = { stance: 'formerly', code: 'stance-formerly' };

const PLAN =
  /(?:^|[^a-z'])(?:will(?! smith\b)|'ll|(?:is|are|was|were|be|being) (?:all |now |reportedly )?(?:set|due|scheduled|slated|expected|supposed|planned|going|poised|about|tipped|meant) (?:to|for)|set to|slated (?:to|for)|scheduled (?:to|for)|due to|plans? to|planning to|to be (?:released|shown|made|filmed|shot|aired|played|directed)|upcoming|forthcoming|about to|(?:is|are) (?:coming|heading|moving|headed|returning|launching|premiering|dropping) )(?![a-z])/;
const PAST =
  /(?:^|[^a-z'])(?:formerly|once|used to|previously|at one (?:time|point)|back then|in the past|until (?:recently|then|last year|lately)|no longer|ex-|erstwhile|in (?:its|his|her|the) (?:early|old|former) days|in those days|before (?:it|the show) moved)(?![a-z])/;

/** Said of what is to come, or of what was. */
export function inAnotherTime(place: Place): StanceReading | null {
  if (
    PAST.test(place.clause) ||
    /^[^,;]{0,24} (?:formerly|previously|back then|once upon a time|at one time|at one point|until recently|in the old days)(?![a-z])/.test(
      place.tail,
    )
  )
    return FORMERLY;
  return PLAN.test(place.clause) ? PLANNED : null;
}
