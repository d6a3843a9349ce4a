import type { Line } from "../domain/conversation.ts";
import { isDoneOnce } from "./done-once.ts";
import type { Reading } from "./language.ts";
import type { Session } from "./session.ts";
import { factOf } from "./view.ts";

/** "Once", "once maybe", "yes once is ok"; with "just" or "first" it is meant as one time and no more. */
const BARE_ONCE =
  /^(?:maybe |about |like |yes,? |yeah,? )*once(?: (?:maybe|is (?:ok|okay|fine|good)|i think))?$/i;
const ASKED_OF_A_WEEK = /\b(?:normal|ordinary|usual|typical|busy|average) week\b/i;

const isAskedOfAWeek = ({ ask }: Session, recent: readonly Line[]): boolean => {
  const last = recent.findLast(({ role }) => role === "coach")?.text ?? "";
  const question = last.split(/(?<=[.!?])\s+/).findLast((one) => one.endsWith("?")) ?? "";
  return ask?.move === "ask-measure" || ASKED_OF_A_WEEK.test(question);
};

/** Asked how often in a normal week, "once" is once a week; an act that is done once stays so. */
export const withOnceAWeek = (
  session: Session,
  reading: Reading,
  recent: readonly Line[],
): Reading => {
  const act = reading.facts.find(({ slot }) => slot === "action")?.value;
  const isOnce = isDoneOnce(act ?? factOf(session, "action") ?? "");
  if (isOnce || !isAskedOfAWeek(session, recent)) return reading;
  return {
    ...reading,
    facts: reading.facts.map((fact) =>
      fact.slot === "frequency" &&
      BARE_ONCE.test(fact.value.trim()) &&
      !/\b(?:just|only|first)\b/i.test(fact.quote)
        ? { ...fact, value: "once a week" }
        : fact,
    ),
  };
};
