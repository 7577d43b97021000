/** What is read in the reader's selection as what a card says: it is asked for when the card opens. */
import { LIMITS } from '../messages';
import type { PagePorts } from '../page/ports';
import type { Content } from './content';
import { SelectionCard } from './SelectionCard';
import type { Selected } from './selected';
import type { SelectionState } from './selection-state';

/** @param changed called when there is more to say */
export function selectionContent(
  { text, boxes }: Selected,
  ask: PagePorts['ask'],
  changed: () => void,
): Content {
  let state: SelectionState = text ? 'reading' : 'empty';
  const told = (now: SelectionState) => {
    state = now;
    changed();
  };
  if (text) {
    ask({ kind: 'explain', text: text.slice(0, LIMITS.passageText) }).then(told, (error: { code?: string }) =>
      told({ failed: error.code ?? 'internal' }),
    );
  }
  return {
    key: `selection\n${text}`,
    claim: null,
    boxes,
    draw: (close) => <SelectionCard state={state} onClose={close} />,
  };
}
