import { type ConsentKind, consentKindSchema } from "../../domain/consent.ts";
import { consentChangeSchema, consentListSchema } from "../../wire/consent.ts";
import { Refusal } from "../refusal.ts";
import { conversationRoute } from "../route.ts";

const kindOf = (name: unknown): ConsentKind => {
  const parsed = consentKindSchema.safeParse(name);
  if (!parsed.success) throw new Refusal("not-found");
  return parsed.data;
};

export const listConsents = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/consents",
  summary: "What this client agreed to, each with its version and moment.",
  answers: { 200: { description: "The latest decision of each kind.", schema: consentListSchema } },
  handle: async (deps, { response, visitor }) => {
    response.json({ consents: await deps.consents.list(visitor) });
  },
});

export const giveConsent = conversationRoute({
  method: "put",
  path: "/v1/conversations/:id/consents/:kind",
  summary: "Agree to one thing, or no longer. Counts from the next message on.",
  body: consentChangeSchema,
  answers: { 200: { description: "All decisions as they are now.", schema: consentListSchema } },
  handle: async (deps, { request, response, visitor, body }) => {
    const kind = kindOf(request.params["kind"]);
    await deps.consents.put(visitor, { kind, ...body });
    response.json({ consents: await deps.consents.list(visitor) });
  },
});

export const withdrawConsent = conversationRoute({
  method: "delete",
  path: "/v1/conversations/:id/consents/:kind",
  summary: "Take a consent back. Counts from the next message on.",
  answers: { 200: { description: "All decisions as they are now.", schema: consentListSchema } },
  handle: async (deps, { request, response, visitor }) => {
    const kind = kindOf(request.params["kind"]);
    const before = (await deps.consents.list(visitor)).find((one) => one.kind === kind);
    const version = before?.version ?? 1;
    await deps.consents.put(visitor, { kind, version, given: false });
    response.json({ consents: await deps.consents.list(visitor) });
  },
});
