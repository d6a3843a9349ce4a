import type { Transcript, Turn } from "../transcript.ts";
import { contentOf, sentencesOf, shareContent, withoutQuotes, wordsOf } from "../words.ts";
import type { Grade, Grader } from "./grader.ts";

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

/** A sentence that is no question and has something of what was just said in it. */
export const reflectionsIn = ({ own, client }: Turn): readonly string[] =>
  sentencesOf(withoutQuotes(own)).filter(
    (sentence) => !sentence.endsWith("?") && shareContent(sentence, client ?? ""),
  );

/**
 * Complex: goes beyond the last message, joining it with what was said earlier, or puts a meaning to it
 * and asks whether it fits.
 */
export const isComplex = (reflection: string, turn: Turn, earlier: readonly string[]): boolean => {
  const before = contentOf(earlier.join(" "));
  const now = contentOf(turn.client ?? "");
  const joins = [...contentOf(reflection)].some((word) => before.has(word) && !now.has(word));
  return joins || /have i got that right|is that (?:it|right)\?/i.test(turn.own);
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
