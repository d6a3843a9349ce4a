import { fold, withoutQuotes } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

/** What people ask or rule out is answered in the very next reply; each client's author says how one would know. */
export const heard: Grader = {
  name: "heard-at-once",
  bar: { kind: "share", atLeast: 0.95 },
  grade(transcript) {
    const { after } = transcript.client;
    const turns = transcript.turns.filter(({ client }) => client !== undefined && client in after);
    return gradeTurns(transcript, turns, ({ own, client = "" }) => {
      const { says = [], not = [] } = after[client] ?? {};
      const reply = fold(withoutQuotes(own));
      if (says.length > 0 && !says.some((words) => reply.includes(fold(words))))
        return `"${client}" is not answered: none of ${says.join(", ")}`;
      const wrong = not.find((words) => reply.includes(fold(words)));
      return wrong === undefined ? undefined : `"${wrong}" right after "${client}"`;
    });
  },
};
