import type { GoalDraft } from "../domain/goal.ts";
import type { Hold } from "../domain/hold.ts";
import type { LifecycleStatus } from "../domain/lifecycle.ts";
import type { Rating, Ruler } from "../domain/rating.ts";

/** What a turn wants kept. Nodes return these; the turn commits them with the reply, in one transaction. */
export type Effect =
  | {
      /** A new immutable version; version 1 makes the goal. Only ever after the client's yes to this text. */
      readonly kind: "save-goal";
      readonly goalId: string;
      readonly version: number;
      readonly draft: GoalDraft;
      readonly openPoints: readonly string[];
      readonly status: LifecycleStatus;
      readonly reason?: string;
      /** The message with the yes; absent means the last one this turn takes up. */
      readonly consentMessageId?: string;
    }
  | {
      readonly kind: "set-goal-status";
      readonly goalId: string;
      readonly status: LifecycleStatus;
      readonly reason?: string;
    }
  | { readonly kind: "park-wish"; readonly text: string }
  | {
      readonly kind: "rate";
      readonly ruler: Ruler;
      readonly rating: Rating;
      readonly goalId?: string;
    }
  /** The whole new hold; the store keeps one open hold a client. */
  | { readonly kind: "set-hold"; readonly hold: Hold }
  /** Something for the clinician to see; `text` only with the client's yes to passing it on. */
  | { readonly kind: "note"; readonly topic: string; readonly text?: string };
