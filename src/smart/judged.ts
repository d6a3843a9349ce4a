import type { Overreach } from "./challenges/overly-ambitious.ts";
import type { Challenge, GoalCheck, Scope } from "./goal-check.ts";

/** What the criteria and challenges made of one statement, before it is put into words. */
export interface Judged {
  readonly met: GoalCheck["met"];
  readonly overreach: Overreach | undefined;
  /** The words that put success in someone else's hands, away from something, or in luck's. */
  readonly external: string | undefined;
  readonly avoiding: string | undefined;
  /** Of these, the challenges that the ear alone hears. */
  readonly unsure: readonly Challenge[];
  readonly luck: string | undefined;
  readonly confident: boolean;
  /** A stop of the scope that the ear hears. */
  readonly stop: Exclude<Scope, "ok"> | undefined;
  /** Its day lies behind. */
  readonly passed: boolean;
}
