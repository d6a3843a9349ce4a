import { setTimeout as sleep } from "node:timers/promises";

import type { Clock, Ids, Screen } from "../server/ports.ts";
import type { TurnStore } from "../turn/store.ts";
import { createTurnRunner, type TurnRunner } from "../turn/turn-runner.ts";
import type { Speaker } from "./coach-of.ts";

interface Parts extends Speaker {
  readonly store: TurnStore;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The turn runner with this process's clock, chance and language. */
export const turnRunner = ({ coach, languages, ...parts }: Parts): TurnRunner =>
  createTurnRunner({
    ...parts,
    coach,
    languageFor: ({ mode, client }) =>
      languages.forTurn({ mode, ...(client.name === undefined ? {} : { names: [client.name] }) }),
    sleep: (ms) => sleep(ms),
    holder: `process-${process.pid}`,
  });
