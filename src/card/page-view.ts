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
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    prefix: start > AROUND ? before.replace(HALF_FIRST, '') : before,
    suffix: end + AROUND < text.length ? after.replace(HALF_LAST, '') : after,
  };
}

/** A word that may be cut, or half a sign where there is but one word. */
const HALF_FIRST = /^(?:\S+(?=\s)|[\udc00-\udfff])/;
const HALF_LAST = /(?:(?<=\s)\S+|[\ud800-\udbff])$/;

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
