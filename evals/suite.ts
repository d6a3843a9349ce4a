/** What `npm run evals -- <name>` runs: `evals/<name>/run.ts` exports one of these as `suite`. */
export interface Suite {
  readonly name: string;
  /** Prints its figures; the answer says whether its bars are met. */
  run(args: readonly string[]): Promise<{ readonly ok: boolean }>;
}
