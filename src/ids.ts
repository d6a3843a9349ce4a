import { randomBytes } from "node:crypto";

import { v7 } from "uuid";

/** The only source of chance in the program. */
export interface Ids {
  /** UUID v7: sorts by time, names nobody. */
  next(): string;
  /** 256 random bits for a bearer token, as base64url. */
  token(): string;
}

export const randomIds: Ids = {
  next: () => v7(),
  token: () => randomBytes(32).toString("base64url"),
};
