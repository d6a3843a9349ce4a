import { z } from "zod";

import type { Request } from "express";

import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import type { ServerDeps } from "../server-deps.ts";
import { bearerOf, isSame } from "../token.ts";

const statusSchema = z.object({ status: z.literal("ok") });

export const livez: Route = {
  method: "get",
  path: "/livez",
  who: "anyone",
  summary: "The process runs.",
  answers: { 200: { description: "It does.", schema: statusSchema } },
  handle: async (_deps, _request, response) => {
    response.json({ status: "ok" });
  },
};

export const readyz: Route = {
  method: "get",
  path: "/readyz",
  who: "anyone",
  summary: "New messages can be saved.",
  answers: { 200: { description: "They can.", schema: statusSchema } },
  handle: async (deps, _request, response) => {
    if (!(await deps.isReady())) throw new Refusal("not-ready");
    response.json({ status: "ok" });
  },
};

export const metrics: Route = {
  method: "get",
  path: "/metrics",
  who: "operator",
  summary: "Counts and times in Prometheus' format; nothing about any person.",
  answers: { 200: { description: "The metrics.", mediaType: "text/plain" } },
  handle: async (deps, request, response) => {
    if (!isOperator(deps, request)) throw new Refusal("not-found");
    response.type(deps.metrics.contentType).send(await deps.metrics.text());
  },
};

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** With a token set, only the token counts; without one, only this very machine may look. */
const isOperator = (deps: ServerDeps, request: Request): boolean => {
  const token = deps.settings.metricsToken;
  if (token !== undefined) return isSame(bearerOf(request.get("authorization")) ?? "", token);
  return LOOPBACK.has(request.socket.remoteAddress ?? "") && !request.get("x-forwarded-for");
};
