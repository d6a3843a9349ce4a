import { createHash, randomBytes } from "node:crypto";

import type { StoreContext } from "./context.ts";

/**
 * conversation: opens one conversation, shown once.
 * invite and check-in: start one, and are used up by it.
 */
export type TokenKind = "conversation" | "invite" | "check-in";

export interface Token {
  readonly practiceId: string;
  readonly kind: TokenKind;
  readonly clientId: string | undefined;
  readonly conversationId: string | undefined;
}

export interface NewToken {
  readonly practiceId: string;
  readonly kind: TokenKind;
  readonly clientId?: string;
  readonly conversationId?: string;
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

type Row = {
  practice_id: string;
  kind: string;
  client_id: string | null;
  conversation_id: string | null;
};

const tokenOf = (row: Row): Token => ({
  practiceId: row.practice_id,
  kind: row.kind as TokenKind,
  clientId: row.client_id ?? undefined,
  conversationId: row.conversation_id ?? undefined,
});

export function createTokenRepository({ db, now }: StoreContext): TokenRepository {
  return {
    async issue(
      { practiceId, kind, clientId, conversationId, expiresAt },
      token = randomBytes(32).toString("base64url"),
    ) {
      await db
        .insertInto("tokens")
        .values({
          hash: hashOf(token),
          practice_id: practiceId,
          kind,
          client_id: clientId ?? null,
          conversation_id: conversationId ?? null,
          expires_at: expiresAt ?? null,
          created_at: now(),
        })
        .execute();
      return token;
    },
    async find(token, kind) {
      const row = await db
        .selectFrom("tokens")
        .selectAll()
        .where("hash", "=", hashOf(token))
        .where("kind", "=", kind)
        .where("used_at", "is", null)
        .where("revoked_at", "is", null)
        .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now())]))
        .executeTakeFirst();
      return row && tokenOf(row);
    },
    async use(token, kind) {
      const row = await db
        .updateTable("tokens")
        .set({ used_at: now() })
        .where("hash", "=", hashOf(token))
        .where("kind", "=", kind)
        .where("used_at", "is", null)
        .where("revoked_at", "is", null)
        .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now())]))
        .returningAll()
        .executeTakeFirst();
      return row && tokenOf(row);
    },
    async revoke(token) {
      await db
        .updateTable("tokens")
        .set({ revoked_at: now() })
        .where("hash", "=", hashOf(token))
        .execute();
    },
  };
}
