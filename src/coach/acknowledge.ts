import { SURE_ENOUGH } from "../domain/rating.ts";
import type { Ask } from "./ask.ts";
import type { Fact, Slot } from "./facts.ts";
import type { Reading } from "./language.ts";
import { weightOf } from "./words/weighs.ts";
import { REMEDIES } from "./take-up/snag.ts";
import { isWithoutTicks } from "./take-up/without-ticks.ts";

/** How a reply opens: a name in `prompts/<language>/acknowledgements.yaml`, and what was just taken in. */
export interface Acknowledgement {
  readonly name: string;
  readonly value?: string;
}

const OWN_LIST: ReadonlySet<Slot> = new Set<Slot>([
  "desiredChange",
  "resources",
  "strengths",
  "picture",
  "reason",
  "frequency",
  "deadline",
  "action",
  "sign",
  "obstacle",
  "ifThen",
  "firstStep",
  "support",
  "pastAttempts",
  "baseline",
]);
const ASKS_IF_RIGHT: ReadonlySet<string> = new Set([
  "check-understanding",
  "ask-permission-to-plan",
]);
const IS_WISH = /^you(?:'d| want| need| wish| hope| could| can)\b/i;
/** "Not crying in the car": what would be gone is no picture yet. */
const IS_ABSENCE = /^(?:i'?d |i would )?(?:not|no|never|less|without)\b/i;
/** "My wife says i should", "my doctor wants me to": said, and no word against it. */
export const WANTED_BY_OTHER =
  /\b(my (?:wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|mother|father|sister|brother|son|daughter|doctor|gp|boss|therapist|friends?|parents)) (?:wants? me|would like me|says? so|says? (?:that )?(?:i|we) (?:should|need|have|could|must|ought)|said (?:that )?(?:i|we) (?:should|need)|thinks? i (?:should|need)|keeps? (?:saying|telling me)|suggested|recommended)\b/i;
/** What is said of the sentence is no telling of one's own. */
const SENTENCE_SHOWN: ReadonlySet<string> = new Set(["propose-goal", "ask-what-to-change"]);
/** Who could help: no one is an answer too. */
const NOBODY = /\b(?:nobody|no[ -]?one|nothing|none|just me|only me|on my own)\b/i;
const HEARS_AN_ACT: ReadonlySet<string> = new Set(["settle-act", "ask-specifics", "offer-options"]);
const HARD: ReadonlySet<string> = new Set(["sad", "worn-out", "annoyed"]);

/** It came beside what they had said before, or beside a yes; otherwise it stands in its place. */
const isAdded = (fact: Fact, answer: Reading["answer"]): boolean =>
  answer === "yes-but" || fact.value !== fact.quote;

/** An idea was picked: with its days where they were told, or by itself. */
const pickedPart = ({ facts }: Reading): Fact | undefined =>
  facts.find(({ slot }) => slot === "frequency") ?? facts.find(({ slot }) => slot === "action");

/** Takes up what the person said, and only what was really understood. */
export const acknowledge = (
  reading: Reading | undefined,
  ask: Ask | undefined,
  text = "",
): Acknowledgement | undefined => {
  if (!reading) return undefined;
  const { tone, rating, reflection, answer } = reading;
  if (reading.requests.includes("skip")) return { name: "skip" };
  if (reading.correction?.unclear) return { name: "missed" };
  if (
    ask?.move === "ask-what-to-change" &&
    reading.facts.length === 0 &&
    reading.correction === undefined
  )
    return undefined;
  if (reading.requests.includes("no-number")) return { name: "no-number" };
  if (reading.requests.includes("no-act-yet")) return { name: "not-yet" };
  if (ask?.move === "offer-defaults" && isWithoutTicks(reading.facts) && answer !== "no")
    return { name: "no-ticks" };
  if (ask?.move === "choose-priority" && reading.choice === undefined) return { name: "one-wish" };
  if (reading.disclosure === "loss" && !(reading.signals ?? []).includes("grieving"))
    return { name: "old-loss" };
  if (rating?.value !== undefined)
    return { name: ratingName(rating.value, ask), value: String(rating.value) };
  if (rating?.words) return { name: "rating-words", value: rating.words };
  if (ask?.move === "open-check-in" && reading.signals?.includes("setback"))
    return { name: "setback" };
  const isOfSentence = SENTENCE_SHOWN.has(ask?.move ?? "") && tone !== "annoyed";
  if (tone && HARD.has(tone) && !isOfSentence && !isAnsweredBeside(reading, ask))
    return reflection === undefined || tone === "annoyed" || IS_WISH.test(reflection)
      ? { name: reflection && tone !== "annoyed" ? "reflect" : tone }
      : { name: `${tone}-told` };
  if (reading.signals?.includes("sent-by-other"))
    return reading.talk.sustain > 0 || !WANTED_BY_OTHER.test(text) ? { name: "honest" } : undefined;
  const wish = reading.facts.find(({ slot }) => slot === "desiredChange");
  if (wish && ask?.slot !== "desiredChange") return { name: "desiredChange", value: wish.value };
  const other = reading.facts.find(({ slot }) => slot === "reason" || slot === "expectations");
  if (ask && other && ASKS_IF_RIGHT.has(ask.move) && reading.choice === undefined)
    return { name: isAdded(other, answer) ? "added" : "put-right", value: other.quote };
  if (ask?.move === "check-understanding" && answer && answer !== "unsure")
    return { name: answer === "no" ? "not-right" : "right" };
  if (ask?.move === "propose-goal" && (answer === "yes" || reading.choice === "yes"))
    return { name: "agreed" };
  const told = (one: Slot): boolean => reading.facts.some(({ slot }) => slot === one);
  const taken = reading.facts.find(
    ({ slot }) =>
      slot === ask?.slot ||
      (slot === ask?.hears && HEARS_AN_ACT.has(ask?.move ?? "")) ||
      (ask?.move === "shrink-step" && REMEDIES.has(slot)),
  );
  const picked = ask?.move === "offer-options" && reading.choice ? pickedPart(reading) : undefined;
  if (picked) return { name: picked.slot, value: picked.value };
  if (taken?.slot === "picture" && IS_ABSENCE.test(taken.value))
    return { name: "picture-without", value: taken.value };
  if (taken?.slot === "reason" && reading.requests.includes("unheard"))
    return { name: "put-right", value: taken.quote };
  if (taken?.slot === "deadline" && ask?.move === "ask-day")
    return { name: "day", value: taken.value };
  const isHeavy = WEIGHED.has(ask?.slot ?? "") && weightOf(text) !== "";
  if (
    isHeavy &&
    !(taken?.slot === "picture" && reading.facts.some(({ slot }) => slot === "action"))
  )
    return { name: "weighs" };
  if (taken && OWN_LIST.has(taken.slot)) return { name: taken.slot, value: taken.value };
  const often = SIZED_THERE.has(ask?.move ?? "")
    ? reading.facts.find(({ slot }) => slot === "frequency")
    : undefined;
  if (often) return { name: "frequency", value: often.value };
  const day = reading.facts.find(({ slot }) => slot === "deadline");
  if (day && ask?.slot === "frequency")
    return { name: A_SPAN.test(day.value) ? "deadline" : "due-day", value: day.value };
  if (!taken && HELPER_THERE.has(ask?.move ?? "") && told("support")) return { name: "helper" };
  if (reflection) return { name: "reflect" };
  if (ask?.slot === "desiredChange" && reading.facts.some(({ slot }) => slot === "situation"))
    return { name: "situation" };
  if (reading.choice && taken) return { name: "choice", value: taken.value };
  if (tone) return { name: tone };
  if (answer === "unsure" && ask?.slot === "support" && NOBODY.test(text))
    return { name: "nobody" };
  if (answer === "unsure" && reading.facts.length === 0) return { name: "unsure" };
  if (reading.greets) return { name: "greeting" };
  if (reading.requests.length > 0 || reading.choice) return undefined;
  if (KNOWS_NOT.test(text)) return { name: "unsure" };
  const isTold = isTelling(text) && answer !== "yes" && answer !== "no" && !isOfSentence;
  return isTold && !OF_SENTENCE.has(ask?.move ?? "") ? { name: "heard" } : { name: "plain" };
};

/** What is written here comes back as the sentence itself. */
const OF_SENTENCE: ReadonlySet<string> = new Set([
  ...SENTENCE_SHOWN,
  "ask-own-wording",
  "ask-smaller",
  "ask-less-often",
  "ask-other-time",
  "shrink-step",
]);

/** Here how often may be told unasked, and is what was taken. */
const SIZED_THERE: ReadonlySet<string> = new Set([
  "settle-act",
  "ask-permission-to-plan",
  "ask-specifics",
]);

const A_SPAN = /\b(?:days?|weeks?|months?|years?|fortnight)$/i;

/** Here someone who could help may be named unasked. */
const HELPER_THERE: ReadonlySet<string> = new Set([
  "ask-action",
  "ask-permission-to-plan",
  "settle-act",
  "ask-values",
]);

/** Asked for these, people tell of those who are near to them. */
const WEIGHED: ReadonlySet<string> = new Set(["reason", "sign", "picture", "desiredChange"]);

/** "I don't know what would work": said beside a yes, and no telling. */
const KNOWS_NOT =
  /\b(?:don'?t|dont|do not) (?:really )?know (?:what|how|where|which)\b|\bno (?:idea|clue) (?:what|how|where|which)\b/i;

/** Words enough that a bare thank you would pass them over. */
const isTelling = (text: string): boolean => text.trim().split(/\s+/).length >= FEWEST_TOLD;
const FEWEST_TOLD = 4;

const ratingName = (value: number, ask: Ask | undefined): string => {
  if (ask?.slot !== "confidence" || value >= SURE_ENOUGH) return "rating";
  return value >= HALF_SURE ? "rating-half" : "rating-low";
};
const HALF_SURE = 3;

/** What was asked for was told: that is taken up, and no sorrow is heard in words that only sound like it. */
const isAnsweredBeside = (reading: Reading, ask: Ask | undefined): boolean =>
  reading.tone === "sad" &&
  reading.disclosure === undefined &&
  reading.facts.some(({ slot }) => slot === ask?.slot || slot === "desiredChange");
