import type { Fact, Slot } from "../facts.ts";
import type { Session } from "../session.ts";

const TURNS =
  /\b(?:instead|rather|not the|actually|can we (?:do|take|look at|talk about|start with)|could we (?:do|take|look at|start with)|let'?s (?:do|take|start with)|go with|switch|want to|meant|more important)\b/i;
const SMALL =
  /^(?:i|a|an|the|to|my|me|more|less|be|and|of|in|on|with|get|have|want|do|it|that|this|is|not|better|again|up|out|thing|one|bit)$/;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}']+/gu) ?? [])
    .filter((word) => !SMALL.test(word))
    .map((word) => word.replace(/(?:ing|s)$/, ""));

/** "Can we do the friends thing instead?": a wish that was kept for later, called up by its words. */
export const otherWishIn = (session: Session, text: string): string | undefined => {
  if (session.goal !== undefined || session.parked.length === 0 || !TURNS.test(text))
    return undefined;
  const said = new Set(wordsOf(text.replace(/\bnot the \w+|\bnot (?:about )?\w+/gi, " ")));
  const named = session.parked.filter((wish) => wordsOf(wish).some((word) => said.has(word)));
  const current = session.facts.find(({ slot }) => slot === "desiredChange")?.value ?? "";
  const isCurrent = wordsOf(current).some((word) => said.has(word));
  return named.length === 1 && !isCurrent ? named[0] : undefined;
};

const OF_THE_OLD: ReadonlySet<Slot> = new Set<Slot>([
  "desiredChange",
  "picture",
  "reason",
  "action",
  "frequency",
  "duration",
  "deadline",
  "review",
  "sign",
  "situation",
]);

/** The talk goes on with that wish; the one before it is kept for later. */
export const withOtherWish = (session: Session, wish: string): Session => {
  const { proposal: _proposal, pendingReflection: _reflection, ...rest } = session;
  const before = session.facts.find(({ slot }) => slot === "desiredChange")?.value;
  const fact: Fact = { slot: "desiredChange", value: wish, provenance: "said", quote: wish };
  return {
    ...rest,
    phase: "exploration",
    facts: [...session.facts.filter(({ slot }) => !OF_THE_OLD.has(slot)), fact],
    parked: [...session.parked.filter((one) => one !== wish), ...(before ? [before] : [])],
    marks: session.marks.filter((mark) => mark !== "act-chosen"),
    asked: { ...session.asked, picture: 0, reason: 0, action: 0, frequency: 0, deadline: 0 },
    declined: session.declined.filter((slot) => !OF_THE_OLD.has(slot)),
  };
};
