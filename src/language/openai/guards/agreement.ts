import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";
import { STATEMENT } from "../../../coach/take-up/take-facts.ts";
import { fold as straightened, withApostrophes } from "../../rules/read/fold.ts";
import { type Worry, worryAfterYes } from "../../rules/read/worry-after-yes.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { fold } from "./fold.ts";

/**
 * A yes that stands alone in the client's own words counts, also beside a fear or an "I said so"; one that
 * only a model hears is asked for once more.
 */
export const agreement = (
  input: ReadInput,
  model: ReadAnswer,
  answer: Reading["answer"],
  facts: readonly Fact[],
): Pick<Reading, "agrees"> => {
  if (!seemsToAgree(input, model)) return {};
  if (worryBesideYes(input, model)) return { agrees: "plainly" };
  const isPlain = model.answer !== "yes-but" && hasPlainYes(input.text);
  if (isPlain && !facts.some((fact) => isNewInIt(fact, input))) return { agrees: "plainly" };
  return answer === undefined ? { agrees: "seemingly" } : {};
};

/**
 * A worry behind a plain yes, where the model too hears no change: it takes the yes not back, and nothing of
 * it is part of the sentence.
 */
export const worryBesideYes = (input: ReadInput, model: ReadAnswer): Worry | undefined =>
  seemsToAgree(input, model) &&
  model.facts.every(({ slot }) => slot === "cue" || !STATEMENT.has(slot))
    ? worryAfterYes(withApostrophes(straightened(input.text)))
    : undefined;

/** "Yes. sundays": something of the sentence is said with it that is not known like that. */
const isNewInIt = ({ slot, value }: Fact, { known }: ReadInput): boolean =>
  (STATEMENT.has(slot) || slot === "limit") &&
  !known.some((one) => one.slot === slot && fold(one.value).includes(fold(value)));

const PIECES = /[.,;:!?\n]+|\b(?:and|but|though|tho)\b/iu;
const YES =
  /^(?:oh |ok(?:ay)? |well |lol |haha )*(?:yes|yeah|yea|yep|yup|ya|ye|yh|aye)(?: (?:please|pls|lol|haha|mate|love|it is|it does|that's (?:it|right|good|better|fine)|thats (?:it|right|good|better|fine)|keep(?: it)?|more like it|sounds (?:right|good)|perfect|exactly))*$/iu;
const SAID_YES =
  /^(?:lol |haha )?(?:(?:yes|yeah) )?(?:i |ive |i've )?(?:already |just )?(?:said|told you|told u) (?:yes|yeah|(?:it|its|it's|thats|that's)(?: is)? (?:good|fine|ok|okay|right))(?: lol| already)?$/iu;
const IS_FINE =
  /^(?:it|its|it's|thats|that's)(?: is)? (?:fine|good|ok|okay|right|perfect)(?: now| lol)?$/iu;
const TAKES_BACK =
  /\b(?:but|except|not|no|nah|isn'?t|doesn'?t|don'?t|only|instead|change|wrong)\b/iu;

/** "Better. yes", "i said yes lol", "i said 4 weeks. its fine": a clause that is a yes and nothing else. */
const hasPlainYes = (text: string): boolean => {
  const pieces = text.split(PIECES).map((piece) => piece.trim());
  const isYes = pieces.some((piece) => [YES, SAID_YES, IS_FINE].some((one) => one.test(piece)));
  return isYes && !TAKES_BACK.test(text);
};

const seemsToAgree = ({ ask }: ReadInput, { answer, choice, change }: ReadAnswer): boolean =>
  ask?.move === "propose-goal" &&
  change === null &&
  ((answer !== null && isConsent(answer)) || (choice !== null && isConsent(choice)));

/** Asked whether they were understood, or what to talk of next: a yes there binds nobody to anything. */
const BINDS_NOT: ReadonlySet<string> = new Set([
  "check-understanding",
  "ask-permission-to-plan",
  "settle-act",
]);

/** A yes here is consent, and is theirs alone to give. */
export const bindsByYes = (ask: ReadInput["ask"]): boolean =>
  ask?.input === "confirm" && !BINDS_NOT.has(ask.move);

export const isConsent = (said: string): boolean => said === "yes" || said === "yes-but";
