interface TroubleOptions {
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

/**
 * A no from the server (its stable code), `unreachable` when there was no answer at all, or `cut-short`
 * when a stream broke before its end.
 */
export class Trouble extends Error {
  readonly code: string;
  /** The HTTP status; 0 without an answer. */
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, status: number, { retryAfterSeconds, cause }: TroubleOptions = {}) {
    super(code, { cause });
    this.name = "Trouble";
    this.code = code;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export const codeOf = (thrown: unknown): string =>
  thrown instanceof Trouble ? thrown.code : "unexpected";

/** What was asked for is not there, or not for this token (any more). */
export const isGone = (thrown: unknown): boolean =>
  thrown instanceof Trouble && (thrown.status === 401 || thrown.status === 404);
