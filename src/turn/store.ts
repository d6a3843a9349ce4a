import type { CoachInput, CoachOutput, Incoming } from "../coach/coach.ts";
import type { ModelCall } from "../coach/language.ts";
import type { ScreenResult } from "../domain/hold.ts";

/** Names one conversation; every query carries the practice. */
export interface ConversationRef {
  readonly practiceId: string;
  readonly conversationId: string;
}

/** What starts a turn: a message of the client, or the opening (no text), each with its idempotency key. */
export interface NewMessage {
  readonly conversation: ConversationRef;
  /** The client's own message id; a repeat of it gets the first result. */
  readonly messageId: string;
  readonly text: string;
  readonly screen: ScreenResult;
  /** ISO instant. */
  readonly at: string;
}

export type Accepted =
  /** Committed, with its place in our own order. A positive screen wrote its alert in the same transaction. */
  | { readonly kind: "accepted"; readonly seq: number }
  /** Seen before: nothing was written. `differs`: under this id another text is kept. */
  | { readonly kind: "repeat"; readonly seq: number; readonly differs?: boolean };

/** A right to run one turn of a conversation; `fence` is the version the commit must still find. */
export interface Lease {
  readonly conversation: ConversationRef;
  readonly holder: string;
  readonly fence: number;
}

/** What the store knows for a turn; the runner adds the moment and the disclosure. */
export type TurnContext = Omit<CoachInput, "moment" | "disclosure"> & {
  readonly timeZone: string;
  readonly clientId: string;
  /** When the client was last told that this is a program; absent if never. */
  readonly disclosedAt: string | undefined;
  /** When the client last wrote before the messages that wait now. */
  readonly lastClientMessageAt: string | undefined;
  /**
   * Only in `reviewed` mode: a reply to the very messages that wait now is with a clinician (waiting),
   * or was not released (declined: then the rules answer).
   */
  readonly draft?: "waiting" | "declined";
};

export interface FinishedTurn {
  readonly turnId: string;
  /** The messages this reply takes up; empty for the opening. */
  readonly incoming: readonly Incoming[];
  /** True for the turn that opens the conversation. */
  readonly opening: boolean;
  readonly output: CoachOutput;
  readonly replyId: string;
  readonly disclosed: boolean;
  readonly modelCalls: readonly ModelCall[];
  /** ISO instant. */
  readonly at: string;
}

/**
 * A reply as it was committed; what is sent is always read from this.
 * `output.session` is the conversation's session of now: it is kept once, not with every turn.
 */
export interface CommittedTurn {
  readonly turnId: string;
  readonly replyId: string;
  readonly output: CoachOutput;
  readonly at: string;
  /** The conversation's version after this turn. */
  readonly version: number;
}

/** What the client wrote lately, for the screen to hear a message with. */
export interface RecentlySaid {
  /** Oldest first; none from before a pause was lifted. */
  readonly before: readonly {
    readonly messageId: string;
    readonly text: string;
    readonly at: string;
  }[];
  /** What was said to them last. */
  readonly lastReply: string | undefined;
  /** Until when a clinician's "known, plan agreed" holds, if one is recorded. */
  readonly knownPlanUntil: string | undefined;
}

/** The turn's port to the store. One contract suite runs it on SQLite and on PostgreSQL. */
export interface TurnStore {
  accept(message: NewMessage): Promise<Accepted>;
  /** Rejects with `not-found` when there is no such conversation. */
  recentlySaid(conversation: ConversationRef, limit: number): Promise<RecentlySaid>;
  /** Undefined while another turn of this conversation runs; rejects when there is none such (any more). Expiry uses the database's own clock, or a start of the one process. */
  takeLease(conversation: ConversationRef, holder: string): Promise<Lease | undefined>;
  dropLease(lease: Lease): Promise<void>;
  load(lease: Lease): Promise<TurnContext>;
  /** Everything or nothing; `stale` when the fence has moved, then nothing was written. */
  commit(lease: Lease, turn: FinishedTurn): Promise<"committed" | "stale">;
  /** Keeps a turn for a clinician to release, in place of committing it; one a conversation. */
  keepDraft(lease: Lease, turn: FinishedTurn): Promise<"kept" | "stale">;
  /** The turn that took up this message, if one is committed. */
  turnOf(conversation: ConversationRef, messageId: string): Promise<CommittedTurn | undefined>;
  /** The opening, if it is committed. */
  openingOf(conversation: ConversationRef): Promise<CommittedTurn | undefined>;
  /** Conversations with an accepted message that no turn has taken up and no draft waits for, oldest first. */
  unanswered(limit: number): Promise<readonly ConversationRef[]>;
}
