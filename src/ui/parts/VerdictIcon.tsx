import type { Verdict } from '../../engine/claim';

/** A verdict, or a page's conflict with itself. */
export type MarkKind = Verdict | 'conflict';

// One shape each, so that no meaning hangs on colour.
const SHAPES: Record<MarkKind, string> = {
  contradicted: 'M3.5 6h9M3.5 10h9M10.5 3l-5 10',
  conflict: 'M2.5 5.5h8.5M8.5 3l2.5 2.5L8.5 8M13.5 10.5H5M7.5 8L5 10.5 7.5 13',
  outdated: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2.2 1.6',
  unverifiable: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.6v.2',
  supported: 'M3 8.5l3.3 3.3L13 4.8',
};

/** The sign of a verdict. Decoration: the words beside it say the same. */
export function VerdictIcon({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`verdict-icon is-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={SHAPES[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
