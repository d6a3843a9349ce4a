import type { Ask } from "../../../coach/ask.ts";
import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment, ReadInput } from "../../../coach/language.ts";
import { afterAnswer, answerIn } from "./answers.ts";
import { clausesOf, withoutHedges } from "./clauses.ts";
import { measuresIn } from "./measures.ts";
import { markedSlot, said, slotValue, wishIn } from "./slots.ts";
import { fromGerund, startsWithVerb, verbPhraseOf } from "../verbs.ts";

const MEASURED: ReadonlySet<Slot> = new Set([
  "frequency",
  "duration",
  "amount",
  "change",
  "deadline",
  "review",
]);
/** Moves that fill no slot of their own but may be answered with another act. */
const ABOUT_THE_ACT: ReadonlySet<string> = new Set([
  "propose-goal",
  "shrink-step",
  "ask-specifics",
  "ask-easier",
  "ask-smaller",
  "ask-bigger",
  "ask-other-time",
  "ask-what-to-change",
]);
const STATE = /^(?:feel|be|have|know|want|like|love|need|think|worry|look)\b/i;
const DANGLING =
  /(?:^|\s)(?:by|on|for|at|in|every|until|till|about|around|maybe|and|within|over|each|per|from|then|the)$/i;

/** Something the person does themself: it begins with a verb, and not with a verb of being or feeling. */
const isOwnAct = (value: string): boolean => {
  const phrase = value.replace(/^(?:i(?:'d| would|'ll| will| could| can|'m)|to)\s+(?:be\s+)?/i, "");
  if (!startsWithVerb(phrase) && fromGerund(phrase) === undefined) return false;
  return !STATE.test(verbPhraseOf(phrase));
};

/** The clause without the words that were read as times and frequencies: they have slots of their own. */
const withoutTimes = (clause: string, measures: readonly Fact[]): string => {
  let rest = clause;
  for (const measure of measures)
    if (measure.slot === "frequency" || measure.slot === "deadline" || measure.slot === "review")
      rest = rest.replace(measure.quote, " ");
  rest = rest.replace(/\s+/g, " ").trim();
  while (DANGLING.test(rest)) rest = rest.replace(DANGLING, "").trim();
  return rest.replace(/^[\s,]+|[\s,]+$/g, "");
};

interface Sorted {
  readonly facts: Fact[];
  /** Clauses that named no slot of their own. */
  readonly rest: string[];
}

const sortClauses = (clauses: readonly string[], ask: Ask | undefined): Sorted => {
  const facts: Fact[] = [];
  const rest: string[] = [];
  const mayWish = ask?.slot === "desiredChange";
  for (const clause of clauses) {
    const wish = mayWish ? wishIn(clause) : undefined;
    const slot = markedSlot(clause);
    if (wish && !facts.some((fact) => fact.slot === "desiredChange"))
      facts.push(said("desiredChange", wish, clause));
    else if (slot && slot !== ask?.slot && !facts.some((fact) => fact.slot === slot)) {
      const value = slotValue(slot, clause);
      if (value) facts.push(said(slot, value, clause));
    } else rest.push(clause);
  }
  return { facts, rest };
};

const mainFacts = (
  ask: Ask | undefined,
  rest: readonly string[],
  measures: readonly Fact[],
): Fact[] => {
  const slot = ask?.slot ?? (ABOUT_THE_ACT.has(ask?.move ?? "") ? "action" : undefined);
  if (!slot || rest.length === 0) return [];
  if (MEASURED.has(slot)) {
    const act = rest.map((clause) => withoutTimes(withoutHedges(clause), measures)).find(isOwnAct);
    return act ? [said("action", act)] : [];
  }
  const values = rest
    .filter((clause) => /\p{L}{2}/u.test(withoutTimes(withoutHedges(clause), measures)))
    .map((clause) => slotValue(slot, clause))
    .map((clause) =>
      slot === "action" || slot === "picture" ? withoutTimes(clause, measures) : clause,
    )
    .filter((clause) => clause.split(/\s+/).length > 0 && clause.length > 1);
  const value = values[0];
  if (!value) return [];
  if (ask?.slot === undefined && !isOwnAct(value)) return [];
  const fact = said(
    slot,
    slot === "action" || slot === "picture" ? value : values.join(", "),
    rest.join(", "),
  );
  const act = slot === "picture" ? values.find(isOwnAct) : undefined;
  return act ? [fact, said("action", act)] : [fact];
};

/** Facts of a free-text answer: marked clauses to their own slots, the rest to the slot that was asked for. */
export const factsIn = (text: string, input: Pick<ReadInput, "ask">, moment: Moment): Fact[] => {
  const content = answerIn(text) === undefined ? text : afterAnswer(text);
  if (!/[\p{L}\p{N}]{2,}/u.test(content) && !/\d/.test(content)) return [];
  const measures = measuresIn(content, input.ask?.slot, moment);
  const { facts, rest } = sortClauses(clausesOf(content), input.ask);
  const main = mainFacts(input.ask, rest, measures);
  const taken = new Set([...facts, ...main].map((fact) => fact.slot));
  return [...facts, ...main, ...measures.filter((measure) => !taken.has(measure.slot))];
};
