import { afterAll, beforeAll, expect, it } from "vitest";

import { type Database, describeEachDatabase } from "../contract/databases.ts";
import { finishesByItself, letLeasesRunOut, programOn } from "./kill-campaign.ts";
import { buildProgram, type Program, removeProgram } from "./program.ts";
import { beginVisit, lookBack, say } from "./visitor.ts";

/** A busy machine takes its time. */
const PATIENCE_MS = 180_000;

let main = "";
beforeAll(async () => {
  main = await buildProgram();
});
afterAll(removeProgram);

const rowsOf = (database: Database, conversationId: string) =>
  database.query<{ message_id: string; turn_id: string | null }>(
    "select message_id, turn_id from messages where conversation_id = $1 order by seq",
    [conversationId],
  );

describeEachDatabase("the program, asked for several things at once", (database) => {
  let program: ReturnType<typeof programOn>;
  let running: Program;
  beforeAll(async () => {
    program = programOn(database, main);
    running = await program.start().ready;
  }, PATIENCE_MS);
  afterAll(async () => {
    await running.stop();
    program.remove();
  }, PATIENCE_MS);

  const visit = async () => {
    const visitor = await beginVisit(running.url, "10.0.0.1");
    // The opening, too, is asked for by two windows at once.
    await Promise.all([say(running.url, visitor), say(running.url, visitor)]);
    return visitor;
  };

  it(
    "keeps one row and gives one reply when a message comes five times in parallel",
    async () => {
      const visitor = await visit();
      const message = { id: "m-1", text: "I want to see my friends more" };
      const heard = await Promise.all(
        [1, 2, 3, 4, 5].map(() => say(running.url, visitor, message)),
      );
      expect(heard.map(({ end }) => end)).toEqual(heard.map(() => "finished"));
      const shown = await lookBack(running.url, visitor);
      expect(shown.map(({ role }) => role)).toEqual(["coach", "client", "coach"]);
      const replies = heard.flatMap(({ reply }) => (reply ? [reply.id] : []));
      expect(new Set(replies)).toEqual(new Set([shown[2]?.id]));
      expect(await rowsOf(database, visitor.conversationId)).toHaveLength(1);
    },
    PATIENCE_MS,
  );

  it(
    "takes up two messages that come at once, each by one reply",
    async () => {
      const visitor = await visit();
      const messages = [
        { id: "m-a", text: "I want to see my friends more" },
        { id: "m-b", text: "and i'd like to sleep better" },
      ];
      const heard = await Promise.all(
        messages.map((message) => say(running.url, visitor, message)),
      );
      expect(heard.map(({ end }) => end)).toEqual(["finished", "finished"]);
      const rows = await rowsOf(database, visitor.conversationId);
      expect(rows.map(({ message_id }) => message_id).sort()).toEqual(["m-a", "m-b"]);
      const turns = new Set(rows.map(({ turn_id }) => turn_id));
      expect(turns).not.toContain(null);
      const shown = await lookBack(running.url, visitor);
      expect(shown.filter(({ role }) => role === "coach")).toHaveLength(1 + turns.size);
      const texts = shown.filter(({ role }) => role === "client").map(({ text }) => text);
      expect(texts.sort()).toEqual(messages.map(({ text }) => text).sort());
    },
    PATIENCE_MS,
  );

  it(
    "goes on where it was when its clock is an hour back after a kill",
    async () => {
      const visitor = await visit();
      await say(running.url, visitor, { id: "m-1", text: "i want to get fitter" });
      const cut = say(running.url, visitor, { id: "m-2", text: "walking to work twice a week" });
      await running.kill();
      await cut;
      await letLeasesRunOut(database);
      running = await program.start(-1).ready;
      await finishesByItself(database, PATIENCE_MS);
      const again = await say(running.url, visitor, {
        id: "m-2",
        text: "walking to work twice a week",
      });
      const next = await say(running.url, visitor, { id: "m-3", text: "more energy for my kids" });
      expect([again.end, next.end]).toEqual(["finished", "finished"]);
      const shown = await lookBack(running.url, visitor);
      expect(shown.filter(({ role }) => role === "client").map(({ id }) => id)).toEqual([
        "m-1",
        "m-2",
        "m-3",
      ]);
      expect(shown.at(-1)?.role).toBe("coach");
      expect(shown.filter(({ role }) => role === "coach")).toHaveLength(4);
    },
    PATIENCE_MS,
  );
});
