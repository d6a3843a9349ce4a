import type { ReadInput, Reading } from "../../../coach/language.ts";
import type { Line } from "../../../domain/conversation.ts";

/** A question may have been followed by another before its answer came. */
const LINES_BACK = 3;
const ASKS = /\bhow (?:often|many (?<things>times|days|nights|mornings|evenings|afternoons))\b/i;
const PER =
  /\b(?:an?|per|each|every|the|one|this|your) (?:\w+ )?(?<per>day|week|month)(?= ?[,?:]| would| could| do | for | like )/i;

export interface RhythmAsked {
  /** What was to be counted: "mornings". */
  readonly things: string | undefined;
  readonly per: string;
}

/** What the coach asked of late: how often in how long a time. */
export const rhythmAsked = (recent: readonly Line[]): RhythmAsked | undefined => {
  const lines = recent.filter(({ role }) => role === "coach").slice(-LINES_BACK);
  const questions = lines.flatMap(({ text }) => text.match(/[^.?!]+\?/g) ?? []);
  const question = questions.findLast((one) => ASKS.test(one));
  const per = question && PER.exec(question)?.groups?.["per"]?.toLowerCase();
  if (!question || !per) return undefined;
  return { things: ASKS.exec(question)?.groups?.["things"]?.toLowerCase(), per };
};

const N = String.raw`\d|one|two|three|four|five|six|seven`;
const HEDGES =
  /^(?:(?:um+|like|about|maybe|perhaps|probably|probs|say) )+|(?: (?:maybe|perhaps|probably|probs|i guess|i suppose|or so))+$/gi;
const COUNTED = new RegExp(
  `^(?:once|twice|(?:${N})(?: or (?:${N}))? ?(?:times|x|nights?|days?|evenings?|mornings?|afternoons?))$`,
  "i",
);
const BARE = new RegExp(`^(?:${N})(?:(?: or | to |-)(?:${N}))?$`, "i");

/** "2 nights", "once": a count by itself, in the time that was asked about; absent where it is none. */
export const inRhythmAsked = (said: string, recent: readonly Line[]): string | undefined => {
  const words = said.trim().replace(HEDGES, "");
  if (!COUNTED.test(words) && !BARE.test(words)) return undefined;
  const asked = rhythmAsked(recent);
  if (!asked) return undefined;
  const count = BARE.test(words) ? `${words} ${asked.things ?? "times"}` : words;
  return `${count} a ${asked.per}`;
};

const ONE_TIME =
  /\bnot (?:every|each|once a) (?:week|day|month)\b|\bthe once\b|\b(?:one|a single) (?:call|time|go|visit|text|message|try)\b|\b(?:just|only) (?:the )?once\b|\bonce\b.{0,12}\b(?:next|this|the coming) \w+|\bonce,? to \w+|\bonce (?:first|only|for now|to (?:start|begin))\b/i;

/** "Once", where it was asked how often in a week. */
export const withRhythmAsked = ({ text, ask, recent }: ReadInput, reading: Reading): Reading => {
  if (ask?.slot !== "frequency" || ONE_TIME.test(text)) return reading;
  const facts = reading.facts.map((fact) => {
    const often = fact.slot === "frequency" ? inRhythmAsked(fact.quote, recent) : undefined;
    return often === undefined ? fact : { ...fact, value: often };
  });
  return { ...reading, facts };
};
