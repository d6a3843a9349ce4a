import type { Ticket } from "./api.ts";
import type { ChatAction, ChatState } from "./chat-state.ts";
import type { ConversationOptions, FieldEdited, FieldName } from "./conversation-options.ts";
import { noticesOf } from "./notice.ts";
import { codeOf } from "./trouble.ts";

interface Surroundings {
  readonly ticket: () => Ticket | undefined;
  readonly chat: () => ChatState;
  readonly apply: (action: ChatAction) => void;
  /** Reads the conversation anew; rejects when it cannot be read. */
  readonly read: () => Promise<void>;
}

type EditField = (name: FieldName, value: string) => Promise<FieldEdited>;

/** Changes of the goal by hand. The same words for the same field, tried again, are the same edit. */
export const handEdits = (
  { api, notify }: Pick<ConversationOptions, "api" | "notify">,
  { ticket: ticketNow, chat, apply, read }: Surroundings,
): EditField => {
  let last: { name: FieldName; value: string; id: string } | undefined;

  const editIdOf = (name: FieldName, value: string): string => {
    if (last?.name !== name || last.value !== value)
      last = { name, value, id: crypto.randomUUID() };
    return last.id;
  };

  const stands = (name: FieldName, value: string): boolean => {
    const field = chat().snapshot?.goal?.fields[name];
    return field?.state === "filled" && field.value === value;
  };

  return async (name, value) => {
    const ticket = ticketNow();
    if (!ticket) return { kind: "not-saved" };
    try {
      const editId = editIdOf(name, value);
      const answer = await api.editField(ticket, name, { value, editId });
      last = undefined;
      // A store that could not say how it stands is not asked again before help is shown.
      const isRead =
        answer.state !== undefined &&
        (await read().then(
          () => true,
          () => false,
        ));
      if (!isRead) apply({ kind: "edit-answered", id: editId, value, answer });
      noticesOf(ticket.conversationId, chat().snapshot).forEach(notify);
      return stands(name, value) && !answer.card
        ? { kind: "saved", reply: answer.reply }
        : { kind: "heard" };
    } catch (thrown) {
      notify({ name: "trouble", code: codeOf(thrown) });
      return { kind: "not-saved" };
    }
  };
};
