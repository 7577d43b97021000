/** Signs that move or hide the text beside them: controls, overrides of direction, signs without width. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of a page or pack on one line, without what would make it look like other text. */
export const plain = (text: string): string =>
  text.replace(LONE, '\ufffd').replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim();
