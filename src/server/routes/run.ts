import { createHash } from "node:crypto";

import type { Request } from "express";

import { isPause, type ScreenResult } from "../../domain/hold.ts";
import {
  newMessagesOf,
  type NewestMessage,
  type RunInput,
  runInputSchema,
  textOfBroken,
} from "../../wire/run-input.ts";
import { authenticate } from "../authenticate.ts";
import { catchUp } from "../catch-up.ts";
import { openEventStream } from "../event-stream.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import { screenText } from "../screen-text.ts";
import type { ServerDeps } from "../server-deps.ts";
import { type Run, streamRun } from "../stream-run.ts";
import { answerUrgently, sendBareCard } from "../urgent-answer.ts";
import { whyNoCoaching } from "../why-no-coaching.ts";

/** The longest message that is taken in; about four pages. */
const LONGEST_MESSAGE = 8_000;

const CALM: ScreenResult = { level: "none", kinds: [], rule: "no-message" };

export const runConversation: Route = {
  method: "post",
  path: "/v1/conversations/:id/runs",
  who: "conversation",
  hearsFirst: true,
  summary:
    "One turn, in AG-UI 1.0: the newest user message is taken up; without one, Cairn opens the conversation.",
  body: runInputSchema,
  answers: {
    200: { description: "AG-UI events of this run.", mediaType: "text/event-stream" },
  },
  handle: async (deps, request, response) => {
    const input = await readInput(deps, request);
    const messages = newMessagesOf(input);
    const message = messages.at(-1);
    // Before the token, the limits and the store: a person at risk is answered whatever else is wrong.
    const screen = message ? await screenText(deps, request, message.text) : CALM;
    const names = { threadId: request.params["id"]?.toString() ?? "", runId: input.runId };
    const before = messages.slice(0, -1);
    const missed = before.length === 0 ? undefined : await catchUp(deps, request, before);
    const urgent = missed?.unkept ? { message: missed.unkept, screen: missed.screen } : undefined;
    if (urgent) return answerUrgently(deps, { request, response, names, ...urgent });
    const grave = isPause(screen) ? screen : missed?.screen;
    if (message && grave && isPause(grave)) {
      return answerUrgently(deps, { request, response, names, message, screen: grave });
    }
    const visitor = await authenticate(deps, request);
    await deps.limits.spend("messages", visitor.conversationId);
    checkLength(message);
    const refusal = await whyNoCoaching(deps, visitor);
    // Nothing may be kept of it, and help is shown all the same.
    const isConcern = message && screen.level === "concern";
    if (refusal && isConcern) {
      return sendBareCard(deps, { request, response, names, message, screen });
    }
    if (refusal) throw refusal;
    const run: Run = { visitor, names, message };
    return streamRun(deps, run, openEventStream(response));
  },
};

/** A body of another shape is refused, unless what can be read of it says that someone is in danger. */
const readInput = async (deps: ServerDeps, request: Request): Promise<RunInput> => {
  const text = runInputSchema.safeParse(request.body).success ? "" : textOfBroken(request.body);
  if (text === "" || !isPause(await screenText(deps, request, text))) {
    return readBody(runInputSchema, request);
  }
  // The same for the same words: sent again, it is a repeat.
  const id = createHash("sha256").update(text).digest("hex").slice(0, 32);
  return { runId: id, messages: [{ id, role: "user", content: text }] };
};

const checkLength = (message: NewestMessage | undefined): void => {
  if (message && message.text.length > LONGEST_MESSAGE) throw new Refusal("message-too-long");
};
