import type { Request, Response } from "express";
import { z } from "zod";

import { type FieldName, fieldNameSchema } from "../../domain/goal.ts";
import { fieldEditAnswerSchema } from "../../wire/field-edit.ts";
import { cleanId } from "../../wire/run-input.ts";
import { authenticate } from "../authenticate.ts";
import { answerEditUrgently } from "../urgent-edit.ts";
import type { Visitor } from "../ports.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import { screenText } from "../screen-text.ts";
import type { ServerDeps } from "../server-deps.ts";
import { shownState } from "../shown-state.ts";
import { whyNoCoaching } from "../why-no-coaching.ts";

const editSchema = z.object({
  value: z.string().trim().min(1).max(2_000),
  /** A repeat under the same id changes nothing more. */
  editId: z.string().min(1).max(200).transform(cleanId).optional(),
});

export const editField: Route = {
  method: "patch",
  path: "/v1/conversations/:id/goal/fields/:name",
  who: "conversation",
  hearsFirst: true,
  summary: "Change one field of the goal by hand. The goal is checked again.",
  body: editSchema,
  answers: { 200: { description: "The state after the change.", schema: fieldEditAnswerSchema } },
  handle: async (deps, request, response) => {
    const { value, editId } = looselyRead(request);
    const screen = await screenText(deps, request, value);
    if (screen.level !== "none") {
      // Words like these are no edit: they are heard as a message, with all that follows from it.
      const message = { id: editId ?? deps.ids.next(), text: value };
      await answerEditUrgently(deps, { request, response, message, screen });
      return;
    }
    await changeField(deps, request, response);
  },
};

const changeField = async (
  deps: ServerDeps,
  request: Request,
  response: Response,
): Promise<void> => {
  const visitor = await authenticate(deps, request);
  const body = readBody(editSchema, request);
  const field = fieldNameSchema.safeParse(request.params["name"]);
  if (!field.success) throw new Refusal("not-found");
  await deps.limits.spend("messages", visitor.conversationId);
  const refusal = await whyNoCoaching(deps, visitor);
  if (refusal) throw refusal;
  const editId = body.editId ?? deps.ids.next();
  const reply = await takeEdit(deps, visitor, { editId, field: field.data, value: body.value });
  response.json({ state: await shownState(deps, visitor), reply });
};

const takeEdit = async (
  deps: ServerDeps,
  { practiceId, conversationId }: Visitor,
  edit: { readonly editId: string; readonly field: FieldName; readonly value: string },
): Promise<string> => {
  const edited = await deps.turns.edit({ conversation: { practiceId, conversationId }, ...edit });
  if (edited.kind !== "edited") throw new Refusal(edited.kind);
  return edited.reply;
};

/** For the screen alone: whatever else is wrong with an edit, its words are heard. */
const looselyRead = (request: Request): { value: string; editId: string | undefined } => {
  const { data } = looseSchema.safeParse(request.body);
  const editId = editSchema.shape.editId.safeParse(data?.editId).data;
  return { value: data?.value ?? "", editId };
};

const looseSchema = z.looseObject({ value: z.string(), editId: z.unknown().optional() });
