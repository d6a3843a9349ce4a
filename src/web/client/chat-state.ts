import type { ConversationView } from "../../wire/conversation-view.ts";
import type { FieldEditAnswer } from "../../wire/field-edit.ts";
import type { Card, Snapshot } from "../../wire/snapshot.ts";
import type { RunEvent, WireMessage } from "./run-events.ts";

export type Speaker = "client" | "coach" | "clinician";

/**
 * Where a message stands. A client's: sending → sent, or unsent (a person may try again), or waiting
 * (goes out by itself when the device is online). A reply: arriving → done.
 */
export type Standing = "sending" | "sent" | "unsent" | "waiting" | "arriving" | "done";

export interface ChatMessage {
  readonly id: string;
  readonly from: Speaker;
  readonly text: string;
  readonly standing: Standing;
  readonly card?: Card;
}

export interface ChatState {
  readonly messages: readonly ChatMessage[];
  readonly snapshot: Snapshot | undefined;
  /** Runs under way, each by its id. */
  readonly running: readonly string[];
  /** Which run is writing which reply: two runs can carry the same one. */
  readonly writer: Readonly<Record<string, string>>;
}

export const EMPTY_CHAT: ChatState = {
  messages: [],
  snapshot: undefined,
  running: [],
  writer: {},
};

export type ChatAction =
  | {
      readonly kind: "said";
      readonly id: string;
      readonly text: string;
      readonly standing: Standing;
    }
  | { readonly kind: "standing"; readonly id: string; readonly standing: Standing }
  | { readonly kind: "run-began"; readonly runId: string }
  | { readonly kind: "run-ended"; readonly runId: string }
  | { readonly kind: "event"; readonly runId: string; readonly event: RunEvent }
  | { readonly kind: "read"; readonly view: ConversationView }
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot }
  | {
      readonly kind: "edit-answered";
      readonly id: string;
      readonly value: string;
      readonly answer: FieldEditAnswer;
    };

/** Everything the screen shows follows from this one pure function. */
export const nextChat = (state: ChatState, action: ChatAction): ChatState => {
  switch (action.kind) {
    case "said":
      return append(state, {
        id: action.id,
        from: "client",
        text: action.text,
        standing: action.standing,
      });
    case "standing":
      return change(state, action.id, { standing: action.standing });
    case "run-began":
      return { ...state, running: [...state.running, action.runId] };
    case "run-ended":
      return { ...state, running: state.running.filter((id) => id !== action.runId) };
    case "event":
      return afterEvent(state, action.runId, action.event);
    case "read":
      return afterRead(state, action.view);
    case "snapshot":
      return { ...state, snapshot: action.snapshot };
    case "edit-answered":
      return afterEdit(state, action);
    default:
      return state;
  }
};

const afterEvent = (state: ChatState, runId: string, event: RunEvent): ChatState => {
  switch (event.type) {
    case "TEXT_MESSAGE_START":
      return beginReply(state, runId, event.messageId);
    case "TEXT_MESSAGE_CONTENT":
      return state.writer[event.messageId] === runId
        ? change(state, event.messageId, (was) => ({ text: was.text + event.delta }))
        : state;
    case "TEXT_MESSAGE_END":
      return state.writer[event.messageId] === runId
        ? change(state, event.messageId, { standing: "done" })
        : state;
    case "CUSTOM":
      return event.name === "card" ? withCard(state, event.value) : state;
    case "STATE_SNAPSHOT":
      return { ...state, snapshot: event.snapshot };
    case "MESSAGES_SNAPSHOT":
      return withMessages(state, event.messages.map(shownOf));
    case "RUN_STARTED":
    case "RUN_FINISHED":
    case "RUN_ERROR":
      return state;
    default:
      return state;
  }
};

