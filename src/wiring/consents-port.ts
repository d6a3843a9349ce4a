import { consentKindSchema } from "../domain/consent.ts";
import type { Consents } from "../server/ports.ts";
import type { Store } from "../store/open-store.ts";
import type { Consent } from "../wire/consent.ts";
import type { Policy } from "./policy.ts";

/** Decisions of a client, and what follows from them: the mode of their conversations, from the next message on. */
export const consentsPort = (store: Store, policy: Policy): Consents => ({
  list: async (visitor) => decisionsOf(await store.consents.current(visitor)),
  put: async (visitor, choice) => {
    await store.consents.record(visitor, choice);
    const practice = await store.practices.find(visitor.practiceId);
    if (!practice) return;
    const decisions = decisionsOf(await store.consents.history(visitor));
    const mode = policy.modeFor(practice, decisions);
    for (const { ref } of await store.conversations.ofClient(visitor)) {
      await store.conversations.setMode(ref, mode);
    }
    await store.audit.record(visitor.practiceId, {
      actor: "client",
      action: choice.given ? "consent.given" : "consent.taken-back",
      subject: visitor.clientId,
      detail: { kind: choice.kind, version: choice.version },
    });
  },
});

interface Stored {
  readonly kind: string;
  readonly version: number;
  readonly given: boolean;
  readonly at: string;
}

/** A kind that this version of Cairn no longer knows is history, and asks nothing of it. */
export const decisionsOf = (records: readonly Stored[]): readonly Consent[] =>
  records.flatMap(({ kind, ...rest }) => {
    const known = consentKindSchema.safeParse(kind);
    return known.success ? [{ kind: known.data, ...rest }] : [];
  });
