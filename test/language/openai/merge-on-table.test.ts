import { describe, expect, it } from "vitest";

import type { ReadInput, Reading } from "../../../src/coach/language.ts";
import type { ReadAnswer } from "../../../src/language/openai/answers/read-answer.ts";
import { mergeReadings } from "../../../src/language/openai/guards/merge-readings.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { fact, nothingRead, readInput, said, SYSTEM_PROMPTS } from "./inputs.ts";

const functionWords = new Set(loadSystemPrompts(SYSTEM_PROMPTS).lists.functionWords);

const merged = (
  text: string,
  rules: Partial<Reading>,
  model: Partial<ReadAnswer>,
  over: Partial<ReadInput>,
): Reading =>
  mergeReadings(
    readInput(text, over),
    {
      facts: [],
      wishes: [],
      talk: { change: 0, sustain: 0 },
      requests: [],
      complete: false,
      ...rules,
    },
    { ...nothingRead, ...model },
    functionWords,
  );

describe("under a sentence to agree to", () => {
  const options = [
    { id: "yes", label: "Yes, keep it" },
    { id: "change", label: "Change something" },
  ];
  const table: Partial<ReadInput> = {
    ask: { move: "propose-goal", input: "confirm", options },
    known: [fact("frequency", "mon to thurs")],
  };

  it("hears a yes that cannot count as one to be asked for again", () => {
    const model = { answer: "yes" as const, choice: "yes" };
    expect(merged("suits me", {}, model, table)).toMatchObject({ agrees: "seemingly" });
    expect(merged("ok, sundays", {}, { ...model, change: "sundays" }, table).agrees).toBe(
      undefined,
    );
  });

  it.each([
    ["i said 4 weeks. its fine", "plainly"],
    ["better. yes", "plainly"],
    ["i said yes lol", "plainly"],
    ["yeah thats good. what if i snap anyway", "plainly"],
    ["yes i said its good", "plainly"],
    ["better", "seemingly"],
    ["yes, but not mondays", "seemingly"],
    ["yesterday was fine", "seemingly"],
  ])("takes a yes that stands in their own words: %s", (text, agrees) => {
    expect(merged(text, {}, { answer: "yes", choice: "yes" }, table).agrees).toBe(agrees);
    expect(merged(text, {}, { answer: "no" }, table).agrees).toBe(undefined);
  });

  it.each([
    ["yes thats better. but what if she says its for tonight", "she says its for tonight"],
    ["ok keep it, if mum lets me", "mum doesn't let me"],
    ["yeah whatever. prob wont work tho", undefined],
    ["Yes. I’m not sure I’ll manage", undefined],
  ])("takes a yes with a worry behind it, and the worry for one: %s", (text, obstacle) => {
    const rules = { facts: [fact("deadline", "for tonight")] };
    const read = merged(text, rules, { answer: "yes", tone: "worry" }, table);
    expect(read.agrees).toBe("plainly");
    expect(read.facts.map(({ slot, value }) => [slot, value])).toEqual(
      obstacle === undefined ? [] : [["obstacle", obstacle]],
    );
  });

  it.each([
    "yes but what if we say twice a week",
    "yes what if it said sundays",
    "yes. but only when its dry",
    "yes but i wont do it on fridays",
    "ok if i can do it at home",
  ])("takes no yes with another plan behind it for one: %s", (text) => {
    expect(merged(text, {}, { answer: "yes" }, table).agrees).toBe("seemingly");
  });

  it("changes the act where another is given for it, whatever stands before it", () => {
    const text = "lmao not just stand there. try climbing";
    const known = [fact("action", "stand at the wall")];
    const act = { slot: "action", quote: "not just stand there. try climbing" } as const;
    const model = { change: text, takenBack: ["action" as const], answer: "yes-but" as const };
    const read = (value: string): Reading =>
      merged(text, {}, { ...model, facts: [{ ...act, value }] }, { ...table, known });
    expect(read("try climbing")).toMatchObject({
      facts: [{ slot: "action", value: "try climbing" }],
      takenBack: ["action"],
    });
    // One that cannot be shown to be theirs takes no other away: whoever drafts is told.
    expect(read("try the climbing wall").takenBack).toBe(undefined);
  });

  it("takes what is to change in place of the choice to change something", () => {
    const text = "it looks selfish. could we leave out the part about nobody needing me?";
    const shown = "I'll cut back the roses, so I have quiet and nobody needing me.";
    const change = "could we leave out the part about nobody needing me?";
    const read = merged(
      text,
      {},
      { answer: "yes-but", choice: "change", change },
      { ...table, shown },
    );
    expect(read.choice).toBe(undefined);
    expect(read.correction?.told).toContain("leave out the part about nobody needing me");
  });

  it("takes no yes for one to the old sentence where something new is said with it", () => {
    const often = (value: string): Reading["agrees"] =>
      merged(
        `yes. ${value}`,
        { facts: [fact("frequency", value)] },
        { answer: "yes", choice: "yes" },
        table,
      ).agrees;
    expect(often("sundays")).toBe("seemingly");
    expect(often("mon to thurs")).toBe("plainly");
  });

  it("takes for a sentence of their own only what is offered as one", () => {
    const text = 'Yes but "ask her for ramen" is like she gives me ramen? I want to eat together';
    const own = "I want to eat together";
    const whole = { own, whole: true, sentence: own } as const;
    const told = (words: string): Reading["correction"] =>
      merged(words, { correction: whole }, { change: own }, table).correction;
    expect(told(text)).toEqual({ told: own });
    expect(told("no. I want to eat together")).toEqual(whole);
    expect(told("no no, thats not right at all, it should say: I want to eat together")).toEqual(
      whole,
    );
  });

  it("takes words in passing for no sentence, also where one was asked for", () => {
    const own = "walk first, bike later";
    const whole = { own, whole: true, sentence: own } as const;
    const asked = { ask: { move: "ask-own-wording", input: "text" } } as const;
    const told = (words: string, change: string | null): Reading["correction"] =>
      merged(words, { correction: whole }, { change }, asked).correction;
    const text = `I don't know, you're the one writing it. ${own} maybe`;
    expect(told(text, `${own} maybe`)).toEqual({ told: `${own} maybe` });
    expect(told(text, null)).toEqual({ told: own });
    expect(told(own, own)).toEqual(whole);
  });

  it("does not count a rules' yes in which the model sees a no", () => {
    expect(merged("yes right", { answer: "yes" }, { answer: "no" }, table).answer).toBe("no");
    expect(merged("yes right", { answer: "yes" }, {}, table).answer).toBe("yes");
  });

  it("takes what is to be changed as it was said, in place of what rules would cut out", () => {
    const text = "you dropped the bit about it being mine";
    const rules: Partial<Reading> = { correction: { remove: "ped the bit about" } };
    const told = merged(text, rules, { change: text, takenBack: ["frequency", "place"] }, table);
    expect(told.correction).toEqual({ told: text });
    expect(told.takenBack).toEqual(["frequency"]);
    const made = merged(text, rules, { change: "it is too long" }, table);
    expect(made.correction).toEqual({ told: text });
  });

  it("tells the draft what was said, and lets no pattern cut a sentence out of a remark", () => {
    const change = "the because just says the same thing twice. Can it be because I want to read";
    const own = "the same thing twice";
    const rules = {
      correction: { own, whole: true, sentence: `I'll make time for ${own}` },
    } as const;
    expect(merged(`Better, but ${change}?`, rules, { change }, table).correction).toEqual({
      told: change,
    });
  });

  it.each(["ifThen", "firstStep", "situation"] as const)(
    "hears no change of the sentence in words that the model takes for %s",
    (slot) => {
      const text = "sit in the garden if its dry";
      const own = "sit in the garden";
      const facts = [{ slot, quote: text, value: text }];
      for (const correction of [
        { own, whole: true, sentence: own } as const,
        { steps: [{ kind: "add", words: own, joint: " and " }] } as const,
        { add: own },
        { replace: { from: "if", to: "dry" } },
      ])
        expect(merged(text, { correction }, { facts }, table).correction).toBeUndefined();
    },
  );

  it("opens a sentence they had before them on the model's word, and a kept one where both hear a change", () => {
    const ask = { move: "ask-sign", slot: "sign", input: "text" } as const;
    const text = "sounds like every week tho";
    const model = { change: text };
    const told = (rules: Partial<Reading>, over: Partial<ReadInput>): Reading["correction"] =>
      merged(text, rules, model, { ask, shown: "I'll sing.", ...over }).correction;
    expect(told({}, {})).toEqual({ told: text });
    expect(told({}, { kept: "I'll sing." })).toBeUndefined();
    expect(told({ correction: { unclear: true } }, { kept: "I'll sing." })).toEqual({ told: text });
  });

  it("keeps a sentence that was typed whole, and one that was better before", () => {
    const whole = { own: "paint", whole: true, sentence: "I'll paint" } as const;
    const model = { change: "paint" };
    expect(merged("I'll paint", { correction: whole }, model, table).correction).toEqual(whole);
    const earlier = { earlier: "first" } as const;
    expect(merged("paint", { correction: earlier }, model, table).correction).toEqual(earlier);
  });
});

it("takes a time said in short from where they said it in full", () => {
  const ask: ReadInput["ask"] = { move: "offer-defaults", input: "confirm" };
  const day = (text: string, value: string): string | undefined =>
    merged(
      text,
      {},
      { facts: [{ slot: "review", quote: text, value }] },
      { ask, recent: [said("walk 2 days, and look after 2 weeks or a month")] },
    ).facts.find(({ slot }) => slot === "review")?.value;
  expect(day("4? thought i said 2", "2")).toBe("2 weeks");
  expect(day("month is fine", "month")).toBe("a month");
  expect(day("4? thought i said 3", "3")).toBe(undefined);
});
