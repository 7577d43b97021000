/** The key a finding is muted and noted by: the same statement about the same thing has the same key on every page. */
import type { Claim } from '../engine/claim';

/** Longest key that is stored. */
const MOST = 500;

/** The key of everything said on the same fact, whatever the value. */
export const factKey = (claim: Claim): string => findingKey({ ...claim, stance: 'asserted', normal: '*' });

/** Subject, attribute, season, whether it is denied, and the value; not the words or the place. */
export const findingKey = ({ subject, attribute, season, stance, normal }: Claim): string =>
  [subject, attribute, season ?? '', stance === 'denied' ? 'not' : '', normal.toLowerCase()]
    .join('|')
    .slice(0, MOST);
