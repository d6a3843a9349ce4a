import { deviceLinkSchema, type DeviceLink, joinRequestSchema } from "../../wire/device-link.ts";
import { startResponseSchema, type StartResponse } from "../../wire/start-conversation.ts";
import { addressOf } from "../authenticate.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import { conversationRoute, type Route } from "../route.ts";
import { shownState } from "../shown-state.ts";

/** Long enough to reach for the other device, short enough that a forgotten link opens nothing. */
const LINK_LASTS_MS = 15 * 60_000;

export const offerDevice = conversationRoute({
  method: "post",
  path: "/v1/conversations/:id/devices",
  summary:
    "A link to go on with this conversation on another device. It works once, for 15 minutes.",
  answers: { 201: { description: "The link.", schema: deviceLinkSchema } },
  handle: async (deps, { response, visitor }) => {
    const expiresAt = new Date(Date.parse(deps.clock.now()) + LINK_LASTS_MS).toISOString();
    const offered: DeviceLink = { link: deps.ids.token(), expiresAt };
    await deps.conversations.offerDevice(visitor, offered);
    response.status(201).json(offered);
  },
});

export const joinDevice: Route = {
  method: "post",
  path: "/v1/devices",
  who: "door",
  summary: "Open a conversation on another device, with a link that one of its devices made.",
  body: joinRequestSchema,
  answers: { 201: { description: "It is open here too.", schema: startResponseSchema } },
  handle: async (deps, request, response) => {
    const { link } = readBody(joinRequestSchema, request);
    const token = deps.ids.token();
    const visitor = await deps.conversations.joinDevice(link, token);
    if (!visitor) {
      await deps.limits.spend("wrongTokens", addressOf(request));
      throw new Refusal("not-found");
    }
    const joined: StartResponse = {
      conversationId: visitor.conversationId,
      token,
      state: await shownState(deps, visitor),
    };
    response.status(201).json(joined);
  },
};