/** A reply that a dead run left half said begins anew; one that stands or that a live run writes does not. */
const beginReply = (state: ChatState, runId: string, id: string): ChatState => {
  const known = state.messages.find((message) => message.id === id);
  const writer = state.writer[id];
  if (known?.standing === "done") return state;
  if (writer && writer !== runId && state.running.includes(writer)) return state;
  const owned = { ...state, writer: { ...state.writer, [id]: runId } };
  return known
    ? change(owned, id, { text: "", standing: "arriving" })
    : append(owned, { id, from: "coach", text: "", standing: "arriving" });
};

/** A card belongs to the reply it came with. */
const withCard = (state: ChatState, card: Card): ChatState => {
  const last = state.messages.findLast(({ from }) => from === "coach");
  return last
    ? change(state, last.id, { card })
    : append(state, { id: `card-${card.id}`, from: "coach", text: "", standing: "done", card });
};

const shownOf = ({ id, role, content }: WireMessage): ChatMessage =>
  role === "user"
    ? { id, from: "client", text: content ?? "", standing: "sent" }
    : { id, from: "coach", text: content ?? "", standing: "done" };

const afterRead = (state: ChatState, view: ConversationView): ChatState => {
  const messages = view.messages.map(({ id, role, text, card }): ChatMessage => ({
    id,
    from: role,
    text,
    standing: role === "client" ? "sent" : "done",
    ...(card && { card }),
  }));
  return { ...withMessages(state, messages), snapshot: view.state };
};

/** What was said to a hand edit, where the conversation cannot be read: help may stand in it. */
const afterEdit = (
  state: ChatState,
  { id, value, answer }: Extract<ChatAction, { kind: "edit-answered" }>,
): ChatState => {
  const { reply: text, card, state: snapshot } = answer;
  const said = append(state, { id, from: "client", text: value, standing: "sent" });
  const answered = append(said, {
    id: `answer-${id}`,
    from: "coach",
    text,
    standing: "done",
    ...(card && { card }),
  });
  return snapshot ? { ...answered, snapshot } : answered;
};

/**
 * What the server has is the truth; what only this page has so far is kept beside it: what is unsent, and
 * help that was shown while nothing could be stored.
 */
const withMessages = (state: ChatState, messages: readonly ChatMessage[]): ChatState => {
  const known = new Map(state.messages.map((message) => [message.id, message]));
  const theirs = messages.map((message): ChatMessage => {
    const was = known.get(message.id);
    if (!was) return message;
    // A snapshot of AG-UI knows no clinician; what was read before does.
    return { ...message, from: was.from, ...(was.card ? { card: was.card } : {}) };
  });
  const seen = new Set(theirs.map(({ id }) => id));
  const cards = new Set(theirs.flatMap(({ card }) => (card ? [card.id] : [])));
  const onlyHere = state.messages.filter(
    ({ id, from, card }) =>
      !seen.has(id) && (from === "client" || (card !== undefined && !cards.has(card.id))),
  );
  return { ...state, messages: [...theirs, ...onlyHere] };
};

const append = (state: ChatState, message: ChatMessage): ChatState =>
  state.messages.some(({ id }) => id === message.id)
    ? state
    : { ...state, messages: [...state.messages, message] };

type Changes = Partial<ChatMessage> | ((was: ChatMessage) => Partial<ChatMessage>);

const change = (state: ChatState, id: string, changes: Changes): ChatState => ({
  ...state,
  messages: state.messages.map((message) =>
    message.id === id
      ? { ...message, ...(typeof changes === "function" ? changes(message) : changes) }
      : message,
  ),
});

export const isWriting = (state: ChatState): boolean => state.running.length > 0;

/** A reply is being made and none of it is here yet. */
export const isAwaited = (state: ChatState): boolean => {
  const last = state.messages.at(-1);
  return isWriting(state) && (last === undefined || last.from === "client");
};

/** The client spoke last and nobody is writing: in reviewed mode a person reads it now. */
export const isAwaitingPerson = (state: ChatState): boolean =>
  state.snapshot?.mode === "reviewed" &&
  !isWriting(state) &&
  state.messages.at(-1)?.from === "client" &&
  state.messages.at(-1)?.standing === "sent";
