import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
    expect(text).toMatch(/fix +Harbour: no alert can reach anyone, nobody is named/);
    expect(text).toMatch(/note +12 of 12 safety cards were reviewed by nobody yet/);
    expect(text).toMatch(/note +.*for real clients set NODE_ENV=production/);
    expect(text.trim().split("\n").at(-1)).toMatch(/^Not ready for clients: \d things/);
  });

  it("says it when messages at risk wait, and when hours cannot be read", async () => {
    mkdirSync(join(folder, "spool"), { recursive: true });
    writeFileSync(join(folder, "spool", "a.sealed"), "k.AAAA");
    const [id = ""] = (await practice("list")).split("\t");
    await practice("set", id, "--hours", "most mornings", "--email", "front@harbour.example");
    const text = await doctor();
    expect(text).toMatch(/fix +1 message at risk waits in/);
    expect(text).toMatch(/note +Harbour: "most mornings" cannot be read as hours/);
    expect(text).toMatch(/fix +Harbour: no alert can reach anyone, e-mail is not set up here/);
  });
});
