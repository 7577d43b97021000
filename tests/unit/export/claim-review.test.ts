import jsonld, { type JsonLdDocument } from 'jsonld';
import type { Graph } from 'schema-dts';
import { expect, it } from 'vitest';
import { claimReview, claimReviews } from '../../../src/export/claim-review';
import { sheet, sheetFinding } from './sheets';

// What schema.org serves for its address, as far as these documents go: its terms, and which of them are addresses.
const SCHEMA = {
  '@context': {
    '@vocab': 'http://schema.org/',
    url: { '@type': '@id' },
    datePublished: { '@type': 'http://schema.org/Date' },
  },
};
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: SCHEMA };
};
const triples = async (text: string): Promise<string[]> => {
  const nquads = await jsonld.toRDF(
    JSON.parse(text) as JsonLdDocument,
    {
      documentLoader,
      format: 'application/n-quads',
      safe: true,
    } as never,
  );
  return String(nquads).split('\n');
};

it('has the published shape of a ClaimReview', () => {
  const typed: Graph = claimReviews(sheet()); // the compiler compares it with schema.org's own types
  expect(typed['@graph']).toHaveLength(3);
});

it('is read by a JSON-LD processor, every term with a meaning', async () => {
  const all = await triples(claimReview(sheet()));
  const having = (predicate: string) =>
    all.filter((line) => line.includes(`<http://schema.org/${predicate}>`));
  expect(having('claimReviewed').join()).toContain('"Ballard, Platform: Netflix"');
  expect(having('text').join()).toContain('"Netflix’s Ballard"');
  expect(having('alternateName').join()).toContain('"Differs from the record"');
  expect(having('url').join()).toContain('<https://news.example/ballard?from=a&to=b>');
  expect(having('reviewBody')).toHaveLength(2);
});

it('gives no number, and reviews only what the record has an answer to', async () => {
  expect(claimReview(sheet())).not.toMatch(/ratingValue|bestRating/);
  const open = sheetFinding({ verdict: 'unverifiable', expected: null });
  expect(claimReviews(sheet({ findings: [open] }))['@graph']).toEqual([]);
});

it('leaves a spoiler out', () => {
  const covered = sheetFinding({ covered: true, expected: null, sources: [] });
  expect(claimReviews(sheet({ findings: [covered] }))['@graph'][0]).not.toHaveProperty('reviewBody');
});
