import { join } from "node:path";
import { parseArgs } from "node:util";

import { readMessage } from "../../src/language/rules/read/read-message.ts";
import type { Suite } from "../suite.ts";
import { wilson, type Share } from "../tally.ts";
import { loadAnswers, type Answer } from "./answer.ts";
import { judgeReading, type Verdict } from "./judge-reading.ts";
import { heardLines, keptOutLines } from "./heard-lines.ts";
import { measureHeard } from "./measure-heard.ts";
import { measureTalk } from "./measure-talk.ts";
import { trainEar } from "./train.ts";
import { measureTold } from "./train-told.ts";

const MOMENT = { now: "2026-11-23T10:00:00Z", timeZone: "Europe/London" };
const BARS = { right: 0.95, found: 0.75 };

const verdictOf = (answer: Answer): Verdict => {
  const { text, ask } = answer;
  return judgeReading(answer, readMessage({ moment: MOMENT, text, ask, known: [], recent: [] }));
};

const sum = (verdicts: readonly Verdict[], pick: (verdict: Verdict) => number): number =>
  verdicts.reduce((total, verdict) => total + pick(verdict), 0);

const shareOf = (verdicts: readonly Verdict[], name: "requests" | "answer" | "rating"): Share => {
  const judged = verdicts.filter((verdict) => verdict[name] !== undefined);
  return wilson(judged.filter((verdict) => verdict[name]).length, judged.length);
};

const show = ({ share, low, high, hits, of }: Share): string =>
  `${(100 * share).toFixed(1)} % (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}), ${hits} of ${of}`;

const report = (name: string, answers: readonly Answer[]): boolean => {
  const verdicts = answers.map(verdictOf);
  const right = wilson(
    sum(verdicts, (one) => one.right),
    sum(verdicts, (one) => one.read),
  );
  const found = wilson(
    sum(verdicts, (one) => one.found),
    sum(verdicts, (one) => one.there),
  );
  console.log(`\n${name}: ${answers.length} answers`);
  console.log(`  facts right of those read    ${show(right)}  bar ${BARS.right}`);
  console.log(`  facts found of those there   ${show(found)}  bar ${BARS.found}`);
  console.log(`  yes, no, yes-but, unsure     ${show(shareOf(verdicts, "answer"))}`);
  console.log(`  requests                     ${show(shareOf(verdicts, "requests"))}`);
  console.log(`  ratings                      ${show(shareOf(verdicts, "rating"))}`);
  return right.share >= BARS.right && found.share >= BARS.found;
};

const printErrors = (answers: readonly Answer[]): void => {
  for (const answer of answers) {
    const { errors } = verdictOf(answer);
    const asked = answer.ask.slot ?? answer.ask.move;
    if (errors.length > 0)
      console.log(
        `  ${answer.id} ${answer.half} [${asked}] ${answer.text}\n      ${errors.join("; ")}`,
      );
  }
};

/** What the rules reader takes in of what people answer. */
export const suite: Suite = {
  name: "answers",
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mibot: { type: "string" },
        "held-out-errors": { type: "boolean" },
        heard: { type: "boolean" },
        train: { type: "boolean" },
      },
    });
    if (values.train) {
      trainEar();
      return { ok: true };
    }
    const answers = loadAnswers();
    const seen = answers.filter(({ half }) => half === "seen");
    const heldOut = answers.filter(({ half }) => half === "held-out");
    console.log("errors:");
    printErrors(values["held-out-errors"] ? answers : seen);
    const fresh = loadAnswers(join(import.meta.dirname, "fresh.jsonl"));
    printErrors(fresh.filter(({ half }) => half === "seen"));
    report("seen half", seen);
    const ok = report("held-out half", heldOut);
    for (const half of ["seen", "held-out"] as const)
      report(
        `fresh answers, ${half} half`,
        fresh.filter((one) => one.half === half),
      );
    if (values.heard) measureHeard("the ear's own lines", heardLines());
    measureHeard("what a message does, lines of others", keptOutLines());
    measureTold();
    if (values.mibot !== undefined) measureTalk(values.mibot);
    return { ok };
  },
};
