/** Which kinds of slot can hold the value of an attribute: what the model of a slot may say. */
import type { SlotKind } from '../../engine/slots';

export const READABLE: Partial<Record<string, SlotKind[]>> = {
  platform: ['platform'],
  'premiere-date': ['date'],
  'end-date': ['date'],
  'next-season-date': ['date'],
  'novel-date': ['date'],
  run: ['date'],
  'episode-count': ['number'],
  'season-count': ['number'],
  'novel-count': ['number'],
  'guest-appearances': ['number'],
  'critic-review-count': ['number'],
  viewership: ['number'],
  social: ['number'],
  'episode-runtime': ['number'],
  'critic-score': ['score'],
  'audience-score': ['score'],
  'user-rating': ['score'],
  'chart-rank': ['rank'],
  budget: ['money'],
  creator: ['person'],
  showrunner: ['person'],
  'executive-producer': ['person'],
  director: ['person'],
  writer: ['person'],
  composer: ['person'],
  cinematographer: ['person'],
  cast: ['person'],
  role: ['person'],
  'based-on': ['book', 'person', 'foreign'],
  studio: ['organisation', 'platform'],
  'filming-location': ['place'],
  franchise: ['foreign'],
  'spin-off': ['foreign'],
  'episode-title': ['title', 'foreign'],
};

/** Kinds for which a model is fitted. */
export const KINDS: SlotKind[] = [...new Set(Object.values(READABLE).flatMap((kinds) => kinds ?? []))];
