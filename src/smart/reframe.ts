import texts from "../../prompts/en/reframes.json" with { type: "json" };
import { speaksOfHarmByOther } from "./challenges/harm-guard.ts";
import type { Challenge } from "./goal-check.ts";
import { FEELING_WORDS } from "./lexicon/feelings.ts";
import { PEOPLE } from "./lexicon/nouns.ts";
import { wordsOf } from "./statement/words.ts";

/** Feelings that read well after "if … took up less room"; others get the plain question. */
const NAMED_FEELING =
  /^(?:anxiety|depression|sadness|stress|worry|fear|panic|anger|guilt|shame|loneliness|grief|overwhelm|self-doubt|doubt|jealousy|boredom|dread|regret|insecurity|frustration)$/;
const POSSESSIVE = new Map([
  ["my", "your"],
  ["our", "your"],
]);

const fill = (text: string, hole: string, words: string): string =>
  text.replace(`{${hole}}`, () => words);

const reframeAvoidance = (norms: readonly string[]): string => {
  const feeling = norms.find((word) => NAMED_FEELING.test(word) && FEELING_WORDS.has(word));
  const { feeling: named, plain } = texts["avoidance-based"];
  return feeling === undefined ? plain : fill(named, "feeling", `the ${feeling}`);
};

const reframeExternal = (norms: readonly string[]): string | undefined => {
  if (speaksOfHarmByOther(norms)) return undefined;
  const at = norms.findIndex(
    (word, index) => POSSESSIVE.has(word) && PEOPLE.has(norms[index + 1] ?? ""),
  );
  const { person: named, plain } = texts["externally-focused"];
  if (at === -1) return plain;
  const person = norms[at + 1] ?? "";
  // "Your parents does" would be wrong, and a plural is easily told only for some words.
  if (
    (person.endsWith("s") && !person.endsWith("ss")) ||
    /^(?:children|people|in-laws|family|team|staff)$/.test(person)
  )
    return plain;
  return fill(named, "person", `${POSSESSIVE.get(norms[at] ?? "") ?? "your"} ${person}`);
};

/**
 * One question that turns a goal the framework's way, in the client's own words where that is safe.
 * Absent where another person harms, threatens, controls or discriminates: that is never made a
 * matter of the client's own behaviour.
 */
export const reframeOf = (challenge: Challenge, text: string): string | undefined => {
  const norms = wordsOf(text).map(({ norm }) => norm);
  switch (challenge) {
    case "avoidance-based":
      return reframeAvoidance(norms);
    case "externally-focused":
      return reframeExternal(norms);
    case "overly-ambitious":
      return texts["overly-ambitious"].plain;
    case "vague":
      return texts.vague.plain;
    case "disconnected":
      return texts.disconnected.plain;
    default:
      return challenge satisfies never;
  }
};
