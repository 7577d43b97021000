import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, type SitePolicy, siteState, withSite } from '../../../src/settings/site-policy';

const all: SitePolicy = { mode: 'all', off: ['off.example', 'co.example.net'], chosen: [] };
const chosen: SitePolicy = { mode: 'chosen', off: ['bad.news.example'], chosen: ['news.example'] };
const onClick: SitePolicy = { mode: 'on-click', off: ['off.example'], chosen: ['news.example'] };

describe('siteState', () => {
  it.each<[string, SitePolicy, string, ReturnType<typeof siteState>]>([
    ['all sites', all, 'news.example', 'on'],
    ['all sites, switched off here', all, 'off.example', 'off-here'],
    ['all sites, its domain switched off', all, 'blog.off.example', 'off-here'],
    ['all sites, www. is the same site', all, 'www.off.example', 'off-here'],
    ['all sites, in capitals and with its dot', all, 'OFF.example.', 'off-here'],
    ['all sites, another that ends alike', all, 'kickoff.example', 'on'],
    ['all sites, the wider domain of one that is off', all, 'example.net', 'on'],
    ['chosen sites, a chosen one', chosen, 'news.example', 'on'],
    ['chosen sites, within a chosen one', chosen, 'www.tv.news.example', 'on'],
    ['chosen sites, another', chosen, 'other.example', 'not-chosen'],
    ['chosen sites, chosen but switched off here', chosen, 'bad.news.example', 'off-here'],
    ['on click', onClick, 'news.example', 'on-click'],
    ['on click, switched off here', onClick, 'off.example', 'off-here'],
    ['no host at all', all, '', 'on'],
  ])('%s', (_, policy, host, state) => {
    expect(siteState(policy, host)).toBe(state);
  });
});

describe('withSite', () => {
  it.each<[string, SitePolicy, string, boolean, Partial<SitePolicy>]>([
    ['off', all, 'www.new.example', false, { off: ['off.example', 'co.example.net', 'new.example'] }],
    ['off twice', all, 'off.example', false, { off: ['co.example.net', 'off.example'] }],
    ['on again', all, 'off.example', true, { off: ['co.example.net'] }],
    ['on below a domain that is off', all, 'a.off.example', true, { off: ['co.example.net'] }],
    [
      'chosen',
      chosen,
      'b.example',
      true,
      { off: ['bad.news.example'], chosen: ['news.example', 'b.example'] },
    ],
    ['no longer chosen', chosen, 'news.example', false, { off: ['bad.news.example'], chosen: [] }],
    ['chosen though it was off', chosen, 'bad.news.example', true, { off: [], chosen: ['bad.news.example'] }],
  ])('switches a site %s', (_, policy, host, on, change) => {
    expect(withSite(policy, host, on)).toEqual({ ...policy, ...change });
  });

  it('does what it says for any host, in the modes that have a switch', () => {
    const host = fc
      .array(fc.constantFrom('a', 'b', 'www', 'c'), { minLength: 1, maxLength: 4 })
      .map((parts) => `${parts.join('.')}.example`);
    const policy = fc.record({
      mode: fc.constantFrom<SitePolicy['mode'][]>('all', 'chosen'),
      off: fc.array(host, { maxLength: 4 }),
      chosen: fc.array(host, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(policy, host, fc.boolean(), (before, site, on) => {
        expect(siteState(withSite(before, site, on), site) === 'on').toBe(on);
      }),
    );
  });
});

describe('hostOf', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/a?b#c ', 'example.com'],
    ['http://localhost:3000', 'localhost'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['two words', null],
    ['', null],
    ['https://', null],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['ftp://example.com', null],
  ])('%s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});
