/** What an export tells of itself. */
export interface Stamp {
  /** Today as an ISO day, by the reader's clock. */
  today: string;
  /** The extension's version. */
  version: string;
  /** A new UUID. */
  id: string;
}

export function stampNow(version: string): Stamp {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { today, version, id: crypto.randomUUID() };
}
