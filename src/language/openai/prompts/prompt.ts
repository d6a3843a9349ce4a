import { createHash } from "node:crypto";

import { parse } from "yaml";
import { z } from "zod";

/** A prompt that cannot be used as it is: found at start, by name. */
export class PromptError extends Error {
  readonly code = "prompt";
}

const headSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.number().int().positive(),
  /** The holes of the `Message` section, all of them. */
  inputs: z.array(z.string().regex(/^[a-z][A-Za-z]*$/)),
  reviewedBy: z.string(),
});

/** A file of `prompts/<language>/system`: a stable part that is the same for everyone, then the part of this turn. */
export interface Prompt extends z.output<typeof headSchema> {
  /** Stable, so that a server can keep it in its prompt cache. No holes. */
  readonly system: string;
  /** Filled for each call. */
  readonly message: string;
  /** SHA-256 of the file, recorded with every use. */
  readonly hash: string;
}

const FILE = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/;
const BODY = /^# System\n(?<system>[\s\S]*?)\n# Message\n(?<message>[\s\S]*)$/;
const HOLE = /\{\{(\w+)\}\}/g;

/** Throws `PromptError` when the front matter, a section or a hole is not as declared. */
export const parsePrompt = (name: string, text: string): Prompt => {
  const file = FILE.exec(text)?.groups;
  const body = BODY.exec(file?.["body"]?.trim() ?? "")?.groups;
  if (!file || !body) throw new PromptError(`${name}: wants front matter, "# System", "# Message"`);
  const head = headSchema.safeParse(parse(file["head"] ?? ""));
  if (!head.success) throw new PromptError(`${name}: ${z.prettifyError(head.error)}`);
  const system = body["system"]?.trim() ?? "";
  const message = body["message"]?.trim() ?? "";
  if (holesOf(system).length > 0) throw new PromptError(`${name}: a hole in the stable part`);
  mustAgree(name, head.data.inputs, holesOf(message));
  return { ...head.data, system, message, hash: sha256(text) };
};

/**
 * Fills every hole in one pass, so that a value is never read as a template: `$&` and `{{other}}`
 * in a person's text stay what they are. A value too many or too few is a `PromptError`.
 */
export const fillPrompt = (prompt: Prompt, values: Readonly<Record<string, string>>): string => {
  mustAgree(prompt.id, Object.keys(values), prompt.inputs);
  return prompt.message.replaceAll(HOLE, (_, hole: string) => values[hole] ?? "");
};

export const sha256 = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

const holesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(HOLE)].map(([, hole]) => hole ?? "")),
];

const mustAgree = (name: string, given: readonly string[], wanted: readonly string[]): void => {
  const missing = wanted.filter((one) => !given.includes(one));
  const unused = given.filter((one) => !wanted.includes(one));
  if (missing.length > 0) throw new PromptError(`${name}: missing ${missing.join(", ")}`);
  if (unused.length > 0) throw new PromptError(`${name}: unused ${unused.join(", ")}`);
};
