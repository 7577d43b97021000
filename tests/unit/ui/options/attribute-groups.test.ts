import { expect, it } from 'vitest';
import { ATTRIBUTE_IDS } from '../../../../src/engine/attribute-ids';
import { ATTRIBUTE_GROUPS, groupsOf } from '../../../../src/ui/options/attribute-groups';

it('has every attribute in one group', () => {
  const grouped: string[] = Object.values(ATTRIBUTE_GROUPS).flat();
  expect(grouped.toSorted()).toEqual(ATTRIBUTE_IDS.toSorted());
});

it('offers only what is read, and no empty group', () => {
  expect(groupsOf(['director', 'platform', 'studio'])).toEqual([
    ['release', ['platform']],
    ['makers', ['director', 'studio']],
  ]);
  expect(groupsOf([])).toEqual([]);
});
