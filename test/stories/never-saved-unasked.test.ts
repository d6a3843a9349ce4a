import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { valueOf } from "../../src/domain/goal.ts";
import { checkGoal } from "../../src/smart/check-goal.ts";
import { enoughToSave } from "../../src/smart/completeness.ts";
import { faultsOf, faultsOfAll } from "./judge-turn.ts";
import { NOW, play, type Played } from "./play-story.ts";
import { coachDeps } from "./rules-coach.ts";

/** What clients say, in any order: the path through the graph is anybody's guess. */
const SAYINGS = [
  "i want to be happier",
  "i want to sleep better",
  "less stress",
  "lose weight, sleep better and fix my marriage",
  "walking to work twice a week",
  "reading in bed every night",
  "seeing people i guess",
  "call my mum",
  "by christmas",
  "4 weeks",
  "in a month",
  "because i miss my kids",
  "i'd have more energy",
  "yes",
  "yes",
  "yes",
  "no",
  "yes but on sundays",
  "skip",
  "idk",
  "you decide",
  "go back",
  "that's not what i meant",
  "3",
  "5, i'm too tired",
  "8",
  "10",
  "pretty sure",
  "keep it for later",
  "a small plan",
  "change something",
  "something smaller",
  "try it as it is",
  "less often",
  "don't make me put a number on it",
  "i'd feel calmer",
  "text danny",
  "rain",
  "my sister",
  "that's fine",
  "leave it out",
  "my wife made me come here",
  "i don't see a problem",
  "i want to stop taking my sertraline by friday",
  "make him stop hitting me",
  "are you real?",
  "why do you ask?",
  "lol",
  "👍",
  "   ",
  "this is pointless",
  "go on, but shorter",
  "another goal",
  "change this one",
  "stop",
  "slower please",
  "just want a plan",
  "what now?",
  "make it smaller",
  "all of them",
  "never feel anxious again",
];

const saves = (played: Played) =>
  played.turns.flatMap(({ client, output }, index) =>
    output.effects
      .filter((effect) => effect.kind === "save-goal")
      .map((effect) => ({ effect, client: client ?? "", before: played.turns[index - 1] })),
  );

const context = { now: NOW, timeZone: "Europe/London" };

describe("whatever the client says, in whatever order", () => {
  it("nothing is saved that was not agreed to in exactly these words, or that misses its kind's rule", async () => {
    const deps = coachDeps();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...SAYINGS), { minLength: 4, maxLength: 22 }),
        async (messages) => {
          const played = await play({ kind: "widget", clinician: true }, messages, deps);
          const agreed = new Set<string>();
          for (const { effect, client, before } of saves(played)) {
            const statement = valueOf(effect.draft, "statement") ?? "";
            if (!agreed.has(statement)) {
              expect(before?.output.move).toBe("propose-goal");
              expect(before?.output.reply).toContain(statement);
              expect(client).toMatch(/^(yes|👍|that's fine)/);
              agreed.add(statement);
            }
            const check = checkGoal(effect.draft, {
              ...context,
              values: [valueOf(effect.draft, "valueConnection") ?? ""],
            });
            expect(enoughToSave(effect.draft, check)).toBe(true);
          }
          const outputs = played.turns.map(({ output }) => output);
          const faults = played.turns.flatMap((turn, index) =>
            faultsOf(turn, outputs.slice(0, index)),
          );
          expect([
            ...faults.filter((fault) => !fault.startsWith("said before")),
            ...faultsOfAll(played.turns).filter((fault) => !fault.startsWith("wording")),
          ]).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);
});
