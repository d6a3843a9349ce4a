import type { RequestHandler } from "express";

import type { ServerDeps } from "./server-deps.ts";

/** Gives each request an id of ours, and writes one line and one measurement when it is answered. */
export const followRequest =
  (deps: ServerDeps): RequestHandler =>
  (request, response, next) => {
    const startedAt = performance.now();
    const requestId = deps.ids.next();
    response.locals["requestId"] = requestId;
    response.setHeader("X-Request-Id", requestId);
    response.on("close", () => {
      const { route, code } = response.locals as { route?: string; code?: string };
      const tookMs = Math.round(performance.now() - startedAt);
      const pattern = route ?? "other";
      const method = pattern === "other" ? "any" : request.method;
      deps.metrics.request(pattern, method, response.statusCode, tookMs / 1000);
      const fields = { requestId, method: request.method, route: pattern, tookMs };
      deps.log.info("answered", {
        ...fields,
        status: response.statusCode,
        ...(code ? { code } : {}),
      });
    });
    next();
  };
