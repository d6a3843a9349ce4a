import { type AGUIEvent, EventType, type Message } from "@ag-ui/core";

import type { ShownMessage } from "../wire/conversation-view.ts";
import type { Card, Snapshot } from "../wire/snapshot.ts";
import { sentencesOf } from "./sentences.ts";

export interface RunNames {
  readonly threadId: string;
  readonly runId: string;
}

/** A reply that is committed, and the state it left. */
export interface CommittedReply {
  readonly replyId: string;
  readonly reply: string;
  readonly card: Card | undefined;
  /** Absent when the store could not say. */
  readonly state: Snapshot | undefined;
}

export const runStarted = (names: RunNames): AGUIEvent => ({
  type: EventType.RUN_STARTED,
  ...names,
  protocolVersion: "1.0",
});

export const runFinished = (names: RunNames): AGUIEvent => ({
  type: EventType.RUN_FINISHED,
  ...names,
  outcome: { type: "success" },
});

/** A fresh reply, sentence by sentence. */
export const replyEvents = (turn: CommittedReply): readonly AGUIEvent[] => [
  { type: EventType.TEXT_MESSAGE_START, messageId: turn.replyId, role: "assistant" },
  ...sentencesOf(turn.reply).map((delta): AGUIEvent => ({
    type: EventType.TEXT_MESSAGE_CONTENT,
    messageId: turn.replyId,
    delta,
  })),
  { type: EventType.TEXT_MESSAGE_END, messageId: turn.replyId },
  ...cardEvents(turn.card),
  ...stateEvents(turn.state),
];

/**
 * What was said before, whole. A client that already shows some of it under the same ids would
 * double the text of replayed TEXT_MESSAGE events; a snapshot replaces it.
 */
export const repeatEvents = (
  messages: readonly ShownMessage[],
  turn: Pick<CommittedReply, "card" | "state">,
): readonly AGUIEvent[] => [
  { type: EventType.MESSAGES_SNAPSHOT, messages: messages.map(toMessage) },
  ...cardEvents(turn.card),
  ...stateEvents(turn.state),
];

const cardEvents = (card: Card | undefined): readonly AGUIEvent[] =>
  card ? [{ type: EventType.CUSTOM, name: "card", value: card }] : [];

export const stateEvents = (state: Snapshot | undefined): readonly AGUIEvent[] =>
  state ? [{ type: EventType.STATE_SNAPSHOT, snapshot: state }] : [];

const toMessage = ({ id, role, text }: ShownMessage): Message =>
  role === "client"
    ? { id, role: "user", content: text }
    : { id, role: "assistant", content: text };
