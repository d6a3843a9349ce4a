import { describe, expect, it } from "vitest";

import type { ReadInput, Reading } from "../../../src/coach/language.ts";
import type { ReadAnswer } from "../../../src/language/openai/answers/read-answer.ts";
import { tolerantReadAnswerSchema } from "../../../src/language/openai/answers/read-answer.ts";
import { mergeReadings } from "../../../src/language/openai/guards/merge-readings.ts";
import { fact, nothingRead, readInput } from "./inputs.ts";
import { functionWords, merged, RULES } from "./merged.ts";

describe("two readings made one", () => {
  const claim = (
    slot: ReadAnswer["facts"][number]["slot"],
    quote: string,
  ): ReadAnswer["facts"][number] => ({ slot, quote, value: quote });

  it("hears that somebody else wants it only in their own words, and before they want something", () => {
    const text = "the lot at home want me up and about";
    const signals = (model: Partial<ReadAnswer>): Reading["signals"] =>
      merged(text, {}, model).signals;
    expect(signals({ sentBy: "the lot at home" })).toEqual(["sent-by-other"]);
    expect(signals({ sentBy: "my wife says" })).toBeUndefined();
    const facts = [claim("action", "up and about")];
    expect(signals({ sentBy: "the lot at home", facts })).toBeUndefined();
  });

  it("hears no pause in words that the model gave a meaning, and one in those beside them", () => {
    const rules: Partial<Reading> = { requests: ["pause"] };
    const requests = (text: string): Reading["requests"] =>
      merged(text, rules, { facts: [claim("ifThen", "go later")] }).requests;
    expect(requests("go later. cafe's open till 3")).toEqual([]);
    expect(requests("go later. i need a break now")).toEqual(["pause"]);
  });

  it("takes a yes that binds to nothing on a model's word, and no pattern's no against it", () => {
    const confirm = (move: string): Partial<ReadInput> => ({ ask: { move, input: "confirm" } });
    const text = "its the books too but yeah ok";
    const answer = (move: string): Reading["answer"] =>
      merged(text, { answer: "no" }, { answer: "yes" }, confirm(move)).answer;
    expect(answer("check-understanding")).toBe("yes");
    expect(answer("propose-goal")).toBeUndefined();
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

  it("keeps the deterministic choice and rating", () => {
    const rules: Partial<Reading> = { choice: "smaller", rating: { value: 5 } };
    const model: Partial<ReadAnswer> = { choice: "bigger", ratingWords: "no" };
    expect(merged("no, 5, skip it", rules, model)).toMatchObject(rules);
  });

  it("lets the model's word on requests, answer and tone stand before the rules' guess", () => {
    const rules: Partial<Reading> = {
      answer: "unsure",
      tone: "worn-out",
      requests: ["question"],
      complete: true,
    };
    const text = "what does it give me? quiet. and maybe a fish, dunno";
    const quiet = { slot: "reason" as const, quote: "quiet. and maybe a fish", value: "quiet" };
    const read = merged(text, rules, { facts: [quiet], tone: "joking" });
    expect([read.requests, read.answer, read.tone]).toEqual([[], undefined, "joking"]);
    expect(merged(text, rules, { answer: "no", requests: ["skip"] })).toMatchObject({
      answer: "no",
      requests: ["skip"],
    });
  });

  it("lets the rules' word stand where the model left it out, and their answer where it read nothing", () => {
    const rules: Partial<Reading> = { answer: "unsure", tone: "sad", requests: ["question"] };
    const { requests: _r, tone: _t, ...silent } = nothingRead;
    const read = mergeReadings(
      readInput("hm"),
      { ...RULES, ...rules, requests: [] },
      tolerantReadAnswerSchema.parse(silent),
      functionWords,
    );
    expect(read).toMatchObject({ answer: "unsure", tone: "sad" });
  });

  it.each(["person", "are-you-real", "privacy", "consent", "stop", "health-question"] as const)(
    "never loses %s on a model's word",
    (request) => {
      expect(merged("hm", { requests: [request] }, { requests: ["skip"] }).requests).toEqual([
        request,
        "skip",
      ]);
    },
  );

  it.each(["start-over", "wrong-alarm"] as const)("never does %s on a model's word", (request) => {
    expect(merged("hm", {}, { requests: [request] }).requests).toEqual([]);
  });

  it("takes back the mark of a request that the model did not see, and no other", () => {
    const rules: Partial<Reading> = {
      requests: ["just-listen"],
      signals: ["listen-first", "sent-by-other"],
    };
    const model = { facts: [claim("reason", "they never listen")] };
    expect(merged("they never listen", rules, model).signals).toEqual(["sent-by-other"]);
  });

  it("fills what an offered answer was offered for", () => {
    const ask: ReadInput["ask"] = {
      move: "ask-look-again",
      slot: "review",
      input: "chips",
      options: [{ id: "4-weeks", label: "In 4 weeks" }],
    };
    expect(merged("a month or so", {}, { choice: "4-weeks" }, { ask }).facts).toEqual([
      { ...fact("review", "In 4 weeks"), provenance: "chosen" },
    ]);
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
