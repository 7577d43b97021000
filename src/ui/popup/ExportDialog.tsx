import { useEffect, useRef } from 'preact/hooks';
import type { Sheet } from '../../export/sheet';
import { ExportPanel } from '../export/ExportPanel';
import type { Hand } from '../hand';
import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';

interface Props {
  sheet(spoilers: boolean): Sheet;
  hand: Hand;
  onClose(): void;
}

/** The export over the popup: nothing beneath it moves, Escape closes it and the focus returns. */
export function ExportDialog({ sheet, hand, onClose }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="export-title" onClose={onClose}>
      <div class="dialog-top">
        <h2 id="export-title">{words.say('export_open')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('card_close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="remove" />
        </button>
      </div>
      <ExportPanel sheet={sheet} hand={hand} />
    </dialog>
  );
}
