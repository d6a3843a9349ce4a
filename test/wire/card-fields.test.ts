import { describe, expect, it } from "vitest";

import { newSession, type Session } from "../../src/coach/session.ts";
import type { GoalDraft, Provenance } from "../../src/domain/goal.ts";
import { cardFieldsOf } from "../../src/wire/card-fields.ts";

const draftOf = (value: string, provenance: Provenance = "agreed"): GoalDraft => ({
  kind: "target",
  fields: {
    statement: { state: "filled", value, provenance, quote: "once a week" },
    valueConnection: { state: "filled", value: "I miss it", provenance: "agreed" },
  },
});

const proposing = (draft: GoalDraft, agreed: boolean): Session => ({
  ...newSession(),
  proposal: { id: "p-1", statement: "", draft, openPoints: [], agreed },
});

const saved = (draft: GoalDraft): NonNullable<Session["goal"]> => ({
  goalId: "g-1",
  version: 1,
  draft,
  status: "active",
});

const WALK = "I'll walk once a week.";
const RUN = "I'll run once a week.";

describe("whose words the statement on the card is said to be", () => {
  it.each<[string, Session, string]>([
    ["the coach's, while the client has not answered", proposing(draftOf(WALK), false), "drafted"],
    ["agreed, once they said yes to it", proposing(draftOf(WALK), true), "agreed"],
    [
      "agreed, where it is the saved one again",
      { ...proposing(draftOf(WALK), false), goal: saved(draftOf(WALK)) },
      "agreed",
    ],
    [
      "the coach's again, where it differs from the saved one",
      { ...proposing(draftOf(RUN), false), goal: saved(draftOf(WALK)) },
      "drafted",
    ],
    ["agreed, when it is saved", { ...newSession(), goal: saved(draftOf(WALK)) }, "agreed"],
    ["theirs, when they typed it", proposing(draftOf(WALK, "edited"), false), "edited"],
  ])("is %s", (_case, session, provenance) => {
    expect(cardFieldsOf(session).statement).toMatchObject({ provenance, quote: "once a week" });
  });

  it("shows what was added to the goal after the yes, not what was proposed", () => {
    const grown = draftOf(WALK);
    grown.fields.actionSteps = { state: "filled", value: "ask Danny", provenance: "said" };
    const session = { ...proposing(draftOf(WALK), true), goal: saved(grown) };
    expect(cardFieldsOf(session).actionSteps).toMatchObject({ value: "ask Danny" });
  });

  it("leaves the other parts as they came", () => {
    expect(cardFieldsOf(proposing(draftOf(WALK), false)).valueConnection).toMatchObject({
      provenance: "agreed",
    });
  });
});
