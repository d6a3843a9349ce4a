import { createHash, timingSafeEqual } from "node:crypto";

/** The token of an `Authorization: Bearer …` header; nowhere else, least of all in an address. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? "")?.[1];

/** Compares two secrets without telling by the time it takes how much of them is equal. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
