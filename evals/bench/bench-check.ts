import DateTimeRecognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import nlp from "compromise";

import { labelledGoals } from "../smart/labelled.ts";
import { CONTEXT } from "../smart/measure.ts";
import { builtCheck } from "./built-check.ts";

interface Timed {
  readonly name: string;
  readonly medianUs: number;
  readonly p95Us: number;
}

const ROUNDS = 5;
/** Enough for each of them to be as fast as it gets. */
const WARM_ROUNDS = 40;
/** One goal in so many: the slowest of the peers takes 20 ms for each. */
const EVERY = 6;

const timeEach = (
  name: string,
  texts: readonly string[],
  run: (text: string) => unknown,
): Timed => {
  for (let round = 0; round < WARM_ROUNDS; round += 1) for (const text of texts) run(text);
  const micros = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, text] of texts.entries()) {
      const startedNs = process.hrtime.bigint();
      run(text);
      const tookUs = Number(process.hrtime.bigint() - startedNs) / 1000;
      // The best of the rounds: the others also hold the time that other programs took.
      micros[index] = Math.min(micros[index] ?? tookUs, tookUs);
    }
  }
  micros.sort((left, right) => left - right);
  const at = (share: number): number => micros[Math.floor(micros.length * share)] ?? 0;
  return { name, medianUs: at(0.5), p95Us: at(0.95) };
};

const BUDGET_US = 200;
const BUDGET_RATIO = 10;

/** Microseconds a goal, ours and three peers over the same statements, in one run. */
export const bench = async (): Promise<{ readonly ok: boolean }> => {
  const checkStatement = await builtCheck();
  const texts = labelledGoals()
    .filter((_, index) => index % EVERY === 0)
    .map(({ statement }) => statement);
  const reference = new Date(CONTEXT.now);
  const { recognizeDateTime } = DateTimeRecognizers;
  const ours = timeEach("cairn check", texts, (text) => checkStatement(text, CONTEXT));
  const peers = [
    timeEach("chrono alone", texts, (text) => chrono.parse(text, reference)),
    timeEach("compromise", texts, (text) => nlp(text).json()),
    timeEach("Recognizers-Text date-time", texts, (text) =>
      recognizeDateTime(text, "en-us", undefined, reference),
    ),
  ];
  console.log(`check: ${texts.length} goals, best of ${ROUNDS} rounds, microseconds a goal`);
  for (const { name, medianUs, p95Us } of [ours, ...peers]) {
    const ratio = (medianUs / ours.medianUs).toFixed(1);
    console.log(
      `  ${name.padEnd(28)} median ${medianUs.toFixed(0).padStart(6)}   p95 ${p95Us.toFixed(0).padStart(6)}   ${ratio} × ours`,
    );
  }
  const isFaster = peers.slice(1).every(({ medianUs }) => medianUs >= BUDGET_RATIO * ours.medianUs);
  const ok = ours.medianUs <= BUDGET_US && isFaster;
  console.log(
    `  budget: median ≤ ${BUDGET_US}, ≥ ${BUDGET_RATIO} × faster than the last two: ${ok ? "met" : "missed"}`,
  );
  return { ok };
};
