import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const config = join(root, ".dependency-cruiser.cjs");

const cruise = async (cwd: string): Promise<{ violations: string[]; modules: number }> => {
  const { stdout } = await run(
    process.execPath,
    [depcruise, "src", "--config", config, "--output-type", "json"],
    { cwd, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] };
  };
  return {
    violations: summary.violations.map(({ rule }) => rule.name),
    modules: summary.totalCruised,
  };
};

describe("who may import whom", () => {
  it("catches a planted import against the grain and a planted cycle", async () => {
    const { violations } = await cruise(join(import.meta.dirname, "planted"));
    expect(violations).toContain("domain-imports-only-itself");
    expect(violations).toContain("no-cycles");
  });

  it("looks at every room of the program, and finds nothing", async () => {
    const { violations, modules } = await cruise(root);
    expect(modules).toBeGreaterThan(100);
    expect(violations).toEqual([]);
  }, 60_000);
});
