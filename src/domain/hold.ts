import { z } from "zod";

export const screenLevelSchema = z.enum(["none", "concern", "risk", "imminent"]);
export type ScreenLevel = z.infer<typeof screenLevelSchema>;

export const RISK_KINDS = [
  "suicide",
  "self-harm",
  "partner-abuse",
  "child-abuse",
  "elder-abuse",
  "violence",
  "eating-disorder",
  "psychosis-mania",
  "overdose-withdrawal",
  "medical-emergency",
  "minor",
] as const;
export const riskKindSchema = z.enum(RISK_KINDS);
export type RiskKind = z.infer<typeof riskKindSchema>;

/** What the screen says of one message. `rule` names the rule that decided, for audit and for evals. */
export const screenResultSchema = z.object({
  level: screenLevelSchema,
  kinds: z.array(riskKindSchema),
  rule: z.string(),
  /** unclear: passive, implicit or coded; a direct "no" may lift the pause. Absent counts as explicit. */
  clarity: z.enum(["explicit", "unclear"]).optional(),
  /** other: someone else is at risk. past: told of the past alone. Absent means the person, now. */
  about: z.enum(["self", "other", "past"]).optional(),
});
export type ScreenResult = z.infer<typeof screenResultSchema>;

/** Risk and imminent pause the coaching. */
export const isPause = (result: ScreenResult): boolean =>
  result.level === "risk" || result.level === "imminent";

/**
 * A pause of the coaching for one client, across all their conversations.
 * It never falls by itself: only the rules of `src/safety/hold.ts` change it.
 */
export const holdSchema = z.object({
  level: z.enum(["risk", "imminent"]),
  kinds: z.array(riskKindSchema),
  /** explicit: said outright. unclear: a passive, implicit or coded message that a direct "no" may lift. */
  clarity: z.enum(["explicit", "unclear"]),
  raisedAt: z.iso.datetime(),
  /** When it last became imminent. Nobody attached to release it: no coaching for 24 hours from here. */
  imminentAt: z.iso.datetime().optional(),
  /** The direct question that is open, if one is: its id in the card's file. */
  openQuestion: z.string().optional(),
  /** Ids of texts shown during this hold, so that none is shown twice. */
  shown: z.array(z.string()),
  released: z
    .object({
      at: z.iso.datetime(),
      by: z.enum(["client-answer", "clinician", "client-choice"]),
    })
    .optional(),
});
export type Hold = z.infer<typeof holdSchema>;

export const isHeld = (hold: Hold | undefined): hold is Hold =>
  hold !== undefined && hold.released === undefined;
