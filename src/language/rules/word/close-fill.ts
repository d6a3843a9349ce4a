import type { Fact, Slot } from "../../../coach/facts.ts";
import { asCondition } from "../../../coach/words/as-condition.ts";
import { plainSpelling } from "../../../coach/words/plain-spelling.ts";
import { turned } from "../../../coach/words/turned.ts";
import { tidy } from "../draft/phrases.ts";
import { startsWithVerb } from "../verbs.ts";
import { actOf, QUOTES_SELF, remedyOf, thingOf } from "./take-up-fill.ts";

const MOST_WORDS = 18;
/** What cannot be said in a sentence of ours, or would hurt to read once more. */
const UNSAID =
  /[“”"?]|\b(?:hate|die[ds]?|dead|kill|stupid|useless|worthless|burden|waste|failure|idk|dunno|lol|sorry)\b|\bnot sure\b/i;
const ON_THE_CARD = "There's a plan for the hard days on the card.";

const wordsIn = (text: string): string[] =>
  (
    plainSpelling(text)
      .toLowerCase()
      .match(/[\p{L}\d']+/gu) ?? []
  ).filter((word) => word.length > 3 || /\d/.test(word));

/** The sentence says it already, or most of it. */
const isIn = (sentence: string, value: string): boolean => {
  const there = new Set(wordsIn(sentence));
  const said = wordsIn(value);
  return said.length > 0 && said.filter((word) => there.has(word)).length * 2 > said.length;
};

const startUpper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const sayable = (text: string): string =>
  UNSAID.test(text) || text.split(/\s+/).length > MOST_WORDS ? "" : text;

/** "If work rings i'll call back at 7", "if I catch myself reading? Close it.": a moment, and what is done then. */
const MOMENT_AND_ACT =
  /^(if|when|whenever|on|at) (.{3,60}?)(?:\?\s*|,\s*(?:then\s+)?|\s+then\s+|\s+(?=(?:i|we)(?:'ll|'d)?\s(?!(?:am|was|feel)\b)(?!.*\b(?:i|we)(?:'ll|'d)\b)))((?:(?:i|we)(?:'ll| will| shall| can| could|'d| would)?\s+)?)(?:just |simply )?(.{3,80})$/i;
const MOMENT = /^(if|when|whenever) (.{3,60})$/i;
/** What they would do is told with it. */
const HAS_ANSWER = / (?:i|we)(?:'ll|'d)? (?!am\b|was\b|feel\b)/i;
const OF_THEIRS = /^(?:i|we)\b/i;

/** The first sentence of what they would do: the rest is on the card. */
const firstOf = (text: string): string => text.split(/[.!;]\s/)[0]?.replace(/[\s.!]+$/, "") ?? "";

const wholeAnswer = (value: string): string => {
  const plain = plainSpelling(value).trim();
  const [, word = "", moment = "", who = "", then = ""] = MOMENT_AND_ACT.exec(plain) ?? [];
  const act = firstOf(then);
  const isTheirs = OF_THEIRS.test(who) || startsWithVerb(act);
  if (!moment || !isTheirs || UNSAID.test(act) || QUOTES_SELF.test(act)) return "";
  const when = `${word.toLowerCase()} ${turned(moment)}`;
  return sayable(`${startUpper(when)}, you'd ${turned(tidy(act))}.`);
};

/** What is done when something comes up, as one sentence: from the moment they named, or from what is in the way. */
const answerTo = (obstacle: string, value: string): string => {
  const whole = wholeAnswer(value);
  if (whole) return whole;
  const [, , moment = ""] =
    MOMENT.exec(
      plainSpelling(value)
        .trim()
        .replace(/[.!]+$/, ""),
    ) ?? [];
  if (moment && !UNSAID.test(moment) && !HAS_ANSWER.test(moment))
    return `You know what you'd do if ${turned(moment)}.`;
  const act = remedyOf(firstOf(value));
  if (!act) return "";
  const condition = asCondition(turned(obstacle.split("; ").at(-1) ?? ""));
  if (condition) return sayable(`If ${condition}, you'd ${act}.`);
  const block = thingOf(obstacle);
  return block ? sayable(`With ${block} in the way, you'd ${act}.`) : "";
};

const helpFrom = (value: string): string => {
  const act = actOf(firstOf(value));
  if (act) return sayable(`To make it easier, you'd ${act}.`);
  const thing = thingOf(firstOf(value));
  return thing ? sayable(`${startUpper(thing)} could help.`) : "";
};

const MOST_OF_A_STEP = 8;
const stepFrom = (value: string): string => {
  const act = actOf(firstOf(value));
  return act && act.split(/\s+/).length <= MOST_OF_A_STEP ? sayable(`First you'd ${act}.`) : "";
};

/**
 * What stands beside the sentence, for the last reply: what helps when something comes up, and the first step. Said
 * only where it reads well and the sentence does not hold it already; at most two short sentences.
 */
export const closeFill = (
  facts: readonly Fact[],
  sentence: string,
): { readonly besideIt: string } => {
  const known = (slot: Slot): string => {
    const value = facts.findLast((fact) => fact.slot === slot)?.value ?? "";
    return isIn(sentence, value) ? "" : value;
  };
  const obstacle = facts.findLast(({ slot }) => slot === "obstacle")?.value ?? "";
  const answer = obstacle && isIn(sentence, obstacle) ? "" : known("ifThen");
  const help = answer
    ? answerTo(obstacle, answer) || ON_THE_CARD
    : helpFrom(known("support")) || helpFrom(known("resources"));
  return { besideIt: [stepFrom(known("firstStep")), help].filter(Boolean).join(" ") };
};
