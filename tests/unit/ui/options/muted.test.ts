import { expect, it } from 'vitest';
import { findingKey } from '../../../../src/settings/finding-key';
import { mutedOf } from '../../../../src/ui/options/muted';
import { claim } from '../summaries';

it('reads back what a finding is muted by', () => {
  const plain = claim('platform', 'Netflix');
  expect(mutedOf(findingKey(plain))).toEqual({
    subject: 'ballard',
    attribute: 'platform',
    season: null,
    denied: false,
    value: 'netflix',
  });
  const odd = claim('episode-title', 'A|B', { season: 2, stance: 'denied' });
  expect(mutedOf(findingKey(odd))).toMatchObject({ season: 2, denied: true, value: 'a|b' });
});

it.each(['', 'a', 'a|b|c|d|e', 'ballard|platform'])('makes nothing of %j', (key) => {
  expect(mutedOf(key)).toBeNull();
});
