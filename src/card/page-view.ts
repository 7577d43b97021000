/** What an export tells of the page itself, and of the words around each statement. */
import type { Finding } from '../engine/claim';
import type { PageView } from '../messages';
import { dateHints } from '../page/date-hints';
import type { Session } from '../page/desk';

/** UTF-16 units of text before and after a statement: enough to tell it from another of the same words. */
const AROUND = 48;

/** The words before and after a finding's own; nothing where they do not stand on the page any more. */
export function contextOf(session: Session, finding: Finding): { prefix: string; suffix: string } {
  const { claim } = finding;
  const [one] = session.placed([{ claim, kind: finding.verdict, finding, conflicts: [] }]);
  const text = one?.placed.block.text ?? '';
  const { start, end } = claim.span;
  if (text.slice(start, end) !== claim.quote) return { prefix: '', suffix: '' };
  return {
    prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
    suffix: whole(text.slice(end, end + AROUND)),
  };
}

/** Without half a sign at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** @throws what asking the background throws */
export async function pageView(session: Session): Promise<PageView> {
  const { document, ports } = session;
  const { published } = await ports.ask({ kind: 'date', hints: dateHints(document) });
  const { findings } = session.wanted();
  return {
    url: document.location.href,
    title: document.title,
    language: document.documentElement.lang,
    published,
    contexts: Object.fromEntries(findings.map((one) => [one.claim.id, contextOf(session, one)])),
  };
}
