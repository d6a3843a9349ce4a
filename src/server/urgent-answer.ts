import type { Request, Response } from "express";

import type { ScreenResult } from "../domain/hold.ts";
import type { NewestMessage } from "../wire/run-input.ts";
import { authenticate } from "./authenticate.ts";
import { openEventStream } from "./event-stream.ts";
import { nameOfError } from "./log.ts";
import type { TurnAnswer, Visitor } from "./ports.ts";
import { codeOf, Refusal } from "./refusal.ts";
import { replyEvents, type RunNames, runFinished, runStarted } from "./run-events.ts";
import type { ServerDeps } from "./server-deps.ts";
import { shownCardOf } from "./shown-card.ts";
import { takeTurn, tellAnswer } from "./stream-run.ts";
import { bearerOf } from "./token.ts";
import { withinMs } from "./within-ms.ts";

interface UrgentRun {
  readonly request: Request;
  readonly response: Response;
  readonly names: RunNames;
  readonly message: NewestMessage;
  readonly screen: ScreenResult;
}

/**
 * A message that pauses the coaching. Neither limits nor lengths apply to it, and when the store is
 * slow or gone its card is sent all the same; the message waits sealed in the spool, and the turn
 * is idempotent, so that a late success and a later retry make one alert.
 */
export const answerUrgently = async (deps: ServerDeps, run: UrgentRun): Promise<void> => {
  // Under a store in trouble every further attempt would only make the next person wait.
  if (deps.storeWatch.isTroubled(run.names.threadId)) return sendCard(deps, run);
  const attempt = attemptWithStore(deps, run);
  attempt.catch((thrown: unknown) => {
    if (codeOf(thrown) === "store-unavailable") deps.storeWatch.wasUnavailable();
  });
  try {
    const { visitor, answer } = await withinMs(attempt, deps.settings.urgentPatienceMs);
    if (answer.kind === "unavailable") throw new Refusal("store-unavailable");
    const stream = openEventStream(run.response);
    stream.send([runStarted(run.names)]);
    await tellAnswer(deps, { ...run, visitor }, answer, stream);
    stream.end();
    deps.metrics.urgent("store");
  } catch (thrown) {
    if (isCallersOwn(thrown)) throw thrown;
    deps.storeWatch.wasLate(run.names.threadId);
    deps.log.error("a card is sent without the store", nameOfError(thrown));
    await sendCard(deps, run);
  }
};

const attemptWithStore = async (
  deps: ServerDeps,
  run: UrgentRun,
): Promise<{ visitor: Visitor; answer: TurnAnswer }> => {
  const visitor = await authenticate(deps, run.request);
  return { visitor, answer: await takeTurn(deps, { ...run, visitor }) };
};

/** Refusals that the store has no part in: a wrong token stays a wrong token. */
const isCallersOwn = (thrown: unknown): boolean =>
  thrown instanceof Refusal && !["store-unavailable", "took-too-long"].includes(codeOf(thrown));

/** The words go out first; the run ends when the message is kept. */
const sendCard = async (deps: ServerDeps, run: UrgentRun): Promise<void> => {
  deps.metrics.urgent("card-without-store");
  const { reply, card } = deps.cardWithoutStore(run.screen, run.names.threadId);
  const stream = openEventStream(run.response);
  const turn = { replyId: deps.ids.next(), reply, card: shownCardOf(card), state: undefined };
  stream.send([runStarted(run.names), ...replyEvents(turn)]);
  await keepForLater(deps, run);
  stream.send([runFinished(run.names)]);
  stream.end();
};

const keepForLater = async (deps: ServerDeps, run: UrgentRun): Promise<void> => {
  try {
    await deps.spool.put({
      token: bearerOf(run.request.get("authorization")) ?? "",
      conversationId: run.names.threadId,
      messageId: run.message.id,
      text: run.message.text,
      at: deps.clock.now(),
    });
  } catch (thrown) {
    deps.log.error("the spool could not be written", nameOfError(thrown));
  }
};
