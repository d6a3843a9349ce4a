import { FIELD_NAMES } from "../../../src/domain/goal.ts";
import type { Transcript } from "../transcript.ts";
import { contentOf, fold } from "../words.ts";
import type { Fault, Grader } from "./grader.ts";

/** What this person says when they do not answer. */
const evasionsOf = ({ client }: Transcript): readonly string[] => [
  ...client.habits.evasions,
  ...client.habits.rambles,
  ...(client.to["otherwise"] ?? []),
  ...(client.manner["otherwise"] ?? []),
];

/** Nothing that was no answer stands in the record: no evasion, no aside, no "let me think". */
export const noAnswerKept: Grader = {
  name: "no-evasion-kept",
  bar: { kind: "share", atLeast: 1 },
  grade(transcript) {
    const evasions = evasionsOf(transcript).filter((evasion) => contentOf(evasion).size > 0);
    const faults: Fault[] = [];
    let of = 0;
    for (const { draft } of transcript.goals)
      for (const name of FIELD_NAMES) {
        const field = draft.fields[name];
        if (field?.state !== "filled") continue;
        of += 1;
        const value = fold(field.value).replaceAll("'", "");
        const evasion = evasions.find((one) => value.includes(fold(one).replaceAll("'", "")));
        if (evasion !== undefined) faults.push({ says: `${name} holds "${evasion}"` });
      }
    return { hits: of - faults.length, of, faults };
  },
};
