import { z } from "zod";

/** Three uses, one engine. */
export const conversationKindSchema = z.enum(["widget", "intake", "check-in"]);
export type ConversationKind = z.infer<typeof conversationKindSchema>;

/** Which language may speak; decided by the policy table, most careful first. */
export const POLICY_MODES = ["off", "scripted", "reviewed", "generative"] as const;
export const policyModeSchema = z.enum(POLICY_MODES);
export type PolicyMode = z.infer<typeof policyModeSchema>;

export const roleSchema = z.enum(["client", "coach", "clinician"]);
export type Role = z.infer<typeof roleSchema>;

/** One line of a conversation as the pure core sees it; `seq` is our own order, not a clock's. */
export interface Line {
  readonly seq: number;
  readonly role: Role;
  readonly text: string;
  readonly at: string;
}
