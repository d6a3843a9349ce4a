import { createHash } from "node:crypto";

import type { Coach } from "../coach/coach.ts";
import type { TurnLanguage } from "../coach/language.ts";
import { isPause, type ScreenResult } from "../domain/hold.ts";
import { disclosureDue } from "../safety/disclosure.ts";
import { hearInContext, mayBeOnlyAnAnswer, mayNeedContext } from "../safety/hear.ts";
import type {
  CommittedTurn,
  ConversationRef,
  FinishedTurn,
  Lease,
  TurnContext,
  TurnStore,
} from "./store.ts";

export interface TurnRunnerDeps {
  readonly store: TurnStore;
  readonly coach: Coach;
  /** The language this turn may use, with the turn's own budget; `rules`: no model, whatever the mode. */
  readonly languageFor: (context: TurnContext, only?: "rules") => TurnLanguage;
  readonly screen: (text: string) => ScreenResult;
  readonly clock: { now(): string };
  readonly ids: { next(): string };
  readonly sleep: (ms: number) => Promise<void>;
  /** Names this process in the leases it takes. */
  readonly holder: string;
  /** A conversation that could not be recovered threw; the others are not kept waiting by it. */
  readonly onBroken?: (thrown: unknown) => void;
}

export type TurnOutcome =
  | { readonly kind: "committed" | "repeat"; readonly turn: CommittedTurn }
  /** The message is kept; a clinician has the reply to it, and releases it. */
  | { readonly kind: "awaiting" };

export interface TurnRunner {
  /** The opening of a conversation; asked again, it gives the first one. */
  open(conversation: ConversationRef): Promise<TurnOutcome>;
  /** Commits the message, then answers it. A repeat of a message id gets the first reply. */
  take(message: {
    readonly conversation: ConversationRef;
    readonly messageId: string;
    readonly text: string;
  }): Promise<TurnOutcome>;
  committed(
    conversation: ConversationRef,
    messageIdOrOpening: string,
  ): Promise<CommittedTurn | undefined>;
  /** Answers messages that were accepted and never answered; returns how many conversations it answered. */
  recover(): Promise<number>;
}

export const OPENING = "opening";
const FIRST_WAIT_MS = 4;
const LONGEST_WAIT_MS = 200;
const RECOVER_AT_ONCE = 100;

/** Enough to hear what a message says only because of what was said before it. */
const HEARD_BEFORE = 6;

/** What a turn answers: a message of the client by its id, or the opening. */
type Asked = { readonly messageId: string } | "opening";

const committedOf = (
  store: TurnStore,
  conversation: ConversationRef,
  asked: Asked,
): Promise<CommittedTurn | undefined> =>
  asked === "opening" ? store.openingOf(conversation) : store.turnOf(conversation, asked.messageId);

/** One turn under a lease: load, respond, commit. Undefined when there was nothing to do or another was faster. */
const runTurn = async (
  deps: TurnRunnerDeps,
  lease: Lease,
  opening: boolean,
): Promise<"committed" | "awaiting" | undefined> => {
  const context = await deps.store.load(lease);
  if (!opening && context.incoming.length === 0) return undefined;
  if (!opening && context.draft === "waiting") return "awaiting";
  const now = deps.clock.now();
  const disclosure = disclosureDue({
    now,
    disclosedAt: context.disclosedAt,
    lastMessageAt: context.lastClientMessageAt,
  });
  const isRulesTurn = opening || context.draft === "declined";
  const language = deps.languageFor(context, isRulesTurn ? "rules" : undefined);
  const output = await deps.coach.respond(
    { ...context, moment: { now, timeZone: context.timeZone }, disclosure },
    language,
  );
  const turn: FinishedTurn = {
    turnId: deps.ids.next(),
    incoming: context.incoming,
    opening,
    output,
    replyId: deps.ids.next(),
    disclosed: disclosure !== undefined && output.wordedBy !== "card",
    modelCalls: language.modelCalls(),
    at: now,
  };
  if (context.mode === "reviewed" && isOfModel(turn)) {
    return (await deps.store.keepDraft(lease, turn)) === "kept" ? "awaiting" : undefined;
  }
  return (await deps.store.commit(lease, turn)) === "committed" ? "committed" : undefined;
};

/** What a model has worded, or a goal that it has drafted, is read by a clinician first; a card never waits. */
const isOfModel = ({ output, modelCalls }: FinishedTurn): boolean =>
  output.wordedBy === "model" ||
  (output.wordedBy !== "card" &&
    modelCalls.some(({ task, outcome }) => task === "draft" && outcome === "ok"));

