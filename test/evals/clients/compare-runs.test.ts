import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { compareRuns } from "../../../evals/clients/compare-runs.ts";
import { GRADERS } from "../../../evals/clients/graders/all-graders.ts";
import { figuresOf, gradeTranscript } from "../../../evals/clients/grade-run.ts";
import { keptRunOf, readKeptRun, type KeptRun } from "../../../evals/clients/kept-run.ts";
import { reportPage } from "../../../evals/clients/report-page.ts";
import { person, talk, turn } from "./talk.ts";

const BASELINE = join(import.meta.dirname, "../../../evals/clients/baseline.json");

const run = (figures: Record<string, number>, hits = 1): KeptRun => ({
  language: "rules",
  conversations: 1,
  figures,
  clients: { "a#1": Object.fromEntries(Object.keys(figures).map((name) => [name, [hits, 2]])) },
});

describe("comparing two runs", () => {
  it.each([
    ["a share that rose", "right-outcome", 0.8, 0.9, "better"],
    ["a share that fell", "right-outcome", 0.9, 0.8, "worse"],
    ["a share that trembled", "right-outcome", 0.9, 0.91, "same"],
    ["fewer messages", "turns-to-end", 15, 12, "better"],
    ["more messages", "turns-to-end", 12, 15, "worse"],
    ["more reflections", "reflections-to-questions", 0.4, 0.8, "better"],
  ])("calls %s by its name", (_, name, before, after, change) => {
    expect(compareRuns(run({ [name]: before }), run({ [name]: after }))).toMatchObject([
      { name, change },
    ]);
  });

  it("names the conversations that changed", () => {
    const [difference] = compareRuns(
      run({ "right-outcome": 0.5 }, 1),
      run({ "right-outcome": 1 }, 2),
    );
    expect(difference?.clients).toEqual(["a#1"]);
  });

  it("leaves out a grader that only one of them has", () => {
    expect(compareRuns(run({ "right-outcome": 1 }), run({ parroting: 1 }))).toEqual([]);
  });
});

describe("the committed baseline", () => {
  it("has a figure for every grader and two dozen clients or more", () => {
    const baseline = readKeptRun(BASELINE);
    expect(Object.keys(baseline?.figures ?? {}).toSorted()).toEqual(
      GRADERS.map(({ name }) => name).toSorted(),
    );
    expect(baseline?.conversations).toBeGreaterThanOrEqual(24);
  });
});

describe("a run", () => {
  const graded = gradeTranscript(
    talk([turn(undefined, "Hello."), turn("<b>hi</b> & you", "You missed it.")], {
      client: person({ about: "someone <i>new</i>" }),
    }),
  );

  it("counts a ready client who never agreed as later than all", () => {
    const figure = figuresOf([graded]).find(({ name }) => name === "turns-to-statement");
    expect(figure).toMatchObject({ value: Number.MAX_SAFE_INTEGER, isMet: false });
  });

  it("is kept as figures and counts alone, without a word of the talk", () => {
    expect(JSON.stringify(keptRunOf("rules", [graded]))).not.toContain("you");
  });

  it("becomes one page that needs nothing else and runs nothing a client wrote", () => {
    const page = reportPage("Clients", [graded]);
    expect(page).not.toMatch(/<b>hi|<i>new|src=|href=|<script/);
    expect(page).toContain("&#60;b&#62;hi");
    expect(page).toContain("words-nobody-should-read: says");
  });
});
