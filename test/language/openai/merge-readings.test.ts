import { describe, expect, it } from "vitest";

import type { ReadInput, Reading } from "../../../src/coach/language.ts";
import type { ReadAnswer } from "../../../src/language/openai/answers/read-answer.ts";
import { tolerantReadAnswerSchema } from "../../../src/language/openai/answers/read-answer.ts";
import { mergeReadings } from "../../../src/language/openai/guards/merge-readings.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { fact, nothingRead, readInput, SYSTEM_PROMPTS } from "./inputs.ts";

const functionWords = new Set(loadSystemPrompts(SYSTEM_PROMPTS).lists.functionWords);
const RULES: Reading = {
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  complete: false,
};

const merged = (
  text: string,
  rules: Partial<Reading>,
  model: Partial<ReadAnswer>,
  over: Partial<ReadInput> = {},
): Reading =>
  mergeReadings(
    readInput(text, over),
    { ...RULES, ...rules },
    tolerantReadAnswerSchema.parse({ ...nothingRead, ...model }),
    functionWords,
  );

describe("two readings made one", () => {
  it("holds the facts of both", () => {
    const { facts } = merged(
      "once a week, i miss my mates",
      { facts: [fact("frequency", "once a week")] },
      { facts: [{ slot: "reason", quote: "i miss my mates", value: "miss my mates" }] },
    );
    expect(facts.map(({ slot }) => slot).toSorted()).toEqual(["frequency", "reason"]);
  });

  it.each([
    "frequency",
    "duration",
    "amount",
    "change",
    "deadline",
    "review",
    "importance",
    "confidence",
    "readiness",
  ] as const)("takes %s from the deterministic reader alone", (slot) => {
    const model = { facts: [{ slot, quote: "seven", value: "seven" }] };
    expect(merged("seven", {}, model).facts).toEqual([]);
    const rules = { facts: [fact(slot, "seven")] };
    expect(merged("seven", rules, model).facts).toEqual(rules.facts);
  });

  it("lets the model's words stand where both read the same slot", () => {
    const { facts } = merged(
      "well you know its a long story but i miss my mates",
      { facts: [fact("reason", "well you know its a long story but i miss my mates")] },
      { facts: [{ slot: "reason", quote: "i miss my mates", value: "i miss my mates" }] },
    );
    expect(facts).toEqual([fact("reason", "i miss my mates")]);
  });

  it.each([
    ["a request", { requests: ["no-number"] as ReadAnswer["requests"] }, 0],
    [
      "something else",
      {
        facts: [
          { slot: "strengths" as const, quote: "had the eye for it", value: "had the eye for it" },
        ],
      },
      0,
    ],
    ["nothing", {}, 1],
    [
      "a fact for it that does not stand",
      { facts: [{ slot: "picture" as const, quote: "zzz", value: "zzz" }] },
      1,
    ],
  ])(
    "lets the guess that the words are the answer give way when a model reads %s",
    (_, model, left) => {
      const text = "mum said i had the eye for it";
      const ask: ReadInput["ask"] = { move: "picture-success", slot: "picture", input: "text" };
      const { facts } = merged(text, { facts: [fact("picture", text)] }, model, { ask });
      expect(facts.filter(({ slot }) => slot === "picture")).toHaveLength(left);
    },
  );

  it("does not let a model change what was picked", () => {
    const chosen = { ...fact("deadline", "4 weeks"), provenance: "chosen" as const };
    const support = { ...fact("support", "My clinician"), provenance: "chosen" as const };
    const { facts } = merged(
      "my clinician",
      { facts: [chosen, support] },
      { facts: [{ slot: "support", quote: "clinician", value: "clinician" }] },
    );
    expect(facts.toSorted((a, b) => a.slot.localeCompare(b.slot))).toEqual([chosen, support]);
  });

  it("never takes a yes to a proposal on a model's word, but takes a no", () => {
    const confirm: Partial<ReadInput> = { ask: { move: "propose-goal", input: "confirm" } };
    expect(merged("that's me to a t", {}, { answer: "yes" }, confirm).answer).toBeUndefined();
    expect(merged("hm that's someone else", {}, { answer: "no" }, confirm).answer).toBe("no");
    expect(merged("that's me to a t", {}, { answer: "yes" }).answer).toBe("yes");
  });

  it("takes no consent in another dress from a model: a yes with a but, or the option that says yes", () => {
    const options = [
      { id: "yes", label: "Yes, keep it" },
      { id: "no", label: "Change something" },
    ];
    const confirm: Partial<ReadInput> = {
      ask: { move: "propose-goal", input: "confirm", options },
    };
    expect(merged("meh", {}, { answer: "yes-but" }, confirm).answer).toBeUndefined();
    expect(merged("meh", {}, { choice: "yes" }, confirm).choice).toBeUndefined();
    expect(merged("meh", {}, { choice: "no" }, confirm).choice).toBe("no");
  });

  it("keeps the deterministic answer, choice, rating, tone and requests", () => {
    const rules: Partial<Reading> = {
      answer: "no",
      choice: "smaller",
      rating: { value: 5 },
      tone: "annoyed",
      requests: ["skip"],
    };
    const model: Partial<ReadAnswer> = {
      answer: "yes",
      choice: "bigger",
      ratingWords: "no",
      tone: "glad",
      requests: ["stop"],
    };
    expect(merged("no, 5, skip it", rules, model)).toMatchObject(rules);
  });

  it("lets a model add that something hard was told, never take it back", () => {
    expect(merged("my dad died", {}, { disclosure: "loss" }).disclosure).toBe("loss");
    expect(merged("my dad died", { disclosure: "loss" }, { disclosure: null }).disclosure).toBe(
      "loss",
    );
  });

  it("marks what a model heard as it marks what rules heard", () => {
    expect(merged("cant i just rant", {}, { requests: ["just-listen"] }).signals).toEqual([
      "listen-first",
    ]);
    expect(merged("he reads my phone", {}, { disclosure: "harm-by-other" }).signals).toEqual([
      "harm-by-other",
    ]);
    expect(merged("hm", { signals: ["sent-by-other"] }, {}).signals).toEqual(["sent-by-other"]);
  });

  it("takes only an option that was offered", () => {
    const ask: ReadInput["ask"] = {
      move: "choose-priority",
      input: "chips",
      options: [{ id: "a", label: "The anxiety" }],
    };
    expect(merged("the first", {}, { choice: "a" }, { ask }).choice).toBe("a");
    expect(merged("the first", {}, { choice: "z" }, { ask }).choice).toBeUndefined();
  });

  it("keeps a rating in words as words, and only where one was asked for", () => {
    const ask: ReadInput["ask"] = { move: "rate-confidence", slot: "confidence", input: "scale" };
    const model = { ratingWords: "as sure as night follows day" };
    const text = "oh as sure as night follows day";
    expect(merged(text, {}, model, { ask }).rating).toEqual({
      words: "as sure as night follows day",
    });
    expect(merged(text, {}, model).rating).toBeUndefined();
  });

  it.each([
    ["i miss my mates", "you miss your mates", "you miss your mates"],
    ["i miss my mates", "you long for company", undefined],
    ["i don't see them now", "you see them now", undefined],
    ["i miss my mates", "I miss my mates", undefined],
    ["i miss my mates", "you miss your mates?", undefined],
  ])("reflects %j as %j: %j", (text, reflection, kept) => {
    expect(merged(text, {}, { reflection }).reflection).toBe(kept);
  });

  it("counts at most three statements of a kind on a model's word", () => {
    expect(
      merged("hm", { talk: { change: 1, sustain: 4 } }, { talk: { change: 9, sustain: 1 } }).talk,
    ).toEqual({
      change: 3,
      sustain: 4,
    });
  });

  it("adds the wishes that rules did not see, in the client's words", () => {
    const text = "sleep better, get fit, and my boss to respect me";
    expect(
      merged(text, { wishes: ["get fit"] }, { wishes: ["Sleep better", "get fit", "be rich"] })
        .wishes,
    ).toEqual(["get fit", "sleep better"]);
  });
});
