import type { RequestHandler } from "express";

import { Refusal } from "./refusal.ts";
import type { ServerDeps } from "./server-deps.ts";

const METHODS = "GET, POST, PUT, PATCH, DELETE";
const HEADERS = "Authorization, Content-Type, Accept";

/**
 * Which websites may read our answers. A preflight names no practice, so here any practice's list
 * counts; each route then asks for the list of its own practice. There are no cookies.
 */
export const crossOrigin =
  (deps: ServerDeps): RequestHandler =>
  async (request, response, next) => {
    response.vary("Origin");
    const origin = request.get("origin");
    const allowed = origin !== undefined && (await isKnown(deps, origin));
    if (allowed) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Expose-Headers", "X-Request-Id, Retry-After");
    }
    const isPreflight =
      request.method === "OPTIONS" && request.get("access-control-request-method") !== undefined;
    if (!isPreflight) {
      next();
      return;
    }
    if (!allowed) throw new Refusal("origin-not-allowed");
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", HEADERS);
    response.setHeader("Access-Control-Max-Age", "600");
    response.status(204).end();
  };

const isKnown = async (deps: ServerDeps, origin: string): Promise<boolean> => {
  if (origin === deps.settings.publicOrigin) return true;
  try {
    return await deps.practices.isAnyOrigin(origin);
  } catch {
    // Without the store the list is unknown. Someone at risk must still be able to read their card,
    // and every other answer says only that nothing can be read now.
    return true;
  }
};
