import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { doctorCommand } from "../../src/cli/doctor.ts";
import { practiceCommand } from "../../src/cli/practice.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-cli-"));
const before = process.env["CAIRN_DATA_DIR"];
beforeAll(() => {
  process.env["CAIRN_DATA_DIR"] = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env["CAIRN_DATA_DIR"];
  else process.env["CAIRN_DATA_DIR"] = before;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** What a command prints. */
const printed = async (run: () => Promise<unknown>): Promise<string> => {
  let text = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((part) => {
    text += String(part);
    return true;
  });
  try {
    await run();
  } finally {
    write.mockRestore();
  }
  return text;
};
const practice = (...words: string[]) =>
  printed(() => practiceCommand().exitOverride().parseAsync(words, { from: "user" }));
const doctor = () => printed(() => doctorCommand().parseAsync([], { from: "user" }));

describe("cairn practice", () => {
  it("adds one, gives it a key, lists it, and changes only what is named", async () => {
    const added = await practice(
      "add",
      "--name",
      "Harbour",
      "--country",
      "us",
      "--region",
      "IL",
      "--origin",
      "https://harbour.example",
    );
    const [id = "", key = ""] = added.trim().split("\n");
    expect(key).toMatch(/^pk_[0-9a-f]{24}$/);
    expect(await practice("list")).toBe(`${id}\tHarbour\tUS-IL\tscripted\t${key}\n`);
    await practice("set", id, "--mode", "generative", "--accept-cards");
    expect(await practice("list")).toBe(`${id}\tHarbour\tUS-IL\tgenerative\t${key}\n`);
  });
});

describe("cairn doctor", () => {
  it("says why a practice goes no further, and what it lacks", async () => {
    const text = await doctor();
    expect(text).toContain("fine  the database answers (sqlite)");
    expect(text).toMatch(/Harbour: scripted — .*its region allows no more/);
    expect(text).toContain("fix   Harbour: it lacks a way to reach it");
    expect(process.exitCode).toBe(1);
  });
});
