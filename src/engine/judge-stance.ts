/** Stance x record: what becomes of a verdict on the plain value by the way the value is said. */
import type { Stance, Verdict } from './claim';
import type { Fact } from './record';

/** A verdict on a value as it stands, and what it rests on. */
export interface Judged {
  verdict: Verdict;
  facts: Fact[];
  step: string;
  /** It rests on something that is not fixed, on a page that gives no date, or on how a thing is said. */
  loose: boolean;
}

/** `plain` stands as it is, `invert` turns round, `past` and `plan` go by time, null claims nothing. */
export type Mode = 'plain' | 'invert' | 'past' | 'plan' | null;

export const MODE: Record<Stance, Mode> = {
  asserted: 'plain',
  reported: 'plain',
  denied: 'invert',
  formerly: 'past',
  planned: 'plan',
  asked: null,
  supposed: null,
  hedged: null,
  compared: null,
  'quoted-as-false': null,
};

/**
 * The verdict once the stance is taken into account; null where nothing is claimed.
 * @param single the attribute has one right value, so denying it says that another is right
 */
export function byStance(judged: Judged, stance: Stance, single: boolean): Judged | null {
  switch (MODE[stance]) {
    case 'plain':
      return judged;
    case 'invert':
      return inverted(judged, single);
    case 'past':
      return past(judged);
    case 'plan':
      return plan(judged);
    default:
      return null;
  }
}

/** "Not X": right where X is wrong, wrong only where X is right for good. */
function inverted(judged: Judged, single: boolean): Judged | null {
  if (judged.verdict === 'contradicted')
    return { ...judged, verdict: 'supported', step: 'judge-denied-rightly' };
  if (judged.verdict === 'supported' && single && isFixed(judged))
    return { ...judged, verdict: 'contradicted', step: 'judge-denied-wrongly', loose: true };
  return null;
}

/** "Formerly X": right where X held once or holds for good; the record lists no pasts, so it is never wrong. */
function past(judged: Judged): Judged | null {
  if (judged.verdict === 'outdated') return { ...judged, verdict: 'supported', step: 'judge-held-formerly' };
  return judged.verdict === 'supported' && isFixed(judged) ? judged : null;
}

/** "Will X": held against what is fixed; what may still change is not wrong yet. */
function plan(judged: Judged): Judged {
  if (judged.verdict === 'contradicted' && !isFixed(judged))
    return { ...judged, verdict: 'unverifiable', step: 'judge-plan-open' };
  return judged.verdict === 'unverifiable' ? judged : { ...judged, step: 'judge-plan', loose: true };
}

const isFixed = ({ facts }: Judged): boolean => facts.some(({ time }) => time === 'fixed');
