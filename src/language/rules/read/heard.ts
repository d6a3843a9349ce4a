import { REQUESTS, type ReadInput, type Reading, type Request } from "../../../coach/language.ts";
import { afterAnswer, answerIn } from "./answers.ts";
import { DOINGS, type Doing } from "./ear/doings.ts";
import { hear } from "./ear/hear.ts";
import { lacksIdeas, requestsIn } from "./requests.ts";
import { markedSlot, wishIn } from "./slots.ts";
import { clausesOf } from "./clauses.ts";

/** What the rules and the ear together take a message to do. */
export interface HeardMessage {
  readonly requests: readonly Request[];
  readonly answer?: NonNullable<Reading["answer"]>;
  readonly worries: boolean;
  readonly hurts: boolean;
  readonly greets: boolean;
  readonly laughs: boolean;
  /** The message without what is asked of us: what is left may answer. */
  readonly own: string;
  /** Of how many parts the message is. */
  readonly parts: number;
  /** Said to have been told before, by the ear alone: what is told with it is taken as it is. */
  readonly mayBeTold: boolean;
  /** A rule said it, or it was heard plainly: a model need not read it again. */
  readonly isPlain: boolean;
}

const isRequest = (doing: Doing | Request): doing is Request & Doing =>
  (REQUESTS as readonly string[]).includes(doing);

const isDoing = (request: string): request is Doing =>
  (DOINGS as readonly string[]).includes(request);

/** "If they speak fast I ask slowly please": a plan, whatever is said in it. */
const SURELY_ANSWERS: ReadonlySet<string> = new Set(["ifThen", "support"]);

/** What the rules say that a text does, as far as the ear knows of it. */
export const rulesSay = (text: string): Doing[] => {
  if (SURELY_ANSWERS.has(markedSlot(text) ?? "")) return ["answer"];
  const answer = answerIn(text);
  const said: readonly string[] = answer ? [...requestsIn(text), answer] : requestsIn(text);
  return said.filter(isDoing);
};

/** "That's not what I said" with no other wish in it: the question is put again, and nothing is thrown away. */
const asMiss = (text: string, byRule: readonly Request[], request: Request): Request =>
  request === "not-that" &&
  !byRule.includes("not-that") &&
  !clausesOf(text).some((clause) => wishIn(clause))
    ? "unheard"
    : request;

const WANTS_SOMEONE =
  /\?|\b(?:can|could|may|instead|real|human|please|rather|put me|get me|is there|not (?:a|this) (?:bot|program|machine))\b/i;
