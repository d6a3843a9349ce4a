import type { CoachState } from "./coach-state.ts";
import type { CoachDeps } from "./coach-deps.ts";
import { acknowledge, WANTED_BY_OTHER } from "./acknowledge.ts";
import { goesThere } from "./blocked.ts";
import { isOneDay, isPlannedOnce } from "./done-once.ts";
import { checkFacts } from "./check-facts.ts";
import { valueOf } from "../domain/goal.ts";
import { judgeScope } from "../smart/scope.ts";
import { SCOPE_MOVES } from "./scope-move.ts";
import { recalled, saidNow, theirWords } from "./recalled.ts";
import { reviewWhen } from "./review-when.ts";
import { lowerOpening } from "./words/lower-opening.ts";
import { nameable } from "./words/nameable.ts";
import { plainSpelling } from "./words/plain-spelling.ts";
import { shapeOf } from "./words/shape.ts";
import { topicOf } from "./words/topic.ts";
import { weightOf } from "./words/weighs.ts";
import { deeperOf, turned, wholeOrPlain, wishPhrase } from "./words/turned.ts";
import { asCondition } from "./words/as-condition.ts";
import { isForgetting, openWorry } from "./worries.ts";
import { closing } from "./closing.ts";
import { snagIn } from "./take-up/snag.ts";
import { factOf } from "./view.ts";

const contactOf = (contact: { phone?: string | undefined; email?: string | undefined }): string =>
  [contact.phone, contact.email].filter(Boolean).join(" or ");

const knownOf = (state: CoachState): string => {
  // What was just said again is taken up by itself; beside it no list is wanted.
  if ((state.reading?.facts.length ?? 0) > 0) return "";
  const { ask } = state.session;
  const asked = ask?.slot && factOf(state.session, ask.slot);
  const wish = factOf(state.session, "desiredChange");
  const act = factOf(state.session, "action");
  const reason = factOf(state.session, "reason");
  return [...new Set(asked ? [asked] : [wish, act, reason])]
    .filter((one): one is string => one !== undefined && !TROUBLE.test(one))
    .filter((one) => one.split(/\s+/).length <= MOST_KNOWN_WORDS)
    .slice(0, MOST_KNOWN)
    .map((one) => `“${turned(one)}”`)
    .join(", ");
};

const MOST_KNOWN = 2;
const MOST_KNOWN_WORDS = 12;

/** What someone is unhappy about is not read back to them as theirs. */
const TROUBLE =
  /^(?:i|i'm|my|not|never|no|what|plan)\b|\b(?:hate|always|can't|die[ds]?|dead|passed away)\b/i;

const wordsOf = ({ session }: CoachState): string =>
  (["situation", "desiredChange", "action"] as const)
    .map((slot) => factOf(session, slot) ?? "")
    .join(", ");

/** Judged anew only for the moves that say it. */
const scopeSentence = (state: CoachState, deps: Pick<CoachDeps, "scopeSentence">): string => {
  if (!SCOPE_MOVES.includes(state.picked ?? "")) return "";
  const { scopeRule } = checkFacts(state.session, state.input.moment);
  const rule = scopeRule ?? judgeScope(wordsOf(state)).rule;
  return rule ? deps.scopeSentence(rule) : "";
};

