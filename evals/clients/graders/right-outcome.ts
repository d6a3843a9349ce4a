import type { Transcript } from "../transcript.ts";
import { contentOf, fold, stem } from "../words.ts";
import type { Fault, Grader } from "./grader.ts";

const outcomeOf = ({ goals }: Transcript): string =>
  goals.findLast(({ status }) => status !== "rejected" && status !== "cancelled")?.draft.kind ??
  "none";

const statementFaults = ({ client, goals }: Transcript): Fault[] =>
  goals.flatMap(({ draft }) => {
    const statement = draft.fields.statement;
    const text = statement?.state === "filled" ? fold(statement.value) : "";
    return client["never-in-statement"]
      .filter((words) => text.includes(fold(words)))
      .map((words) => ({ says: `the statement holds "${words}": ${text}` }));
  });

const recordFaults = ({ client, goals }: Transcript): Fault[] => {
  const fields: Record<string, { state: string; value?: string } | undefined> =
    goals.at(-1)?.draft.fields ?? {};
  return Object.entries(client.record).flatMap(([field, wanted]) => {
    const value = fields[field]?.value ?? "";
    const held = contentOf(value);
    return wanted
      .filter((word) => !held.has(stem(word)) && !fold(value).includes(fold(word)))
      .map((word) => ({ says: `nothing of "${word}" in ${field}: ${value}` }));
  });
};

/** Did it come to what is right for this person, with their own subject in it? */
export const rightOutcome: Grader = {
  name: "right-outcome",
  bar: { kind: "share", atLeast: 0.9 },
  grade(transcript) {
    const outcome = outcomeOf(transcript);
    const { client } = transcript;
    const wrong = client.outcome.some((one) => one === outcome)
      ? []
      : [{ says: `${outcome}, should be ${client.outcome.join(" or ")}` }];
    const faults = [...wrong, ...statementFaults(transcript), ...recordFaults(transcript)];
    return { hits: faults.length === 0 ? 1 : 0, of: 1, faults };
  },
};
