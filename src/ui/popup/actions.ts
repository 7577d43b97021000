import type { Strictness } from '../../engine/policy';

/** All that can be done from the popup. */
export interface Actions {
  /** Leads to the words of a claim on the page. */
  go(claim: string): void;
  strictness(strictness: Strictness): void;
  /** Turns the extension on or off for the site in the tab. */
  site(on: boolean): void;
  /** Reads the page now, where pages are read on a click only. */
  check(): void;
  pause(on: boolean): void;
  showSupported(on: boolean): void;
  /** Asks the browser for the permission to read pages. */
  allow(): void;
  reload(): void;
  /** Asks again how the record is doing. */
  retry(): void;
  options(): void;
  /** Opens the choice of an export, or closes it. */
  exporting(on: boolean): void;
  /** Opens the review of the tab's page. */
  review(): void;
  /** Opens the record. */
  record(): void;
}
