import { type AGUIEvent, EventType } from "@ag-ui/core";

import type { NewestMessage } from "../wire/run-input.ts";
import type { EventStream } from "./event-stream.ts";
import { nameOfError } from "./log.ts";
import type { TurnAnswer, Visitor } from "./ports.ts";
import { problemOf, Refusal } from "./refusal.ts";
import {
  type RunNames,
  repeatEvents,
  replyEvents,
  runFinished,
  runStarted,
  stateEvents,
} from "./run-events.ts";
import type { ServerDeps } from "./server-deps.ts";
import { shownCardOf } from "./shown-card.ts";
import { shownState } from "./shown-state.ts";
import { withinMs } from "./within-ms.ts";

export interface Run {
  readonly visitor: Visitor;
  readonly names: RunNames;
  /** Absent: the opening. */
  readonly message: NewestMessage | undefined;
}

/** Takes the turn and tells it. Nothing of a reply leaves before it is committed. */
export const streamRun = async (deps: ServerDeps, run: Run, stream: EventStream): Promise<void> => {
  stream.send([runStarted(run.names)]);
  try {
    const answer = await withinMs(takeTurn(deps, run), deps.settings.patienceMs);
    await tellAnswer(deps, run, answer, stream);
  } catch (thrown) {
    tellProblem(deps, thrown, run.names.runId, stream);
  } finally {
    stream.end();
  }
};

/** The turn runs to its end whether or not anyone still listens. */
export const takeTurn = async (deps: ServerDeps, run: Run): Promise<TurnAnswer> => {
  const startedAt = performance.now();
  const { visitor, message } = run;
  const conversation = {
    practiceId: visitor.practiceId,
    conversationId: visitor.conversationId,
  };
  const answer = await (message
    ? deps.turns.take({ conversation, messageId: message.id, text: message.text })
    : deps.turns.open(conversation));
  const wordedBy = "turn" in answer ? answer.turn.output.wordedBy : "nobody";
  deps.metrics.turn(answer.kind, wordedBy, (performance.now() - startedAt) / 1000);
  return answer;
};

/** The events of a reply; nothing has been sent when the store does not give them. */
export const answerEvents = async (
  deps: ServerDeps,
  run: Run,
  answer: TurnAnswer,
): Promise<readonly AGUIEvent[]> => {
  if (answer.kind === "unavailable") throw new Refusal("store-unavailable");
  const state = await shownState(deps, run.visitor);
  if (answer.kind === "awaiting") return stateEvents(state);
  const { output, replyId } = answer.turn;
  const reply = { replyId, reply: output.reply, card: shownCardOf(output.card), state };
  return answer.kind === "repeat"
    ? repeatEvents(await deps.conversations.messages(run.visitor), reply)
    : replyEvents(reply);
};

export const tellAnswer = async (
  deps: ServerDeps,
  run: Run,
  answer: TurnAnswer,
  stream: EventStream,
): Promise<void> => {
  stream.send(await answerEvents(deps, run, answer));
  stream.send([runFinished(run.names)]);
};

export const tellProblem = (
  deps: ServerDeps,
  thrown: unknown,
  runId: string,
  stream: EventStream,
): void => {
  const { code, message } = problemOf(thrown, runId);
  if (code === "internal") deps.log.error("a run broke", nameOfError(thrown));
  stream.send([{ type: EventType.RUN_ERROR, code, message }]);
};
