import type { ShownCard } from "../coach/coach.ts";
import type { Session } from "../coach/session.ts";
import type { ConversationKind, PolicyMode } from "../domain/conversation.ts";
import type { FieldName, GoalVersion } from "../domain/goal.ts";
import type { Hold, ScreenResult } from "../domain/hold.ts";
import type { Practice } from "../domain/practice.ts";
import type { CommittedTurn, ConversationRef } from "../turn/store.ts";
import type { Consent, ConsentChoice } from "../wire/consent.ts";
import type { ShownMessage } from "../wire/conversation-view.ts";
import type { DeviceLink } from "../wire/device-link.ts";
import type { WaitingDraft } from "../wire/waiting-draft.ts";

/** Who a bearer token is: one client in one conversation of one practice. */
export interface Visitor extends ConversationRef {
  readonly clientId: string;
}

export interface Practices {
  byId(practiceId: string): Promise<Practice | undefined>;
  byEmbedKey(embedKey: string): Promise<Practice | undefined>;
  /** Is this origin on the list of any practice? A preflight carries no key to ask for a certain one. */
  isAnyOrigin(origin: string): Promise<boolean>;
}

export interface NewConversation {
  readonly practiceId: string;
  /** Absent: a new client, of whom nothing is known. */
  readonly clientId: string | undefined;
  readonly kind: ConversationKind;
  readonly timeZone: string;
  readonly locale: string;
  readonly consents: readonly ConsentChoice[];
  /** Kept only as a hash. */
  readonly token: string;
}

/** What an invite or a check-in link stands for. */
export interface Invitation {
  readonly practiceId: string;
  readonly clientId: string | undefined;
  readonly kind: ConversationKind;
}

/** Where a conversation stands. */
export interface ConversationState {
  readonly kind: ConversationKind;
  readonly mode: PolicyMode;
  readonly timeZone: string;
  readonly session: Session | undefined;
  readonly hold: Hold | undefined;
  /** The newest version of each goal of this client. */
  readonly goals: readonly GoalVersion[];
}

/** Answers for one visitor: an implementation looks nowhere else than under their practice and client. */
export interface Conversations {
  start(conversation: NewConversation): Promise<Visitor>;
  byToken(token: string): Promise<Visitor | undefined>;
  /** Uses the invitation up, if it may still be used. */
  redeem(token: string): Promise<Invitation | undefined>;
  /** Keeps a link, as a hash, that opens this conversation once more until it expires. */
  offerDevice(visitor: Visitor, link: DeviceLink): Promise<void>;
  /** Uses the link up: of two that come together one gets in, with a token of its own. */
  joinDevice(link: string, token: string): Promise<Visitor | undefined>;
  state(visitor: Visitor): Promise<ConversationState>;
  /** Oldest first. */
  messages(visitor: Visitor): Promise<readonly ShownMessage[]>;
  knows(visitor: Visitor, messageId: string): Promise<boolean>;
}

export interface Consents {
  list(visitor: Visitor): Promise<readonly Consent[]>;
  /** Effective by the next message. */
  put(visitor: Visitor, choice: ConsentChoice): Promise<void>;
}

/** Everything of one client, in machine-readable form. */
export interface DataRights {
  exportOf(visitor: Visitor): Promise<Record<string, unknown>>;
  /** Deletes the client and everything of theirs; the token stops working with it. */
  erase(visitor: Visitor): Promise<void>;
}

/** One person of a practice, by their key. */
export interface StaffMember {
  readonly practiceId: string;
  readonly staffId: string;
}

/** Replies that a model worded and a clinician reads first; answers for one practice alone. */
export interface Staff {
  byToken(token: string): Promise<StaffMember | undefined>;
  drafts(member: StaffMember): Promise<readonly WaitingDraft[]>;
  /** In these words, if there are any. */
  release(
    member: StaffMember,
    draftId: string,
    text: string | undefined,
  ): Promise<"released" | "none" | "stale" | "statement-changed">;
  decline(member: StaffMember, draftId: string): Promise<"declined" | "none">;
}

export type TurnAnswer =
  | { readonly kind: "committed" | "repeat"; readonly turn: CommittedTurn }
  /** Kept; the reply is with a clinician. */
  | { readonly kind: "awaiting" }
  /** The store did not answer; nothing is known to be kept. */
  | { readonly kind: "unavailable" };

export interface Turns {
  open(conversation: ConversationRef): Promise<TurnAnswer>;
  take(message: {
    readonly conversation: ConversationRef;
    readonly messageId: string;
    readonly text: string;
  }): Promise<TurnAnswer>;
  /** What was committed for this message id, or for `opening`. */
  committed(
    conversation: ConversationRef,
    messageIdOrOpening: string,
  ): Promise<CommittedTurn | undefined>;
  edit(edit: FieldEdit): Promise<EditAnswer>;
}

export interface FieldEdit {
  readonly conversation: ConversationRef;
  readonly editId: string;
  readonly field: FieldName;
  readonly value: string;
}

export type EditAnswer =
  | { readonly kind: "edited"; readonly reply: string }
  | { readonly kind: "nothing-to-edit" | "resting" | "changed-meanwhile" };

/** Screens a text. Needs no store and no model. */
export type Screen = (text: string) => ScreenResult;

/** The safety card for when nothing can be read or saved. */
export type CardWithoutStore = (
  screen: ScreenResult,
  conversationId: string,
) => {
  readonly reply: string;
  readonly card: ShownCard | undefined;
};

/** A message that could not be kept, sealed in a file until it can. */
export interface Spool {
  put(entry: SpooledMessage): Promise<void>;
}

export interface SpooledMessage {
  /** As presented; checked when the store is back. */
  readonly token: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly text: string;
  readonly at: string;
}

export interface Clock {
  now(): string;
}

export interface Ids {
  next(): string;
  token(): string;
}
