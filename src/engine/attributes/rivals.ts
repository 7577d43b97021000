/** Cues that take a value away from every attribute: what is said here is not what any of them reads. */
import type { Rival } from './attribute';
import { COUNT_RIVALS } from './count-rivals';
import { DATE_RIVALS } from './date-rivals';
import { PLACE_RIVALS } from './place-rivals';
import { PLATFORM_RIVALS } from './platform-rivals';
import { SCORE_RIVALS } from './score-rivals';

export const RIVALS: readonly Rival[] = [
  ...PLATFORM_RIVALS,
  ...DATE_RIVALS,
  ...COUNT_RIVALS,
  ...SCORE_RIVALS,
  ...PLACE_RIVALS,
];
