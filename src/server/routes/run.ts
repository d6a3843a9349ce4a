import { mayTalk } from "../../domain/consent.ts";
import { isPause, type ScreenResult } from "../../domain/hold.ts";
import { newestMessageOf, runInputSchema, type NewestMessage } from "../../wire/run-input.ts";
import { authenticate } from "../authenticate.ts";
import { openEventStream } from "../event-stream.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Visitor } from "../ports.ts";
import type { Route } from "../route.ts";
import { answerUrgently } from "../urgent-answer.ts";
import type { ServerDeps } from "../server-deps.ts";
import { streamRun, type Run } from "../stream-run.ts";

/** The longest message that is taken in; about four pages. */
const LONGEST_MESSAGE = 8_000;

const CALM: ScreenResult = { level: "none", kinds: [], rule: "no-message" };

export const runConversation: Route = {
  method: "post",
  path: "/v1/conversations/:id/runs",
  who: "conversation",
  summary:
    "One turn, in AG-UI 1.0: the newest user message is taken up; without one, Cairn opens the conversation.",
  body: runInputSchema,
  answers: {
    200: { description: "AG-UI events of this run.", mediaType: "text/event-stream" },
  },
  handle: async (deps, request, response) => {
    const input = readBody(runInputSchema, request);
    const message = newestMessageOf(input);
    // Before the token, the limits and the store: a person at risk is answered whatever else is wrong.
    const screen = message ? deps.screen(message.text) : CALM;
    const names = { threadId: request.params["id"]?.toString() ?? "", runId: input.runId };
    if (message && isPause(screen)) {
      await answerUrgently(deps, { request, response, names, message, screen });
      return;
    }
    const visitor = await authenticate(deps, request);
    await deps.limits.spend("messages", visitor.conversationId);
    checkLength(message);
    await checkMode(deps, visitor);
    const run: Run = { visitor, names, message };
    await streamRun(deps, run, openEventStream(response));
  },
};

/** A consent taken back, or a practice that offers no coaching any more, counts from the next message on. */
const checkMode = async (deps: ServerDeps, visitor: Visitor): Promise<void> => {
  const { mode } = await deps.conversations.state(visitor);
  if (mode !== "off") return;
  const mayStill = mayTalk(await deps.consents.list(visitor), deps.consentVersions);
  throw new Refusal(mayStill ? "not-offered" : "consent-needed");
};

const checkLength = (message: NewestMessage | undefined): void => {
  if (message && message.text.length > LONGEST_MESSAGE) throw new Refusal("message-too-long");
};