/** Waits until the turn for this id is committed, running it whenever the conversation is free. */
const answer = async (
  deps: TurnRunnerDeps,
  conversation: ConversationRef,
  asked: Asked,
): Promise<TurnOutcome> => {
  let waitMs = FIRST_WAIT_MS;
  let ran = false;
  for (;;) {
    const turn = await committedOf(deps.store, conversation, asked);
    if (turn) return { kind: ran ? "committed" : "repeat", turn };
    const lease = await deps.store.takeLease(conversation, deps.holder);
    if (lease) {
      try {
        // Between the look and the lease another process may have opened it: a conversation opens once.
        const isOpen = asked === "opening" && (await committedOf(deps.store, conversation, asked));
        const ended = isOpen ? undefined : await runTurn(deps, lease, asked === "opening");
        if (ended === "awaiting") return { kind: "awaiting" };
        ran = ended === "committed" || ran;
      } finally {
        await deps.store.dropLease(lease);
      }
    } else {
      // Another turn of this conversation runs, perhaps in another process, and may take this message up.
      await deps.sleep(waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      ran = true;
    }
  }
};

type Message = Parameters<TurnRunner["take"]>[0];

/** The screen alone, and with what was said before where that could matter. */
const hearMessage = async (
  { screen, store }: TurnRunnerDeps,
  { conversation, messageId, text }: Message,
  at: string,
): Promise<ScreenResult> => {
  const alone = screen(text);
  const mayBeLess = mayBeOnlyAnAnswer(text, alone);
  if (!mayBeLess && (isPause(alone) || !mayNeedContext(text))) return alone;
  const { before, knownPlanUntil, lastReply } = await store.recentlySaid(
    conversation,
    HEARD_BEFORE,
  );
  const hasKnownPlan = knownPlanUntil !== undefined && Date.parse(at) <= Date.parse(knownPlanUntil);
  const others = before.filter((said) => said.messageId !== messageId);
  const heard = hearInContext(text, {
    before: others,
    at,
    hasKnownPlan,
    ...(lastReply === undefined ? {} : { lastReply }),
  });
  return mayBeLess || isPause(heard) ? heard : alone;
};

/** The same for the same words, so that a repeat of them is a repeat. */
const anotherIdFor = ({ messageId, text }: Message): string =>
  `${messageId}~${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;

const take = async (deps: TurnRunnerDeps, message: Message): Promise<TurnOutcome> => {
  const { conversation, messageId, text } = message;
  const at = deps.clock.now();
  const screen = await hearMessage(deps, message, at);
  const accepted = await deps.store.accept({ conversation, messageId, text, screen, at });
  if (accepted.kind === "repeat" && accepted.differs && screen.level !== "none") {
    // An interface that counts its ids anew must not cost someone at risk their answer.
    return take(deps, { ...message, messageId: anotherIdFor(message) });
  }
  const outcome = await answer(deps, conversation, { messageId });
  if (outcome.kind === "awaiting") return outcome;
  return { ...outcome, kind: accepted.kind === "repeat" ? "repeat" : "committed" };
};

/** What goes wrong in one conversation stays in it: the next one is answered all the same. */
const recoverOne = async (
  deps: TurnRunnerDeps,
  conversation: ConversationRef,
): Promise<"answered" | "busy" | "broken"> => {
  try {
    const lease = await deps.store.takeLease(conversation, deps.holder);
    if (!lease) return "busy";
    try {
      await runTurn(deps, lease, false);
    } finally {
      await deps.store.dropLease(lease);
    }
    return "answered";
  } catch (thrown) {
    deps.onBroken?.(thrown);
    return "broken";
  }
};

/**
 * Accept → graph → commit. The message is committed before anything else; the reply, the new state and
 * all effects are committed together, once, fenced by the conversation's version; what is sent is read
 * from what was committed.
 */
export const createTurnRunner = (deps: TurnRunnerDeps): TurnRunner => {
  // The oldest come first: without looking past those that break, they would be all that is ever seen.
  let brokenLast = 0;
  return {
    open: (conversation) => answer(deps, conversation, "opening"),
    take: (message) => take(deps, message),
    committed: (conversation, id) =>
      committedOf(deps.store, conversation, id === OPENING ? "opening" : { messageId: id }),
    async recover() {
      const waiting = await deps.store.unanswered(RECOVER_AT_ONCE + brokenLast);
      const outcomes: string[] = [];
      for (const conversation of waiting) outcomes.push(await recoverOne(deps, conversation));
      brokenLast = outcomes.filter((outcome) => outcome === "broken").length;
      return outcomes.filter((outcome) => outcome === "answered").length;
    },
  };
};
