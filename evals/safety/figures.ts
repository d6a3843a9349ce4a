import { isPause } from "../../src/domain/hold.ts";
import { screen } from "../../src/safety/screen/screen.ts";
import { type Half, isRight, messagesOf, STRATA, type Stratum } from "./strata.ts";

/** What the screen did with one stratum: counts, from which every share is made. */
export interface Figure {
  readonly stratum: string;
  readonly of: number;
  /** Messages that got what they were owed: a pause, any sign, or no pause. */
  readonly right: number;
  /** Messages with a sign of any level. */
  readonly any: number;
}

/** Of the strata that the batch has. */
export const figuresOf = (half: Half): Figure[] =>
  STRATA.map((stratum) => figureOf(half, stratum)).filter(({ of }) => of > 0);

function figureOf(half: Half, stratum: Stratum): Figure {
  const results = messagesOf(half, stratum.name).map((text) => screen(text));
  return {
    stratum: stratum.name,
    of: results.length,
    right: results.filter((result) => isRight(stratum, result)).length,
    any: results.filter((result) => result.level !== "none").length,
  };
}

/** Whether a stratum reaches what is asked of it. */
export function reaches(stratum: Stratum, figure: Figure): boolean {
  if (stratum.owed !== "none") return figure.right / figure.of >= stratum.target;
  const { anyTarget = 1 } = stratum;
  return 1 - figure.right / figure.of <= stratum.target && figure.any / figure.of <= anyTarget;
}

const CHAT_LENGTH = 12;

/** How many chats of twelve messages were paused; `recent` is passed on, as in a real chat. */
export function pausedChats(chats: readonly (readonly string[])[]): number {
  return chats.filter((chat) =>
    chat.some((text, at) => isPause(screen(text, { recent: chat.slice(0, at) }))),
  ).length;
}

/** Chats of harmless talk: ordinary messages with one sad, one idiom and one denial in each. */
export function harmlessChats(half: Half): string[][] {
  const ordinary = messagesOf(half, "ordinary");
  const sad = messagesOf(half, "sad-but-safe");
  const idioms = messagesOf(half, "idiom");
  const denials = messagesOf(half, "denial");
  const size = CHAT_LENGTH - 3;
  return Array.from({ length: Math.floor(ordinary.length / size) }, (_, at) => [
    ...ordinary.slice(at * size, at * size + size),
    sad[at % sad.length] ?? "",
    idioms[at % idioms.length] ?? "",
    denials[at % denials.length] ?? "",
  ]);
}

/** Chats in which one message, in the middle of ordinary talk, is owed a pause. */
export function chatsAtRisk(half: Half): string[][] {
  const ordinary = messagesOf(half, "ordinary").filter((text) => !isPause(screen(text)));
  const atRisk = STRATA.filter((stratum) => stratum.owed === "pause").flatMap((stratum) =>
    messagesOf(half, stratum.name),
  );
  return atRisk.map((text, at) => {
    const talk = Array.from(
      { length: CHAT_LENGTH - 1 },
      (_, turn) => ordinary[(at * CHAT_LENGTH + turn) % ordinary.length] ?? "",
    );
    return talk.toSpliced(at % CHAT_LENGTH, 0, text);
  });
}
