import { readFileSync } from "node:fs";
import { join } from "node:path";

import { printedReading } from "../../src/smart/reading/printed-reading.ts";
import { readText } from "../../src/smart/reading/read-text.ts";
import type { Expecting, TextReading } from "../../src/smart/reading/text-reading.ts";

/** Every part that should be read; a part left out should not be read. Actions are not judged here. */
export interface LabelledPhrase {
  readonly phrase: string;
  readonly expecting?: Expecting;
  readonly timeZone?: string;
  readonly now?: string;
  /** Only the parts named were labelled; more may be read beside them. */
  readonly isPart?: boolean;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** A Saturday; the labels count from it. */
export const PHRASES_NOW = "2026-11-21T12:00:00Z";
export const PHRASES_ZONE = "Europe/London";

export const KINDS = [
  "frequency",
  "time",
  "amount",
  "change",
  "rating",
  "mixed",
  "unseen",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
] as const;

/** Rounds of phrases in which nothing is to be read. */
export const NEGATIVES = [
  "none",
  "none-unseen",
  "none-third",
  "none-fourth",
  "none-fifth",
  "none-sixth",
  "none-seventh",
  "none-eighth",
  "none-ninth",
  "none-tenth",
  "none-eleventh",
  "none-twelfth",
  "none-thirteenth",
  "none-fourteenth",
] as const;

export function loadPhrases(name: string): LabelledPhrase[] {
  return readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledPhrase);
}

export function readPhrase({ phrase, expecting, now, timeZone }: LabelledPhrase): TextReading {
  return readText(phrase, {
    now: now ?? PHRASES_NOW,
    timeZone: timeZone ?? PHRASES_ZONE,
    expecting,
  });
}

/** The reading in the shape of a label: no actions, no empty list, no spans. */
export function asLabel(reading: TextReading): Record<string, unknown> {
  const { actions: _actions, amounts, ...rest } = printedReading(reading);
  return {
    ...rest,
    ...(reading.amounts.length > 0 && { amounts }),
    ...(reading.timeBound && { timeBound: true }),
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => a.localeCompare(b)).map(([k, v]) => [k, sorted(v)]),
  );
}

/** One text for equal labels, whatever the order of their keys. */
export const labelText = (label: unknown): string => JSON.stringify(sorted(label));

/** Is what was read what the label asks for? */
export function isReadRightly(labelled: LabelledPhrase): boolean {
  const read = asLabel(readPhrase(labelled));
  const names = Object.keys(labelled.expected);
  if (labelled.isPart !== true || names.length === 0) {
    const { timeBound: _open, ...closed } = read;
    return labelText(labelled.isPart === true ? closed : read) === labelText(labelled.expected);
  }
  return names.every((name) => {
    const [wanted, said] = [labelled.expected[name], read[name]];
    if (!Array.isArray(wanted)) return labelText(said) === labelText(wanted);
    const all = Array.isArray(said) ? said.map((one) => labelText(one)) : [];
    return wanted.every((one) => all.includes(labelText(one)));
  });
}
