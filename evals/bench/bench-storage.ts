import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { openScratchCairn, SAYINGS } from "./scratch-cairn.ts";

const BUDGET_BYTES = 4_096;
const CONVERSATIONS = 20;
const PER_CONVERSATION = 50;

const sizeOf = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => name.includes(".db"))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** Bytes on disk a turn beyond the text itself; and whether the second half costs what the first did. */
export const bench = async (): Promise<{ ok: boolean }> => {
  const scratch = await openScratchCairn();
  const { cairn, dataDir } = scratch;
  let textBytes = 0;
  let count = 0;
  const talk = async (conversations: number): Promise<number> => {
    const before = sizeOf(dataDir);
    const textBefore = textBytes;
    for (let index = 0; index < conversations; index += 1) {
      const visitor = await scratch.start();
      await cairn.server.turns.open(visitor);
      for (let turn = 0; turn < PER_CONVERSATION; turn += 1) {
        const text = SAYINGS[turn] ?? `and another thing happened today, number ${turn}`;
        const answer = await cairn.server.turns.take({
          conversation: visitor,
          messageId: `m-${(count += 1)}`,
          text,
        });
        textBytes += Buffer.byteLength(text);
        if ("turn" in answer) textBytes += Buffer.byteLength(answer.turn.output.reply);
      }
    }
    const turns = conversations * PER_CONVERSATION;
    return (sizeOf(dataDir) - before - (textBytes - textBefore)) / turns;
  };
  await talk(2);
  const first = await talk(CONVERSATIONS);
  const second = await talk(CONVERSATIONS);
  await scratch.close();
  const ok = first <= BUDGET_BYTES && second <= BUDGET_BYTES && second <= first * 1.2;
  console.log(`storage: ${2 * CONVERSATIONS} conversations of ${PER_CONVERSATION} turns, SQLite`);
  console.log(
    `  beyond the text: ${first.toFixed(0)} bytes a turn in the first half, ${second.toFixed(0)} in the second`,
  );
  console.log(`  budget: ≤ ${BUDGET_BYTES} bytes a turn, linear: ${ok ? "met" : "missed"}`);
  return { ok };
};
