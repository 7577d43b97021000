/** Opens, draws, moves and closes the card. */
import { render } from 'preact';
import type { Session } from '../page/desk';
import type { Words } from '../ui/words';
import { WordsContext } from '../ui/words-context';
import type { CardActions } from './actions';
import { Card } from './Card';
import type { Guide } from './guide';
import type { Host } from './host';
import { modelOf } from './model';

/** `hover` goes with the pointer; `stay` was asked for by press or key. */
export type Manner = 'hover' | 'stay';

/** Milliseconds that the page has to scroll to the words a card speaks of. */
const PATIENCE = 1500;

export interface CardControl {
  /** The claim that the open card speaks of first. */
  readonly claim: string | null;
  open(claims: readonly string[], manner: Manner): void;
  /** The pointer has gone: a card that was asked for stays. */
  leave(): void;
  /** Whether there was something to close. */
  close(): boolean;
  /** Brings an open card in line with what is painted now. */
  refresh(): void;
}

export function makeCardControl(
  session: Session,
  host: Host,
  guide: Guide,
  words: Words,
  actions: Omit<CardActions, 'close'>,
): CardControl {
  const view = session.document.defaultView as Window;
  let claims: readonly string[] = [];
  let manner: Manner = 'hover';
  /** Until when the words may be out of sight, as the page is still scrolling to them. */
  let patience = 0;
  let moving: AbortController | undefined;
  host.box.setAttribute('role', 'dialog');
  host.box.setAttribute('aria-label', words.say('card_label'));
  host.box.lang = words.locale;

  const close = () => {
    if (!claims.length) return false;
    claims = [];
    moving?.abort();
    render(null, host.box);
    host.close();
    return true;
  };
  const stand = () => {
    const boxes = guide.boxes(claims[0] ?? '');
    if (!boxes.length) return;
    if (host.stand(boxes)) patience = 0;
    else if (performance.now() > patience) close();
  };
  const draw = () => {
    const all = guide.marks();
    const marks = claims.flatMap((claim) => all.find((mark) => mark.claim.id === claim) ?? []);
    const [first] = marks;
    if (!first) return void close();
    const { report, evidence } = session.result;
    render(
      <WordsContext.Provider value={words}>
        <Card
          models={marks.map((mark) => modelOf(mark, report.findings, evidence))}
          index={all.indexOf(first) + 1}
          count={all.length}
          actions={{ ...actions, close }}
        />
      </WordsContext.Provider>,
      host.box,
    );
    stand();
  };
  return {
    get claim() {
      return claims[0] ?? null;
    },
    open(wanted, how) {
      const isSame = wanted.join('\n') === claims.join('\n');
      if (!wanted.length || (isSame && how === 'hover')) return;
      claims = wanted;
      manner = how;
      patience = performance.now() + PATIENCE;
      if (!host.isOpen) {
        host.open();
        moving = new AbortController();
        const { signal } = moving;
        view.addEventListener('scroll', stand, { signal, capture: true, passive: true });
        view.addEventListener('resize', stand, { signal });
        // Details that open or close change the card's height.
        host.box.addEventListener('toggle', stand, { signal, capture: true });
      }
      draw();
      if (how === 'stay') host.focus();
    },
    leave() {
      if (manner === 'hover') close();
    },
    close,
    refresh() {
      if (claims.length) draw();
    },
  };
}
