import type { ConversationKind, PolicyMode } from "../domain/conversation.ts";
import type { GoalVersion } from "../domain/goal.ts";
import type { Hold } from "../domain/hold.ts";
import type { Session } from "../coach/session.ts";
import type { ConversationRef } from "../turn/store.ts";
import { createClientRepository } from "./clients.ts";
import { createConsentRepository } from "./consents.ts";
import type { StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import { createConversationRepository } from "./conversations.ts";
import { createGoalRepository } from "./goals.ts";
import { createHoldRepository } from "./holds.ts";
import { StoreError } from "./store-error.ts";
import { createTokenRepository } from "./tokens.ts";
import { transcript } from "./turns/transcript.ts";
import type { TranscriptLine } from "./turns/transcript.ts";

/** Who a bearer token is: one client in one conversation of one practice. */
export interface Visitor extends ConversationRef {
  readonly clientId: string;
}

export interface NewVisit {
  readonly practiceId: string;
  /** Absent: a new client, of whom nothing is known. */
  readonly clientId: string | undefined;
  readonly kind: ConversationKind;
  readonly timeZone: string;
  readonly locale: string;
  readonly mode: PolicyMode;
  readonly consents: readonly {
    readonly kind: string;
    readonly version: number;
    readonly given: boolean;
  }[];
  /** Kept only as a hash. */
  readonly token: string;
}

export interface VisitState {
  readonly kind: ConversationKind;
  readonly mode: PolicyMode;
  readonly timeZone: string;
  readonly session: Session | undefined;
  readonly hold: Hold | undefined;
  readonly goals: readonly GoalVersion[];
}

/** What the web asks for one visitor: nothing is looked up but under their practice and client. */
export interface Visits {
  /** Client, conversation, consents and token, or none of them. */
  start(visit: NewVisit): Promise<Visitor>;
  byToken(token: string): Promise<Visitor | undefined>;
  /** Uses an invitation up, if it may still be used. */
  redeem(token: string): Promise<
    | {
        readonly practiceId: string;
        readonly clientId: string | undefined;
        readonly kind: ConversationKind;
      }
    | undefined
  >;
  /** Keeps a link to this conversation for one more device. */
  offerDevice(visitor: Visitor, offer: { link: string; expiresAt: string }): Promise<void>;
  /** Uses such a link up and keeps a token of the device's own; undefined when it opens nothing. */
  joinDevice(link: string, token: string): Promise<Visitor | undefined>;
  /** Throws `not-found`. */
  state(visitor: Visitor): Promise<VisitState>;
  messages(visitor: Visitor): Promise<readonly TranscriptLine[]>;
  knows(visitor: Visitor, messageId: string): Promise<boolean>;
}

export function createVisits(context: StoreContext): Visits {
  const tokens = createTokenRepository(context);
  return {
    start: (visit) => inTransaction(context, (inside) => start(inside, visit)),
    async byToken(token) {
      const found = await tokens.find(token, "conversation");
      if (found?.clientId === undefined || found.conversationId === undefined) return undefined;
      const { practiceId, clientId, conversationId } = found;
      return { practiceId, clientId, conversationId };
    },
    async redeem(token) {
      const invite = await tokens.use(token, "invite");
      const found = invite ?? (await tokens.use(token, "check-in"));
      if (found === undefined) return undefined;
      const { practiceId, clientId } = found;
      return { practiceId, clientId, kind: invite ? "intake" : "check-in" };
    },
    async offerDevice({ practiceId, clientId, conversationId }, { link, expiresAt }) {
      const offer = { practiceId, kind: "device", clientId, conversationId, expiresAt } as const;
      await tokens.issue(offer, link);
    },
    joinDevice: (link, token) => inTransaction(context, (inside) => join(inside, link, token)),
    state: (visitor) => state(context, visitor),
    messages: (visitor) => transcript(context, visitor),
    async knows({ practiceId, conversationId }, messageId) {
      const row = await context.db
        .selectFrom("messages")
        .select("seq")
        .where("practice_id", "=", practiceId)
        .where("conversation_id", "=", conversationId)
        .where("message_id", "=", messageId)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

const start = async (context: StoreContext, visit: NewVisit): Promise<Visitor> => {
  const { practiceId, kind, locale, timeZone, mode } = visit;
  const clientId = visit.clientId ?? (await createClientRepository(context).add({ practiceId }));
  const { conversationId } = await createConversationRepository(context).start({
    practiceId,
    clientId,
    kind,
    locale,
    timeZone,
    mode,
  });
  const consents = createConsentRepository(context);
  for (const choice of visit.consents) await consents.record({ practiceId, clientId }, choice);
  await createTokenRepository(context).issue(
    { practiceId, kind: "conversation", clientId, conversationId },
    visit.token,
  );
  return { practiceId, clientId, conversationId };
};

const join = async (
  context: StoreContext,
  link: string,
  token: string,
): Promise<Visitor | undefined> => {
  const tokens = createTokenRepository(context);
  const found = await tokens.use(link, "device");
  if (found?.clientId === undefined || found.conversationId === undefined) return undefined;
  const { practiceId, clientId, conversationId } = found;
  await tokens.issue({ practiceId, kind: "conversation", clientId, conversationId }, token);
  return { practiceId, clientId, conversationId };
};

const state = async (context: StoreContext, visitor: Visitor): Promise<VisitState> => {
  const found = await createConversationRepository(context).find(visitor);
  if (found === undefined || found.clientId !== visitor.clientId) {
    throw new StoreError("not-found", "no such conversation");
  }
  const { kind, mode, timeZone, session } = found;
  return {
    kind,
    mode,
    timeZone,
    session,
    hold: await createHoldRepository(context).latest(visitor),
    goals: await createGoalRepository(context).ofClient(visitor),
  };
};
