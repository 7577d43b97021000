/** The formats that a sheet can be written in. */
import { claimReview } from './claim-review';
import { csv } from './csv';
import { markdown } from './markdown';
import type { Sheet } from './sheet';
import { webAnnotation } from './web-annotation';

export type FormatId = 'markdown' | 'csv' | 'claim-review' | 'annotation';

export interface Format {
  write(sheet: Sheet): string;
  /** How a file's name ends. */
  ending: string;
  mime: string;
}

export const FORMATS: Record<FormatId, Format> = {
  markdown: { write: markdown, ending: 'md', mime: 'text/markdown' },
  csv: { write: csv, ending: 'csv', mime: 'text/csv' },
  'claim-review': { write: claimReview, ending: 'claimreview.jsonld', mime: 'application/ld+json' },
  annotation: { write: webAnnotation, ending: 'annotations.jsonld', mime: 'application/ld+json' },
};

export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** A file's name for a sheet: what was compared, when, and in which form. */
export function fileName({ page, checked }: Pick<Sheet, 'page' | 'checked'>, format: FormatId): string {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const name = ['double-take', host.replace(/[^a-z0-9.-]/gi, ''), checked]
    .filter((part) => part !== '')
    .join('-');
  return `${name}.${FORMATS[format].ending}`;
}
