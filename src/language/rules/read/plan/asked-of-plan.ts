import type { Reading } from "../../../../coach/language.ts";
import { pointedIn } from "./clause-by-clause.ts";
import { planChangesIn } from "./plan-changes.ts";
import { holds } from "./shown-words.ts";
import type { Standing } from "./standing.ts";

/** What they ask of the plan as it stands. */
const ASKS_IF_IN =
  /\b(?:does|did) (?:it|that|(?:the|my) (?:plan|goal|sentence|card)) (?:now |even |actually )?(?:say|have|mention) (.{3,40}?)(?: (?:now|yet|in it|too))*\s*\?|\bis it (.{3,30}?) or not\b|\bis (?:the |my )?(.{3,30}?) in (?:it|there|(?:the|my) (?:plan|goal|sentence))(?: (?:now|yet))*\s*\?/i;
const ASKS_FOR_IT =
  /\bwhat(?:'s| is|s| does| was)? (?:my|the) (?:plan|goal|sentence)(?: (?:say|look like|now|again))*[\s?!.]*$|\b(?:did|have) (?:you|u) (?:actually |even )?(?:change|changed|fix|fixed|do|done|update|updated)(?: (?:it|that|anything|something))?[\s?!.]*$|\bwhat (?:does|did) (?:it|my (?:plan|goal)|the (?:plan|goal)) say\b/i;
const IN_THE_PLAN =
  /,? (?:and )?is (?:that|this|it) in (?:it|there|(?:the|my) (?:plan|goal|sentence))(?: (?:now|yet))*\s*\??$/i;

/** "Does it say every 2 weeks now?": the truth, and where it does not, it is put in. */
export const askedOfPlan = (
  text: string,
  standing: Standing,
): Pick<Reading, "requests" | "correction" | "asksIfIn"> | undefined => {
  const who = pointedIn(text, standing);
  if (who && standing.isOnTable)
    return { requests: [], correction: { steps: [{ kind: "about", words: who }] } };
  const told = IN_THE_PLAN.test(text) ? text.replace(IN_THE_PLAN, "") : undefined;
  if (told !== undefined && told.split(/\s+/).length >= 2) {
    const correction = planChangesIn(told, { ...standing, isOnTable: true });
    if (correction) return { requests: [], correction };
  }
  const asked = ASKS_IF_IN.exec(text)?.slice(1).find(Boolean);
  if (asked === undefined) return ASKS_FOR_IT.test(text) ? { requests: ["show-goal"] } : undefined;
  if (holds(standing.statement, asked)) return { requests: ["is-it-in"], asksIfIn: asked };
  const steps = planChangesIn(`make it ${asked}`, { ...standing, isOnTable: true })?.steps;
  const isPlain = steps?.every(({ kind }) => kind === "time" || kind === "replace");
  return {
    requests: ["is-it-in"],
    asksIfIn: asked,
    ...(steps && isPlain ? { correction: { steps } } : {}),
  };
};
