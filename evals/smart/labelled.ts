import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Challenge, Scope } from "../../src/smart/goal-check.ts";

export const LETTERS = ["S", "M", "A", "R", "T"] as const;
export type Letter = (typeof LETTERS)[number];

export interface LabelledGoal extends Record<Letter, boolean> {
  readonly id: string;
  readonly statement: string;
  readonly challenges: readonly Challenge[];
  readonly scope: Scope;
  readonly domain?: string;
  readonly style?: string;
  readonly split:
    | "tune"
    | "held-out"
    | "fresh"
    | "last"
    | "fresh-2"
    | "fresh-3"
    | "others"
    | "lessons"
    | "unheard"
    | "kept";
}

export interface LabelledScope {
  readonly id: string;
  readonly statement: string;
  readonly scope: Scope;
  readonly rule?: string;
  readonly split: "first" | "fresh" | "fresh-2" | "fresh-3" | "lessons" | "unheard" | "kept";
}

export const readLines = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

export const labelledGoals = (): LabelledGoal[] =>
  ["goals.jsonl", "others.jsonl", "unheard.jsonl", "kept.jsonl"].flatMap((file) =>
    readLines<LabelledGoal>(join(import.meta.dirname, file)),
  );
/** Written to teach the ear, never to measure it. */
export const lessons = (): LabelledGoal[] => readLines(join(import.meta.dirname, "lessons.jsonl"));
export const labelledScopes = (): LabelledScope[] =>
  ["scope.jsonl", "scope-unheard.jsonl", "scope-kept.jsonl"].flatMap((file) =>
    readLines<LabelledScope>(join(import.meta.dirname, file)),
  );
export const scopeLessons = (): LabelledScope[] =>
  readLines(join(import.meta.dirname, "scope-lessons.jsonl"));
