import { valueOf } from "../../domain/goal.ts";
import { asideFor, wholeReplyFor } from "../asides.ts";
import { asksOnly, asksWhatWeMean } from "../asks-only.ts";
import { withAssent } from "../assent.ts";
import { isBlocked } from "../blocked.ts";
import { raisesWorry } from "../worries.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate, TurnConfig } from "../coach-state.ts";
import type { Reading } from "../language.ts";
import type { Catalogue } from "../moves/catalogue.ts";
import type { Session } from "../session.ts";
import { factOf, has, made } from "../view.ts";
import { freshStart, reopened } from "../fresh-start.ts";
import { withOnceAWeek } from "../once-a-week.ts";
import { otherWishIn, withOtherWish } from "../take-up/other-wish.ts";
import { planOn } from "../take-up/take-answer.ts";
import { takeFacts } from "../take-up/take-facts.ts";
import { takeUp } from "../take-up/take-up.ts";

/** "Go back": the last thing that was asked before the present one is asked anew. */
const stepBack = (session: Session, catalogue: Catalogue): Session => {
  const asks = session.moves.filter((id) => catalogue.get(id).slot !== undefined);
  const current = session.ask?.slot;
  const earlier = asks.findLast((id) => catalogue.get(id).slot !== current);
  const move = earlier ? catalogue.get(earlier) : undefined;
  if (!move?.slot || move.phase === "any") return session;
  const { slot } = move;
  const { handBack: _handBack, ...rest } = session;
  return {
    ...rest,
    phase: move.phase,
    facts: session.facts.filter(
      (fact) => fact.slot !== slot && !(slot === "picture" && fact.slot === "action"),
    ),
    declined: session.declined.filter((one) => one !== slot),
    asked: { ...session.asked, [slot]: 0 },
  };
};

const afterReleaseMove = (session: Session, reading: Reading): Session => {
  if (session.ask?.move !== "answer-safety") return session;
  return reading.choice === "else" ? { ...session, handBack: "exploration" } : session;
};

const isHard = (reading: Reading): boolean =>
  reading.tone === "sad" || reading.tone === "worn-out" || reading.disclosure !== undefined;

/** Whoever wanted to be heard, and says thank you, is done. */
const HEARING: ReadonlySet<string> = new Set([
  "hear-first",
  "ask-after-hearing",
  "stay-with-feeling",
]);

/** "We have not said what I am going to do": what was only pictured is no plan, and they are asked. */
const withActOpen = (session: Session, reading: Reading): Session =>
  reading.requests.includes("no-act-yet") && session.goal === undefined
    ? { ...withoutAct(session), asked: { ...session.asked, action: 0 } }
    : session;

const wholeReply = (session: Session, reading: Reading, text: string): string | undefined => {
  if (session.ask?.move === "answer-safety" && reading.choice === "leave") return "stop-here";
  if (reading.requests.includes("start-over")) return "start-over";
  if (reading.requests.includes("thanks") && HEARING.has(session.moves.at(-1) ?? ""))
    return "glad-you-told";
  const asked = wholeReplyFor(reading);
  if (!asked && wantsMoment(session, reading)) return "look-at-the-moment";
  if (!asked && fitsNone(session, reading, text)) return "ask-what-helped";
  if (!asked && wantsWho(session, reading)) return "think-of-who";
  if (!session.ended || asked) return wantsIdeas(session, reading) ? "offer-options" : asked;
  if (isHard(reading) && reading.choice === undefined) return "stay-with-feeling";
  if (session.ended === "kept") return undefined;
  return asideFor(reading) ?? "rest-here";
};

const withoutAct = (session: Session): Session => ({
  ...session,
  marks: session.marks.filter((mark) => mark !== "act-chosen"),
  facts: session.facts.filter(({ slot }) => slot !== "action"),
});

/** Their wish, taken up by name, and nothing else of what was said with it. */
const ofWish = (reading: Reading, wish: string): Reading => ({
  ...reading,
  facts: [{ slot: "desiredChange", value: wish, provenance: "said", quote: wish }],
  requests: [],
  wishes: [],
});

