import type { PageReplies } from '../messages';

/** What is known so far of a selection; `failed` carries the code of what went wrong. */
export type SelectionState = 'reading' | 'empty' | { failed: string } | PageReplies['explain'];
