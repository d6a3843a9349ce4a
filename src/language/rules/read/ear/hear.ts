import type { Ask } from "../../../../coach/ask.ts";
import { DOINGS, type Doing } from "./doings.ts";
import { listen, shareOf } from "./ear.ts";
import { piecesOf } from "./pieces.ts";
import type { Heard } from "./table.ts";
import { listenToTelling, plainTelling } from "./told-ear.ts";

/** What a message does beside answering, and what of it may hold an answer. */
export interface Hearing {
  readonly does: readonly Doing[];
  /** The message without the parts that ask something of us, complain or take leave. */
  readonly own: string;
  /** Of how many parts the message is. */
  readonly parts: number;
  /** Each part was heard plainly: nobody needs to listen again. */
  readonly isPlain: boolean;
}

/** These carry content of their own, or are taken off word by word where facts are read. */
const MAY_HOLD: ReadonlySet<Doing> = new Set<Doing>([
  "answer",
  "unsure",
  "yes",
  "no",
  "yes-but",
  "not-that",
  "already-told",
  "pain",
  "worry",
  "laugh",
]);
const OF_THE_TALK: readonly Doing[] = DOINGS.filter((doing) => !MAY_HOLD.has(doing));

/** Asked of us: where it is plainly a question and not plainly which, the nearest one is answered. */
const ASKED_OF_US: readonly Doing[] = [
  "confused",
  "why-ask",
  "are-you-real",
  "privacy",
  "suggest",
  "you-decide",
  "opinion",
  "health-question",
  "question",
  "how-long",
  "what-now",
  "show-goal",
  "repeat",
];

const LOUD = 0.6;
/** What ends the talk, or turns it, must be heard clearly. */
const CLEAR: Partial<Record<Doing, number>> = {
  stop: 0.5,
  pause: 0.5,
  pointless: 0.5,
  "just-listen": 0.5,
  "start-over": 0.5,
  back: 0.5,
  person: 0.5,
  "not-that": 0.5,
  "already-told": 0.5,
  worry: 0.5,
  pain: 0.5,
  "no-number": 0.5,
  question: 0.5,
};
const AS_GROUP = 0.65;
const NEAREST = 0.5;
const NO_ANSWER = 0.6;
const PLAIN = 0.85;
/** What a rule says stands unless the part sounds like an answer, or like nothing of the kind. */
const DOUBTED = 0.03;

const ASKS_WHEN: ReadonlySet<string> = new Set(["frequency", "deadline", "review", "duration"]);
const PLAIN_TIME = 0.7;
const tellsTime = (piece: string, ask: Ask | undefined): boolean =>
  ASKS_WHEN.has(ask?.slot ?? "") &&
  plainTelling(listenToTelling(piece, ask), PLAIN_TIME) === "when";

const sumOf = (heard: Heard, doings: readonly Doing[]): number =>
  doings.reduce((sum, doing) => sum + shareOf(heard, doing), 0);

interface Part {
  readonly piece: string;
  readonly heard: Heard;
  readonly byRule: readonly Doing[];
  /** "Every day after school I guess": only a time, and so an answer. */
  readonly isTime: boolean;
}

const stands = (heard: Heard, doing: Doing): boolean =>
  doing !== "question" && shareOf(heard, "answer") < 0.5 && shareOf(heard, doing) >= DOUBTED;

/** A long sentence without a question mark tells, whatever words are in it. */
const MOST_WORDS = 10;
const mayAsk = (piece: string): boolean =>
  piece.includes("?") || piece.split(" ").length <= MOST_WORDS;

const loudIn = ({ piece, heard, byRule, isTime }: Part): Doing[] => {
  if (byRule.includes("answer") || isTime) return [];
  const loud = DOINGS.filter(
    (doing) =>
      doing !== "answer" &&
      doing !== "remark" &&
      (shareOf(heard, doing) >= (CLEAR[doing] ?? LOUD) ||
        (byRule.includes(doing) && stands(heard, doing))),
  );
  if (loud.length > 0 || !mayAsk(piece) || sumOf(heard, ASKED_OF_US) < AS_GROUP) return loud;
  const nearest = ASKED_OF_US.reduce((best, doing) =>
    shareOf(heard, doing) > shareOf(heard, best) ? doing : best,
  );
  return [shareOf(heard, nearest) >= NEAREST ? nearest : "question"];
};

/** "Sundays?" is an answer with a shrug: heard as one, it is read as one. */
const asSaid = ({ piece, heard }: Part): string =>
  shareOf(heard, "answer") >= NO_ANSWER ? piece.replace(/\s*\?+$/, ".") : piece;

/**
 * Hears each part of a message by itself, with what the rules say of that part. What a rule says only of
 * the message as a whole stands as it is.
 */
export const hear = (
  text: string,
  ask: Ask | undefined,
  rulesSay: (text: string) => readonly Doing[],
  ear: typeof listen = listen,
): Hearing => {
  const pieces = piecesOf(text).map((piece) => {
    const byRule = rulesSay(piece);
    return { piece, byRule, heard: ear(piece, ask, byRule), isTime: tellsTime(piece, ask) };
  });
  const inParts = new Set(pieces.flatMap(({ byRule }) => byRule));
  const ofWhole = rulesSay(text).filter((doing) => !inParts.has(doing));
  const own = pieces.filter(
    ({ piece, heard, byRule, isTime }) =>
      byRule.includes("answer") ||
      isTime ||
      (sumOf(heard, OF_THE_TALK) < NO_ANSWER &&
        (shareOf(heard, "unsure") < NO_ANSWER || byRule.includes("unsure") || /\d/.test(piece))),
  );
  return {
    does: [...new Set([...ofWhole, ...pieces.flatMap(loudIn)])],
    own: own.map(asSaid).join(" "),
    parts: pieces.length,
    isPlain: pieces.every(({ heard }) => Math.max(...heard) >= PLAIN),
  };
};
