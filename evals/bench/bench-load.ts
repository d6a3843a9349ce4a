import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { ModelCall } from "../../src/coach/language.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { buildProgram, removeProgram, startProgram } from "../../test/campaigns/program.ts";
import { beginVisit, say } from "../../test/campaigns/visitor.ts";
import { startSlowModel } from "./slow-model.ts";
import { spreadOf } from "./spread.ts";

const CHATS = 500;
const THINK_MS = 10_000;
const MODEL_MS = 2_000;
/** Everyone arrives within one think time; what happens until then is not counted. */
const ARRIVE_MS = THINK_MS;
const MEASURE_MS = 60_000;
const BUDGET_P95_MS = 150;

/** Plain lines that the rules alone do not take in whole, so that the model is asked. */
const LINES = [
  "i want to be happier, most evenings i just sit there scrolling till late",
  "i suppose seeing people more, like we did before everyone moved away",
  "it used to give me something to look forward to in the week",
  "on a good day i'd be out of the house by nine and not dread the phone",
  "work takes most of it out of me and then there is the school run",
  "my sister would notice, she always says i go quiet",
] as const;

interface Said {
  readonly messageId: string;
  readonly tookMs: number;
}

interface Load {
  readonly said: readonly Said[];
  readonly errors: readonly string[];
}

const CONSENTS = (["automated-program", "storage", "model-vendor"] as const).map((kind) => ({
  kind,
  version: 1,
  given: true,
}));

/** Between half and one and a half think times: people do not write in step. */
const think = (): Promise<void> => sleep(THINK_MS * (0.5 + Math.random()));

/** 500 people who come within ten seconds, write, read the answer, think, and write again. */
const putUnderLoad = async (url: string): Promise<Load> => {
  const said: Said[] = [];
  const errors: string[] = [];
  const measureFrom = performance.now() + ARRIVE_MS;
  const until = measureFrom + MEASURE_MS;
  const chat = async (number: number): Promise<void> => {
    await sleep((ARRIVE_MS * number) / CHATS);
    const address = `10.1.${number >> 8}.${number & 255}`;
    const visitor = await beginVisit(url, address, CONSENTS);
    const opening = await say(url, visitor);
    if (opening.end !== "finished") errors.push(JSON.stringify(opening.end));
    for (let turn = 0; ; turn += 1) {
      await think();
      const startedAt = performance.now();
      if (startedAt > until) return;
      const messageId = `${number}-${turn}`;
      const text = LINES[turn % LINES.length] ?? "";
      const { end } = await say(url, visitor, { id: messageId, text });
      if (end !== "finished") errors.push(JSON.stringify(end));
      const tookMs = performance.now() - startedAt;
      if (startedAt > measureFrom) said.push({ messageId, tookMs });
    }
  };
  const chats = Array.from({ length: CHATS }, (_, number) =>
    chat(number).catch((thrown: unknown) => void errors.push(String(thrown))),
  );
  await Promise.all(chats);
  return { said, errors };
};

/** How often the model was asked for the turn of each message; read when the program has ended. */
const modelCallsOf = async (file: string): Promise<ReadonlyMap<string, readonly ModelCall[]>> => {
  const { db } = openSqlite(file);
  const rows = await db
    .selectFrom("messages")
    .innerJoin("turns", (join) =>
      join
        .onRef("turns.conversation_id", "=", "messages.conversation_id")
        .onRef("turns.turn_id", "=", "messages.turn_id"),
    )
    .select(["messages.message_id", "turns.model_calls"])
    .execute();
  await db.destroy();
  return new Map(
    rows.map((row) => [row.message_id, JSON.parse(row.model_calls ?? "[]") as ModelCall[]]),
  );
};

const report = (
  { said, errors }: Load,
  callsOf: ReadonlyMap<string, readonly ModelCall[]>,
): boolean => {
  const counts = said.map(({ messageId }) => callsOf.get(messageId)?.length ?? 0);
  const added = spreadOf(said.map(({ tookMs }, index) => tookMs - MODEL_MS * (counts[index] ?? 0)));
  const calls = counts.reduce((sum, count) => sum + count, 0);
  const whole = spreadOf(said.map(({ tookMs }) => tookMs));
  const broken = [...callsOf.values()]
    .flat()
    .filter(({ outcome }) => outcome !== "ok" && outcome !== "rejected");
  console.log(
    `load: ${CHATS} chats at once on ${availableParallelism()} cores, ${said.length} turns in ${MEASURE_MS / 1000} s, a model that takes ${MODEL_MS} ms, SQLite`,
  );
  console.log(
    `  a turn      median ${whole.median.toFixed(0)} ms   p95 ${whole.p95.toFixed(0)}   ${(calls / said.length).toFixed(2)} model calls, ${broken.length} of them cut short`,
  );
  console.log(
    `  added time  median ${added.median.toFixed(0)} ms   p95 ${added.p95.toFixed(0)}   p99 ${added.p99.toFixed(0)}   errors ${errors.length}`,
  );
  for (const error of new Set(errors)) console.log(`  error: ${error}`);
  return added.p95 <= BUDGET_P95_MS && errors.length === 0 && calls > 0 && broken.length === 0;
};

/** What Cairn adds to the model's own time when many people talk at once; the load comes from the same machine. */
export const bench = async (): Promise<{ ok: boolean }> => {
  const dataDir = mkdtempSync(join(tmpdir(), "cairn-load-"));
  const model = await startSlowModel(MODEL_MS);
  const environment = {
    CAIRN_DATA_DIR: dataDir,
    CAIRN_TRUST_PROXY: "1",
    OPENAI_API_KEY: "bench",
    OPENAI_BASE_URL: model.baseUrl,
  };
  const before = loadavg()[0] ?? 0;
  const main = await buildProgram();
  const program = await startProgram({ main, environment, clockHours: 0 }).ready;
  const load = await putUnderLoad(program.url);
  await program.stop();
  model.close();
  removeProgram();
  const ok = report(load, await modelCallsOf(join(dataDir, "cairn.db")));
  rmSync(dataDir, { recursive: true, force: true });
  console.log(
    `  budget: added p95 ≤ ${BUDGET_P95_MS} ms, 0 errors: ${ok ? "met" : "missed"}   (the machine's load before: ${before.toFixed(1)})`,
  );
  return { ok };
};
