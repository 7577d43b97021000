/** What the reader can do in the card. */
export interface CardActions {
  goTo(claim: string): void;
  step(by: 1 | -1): void;
  mute(claim: string): void;
  /** False when the browser refuses. */
  copy(text: string): Promise<boolean>;
  close(): void;
}
