import type { Transcript, Turn } from "../transcript.ts";
import { contentOf, sentencesOf, shareContent, withoutQuotes, wordsOf } from "../words.ts";
import { gradeTurns, type Grade, type Grader } from "./grader.ts";

const FREE_TEXT_WORDS = 3;

/** Turns that answer something a person wrote freely: no number, no yes, no chip. */
const freeTextTurns = ({ turns }: Transcript): readonly Turn[] =>
  turns.filter(
    ({ client, answered, wordedBy }) =>
      client !== undefined &&
      wordedBy !== "card" &&
      (answered === undefined || answered.input === "text") &&
      wordsOf(client).length >= FREE_TEXT_WORDS,
  );

/** "Your sister." hands words back; a reflection says something of the person. */
const SAYS_SOMETHING = /\b(?:you|your|so|it|that|this|they|he|she|we)(?:'\w+)?\b/i;
const FROM_WORDS = 3;

const taken = ({ own, client }: Turn): readonly string[] =>
  sentencesOf(withoutQuotes(own)).filter(
    (sentence) => !sentence.endsWith("?") && shareContent(sentence, client ?? ""),
  );

const isReflection = (sentence: string): boolean =>
  SAYS_SOMETHING.test(sentence) && wordsOf(sentence).length >= FROM_WORDS;

/** A sentence that is no question, no bare echo, and has something of what was just said in it. */
export const reflectionsIn = (turn: Turn): readonly string[] => taken(turn).filter(isReflection);

/**
 * Complex: goes beyond the last message, joining it with what was said earlier, or puts a meaning to it
 * and puts it to the client.
 */
export const isComplex = (reflection: string, turn: Turn, earlier: readonly string[]): boolean => {
  const before = contentOf(earlier.join(" "));
  const now = contentOf(turn.client ?? "");
  const joins = [...contentOf(reflection)].some((word) => before.has(word) && !now.has(word));
  return joins || turn.move === "check-understanding";
};

const questionsIn = ({ own }: Turn): number => withoutQuotes(own).split("?").length - 1;

/** MITI 4.2.1: reflections to questions; 1 is fair there, and our own bar is 0.7 over free-text turns. */
export const reflecting: Grader = {
  name: "reflections-to-questions",
  bar: { kind: "ratio", atLeast: 0.7 },
  grade(transcript): Grade {
    const turns = freeTextTurns(transcript);
    const bare = turns.filter((turn) => reflectionsIn(turn).length === 0 && questionsIn(turn) > 0);
    return {
      hits: turns.reduce((sum, turn) => sum + reflectionsIn(turn).length, 0),
      of: turns.reduce((sum, turn) => sum + questionsIn(turn), 0),
      faults: bare.map((turn) => ({
        turn: transcript.turns.indexOf(turn),
        says: "a question and nothing taken up",
      })),
    };
  },
};

/** MITI 4.2.1: complex reflections of all reflections, fair from 40 %. */
export const complexReflections: Grader = {
  name: "complex-reflections",
  bar: { kind: "share", atLeast: 0.4 },
  grade(transcript): Grade {
    let hits = 0;
    let of = 0;
    for (const turn of freeTextTurns(transcript)) {
      const at = transcript.turns.indexOf(turn);
      const earlier = transcript.turns.slice(0, at).flatMap(({ client }) => client ?? []);
      const reflections = reflectionsIn(turn);
      of += reflections.length;
      hits += reflections.filter((one) => isComplex(one, turn, earlier)).length;
    }
    return { hits, of, faults: [] };
  },
};

/** Fragments of the client's last message as sentences of their own: people hear a parrot. */
export const bareEcho: Grader = {
  name: "no-bare-echo",
  bar: { kind: "share", atLeast: 0.9 },
  grade: (transcript) =>
    gradeTurns(transcript, freeTextTurns(transcript), (turn) => {
      const said = contentOf(turn.client ?? "");
      const echo = taken(turn).find(
        (sentence) =>
          !isReflection(sentence) &&
          !/^thank/i.test(sentence) &&
          [...contentOf(sentence)].every((word) => said.has(word)),
      );
      return echo === undefined ? undefined : `an echo: "${echo}"`;
    }),
};
