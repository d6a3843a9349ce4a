import { describe, expect, it } from "vitest";

import sentences from "../../prompts/en/scope.json" with { type: "json" };
import { labelledScopes } from "../../evals/smart/labelled.ts";
import { judgeScope, scopeOf, scopeSentence } from "../../src/smart/scope.ts";
import { SCOPE_RULE_IDS } from "../../src/smart/scope/scope-rule.ts";
import { draftOf } from "./drafts.ts";

const SIDES: readonly (readonly [string, string])[] = [
  ["stop my sertraline by Friday", "take my statins every night"],
  ["stop taking my lithium", "take my lithium"],
  ["not have to take my meds", "never forget to take my meds"],
  ["start taking prozac", "start taking my meds on time"],
  ["lower my dose", "ask my doctor about lowering my dose"],
  ["quit vodka cold turkey, I drink a bottle a day", "have two alcohol-free evenings a week"],
  ["lose 15 pounds before the wedding", "lose track of time in a good book on Sundays"],
  ["fast for three days every week", "get a fast answer from the council this week"],
  ["go back to the house where I was attacked", "go back to the house I grew up in for tea"],
  ["confront my father about the abuse", "tell my sister about my week"],
  ["be over my mum's death by June", "visit my mum's grave on her birthday"],
  ["get revenge on my boss", "beat my personal best at the park run"],
  ["check my wife's phone every night", "check my phone only three times a day"],
  [
    "keep texting her until she answers even though she blocked me",
    "text my friend until the train comes",
  ],
];

describe("scope", () => {
  it.each(SIDES)("stops %j and lets %j through", (stopped, fine) => {
    expect(scopeOf(stopped)).not.toBe("ok");
    expect(scopeOf(fine)).toBe("ok");
  });
  it("keeps most of its own lines on the right side", () => {
    const lines = labelledScopes();
    const stops = lines.filter(({ scope }) => scope !== "ok");
    const fine = lines.filter(({ scope }) => scope === "ok");
    const heard = stops.filter(({ statement }) => scopeOf(statement) !== "ok").length;
    const wrong = fine.filter(({ statement }) => scopeOf(statement) !== "ok").length;
    expect(heard / stops.length).toBeGreaterThanOrEqual(0.95);
    expect(wrong / fine.length).toBeLessThanOrEqual(0.05);
  });
  it("reads the steps of a record as well as its statement", () => {
    const draft = draftOf({ statement: "sleep better", actionSteps: "stop taking my lithium" });
    expect(judgeScope(draft)).toEqual({ scope: "with-clinician", rule: "medication" });
  });
  it("lets what harms others speak before what needs a clinician", () => {
    expect(scopeOf("stop my meds and get revenge on my boss")).toBe("not-here");
  });
  it("has a sentence for every rule and no other", () => {
    expect(Object.keys(sentences).toSorted()).toEqual([...SCOPE_RULE_IDS].toSorted());
    for (const rule of SCOPE_RULE_IDS) expect(scopeSentence(rule)).not.toBe("");
  });
});
