import { readFileSync } from "node:fs";

import { parse } from "yaml";
import { z } from "zod";

import { turnAnswersSchema } from "../../test/faults/replay-server.ts";

/** A whole conversation as it was held: what the client wrote, and what the model's author answered to each question. */
export const scriptSchema = z.strictObject({
  about: z.string(),
  /** Who wrote the model's side. */
  writtenBy: z.string(),
  /** The statement the author drafts from the facts, whenever one is asked for. */
  draft: z.object({ statement: z.string().nullable() }),
  turns: z.array(
    turnAnswersSchema.omit({ draft: true }).extend({
      /** Said only in answer to one of these moves; without it, said when its turn comes. */
      to: z.array(z.string()).optional(),
      client: z.string(),
      /** Of this turn alone, in place of the one above. */
      draft: z.object({ statement: z.string().nullable() }).optional(),
    }),
  ),
});
export type Script = z.output<typeof scriptSchema>;
export type ScriptTurn = Script["turns"][number];

/**
 * Walks through a script: after each move the client's next line is one meant for that move, or else
 * the next that is meant for none in particular. `say` gives back the move that was answered with.
 */
export const holdScript = async (
  { turns }: Script,
  say: (turn: ScriptTurn | undefined) => Promise<string>,
): Promise<void> => {
  let left = turns;
  let turn: ScriptTurn | undefined;
  do {
    const move = await say(turn);
    turn = left.find(({ to }) => to?.includes(move)) ?? left.find(({ to }) => !to);
    left = left.filter((one) => one !== turn);
  } while (turn !== undefined);
};

export const loadScript = (file: string): Script =>
  scriptSchema.parse(parse(readFileSync(file, "utf8")));
