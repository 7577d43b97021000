/** The popup's one sentence on a page. */
import type { MarkKind } from '../parts/VerdictIcon';
import type { MessageKey, Params } from '../words';
import type { Counts } from './model';
import type { View } from './view';

export interface Headline {
  message: MessageKey;
  params: Params;
  /** The kind of finding it speaks of, if it speaks of any. */
  kind: MarkKind | null;
}

function ofFindings({ contradicted, conflicts, outdated, unverifiable }: Counts): Headline {
  if (contradicted > 0) {
    return { message: 'headline_contradicted', params: { count: contradicted }, kind: 'contradicted' };
  }
  if (conflicts > 0) return { message: 'headline_conflict', params: { count: conflicts }, kind: 'conflict' };
  if (outdated > 0) return { message: 'headline_outdated', params: { count: outdated }, kind: 'outdated' };
  return { message: 'headline_unverifiable', params: { count: unverifiable }, kind: 'unverifiable' };
}

const PLAIN: Record<Exclude<View, 'findings' | 'agrees' | 'all-hidden'>, MessageKey> = {
  waiting: 'headline_reading',
  'no-record': 'headline_no_record',
  reading: 'headline_reading',
  'browser-page': 'headline_browser_page',
  'no-access': 'headline_no_access',
  'not-running': 'headline_not_running',
  'off-here': 'headline_off_here',
  'not-chosen': 'headline_not_chosen',
  'on-click': 'headline_on_click',
  paused: 'headline_paused',
  'other-language': 'headline_other_language',
  error: 'headline_error',
  'nothing-covered': 'headline_nothing_covered',
  uncheckable: 'headline_uncheckable',
};

/** What is said first. The gravest kind of finding gives the sentence; the counts below it give the rest. */
export function headlineOf(view: View, counts: Counts): Headline {
  switch (view) {
    case 'findings':
      return ofFindings(counts);
    case 'agrees':
      return { message: 'headline_agrees', params: { count: counts.supported }, kind: 'supported' };
    case 'all-hidden':
      return { message: 'headline_all_hidden', params: {}, kind: null };
    default:
      return { message: PLAIN[view], params: {}, kind: null };
  }
}
