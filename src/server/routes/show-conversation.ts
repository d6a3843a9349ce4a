import { conversationViewSchema, type ConversationView } from "../../wire/conversation-view.ts";
import { conversationRoute } from "../route.ts";
import { shownState } from "../shown-state.ts";

export const showConversation = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id",
  summary: "The whole conversation and where it stands, to draw it again from nothing.",
  answers: { 200: { description: "The conversation.", schema: conversationViewSchema } },
  handle: async (deps, { response, visitor }) => {
    const view: ConversationView = {
      conversationId: visitor.conversationId,
      messages: [...(await deps.conversations.messages(visitor))],
      state: await shownState(deps, visitor),
    };
    response.json(view);
  },
});
