import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";

import { StoreError } from "./store-error.ts";

export interface SealingKey {
  /** Stored with each value; letters, digits and hyphens. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** Keys to open with, one of them to seal with. */
export interface KeyRing {
  readonly current: SealingKey;
  readonly keys: readonly SealingKey[];
  find(id: string): SealingKey | undefined;
}

export interface KeySource {
  /** `id:base64[,id:base64…]`, the current key first; what an environment variable holds. */
  readonly value?: string;
  /** A file of the same shape, made with a fresh key (0600) when it is missing. */
  readonly path?: string;
}

const KEY_BYTES = 32;

const unreadable = (why: string): StoreError => new StoreError("key-ring-unreadable", why);

export const newKey = (): SealingKey => ({
  id: `k${randomBytes(6).toString("hex")}`,
  secret: randomBytes(KEY_BYTES),
});

const parseKey = (line: string): SealingKey => {
  const [id = "", encoded = ""] = line.trim().split(":");
  const secret = Buffer.from(encoded, "base64");
  if (!/^[a-z0-9-]{1,32}$/i.test(id)) throw unreadable("a sealing key has no plain id");
  if (secret.length !== KEY_BYTES) throw unreadable("a sealing key is not 32 bytes of base64");
  return { id, secret };
};

const ringOf = (keys: readonly SealingKey[]): KeyRing => {
  const [current] = keys;
  if (current === undefined) throw unreadable("no sealing key");
  const byId = new Map(keys.map((key) => [key.id, key]));
  if (byId.size !== keys.length) throw unreadable("two sealing keys share an id");
  return { current, keys, find: (id) => byId.get(id) };
};

export const parseKeyRing = (text: string): KeyRing =>
  ringOf(
    text
      .split(/[,\n]/)
      .filter((line) => line.trim() !== "")
      .map(parseKey),
  );

export const formatKeyRing = (keys: readonly SealingKey[]): string =>
  keys.map((key) => `${key.id}:${key.secret.toString("base64")}`).join("\n");

const writeRing = (path: string, keys: readonly SealingKey[], flag: "wx" | "w"): void =>
  writeFileSync(path, `${formatKeyRing(keys)}\n`, { mode: 0o600, flag });

/** Whoever else can read the keys can read the clients, so a file open to others is refused. */
const readRing = (path: string): KeyRing => {
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) {
    throw unreadable("the key file can be read by others; set its mode to 0600");
  }
  return parseKeyRing(readFileSync(path, "utf8"));
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

/** The ring of a deployment: the given value, or else the file, made on first use. */
export function loadKeyRing(source: KeySource): KeyRing {
  if (source.value !== undefined && source.value.trim() !== "") return parseKeyRing(source.value);
  if (source.path === undefined) throw unreadable("neither a key nor a key file was named");
  if (!existsSync(source.path)) {
    try {
      writeRing(source.path, [newKey()], "wx");
    } catch (error) {
      // Two processes starting together: the first one's key counts.
      if (!isTaken(error)) throw error;
    }
  }
  return ringOfFile(source.path);
}

/** Keys turned while this process runs: a value under a key it has not seen makes it look into the file again. */
const ringOfFile = (path: string): KeyRing => {
  const ring = readRing(path);
  let newest = ring;
  return {
    ...ring,
    find(id) {
      const known = ring.find(id) ?? newest.find(id);
      if (known !== undefined) return known;
      newest = readRing(path);
      return newest.find(id);
    },
  };
};

/** Puts a fresh key first in the file; the old ones stay until every row is sealed anew. */
export function addKeyToFile(path: string): KeyRing {
  const keys = [newKey(), ...readRing(path).keys];
  replaceFile(path, keys);
  return ringOf(keys);
}

/** Leaves only the current key in the file. Only after every row, and every backup still wanted, is sealed with it. */
export function dropOldKeys(path: string): KeyRing {
  const { current } = readRing(path);
  replaceFile(path, [current]);
  return ringOf([current]);
}

/** Written beside and renamed over: a crash leaves the old ring or the new one, never half of one. */
const replaceFile = (path: string, keys: readonly SealingKey[]): void => {
  const next = `${path}.next`;
  writeRing(next, keys, "w");
  renameSync(next, path);
};
