import { z } from "zod";

/** The five phases of the framework, in the order a first conversation meets them. */
export const PHASES = [
  "exploration",
  "clarification",
  "refinement",
  "implementation",
  "revision",
] as const;

export const phaseSchema = z.enum(PHASES);
export type Phase = z.infer<typeof phaseSchema>;
