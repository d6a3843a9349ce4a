import { checkStatement } from "../../smart/check-statement.ts";
import { verbOf } from "../../smart/reading/verbs.ts";
import { isDoneOnce, isOneOff } from "../done-once.ts";
import type { Fact, Slot } from "../facts.ts";
import type { Reading } from "../language.ts";
import type { Session } from "../session.ts";
import { asLighter, REMEDIES, withSnag } from "./snag.ts";

/** What the statement is made of. After the client's yes these change only through a move that asks for it. */
export const STATEMENT: ReadonlySet<Slot> = new Set<Slot>([
  "action",
  "place",
  "cue",
  "frequency",
  "duration",
  "amount",
  "change",
  "deadline",
  "reason",
  "sign",
  "desiredChange",
]);
export const CHANGES_STATEMENT: ReadonlySet<string> = new Set([
  "propose-goal",
  "offer-adjustment",
  "ask-what-to-change",
  "ask-which-words",
  "shrink-step",
  "ask-smaller",
  "ask-bigger",
  "ask-other-time",
  "ask-less-often",
  "ask-easier",
  "ask-specifics",
]);

/** What it is about was said back to them, or could have been: what they put right counts. */
const ASKS_IF_RIGHT: ReadonlySet<string> = new Set([
  "check-understanding",
  "ask-permission-to-plan",
]);

export const SIZES: ReadonlySet<Slot> = new Set<Slot>(["frequency", "duration", "amount"]);

/** A slot that was already answered is not overwritten in passing, only when it was asked for or is being changed. */
const mayTake = (session: Session, fact: Fact, reading: Reading): boolean => {
  const { ask } = session;
  if (isSaidShorter(session, fact, reading)) return false;
  if (fact.slot === "reason" && reading.correction?.reason === "wrong") return true;
  if (fact.slot === "reason" && ask && ASKS_IF_RIGHT.has(ask.move)) return true;
  const isNew = session.proposal === undefined && session.goal === undefined;
  if (isNew && (reading.correction?.own !== undefined || isWholePlan(reading.facts))) return true;
  if (
    ask?.slot === fact.slot ||
    ask?.hears === fact.slot ||
    (ask && CHANGES_STATEMENT.has(ask.move))
  )
    return true;
  // "I'd be surer if it was once a week" changes the size of what was agreed, and nothing else of it.
  if (ask?.slot === "confidence" && SIZES.has(fact.slot)) return true;
  // What was first in the way may have been something else: the newer one is of this plan.
  if (
    fact.slot === "limit" ||
    fact.slot === "obstacle" ||
    (fact.slot === "resources" && session.goal !== undefined)
  )
    return true;
  if (STATEMENT.has(fact.slot) && session.goal !== undefined) return false;
  const known = session.facts.find((one) => one.slot === fact.slot);
  // Asked how they would notice it, nobody names another act.
  const mayGrow = fact.slot === "action" && ask?.slot !== "sign";
  return known === undefined || (mayGrow && isFuller(fact.value, known.value));
};

const TOLD: ReadonlySet<Slot> = new Set<Slot>([
  "desiredChange",
  "situation",
  "reason",
  "picture",
  "obstacle",
  "sign",
]);
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];

/** "Like i said, something thats mine": said once more in fewer of the same words, the fuller telling stays. */
const isSaidShorter = (session: Session, { slot, value }: Fact, reading: Reading): boolean => {
  const known = session.facts.find((one) => one.slot === slot);
  if (!TOLD.has(slot) || known === undefined || reading.correction !== undefined) return false;
  const there = new Set(wordsIn(known.value));
  const words = wordsIn(value);
  return words.length < there.size && words.every((word) => there.has(word));
};

/** An act with its time is a plan: it stands in place of what was only pictured before. */
const isWholePlan = (facts: readonly Fact[]): boolean =>
  facts.some(({ slot }) => slot === "action") &&
  facts.some(({ slot }) => slot === "frequency" || slot === "duration" || slot === "deadline");

/** Before anything is agreed, an act told in more words replaces the one told in fewer. */
const isFuller = (one: string, other: string): boolean => sayWords(one) > sayWords(other);

/** "I can drive" and "drive": who does it, and that they can, counts for nothing. */
const sayWords = (act: string): number =>
  act.replace(/^(?:i|we)(?:'d|'ll| can| could| would| will)? /i, "").split(/\s+/).length;

const put = (facts: readonly Fact[], fact: Fact): Fact[] => [
  ...facts.filter((known) => known.slot !== fact.slot),
  fact,
];

