/** Tables with a head: a cell is read as the label of its column and its value, "episodes: 10". */
import type { Bid } from './bid';
import { type Columns, type Sentence, SLOT, type Slot } from './slots';

/** A row in one line: "Title | 1 | 10", or "Title: 1, 10". */
const BARS = / \| /;
const MARKS = /: |, /;
/** What heads of columns say, by the label that readers know. */
const LABELS: readonly (readonly [label: string, heads: RegExp])[] = [
  [
    'platform',
    /^(?:where(?: to watch)?|platform|stream(?:er|ing)(?: (?:on|service))?|service|network|channel|home|provider)s?$/,
  ],
  ['seasons', /^(?:no\. of |number of )?(?:seasons|series)$/],
  ['episodes', /^(?:no\. of |number of )?(?:episodes|eps|chapters|parts|instal?ments)\.?$/],
  [
    'premiered',
    /^(?:premiered?|(?:release|premiere|air|start) date|released|first aired|debut(?:ed)?|launch(?:ed)?)$/,
  ],
  ['years', /^(?:years?|run|aired|original run)$/],
  ['created by', /^(?:created by|creators?|developed by)$/],
  ['showrunner', /^showrunners?$/],
  ['director', /^(?:directors?|directed by)$/],
  ['composer', /^(?:composers?|music)$/],
  ['starring', /^(?:stars?|starring|cast|leads?)$/],
  ['rotten tomatoes critics', /^(?:rt|rotten tomatoes|tomatometer|critics)$/],
  ['imdb', /^imdb(?: rating)?$/],
  ['filmed in', /^(?:filmed in|locations?|filming locations?)$/],
  ['based on', /^(?:based on|source|novel)$/],
];

/** The cells of a row up to an offset, the last of them cut there. */
const cellsOf = (row: string, until = row.length): string[] =>
  row.slice(0, until).split(BARS.test(row) ? BARS : MARKS);

const WORKS = /^(?:the )?(?:series|shows?|titles?|names?|programmes?|programs?|dramas?|what|thrillers?)$/;

/** The columns that a row of a table heads, if it does: words alone, of works in the first and of what is known in others. */
export function columnsOf(text: string): Columns | null {
  const cells = cellsOf(text.toLowerCase());
  if (cells.length < 2 || /\d/.test(text)) return null;
  if (!WORKS.test((cells[0] as string).trim())) return null;
  const columns = cells.map((cell, at) =>
    at === 0 ? null : (LABELS.find(([, heads]) => heads.test(cell.trim()))?.[0] ?? null),
  );
  return columns.some((label) => label !== null) ? columns : null;
}

/**
 * Bids on the cells of a row that no cue has claimed.
 * @param read the bids on a sentence of a label and a value
 */
export function* columnBids(
  sentence: Sentence,
  claimed: ReadonlySet<Slot>,
  read: (cell: Sentence) => Iterable<Bid>,
): Generator<Bid> {
  const { columns, masked } = sentence;
  if (columns === null) return;
  for (const slot of sentence.slots) {
    const label = columns[cellsOf(masked, slot.at).length - 1];
    if (label === undefined || label === null || claimed.has(slot)) continue;
    const held = { ...slot, at: label.length + 2 };
    const cell: Sentence = {
      ...sentence,
      columns: null,
      masked: `${label}: ${SLOT[slot.kind]}`,
      slots: [held],
      at: new Map([[held.at, held]]),
      propers: [],
      clauses: [0],
      question: null,
    };
    for (const bid of read(cell)) {
      if (bid.attribute !== null && bid.slot === held)
        yield { ...bid, slot, span: [slot.at, slot.at + 1], length: 1 };
    }
  }
}
