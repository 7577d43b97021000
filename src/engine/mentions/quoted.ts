/** Quotation marks and emphasis: short Title Case stretches are titles, longer ones somebody's own words. */
import type { Block } from '../passage';
import type { Folded } from '../text/fold';

const QUOTE = /"([^"]{1,600})"/g;
const SMALL = /^(?:a|an|the|of|and|in|on|at|to|for|from|with|is|or|vs|by|my|your|with)$/i;
const EPISODE_BEFORE =
  /\b(?:episodes?|finale|pilot|premiere|opener|closer|chapter|instal?ment|hour|titled|called|entitled|named|episode title|season-ender|part)\b[^."]{0,30}$/i;
const EPISODE_AFTER = /^,?"?,? (?:the (?:\w+ ){0,3}(?:episode|finale|pilot|premiere|opener|hour)|episode)\b/i;

export type QuotedTitle = [start: number, end: number, kind: 'title' | 'foreign'];

/** Titles (offsets without their marks) and quotations (offsets within the marks) of a folded block. */
export function quotedIn(
  text: string,
  block: Block,
  folded: Folded,
): { titles: QuotedTitle[]; quotations: [number, number][] } {
  const titles: QuotedTitle[] = [];
  const quotations: [number, number][] = [];
  for (const match of text.matchAll(QUOTE)) {
    const start = match.index + 1;
    const inner = (match[1] as string).replace(/[,.!?]+$/, '');
    const end = start + inner.length;
    if (isTitle(inner)) titles.push([start, end, kindAt(text, start, end)]);
    else quotations.push([start, start + (match[1] as string).length]);
  }
  for (const mark of block.marks ?? []) {
    if (mark.kind === 'link') continue;
    const [start, end] = [foldedOffset(folded, mark.start), foldedOffset(folded, mark.end)];
    const inner = text.slice(start, end);
    if (mark.kind === 'quotation') quotations.push([start, end]);
    else if (isTitle(inner) && !titles.some(([from, to]) => from < end && start < to))
      titles.push([start, end, kindAt(text, start, end)]);
  }
  titles.sort((a, b) => a[0] - b[0]);
  return { titles, quotations };
}

function isTitle(inner: string): boolean {
  const parts = inner.trim().split(/\s+/);
  if (parts.length > 8 || inner.length < 2 || /[.;]\s/.test(inner)) return false;
  const first = parts[0] as string;
  if (!/^[A-Z0-9]/.test(first)) return false;
  return (
    parts.every((part) => /^[^a-z]*[A-Z0-9&]/.test(part) || SMALL.test(part) || /^\W+$/.test(part)) &&
    /[A-Za-z]/.test(inner)
  );
}

function kindAt(text: string, start: number, end: number): 'title' | 'foreign' {
  return EPISODE_BEFORE.test(text.slice(Math.max(0, start - 60), start - 1)) ||
    EPISODE_AFTER.test(text.slice(end, end + 50))
    ? 'title'
    : 'foreign';
}

/** The folded offset where a source offset begins: the map is sorted, so a binary search does. */
function foldedOffset({ map }: Folded, source: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as number) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}
