import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { readCommand } from "../../../src/cli/read.ts";

const PINNED = ["--now", "2026-11-21T12:00:00Z", "--time-zone", "Europe/London"];

describe("cairn read", () => {
  let folder = "";
  let printed = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cairn-read-"));
    printed = "";
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  async function run(text: string, ...options: string[]): Promise<string[]> {
    const file = join(folder, "phrases.txt");
    writeFileSync(file, text);
    await readCommand().parseAsync([...options, ...PINNED, file], { from: "user" });
    return printed.split("\n").slice(0, -1);
  }

  it("prints one object a line, blank lines included, without the places read from", async () => {
    const lines = await run("walk 3x/wk by May 3\n\nthree drives\n", "--json", "--lines");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        actions: [{ verb: "walk", object: "" }],
        frequency: { count: 3, per: "week", every: 1, approx: false },
        amounts: [],
        deadline: "2027-05-03",
      },
      { actions: [], amounts: [] },
      { actions: [], amounts: [{ value: 3, unit: "drive" }] },
    ]);
  });

  it("reads the whole text as one phrase without --lines", async () => {
    expect(await run("call mum\nevery Sunday\n", "--json")).toHaveLength(1);
  });

  it("reads a bare number as the answer to what was asked", async () => {
    const lines = await run("seven ish\n", "--json", "--lines", "--expecting", "rating");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ rating: { value: 7, of: 10 } });
  });

  it("tells a person in a short line", async () => {
    expect(await run("walk 20 minutes a day until Easter\n", "--lines")).toEqual([
      "walk; 1x per day; for 20 minutes; by 2027-03-28",
    ]);
  });
});
