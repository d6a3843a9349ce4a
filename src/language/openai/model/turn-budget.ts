/** How long model calls may take in one turn, attempts included. */
export interface BudgetMs {
  readonly turnMs: number;
  readonly readMs: number;
  /** Draft and its repair, or the wording. */
  readonly speakMs: number;
}

export const TURN_BUDGET_MS = 12_000;

/** The shares of the default turn: 12 seconds in all, 5 to read, 7 to draft or word. */
export const budgetOf = (turnMs: number): BudgetMs => ({
  turnMs,
  readMs: (turnMs * 5) / 12,
  speakMs: (turnMs * 7) / 12,
});

export type Share = "read" | "speak";

/** What is left of one turn's time. Only time spent waiting for a model counts. */
export interface TurnBudget {
  leftMs(share: Share): number;
  spend(share: Share, tookMs: number): void;
}

export const createTurnBudget = ({ turnMs, readMs, speakMs }: BudgetMs): TurnBudget => {
  const left: Record<Share, number> = { read: readMs, speak: speakMs };
  let inAllMs = turnMs;
  return {
    leftMs: (share) => Math.max(0, Math.min(left[share], inAllMs)),
    spend: (share, tookMs) => {
      left[share] -= tookMs;
      inAllMs -= tookMs;
    },
  };
};
