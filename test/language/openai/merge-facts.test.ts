import { describe, expect, it } from "vitest";

import type { ReadInput, Reading } from "../../../src/coach/language.ts";
import type { ReadAnswer } from "../../../src/language/openai/answers/read-answer.ts";
import { asked, fact, said } from "./inputs.ts";
import { merged } from "./merged.ts";

describe("the facts of two readings", () => {
  const OFTEN: ReadInput["ask"] = { move: "ask-measure", slot: "frequency", input: "text" };
  const WHAT: ReadInput["ask"] = { move: "ask-action", slot: "action", input: "text" };
  const claim = (
    slot: ReadAnswer["facts"][number]["slot"],
    quote: string,
  ): ReadAnswer["facts"][number] => ({ slot, quote, value: quote });

  it.each([
    ["it was asked for", OFTEN, [claim("reason", "i miss my mates")], true],
    ["the model sees it too", WHAT, [claim("frequency", "once a week")], true],
    ["it stands in what they would do", WHAT, [claim("action", "see them once a week")], true],
    ["it stands beside what they would do", WHAT, [claim("action", "see them")], true],
    ["nothing else was read", WHAT, [], true],
    ["only something else was read", WHAT, [claim("reason", "i miss my mates")], false],
    ["another stretch is how often", OFTEN, [claim("frequency", "i miss my mates")], false],
    ["it is part of something else", OFTEN, [claim("baseline", "see them once a week")], false],
  ])("takes a time where %s: %j", (_, ask, facts, isTaken) => {
    const text = "see them once a week, i miss my mates";
    const rules = { facts: [fact("frequency", "once a week")] };
    const often = merged(text, rules, { facts }, { ask }).facts.find(
      ({ slot }) => slot === "frequency",
    );
    expect(often?.value === "once a week").toBe(isTaken);
  });

  it("keeps how often where it is told in words and was not asked for", () => {
    const told = (text: string): Reading["facts"] =>
      merged(text, {}, { facts: [claim("frequency", text)] }, { ask: WHAT }).facts;
    expect(told("when their dads home")).toEqual([fact("cue", "when their dads home")]);
    expect(told("the choir")).toEqual([]);
  });

  it("settles no day that is named by what it comes before", () => {
    const text = "just before bio days, tues and thurs";
    const often = (quote: string): unknown =>
      merged(
        text,
        { facts: [fact("frequency", "tues and thurs")] },
        { facts: [claim("frequency", quote)] },
        { ask: OFTEN },
      ).facts;
    expect(often(text)).toMatchObject([{ slot: "frequency", value: text }]);
    expect(often("tues and thurs")).toEqual([fact("frequency", "tues and thurs")]);
  });

  it("keeps both of two things told of how it is now", () => {
    const text = "i work at home and i dont see my friends";
    const facts = [
      claim("situation", "i work at home"),
      claim("situation", "i dont see my friends"),
    ];
    expect(merged(text, {}, { facts }).facts).toEqual([fact("situation", text)]);
  });

  it("lets go of a guess from respelt words that the model reads as something else", () => {
    const text = "every week. but ive said that before and didnt";
    const guess = { ...fact("cue", "before and"), quote: "but i've said that before and didn't" };
    const facts = [claim("pastAttempts", "ive said that before and didnt")];
    const slots = merged(text, { facts: [guess] }, { facts }).facts.map(({ slot }) => slot);
    expect(slots).toEqual(["pastAttempts"]);
  });

  it("takes a time that a model points at and rules missed, where it is one", () => {
    const often = (quote: string): Reading["facts"] =>
      merged("well on tuesdays or seven", {}, { facts: [claim("frequency", quote)] }).facts;
    expect(often("on tuesdays")).toEqual([fact("frequency", "on tuesdays")]);
    expect(often("seven")).toEqual([]);
    expect(often("on fridays")).toEqual([]);
  });

  it.each([
    ["another slot", { facts: [claim("ifThen", "go later")] }],
    ["a request", { requests: ["question" as const] }],
    ["an answer", { answer: "unsure" as const }],
    ["a change of the sentence", { change: "go later" }],
  ])(
    "lets no guess stand on words in which the model read %s, or which it left out",
    (_, model) => {
      const rules = { facts: [fact("reason", "its dull"), fact("action", "go later")] };
      expect(merged("go later. its dull", rules, model).facts.map(({ slot }) => slot)).toEqual(
        "facts" in model ? ["ifThen"] : [],
      );
    },
  );

  it("takes no time for the plan's that stands in a first step, a place or a what-if", () => {
    const rules = { facts: [fact("deadline", "tomorrow")] };
    for (const slot of ["firstStep", "place", "ifThen"] as const)
      expect(
        merged("open it tomorrow", rules, { facts: [claim(slot, "open it tomorrow")] }).facts,
      ).toEqual([fact(slot, "open it tomorrow")]);
  });

  it("puts a count with the time that was asked about, also when the next question has come", () => {
    const recent = [
      asked("How many mornings a week would you go?"),
      said("every day is too much"),
      asked("After how long shall we look at how it's going?"),
    ];
    const often = (quote: string): string | undefined =>
      merged(
        `um i was gonna say ${quote}`,
        {},
        { facts: [claim("frequency", quote)] },
        { ask: { move: "ask-deadline", slot: "deadline", input: "text" }, recent },
      ).facts[0]?.value;
    expect(often("2")).toBe("2 mornings a week");
    expect(often("like 2 nights")).toBe("2 nights a week");
    expect(often("once")).toBe("once a week");
    expect(often("just once first")).toBeUndefined();
  });

  it("drops what rules took for something else than the model says the words are about", () => {
    const text = "my boss moved me to nights";
    const rules = { facts: [fact("support", "my boss")] };
    expect(merged(text, rules, { facts: [claim("situation", text)] }).facts).toEqual([
      fact("situation", text),
    ]);
  });
});
