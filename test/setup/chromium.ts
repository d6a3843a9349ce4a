import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One folder a version: two checkouts with different versions never share a browser. */
const HOME = join(tmpdir(), "cairn-chromium-147.0.0");
const BINARY = join(HOME, "chromium");

const entry = pathToFileURL(
  join(process.cwd(), "node_modules/@sparticuz/chromium/build/esm/index.js"),
);

/**
 * The path of a real Chromium, unpacked at most once on a machine.
 * The package unpacks into TMPDIR without a lock, and two at once end in ETXTBSY: so each
 * caller unpacks into a folder of its own, in a child with its own TMPDIR, and the first rename wins.
 */
export const chromiumPath = async (): Promise<string> => {
  if (existsSync(BINARY)) return BINARY;
  const own = `${HOME}-${process.pid}-${process.hrtime.bigint()}`;
  mkdirSync(own, { recursive: true });
  const script = `const { default: c } = await import(${JSON.stringify(entry.href)}); await c.executablePath();`;
  await run(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TMPDIR: own },
  });
  try {
    renameSync(own, HOME);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return BINARY;
};

/** Vitest's global set-up: the first test finds the browser ready. */
export const setup = async (): Promise<void> => {
  await chromiumPath();
};
