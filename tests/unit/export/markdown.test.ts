import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/export/markdown';
import { HOSTILE, sheet, sheetFinding } from './sheets';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const reader = new MarkdownIt({ html: true, linkify: false });
const flat = (tokens: Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const read = (text: string) => flat(reader.parse(text, {}));
const headings = (tokens: Token[], tag: string): string[] =>
  tokens.flatMap((token, at) =>
    token.type === 'heading_open' && token.tag === tag ? [plainOf(tokens[at + 1])] : [],
  );
const plainOf = (token: Token | undefined): string =>
  (token?.children ?? []).map(({ content }) => content).join('');
const said = (tokens: Token[]): string =>
  tokens
    .filter(({ type }) => type === 'inline')
    .map(plainOf)
    .join('\n');

it('is read back by another reader: headings by verdict, what the page and the record say, sources as links', () => {
  const tokens = read(markdown(sheet()));
  expect(headings(tokens, 'h1')).toEqual(['Findings of Double Take']);
  expect(headings(tokens, 'h2')).toEqual([
    'Differs from the record',
    'Out of date',
    'Not in the record',
    'The page against itself',
  ]);
  expect(headings(tokens, 'h3')[0]).toBe('Ballard: Platform');
  expect(said(tokens)).toContain('The page says: Netflix (“Netflix’s Ballard”)');
  expect(said(tokens)).toContain('The record says: Prime Video');
  expect(said(tokens)).toContain('The record says: Renewed, as of 6 Oct 2025, sources differ');
  expect(said(tokens)).toContain('Left out (spoiler)');
  const links = tokens.flatMap((token) =>
    token.type === 'link_open' ? [String(token.attrGet('href') ?? '')] : [],
  );
  expect(links[0]).toBe('https://news.example/ballard?from=a&to=b');
  expect(links.length).toBeGreaterThan(4);
  expect(links.every((href) => /^https?:\/\//.test(href))).toBe(true);
});

it('shows what a page writes as it is written', () => {
  const tokens = read(markdown(sheet()));
  expect(said(tokens)).toContain(`“${HOSTILE}”`);
  expect(tokens.some(({ type }) => type === 'html_inline' || type === 'html_block')).toBe(false);
});

it('says so where there is nothing', () => {
  expect(said(read(markdown(sheet({ findings: [], conflicts: [] }))))).toContain('Nothing to report.');
});

describe('whatever the page and the pack say', () => {
  const signs = fc.constantFrom(
    ...'\\`*_{}[]()<>#+-.!|~&@:/"\' \n\t',
    'a',
    'https://x.example',
    '<!--',
    '```',
    '---',
  );
  it('makes no markup, no link and no line of its own', () => {
    const plain = read(markdown(sheet({ findings: [sheetFinding()], conflicts: [] }))).map(
      ({ type }) => type,
    );
    const shape = (types: string[]) => types.filter((type) => type !== 'text' && type !== 'text_special');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 24 }), (parts) => {
        const text = `x${parts.join('')}x`;
        const made = sheetFinding({
          said: text,
          expected: text,
          subject: text,
          quote: { exact: text, prefix: '', suffix: '' },
        });
        const tokens = read(markdown(sheet({ findings: [made], conflicts: [] })));
        expect(shape(tokens.map(({ type }) => type))).toEqual(shape(plain));
        expect(said(tokens)).toContain(text.replace(/\s+/g, ' '));
      }),
    );
  });
});
