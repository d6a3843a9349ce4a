import type { Request, Response } from "express";

import { isPause, type ScreenResult } from "../domain/hold.ts";
import type { FieldEditAnswer } from "../wire/field-edit.ts";
import type { NewestMessage } from "../wire/run-input.ts";
import { authenticate } from "./authenticate.ts";
import { nameOfError } from "./log.ts";
import { codeOf, Refusal } from "./refusal.ts";
import type { ServerDeps } from "./server-deps.ts";
import { shownCardOf } from "./shown-card.ts";
import { shownState } from "./shown-state.ts";
import { takeTurn } from "./stream-run.ts";
import { isCallersOwn, keepForLater } from "./urgent-answer.ts";
import { whyNoCoaching } from "./why-no-coaching.ts";
import { withinMs } from "./within-ms.ts";

interface UrgentEdit {
  readonly request: Request;
  readonly response: Response;
  readonly message: NewestMessage;
  readonly screen: ScreenResult;
}

/**
 * Words at risk in a field of the goal, answered like the same words in the chat: with the card, whether
 * or not the store answers.
 */
export const answerEditUrgently = async (deps: ServerDeps, edit: UrgentEdit): Promise<void> => {
  const conversationId = edit.request.params["id"]?.toString() ?? "";
  const isDanger = isPause(edit.screen);
  if (isDanger && deps.storeWatch.isTroubled(conversationId)) {
    return answerWithoutStore(deps, edit, conversationId);
  }
  const { urgentPatienceMs, patienceMs } = deps.settings;
  const attempt = heardAsMessage(deps, edit);
  try {
    edit.response.json(await withinMs(attempt, isDanger ? urgentPatienceMs : patienceMs));
  } catch (thrown) {
    if (!isDanger) throw thrown;
    if (isCallersOwn(thrown)) {
      edit.response.json(bareAnswer(deps, edit, ""));
      return;
    }
    if (codeOf(thrown) === "store-unavailable") deps.storeWatch.wasUnavailable();
    deps.storeWatch.wasLate(conversationId);
    deps.log.error("a card is sent without the store", nameOfError(thrown));
    await answerWithoutStore(deps, edit, conversationId);
  }
};

const heardAsMessage = async (deps: ServerDeps, edit: UrgentEdit): Promise<FieldEditAnswer> => {
  const visitor = await authenticate(deps, edit.request);
  if (!isPause(edit.screen)) {
    await deps.limits.spend("messages", visitor.conversationId);
    if (await whyNoCoaching(deps, visitor)) return bareAnswer(deps, edit, "");
  }
  const names = { threadId: visitor.conversationId, runId: edit.message.id };
  const answer = await takeTurn(deps, { visitor, names, message: edit.message });
  if (answer.kind === "unavailable") throw new Refusal("store-unavailable");
  if (answer.kind === "awaiting") return { state: await shownState(deps, visitor), reply: "" };
  const { reply, card } = answer.turn.output;
  return { state: await shownState(deps, visitor), reply, card: shownCardOf(card) };
};

const bareAnswer = (
  deps: ServerDeps,
  { screen }: UrgentEdit,
  conversationId: string,
): FieldEditAnswer => {
  const { reply, card } = deps.cardWithoutStore(screen, conversationId);
  return { reply, card: shownCardOf(card) };
};

const answerWithoutStore = async (
  deps: ServerDeps,
  edit: UrgentEdit,
  conversationId: string,
): Promise<void> => {
  deps.metrics.urgent("card-without-store");
  await keepForLater(deps, edit.request, conversationId, edit.message);
  edit.response.json(bareAnswer(deps, edit, conversationId));
};
