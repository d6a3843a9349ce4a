import { startResponseSchema, type StartResponse } from "../../src/wire/start-conversation.ts";
import { ORIGIN } from "./parts.ts";

export const CONSENTS = [
  { kind: "automated-program", version: 1, given: true },
  { kind: "storage", version: 1, given: true },
] as const;

export const startConversation = async (
  url: string,
  body: Record<string, unknown> = {},
  origin: string | undefined = ORIGIN,
): Promise<StartResponse> => {
  const response = await fetch(`${url}/v1/conversations`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(origin ? { origin } : {}) },
    body: JSON.stringify({ embedKey: "pk_test", consents: CONSENTS, ...body }),
  });
  if (response.status !== 201) throw new Error(`no conversation: ${await response.text()}`);
  return startResponseSchema.parse(await response.json());
};
