/** Copies text at the reader's press of a button. */

/** False when the browser refuses. Pages without a secure address have no clipboard of their own to ask. */
export async function copy(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // A page can forbid its clipboard by its permissions policy; the older way is not bound by that.
    }
  }
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = document.defaultView;
  view?.addEventListener('copy', listener, { capture: true });
  const done = document.execCommand('copy');
  view?.removeEventListener('copy', listener, { capture: true });
  return done;
}
