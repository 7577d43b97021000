/** Why the record cannot be read, in the four ways that differ in what the reader can do about it. */

export type FailureReason = 'blocked' | 'quota' | 'corrupt' | 'unknown';

/** A row is missing or is not what the schema says. */
export class CorruptRecord extends Error {
  override name = 'CorruptRecord';
}

/** The database did not answer in time. */
export class OpenTimeout extends Error {
  override name = 'OpenTimeout';
}

/** The record cannot be had, and trying again at once did not help. */
export class RecordUnavailable extends Error {
  override name = 'RecordUnavailable';
  constructor(
    readonly reason: FailureReason,
    /** The browser's own words, for the curious. */
    readonly detail: string,
  ) {
    super(`the record is unavailable (${reason}): ${detail}`);
  }
}

const REASONS: Record<string, FailureReason> = {
  MissingAPIError: 'blocked',
  InvalidStateError: 'blocked', // Firefox, when the profile lets nothing be stored
  SecurityError: 'blocked',
  OpenTimeout: 'blocked',
  DatabaseClosedError: 'blocked',
  QuotaExceededError: 'quota',
  CorruptRecord: 'corrupt',
  UnknownError: 'corrupt', // Chromium: "Internal error opening backing store"
  VersionError: 'corrupt', // left by a newer version of the extension
  NotFoundError: 'corrupt', // a table that should be there is not
  DataError: 'corrupt',
  ConstraintError: 'corrupt',
};

/** Classes an error of the database; wrappers (open failed, aborted, bulk) are looked through. */
export function reasonOf(error: unknown): FailureReason {
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    const isWrapper = causeOf(cause) !== undefined;
    const reason = REASONS[cause.name];
    if (reason && !(isWrapper && reason === 'blocked')) return reason;
  }
  return 'unknown';
}

/** What to show the curious: the innermost error's name and words. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = causeOf(error);
  return inner === undefined ? `${error.name}: ${error.message}` : detailOf(inner);
}

/** Dexie keeps the browser's error in `inner`, and those of a bulk write in `failures`. */
function causeOf(error: Error): Error | undefined {
  const { inner, failures } = error as { inner?: unknown; failures?: unknown[] };
  const cause = inner ?? failures?.[0] ?? error.cause;
  return cause instanceof Error && cause !== error ? cause : undefined;
}
