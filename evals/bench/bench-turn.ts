import { Annotation, END, START, StateGraph } from "@langchain/langgraph";

import { openScratchCairn, SAYINGS } from "./scratch-cairn.ts";
import { spreadOf, timeMs } from "./spread.ts";

const CONVERSATIONS = 25;
const LONG_TURNS = 1_000;
const BUDGET = { medianMs: 10, p99Ms: 40, growth: 1.2 };

/** Six nodes that do nothing, in a row: what LangGraph itself takes. */
const emptyGraph = () => {
  const channels = Annotation.Root({ count: Annotation<number>() });
  const step = async (state: typeof channels.State) => ({ count: state.count + 1 });
  return new StateGraph(channels)
    .addNode("one", step)
    .addNode("two", step)
    .addNode("three", step)
    .addNode("four", step)
    .addNode("five", step)
    .addNode("six", step)
    .addEdge(START, "one")
    .addEdge("one", "two")
    .addEdge("two", "three")
    .addEdge("three", "four")
    .addEdge("four", "five")
    .addEdge("five", "six")
    .addEdge("six", END)
    .compile();
};

const measureEmpty = async (): Promise<number> => {
  const graph = emptyGraph();
  const times: number[] = [];
  for (let index = 0; index < 200; index += 1)
    times.push(await timeMs(() => graph.invoke({ count: 0 })));
  return spreadOf(times).median;
};

/** Own time of a turn: message committed, machine run, reply committed, on SQLite with full synchronisation. */
export const bench = async (): Promise<{ ok: boolean }> => {
  const scratch = await openScratchCairn();
  const { cairn } = scratch;
  let count = 0;
  const say = (
    conversation: Awaited<ReturnType<typeof scratch.start>>,
    text: string,
  ): Promise<number> =>
    timeMs(() => cairn.server.turns.take({ conversation, messageId: `m-${(count += 1)}`, text }));

  const times: number[] = [];
  for (let index = 0; index <= CONVERSATIONS; index += 1) {
    const visitor = await scratch.start();
    await cairn.server.turns.open(visitor);
    for (const text of SAYINGS) {
      const tookMs = await say(visitor, text);
      if (index > 0) times.push(tookMs);
    }
  }
  const long = await scratch.start();
  await cairn.server.turns.open(long);
  const longTimes: number[] = [];
  for (let index = 0; index < LONG_TURNS; index += 1)
    longTimes.push(await say(long, `and then there was another thing, number ${index}`));
  await scratch.close();

  const empty = await measureEmpty();
  const { median, p95, p99 } = spreadOf(times);
  const early = spreadOf(longTimes.slice(5, 55)).median;
  const late = spreadOf(longTimes.slice(-50)).median;
  const growth = late / early;
  console.log(
    `turn: ${times.length} turns of ${CONVERSATIONS} whole conversations, rules language, SQLite`,
  );
  console.log(
    `  own time            median ${median.toFixed(1)} ms   p95 ${p95.toFixed(1)}   p99 ${p99.toFixed(1)}`,
  );
  console.log(
    `  an empty six-node LangGraph ${empty.toFixed(1)} ms   (${(median / empty).toFixed(1)} × that)`,
  );
  console.log(`  turns 950–1,000 to turns 5–55 of one conversation: ${growth.toFixed(2)} ×`);
  const ok = median <= BUDGET.medianMs && p99 <= BUDGET.p99Ms && growth <= BUDGET.growth;
  console.log(
    `  budget: median ≤ ${BUDGET.medianMs} ms, p99 ≤ ${BUDGET.p99Ms} ms, growth ≤ ${BUDGET.growth}: ${ok ? "met" : "missed"}`,
  );
  return { ok };
};
