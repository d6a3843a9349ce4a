import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { CATEGORIES } from "../../src/domain/category.ts";
import { coachDeps } from "./rules-coach.ts";
import { play, storySchema, type Story } from "./play-story.ts";

/**
 * Each activity of the framework's five phases and each of its challenges, in its own words:
 * the points that moves serve (`serves:` in prompts/en/moves) and that stories show (`shows:`).
 */
const POINTS: readonly (readonly [framework: string, points: readonly string[]])[] = [
  ["Discuss hopes and expectations for therapy", ["exploration/hopes"]],
  [
    "Identify areas of dissatisfaction or desired change",
    ["exploration/desired-change", "exploration/dissatisfaction"],
  ],
  ["Explore values that could inform meaningful goals", ["exploration/values"]],
  ["Consider previous attempts at change", ["exploration/previous-attempts"]],
  [
    "Understand barriers and supports for goal achievement",
    ["exploration/supports", "exploration/barriers"],
  ],
  ["Transform vague desires into specific goals", ["refinement/specific"]],
  [
    "Prioritize goals based on importance and readiness",
    ["clarification/prioritise", "clarification/readiness"],
  ],
  ["Distinguish between process goals and outcome goals", ["clarification/process-outcome"]],
  ["Identify short-term and long-term goals", ["clarification/short-long"]],
  ["Connect goals to deeper values and meaning", ["clarification/values"]],
  ["Ensure goals are SMART", ["refinement/smart"]],
  ["Break larger goals into smaller, manageable steps", ["refinement/manageable-steps"]],
  ["Anticipate potential obstacles", ["refinement/obstacles"]],
  ["Identify resources needed for success", ["refinement/resources"]],
  ["Create a timeline for goal progression", ["refinement/timeline"]],
  ["Develop specific action plans for each goal", ["implementation/action-plan"]],
  ["Establish tracking methods", ["implementation/tracking"]],
  ["Schedule regular goal review sessions", ["implementation/review-sessions"]],
  ["Create accountability structures", ["implementation/accountability"]],
  ["Celebrate progress and small wins", ["implementation/celebrate"]],
  ["Periodically review and update goals", ["revision/review"]],
  ["Adjust based on progress and changing circumstances", ["revision/adjust"]],
  ["Refine strategies based on what's working", ["revision/refine"]],
  ["Add new goals as appropriate", ["revision/add-goals"]],
  ["Acknowledge and integrate learning from setbacks", ["revision/setbacks"]],
  ["Challenge: overly ambitious", ["challenges/overly-ambitious"]],
  ["Challenge: vague or unmeasurable", ["challenges/vague"]],
  ["Challenge: externally focused", ["challenges/externally-focused"]],
  ["Challenge: avoidance-based", ["challenges/avoidance-based"]],
  ["Challenge: disconnected", ["challenges/disconnected"]],
];

/** Some points are met by a move that serves another one first. */
const ALSO_SERVED_BY: Readonly<Record<string, readonly string[]>> = {
  "clarification/values": ["check-understanding"],
  "challenges/vague": ["ask-specifics"],
  "challenges/disconnected": ["ask-why-matters"],
};

const folder = join(import.meta.dirname, "told");
const stories: readonly Story[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) =>
    (parse(readFileSync(join(folder, name), "utf8")) as unknown[]).map((one) =>
      storySchema.parse(one),
    ),
  );

const deps = coachDeps();
const { moves } = deps.catalogue;
const movesFor = (point: string): readonly string[] => [
  ...moves.filter(({ serves }) => serves === point).map(({ id }) => id),
  ...(ALSO_SERVED_BY[point] ?? []),
];

/** Stories that say they show a point and in which a move that serves it is made. */
const exercising = (point: string): readonly string[] => {
  const serving = movesFor(point);
  return stories
    .filter(
      ({ shows, turns }) =>
        shows.includes(point) && turns.some(({ move }) => move && serving.includes(move)),
    )
    .map(({ title }) => title);
};

describe("the framework's activities and challenges", () => {
  it("are all here: five in each of five phases, and five challenges", () => {
    expect(POINTS).toHaveLength(30);
  });

  it.each(POINTS)("%s: has a move", (_, points) => {
    expect(points.flatMap(movesFor)).not.toEqual([]);
  });

  it.each(POINTS)("%s: has a story in which that move is made", (_, points) => {
    expect(points.flatMap(exercising)).not.toEqual([]);
  });
});

describe("the framework's categories", () => {
  it.each(CATEGORIES)("%s: has a story that comes to it", async (category) => {
    const story = stories.find(({ shows }) => shows.includes(`categories/${category}`));
    const said = story?.turns.map(({ client }) => client) ?? [];
    const played = story && (await play(story, said, deps));
    expect(played?.turns.at(-1)?.output.session.category).toBe(category);
  });
});
