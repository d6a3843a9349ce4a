/** What can go wrong in the store, by a code that never changes. A message never carries a client's text. */
export type StoreErrorCode =
  | "not-found"
  | "goal-without-consent"
  | "goal-version-out-of-sequence"
  | "goal-status-not-allowed"
  | "goal-of-another-client"
  | "unknown-key"
  | "seal-broken"
  | "key-ring-unreadable"
  | "pragma-not-set"
  | "backup-not-here"
  | "bytes-remain";

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
