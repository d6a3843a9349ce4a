import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

import type { KeyRing } from "./key-ring.ts";
import { StoreError } from "./store-error.ts";

/** Where a sealed value lives. It is bound to this place: copied elsewhere it does not open. */
export interface Place {
  readonly practiceId: string;
  readonly table: string;
  /** The row's own key; its parts joined by a slash. */
  readonly row: string;
}

/** Text at rest: JSON in, `<key id>.<base64url>` out. */
export interface Sealing {
  seal(place: Place, value: unknown): string;
  /** Throws `seal-broken` when the value was changed or moved, `unknown-key` when its key is not in the ring. */
  open(place: Place, sealed: string): unknown;
  /** Seals again with the current key, without looking inside. */
  reseal(place: Place, sealed: string): string;
  readonly currentKeyId: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const boundTo = (place: Place): Buffer =>
  Buffer.from(JSON.stringify([place.practiceId, place.table, place.row]));

/** AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D, 8.2.2) and the place as associated data. */
export function createSealing(ring: KeyRing): Sealing {
  const sealText = (place: Place, text: Buffer): string => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", ring.current.secret, nonce);
    cipher.setAAD(boundTo(place));
    const body = Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    return `${ring.current.id}.${body.toString("base64url")}`;
  };

  const openText = (place: Place, sealed: string): Buffer => {
    const dot = sealed.indexOf(".");
    const key = ring.find(sealed.slice(0, dot));
    if (key === undefined)
      throw new StoreError("unknown-key", "a sealed value needs a missing key");
    const body = Buffer.from(sealed.slice(dot + 1), "base64url");
    if (body.length < NONCE_BYTES + TAG_BYTES) {
      throw new StoreError("seal-broken", `a sealed value in ${place.table} is too short`);
    }
    const decipher = createDecipheriv("aes-256-gcm", key.secret, body.subarray(0, NONCE_BYTES));
    decipher.setAAD(boundTo(place));
    decipher.setAuthTag(body.subarray(-TAG_BYTES));
    try {
      const text = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]);
    } catch (cause) {
      throw new StoreError("seal-broken", `a sealed value in ${place.table} does not open`, {
        cause,
      });
    }
  };

  return {
    currentKeyId: ring.current.id,
    seal: (place, value) => sealText(place, Buffer.from(JSON.stringify(value))),
    open: (place, sealed) => JSON.parse(openText(place, sealed).toString("utf8")) as unknown,
    reseal: (place, sealed) => sealText(place, openText(place, sealed)),
  };
}
