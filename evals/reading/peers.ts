import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readText } from "../../src/smart/reading/read-text.ts";
import type { Expecting, TextReading } from "../../src/smart/reading/text-reading.ts";

interface PeerCase {
  readonly input?: string;
  readonly text?: string;
  readonly ref?: string | null;
  readonly results?: readonly { readonly Value?: { readonly Timex?: string } }[];
}

const rows = (folder: string, file: string): PeerCase[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PeerCase);

function read(row: PeerCase, expecting?: Expecting): TextReading {
  const ref = row.ref && /^\d{4}-\d\d-\d\d/.test(row.ref) ? row.ref.slice(0, 10) : "2026-11-21";
  const now = `${ref}T12:00:00Z`;
  return readText(row.input ?? row.text ?? "", { now, timeZone: "America/New_York", expecting });
}

function share(name: string, hits: number, of: number): string {
  return `peers: ${name} ${hits}/${of} (${((100 * hits) / Math.max(of, 1)).toFixed(0)} %)`;
}

const PER: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** Only "P1W"-like sets say a rate as we do. */
function setFigure(folder: string): string {
  let hits = 0;
  let of = 0;
  for (const row of rows(folder, "SetParser.jsonl")) {
    const timex = row.results?.[0]?.Value?.Timex ?? "";
    const match = /^P(\d+)([DWMY])$/.exec(timex);
    if (!match) continue;
    of++;
    const { frequency } = read(row);
    if (frequency?.per === PER[match[2] ?? ""] && frequency?.every === Number(match[1])) hits++;
  }
  return share("rates of Recognizers' set parser", hits, of);
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

function durationFigure(folder: string): string {
  let hits = 0;
  let of = 0;
  for (const row of rows(folder, "DurationParser.jsonl")) {
    const value = row.results?.[0]?.Value as
      | { FutureResolution?: { duration?: string } }
      | undefined;
    const seconds = Number(value?.FutureResolution?.duration);
    if (!(seconds > 0)) continue;
    of++;
    const { duration, horizon } = read(row);
    const length = duration ?? horizon;
    if (length && length.value * (SECONDS[length.unit] ?? 0) === seconds) hits++;
  }
  return share("lengths of Recognizers' duration parser", hits, of);
}

function periodFigure(folder: string): string {
  let hits = 0;
  let of = 0;
  for (const row of rows(folder, "DatePeriodParser.jsonl")) {
    const value = row.results?.[0]?.Value as
      | { FutureResolution?: { endDate?: string } }
      | undefined;
    const end = value?.FutureResolution?.endDate;
    if (end === undefined) continue;
    of++;
    // Their end is exclusive, ours the last day included.
    const { deadline } = read(row);
    if (deadline === end || deadline === dayBefore(end)) hits++;
  }
  return share("ends of Recognizers' date periods (past and vague ones included)", hits, of);
}

const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function negativeFigure(folder: string): string {
  const negatives = rows(folder, "chrono_negative_en.jsonl");
  const clean = negatives.filter((row) => read(row).deadline === undefined).length;
  return share("chrono's strings without a date left unread", clean, negatives.length);
}

/** Our reading of the public cases of two peers, for comparison: their conventions differ from ours. */
export function peerFigures(folder: string): string[] {
  return [setFigure(folder), durationFigure(folder), periodFigure(folder), negativeFigure(folder)];
}
