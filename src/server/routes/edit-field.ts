import { z } from "zod";

import { fieldNameSchema } from "../../domain/goal.ts";
import { isPause } from "../../domain/hold.ts";
import { snapshotSchema } from "../../wire/snapshot.ts";
import { Refusal } from "../refusal.ts";
import { conversationRoute } from "../route.ts";
import { shownState } from "../shown-state.ts";

const editSchema = z.object({
  value: z.string().trim().min(1).max(2_000),
  /** A repeat under the same id changes nothing more. */
  editId: z.string().min(1).max(200).optional(),
});

const editAnswerSchema = z.object({
  state: snapshotSchema,
  /** What Cairn says to it; it stands in the conversation as well. */
  reply: z.string(),
});

export const editField = conversationRoute({
  method: "patch",
  path: "/v1/conversations/:id/goal/fields/:name",
  summary: "Change one field of the goal by hand. The goal is checked again.",
  body: editSchema,
  answers: { 200: { description: "The state after the change.", schema: editAnswerSchema } },
  handle: async (deps, { request, response, visitor, body }) => {
    const field = fieldNameSchema.safeParse(request.params["name"]);
    if (!field.success) throw new Refusal("not-found");
    const editId = body.editId ?? deps.ids.next();
    const conversation = {
      practiceId: visitor.practiceId,
      conversationId: visitor.conversationId,
    };
    if (isPause(deps.screen(body.value))) {
      // Words like these are no edit: they are heard as a message, with all that follows from it.
      const answer = await deps.turns.take({ conversation, messageId: editId, text: body.value });
      if (answer.kind === "unavailable") throw new Refusal("store-unavailable");
      response.json({ state: await shownState(deps, visitor), reply: answer.turn.output.reply });
      return;
    }
    await deps.limits.spend("messages", visitor.conversationId);
    const edited = await deps.turns.edit({
      conversation,
      editId,
      field: field.data,
      value: body.value,
    });
    if (edited.kind !== "edited") throw new Refusal(edited.kind);
    response.json({ state: await shownState(deps, visitor), reply: edited.reply });
  },
});
