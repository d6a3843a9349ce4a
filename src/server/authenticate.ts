import type { Request } from "express";

import { isAllowedOrigin } from "./origins.ts";
import type { StaffMember, Visitor } from "./ports.ts";
import { Refusal } from "./refusal.ts";
import type { ServerDeps } from "./server-deps.ts";
import { bearerOf } from "./token.ts";

/**
 * Who is calling, for the conversation in the address. A good token at another conversation's
 * address gets what a made-up address gets: nobody learns which ids exist.
 */
export const authenticate = async (deps: ServerDeps, request: Request): Promise<Visitor> => {
  const visitor = await visitorOf(deps, request, request.get("authorization"));
  await checkOrigin(deps, request, visitor.practiceId);
  return visitor;
};

/**
 * The same for a form that opens a page: its token may stand in the form. No origin is asked for, because
 * a page that sends no referrer sends no origin with a form either, and who sends one cannot read the answer.
 */
export const authenticateForm = (deps: ServerDeps, request: Request): Promise<Visitor> => {
  const { token } = (request.body ?? {}) as { token?: unknown };
  const header = typeof token === "string" ? `Bearer ${token}` : request.get("authorization");
  return visitorOf(deps, request, header);
};

const visitorOf = async (
  deps: ServerDeps,
  request: Request,
  header: string | undefined,
): Promise<Visitor> => {
  const token = bearerOf(header);
  const visitor = token ? await deps.conversations.byToken(token) : undefined;
  if (!visitor) {
    await deps.limits.spend("wrongTokens", addressOf(request));
    throw new Refusal("not-signed-in");
  }
  if (visitor.conversationId !== request.params["id"]) throw new Refusal("not-found");
  return visitor;
};

/** A key of the staff opens their practice, from no other website. */
export const authenticateStaff = async (
  deps: ServerDeps,
  request: Request,
): Promise<StaffMember> => {
  const token = bearerOf(request.get("authorization"));
  const member = token ? await deps.staff.byToken(token) : undefined;
  if (!member) {
    await deps.limits.spend("wrongTokens", addressOf(request));
    throw new Refusal("not-signed-in");
  }
  const origin = request.get("origin");
  if (origin !== undefined && origin !== deps.settings.publicOrigin) {
    throw new Refusal("origin-not-allowed");
  }
  return member;
};

/** A browser says where a page came from; a token taken to another website is of no use there. */
const checkOrigin = async (
  deps: ServerDeps,
  request: Request,
  practiceId: string,
): Promise<void> => {
  const origin = request.get("origin");
  if (origin === undefined || origin === deps.settings.publicOrigin) return;
  const practice = await deps.practices.byId(practiceId);
  if (!practice || !isAllowedOrigin(origin, practice.allowedOrigins)) {
    throw new Refusal("origin-not-allowed");
  }
};

/** Only ever a key for counting; it is neither stored nor logged. */
export const addressOf = (request: Request): string => request.ip ?? "unknown";
