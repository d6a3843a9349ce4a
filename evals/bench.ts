import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** `npm run bench -- <name>`: one of `evals/bench/*.ts`, each a program of its own; without a name, all of them. */
const folder = join(import.meta.dirname, "bench");
const names = readdirSync(folder)
  .filter((name) => name.startsWith("bench-"))
  .map((name) => name.replace(/^bench-|\.ts$/g, ""));

const fileOf = (name: string): string => join(folder, `bench-${name}.ts`);

const [asked] = process.argv.slice(2);
if (asked !== undefined && !names.includes(asked)) {
  console.log(`usage: npm run bench -- [name]\nnames: ${names.join(", ")}`);
  process.exitCode = 2;
} else {
  for (const name of asked === undefined ? names : [asked]) {
    const { bench } = (await import(pathToFileURL(fileOf(name)).href)) as {
      bench: () => Promise<{ ok: boolean }> | { ok: boolean };
    };
    const { ok } = await bench();
    if (!ok) process.exitCode = 1;
  }
}
