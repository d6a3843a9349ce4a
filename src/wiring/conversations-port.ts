import type { Conversations, Visitor } from "../server/ports.ts";
import { shownCardOf } from "../server/shown-card.ts";
import type { Store } from "../store/open-store.ts";
import type { Policy } from "./policy.ts";

export interface ConversationsPort extends Conversations {
  /** Whose conversation this is, if this process has seen it lately; asks no store. */
  practiceOf(conversationId: string): string | undefined;
}

/** Enough for every conversation of a busy day. */
const MOST_REMEMBERED = 20_000;

export const conversationsPort = (
  { practices, visits }: Pick<Store, "practices" | "visits">,
  policy: Policy,
  now: () => string,
): ConversationsPort => {
  const seen = new Map<string, string>();
  const remember = (visitor: Visitor): Visitor => {
    const [oldest] = seen.keys();
    if (seen.size >= MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
    seen.set(visitor.conversationId, visitor.practiceId);
    return visitor;
  };
  return {
    practiceOf: (conversationId) => seen.get(conversationId),
    start: async (visit) => {
      const practice = await practices.find(visit.practiceId);
      if (!practice) throw new Error("no such practice");
      const at = now();
      const decisions = visit.consents.map((choice) => Object.assign({ at }, choice));
      const mode = policy.modeFor(practice, decisions);
      return remember(await visits.start({ ...visit, mode }));
    },
    byToken: async (token) => {
      const visitor = await visits.byToken(token);
      return visitor && remember(visitor);
    },
    redeem: (token) => visits.redeem(token),
    offerDevice: (visitor, link) => visits.offerDevice(visitor, link),
    joinDevice: async (link, token) => {
      const visitor = await visits.joinDevice(link, token);
      return visitor && remember(visitor);
    },
    state: (visitor) => visits.state(visitor),
    messages: async (visitor) =>
      (await visits.messages(visitor)).map(({ id, role, text, at, card }) => {
        const shown = shownCardOf(card);
        return { id, role, text, at, ...(shown && { card: shown }) };
      }),
    knows: (visitor, messageId) => visits.knows(visitor, messageId),
  };
};
