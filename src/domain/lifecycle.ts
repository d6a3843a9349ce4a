import { z } from "zod";

/** FHIR R4 Goal.lifecycleStatus (http://hl7.org/fhir/R4/valueset-goal-status.html). */
export const LIFECYCLE_STATUSES = [
  "proposed",
  "planned",
  "accepted",
  "active",
  "on-hold",
  "completed",
  "cancelled",
  "entered-in-error",
  "rejected",
] as const;
export const lifecycleStatusSchema = z.enum(LIFECYCLE_STATUSES);
export type LifecycleStatus = z.infer<typeof lifecycleStatusSchema>;

const NEXT: Record<LifecycleStatus, readonly LifecycleStatus[]> = {
  proposed: ["planned", "accepted", "rejected", "active", "cancelled", "entered-in-error"],
  planned: ["accepted", "rejected", "active", "cancelled", "entered-in-error"],
  accepted: ["active", "on-hold", "cancelled", "entered-in-error"],
  active: ["on-hold", "completed", "cancelled", "entered-in-error"],
  "on-hold": ["active", "completed", "cancelled", "entered-in-error"],
  completed: ["active", "entered-in-error"],
  cancelled: ["active", "entered-in-error"],
  rejected: ["proposed", "entered-in-error"],
  "entered-in-error": [],
};

export const mayBecome = (from: LifecycleStatus, to: LifecycleStatus): boolean =>
  NEXT[from].includes(to);

/** The four words a client sees. */
export const CLIENT_STATUS: Record<LifecycleStatus, string> = {
  proposed: "Draft",
  planned: "With your clinician",
  accepted: "Agreed",
  active: "Agreed",
  "on-hold": "Agreed",
  completed: "Finished",
  cancelled: "Finished",
  rejected: "Draft",
  "entered-in-error": "Finished",
};
