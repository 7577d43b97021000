/** What needs a person's eye, gathered while a draft is made: each thing once, short enough for the pack. */
export class Notes {
  readonly #lines = new Set<string>();

  add(line: string): void {
    this.#lines.add(line.replace(/[<>\p{Cc}\p{Cf}]/gu, ' ').slice(0, 300));
  }

  lines(): string[] {
    return [...this.#lines];
  }
}
