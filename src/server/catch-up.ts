import type { Request } from "express";

import { isPause, type ScreenResult } from "../domain/hold.ts";
import type { NewestMessage } from "../wire/run-input.ts";
import { authenticate } from "./authenticate.ts";
import { screenText } from "./screen-text.ts";
import type { ServerDeps } from "./server-deps.ts";
import { withinMs } from "./within-ms.ts";

export interface Missed {
  /** The gravest of what was said before the newest message and had not been heard yet. */
  readonly screen: ScreenResult;
  /** A message at risk that could not be kept: it is answered in place of the newest. */
  readonly unkept?: NewestMessage;
}

interface Heard {
  readonly message: NewestMessage;
  readonly screen: ScreenResult;
}

const CALM: ScreenResult = { level: "none", kinds: [], rule: "no-message" };

/**
 * Several messages in one run: those before the newest are taken up first, each as the message it is.
 * What the store knows already is history and is not heard again.
 */
export const catchUp = async (
  deps: ServerDeps,
  request: Request,
  earlier: readonly NewestMessage[],
): Promise<Missed> => {
  const heard: Heard[] = [];
  for (const message of earlier) {
    heard.push({ message, screen: await screenText(deps, request, message.text) });
  }
  const danger = heard.findLast(({ screen }) => isPause(screen));
  try {
    const taking = takeUnknown(deps, request, heard);
    const isUnknown = await (danger ? withinMs(taking, deps.settings.urgentPatienceMs) : taking);
    return { screen: isUnknown(danger?.message) ? (danger?.screen ?? CALM) : CALM };
  } catch (thrown) {
    if (danger) return { screen: danger.screen, unkept: danger.message };
    throw thrown;
  }
};

const takeUnknown = async (
  deps: ServerDeps,
  request: Request,
  heard: readonly Heard[],
): Promise<(message: NewestMessage | undefined) => boolean> => {
  const visitor = await authenticate(deps, request);
  const unknown = new Set<NewestMessage>();
  for (const { message, screen } of heard) {
    if (await deps.conversations.knows(visitor, message.id)) continue;
    unknown.add(message);
    if (!isPause(screen)) await deps.limits.spend("messages", visitor.conversationId);
    const { id: messageId, text } = message;
    await deps.turns.take({ conversation: visitor, messageId, text });
  }
  return (message) => message !== undefined && unknown.has(message);
};
