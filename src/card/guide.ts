/** Leads the reader from mark to mark. */
import type { Session } from '../page/desk';
import type { Mark } from '../page/mark';
import { liveRange, type Painted } from '../page/painter';
import type { Box } from './place';

/** Milliseconds that a place the reader was led to is shown apart. */
const FOUND = 1800;

export interface Guide {
  /** The claim the reader was led to last. */
  readonly at: string | null;
  /** The marks that are painted, in page order. */
  marks(): Mark[];
  /** To a claim's words, marked or not. */
  goTo(claim: string): void;
  /** To the next mark from a claim, or the one before; from nowhere, to the nearest. */
  step(by: 1 | -1, from: string | null): Mark | null;
  /** The mark the reader was led to if it is in sight, else the first in sight or below, else the last. */
  nearest(): Mark | null;
  isInSight(claim: string): boolean;
  /** The boxes of a claim's words in the top window, line by line; none where it is not painted. */
  boxes(claim: string): Box[];
}

export function makeGuide(session: Session): Guide {
  let at: string | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const painted = () => session.painter.painted();
  const marks = () => painted().flatMap(({ mark, look }) => (look === 'found' ? [] : mark));
  const boxes = (claim: string) => {
    const one = painted().find(({ mark }) => mark.claim.id === claim);
    return one ? boxesOf(one) : [];
  };
  const isInSight = (claim: string) =>
    boxes(claim).some(
      ({ top, bottom }) => top >= 0 && bottom <= session.document.documentElement.clientHeight,
    );

  const goTo = (claim: string) => {
    const finding = session.result.report.findings.find((one) => one.claim.id === claim);
    if (!finding) return;
    const [one] = session.placed([{ claim: finding.claim, kind: finding.verdict, finding, conflicts: [] }]);
    if (!one) return;
    at = claim;
    session.found = { ...one, look: 'found' };
    session.paint();
    clearTimeout(fading);
    fading = setTimeout(() => {
      session.found = null;
      session.paint();
    }, FOUND);
    const there = painted().find(({ mark }) => mark.claim.id === claim);
    const calm = session.document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    there?.range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
  };
  const nearest = (): Mark | null => {
    const all = marks();
    const last = all.find(({ claim }) => claim.id === at && isInSight(claim.id));
    return last ?? all.find(({ claim }) => boxes(claim.id).some(({ top }) => top >= 0)) ?? all.at(-1) ?? null;
  };
  return {
    get at() {
      return at;
    },
    marks,
    goTo,
    step(by, from) {
      const all = marks();
      const index = all.findIndex(({ claim }) => claim.id === (from ?? at));
      const next = index < 0 ? nearest() : (all[(index + by + all.length) % all.length] ?? null);
      if (next) goTo(next.claim.id);
      return next;
    },
    nearest,
    isInSight,
    boxes,
  };
}

/** The boxes of painted words in the top window's viewport, also where they stand in a frame. */
function boxesOf({ range }: Painted): Box[] {
  let [x, y] = [0, 0];
  for (
    let frame = document.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return [...liveRange(range).getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
}
