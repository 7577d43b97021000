/** Tells whether stored content is still what was written: disks fail, profiles are copied half. */

/** SHA-256 of the content's JSON, in hexadecimal. The database keeps the order of properties, so JSON does too. */
export async function digestOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
