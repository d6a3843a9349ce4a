import type { Coach } from "../coach/coach.ts";
import type { TurnLanguage } from "../coach/language.ts";
import type { ScreenResult } from "../domain/hold.ts";
import { disclosureDue } from "../safety/disclosure.ts";
import type { CommittedTurn, ConversationRef, Lease, TurnContext, TurnStore } from "./store.ts";

export interface TurnRunnerDeps {
  readonly store: TurnStore;
  readonly coach: Coach;
  /** The language this turn may use, with the turn's own budget. */
  readonly languageFor: (context: TurnContext) => TurnLanguage;
  readonly screen: (text: string) => ScreenResult;
  readonly clock: { now(): string };
  readonly ids: { next(): string };
  readonly sleep: (ms: number) => Promise<void>;
  /** Names this process in the leases it takes. */
  readonly holder: string;
}

export interface TurnOutcome {
  readonly kind: "committed" | "repeat";
  readonly turn: CommittedTurn;
}

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
  /** Answers messages that were accepted and never answered; returns how many conversations. */
  recover(): Promise<number>;
}

export const OPENING = "opening";
const FIRST_WAIT_MS = 4;
const LONGEST_WAIT_MS = 200;
const RECOVER_AT_ONCE = 100;

const committedOf = (
  store: TurnStore,
  conversation: ConversationRef,
  id: string,
): Promise<CommittedTurn | undefined> =>
  id === OPENING ? store.openingOf(conversation) : store.turnOf(conversation, id);

/** One turn under a lease: load, respond, commit. Undefined when there was nothing to do or another was faster. */
const runTurn = async (
  deps: TurnRunnerDeps,
  lease: Lease,
  opening: boolean,
): Promise<"committed" | undefined> => {
  const context = await deps.store.load(lease);
  if (!opening && context.incoming.length === 0) return undefined;
  const now = deps.clock.now();
  const disclosure = disclosureDue({
    now,
    disclosedAt: context.disclosedAt,
    lastMessageAt: context.lastClientMessageAt,
  });
  const language = deps.languageFor(context);
  const output = await deps.coach.respond(
    { ...context, moment: { now, timeZone: context.timeZone }, disclosure },
    language,
  );
  const outcome = await deps.store.commit(lease, {
    turnId: deps.ids.next(),
    incoming: context.incoming,
    opening,
    output,
    replyId: deps.ids.next(),
    disclosed: disclosure !== undefined && output.wordedBy !== "card",
    modelCalls: language.modelCalls(),
    at: now,
  });
  return outcome === "committed" ? "committed" : undefined;
};

/** Waits until the turn for this id is committed, running it whenever the conversation is free. */
const answer = async (
  deps: TurnRunnerDeps,
  conversation: ConversationRef,
  id: string,
): Promise<TurnOutcome> => {
  let waitMs = FIRST_WAIT_MS;
  let ran = false;
  for (;;) {
    const turn = await committedOf(deps.store, conversation, id);
    if (turn) return { kind: ran ? "committed" : "repeat", turn };
    const lease = await deps.store.takeLease(conversation, deps.holder);
    if (lease) {
      try {
        ran = (await runTurn(deps, lease, id === OPENING)) === "committed" || ran;
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

/**
 * Accept → graph → commit. The message is committed before anything else; the reply, the new state and
 * all effects are committed together, once, fenced by the conversation's version; what is sent is read
 * from what was committed.
 */
export const createTurnRunner = (deps: TurnRunnerDeps): TurnRunner => ({
  open: (conversation) => answer(deps, conversation, OPENING),
  async take({ conversation, messageId, text }) {
    const screen = deps.screen(text);
    const accepted = await deps.store.accept({
      conversation,
      messageId,
      text,
      screen,
      at: deps.clock.now(),
    });
    const outcome = await answer(deps, conversation, messageId);
    return accepted.kind === "repeat"
      ? { ...outcome, kind: "repeat" }
      : { ...outcome, kind: "committed" };
  },
  committed: (conversation, id) => committedOf(deps.store, conversation, id),
  async recover() {
    const waiting = await deps.store.unanswered(RECOVER_AT_ONCE);
    for (const conversation of waiting) {
      const lease = await deps.store.takeLease(conversation, deps.holder);
      if (!lease) continue;
      try {
        await runTurn(deps, lease, false);
      } finally {
        await deps.store.dropLease(lease);
      }
    }
    return waiting.length;
  },
});
