import { readdirSync } from "node:fs";
import { join } from "node:path";
import { piecesOf, type Voice, VOICES } from "../../src/safety/screen/ear/ear.ts";
import { featuresOf } from "../../src/safety/screen/ear/features.ts";
import { readForTraining } from "../../src/safety/screen/screen.ts";
import type { Finding } from "../../src/safety/screen/rule.ts";
import { fillingsOf, framesOf } from "./frames.ts";
import { BATCHES, linesOf, messagesOf, NATURAL, STRATA } from "./strata.ts";

/** Features of a piece, in two arrays, because training runs over them many times. */
export interface Piece {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

/** One line to learn from. */
export interface Lesson {
  readonly said: string;
  /** Without sayings and denials; and what the rules find. */
  readonly plain: string;
  readonly findings: readonly Finding[];
  /** Whoever wrote it: a line is judged by a model that never saw another of the same hand. */
  readonly writer: string;
  readonly stratum: string;
  readonly voice: number;
  readonly pieces: readonly Piece[];
  readonly weight: number;
}

const VOICE_OF: Readonly<Record<string, Voice>> = {
  explicit: "plain",
  coded: "plain",
  "history-present": "plain",
  "third-party": "other-at-risk",
  "history-alone": "own-past",
  ordinary: "harmless",
  "sad-but-safe": "harmless",
  idiom: "harmless",
  denial: "harmless",
};
/** Harm that is being treated is neither the one nor the other, and too few lines to learn. */
const NOT_LEARNED = new Set(["self-harm-treated"]);

function voiceOf(stratum: string): Voice {
  const voice = VOICE_OF[stratum] ?? VOICES.find((name) => name === stratum);
  if (voice === undefined) throw new Error(`No voice says ${stratum}.`);
  return voice;
}

function pieceOf(text: string): Piece {
  const features = featuresOf(text);
  return {
    buckets: Int32Array.from(features.keys()),
    values: Float32Array.from(features.values()),
  };
}

export const featuredPieces = (said: string): Piece[] => piecesOf(said).map(pieceOf);

function lessonOf(text: string, writer: string, stratum: string, weight = 1): Lesson {
  const { said, plain, findings } = readForTraining(text);
  return {
    said,
    plain,
    findings,
    writer,
    stratum,
    voice: VOICES.indexOf(voiceOf(stratum)),
    pieces: featuredPieces(said),
    weight,
  };
}

/** Measured and never learned from: the oldest half, talk as it comes, and four strangers. */
const KEPT_OUT = new Set<string>([
  "held-out",
  "fresh-25",
  "fresh-27",
  "fresh-30",
  "fresh-31",
  "fresh-34",
  "fresh-39",
]);

/** What people write as they do counts for more than what was made hard on purpose. */
const NATURAL_WEIGHT = 2;

const batchLessons = (): Lesson[] =>
  BATCHES.filter((half) => !KEPT_OUT.has(half)).flatMap((half) =>
    STRATA.filter(({ name }) => !NOT_LEARNED.has(name)).flatMap(({ name }) =>
      messagesOf(half, name).map((text) =>
        lessonOf(text, half, name, NATURAL.has(half) ? NATURAL_WEIGHT : 1),
      ),
    ),
  );

const FRAME_WEIGHT = 0.3;
const RISK_FILLINGS = 14;
const HARMLESS_FILLINGS = 20;

/** Frames are made, not said: they are learned from lightly and never measured. */
const frameLessons = (name: "risk" | "harmless", most: number): Lesson[] =>
  framesOf(name).flatMap((frame) =>
    fillingsOf(frame, most).map((text) =>
      lessonOf(text, "frames", name === "risk" ? "implicit" : "ordinary", FRAME_WEIGHT),
    ),
  );

/** What people answer the coach, the goals they set, the ways they name a time: plain talk in many hands. */
const EVALS = join(import.meta.dirname, "..");
const PLAIN_HANDS = 4;

function plainTalk(): string[] {
  const reading = readdirSync(join(EVALS, "reading"))
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .map((file) => `reading/${file}`);
  return ["answers/answers.jsonl", "smart/goals.jsonl", ...reading].flatMap((file) =>
    linesOf(join(EVALS, file)).flatMap((line) => {
      const { text, statement, phrase } = JSON.parse(line) as Record<string, unknown>;
      const said = text ?? statement ?? phrase;
      return typeof said === "string" ? [said] : [];
    }),
  );
}

const SAID_BY_PEOPLE = /"([^"]{2,})"/g;

/** What the people of the conversation eval say. */
const peoplesTalk = (): string[] =>
  ["clients/people", "clients/fresh"].flatMap((folder) =>
    readdirSync(join(EVALS, folder))
      .filter((file) => file.endsWith(".yaml"))
      .toSorted()
      .flatMap((file) => linesOf(join(EVALS, folder, file)))
      .flatMap((line) => Array.from(line.matchAll(SAID_BY_PEOPLE), (said) => said[1] ?? "")),
  );

/** What is told there may be danger, and is no plain talk. */
const PAINFUL = /^@(?:pain|health-question|just-listen)\b/;

/** What people write in the middle of a talk: a heading names what the lines under it do. */
function talkInTheMiddle(): string[] {
  const folder = join(EVALS, "answers/heard");
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.toSorted().flatMap((file) => {
    let isPlain = true;
    return linesOf(join(folder, file)).filter((line) => {
      if (!line.startsWith("@")) return isPlain;
      isPlain = !PAINFUL.test(line);
      return false;
    });
  });
}

/** A rule that finds something in plain talk is asked about that line by someone, and not overruled here. */
const unsuspected = ({ findings }: Lesson): boolean => findings.length === 0;

const plainLessons = (): Lesson[] => [
  ...[...plainTalk(), ...peoplesTalk()].map((text, at) =>
    lessonOf(text, `plain-${at % PLAIN_HANDS}`, "ordinary"),
  ),
  ...talkInTheMiddle()
    .map((text, at) => lessonOf(text, `plain-${at % PLAIN_HANDS}`, "ordinary"))
    .filter(unsuspected),
];

export const lessons = (): Lesson[] => [
  ...batchLessons(),
  ...plainLessons(),
  ...frameLessons("risk", RISK_FILLINGS),
  ...frameLessons("harmless", HARMLESS_FILLINGS),
];
