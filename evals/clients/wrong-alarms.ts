import { screen } from "../../src/safety/screen/screen.ts";
import { isPause } from "../../src/domain/hold.ts";
import { wilson, type Share } from "../tally.ts";
import type { Client } from "./client.ts";

const linesOf = (client: Client): readonly string[] => [
  ...Object.values(client.to).flat(),
  ...Object.values(client.manner).flat(),
  ...Object.values(client.at),
  ...client.habits.evasions,
  ...client.habits.rambles,
];

export interface WrongAlarms {
  readonly pauses: Share;
  readonly lines: readonly string[];
}

/** Of all that these clients could say, what would stop the talk: none of them is at risk. */
export const wrongAlarms = (clients: readonly Client[]): WrongAlarms => {
  const all = [...new Set(clients.flatMap(linesOf))];
  const lines = all.filter((line) => isPause(screen(line)));
  return { pauses: wilson(lines.length, all.length), lines };
};
