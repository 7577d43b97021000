/** Hands the reader a text as a file, through a link that is pressed and gone. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the address by now; the file itself lives on until it is written.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