/** What would stop, or go on without something: how to get there is the moment in which it starts. */
const IS_WITHOUT =
  /^(?:i'?d |i would )?(?:to )?(?:be )?(?:stop|quit|not|never|no|less|cut down|give up)\b|\bwithout\b/i;

/** "But how? Someone cuts me off and it's instant": that moment is looked at, once. */
const wantsMoment = (session: Session, reading: Reading): boolean =>
  reading.requests.includes("how-to") &&
  !isInPlan(session) &&
  made(session, "look-at-the-moment") === 0 &&
  MAY_BE_WITHOUT.some((slot) => IS_WITHOUT.test(factOf(session, slot) ?? ""));
const MAY_BE_WITHOUT = ["desiredChange", "picture", "action"] as const;

/** "None of those", "not me": the ideas are left, and what has helped them is asked for. */
const fitsNone = (session: Session, reading: Reading, text: string): boolean =>
  !/\brather\b/i.test(text) &&
  session.ask?.move === "offer-options" &&
  reading.choice === undefined &&
  reading.facts.length === 0 &&
  reading.requests.every((one) => one === "unheard") &&
  (reading.answer === "no" || reading.answer === undefined) &&
  made(session, "ask-what-helped") === 0;

/** Ideas only for someone who asks for them, once, where an act is still to be found. */
const wantsIdeas = (session: Session, reading: Reading): boolean => {
  const asks =
    reading.requests.includes("suggest") ||
    reading.requests.includes("you-decide") ||
    (reading.requests.includes("how-to") && !isInPlan(session));
  const isOpen =
    session.ask?.slot === "picture" || !has(session, "action") || isActOpen(session, reading);
  const isAbout = ABOUT.some((slot) => has(session, slot));
  const most = reading.requests.includes("suggest") ? MOST_OFFERS : 1;
  return asks && isOpen && isAbout && made(session, "offer-options") < most;
};
/** Asked for once more, there are others. */
const MOST_OFFERS = 2;
const ABOUT = ["desiredChange", "situation", "picture", "reason"] as const;

const isInPlan = (session: Session): boolean =>
  session.goal !== undefined || session.proposal !== undefined;

/** What to do is still being looked for, or was only taken from a picture and never named when asked. */
const isActOpen = (session: Session, reading: Reading): boolean =>
  !isInPlan(session) &&
  (reading.requests.includes("suggest") || reading.requests.includes("how-to")) &&
  (ASKS_FOR_ACT.has(session.ask?.move ?? "") || (session.asked.action ?? 0) === 0);
const ASKS_FOR_ACT: ReadonlySet<string> = new Set(["ask-specifics", "ask-easier"]);

/** "Who with though?": helped to think of someone, once. */
const wantsWho = (session: Session, reading: Reading): boolean =>
  reading.requests.includes("who") && made(session, "think-of-who") === 0;

/** What a plan is made of: going on without it would ask about something that is not there. */
const OF_THE_PLAN: ReadonlySet<string> = new Set(["action", "frequency", "deadline", "confidence"]);

/** Said against the sentence on the table, in whatever words. */
const AGAINST =
  /\b(?:no|not|nah|never|wrong|hate|rubbish|weird|odd)\b|n't\b|\b(?:dont|isnt|doesnt|wont|cant)\b/i;

/** Something was written, and nothing of it was taken in: one more try in other words. */
const isNotUnderstood = ({ ask }: Session, reading: Reading, text: string): boolean =>
  ((ask?.slot !== undefined && OF_THE_PLAN.has(ask.slot) && !reading.complete) ||
    (ask?.move === "propose-goal" && reading.tone === undefined && !AGAINST.test(text))) &&
  reading.facts.length + reading.wishes.length + reading.requests.length === 0 &&
  reading.answer === undefined &&
  reading.choice === undefined &&
  reading.rating === undefined &&
  reading.correction === undefined &&
  reading.disclosure === undefined &&
  reading.tone !== "joking";

const OF_SENTENCE =
  /\b(?:sounds?|says?|reads?|means?|change|put|add|make|want|should|need|take|drop|lose|different|instead|better|prefer|except|only|missed|sentence|words?|bit|part)\b/i;

/** Something was said of the sentence, and was not understood: it is not shown once more as it is. */
const isMissed = (session: Session, reading: Reading, text: string): boolean =>
  isNotUnderstood(session, reading, text) &&
  made(session, "ask-which-words") === 0 &&
  OF_SENTENCE.test(text) &&
  !/\?|^\W*(?:and |but |so )?(?:what|how|why|when|where|can|could|is|do|does|will|would)\b/i.test(
    text,
  );

/** What stands before the act is asked about first; what had just been asked may be asked after it. */
const withAskOpen = (session: Session): Session => {
  const slot = session.ask?.slot;
  return slot === undefined ? session : { ...session, asked: { ...session.asked, [slot]: 0 } };
};

/** The table is bare of anything they said: the sentence is theirs to write. */
const ON_THE_TABLE: ReadonlySet<string> = new Set(["propose-goal", "ask-what-to-change"]);
const MOST_IN_A_ROW = 2;

const NOT_CLEAR: ReadonlySet<string> = new Set(["confused", "repeat", "unheard", "go-on"]);

/** Something else was asked, and has its answer in this reply. */
const isAnswered = (reading: Reading): boolean =>
  reading.requests.some((one) => !NOT_CLEAR.has(one));

/** The question that stands is put again in other words; twice in a row, and then the talk goes on. */
const askedAgain = (
  session: Session,
  reading: Reading,
  text: string,
  catalogue: Catalogue,
): string | undefined => {
  const move = session.ask?.move;
  // "What other people? It's me": nobody else is in it, and it is not asked again.
  if (move === "reframe-external" && NOBODY_ELSE.test(text)) return undefined;
  // What safety asked has its own words, and is not in the catalogue.
  if (!move || move === "answer-safety" || session.ended) return undefined;
  const isOpen =
    asksOnly(reading) ||
    asksWhatWeMean(session.ask, reading) ||
    isNotUnderstood(session, reading, text);
  if (!isOpen || !catalogue.get(move).asks) return undefined;
  if (ON_THE_TABLE.has(move) && MISSES.some((one) => reading.requests.includes(one)))
    return wordsAnew(session);
  const { slot } = session.ask ?? {};
  if (slot !== undefined && (session.asked[slot] ?? 0) >= MOST_IN_A_ROW) return undefined;
  // Whoever asks something has not passed by our question: without a slot it may stand once more.
  const most = slot === undefined && isAnswered(reading) ? MOST_IN_A_ROW + 1 : MOST_IN_A_ROW;
  const isAgain = session.moves.slice(-most).every((one) => one === move);
  if (isAgain && session.moves.length >= most) return undefined;
  // What we took it to be about was said; beside an answer only the question itself is put again.
  return move === "check-understanding" && isAnswered(reading) ? "ask-permission-to-plan" : move;
};

const NOBODY_ELSE =
  /\b(?:what|which) (?:other )?people\b|\bwho'?s? (?:are |is )?they\b|\bit'?s (?:just |only |all )?me\b|\b(?:nobody|no ?one)(?: else)?\b/i;

const MISSES = ["unheard", "left-out"] as const;

/** The sentence is not theirs: what should be otherwise is asked for, and only then all of it. */
const wordsAnew = (session: Session): string | undefined =>
  (["ask-what-to-change", "ask-own-wording"] as const).find((one) => made(session, one) === 0);

const ASKS_TO_PLAN: ReadonlySet<string> = new Set([
  "check-understanding",
  "ask-permission-to-plan",
]);
const OF_A_PLAN: ReadonlySet<string> = new Set(["action", "frequency", "duration", "deadline"]);

/** "It's only when it's stressful", where a yes to planning was asked for: no yes; it is asked for once more. */
const isPermissionOpen = ({ ask, moves }: Session, reading: Reading): boolean =>
  ask !== undefined &&
  ASKS_TO_PLAN.has(ask.move) &&
  moves.filter((one) => ASKS_TO_PLAN.has(one)).length <
    // "I'm not stopping altogether" is further from a yes than silence: it is asked once more than that.
    MOST_IN_A_ROW + (reading.talk.sustain > 0 ? 1 : 0) &&
  reading.answer === undefined &&
  reading.choice === undefined &&
  reading.requests.length === 0 &&
  (reading.signals ?? []).length === 0 &&
  !reading.facts.some(({ slot }) => OF_A_PLAN.has(slot));

const keptOf = ({ goal }: Session): { kept?: string } => {
  const kept = goal && valueOf(goal.draft, "statement");
  return kept === undefined ? {} : { kept };
};

/** The sentence as it was last put before them, and what we asked of it. */
const shownOf = (session: Session): { shown?: string; pointed?: string } => {
  const shown =
    session.proposal?.statement ?? session.versions.at(-1)?.statement ?? keptOf(session).kept;
  return {
    ...(shown === undefined ? {} : { shown }),
    ...(session.pointed === undefined ? {} : { pointed: session.pointed }),
  };
};

/** What the person wrote becomes facts, talk and requests; all of it is used at once. */
export const createReadMessage =
  (deps: Pick<CoachDeps, "catalogue" | "rules">) =>
  async (state: CoachState, config?: TurnConfig): Promise<CoachUpdate> => {
    const { input, session, text } = state;
    if (input.incoming.length === 0) return { reading: undefined };
    const language = config?.configurable?.language ?? deps.rules;
    const heard = await language.read({
      moment: input.moment,
      text,
      ask:
        session.ask ??
        (session.ended ? { move: "rest-here", hears: "desiredChange", input: "text" } : undefined),
      known: session.facts,
      recent: input.recent,
      ...keptOf(session),
      ...shownOf(session),
      others: [...session.wishes, ...session.parked],
    });
    const reading = withOnceAWeek(session, withAssent(session, heard, text), input.recent);
    const other = otherWishIn(session, text);
    if (other) return { session: withOtherWish(session, other), reading: ofWish(reading, other) };
    const isInTheWay = isBlocked(session, text) || raisesWorry(session, reading);
    const again =
      wantsIdeas(session, reading) || wantsWho(session, reading) || isInTheWay
        ? undefined
        : askedAgain(session, reading, text, deps.catalogue);
    if (again === "propose-goal" && isMissed(session, reading, text))
      return {
        session: {
          ...session,
          turns: session.turns + 1,
          proposal: undefined,
          refused: session.proposal
            ? [...session.refused, session.proposal.statement]
            : session.refused,
        },
        reading: { ...reading, correction: { unclear: true } },
        picked: "ask-which-words",
      };
    if (again)
      return {
        session: takeFacts({ ...session, turns: session.turns + 1 }, reading),
        reading,
        picked: again,
        inOtherWords:
          again === session.ask?.move && !(ASKS_TO_PLAN.has(again) && isAnswered(reading)),
      };
    const taken = withActOpen(
      afterReleaseMove(
        takeUp(reopened(isInTheWay ? withAskOpen(session) : session, reading), reading),
        reading,
      ),
      reading,
    );
    const next = reading.requests.includes("back") ? stepBack(taken, deps.catalogue) : taken;
    const whole = wholeReply(next, reading, text);
    if (!whole && isPermissionOpen(session, reading))
      return { session: next, reading, picked: "ask-permission-to-plan" };
    if (!whole) return { session: next, reading };
    if (whole === "look-at-the-moment")
      return { session: planOn(withoutAct(next)), reading, picked: whole };
    if (whole === "start-over") return { session: freshStart(next), reading, picked: whole };
    // Whoever asks for ideas would like to look at something to do.
    const wantsPlan = whole === "offer-options" && reading.requests.includes("suggest");
    const onward = wantsPlan && !isInPlan(next) ? planOn(next) : next;
    const ended =
      whole === "stop-here" || whole === "glad-you-told" ? { ended: "stopped" as const } : {};
    return { session: { ...onward, ...ended }, reading, picked: whole };
  };
