import { expect, it } from 'vitest';
import type { Claim } from '../../../src/engine/claim';
import { findingKey } from '../../../src/settings/finding-key';

const claim = (over: Partial<Claim> = {}) =>
  ({
    subject: 'harbour',
    attribute: 'platform',
    normal: 'Netflix',
    stance: 'asserted',
    id: 'a',
    ...over,
  }) as Claim;

it('is the same for the same statement, wherever and however it is made', () => {
  expect(findingKey(claim({ id: 'b', quote: 'on Netflix', normal: 'netflix' }))).toBe(findingKey(claim()));
});

it.each<[what: string, other: Partial<Claim>]>([
  ['value', { normal: 'Hulu' }],
  ['subject', { subject: 'lighthouse' }],
  ['attribute', { attribute: 'studio' }],
  ['season', { season: 2 }],
  ['denial', { stance: 'denied' }],
])('is another for another %s', (_, other) => {
  expect(findingKey(claim(other))).not.toBe(findingKey(claim()));
});

it('has an end', () => {
  expect(findingKey(claim({ normal: 'x'.repeat(2000) })).length).toBe(500);
});
