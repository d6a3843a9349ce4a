import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addKeyToFile, dropOldKeys, loadKeyRing, parseKeyRing } from "../../src/store/key-ring.ts";

const key = (id: string) => `${id}:${Buffer.alloc(32, id).toString("base64")}`;

describe("the ring of sealing keys", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cairn-keys-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("reads keys from a value, the first one in use", () => {
    const ring = loadKeyRing({ value: `${key("b")},${key("a")}` });
    expect(ring.current.id).toBe("b");
    expect(ring.find("a")?.secret).toHaveLength(32);
    expect(ring.find("c")).toBeUndefined();
  });

  it.each([
    ["nothing", ""],
    ["no id", key("")],
    ["an id that could be read as a pattern", key("a%")],
    ["a short key", "a:c2hvcnQ="],
    ["two keys of one id", `${key("a")},${key("a")}`],
  ])("refuses %s", (_what, value) => {
    expect(() => parseKeyRing(value)).toThrow(
      expect.objectContaining({ code: "key-ring-unreadable" }) as Error,
    );
  });

  it("makes a key file for its owner alone, and reads the same key again", () => {
    const path = join(folder, "made");
    const made = loadKeyRing({ path });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(loadKeyRing({ path }).current).toEqual(made.current);
  });

  it("refuses a key file that others can read", () => {
    const path = join(folder, "open");
    loadKeyRing({ path });
    chmodSync(path, 0o644);
    expect(() => loadKeyRing({ path })).toThrow(/0600/);
  });

  it("finds a key that was put into the file while the program runs", () => {
    const path = join(folder, "running");
    const running = loadKeyRing({ path });
    const turned = addKeyToFile(path);
    expect(running.find(turned.current.id)).toEqual(turned.current);
    expect(running.current.id).not.toBe(turned.current.id);
    expect(running.find("unheard-of")).toBeUndefined();
  });

  it("puts a new key first, and drops the old ones when asked", () => {
    const path = join(folder, "turned");
    const first = loadKeyRing({ path }).current;
    const second = addKeyToFile(path);
    expect(second.keys.map(({ id }) => id)).toEqual([second.current.id, first.id]);
    expect(loadKeyRing({ path }).current).toEqual(second.current);
    expect(dropOldKeys(path).find(first.id)).toBeUndefined();
    expect(readFileSync(path, "utf8")).not.toContain(first.id);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
