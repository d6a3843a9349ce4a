import { FIELD_NAMES, type GoalField } from "../../../src/domain/goal.ts";
import { clientWords, type Transcript } from "../transcript.ts";
import { contentOf } from "../words.ts";
import type { Fault, Grader } from "./grader.ts";

type FilledField = Extract<GoalField, { state: "filled" }>;

/** The words a statement is put together with, whoever it is about. */
const FRAME = contentOf(
  "within week weeks day days month months next until sign working works view try see will tick times a look",
);

/** What was put before the client and got a yes, or was picked. */
const offeredTo = ({ turns }: Transcript): string =>
  turns
    .filter(({ move }) => move !== "propose-goal")
    .flatMap(({ own, ask }) => [
      ...(ask?.input === "confirm" || ask?.options ? [own] : []),
      ...(ask?.options ?? []).map(({ label }) => label),
    ])
    .join(" ");

const strange = (field: FilledField, said: string, offered: string): readonly string[] => {
  const known = new Set([...contentOf(said), ...FRAME]);
  if (field.provenance !== "said") for (const word of contentOf(offered)) known.add(word);
  const isLonger = (word: string): boolean =>
    [...known].some((short) => short.length >= 3 && word.startsWith(short));
  // "11th dec" may be written out as "11th December".
  return [...contentOf(field.value)].filter((word) => !known.has(word) && !isLonger(word));
};

/** Every content word of every value is the client's, or was offered and accepted. */
export const provenance: Grader = {
  name: "provenance",
  bar: { kind: "share", atLeast: 1 },
  grade(transcript) {
    const said = clientWords(transcript).join(" ");
    const offered = offeredTo(transcript);
    const faults: Fault[] = [];
    let of = 0;
    for (const { draft } of transcript.goals)
      for (const name of FIELD_NAMES) {
        const field = draft.fields[name];
        if (field?.state !== "filled") continue;
        of += 1;
        const words = strange(field, said, offered);
        if (words.length > 0)
          faults.push({ says: `${name}: nobody said "${words.join(", ")}": ${field.value}` });
      }
    return { hits: of - faults.length, of, faults };
  },
};
