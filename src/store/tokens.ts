import { createHash, randomBytes } from "node:crypto";

import type { ExpressionBuilder, Selectable } from "kysely";

import type { StoreContext } from "./context.ts";
import type { Tables } from "./tables.ts";

/**
 * conversation: opens one conversation, shown once.
 * invite and check-in: start one, and are used up by it.
 * device: opens a conversation on one more device, and is used up by it.
 * staff: what one person of a practice may do over HTTP.
 */
export type TokenKind = "conversation" | "invite" | "check-in" | "device" | "staff";

export interface Token {
  readonly practiceId: string;
  readonly kind: TokenKind;
  readonly clientId: string | undefined;
  readonly conversationId: string | undefined;
  readonly staffId: string | undefined;
}

export interface NewToken {
  readonly practiceId: string;
  readonly kind: TokenKind;
  readonly clientId?: string;
  readonly conversationId?: string;
  readonly staffId?: string;
  /** ISO instant. */
  readonly expiresAt?: string;
}

export interface TokenRepository {
  /** Makes 256 random bits and returns them; only their hash is kept. `token` brings one of your own. */
  issue(token: NewToken, token256?: string): Promise<string>;
  /** What a token opens now; undefined when unknown, expired, used or revoked, all alike. */
  find(token: string, kind: TokenKind): Promise<Token | undefined>;
  /** Uses an invite or a check-in up: of two that come together one gets it. */
  use(token: string, kind: TokenKind): Promise<Token | undefined>;
  revoke(token: string): Promise<void>;
}

/** Enough for 256 random bits: nobody guesses them, so no salt and no slow hash. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

type Row = Selectable<Tables["tokens"]>;

const tokenOf = (row: Row): Token => ({
  practiceId: row.practice_id,
  kind: row.kind as TokenKind,
  clientId: row.client_id ?? undefined,
  conversationId: row.conversation_id ?? undefined,
  staffId: row.staff_id ?? undefined,
});

export function createTokenRepository(context: StoreContext): TokenRepository {
  const { db, now } = context;
  const isGood = (eb: ExpressionBuilder<Tables, "tokens">, token: string, kind: TokenKind) =>
    eb.and([
      eb("hash", "=", hashOf(token)),
      eb("kind", "=", kind),
      eb("used_at", "is", null),
      eb("revoked_at", "is", null),
      eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now())]),
    ]);
  return {
    issue: (token, token256) => issue(context, token, token256),
    async find(token, kind) {
      const row = await db
        .selectFrom("tokens")
        .selectAll()
        .where((eb) => isGood(eb, token, kind))
        .executeTakeFirst();
      return row && tokenOf(row);
    },
    async use(token, kind) {
      const row = await db
        .updateTable("tokens")
        .set({ used_at: now() })
        .where((eb) => isGood(eb, token, kind))
        .returningAll()
        .executeTakeFirst();
      return row && tokenOf(row);
    },
    async revoke(token) {
      const gone = { revoked_at: now() };
      await db.updateTable("tokens").set(gone).where("hash", "=", hashOf(token)).execute();
    },
  };
}

const issue = async (
  { db, now }: StoreContext,
  { practiceId, kind, clientId, conversationId, staffId, expiresAt }: NewToken,
  token = randomBytes(32).toString("base64url"),
): Promise<string> => {
  await db
    .insertInto("tokens")
    .values({
      hash: hashOf(token),
      practice_id: practiceId,
      kind,
      client_id: clientId ?? null,
      conversation_id: conversationId ?? null,
      staff_id: staffId ?? null,
      expires_at: expiresAt ?? null,
      created_at: now(),
    })
    .execute();
  return token;
};
