import type { AGUIEvent } from "@ag-ui/core";
import type { Request, Response } from "express";

import type { ScreenResult } from "../domain/hold.ts";
import { mayBeOnlyAnAnswer } from "../safety/hear.ts";
import type { NewestMessage } from "../wire/run-input.ts";
import type { Card } from "../wire/snapshot.ts";
import { authenticate } from "./authenticate.ts";
import { openEventStream } from "./event-stream.ts";
import { nameOfError } from "./log.ts";
import { codeOf, Refusal } from "./refusal.ts";
import { replyEvents, type RunNames, runFinished, runStarted } from "./run-events.ts";
import type { ServerDeps } from "./server-deps.ts";
import { shownCardOf } from "./shown-card.ts";
import { answerEvents, takeTurn } from "./stream-run.ts";
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
  const { patienceMs, urgentPatienceMs } = deps.settings;
  // It may be no more than an answer to our question, and then it gets a whole turn.
  const mayBeLess = mayBeOnlyAnAnswer(run.message.text, run.screen);
  try {
    const events = await withinMs(attempt, mayBeLess ? patienceMs : urgentPatienceMs);
    const stream = openEventStream(run.response);
    stream.send([runStarted(run.names), ...events, runFinished(run.names)]);
    stream.end();
    deps.metrics.urgent("store");
  } catch (thrown) {
    if (isCallersOwn(thrown)) return sendBareCard(deps, run);
    deps.storeWatch.wasLate(run.names.threadId);
    deps.log.error("a card is sent without the store", nameOfError(thrown));
    await sendCard(deps, run);
  }
};

/** Everything that is to be sent, read before the first word of it leaves: afterwards there is no way back. */
const attemptWithStore = async (
  deps: ServerDeps,
  run: UrgentRun,
): Promise<readonly AGUIEvent[]> => {
  const visitor = await authenticate(deps, run.request);
  const answer = await takeTurn(deps, { ...run, visitor });
  return answerEvents(deps, { ...run, visitor }, answer);
};

/** Refusals that the store has no part in: a wrong token, another's conversation. */
export const isCallersOwn = (thrown: unknown): boolean =>
  thrown instanceof Refusal && !["store-unavailable", "took-too-long"].includes(codeOf(thrown));

/** The words go out first; the run ends when the message is kept. */
const sendCard = async (deps: ServerDeps, run: UrgentRun): Promise<void> => {
  const { reply, card } = deps.cardWithoutStore(run.screen, run.names.threadId);
  const finish = beginCard(deps, run, reply, shownCardOf(card));
  await keepForLater(deps, run.request, run.names.threadId, run.message);
  finish();
};

/**
 * The card for someone who has no conversation here (any more), or in whose conversation nothing may be
 * kept: the same for everyone, whatever the address, so that it tells nobody which ids exist.
 */
export const sendBareCard = async (deps: ServerDeps, run: UrgentRun): Promise<void> => {
  const { reply, card } = deps.cardWithoutStore(run.screen, "");
  beginCard(deps, run, reply, shownCardOf(card))();
};

const beginCard = (
  deps: ServerDeps,
  run: UrgentRun,
  reply: string,
  card: Card | undefined,
): (() => void) => {
  deps.metrics.urgent("card-without-store");
  const stream = openEventStream(run.response);
  const turn = { replyId: deps.ids.next(), reply, card, state: undefined };
  stream.send([runStarted(run.names), ...replyEvents(turn)]);
  return () => {
    stream.send([runFinished(run.names)]);
    stream.end();
  };
};

/** Without a key the message can never be anyone's: it would only take the room of those who bring one. */
export const keepForLater = async (
  deps: ServerDeps,
  request: Request,
  conversationId: string,
  message: NewestMessage,
): Promise<void> => {
  const token = bearerOf(request.get("authorization"));
  if (token === undefined) return;
  const { id: messageId, text } = message;
  try {
    await deps.spool.put({ token, conversationId, messageId, text, at: deps.clock.now() });
  } catch (thrown) {
    deps.log.error("the spool could not be written", nameOfError(thrown));
  }
};
