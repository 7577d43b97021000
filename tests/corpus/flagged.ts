/** What the engine flags in a text, with the bundled packs, read on one fixed day at the strictest. */
import { checkDocument } from '../../src/cli/check-document';
import { openBundled } from '../../src/cli/packs-on-disk';
import { readText } from '../../src/cli/text-document';

const record = openBundled();
const settings = { now: '2026-07-01', strictness: 'strict', published: null } as const;

/** The words flagged in a text: contradicted or outdated. */
export function flagged(text: string): string[] {
  const { line } = checkDocument('text.txt', readText(text), settings, record);
  return line.findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'outdated')
    .map(({ quote }) => quote);
}
