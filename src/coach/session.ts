import { z } from "zod";

import { categorySchema } from "../domain/category.ts";
import { goalDraftSchema, goalKindSchema, orientationSchema } from "../domain/goal.ts";
import { lifecycleStatusSchema } from "../domain/lifecycle.ts";
import { phaseSchema } from "../domain/phase.ts";
import { ratingSchema } from "../domain/rating.ts";
import { askSchema } from "./ask.ts";
import { factSchema, slotSchema } from "./facts.ts";

/** A statement put before the client; a yes counts only for the last one, by its id. */
export const proposalSchema = z.object({
  id: z.string(),
  statement: z.string(),
  draft: goalDraftSchema,
  openPoints: z.array(z.string()),
  /** The client said yes to this exact text. */
  agreed: z.boolean(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What the conversation has learnt about how to go on; each is set once and stays. */
export const MARKS = [
  /** The client would rather not be counted: a sign takes the number's place. */
  "no-number",
  /** Another person harms, threatens, controls or discriminates: never turned into "your own behaviour". */
  "harm-by-other",
  /** Came because someone else wanted it. */
  "sent-by-other",
  /** Said yes to planning, or asked for it. */
  "may-plan",
  /** Does not want a plan now; a direction may be kept. */
  "not-now",
  /** Wants to be heard first. */
  "listen-first",
  /** Chose to go on telling: no question leads anywhere until the client brings a wish. */
  "listen-on",
  /** Something to get through today comes before any goal. */
  "today-first",
  /** Grieves: nothing is counted, nothing has to be wanted. */
  "grieving",
  /** It is getting worse: once, it is said when a person is better than a program. */
  "getting-worse",
  /** Something painful was told; no detail is asked for. */
  "told-pain",
  /** Confidence stayed low; saved as an experiment. */
  "try-and-see",
  /** Said yes to a few ideas. */
  "wants-ideas",
  /** At a check-in: it did not go as hoped. */
  "setback",
  /** The statement's wording comes from the client as a whole. */
  "own-wording",
  /** What they would do was named for the plan, or said yes to; what was only pictured is asked about first. */
  "act-chosen",
  /** The goal is kept, and they want to plan more of it than what is asked of everyone. */
  "plan-more",
  /** Said unasked what could get in the way of what they would do: it is planned for before they are asked how sure. */
  "raised-worry",
  /** In two minds about wanting it at all: both sides are heard before any plan. */
  "torn",
] as const;
export const markSchema = z.enum(MARKS);
export type Mark = z.infer<typeof markSchema>;

/**
 * The state of one conversation between turns: one small row, never the transcript.
 * A newer program reads an older row: every field added later has a default.
 */
export const sessionSchema = z.object({
  phase: phaseSchema,
  pace: z.enum(["quick", "full"]),
  /** Client turns taken so far. */
  turns: z.number().int(),
  facts: z.array(factSchema),
  /** Wishes named and not chosen, in the client's words. */
  wishes: z.array(z.string()),
  /** Wishes kept for later. */
  parked: z.array(z.string()).default([]),
  kind: goalKindSchema,
  category: categorySchema.optional(),
  marks: z.array(markSchema),
  asked: z.partialRecord(slotSchema, z.number().int()),
  declined: z.array(slotSchema),
  /** Moves made, oldest first, the last one last. */
  moves: z.array(z.string()),
  ask: askSchema.optional(),
  usedWordings: z.array(z.string()),
  /** Phases whose beginning was said. */
  announced: z.array(phaseSchema),
  talk: z.object({ change: z.number().int(), sustain: z.number().int() }),
  ratings: z.object({
    importance: ratingSchema.optional(),
    confidence: ratingSchema.optional(),
    readiness: ratingSchema.optional(),
    progress: ratingSchema.optional(),
  }),
  /** A sentence of the coach's awaiting "yes, that's it"; then it becomes an agreed fact. */
  pendingReflection: factSchema.optional(),
  proposal: proposalSchema.optional(),
  /** Statements the client did not want: none of them is put before them again. */
  refused: z.array(z.string()).default([]),
  /** What was put before them, oldest first, with what it was made of: any of it can come back. */
  versions: z
    .array(
      z.object({
        statement: z.string(),
        facts: z.array(factSchema),
        ownStatement: z.string().optional(),
      }),
    )
    .default([]),
  /** Words of the sentence that were asked about. */
  pointed: z.string().optional(),
  /** The statement in the client's own words, whole; it stands in place of any drafted one. */
  ownStatement: z.string().optional(),
  /** The saved goal this conversation is about. */
  goal: z
    .object({
      goalId: z.string(),
      version: z.number().int(),
      draft: goalDraftSchema,
      status: lifecycleStatusSchema,
    })
    .optional(),
  /** How often the plan was worked on because confidence was low. */
  confidenceTries: z.number().int(),
  /** The client's yes to passing on that a wish belongs with their clinician. */
  scopeNoted: z.boolean().optional(),
  /** The client's yes to a note that something painful came up. */
  noted: z.boolean().optional(),
  orientation: orientationSchema.optional(),
  horizon: z.enum(["short", "long"]).optional(),
  /** The client's last words ask to leave this phase for an earlier one. */
  handBack: phaseSchema.optional(),
  /** A safety question asked without a pause; handed back to safety with the next message. */
  safetyAsked: z.string().optional(),
  /** Safety texts shown outside a pause. */
  safetyShown: z.array(z.string()).default([]),
  /** What the client chose to do with a goal at a check-in. */
  adjustment: z.enum(["keep", "smaller", "bigger", "change", "rest", "finish"]).optional(),
  /** Set when the conversation has come to an end of its own. */
  ended: z.enum(["kept", "parked", "stopped"]).optional(),
});
export type Session = z.infer<typeof sessionSchema>;

export const newSession = (phase: Session["phase"] = "exploration"): Session => ({
  phase,
  pace: "quick",
  turns: 0,
  facts: [],
  wishes: [],
  parked: [],
  kind: "target",
  marks: [],
  asked: {},
  declined: [],
  moves: [],
  usedWordings: [],
  announced: [],
  talk: { change: 0, sustain: 0 },
  ratings: {},
  confidenceTries: 0,
  refused: [],
  versions: [],
  safetyShown: [],
});
