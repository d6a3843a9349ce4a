import type { Transcript } from "../transcript.ts";
import { wordsOf } from "../words.ts";
import type { Fault, Grader } from "./grader.ts";

const MOST_WORDS = 45;
const CLAUSE_START =
  "(?:i|we|he|she|they|it|when|if|because|cus|cos|of|nobody|there|my \\w+ (?:goes|is|was|says|always|keeps))";

/** What no person would say aloud, by the way it is put together wrong. */
const UNSOUND: readonly (readonly [string, RegExp])[] = [
  ["a clause after 'for'", new RegExp(`\\bfor ${CLAUSE_START}\\b`, "i")],
  [
    "no thing to make time for",
    new RegExp(
      `\\bmake time for (?:${CLAUSE_START}|and|anyway|telephone|call|read|reed|go|do|be)\\b`,
      "i",
    ),
  ],
  [
    "'I'll' before a thing",
    /\bI'll (?:phone|bed|book|drawer|gym|guitar|lunch) (?:in|on|off|downstairs|by|away)\b/i,
  ],
  ["two helpers", /\bI'll (?:would|will|could|should|may|might|am|is|are|was|been)\b/i],
  ["two prepositions", /\b(?:by|for|until|on|at) (?:a )?(?:by|til|until|for|on|all|just)\b/i],
  [
    "a capital in mid-sentence",
    /[a-z,] (?:Until|Each|Every|Two|Three|Four|Five|Six|At|On|In|Once|Twice)\b/,
  ],
  [
    "one of many",
    /\bnext one (?:week|month|year)\b|\b(?:[2-9]|\d\d) (?:day|week|month)\b(?! streak)/i,
  ],
  [
    "two frequencies",
    /\b(?:\w+) (?:times|days|nights|nites|mornings|evenings)(?: a week)? (?:\d|once|twice|\w+ (?:times|days|nights) a week|every)\b/i,
  ],
  ["a story of its own", /\b(?:whatever|anyway|you know how)\b/i],
];

const faultOf = (statement: string): string | undefined => {
  if (wordsOf(statement).length > MOST_WORDS) return `${wordsOf(statement).length} words`;
  return UNSOUND.find(([, pattern]) => pattern.test(statement))?.[0];
};

/** Every statement that was put before the client, the refused ones too. */
const statementsIn = ({ turns }: Transcript): readonly (readonly [number, string])[] =>
  turns.flatMap(({ own }, index) => {
    const statement = /\*"([^"]*)"\*/.exec(own)?.[1];
    return statement === undefined ? [] : [[index, statement] as const];
  });

/** A statement reads as something its owner could say aloud; a net for known breaks, not a proof of good English. */
export const soundStatement: Grader = {
  name: "sound-statement",
  bar: { kind: "share", atLeast: 0.95 },
  grade(transcript) {
    const statements = statementsIn(transcript);
    const faults: Fault[] = statements.flatMap(([turn, statement]) => {
      const fault = faultOf(statement);
      return fault === undefined ? [] : [{ turn, says: `${fault}: ${statement}` }];
    });
    return { hits: statements.length - faults.length, of: statements.length, faults };
  },
};
