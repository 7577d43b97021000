/** Hands a text over to the reader, at the press of a button: to the clipboard, or as a file. Nothing is sent. */

export interface Hand {
  /** False when the browser refuses. */
  copy(text: string): Promise<boolean>;
  save(name: string, mime: string, text: string): void;
}

/** Milliseconds that a browser may take to read a file that it was handed. */
const HELD = 60_000;

/** The hand of one of the extension's own pages. */
export const makeHand = (document: Document): Hand => ({
  async copy(text) {
    try {
      await document.defaultView?.navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      console.warn('Double Take could not copy.', error);
      return false;
    }
  },
  save: (name, mime, text) => saveFile(document, name, mime, text),
});

/** Saves a file as if a link to it had been pressed; the document itself stays as it is. */
export function saveFile(document: Document, name: string, mime: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD);
}
