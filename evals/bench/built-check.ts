import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "vite";

import type { checkStatement as check } from "../../src/smart/check-statement.ts";

type CheckStatement = typeof check;

/** The check as it ships, in one bundle: the peers come as their authors built them, too. */
export const builtCheck = async (): Promise<CheckStatement> => {
  const outDir = mkdtempSync(join(tmpdir(), "cairn-check-"));
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      target: "node20",
      outDir,
      minify: true,
      rollupOptions: {
        input: { check: join(import.meta.dirname, "../../src/smart/check-statement.ts") },
        output: { format: "es", entryFileNames: "[name].mjs" },
      },
    },
  });
  const { checkStatement } = (await import(pathToFileURL(join(outDir, "check.mjs")).href)) as {
    checkStatement: CheckStatement;
  };
  return checkStatement;
};
