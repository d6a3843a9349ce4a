import { readMessage } from "../../src/language/rules/read/read-message.ts";
import type { Reading } from "../../src/coach/language.ts";
import { count, emptyTally, precisionOf, recallOf, type Tally } from "../tally.ts";
import { asLabelled } from "./as-labelled.ts";
import type { HeardLine } from "./heard-lines.ts";

/** What may stand for one another: each is met with the same kind of reply. */
const KIND: Readonly<Record<string, string>> = {
  "not-that": "corrects, or was misheard",
  unheard: "corrects, or was misheard",
  confused: "asks what is meant",
  repeat: "asks what is meant",
};

const kindOf = (doing: string): string => KIND[asLabelled(doing)] ?? asLabelled(doing);

const MOMENT = { now: "2026-11-23T10:00:00Z", timeZone: "Europe/London" };

/** What a reading takes a message to do, in the words of the labels. */
const doingsRead = (reading: Reading): ReadonlySet<string> => {
  const { requests, answer, tone, facts, wishes, rating, choice, correction } = reading;
  const answers =
    facts.length + wishes.length > 0 ||
    rating !== undefined ||
    choice !== undefined ||
    correction !== undefined;
  return new Set(
    [
      ...requests,
      ...(answer ? [answer] : []),
      ...(answers ? ["answer"] : []),
      ...(correction ? ["not-that"] : []),
      ...(tone === "worry" ? ["worry"] : []),
      ...(tone === "joking" ? ["laugh"] : []),
      ...(reading.greets ? ["greets"] : []),
      ...(reading.disclosure || tone === "sad" || tone === "worn-out" ? ["pain"] : []),
    ].map(kindOf),
  );
};

const show = (hits: number, of: number): string => `${hits} of ${of}`.padEnd(12);

/** Label by label: how many were found, and how many of those said are so. A correction that is read as one is also an answer. */
export const measureHeard = (name: string, lines: readonly HeardLine[]): void => {
  const tallies = new Map<string, Tally>();
  let whole = 0;
  for (const { text, ask, does } of lines) {
    const reading = readMessage({ moment: MOMENT, text, ask, known: [], recent: [] });
    const said = doingsRead(reading);
    const is = new Set(does.map(kindOf));
    for (const label of new Set([...said, ...is]))
      if (!tallies.has(label)) tallies.set(label, emptyTally());
    for (const [label, tally] of tallies) count(tally, said.has(label), is.has(label));
    const missed = [...is].filter((one) => one !== "answer" && !said.has(one));
    whole += missed.length === 0 ? 1 : 0;
  }
  console.log(`\n${name}: ${lines.length} lines, ${whole} with all they do beside answering`);
  const sum = { found: 0, there: 0, right: 0, said: 0 };
  for (const [label, tally] of [...tallies].toSorted(([one], [other]) =>
    one.localeCompare(other),
  )) {
    const [found, right] = [recallOf(tally), precisionOf(tally)];
    console.log(
      `  ${label.padEnd(26)} found ${show(found.hits, found.of)} right ${show(right.hits, right.of)}`,
    );
    if (label === "answer") continue;
    sum.found += found.hits;
    sum.there += found.of;
    sum.right += right.hits;
    sum.said += right.of;
  }
  console.log(
    `  all but answers            found ${show(sum.found, sum.there)} right ${show(sum.right, sum.said)}`,
  );
};
