import type { Ask } from "../../src/coach/ask.ts";
import type { Client } from "./client.ts";
import { seeded } from "./random.ts";

/** What a client sees of a reply. */
export interface Heard {
  readonly move: string;
  readonly ask: Ask | undefined;
}

export interface SimulatedClient {
  /** The next message; never the same text twice in a conversation. */
  answer(heard: Heard): string;
}

/** Plays a client's data: deterministic for a seed, blind to everything but what was asked. */
export const createSimulatedClient = (client: Client, seed: number): SimulatedClient => {
  const random = seeded(seed);
  const said = new Set<string>();
  let turn = 0;

  const firstUnsaid = (lines: readonly string[] | undefined): string | undefined =>
    lines?.find((line) => !said.has(line));
  const own = (key: string): string | undefined =>
    firstUnsaid(client.to[key]) ?? firstUnsaid(client.manner[key]);
  const oneOf = (lines: readonly string[]): string | undefined =>
    lines[Math.floor(random() * lines.length)];

  const direct = ({ move, ask }: Heard): string | undefined => {
    // A yes among the options makes it a question of yes or no.
    const canConfirm = ask?.options?.some(({ id }) => id === "yes") ? "confirm" : undefined;
    const keys = [move, ask?.slot, ask?.input, canConfirm].filter((key) => key !== undefined);
    for (const key of keys) {
      const line = own(key);
      if (line !== undefined) return line;
    }
    return oneOf(
      (ask?.options ?? []).map(({ label }) => label).filter((label) => !said.has(label)),
    );
  };
  const evasion = ({ ask }: Heard): string | undefined =>
    ask?.input === "text" && random() >= client.habits.answers
      ? firstUnsaid(client.habits.evasions)
      : undefined;
  const withRamble = (line: string, { ask }: Heard): string => {
    const ramble = ask?.input === "text" ? firstUnsaid(client.habits.rambles) : undefined;
    if (ramble === undefined) return line;
    said.add(ramble);
    return `${ramble} ${line}`;
  };

  return {
    answer(heard) {
      turn += 1;
      const unasked = client.at[String(turn)] ?? evasion(heard);
      const line = unasked ?? direct(heard) ?? own("otherwise") ?? `h${"m".repeat(said.size + 1)}`;
      said.add(line);
      return unasked === undefined ? withRamble(line, heard) : line;
    },
  };
};
