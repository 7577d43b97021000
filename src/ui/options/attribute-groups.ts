/** The attributes in the groups and the order in which a reader looks for them. */
import type { AttributeId } from '../../engine/attribute-ids';

export const ATTRIBUTE_GROUPS = {
  release: [
    'platform',
    'premiere-date',
    'end-date',
    'run',
    'release-pattern',
    'renewal',
    'next-season-date',
    'spin-off',
  ],
  extent: ['season-count', 'episode-count', 'episode-runtime', 'episode-title', 'guest-appearances'],
  people: ['cast', 'role', 'character', 'person', 'quotation'],
  makers: [
    'creator',
    'showrunner',
    'executive-producer',
    'director',
    'writer',
    'composer',
    'cinematographer',
    'studio',
    'filming-location',
  ],
  story: ['plot', 'based-on', 'franchise', 'novel-count', 'novel-date'],
  reception: [
    'critic-score',
    'critic-review-count',
    'audience-score',
    'user-rating',
    'chart-rank',
    'viewership',
    'record',
    'award',
    'budget',
    'social',
    'other',
  ],
} as const satisfies Record<string, readonly AttributeId[]>;

export type AttributeGroup = keyof typeof ATTRIBUTE_GROUPS;

/** The groups with what is read in this version; a group of which nothing is read is left out. */
export function groupsOf(read: readonly AttributeId[]): [AttributeGroup, AttributeId[]][] {
  return (Object.keys(ATTRIBUTE_GROUPS) as AttributeGroup[])
    .map((name): [AttributeGroup, AttributeId[]] => [
      name,
      ATTRIBUTE_GROUPS[name].filter((attribute) => read.includes(attribute)),
    ])
    .filter(([, attributes]) => attributes.length > 0);
}
