import type { Request } from "express";

import { mayTalk } from "../../domain/consent.ts";
import type { Practice } from "../../domain/practice.ts";
import {
  startRequestSchema,
  startResponseSchema,
  type StartRequest,
  type StartResponse,
} from "../../wire/start-conversation.ts";
import { addressOf } from "../authenticate.ts";
import { isAllowedOrigin } from "../origins.ts";
import type { Invitation, NewConversation } from "../ports.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import type { ServerDeps } from "../server-deps.ts";
import { shownState } from "../shown-state.ts";

export const startConversation: Route = {
  method: "post",
  path: "/v1/conversations",
  who: "door",
  summary: "Begin a conversation, with an embed key from an allowed website or with an invite.",
  body: startRequestSchema,
  answers: { 201: { description: "It has begun.", schema: startResponseSchema } },
  handle: async (deps, request, response) => {
    await deps.limits.spend("starts", addressOf(request));
    const body = readBody(startRequestSchema, request);
    const at = deps.clock.now();
    const decisions = body.consents.map((choice) => Object.assign({ at }, choice));
    if (!mayTalk(decisions, deps.consentVersions)) throw new Refusal("consent-needed");
    const token = deps.ids.token();
    const visitor = await deps.conversations.start({
      ...(await openDoor(deps, request, body)),
      timeZone: body.timeZone,
      locale: body.locale,
      consents: body.consents,
      token,
    });
    const started: StartResponse = {
      conversationId: visitor.conversationId,
      token,
      state: await shownState(deps, visitor),
    };
    response.status(201).json(started);
  },
};

type Door = Pick<NewConversation, "practiceId" | "clientId" | "kind">;

const openDoor = async (deps: ServerDeps, request: Request, body: StartRequest): Promise<Door> => {
  if (body.invite !== undefined) {
    const invitation = await redeem(deps, request, body.invite);
    return invitation;
  }
  const practice = await deps.practices.byEmbedKey(body.embedKey ?? "");
  if (!practice || body.kind !== "widget") throw new Refusal("not-found");
  checkWebsite(deps, request, practice);
  if (deps.modeOf(practice) === "off") throw new Refusal("not-offered");
  return { practiceId: practice.id, clientId: undefined, kind: "widget" };
};

const redeem = async (deps: ServerDeps, request: Request, invite: string): Promise<Invitation> => {
  const invitation = await deps.conversations.redeem(invite);
  if (invitation) return invitation;
  await deps.limits.spend("wrongTokens", addressOf(request));
  throw new Refusal("not-found");
};

/** An embed key is public; what it opens is bound to the websites the practice named. */
const checkWebsite = (deps: ServerDeps, request: Request, practice: Practice): void => {
  const origin = request.get("origin");
  if (origin !== undefined && origin === deps.settings.publicOrigin) return;
  if (origin === undefined || !isAllowedOrigin(origin, practice.allowedOrigins)) {
    throw new Refusal("origin-not-allowed");
  }
};
