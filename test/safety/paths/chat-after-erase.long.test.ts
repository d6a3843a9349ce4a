import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const WORD = "zaunkoenig";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cairn-chat-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cairn = (args: readonly string[], input = ""): string => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(root, "src/cli/cairn.ts"), ...args],
    {
      cwd: root,
      input,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], CAIRN_DATA_DIR: folder, LOG_LEVEL: "silent" },
    },
  );
  return stdout + stderr;
};
const remembered = () =>
  JSON.parse(readFileSync(join(folder, "chat.json"), "utf8")) as Record<string, string>;

it("a terminal chat remembers ids alone; after an erasure nothing of it is left and a new one begins", () => {
  const first = cairn(["chat"], `i want more of ${WORD} in my life\n`);
  expect(first).toContain("different");
  const before = remembered();
  expect(Object.keys(before).sort()).toEqual(["clientId", "conversationId", "practiceId"]);
  expect(cairn(["erase", before["clientId"] ?? "", "--staff", "me", "--yes"])).toContain("Erased");
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"));
  expect(bytes.join("")).not.toContain(WORD);
  const second = cairn(["chat"]);
  expect(second).not.toContain(WORD);
  expect(second).toContain("different");
  expect(remembered()["conversationId"]).not.toBe(before["conversationId"]);
}, 120_000);
