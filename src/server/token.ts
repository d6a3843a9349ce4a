import { createHash, timingSafeEqual } from "node:crypto";

/** A token is kept only like this. It has 256 random bits, so a fast hash without salt is enough. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** The token of an `Authorization: Bearer …` header; nowhere else, least of all in an address. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? "")?.[1];

/** Compares two secrets without telling by the time it takes how much of them is equal. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));
