/** What the engine is given to read: passages made of blocks, and what is known of the page they stand on. */

/** What a block is on its page; decides who may be its subject and how far it is trusted. */
export type BlockRole =
  | 'headline'
  | 'heading'
  | 'body'
  | 'caption'
  | 'list-item'
  | 'table-cell'
  | 'card'
  | 'quote'
  | 'comment'
  | 'chrome';

/** An inline mark-up that bears on meaning; offsets count UTF-16 units within the block's text. */
export interface InlineMark {
  start: number;
  end: number;
  kind: 'emphasis' | 'link' | 'quotation';
}

/** One paragraph-like stretch of text. */
export interface Block {
  text: string;
  role: BlockRole;
  marks?: InlineMark[];
  /** Heading level, 1 to 6, where the page gives one. */
  level?: number;
}

/** What is read as one text: an article's body, a feed item, a comment. */
export interface Passage {
  id: string;
  /** Only the main passage takes the page's topic as its subject. */
  kind: 'main' | 'item' | 'comment' | 'selection';
  blocks: Block[];
}

/** What the page layer knows besides the text. Dates are ISO days (YYYY-MM-DD). */
export interface PageContext {
  /** Today, by the injected clock. */
  now: string;
  /** First publication and last change of the page, if it says so. */
  published: { from: string; to: string } | null;
  /** The page's headline, for passages that do not hold it themselves. */
  headline?: string;
  /** The reader asked for this text ("check this selection"): read also what is normally left alone. */
  asked?: boolean;
}

/** A stretch of a passage: a block's index and UTF-16 offsets within its text. */
export interface Span {
  block: number;
  start: number;
  end: number;
}