/** "Every time i have to call someone", "should i ring somebody": people of their own, and no wish to speak to anyone here. */
const OF_THEIR_OWN =
  /\b(?:(?:every|each) ?time|when(?:ever)?|before|after|unless|because|(?:having|have|had) to|scared|afraid|nervous|panick?y?|anxious|dread\w*|hate|(?:should|shall|do|would|could) i (?:call|ring|phone|telephone|text|message|write|ask)\b|would (?:it|they|he|she) (?:be|mind)|is it (?:a|ok|okay|rude|weird|bad|wrong)|used to|i (?:could|might|can|will|'ll)(?: (?:just|maybe|always))* (?:call|ring|phone|telephone))\b/i;
const SOMEONE_HERE =
  /\b(?:real|actual|live|human|therapist|counsell?or|clinician|practice|(?:a|this|the|some) (?:bot|machine|program|robot|computer|ai)|(?:instead of|not|than) (?:you|this|a bot)|from (?:there|here)|(?:to|with) (?:you|u) (?:lot|guys|people))\b/i;
const isOfTheirOwn = (text: string): boolean => OF_THEIR_OWN.test(text) && !SOMEONE_HERE.test(text);

const PICTURES: ReadonlySet<string> = new Set([
  "picture",
  "situation",
  "obstacle",
  "frequency",
  "reason",
  "action",
  "sign",
  "firstStep",
  "support",
  "ifThen",
  "desiredChange",
]);

/** What answers the question that was asked is no request, though it sounds like one. */
const isOnlyEar = (
  { ask }: ReadInput,
  text: string,
  request: Request,
  byRule: readonly Request[],
): boolean => {
  if (request === "you-decide") return !byRule.includes(request) && answerIn(text) !== undefined;
  if (request !== "person") return false;
  return isOfTheirOwn(text) || (PICTURES.has(ask?.slot ?? "") && !WANTS_SOMEONE.test(text));
};

const ANSWERS = ["unsure", "no", "yes"] as const;

/** A yes here saves: nobody agrees to a goal by "7" or "meh" because the ear leans that way. */
const YES_SAVES: ReadonlySet<string> = new Set([
  "propose-goal",
  "offer-defaults",
  "keep-safe-with-clinician",
]);

/** "Ok: tues and thurs I go with Maya …": what begins like a yes and says a lot more is not simply one. */
const saysMore = (text: string): boolean =>
  /^\W*\w+\s*:/.test(text) || afterAnswer(text).split(/\s+/).length > MOST_BESIDE_A_YES;
const MOST_BESIDE_A_YES = 8;

/**
 * A yes or a no is read out of the ear only where one was asked for, and the yes that saves never is;
 * "not sure" wherever nothing else is said.
 */
const answerOf = (
  { ask }: ReadInput,
  text: string,
  does: readonly Doing[],
  own: string,
): Reading["answer"] => {
  const byRule = answerIn(text) ?? answerIn(own);
  if (byRule === "yes" && YES_SAVES.has(ask?.move ?? "") && saysMore(text)) return undefined;
  if (byRule) return byRule;
  const heard = ANSWERS.find((one) => does.includes(one));
  if (heard === "yes" && YES_SAVES.has(ask?.move ?? "")) return undefined;
  return heard === "unsure" || ask?.input === "confirm" ? heard : undefined;
};

const FEW = 3;

/** "Before is wrong, i said after": said of the sentence on the table it is a correction, and no complaint of being asked again. */
const isPutRight = ({ ask }: ReadInput, text: string, request: Request): boolean =>
  request === "already-told" && ask?.input === "confirm" && text.split(" ").length > FEW;

const ASKS_FOR_IDEAS: HeardMessage = {
  requests: ["suggest"],
  worries: false,
  hurts: false,
  greets: false,
  laughs: false,
  own: "",
  parts: 1,
  mayBeTold: false,
  isPlain: true,
};

export const hearMessage = (input: ReadInput, text: string): HeardMessage => {
  if (lacksIdeas(text)) return ASKS_FOR_IDEAS;
  const byRule = requestsIn(text);
  const { does, own, parts, isPlain } = hear(text, input.ask, rulesSay);
  const requests = [
    ...byRule.filter((request) => !isDoing(request)),
    ...does
      .filter(isRequest)
      .filter((request) => byRule.includes(request) || !isPutRight(input, text, request))
      .filter((request) => !isOnlyEar(input, text, request, byRule))
      .map((request) => asMiss(text, byRule, request)),
  ];
  const answer = answerOf(input, text, does, own);
  return {
    // What a rule heard is answered before what only sounds like something.
    requests: [
      ...new Set([...requests.filter((request) => byRule.includes(request)), ...requests]),
    ],
    ...(answer ? { answer } : {}),
    worries: does.includes("worry"),
    hurts: does.includes("pain"),
    greets: does.length === 1 && does[0] === "greets",
    laughs: does.length === 1 && does[0] === "laugh",
    // What was no request after all is told, and answers.
    own: requests.length === 0 && does.includes("person") ? text : own,
    parts,
    mayBeTold: requests.includes("already-told") && !byRule.includes("already-told"),
    isPlain:
      isPlain || byRule.some((request) => requests.includes(request) && request !== "question"),
  };
};