/** A new act brings its own size: what was said of the old one goes with it. */
const withoutOldSize = (facts: readonly Fact[], taken: readonly Fact[]): readonly Fact[] => {
  const act = taken.find(({ slot }) => slot === "action");
  if (!act) return facts;
  const isOnce = isDoneOnce(act.value);
  return facts.filter(
    ({ slot, value }) =>
      slot !== "duration" &&
      slot !== "amount" &&
      slot !== "change" &&
      !(slot === "frequency" && isOnce && !JUST_ONCE.test(value)),
  );
};
const JUST_ONCE = /^(?:just |only )?once$/i;

/** Seen, felt or woken up to: how it would be, and nothing one decides to do. */
const OUTCOME =
  /^(?:i(?:'d| would) )?(?:be )?(?:hear|wak|smil|laugh|breath|notic|look(?:ing)? (?:at|forward)|feel|relax|sleep|com(?:e|ing) home|get(?:ting)? home|enjoy|know)\w*\b/i;

const isOnlyPictured = (session: Session, fact: Fact): boolean =>
  session.ask?.slot === "picture" &&
  fact.slot === "action" &&
  (OUTCOME.test(fact.value) || (actWished(session) !== undefined && !isPicturable(fact.value)));

/** The wish where it is an act already; where a size was all that was added to it, any act will do. */
const actWished = (session: Session, isSized = false): string | undefined => {
  const wish = session.facts.find(({ slot }) => slot === "desiredChange")?.value;
  return wish && (isAct(wish) || (isSized && namesAct(wish))) ? wish : undefined;
};

/** "Yeah, just like a sketchbook": a yes to the act, and a thing for it; the act stays what it was. */
const isAddedToYes = ({ ask }: Session, fact: Fact, reading: Reading): boolean =>
  ask?.move === "settle-act" &&
  reading.answer === "yes" &&
  fact.slot === "action" &&
  !namesAct(fact.value);

/**
 * "Could i just leave my work phone at home", once the sentence is kept: no other plan, and something that
 * helps with this one.
 */
const asHelp = (session: Session, reading: Reading): Reading => {
  const isOpen =
    asksForAct(session) ||
    reading.correction !== undefined ||
    reading.facts.some(({ slot }) => slot === "resources");
  if (session.goal === undefined || session.phase === "revision" || isOpen) return reading;
  const others = reading.facts.filter(({ slot }) => slot !== "action").map(({ quote }) => quote);
  const known = session.facts.find(({ slot }) => slot === "resources");
  return {
    ...reading,
    facts: reading.facts.map((fact) => {
      if (fact.slot !== "action" || others.some((one) => one.includes(fact.value))) return fact;
      const value = known ? `${known.value}; ${fact.value}` : fact.value;
      return { ...fact, slot: "resources", value };
    }),
  };
};
const asksForAct = (session: Session): boolean =>
  session.ask?.slot === "action" || CHANGES_STATEMENT.has(session.ask?.move ?? "");

/** "Not the gym", and later "no clubs": each stands. */
const withLimits = (session: Session, facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => {
    const before = session.facts.find(({ slot }) => slot === fact.slot)?.value;
    const isMore =
      before !== undefined &&
      adds(session, fact.slot) &&
      !before.includes(fact.value) &&
      !fact.value.includes(before);
    return isMore ? { ...fact, value: `${before}; ${fact.value}` } : fact;
  });

/**
 * A limit is kept beside an earlier one; so is what is in the way, where there is a plan for the earlier one,
 * and what helps, where more was asked for.
 */
const adds = ({ facts: known, ask }: Session, slot: Slot): boolean =>
  slot === "limit" ||
  (slot === "obstacle" && known.some((fact) => fact.slot === "ifThen")) ||
  (ask?.move === "shrink-step" && REMEDIES.has(slot));

const A_SPAN =
  /^(?:(?:in|after|about|around|maybe|say|like)\s+)*(?:\d+|an?|one|two|three|four|five|six|eight|ten|twelve|a few|a couple(?: of)?)\s*(?:days?|wks?|weeks?|fortnights?|mths?|months?)\b/i;

/** Asked after how long to look, "2 weeks" is when to look; of what goes on it is also how long. */
const asLookBack = (session: Session, reading: Reading): Reading => {
  const isOnce = isOneOff([...session.facts, ...reading.facts]);
  if (session.ask?.move !== "ask-deadline" || !isOnce) return reading;
  return {
    ...reading,
    facts: reading.facts.map((fact) =>
      fact.slot === "deadline" && A_SPAN.test(fact.value) ? { ...fact, slot: "review" } : fact,
    ),
  };
};

/** Before a sentence stands, what they would do about what is in the way goes beside the act, and here. */
const BESIDE_ACT: Readonly<Record<string, Slot>> = {
  "ask-way": "support",
  "plan-if-then": "ifThen",
};

/** Asked what could make it possible, they say what they would do for that: it stands beside the act. */
const asWay = (session: Session, reading: Reading): Reading => {
  const slot = BESIDE_ACT[session.ask?.move ?? ""];
  const isOpen = session.goal === undefined && reading.correction === undefined;
  if (!slot || !isOpen || reading.facts.some((fact) => fact.slot === slot)) return reading;
  return {
    ...reading,
    facts: reading.facts.map((fact) =>
      fact.slot === "action" || fact.slot === "ifThen" ? { ...fact, slot } : fact,
    ),
  };
};

export const takeFacts = (session: Session, told: Reading): Session => {
  const asked = withSnag(session, asLighter(session, told));
  const helped = asLookBack(session, asHelp(session, asWay(session, asked)));
  const reading = { ...helped, facts: withLimits(session, helped.facts) };
  const taken = reading.facts.filter(
    (fact) =>
      mayTake(session, fact, reading) &&
      !isOnlyPictured(session, fact) &&
      !isAddedToYes(session, fact, reading),
  );
  if (taken.length === 0) return session;
  const changes = session.ask !== undefined && CHANGES_STATEMENT.has(session.ask.move);
  const base = changes ? withoutOldSize(session.facts, taken) : session.facts;
  // Whoever names an act after all has a plan, and no longer only a direction.
  const plans =
    session.kind === "direction" &&
    session.goal === undefined &&
    taken.some(({ slot }) => slot === "action");
  const isChosen = isActChosen(session, reading, taken) && !session.marks.includes("act-chosen");
  return {
    ...session,
    ...(plans ? { kind: "target" as const } : {}),
    ...(isChosen ? { marks: [...session.marks, "act-chosen" as const] } : {}),
    facts: taken.reduce(put, [...base]),
  };
};

/** An act is part of a plan when it answers what they would do, comes with its size, or is their own sentence. */
const isActChosen = ({ ask }: Session, reading: Reading, taken: readonly Fact[]): boolean =>
  taken.some(({ slot }) => slot === "action") &&
  (ask?.slot === "action" ||
    ask?.hears === "action" ||
    (ask !== undefined && CHANGES_STATEMENT.has(ask.move)) ||
    reading.correction?.own !== undefined ||
    isWholePlan(reading.facts));

const ASKED_ENOUGH = 2;

/** Two readers would picture the same: of a wish alone, so no date or zone comes into it. */
const isPicturable = (wish: string): boolean =>
  checkStatement(wish, { now: "1970-01-01T00:00:00Z", timeZone: "UTC", onlySure: true }).met
    .specific;

/** A wish that is itself something one does ("cook proper food again"). */
const isAct = (wish: string): boolean => isPicturable(wish) && namesAct(wish);

/** "Make some friends", "find a partner": what comes of doings, and nothing one does on a Tuesday. */
const COMES_OF_DOINGS =
  /^(?:make|find|meet|build|form|earn|gain|win|pass)\b(?:.* )?(?:friends?|friendships?|mates|partner|someone|somebody|girlfriend|boyfriend|job|money|peace|happiness|confidence|life|sense|progress|changes?|exams?|people)\b/i;

const namesAct = (wish: string): boolean => {
  if (COMES_OF_DOINGS.test(wish)) return false;
  if (/^be (?:in bed|home|up|out of bed|at|on time|there)\b/i.test(wish)) return true;
  const first = wish.toLowerCase().match(/^[a-z-]+/)?.[0] ?? "";
  return (
    verbOf(first) === first &&
    wish.split(/\s+/).length >= 2 &&
    !/^(?:be|feel|stop|know|have|get|lose|improve|reduce|manage|control|accept|let|learn to|avoid|understand|want|love|enjoy)\b/i.test(
      wish,
    )
  );
};

/** An act nobody named outright, from what the client used to do or pictured doing; their words all the same. */
export const inferAction = (session: Session): Session => {
  if (session.facts.some((fact) => fact.slot === "action")) return session;
  const sized = session.facts.some((fact) => fact.slot === "frequency" || fact.slot === "duration");
  const isPictured = session.ask?.slot === "picture";
  const isAsked = (session.asked.action ?? 0) >= ASKED_ENOUGH;
  const wish = actWished(session, sized && session.ask?.slot === "action");
  if (wish && (isPictured || isAsked || sized)) {
    const fact: Fact = { slot: "action", value: wish, provenance: "said", quote: wish };
    return { ...session, facts: [...session.facts, fact] };
  }
  if (session.ask?.slot !== "action" && session.ask?.slot !== "frequency") return session;
  const past = session.facts.find((fact) => fact.slot === "pastAttempts");
  const used = /\bused to ((?!be |have |feel |love |like |enjoy )[a-z].{2,60})$/i.exec(
    past?.value ?? "",
  );
  if (!sized || !used?.[1]) return session;
  const fact: Fact = { slot: "action", value: used[1], provenance: "said", quote: used[1] };
  return { ...session, facts: [...session.facts, fact] };
};
