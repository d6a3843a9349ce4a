import { valueOf } from "../../domain/goal.ts";
import type { Fact } from "../facts.ts";
import type { PlanChange, Reading } from "../language.ts";
import type { Session } from "../session.ts";
import {
  withAdded,
  withOtherAct,
  withoutReview,
  withoutWords,
  withReasonUnsaid,
  withReplaced,
} from "./correct.ts";
import { STATEMENT } from "./take-facts.ts";

const shownOf = (session: Session): string =>
  session.proposal?.statement ??
  session.versions.at(-1)?.statement ??
  session.refused.at(-1) ??
  (session.goal && valueOf(session.goal.draft, "statement")) ??
  "";

const isOfSentence = ({ slot }: Fact): boolean => STATEMENT.has(slot) || slot === "review";

/** The sentence as it is put before them, with what it is made of. */
export const remembered = (session: Session, statement: string): Session["versions"] =>
  [
    ...session.versions.filter((one) => one.statement !== statement),
    {
      statement,
      facts: session.facts.filter(isOfSentence),
      ...(session.ownStatement === undefined ? {} : { ownStatement: session.ownStatement }),
    },
  ].slice(-MOST_VERSIONS);
const MOST_VERSIONS = 6;

const asBefore = (session: Session, version: Session["versions"][number]): Session => {
  const { ownStatement: _own, ...rest } = session;
  return {
    ...rest,
    ...(version.ownStatement === undefined ? {} : { ownStatement: version.ownStatement }),
    facts: [...session.facts.filter((fact) => !isOfSentence(fact)), ...version.facts],
    refused: session.refused.filter((one) => one !== version.statement),
  };
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
const SMALL = /^(?:the|a|an|my|of|to|in|on|at|bit|part|thing|and|that|it|is)$/;
const namedIn = (text: string, words: string): boolean => {
  const there = new Set(wordsOf(text));
  const named = wordsOf(words).filter((one) => !SMALL.test(one));
  return named.length > 0 && named.every((one) => there.has(one) || there.has(`${one}s`));
};

/** Their own sentence, with what it was for joined on as it was said before. */
const withReasonBack = (session: Session, before: string, lost: Fact): Session | undefined => {
  const own = session.ownStatement;
  const because = ENDS_IN_REASON.exec(before.replace(LOOK, ""))?.[0]?.replace(/[.\s]+$/, "");
  if (own === undefined || because === undefined || ENDS_IN_REASON.test(own)) return undefined;
  const facts = [...session.facts.filter(({ slot }) => slot !== "reason"), lost];
  return { ...session, facts, ownStatement: `${own.replace(/[.\s]+$/, "")}${because}` };
};

/** What was lost comes back where it stood; what was changed since, and has nothing to do with it, stays. */
const withBack = (session: Session, words: string): Session => {
  const before = session.versions.findLast(({ statement }) => namedIn(statement, words));
  const lost = before?.facts.find(({ value }) => namedIn(value, words));
  if (!before) return session;
  if (lost?.slot === "reason") {
    const joined = withReasonBack(session, before.statement, lost);
    if (joined) return joined;
  }
  if (!lost || before.ownStatement !== undefined) return asBefore(session, before);
  const { ownStatement: _own, ...rest } = session;
  const kept = new Set(session.facts.map(({ slot }) => slot));
  const facts = session.facts.filter(({ slot }) => slot !== lost.slot);
  const beside = lost.slot === "action" ? before.facts.filter(({ slot }) => !kept.has(slot)) : [];
  const refused = session.refused.filter((one) => one !== before.statement);
  return { ...rest, refused, facts: [...facts, lost, ...beside] };
};

const CAPITAL = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s)?\b/gi;
const inSentence = (value: string): string =>
  /^(?:mon|tue|wed|thu|fri|sat|sun|week(?:day|night|end))/i.test(value)
    ? `on ${value.replace(CAPITAL, (day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`)}`
    : value;

/** Their own sentence says a time in their words: the new one stands where the old one stood, or at the end. */
const withTimeInOwn = (own: string, value: string, from: string | undefined): string => {
  const time = inSentence(value);
  const at = from === undefined ? -1 : own.toLowerCase().indexOf(from.toLowerCase());
  if (from !== undefined && at >= 0) {
    const before = own.slice(0, at).replace(/\b(?:on|every) $/i, "");
    return `${before}${time}${own.slice(at + from.length)}`;
  }
  const [, act = own, because = ""] =
    /^(.*?)(,? (?:because|so (?:that|i|my|we)|to feel|to be)\b.*)$/i.exec(own) ?? [];
  return `${act.replace(/[.\s]+$/, "")} ${time}${because}`;
};

/** "Tonight": what was to be done once, on some day, has its day now. */
const AT_ONCE = /^(?:tonight|today|tomorrow)\b/i;
const isOneDay = ({ value }: Fact): boolean =>
  /^(?:just |only )?once$|^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! and)/i.test(
    value,
  );

const withTime = (session: Session, step: Extract<PlanChange, { kind: "time" }>): Session => {
  // How long until we look: where the sentence only has a day to look again, that day is meant.
  const isReview =
    step.slot === "review" ||
    (step.slot === "deadline" && !session.facts.some(({ slot }) => slot === "deadline"));
  const slot = isReview ? "review" : step.slot;
  const value =
    isReview && /^(?:\d+|a|an|one|two|three|four|six) /i.test(step.value)
      ? `in ${step.value}`
      : step.value;
  const fact: Fact = { slot, value, provenance: "edited", quote: step.value };
  const gone = slot === "deadline" || slot === "review" ? ["deadline", "review"] : [slot];
  const isSoon = AT_ONCE.test(value);
  const facts = [
    ...session.facts.filter(
      (one) => !gone.includes(one.slot) && !(isSoon && one.slot === "frequency" && isOneDay(one)),
    ),
    fact,
  ];
  const { ownStatement } = session;
  if (ownStatement === undefined || isReview) return { ...session, facts };
  // It may stand there as it was told.
  const told = session.facts.findLast((one) => gone.includes(one.slot))?.value;
  const from =
    step.from ??
    (told && ownStatement.toLowerCase().includes(told.toLowerCase()) ? told : undefined);
  if (slot === "deadline" && from === undefined) return { ...session, facts };
  return { ...session, facts, ownStatement: withTimeInOwn(ownStatement, step.value, from) };
};

const SIGN = / A sign that it's working: [^.]*\./;
const LOOK = / I'll look at it again[^.]*\./;

/** The day to look again where it is said, then the sign, then what it is for: what stands last goes. */
const withoutLast = (session: Session): Session => {
  const last = shownOf(session);
  const { ownStatement: _own, ...rest } = session;
  const bare = { ...session, ownStatement: session.ownStatement ?? last.replace(LOOK, "") };
  if (SIGN.test(last))
    return { ...rest, facts: session.facts.filter(({ slot }) => slot !== "sign") };
  const unsaid = withReasonUnsaid(bare);
  if (unsaid !== bare) return unsaid;
  return LOOK.test(last) ? withoutReview(session) : session;
};

/** A day that was wrong goes whole. */
const withoutDay = (session: Session, words: string): Session => ({
  ...session,
  facts: session.facts.filter(
    ({ slot, value }) => !((slot === "deadline" || slot === "review") && namedIn(value, words)),
  ),
});

/** What names it in what it is for, or in a sign, goes whole with it; of what is done only its own part. */
const withoutNamed = (session: Session, words: string): Session => {
  const isWhole = ({ slot, value }: Fact): boolean =>
    (slot === "reason" || slot === "sign") && namedIn(value, words);
  const rest = { ...session, facts: session.facts.filter((fact) => !isWhole(fact)) };
  const own = session.ownStatement;
  const because = own === undefined ? undefined : ENDS_IN_REASON.exec(own)?.[0];
  if (own !== undefined && because !== undefined && namedIn(because, words)) {
    const act = own.slice(0, own.length - because.length);
    return namedIn(act, words)
      ? withoutWords({ ...rest, ownStatement: act }, words)
      : { ...rest, ownStatement: act };
  }
  return withoutWords(rest, words);
};

const asShownBefore = (session: Session): Session => {
  const shown = shownOf(session);
  const before = session.versions.findLast(({ statement }) => statement !== shown);
  if (before) return asBefore(session, before);
  // There is no other: as it was is as it is.
  return { ...session, refused: session.refused.filter((one) => one !== shown) };
};

/** A sentence of their own brings its own size. */
const OF_SIZE: ReadonlySet<string> = new Set(["frequency", "duration", "amount", "change"]);

const HAS_TIME =
  /\b(?:once|twice|every|each|daily|tonight|today|tomorrow|\d+ times|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?)\b/i;

/** Something more that is done. With a time of its own it stands after the times of the rest. */
const withMore = (
  session: Session,
  { words, joint }: Extract<PlanChange, { kind: "add" }>,
): Session => {
  const isApart = joint === " and " && HAS_TIME.test(words) && session.ownStatement === undefined;
  const whole = isApart
    ? { ...session, ownStatement: shownOf(session).replace(LOOK, "") }
    : session;
  return withAdded(whole, words, joint);
};

const ENDS_IN_REASON =
  /,? (?:because|so that|so (?=(?:i|my|we|the|they|he|she|it)\b)|to (?:feel|be|have|get)\b| What it's for:).*$/i;

/** What it is for, in other words. */
const withReasonSaid = (session: Session, { words }: { readonly words: string }): Session => {
  const { ownStatement, ...rest } = session;
  const fact: Fact = { slot: "reason", value: words, provenance: "edited", quote: words };
  const facts = [...session.facts.filter(({ slot }) => slot !== "reason"), fact];
  if (ownStatement === undefined) return { ...rest, facts };
  const act = ownStatement.replace(/[.\s]+$/, "").replace(ENDS_IN_REASON, "");
  return { ...rest, facts, ownStatement: `${act} ${words}` };
};

const FOR_SO_LONG =
  / (?:for|over|within|in) (?:the next )?(?:\d+|an?|one|two|three|four|five|six) (?:days?|weeks?|months?)(?=[,.]|$| (?:because|so|to)\b)/i;

/** The sentence says no more when it ends or when they look again; that they do stays in the record. */
const withDayUnsaid = (session: Session): Session => {
  const shown = session.ownStatement ?? shownOf(session);
  const bare = shown.replace(LOOK, "").replace(FOR_SO_LONG, "");
  if (bare === shown)
    return { ...session, refused: session.refused.filter((one) => one !== shown) };
  const facts = session.facts.map((fact) =>
    fact.slot === "deadline"
      ? { ...fact, slot: "review" as const, value: `in ${fact.value.replace(/^(?:in|for) /i, "")}` }
      : fact,
  );
  return { ...session, facts, ownStatement: bare };
};

type Changes = {
  readonly [K in PlanChange["kind"]]: (
    session: Session,
    step: Extract<PlanChange, { kind: K }>,
  ) => Session;
};

const CHANGES: Changes = {
  replace: (session, step) => withReplaced(session, step) ?? session,
  remove: (session, { words }) => withoutNamed(withoutDay(session, words), words),
  "last-part": withoutLast,
  add: withMore,
  reason: withReasonSaid,
  "no-day": withDayUnsaid,
  time: withTime,
  act: (session, { words }) => withOtherAct(session, words),
  own: (session, { words, sentence }) => {
    const other = withOtherAct(session, words);
    return {
      ...other,
      facts: other.facts.filter(({ slot }) => !OF_SIZE.has(slot)),
      ownStatement: sentence,
    };
  },
  earlier: asShownBefore,
  back: (session, { words, otherwise }) => {
    const isNew = !session.versions.some(({ statement }) => namedIn(statement, words));
    // A time goes into their own sentence as it is, and nothing else comes back with it.
    const isTime =
      otherwise?.kind === "time" && session.versions.at(-1)?.ownStatement !== undefined;
    return otherwise && (isNew || isTime) ? apply(session, otherwise) : withBack(session, words);
  },
  about: (session) => session,
};

const apply = <K extends PlanChange["kind"]>(
  session: Session,
  step: Extract<PlanChange, { kind: K }>,
): Session => CHANGES[step.kind](session, step);

/** The sentence stands open again, whatever else was being asked; how sure they are is asked of the new one. */
const opened = (session: Session): Session => {
  const { ended: _ended, handBack: _back, pointed: _pointed, ...rest } = session;
  const { confidence: _confidence, ...ratings } = session.ratings;
  const shown = shownOf(session);
  const slot = session.ask?.slot;
  const isKept = session.goal !== undefined;
  return {
    ...rest,
    proposal: undefined,
    ratings,
    refused:
      shown && !session.refused.includes(shown) ? [...session.refused, shown] : session.refused,
    ...(slot !== undefined && isKept ? { asked: { ...session.asked, [slot]: 0 } } : {}),
    ...(session.ask?.move === "shrink-step"
      ? { confidenceTries: session.confidenceTries + 1 }
      : {}),
    ...(isKept ? { handBack: "refinement" as const } : {}),
  };
};

/** Something else was being asked, and the sentence they had before them is to be otherwise: it is drafted anew. */
const toldInPassing = (session: Session): Session => {
  const isAnswer = session.proposal === undefined || session.goal !== undefined;
  if (isAnswer || shownOf(session) === "") return session;
  const { ownStatement: _own, ...rest } = opened(session);
  return rest;
};

/** A wish to change the plan, wherever in the talk it comes. */
export const withPlanChanged = (session: Session, reading: Reading): Session => {
  const { steps, told } = reading.correction ?? {};
  if (steps === undefined) {
    const { pointed: _pointed, ...rest } = session;
    return told === undefined ? rest : toldInPassing(rest);
  }
  // It is asked for as it stands.
  if (steps.length === 0) {
    const { ended: _ended, ...rest } = session;
    return { ...rest, refused: session.refused.filter((one) => one !== shownOf(session)) };
  }
  const about = steps.find((step) => step.kind === "about");
  const base = opened(session);
  const changed = steps.reduce<Session>((result, step) => apply(result, step), base);
  const isThere = about && shownOf(session).toLowerCase().includes(about.words.toLowerCase());
  return isThere ? { ...changed, pointed: about.words } : changed;
};

const OF_THE_WISH: ReadonlySet<string> = new Set([
  ...STATEMENT,
  "review",
  "picture",
  "situation",
  "pastAttempts",
]);

/** "Can we do the friends thing instead?": that is what it is about now; the other is kept for later. */
export const withOtherWish = (session: Session, reading: Reading): Session => {
  const wish = reading.correction?.wish;
  if (wish === undefined || session.goal !== undefined) return session;
  const before = session.facts.find(({ slot }) => slot === "desiredChange")?.value;
  const others = [...session.wishes, ...session.parked, ...(before ? [before] : [])];
  const fact: Fact = { slot: "desiredChange", value: wish, provenance: "said", quote: wish };
  const { ownStatement: _own, pendingReflection: _pending, ...rest } = session;
  return {
    ...rest,
    kind: "target",
    facts: [...session.facts.filter(({ slot }) => !OF_THE_WISH.has(slot)), fact],
    wishes: [],
    parked: [...new Set(others)].filter((one) => one !== wish),
    marks: session.marks.filter((mark) => mark !== "act-chosen" && mark !== "not-now"),
    asked: {},
    declined: [],
    proposal: undefined,
    versions: [],
  };
};
