import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { goalKindSchema } from "../../src/domain/goal.ts";

/** `people` are mended on; `fresh` were written later and are only counted. */
export type Group = "people" | "fresh";
const STYLES = join(import.meta.dirname, "styles.yaml");

/** Answers by what was asked: a move's id, a slot, an input kind, or `otherwise`; each line is said once. */
const linesSchema = z.record(z.string(), z.array(z.string()));
export type Lines = z.infer<typeof linesSchema>;

const habitsSchema = z.strictObject({
  /** The share of open questions that get an answer. */
  answers: z.number().min(0).max(1).default(1),
  /** Said in place of an answer. */
  evasions: z.array(z.string()).default([]),
  /** Said before an answer. */
  rambles: z.array(z.string()).default([]),
});

const personSchema = z.strictObject({
  about: z.string(),
  style: z.string(),
  /** ready: may be planned with from the start. later: after one of `consents`, or importance 7. never: not at all. */
  readiness: z.enum(["ready", "later", "never"]),
  consents: z.array(z.string()).default([]),
  /** What the conversation may rightly end in. */
  outcome: z.array(z.union([goalKindSchema, z.literal("none")])).min(1),
  /** Field name → stems that must be in it. */
  record: z.record(z.string(), z.array(z.string())).default({}),
  /** What no reply may say to this person, and what no statement may hold. */
  never: z.array(z.string()).default([]),
  "never-in-statement": z.array(z.string()).default([]),
  habits: habitsSchema.prefault({}),
  /** After a message: what the reply must hold (one of them), and what it must not. */
  after: z
    .record(
      z.string(),
      z.strictObject({
        says: z.array(z.string()).default([]),
        not: z.array(z.string()).default([]),
      }),
    )
    .default({}),
  /** Said at that turn, whatever was asked. */
  at: z.record(z.string(), z.string()).default({}),
  to: linesSchema,
});

export interface Client extends z.infer<typeof personSchema> {
  readonly id: string;
  /** What people of this manner say where their own lines have run out. */
  readonly manner: Lines;
}

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

export const parseClient = (id: string, person: unknown, styles: Record<string, Lines>): Client => {
  const parsed = personSchema.parse(person);
  const manner = styles[parsed.style];
  if (!manner) throw new Error(`${id}: there is no style ${parsed.style}`);
  return { id, ...parsed, manner };
};

export const loadStyles = (): Record<string, Lines> =>
  z.record(z.string(), linesSchema).parse(read(STYLES));

/** All simulated clients of a group, by name. */
export const loadClients = (group: Group = "people"): readonly Client[] => {
  const styles = loadStyles();
  const folder = join(import.meta.dirname, group);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => parseClient(name.replace(/\.yaml$/, ""), read(join(folder, name)), styles));
};
