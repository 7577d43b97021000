/** The card's style: that of the interface, made fit for a shadow tree in a page that is not ours. */
import base from '../ui/marks.css?inline';
import parts from '../ui/parts/parts.css?inline';
import report from '../ui/parts/report.css?inline';
import tokens from '../ui/tokens.css?inline';
import card from './card.css?inline';

/**
 * Rules for the root of a page become rules for the host, and lengths by the root's font size become pixels, which a
 * page's own font size does not change.
 */
export const adapted = (css: string): string =>
  css
    .replace(/:root(\[[^\]]*\])/g, ':host($1)')
    .replaceAll(':root', ':host')
    .replace(/(\d*\.?\d+)rem\b/g, (_, size) => `${Number(size) * 16}px`);

export const cardStyle = (): string => adapted([tokens, base, parts, report, card].join('\n'));
