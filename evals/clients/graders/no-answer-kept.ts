import { FIELD_NAMES } from "../../../src/domain/goal.ts";
import type { Transcript } from "../transcript.ts";
import { wordsOf } from "../words.ts";
import type { Fault, Grader } from "./grader.ts";

/** What this person says when they do not answer. */
const evasionsOf = ({ client }: Transcript): readonly string[] => [
  ...client.habits.evasions,
  ...client.habits.rambles,
  ...(client.to["otherwise"] ?? []),
  ...(client.manner["otherwise"] ?? []),
];

const PART_FROM_WORDS = 3;
const plain = (text: string): string => ` ${wordsOf(text).join(" ").replaceAll("'", "")} `;

/** A short "ok" is an evasion only where it is all there is. */
const holds = (value: string, evasion: string): boolean =>
  wordsOf(evasion).length >= PART_FROM_WORDS
    ? plain(value).includes(plain(evasion))
    : plain(value) === plain(evasion);

/** Nothing that was no answer stands in the record: no evasion, no aside, no "let me think". */
export const noAnswerKept: Grader = {
  name: "no-evasion-kept",
  bar: { kind: "share", atLeast: 1 },
  grade(transcript) {
    const evasions = evasionsOf(transcript).filter((evasion) => wordsOf(evasion).length > 0);
    const faults: Fault[] = [];
    let of = 0;
    for (const { draft } of transcript.goals)
      for (const name of FIELD_NAMES) {
        const field = draft.fields[name];
        if (field?.state !== "filled") continue;
        of += 1;
        const { value } = field;
        const evasion = evasions.find((one) => holds(value, one));
        if (evasion !== undefined) faults.push({ says: `${name} holds "${evasion}"` });
      }
    return { hits: of - faults.length, of, faults };
  },
};
