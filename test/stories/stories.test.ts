import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { createGraph } from "../../src/coach/graph.ts";
import { valueOf } from "../../src/domain/goal.ts";
import { isHeld } from "../../src/domain/hold.ts";
import { faultsOf, faultsOfAll } from "./judge-turn.ts";
import { play, storySchema, type Played, type Story } from "./play-story.ts";
import { coachDeps } from "./rules-coach.ts";

const folder = join(import.meta.dirname, "told");
const stories = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) =>
    (parse(readFileSync(join(folder, name), "utf8")) as unknown[]).map((one) =>
      storySchema.parse(one),
    ),
  );

const deps = coachDeps();
const travelled = new Set<string>();

const travel = (played: Played): void => {
  for (const { nodes, output } of played.turns) {
    const path = [
      "__start__",
      ...nodes,
      ...(output.wordedBy === "card" || nodes.at(-1) === "word-reply" ? ["__end__"] : []),
    ];
    for (let at = 1; at < path.length; at += 1) travelled.add(`${path[at - 1]} → ${path[at]}`);
  }
};

const expectTurns = (story: Story, played: Played): void => {
  for (const [index, told] of story.turns.entries()) {
    const turn = played.turns[index + 1];
    const where = `“${told.client}” → ${turn?.output.reply}`;
    if (told.move)
      expect(`${turn?.output.move} after ${where}`).toBe(`${told.move} after ${where}`);
    for (const part of told.says ?? [])
      expect(turn?.output.reply.toLowerCase(), where).toContain(part.toLowerCase());
    if (told.card !== undefined) expect(turn?.output.card?.id ?? "none", where).toBe(told.card);
    if (told.held !== undefined) expect(turn?.held, where).toBe(told.held);
    for (const part of told.not ?? [])
      expect(turn?.output.reply.toLowerCase(), where).not.toContain(part.toLowerCase());
  }
};

const expectEnd = (story: Story, played: Played): void => {
  const { end } = story;
  if (!end) return;
  const goal = played.goals.at(-1);
  const session = played.turns.at(-1)?.output.session;
  const statement = (goal && valueOf(goal.draft, "statement")) ?? "";
  if (end.kind) expect(goal?.draft.kind ?? "none").toBe(end.kind);
  if (end.status) expect(goal?.status).toBe(end.status);
  if (end.ended) expect(session?.ended).toBe(end.ended);
  for (const part of end.statement ?? []) expect(statement).toContain(part);
  for (const part of end.statementNot ?? []) expect(statement).not.toContain(part);
  for (const wish of end.parked ?? []) expect(played.parked).toContain(wish);
  if (end.held !== undefined) expect(isHeld(played.hold)).toBe(end.held);
  if (end.neverTwice) {
    const replies = played.turns.map(({ output }) => output.reply);
    expect(replies).toEqual([...new Set(replies)]);
  }
  for (const [slot, value] of Object.entries(end.facts ?? {}))
    expect(session?.facts.find((fact) => fact.slot === slot)?.value, slot).toBe(value);
  for (const slot of end.noFacts ?? [])
    expect(
      session?.facts.find((fact) => fact.slot === slot),
      slot,
    ).toBeUndefined();
};

describe("stories in the rules language", () => {
  it.each(stories.map((story) => [story.title, story] as const))("%s", async (_title, story) => {
    const played = await play(
      story,
      story.turns.map(({ client }) => client),
      deps,
    );
    travel(played);
    const outputs = played.turns.map(({ output }) => output);
    const faults = played.turns.flatMap((turn, index) => faultsOf(turn, outputs.slice(0, index)));
    expectTurns(story, played);
    expectEnd(story, played);
    expect([...faults, ...faultsOfAll(played.turns)]).toEqual([]);
  });

  it("travels every edge of the graph", async () => {
    const { edges } = await createGraph(deps).getGraphAsync();
    const drawn = edges.map(({ source, target }) => `${source} → ${target}`);
    expect(drawn.filter((edge) => !travelled.has(edge))).toEqual([]);
    expect([...travelled].filter((edge) => !drawn.includes(edge))).toEqual([]);
  });
});
