import { z } from "zod";

import {
  FIELD_NAMES,
  type FieldName,
  type GoalDraft,
  type GoalField,
  goalDraftSchema,
} from "../domain/goal.ts";
import { draftOfStatement } from "./check-statement.ts";
import type { CheckContext } from "./goal-check.ts";

export interface RecordLine {
  readonly draft: GoalDraft;
  /** What the line itself knows beside the record; the caller adds the moment and the zone. */
  readonly context: Omit<CheckContext, "now" | "timeZone"> & {
    readonly now?: string;
    readonly timeZone?: string;
  };
}

const textsSchema = z
  .union([z.string().transform((text) => [text]), z.array(z.string())])
  .optional()
  .catch(undefined);
const contextSchema = z.object({
  now: z.string().optional().catch(undefined),
  timeZone: z.string().optional().catch(undefined),
  values: textsSchema,
  askedInVain: textsSchema,
  otherGoals: textsSchema,
  confidenceAsked: z.boolean().optional().catch(undefined),
});

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown): GoalField | undefined => {
  if (typeof value === "string" && value.trim() !== "") {
    return { state: "filled", value, provenance: "said" };
  }
  if (Array.isArray(value))
    return fieldOf(value.filter((item) => typeof item === "string").join("; "));
  if (!isObject(value)) return undefined;
  return value["state"] === "declined" ? { state: "declined" } : fieldOf(value["value"]);
};

const ratingOf = (value: unknown): unknown => {
  if (typeof value === "number") return { value };
  return typeof value === "string" ? { words: value } : value;
};

/** Takes what is well formed and leaves the rest out: a line on the command line is never an error. */
const draftOf = (record: Json): GoalDraft => {
  const inner = isObject(record["fields"]) ? record["fields"] : {};
  const fields: Partial<Record<FieldName, GoalField>> = {};
  for (const name of FIELD_NAMES) {
    const field = fieldOf(inner[name] ?? record[name]);
    if (field !== undefined) fields[name] = field;
  }
  const shape = goalDraftSchema.shape;
  const kept: Record<string, unknown> = { kind: "target", fields };
  for (const name of ["kind", "category", "orientation", "horizon", "dueOn", "reviewOn"] as const) {
    const parsed = shape[name].safeParse(record[name]);
    if (parsed.success && parsed.data !== undefined) kept[name] = parsed.data;
  }
  for (const name of ["importance", "confidence", "readiness"] as const) {
    const parsed = shape[name].safeParse(ratingOf(record[name]));
    if (parsed.success && parsed.data !== undefined) kept[name] = parsed.data;
  }
  return goalDraftSchema.parse(kept);
};

const jsonOf = (line: string): Json | undefined => {
  if (!line.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A line is a bare statement, or a JSON object with the record's fields and what is known beside it. */
export const recordOfLine = (line: string): RecordLine => {
  const record = jsonOf(line);
  if (record === undefined) return { draft: draftOfStatement(line), context: {} };
  const context = contextSchema.parse(
    isObject(record["context"]) ? { ...record, ...record["context"] } : record,
  );
  return { draft: draftOf(isObject(record["draft"]) ? record["draft"] : record), context };
};
