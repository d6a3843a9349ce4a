import { mayTalk } from "../domain/consent.ts";
import type { Visitor } from "./ports.ts";
import { Refusal } from "./refusal.ts";
import type { ServerDeps } from "./server-deps.ts";

/** A consent taken back, or a practice that offers no coaching any more, counts from the next message on. */
export const whyNoCoaching = async (
  deps: Pick<ServerDeps, "conversations" | "consents" | "consentVersions">,
  visitor: Visitor,
): Promise<Refusal | undefined> => {
  const { mode } = await deps.conversations.state(visitor);
  if (mode !== "off") return undefined;
  const mayStill = mayTalk(await deps.consents.list(visitor), deps.consentVersions);
  return new Refusal(mayStill ? "not-offered" : "consent-needed");
};
