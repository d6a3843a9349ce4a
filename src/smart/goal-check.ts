import { z } from "zod";

import { findingSchema } from "./finding.ts";
import { textReadingSchema } from "./reading/text-reading.ts";

export const CHALLENGES = [
  "overly-ambitious",
  "vague",
  "externally-focused",
  "avoidance-based",
  "disconnected",
] as const;
export const challengeSchema = z.enum(CHALLENGES);
export type Challenge = z.infer<typeof challengeSchema>;

/** ok: coach on. with-clinician: only together with the clinician. not-here: not a goal Cairn helps with. */
export const scopeSchema = z.enum(["ok", "with-clinician", "not-here"]);
export type Scope = z.infer<typeof scopeSchema>;

/** What `checkGoal` says. `pass` means: this record meets its kind's rule and the scope is ok. */
export const goalCheckSchema = z.object({
  statement: z.string(),
  pass: z.boolean(),
  met: z.object({
    specific: z.boolean(),
    measurable: z.boolean(),
    achievable: z.boolean(),
    relevant: z.boolean(),
    timeBound: z.boolean(),
  }),
  findings: z.array(findingSchema),
  scope: scopeSchema,
  /** Which scope rule spoke, for the sentence to say; absent when scope is ok. */
  scopeRule: z.string().optional(),
  challenges: z.array(challengeSchema),
  /** Of the challenges, those that no rule names: for the check, not to be told to a client. */
  unsure: z.array(challengeSchema).optional(),
  reading: textReadingSchema,
});
export type GoalCheck = z.infer<typeof goalCheckSchema>;

/** Everything the checker may know beside the draft. It has no clock of its own. */
export interface CheckContext {
  /** ISO instant. */
  readonly now: string;
  /** IANA zone in which days are counted. Weeks start on Monday. */
  readonly timeZone: string;
  /** Values and reasons the client named, in their words. */
  readonly values?: readonly string[];
  /** Slots that were asked for and not given: a reason asked for and refused reads differently from one never asked. */
  readonly askedInVain?: readonly string[];
  /** Statements of the client's other active goals. */
  readonly otherGoals?: readonly string[];
  /** Confidence is asked after the proposal; until then its absence is no finding. */
  readonly confidenceAsked?: boolean;
  /** Only what the rules are sure of: for whatever a client is told. */
  readonly onlySure?: boolean;
}
