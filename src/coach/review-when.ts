import { isOneDay } from "./done-once.ts";
import type { Session } from "./session.ts";

/**
 * A review when they named one, at the goal's own end, or in four weeks: the framework's "every 4–6 sessions", as
 * weeks. What is only tried out is looked at after two.
 */
export const reviewWhen = (session: Session): string => {
  const named = session.facts.find(
    ({ slot, provenance }) => slot === "review" && provenance !== "agreed",
  );
  const end = named ?? session.facts.find(({ slot }) => slot === "deadline");
  if (end === undefined && session.marks.includes("try-and-see")) return "in 2 weeks";
  const deadline = end?.value
    .toLowerCase()
    .replace(/\b(?:a )?couple (?:of )?(?=(?:week|month)s?\b)/, "2 ")
    .replace(/\b(?:a )?fortnight\b/, "2 weeks")
    .replace(/\b(?:a )?few (?=weeks?\b)/, "3 ");
  const atEnd = /\bend of (?:the|this|next) (?:week|month|year)\b/.exec(deadline ?? "")?.[0];
  if (atEnd !== undefined) return `at the ${atEnd}`;
  const span =
    /\b((?:a|one|1) week|(?:two|three|four|five|six|[2-6]) weeks?|(?:1|a|one) month|(?:2|two) months?)\b/.exec(
      deadline ?? "",
    );
  if (span?.[1]) return `in ${span[1]}`;
  if (end?.slot !== "deadline" || !isSoon(end.value)) return "in 4 weeks";
  // Asked before when to look, they said a span; the day on which it is done takes nothing from that.
  return spanShown(session) ?? "in a week";
};

const isSoon = (deadline: string): boolean =>
  isOneDay(deadline) || /^(?:this|next) week(?:end)?$/i.test(deadline.trim());

const spanShown = ({ versions, moves }: Session): string | undefined => {
  if (!moves.includes("ask-deadline")) return undefined;
  const days = versions.flatMap(({ facts }) => facts.filter(({ slot }) => slot === "deadline"));
  const span = days.findLast(({ value }) => A_SPAN.test(value))?.value.toLowerCase();
  return span && `in ${span.replace(/^in /, "")}`;
};
const A_SPAN = /^(?:in )?(?:an?|one|two|three|four|five|six|\d+) (?:weeks?|months?)$/i;
