import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Suite } from "./suite.ts";

const here = import.meta.dirname;
const suites = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, "run.ts")))
  .map((entry) => entry.name);

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !suites.includes(name)) {
  console.log(`usage: npm run evals -- <suite> [options]\nsuites: ${suites.join(", ")}`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  const module = (await import(pathToFileURL(join(here, name, "run.ts")).href)) as { suite: Suite };
  const { ok } = await module.suite.run(args);
  process.exitCode = ok ? 0 : 1;
}
