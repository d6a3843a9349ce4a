import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";
import { parse } from "yaml";

const AHEAD = "\0yaml-parsed-ahead";
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

const digestOf = (text: string): string => createHash("sha1").update(text).digest("base64");

const yamlOf = (path: string): string | undefined => {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".md") ? FRONT_MATTER.exec(text)?.[1] : text;
};

/** Every YAML text under `prompts/` by its digest, as JSON. */
const parsedPrompts = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(md|yaml)$/.test(path))
      .flatMap((path) => yamlOf(join(folder, path)) ?? [])
      .map((text) => [digestOf(text), JSON.stringify(parse(text) as unknown)]),
  );

const codeFor = (parsed: Record<string, string>): string => `
  import { createHash } from "node:crypto";
  import { createRequire } from "node:module";
  const ahead = JSON.parse(${JSON.stringify(JSON.stringify(parsed))});
  export const parse = (text) => {
    const known = ahead[createHash("sha1").update(text).digest("base64")];
    return known === undefined
      ? createRequire(import.meta.url)("yaml").parse(text)
      : JSON.parse(known);
  };`;

/**
 * Reading the prompts' YAML was a quarter of the time to start, so a build parses it ahead. What was
 * edited since has another digest and is parsed at the start, as without a build.
 */
export const yamlParsedAhead = (promptsDir: string): Plugin => ({
  name: "yaml-parsed-ahead",
  enforce: "pre",
  resolveId: (id) => (id === "yaml" ? AHEAD : undefined),
  load: (id) => (id === AHEAD ? codeFor(parsedPrompts(promptsDir)) : undefined),
});
