import type { Transcript } from "../transcript.ts";
import type { Grade, Grader } from "./grader.ts";

const MEANT_FOR = ({ client }: Transcript): boolean =>
  client.readiness === "ready" && client.outcome[0] === "target";

const gradeOf = (value: number | undefined, atMost: number, what: string): Grade => {
  if (value === undefined) return { hits: 0, of: 1, faults: [{ says: `${what}: never` }] };
  const faults = value > atMost ? [{ says: `${what} after ${value} messages` }] : [];
  return { hits: faults.length === 0 ? 1 : 0, of: 1, value, faults };
};

const NOT_MEANT: Grade = { hits: 0, of: 0, faults: [] };

/** Messages of a ready client until the statement has their yes. */
export const turnsToStatement: Grader = {
  name: "turns-to-statement",
  bar: { kind: "median", atMost: 11 },
  grade(transcript) {
    if (!MEANT_FOR(transcript)) return NOT_MEANT;
    const at = transcript.turns.findIndex(({ saved }) => saved !== undefined);
    return gradeOf(at === -1 ? undefined : at, 11, "statement agreed");
  },
};

/** Messages of a ready client until everything is done. */
export const turnsToEnd: Grader = {
  name: "turns-to-end",
  bar: { kind: "median", atMost: 15 },
  grade(transcript) {
    if (!MEANT_FOR(transcript)) return NOT_MEANT;
    const { ended, turns } = transcript;
    return gradeOf(ended ? turns.length - 1 : undefined, 15, "done");
  },
};
