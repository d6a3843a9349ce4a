import type { Snapshot } from "../../wire/snapshot.ts";

/** What the page around the widget may hear: ids and states, never a word that was written. */
export type Notice =
  | { readonly name: "started"; readonly conversationId: string }
  | { readonly name: "turn"; readonly conversationId: string; readonly phase: string }
  | {
      readonly name: "goal";
      readonly goalId: string;
      readonly version: number;
      readonly status: string;
    }
  | { readonly name: "held"; readonly level: string }
  | { readonly name: "ended"; readonly how: string }
  | { readonly name: "trouble"; readonly code: string };

/** What a finished turn gives to tell. Every value is an id, a count or a word of ours. */
export const noticesOf = (
  conversationId: string,
  snapshot: Snapshot | undefined,
): readonly Notice[] => {
  if (!snapshot) return [];
  const { goal, hold, ended, phase } = snapshot;
  return [
    { name: "turn", conversationId, phase },
    ...(goal?.goalId
      ? [{ name: "goal", goalId: goal.goalId, version: goal.version, status: goal.status } as const]
      : []),
    ...(hold ? [{ name: "held", level: hold.level } as const] : []),
    ...(ended ? [{ name: "ended", how: ended } as const] : []),
  ];
};
