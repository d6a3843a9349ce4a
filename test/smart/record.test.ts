import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { FIELD_NAMES, GOAL_KINDS, type GoalDraft } from "../../src/domain/goal.ts";
import { checkGoal } from "../../src/smart/check-goal.ts";
import {
  completenessOf,
  enoughForClinician,
  enoughToPropose,
  enoughToSave,
  openPointsOf,
} from "../../src/smart/completeness.ts";
import { kindRule } from "../../src/smart/kind-rule.ts";
import { context, draftOf } from "./drafts.ts";

const codes = (draft: GoalDraft, more = {}) =>
  checkGoal(draft, { ...context, ...more }).findings.map(({ code }) => code);
const passes = (draft: GoalDraft) => checkGoal(draft, context).pass;

const WALK = "Walk round the park three times a week by 1 March";
const target = draftOf({ statement: WALK, valueConnection: "I feel like me when I'm outside" });

describe("the kinds' rules", () => {
  it("passes a target with all five letters", () => expect(passes(target)).toBe(true));
  it("holds a target back while its reason is missing", () => {
    expect(passes(draftOf({ statement: WALK }))).toBe(false);
  });
  it("passes a practice with an act, a reason, a sign and a day to look again, and no number", () => {
    const practice = draftOf(
      {
        statement: "Write to my brother's memory when I miss him",
        actionSteps: "Keep a notebook by the window",
        valueConnection: "it keeps him close",
        successIndicators: "I can say his name out loud",
      },
      { kind: "practice", reviewOn: "2026-12-20" },
    );
    expect(passes(practice)).toBe(true);
    expect(passes({ ...practice, reviewOn: undefined })).toBe(false);
  });
  it("asks a practice for a sign, never for a number", () => {
    expect(codes(draftOf({ statement: "Sit with the sadness" }, { kind: "practice" }))).toContain(
      "sign-first",
    );
  });
  it("passes a direction with a wish and a day to look again, and asks nothing else of it", () => {
    const direction = draftOf({ statement: "be kinder to myself" }, { kind: "direction" });
    expect(codes(direction)).toEqual(["no-end"]);
    expect(passes({ ...direction, reviewOn: "2026-12-20" })).toBe(true);
  });
  it("lets a shaky plan be tried when a day to look again is set", () => {
    const shaky = { ...target, confidence: { value: 5 } };
    expect(passes(shaky)).toBe(false);
    expect(passes({ ...shaky, reviewOn: "2026-12-01" })).toBe(true);
    expect(openPointsOf(checkGoal({ ...shaky, reviewOn: "2026-12-01" }, context))).toContain(
      "less-sure",
    );
  });
});

describe("a record beside its statement", () => {
  it("judges an outcome in others' hands by the step of one's own beside it", () => {
    const outcome = { statement: "Get promoted by June", valueConnection: "I want to lead" };
    expect(codes(draftOf(outcome))).toContain("others-hands");
    const withStep = draftOf({
      ...outcome,
      actionSteps: "Ask my manager for feedback every Friday",
    });
    expect(codes(withStep)).not.toContain("others-hands");
  });
  it("says when the day has passed, and not on the day itself", () => {
    expect(codes({ ...target, dueOn: "2026-11-19" })).toContain("day-passed");
    expect(codes({ ...target, dueOn: "2026-11-21" })).not.toContain("day-passed");
  });
  it("asks about a big jump from where someone is now", () => {
    const from = (currentBaseline: string) =>
      codes(draftOf({ statement: "Walk every day", currentBaseline }));
    expect(from("I never walk")).toContain("big-jump");
    expect(from("every day")).toContain("no-stretch");
    expect(from("four times a week")).not.toContain("big-jump");
  });
  it("asks for a waymark on a long road", () => {
    expect(codes(draftOf({ statement: "Finish my degree within 2 years" }))).toContain("long-way");
  });
  it("does not ask for a number where counting harms", () => {
    const sadCounts = [
      "have fewer urges to cut",
      "cope with my grief",
      "fall asleep faster",
      "be free of flashbacks",
    ];
    for (const statement of sadCounts)
      expect(codes(draftOf({ statement }))).toContain("sign-first");
    expect(codes(draftOf({ statement: "be tidier" }))).not.toContain("sign-first");
  });
  it("names scope first and then S, M, A, R, T", () => {
    expect(codes(draftOf({ statement: "be off my meds" }))).toEqual([
      "with-clinician",
      "vague-core",
      "no-measure",
      "no-reason",
      "no-end",
    ]);
  });
});

describe("what is enough", () => {
  it("counts the nine fields as filled, declined or open", () => {
    const draft = {
      ...target,
      fields: { ...target.fields, potentialObstacles: { state: "declined" as const } },
    };
    const { filled, declined, open } = completenessOf(draft);
    expect(filled).toEqual(["statement", "valueConnection"]);
    expect(declined).toEqual(["potentialObstacles"]);
    expect(filled.length + declined.length + open.length).toBe(FIELD_NAMES.length);
  });
  it("lets a clinician see what may not be proposed here, but nothing that is not for here", () => {
    const meds = draftOf({ statement: "come off my sertraline by May" });
    expect(enoughToPropose(meds, checkGoal(meds, context))).toBe(false);
    expect(enoughForClinician(meds, checkGoal(meds, context))).toBe(true);
    const watch = draftOf({ statement: "check my wife's phone every night" });
    expect(enoughForClinician(watch, checkGoal(watch, context))).toBe(false);
  });
  it("never saves what misses its kind's rule or what the scope stops", () => {
    const words = fc.constantFrom(
      "",
      WALK,
      "be happier",
      "stop my meds",
      "because I love it",
      "1 March",
    );
    const drafts = fc
      .record({
        kind: fc.constantFrom(...GOAL_KINDS),
        statement: words,
        valueConnection: words,
        reviewOn: fc.constantFrom(undefined, "2026-12-20"),
      })
      .map(({ kind, reviewOn, ...texts }) =>
        draftOf(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")), {
          kind,
          reviewOn,
        }),
      );
    fc.assert(
      fc.property(drafts, (draft) => {
        const check = checkGoal(draft, context);
        const isKept = enoughToSave(draft, check);
        expect(isKept).toBe(check.pass);
        expect(!isKept || (kindRule(draft, check) && check.scope === "ok")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
