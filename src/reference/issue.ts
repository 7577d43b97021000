/** One line about what a schema found wrong, for logs and replies; `faults.ts` has the words for authors of packs. */
import type * as z from 'zod/mini';

/** Where, and what: `claims.0.value: Invalid input (invalid_union)`. @param root what to call the whole value */
export function issueLine(issue: z.core.$ZodIssue | undefined, root: string): string {
  const where = issue?.path.map(String).join('.') || root;
  const which = issue?.code === 'unrecognized_keys' ? `: ${issue.keys.join(', ')}` : '';
  return `${where}: ${issue?.message} (${issue?.code}${which})`;
}
