/** What the session knows of who somebody is; each is masked wherever it stands. */
export interface Identifiers {
  readonly names?: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  /** ISO dates. */
  readonly birthDates?: readonly string[];
}
