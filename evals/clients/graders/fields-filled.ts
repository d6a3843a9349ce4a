import { FIELD_NAMES } from "../../../src/domain/goal.ts";
import type { Grader } from "./grader.ts";

/** A kept target or practice of someone who stayed: each of the nine fields filled by the client, or offered once and declined. */
export const fieldsFilled: Grader = {
  name: "fields-filled",
  bar: { kind: "share", atLeast: 0.9 },
  grade({ goals, ended }) {
    const goal = goals.at(-1);
    if (ended !== "kept" || !goal || goal.draft.kind === "direction")
      return { hits: 0, of: 0, faults: [] };
    const open = FIELD_NAMES.filter((name) => goal.draft.fields[name] === undefined);
    const faults = open.map((name) => ({ says: `${name} neither filled nor declined` }));
    return { hits: FIELD_NAMES.length - open.length, of: FIELD_NAMES.length, faults };
  },
};
