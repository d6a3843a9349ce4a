import { gradeWhole, type Grader } from "./grader.ts";

const MOST_TIMES = 2;

/** No slot is asked for more than twice, in whatever words; a move without a slot counts as its own. */
export const askedTooOften: Grader = {
  name: "asked-too-often",
  bar: { kind: "share", atLeast: 1 },
  grade({ turns }) {
    const times = new Map<string, number>();
    for (const { ask, move } of turns) {
      if (!ask || move === "propose-goal" || move === "answer-safety") continue;
      const what = ask.slot ?? `the move ${move}`;
      times.set(what, (times.get(what) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => count > MOST_TIMES);
    return gradeWhole(often.map(([what, count]) => ({ says: `${what} asked for ${count} times` })));
  },
};
