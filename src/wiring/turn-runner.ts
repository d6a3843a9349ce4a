import { setTimeout as sleep } from "node:timers/promises";

import type { Clock, Ids, Screen } from "../server/ports.ts";
import type { TurnStore } from "../turn/store.ts";
import { createTurnRunner, type TurnRunner } from "../turn/turn-runner.ts";
import type { Speaker } from "./coach-of.ts";
import type { TokenBudget } from "./token-budget.ts";

interface Parts extends Speaker {
  readonly store: TurnStore;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly budget: TokenBudget;
  readonly onBroken?: (thrown: unknown) => void;
}

/** The turn runner with this process's clock, chance and language. */
export const turnRunner = ({ coach, languages, budget, ...parts }: Parts): TurnRunner => {
  const runner = createTurnRunner({
    ...parts,
    coach,
    languageFor: ({ mode, client, practice }, only) =>
      languages.forTurn({
        mode: only === "rules" || !budget.isOpen(practice.id) ? "scripted" : mode,
        ...(client.name === undefined ? {} : { names: [client.name] }),
      }),
    sleep: (ms) => sleep(ms),
    holder: `process-${process.pid}`,
  });
  return {
    ...runner,
    take: async (message) => {
      const outcome = await runner.take(message);
      // The count is for the next turn: it neither delays nor breaks this one.
      budget.refresh(message.conversation.practiceId).catch(() => undefined);
      return outcome;
    },
  };
};
