import type { Reading } from "../../src/coach/language.ts";
import type { Answer, LabelledFact } from "./answer.ts";
import { asLabelled } from "./as-labelled.ts";
import { saysTheSame } from "./same-words.ts";

export interface Verdict {
  /** Facts read, and those of them that are there. */
  readonly read: number;
  readonly right: number;
  /** Facts there, and those of them that were found. */
  readonly there: number;
  readonly found: number;
  /** Absent where the label leaves it open, or there was nothing to judge. */
  readonly requests?: boolean;
  readonly answer?: boolean;
  readonly rating?: boolean;
  readonly errors: readonly string[];
}

/** Ratings are judged as ratings. */
const RULERS = new Set(["importance", "confidence", "readiness", "progress"]);

const isSame = (one: LabelledFact, other: LabelledFact): boolean =>
  one.slot === other.slot && saysTheSame(one.value, other.value);

const show = ({ slot, value }: LabelledFact): string => `${slot} "${value}"`;

const judgeRating = (answer: Answer, reading: Reading): boolean | undefined => {
  if (answer.rating === undefined || answer.open.includes("rating")) return undefined;
  if (typeof answer.rating === "number") return reading.rating?.value === answer.rating;
  const { rating } = reading;
  return rating?.value === undefined && saysTheSame(rating?.words ?? "", answer.rating);
};

/** Asked for a yes or a no, or labelled as one. */
const judgeAnswer = (answer: Answer, reading: Reading): boolean | undefined => {
  if (answer.open.includes("answer")) return undefined;
  if (answer.answer === undefined && answer.ask.input !== "confirm") return undefined;
  return reading.answer === answer.answer;
};

const judgeRequests = (answer: Answer, reading: Reading): boolean | undefined => {
  if (answer.open.includes("requests")) return undefined;
  if (answer.requests.length === 0 && reading.requests.length === 0) return undefined;
  const read = new Set(reading.requests.map(asLabelled));
  return (
    answer.requests.length === read.size && answer.requests.every((request) => read.has(request))
  );
};

/** What a reading gets right of one labelled answer. */
export const judgeReading = (answer: Answer, reading: Reading): Verdict => {
  const read = reading.facts.filter(({ slot }) => !RULERS.has(slot));
  const wrong = read.filter(
    (fact) => ![...answer.facts, ...answer.may].some((label) => isSame(fact, label)),
  );
  const missing = answer.facts.filter((label) => !read.some((fact) => isSame(fact, label)));
  const judged = {
    requests: judgeRequests(answer, reading),
    answer: judgeAnswer(answer, reading),
    rating: judgeRating(answer, reading),
  };
  const said = {
    requests: `requests [${reading.requests.join()}], are [${answer.requests.join()}]`,
    answer: `answer ${reading.answer ?? "none"}, is ${answer.answer ?? "none"}`,
    rating: `rating ${JSON.stringify(reading.rating)}, is ${answer.rating}`,
  };
  return {
    read: read.length,
    right: read.length - wrong.length,
    there: answer.facts.length,
    found: answer.facts.length - missing.length,
    ...judged,
    errors: [
      ...wrong.map((fact) => `not there: ${show(fact)}`),
      ...missing.map((fact) => `not found: ${show(fact)}`),
      ...(["requests", "answer", "rating"] as const)
        .filter((name) => judged[name] === false)
        .map((name) => said[name]),
    ],
  };
};
