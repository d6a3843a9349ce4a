import { isPause, type ScreenLevel, type ScreenResult } from "../domain/hold.ts";
import { hearOtherLanguages } from "./other-languages.ts";
import { asksWhen, onlySaysWhen } from "./only-says-when.ts";
import { clarityOf, screen } from "./screen/screen.ts";

/** A message the person sent before. */
export interface SaidBefore {
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
}

export interface Around {
  /** The person's last messages, oldest first; none from before a pause was lifted. */
  readonly before: readonly SaidBefore[];
  /** ISO instant of the message itself. */
  readonly at: string;
  /** What was said to them last: the question that this may answer. */
  readonly lastReply?: string;
  /** A clinician knows of passive thoughts and has a plan: they do not colour what comes after. */
  readonly hasKnownPlan: boolean;
}

const HEIGHT: Readonly<Record<ScreenLevel, number>> = { none: 0, concern: 1, risk: 2, imminent: 3 };
/** The longest message that is taken in; the screen reads one of this length at once. */
const WINDOW_CHARACTERS = 8_000;
/** Longer than any sentence that carries danger: nothing falls between two windows. */
const OVERLAP_CHARACTERS = 500;
/** A thought cut in two by the Enter key: both halves are short, and come one right after the other. */
const HALF_CHARACTERS = 60;
const HALF_WITHIN_MS = 5 * 60_000;

const graver = (one: ScreenResult, other: ScreenResult): ScreenResult =>
  HEIGHT[other.level] > HEIGHT[one.level] ? other : one;

/** The screen for a text of any length: what is too long for one reading is read piece by piece. */
export const hear = (text: string): ScreenResult => {
  if (text.length <= WINDOW_CHARACTERS) return hearWindow(text);
  let worst: ScreenResult = { level: "none", kinds: [], rule: "none" };
  for (let from = 0; from < text.length; from += WINDOW_CHARACTERS - OVERLAP_CHARACTERS) {
    worst = graver(worst, hearWindow(text.slice(from, from + WINDOW_CHARACTERS)));
    if (worst.level === "imminent") return worst;
  }
  return worst;
};

const hearWindow = (text: string): ScreenResult => {
  const heard = screen(text);
  // What is said outright in another language is told apart from what only sounds like danger.
  const elsewhere = hearOtherLanguages(text) ?? NOTHING;
  return HEIGHT[elsewhere.level] > 0 && HEIGHT[elsewhere.level] >= HEIGHT[heard.level]
    ? elsewhere
    : heard;
};

/** Whether what was said before could change what is heard in this text; mostly it could not. */
export const mayNeedContext = (text: string): boolean =>
  text.length <= HALF_CHARACTERS ||
  (text.length <= WINDOW_CHARACTERS && isPause(screen(text, { recent: [PLAIN_DANGER] })));

const PLAIN_DANGER = "i want to kill myself";

/**
 * The same with what was said just before. It may add to what was heard alone. It takes from it in one case: a
 * time given in answer to a question for a time, where no rule spoke and nothing before gave any sign.
 */
export const hearInContext = (text: string, around: Around): ScreenResult => {
  const alone = hear(text);
  if (isOnlyAnAnswer(text, alone, around)) return NOTHING;
  if (isPause(alone) || text.length > WINDOW_CHARACTERS) return alone;
  const recent = around.before
    .map((said) => said.text)
    .filter((said) => !around.hasKnownPlan || isPlainDanger(said));
  return graver(graver(alone, screen(text, { recent })), asOneThought(text, around));
};

/** Whether the question could make a difference: only then is it looked up. */
export const mayBeOnlyAnAnswer = (text: string, alone: ScreenResult): boolean =>
  alone.rule.startsWith("ear/") && !alone.kinds.includes("minor") && onlySaysWhen(text);

const isOnlyAnAnswer = (text: string, alone: ScreenResult, around: Around): boolean =>
  mayBeOnlyAnAnswer(text, alone) &&
  asksWhen(around.lastReply ?? "") &&
  around.before.every((said) => hear(said.text).level === "none");

const isPlainDanger = (text: string): boolean =>
  isPause(hear(text)) && clarityOf(text) === "explicit";

/** "i want to" and then "die": read as one where neither half says it alone. */
const asOneThought = (text: string, { before, at }: Around): ScreenResult => {
  const last = before.at(-1);
  if (last === undefined || !isHalf(last.text, text)) return NOTHING;
  if (Date.parse(at) - Date.parse(last.at) > HALF_WITHIN_MS) return NOTHING;
  const both = `${last.text.trim()} ${text.trim()}`;
  const whole = screen(both);
  const isNew = HEIGHT[whole.level] > HEIGHT[hear(last.text).level];
  if (!isPause(whole) || !isNew) return NOTHING;
  return { ...whole, clarity: clarityOf(both), rule: `split/${whole.rule}` };
};

const NOTHING: ScreenResult = { level: "none", kinds: [], rule: "none" };

/** Words that want another word behind them: nobody ends a message there who has said it all. */
const UNFINISHED =
  /(?:^|[\s'’])(?:to|gonna|gunna|wanna|going|will|ll|my|the|a|of|be|i|m|am|want|wish|about|not|never|and|or|better|off|end|kill|hurt|cut|like|just|really|by|for|take|take all|all|myself and|don't|dont|can't|cant|so)[\s,…-]*(?:\.{2,})?\s*$/iu;

const isHalf = (first: string, second: string): boolean =>
  first.length <= HALF_CHARACTERS && second.length <= HALF_CHARACTERS && UNFINISHED.test(first);