const UNSAFE_ECHO =
  /\b(?:stupid|useless|worthless|hate|kill|die|dead|fuck\w*|shit\w*|you|u|not|never|no|don't|can't)\b|[?"]|^(?:him|her|he|she|they|it|them|that|this|there|then|nobody|nothing)\b/i;

/** A short answer, handed back: what was heard, in at most five of their words. */
const JOINT =
  /\s*(?:,|\b(?:with|instead|because|and|but|so|when|then|without|after|before|if|while|in the)\b)/i;

const echoOf = (value: string | undefined): string => {
  const head = (value ?? "").split(JOINT)[0] ?? "";
  const plain = turned(head);
  const count = plain.split(/\s+/).length;
  const isShort = count <= 5 && plain.length >= 3 && (count >= 2 || head === value);
  return isShort && !UNSAFE_ECHO.test(head) ? plain : "";
};

/** What it is all about, as what follows "about"; where that is not to be had, their own words for it. */
const topicFill = ({ session, reading }: CoachState): Record<string, string> => {
  const wish = factOf(session, "desiredChange");
  const topic = topicOf(wish);
  const told = topic === "" ? theirWords(wish ?? factOf(session, "situation") ?? "") : "";
  // What they have named in this message "that" can stand for; otherwise it needs its name.
  const isNamed = reading?.facts.some(({ slot }) => NAMES_IT.has(slot)) ?? false;
  return {
    topic,
    told,
    unnamedTopic: isNamed ? "" : topic,
    unnamedTold: isNamed ? "" : told,
  };
};
const NAMES_IT: ReadonlySet<string> = new Set(["desiredChange", "picture", "action"]);

/** "to sleep better", where the wish is something one does or is; empty for things. */
const toWish = (wish: string | undefined): string => {
  const phrase = wishedOf(wish);
  const isJoined = phrase.startsWith("to ") && phrase.split(/\s+/).length <= MOST_JOINED_WORDS;
  return isJoined ? phrase : "";
};
/** The wish itself, without the days or the rest that stand behind a comma. */
const wishedOf = (wish: string | undefined): string => {
  const [head = ""] = (wishPhrase(wish ?? "") ?? "").split(/,\s/);
  return wholeOrPlain(head, MOST_WISH_WORDS);
};
const MOST_WISH_WORDS = 16;
const MOST_JOINED_WORDS = 9;

/** The day to look again where code put it there and nobody named it: then that is said. */
const guessedWhen = (session: CoachState["session"]): string => {
  const review = session.facts.findLast(({ slot }) => slot === "review");
  const isOurs = review?.provenance === "agreed" && !session.marks.includes("try-and-see");
  const when = review?.value.replace(/^in /, "") ?? "";
  // Their own sentence may do without it: then nothing was guessed in it.
  const isInIt = session.proposal?.statement.includes(when) ?? true;
  return isOurs && isInIt && session.goal === undefined ? when : "";
};

/** Their own sentence names no day, and one was agreed before: it is kept, and that is said. */
const keptDate = (session: CoachState["session"]): string => {
  const { ownStatement } = session;
  const day = factOf(session, "deadline") ?? factOf(session, "review");
  if (!ownStatement || !day || ownStatement.toLowerCase().includes(day.toLowerCase())) return "";
  if (guessedWhen(session) !== "") return "";
  // The day on which it is done is no day to look back.
  if (A_SPAN.test(day) || isOneDay(day)) return reviewWhen(session);
  return day
    .replace(/^(?:till?|until|up to)\b/i, "by")
    .replaceAll(A_WEEKDAY, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
};
const A_WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/g;
const A_SPAN = /\b(?:\d+|an?|one|two|three|four|five|six|few|couple(?: of)?) (?:weeks?|months?)$/i;

/** What is tender, or long, is not read out like an entry in a form. */
const sayableBlock = (obstacle = ""): string =>
  TENDER.test(obstacle) || obstacle.split(/\s+/).length > MOST_BLOCK_WORDS
    ? ""
    : lowerOpening(
        turned(withoutWhen(obstacle.replace(/^me(?:,\s*|$)/i, "").replace(NAMED_AS_TROUBLE, ""))),
      );
/** "The guilt that's the problem" is the guilt. */
const NAMED_AS_TROUBLE = /\s+(?:that'?s|is|which is) (?:the|my) (?:problem|trouble|thing|issue)$/i;

/** So many words in a row are an echo: when it happens is left out at the end, what happens is not. */
const withoutWhen = (obstacle: string): string =>
  obstacle.split(/\s+/).length < FEWEST_CUT ? obstacle : obstacle.replace(WHEN, "");
const FEWEST_CUT = 6;
const WHEN =
  /\s+(?:at (?:night|weekends?|the weekend|the last minute|home)|in the (?:morning|afternoon|evening)s?|on \w+days?|(?:after|before) (?:work|school|bed)|these days|sometimes|some(?:times| weeks| days| nights))$/i;
const TENDER =
  /\b(?:die[ds]?|dead|death|passed away|funeral|grie\w+|cry\w*|cried|abus\w+|hit|hurts?|hate|ashamed|stupid|useless|sorry)\b|[?"]/i;
const MOST_BLOCK_WORDS = 10;

/** "you're still coughing", after "if". */
const worryOf = (reading: CoachState["reading"]): string => {
  const named = reading?.facts.find(({ slot }) => slot === "obstacle")?.value ?? "";
  const isClause = shapeOf(plainSpelling(named)) === "clause";
  return isClause && !named.includes(",") ? sayableBlock(named) : "";
};

/** "What about the weeding though?" → "the weeding". */
const askedAboutIn = (text: string): string => {
  const [, what = ""] = /\bwhat about ([^.?!,;]+)/i.exec(text) ?? [];
  const plain = turned(what.replace(/\s+(?:tho|though|then|too|as well)$/i, ""));
  return UNSAFE_ECHO.test(plain) || plain.split(/\s+/).length > MOST_ASKED ? "" : plain;
};
const MOST_ASKED = 5;

/** What is meant for a moment that comes over one has no number in a week: it is asked about that moment. */
const thatMoment = ({ session }: CoachState): string => {
  const told = (["desiredChange", "situation", "picture"] as const).map(
    (slot) => factOf(session, slot) ?? "",
  );
  return told.some((words) => COMES_OVER.test(words)) ? "When that moment comes" : "";
};
/** The offer was made and asked about: put once more, it needs no more words than this. */
const thatPlan = ({ session, reading }: CoachState): string =>
  OFFERS.has(session.moves.at(-1) ?? "") && (reading?.requests.length ?? 0) > 0
    ? "one small thing like that"
    : "";
const OFFERS: ReadonlySet<string> = new Set(["check-understanding", "ask-permission-to-plan"]);

const COMES_OVER =
  /\b(?:shout\w*|snap(?:s|ped|ping|py)?|yell\w*|los(?:e|ing) (?:it|my (?:temper|rag|cool|head))|argu(?:e|es|ing)|fight(?:s|ing)?|rows?|panic\w*|cav(?:e|ing)|say(?:ing)? (?:yes|no)|flare up|blow up|kick(?:s|ing)? off)\b/i;

/** "My sister could sit with her on Sundays" → "your sister": who was named as a help just now. */
const helperIn = (reading: CoachState["reading"]): string => {
  const told = reading?.facts.find(({ slot }) => slot === "support")?.value ?? "";
  return turned(/^((?:my|our) [a-z]+) (?:could|can|would|might|may|will)\b/i.exec(told)?.[1] ?? "");
};

/** The sentence as it stands, where they said what should be otherwise and it was not got right. */
const standing = ({ session, reading, input }: CoachState): string =>
  reading?.choice === undefined &&
  session.versions.length > 0 &&
  // Whoever asks what it says is told beside it.
  !reading?.requests.includes("show-goal")
    ? (input.session?.proposal?.statement ?? session.versions.at(-1)?.statement ?? "")
    : "";

/** What there is to show to someone who asks what it says: the sentence, the last one they saw, or what they told. */
const shownFills = (state: CoachState): Record<string, string> => {
  const { session, input } = state;
  const kept = (session.goal ?? input.goals.at(-1))?.draft;
  const now = session.proposal?.statement ?? (kept && valueOf(kept, "statement")) ?? "";
  const isOpen = session.proposal === undefined && session.goal === undefined;
  const lastShown = isOpen ? (session.versions.at(-1)?.statement ?? "") : "";
  const isNone = now === "" && lastShown === "";
  return {
    goal: now.replace(/[.]$/, ""),
    lastShown,
    noSentence: isNone ? "no sentence" : "",
  };
};

/** The sentence stands as it was last shown: no words of ours may say that it is another. */
const isShownAgain = ({ session: { proposal }, input: { recent } }: CoachState): boolean =>
  proposal !== undefined &&
  recent
    .findLast(({ role, text }) => role === "coach" && text.includes('*"'))
    ?.text.includes(`*"${proposal.statement}"*`) === true;

/** What is new since they were asked how sure they are: something beside the sentence, or the sentence itself. */
const withThat = ({ asked, moves }: CoachState["session"]): string => {
  if ((asked.confidence ?? 0) === 0) return "";
  return moves.at(-1) === "shrink-step" ? "With that in place" : "With the plan like this";
};

const RECALLS = /\b(?:heard-me|left-out)\b/;

/** What may fill the holes of a wording; an empty value closes the wordings that need it. */
export const fillFor = (
  state: CoachState,
  deps: Pick<CoachDeps, "scopeSentence">,
): Record<string, string> => {
  const { session, input, reading } = state;
  const acknowledgement = acknowledge(reading, state.session.ask, state.text);
  return {
    practice: input.practice.name,
    contact: contactOf(input.practice.contact),
    coverHours: input.practice.coverHours,
    reflection: reading?.reflection ?? "",
    value: acknowledgement?.value ?? "",
    echo: echoOf(acknowledgement?.value),
    said: saidNow(state.text, reading?.reflection),
    weight: weightOf(state.text),
    helper: helperIn(reading),
    theirs: theirWords(acknowledgement?.value ?? ""),
    ...topicFill(state),
    toWish: toWish(factOf(session, "desiredChange")),
    wished: wishedOf(factOf(session, "desiredChange")),
    aValue: acknowledgement?.value
      ? `${/^(?:8|11)/.test(acknowledgement.value) ? "an" : "a"} ${acknowledgement.value}`
      : "",
    number: String(session.ratings.importance?.value ?? ""),
    lookDay:
      session.goal || session.proposal || session.versions.length > 0 ? reviewWhen(session) : "",
    thatMoment: thatMoment(state),
    thatPlan: thatPlan(state),
    there: goesThere(state.text) ? "there" : "",
    worry: worryOf(reading),
    other: turned(WANTED_BY_OTHER.exec(state.text)?.[1]?.toLowerCase() ?? ""),
    askedAbout: askedAboutIn(state.text),
    obstacle: sayableBlock(
      (state.picked === "shrink-step" && reading && snagIn(reading)) || openWorry(session),
    ),
    ifItComes: asCondition(sayableBlock(openWorry(session))),
    remember: isForgetting(openWorry(session)) ? "remember" : "",
    withThat: withThat(session),
    pictured: nameable(factOf(session, "action")),
    statement: session.proposal?.statement ?? "",
    ...(isShownAgain(state) ? { still: "still" } : { now: "now" }),
    pointed: session.pointed ?? "",
    standing: standing(state),
    deeper: deeperOf(factOf(session, "reason"), factOf(session, "desiredChange")) ?? "",
    known: knownOf(state),
    recalled: RECALLS.test(reading?.requests.join(" ") ?? "") ? recalled(state) : "",
    guessed: guessedWhen(session),
    keptDate: keptDate(session),
    reviewWhen: reviewWhen(session),
    onceReviewWhen: isPlannedOnce(session) ? reviewWhen(session) : "",
    ...shownFills(state),
    scopeSentence: scopeSentence(state, deps),
    ...closing(session),
  };
};
