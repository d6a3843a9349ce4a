import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { spreadOf } from "./spread.ts";

const RUNS = 7;
const BUDGET_MS = 1_000;
const root = join(import.meta.dirname, "../..");

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const startOnce = async (program: string, dataDir: string): Promise<number> => {
  const port = await freePort();
  const startedNs = process.hrtime.bigint();
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      CAIRN_DATA_DIR: dataDir,
      LOG_LEVEL: "silent",
    },
    stdio: "ignore",
  });
  while (!(await isReady(`http://127.0.0.1:${port}/readyz`))) await sleep(5);
  const tookMs = Number(process.hrtime.bigint() - startedNs) / 1e6;
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  return tookMs;
};

/** From the start of the built program to its first ready answer, beside bare Node. */
export const bench = async (): Promise<{ ok: boolean }> => {
  execFileSync("npm", ["run", "-s", "build"], { cwd: root, stdio: "inherit" });
  const dataDir = mkdtempSync(join(tmpdir(), "cairn-start-"));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    times.push(await startOnce("dist/server/main.js", dataDir));
  rmSync(dataDir, { recursive: true, force: true });
  const bareNs = process.hrtime.bigint();
  execFileSync(process.execPath, ["-e", "0"]);
  const bareMs = Number(process.hrtime.bigint() - bareNs) / 1e6;
  const { median } = spreadOf(times);
  const ok = median <= BUDGET_MS;
  console.log(
    `start: ready after ${median.toFixed(0)} ms (median of ${RUNS}; bare Node ${bareMs.toFixed(0)} ms)`,
  );
  console.log(`  budget: ≤ ${BUDGET_MS} ms: ${ok ? "met" : "missed"}`);
  return { ok };
};
