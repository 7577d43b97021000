/**
 * A sheet as ClaimReview in JSON-LD (schema.org), for what the record has an answer to. The rating is in words and has no
 * number: what is rated is one statement, never a page or whoever wrote it.
 */
import { plain } from './plain';
import type { Sheet, SheetFinding } from './sheet';
import { webAddress } from './web-address';

/** @returns JSON, two spaces deep, with a newline at its end */
export const claimReview = (sheet: Sheet): string => `${JSON.stringify(claimReviews(sheet), null, 2)}\n`;

export function claimReviews(sheet: Sheet) {
  return {
    '@context': 'https://schema.org' as const,
    '@graph': sheet.findings
      .filter(({ verdict }) => verdict !== 'unverifiable')
      .map((finding) => reviewOf(finding, sheet)),
  };
}

function reviewOf(finding: SheetFinding, { page, checked, version, language }: Sheet) {
  const { subject, about, said, quote, verdictText, expected, sources, review } = finding;
  const url = webAddress(page.url);
  const appearance = {
    '@type': 'WebPage' as const,
    ...(url !== null && { url }),
    name: plain(page.title),
    ...(page.published !== null && { datePublished: page.published }),
    ...(page.language !== '' && { inLanguage: page.language }),
  };
  return {
    '@type': 'ClaimReview' as const,
    datePublished: checked,
    inLanguage: language,
    author: { '@type': 'Organization' as const, name: `Double Take ${version}` },
    claimReviewed: plain(`${subject}, ${about}: ${said}`),
    itemReviewed: { '@type': 'Claim' as const, text: plain(quote.exact), appearance },
    reviewRating: { '@type': 'Rating' as const, alternateName: plain(verdictText) },
    ...(expected !== null && { reviewBody: plain(expected) }),
    ...(review?.note && { comment: { '@type': 'Comment' as const, text: plain(review.note) } }),
    citation: sources.map((source) => {
      const address = webAddress(source.url);
      return {
        '@type': 'CreativeWork' as const,
        name: plain(source.title),
        publisher: { '@type': 'Organization' as const, name: plain(source.publisher) },
        ...(address !== null && { url: address }),
        ...(source.published !== 'undated' && { datePublished: source.published }),
      };
    }),
  };
}
