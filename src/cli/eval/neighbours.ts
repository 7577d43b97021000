/** Which attributes a careful reader could give to the same words. */

/** Attributes in one group are neighbours; an attribute may stand in several groups. */
const GROUPS: readonly (readonly string[])[] = [
  ['cast', 'role', 'character', 'guest-appearances'],
  ['character', 'person', 'plot'],
  ['cast', 'role', 'person'],
  ['creator', 'showrunner', 'executive-producer', 'director', 'writer'],
  ['critic-score', 'critic-review-count', 'audience-score', 'user-rating'],
  ['premiere-date', 'end-date', 'next-season-date', 'release-pattern', 'run'],
  ['novel-date', 'novel-count', 'based-on'],
  ['renewal', 'season-count', 'next-season-date'],
  ['season-count', 'run'],
  ['based-on', 'franchise', 'spin-off'],
  ['chart-rank', 'viewership', 'record'],
  ['viewership', 'social'],
  ['budget', 'filming-location'],
  ['platform', 'studio'],
];

const NEIGHBOURS = new Map<string, Set<string>>();
for (const group of GROUPS) {
  for (const one of group) {
    const known = NEIGHBOURS.get(one) ?? new Set<string>();
    for (const other of group) known.add(other);
    NEIGHBOURS.set(one, known);
  }
}

/** True when the attributes are the same or neighbours; `other` is everyone's neighbour. */
export function areNeighbours(a: string, b: string): boolean {
  return a === b || a === 'other' || b === 'other' || NEIGHBOURS.get(a)?.has(b) === true;
}
