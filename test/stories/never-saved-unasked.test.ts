import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { valueOf } from "../../src/domain/goal.ts";
import { checkGoal } from "../../src/smart/check-goal.ts";
import { enoughToSave } from "../../src/smart/completeness.ts";
import { faultsOf, faultsOfAll } from "./judge-turn.ts";
import { NOW, play, type Played, type Saying } from "./play-story.ts";
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

const YES = ["yes", "yes", "yes please", "👍"];

/** Mostly answers what was asked, as people do; sometimes says anything at all. */
const answering =
  (pick: number): Saying =>
  (last) => {
    const any = SAYINGS[pick % SAYINGS.length] ?? "";
    if (pick % 4 === 0) return any;
    if (last.ask?.input === "confirm") return YES[pick % YES.length] ?? "yes";
    if (last.ask?.input === "scale") return String(pick % 11);
    const { options } = last.ask ?? {};
    return options?.length ? (options[pick % options.length]?.label ?? any) : any;
  };

const saves = (played: Played) =>
  played.turns.flatMap(({ client, output }, index) =>
    output.effects
      .filter((effect) => effect.kind === "save-goal")
      .map((effect) => ({ effect, client: client ?? "", before: played.turns[index - 1] })),
  );

const context = { now: NOW, timeZone: "Europe/London" };

const expectAgreed = (played: Played): number => {
  const agreed = new Set<string>();
  for (const { effect, client, before } of saves(played)) {
    const statement = valueOf(effect.draft, "statement") ?? "";
    if (!agreed.has(statement)) {
      expect(before?.output.move).toBe("propose-goal");
      expect(before?.output.reply).toContain(statement);
      expect(client.toLowerCase()).toMatch(/^(yes|👍|that's fine)/);
      agreed.add(statement);
    }
    const values = [valueOf(effect.draft, "valueConnection") ?? ""];
    expect(enoughToSave(effect.draft, checkGoal(effect.draft, { ...context, values }))).toBe(true);
  }
  return agreed.size;
};

describe("whatever the client says, in whatever order", () => {
  it("nothing is saved that was not agreed to in exactly these words, or that misses its kind's rule", async () => {
    const deps = coachDeps();
    let saved = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 9_999 }), { minLength: 6, maxLength: 26 }),
        async (picks) => {
          const played = await play(
            { kind: "widget", clinician: true },
            picks.map(answering),
            deps,
          );
          saved += expectAgreed(played);
          const faults = played.turns.flatMap((turn) => faultsOf(turn, []));
          const often = faultsOfAll(played.turns).filter((fault) => !fault.startsWith("wording"));
          expect([...faults, ...often]).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
    expect(saved).toBeGreaterThan(3);
  }, 60_000);

  it("sixty turns of rambling end well and never loop", async () => {
    const ramble = Array.from({ length: 60 }, (_, index) => RAMBLE[index % RAMBLE.length] ?? "");
    const played = await play({ kind: "widget", clinician: true }, ramble, coachDeps());
    const moves = played.turns.map(({ output }) => output.move);
    expect(faultsOfAll(played.turns).filter((fault) => fault.includes("asked for"))).toEqual([]);
    expect(new Set(moves.slice(-20))).toEqual(new Set(["rest-here"]));
    expect(played.goals).toEqual([]);
  }, 30_000);
});

const RAMBLE = [
  "so anyway the neighbours had their dog barking again and then the bins were not collected",
  "my cousin said i should have called the council but he never calls anyone himself",
  "and the car made that noise, the one from last winter, you know the one",
  "it rained all week which is typical really, the garden is a swamp",
  "i was going to say something but it has gone out of my head now",
  "they changed the buses again so it takes forty minutes instead of twenty",
  "and what do you do about prices these days, a loaf of bread is a small fortune",
];
