import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput, Reading, Request } from "../../../coach/language.ts";
import { askedBack, isForPractice, whoKnows } from "./asked-back.ts";
import { choiceIn } from "./choices.ts";
import { halfAsked } from "./half-asked.ts";
import { clausesOf } from "./clauses.ts";
import { disclosureIn } from "./disclosure.ts";
import { correctionOf, ON_THE_TABLE } from "./on-the-table.ts";
import { saidBefore, withoutEchoedQuestion } from "./said-to-oneself.ts";
import { signalsIn, wantsPlanNow } from "./signals.ts";
import { talkIn } from "./talk.ts";
import { toneOf } from "./tone.ts";

type Read = (input: ReadInput, text: string) => Reading;

/** What is asked of us, or of oneself, or was said before, is taken off; the rest is read by itself. */
export const readAround = (input: ReadInput, text: string, read: Read): Reading => {
  const half = halfAsked(input, text);
  const told = readRest(input, half.text, read);
  if (half.requests.length === 0) return told;
  const isKnown = told.facts.some(({ slot }) => slot === "obstacle");
  return {
    ...told,
    facts: isKnown ? told.facts : [...told.facts, ...half.facts],
    requests: [...new Set([...half.requests, ...told.requests])],
  };
};

const readRest = (input: ReadInput, text: string, read: Read): Reading => {
  if (!text) return askedOnly(text, []);
  const reading = withoutAsked(input, withoutEchoedQuestion(text, input.ask), read);
  const isTold =
    !input.text.includes("?") && (reading.facts.length > 0 || reading.correction !== undefined);
  return {
    ...reading,
    // What only sounds like a question beside an answer is left to the answer.
    requests: reading.requests
      .filter((one) => !(isTold && one === "question" && !isForPractice(text)))
      // "Can we plan it?" is asked, and answered by doing so.
      .filter((one) => !(one === "question" && wantsPlanNow(text)))
      .map((one) => whoKnows(one, text)),
  };
};

const withoutAsked = (input: ReadInput, text: string, read: Read): Reading => {
  const { asked, rest } = askedBack(text, input.ask);
  // What should be in the sentence is said by saying that it is not.
  const isOfTable = asked.includes("left-out") && correctionOf(input, text) !== undefined;
  if (asked.length === 0 || isOfTable || disclosureIn(text) || choiceIn(text, input.ask))
    return withoutSaidBefore(input, text, read);
  const isNobody = asked.includes("who") && NOBODY.test(rest);
  if (!rest || isNobody || isNoContent(rest, input)) return askedOnly(text, asked);
  const reading = withoutSaidBefore(input, rest, read);
  // "Nobody. Are we done": an answer, whatever is asked beside it.
  const isNoOne = input.ask?.slot === "support" && NOBODY.test(rest);
  const others = reading.requests.filter((one) => one !== "question" && !asked.includes(one));
  return {
    ...reading,
    facts: asked.includes("confused") ? answersOnly(reading.facts, input) : reading.facts,
    // "Can we go back? Is this private?": the way back is to the question.
    requests: [
      ...asked,
      ...others.filter((one) => one !== "back"),
      ...(isNoOne ? ["skip" as const] : []),
    ],
  };
};

const askedOnly = (text: string, requests: readonly Request[]): Reading => ({
  facts: [],
  wishes: [],
  talk: talkIn(clausesOf(text)),
  requests,
  ...(toneOf(text) === "annoyed" ? { tone: "annoyed" as const } : {}),
  signals: signalsIn(text, requests, undefined),
  complete: true,
});

/** "How often what? It's one essay": why the question makes no sense, and no answer to it. */
const answersOnly = (facts: readonly Fact[], { ask }: ReadInput): readonly Fact[] => {
  const slot = ask?.slot ?? ask?.hears;
  const isAnswer = facts.some((fact) => fact.slot === slot || fact.slot === "action");
  return isAnswer ? facts : facts.filter((fact) => fact.slot === "situation");
};

/** "Who with? There's nobody": why it is asked. */
const NOBODY =
  /^(?:(?:there'?s|theres|i'?ve got|i have) )?(?:nobody|no ?one)\b|^i (?:don'?t|do not) (?:know|have)\b/i;

const LEADS_TO_IT =
  /^(?:(?:can we (?:go back|stop|wait)(?: a (?:sec|second|minute|bit))?|hang on|wait|no|ok(?:ay)?|sorry|please|right|well|so|but)[\s.,!]*)+$/i;
/** "Yeah but what counts": no yes, where none was asked for. */
const NO_ANSWER = /^(?:(?:yes|yeah|yep|ok(?:ay)?|no|nah|lol|haha|tbh|honestly)[\s.,!]*)+$/i;

const isNoContent = (rest: string, { ask }: ReadInput): boolean =>
  LEADS_TO_IT.test(rest) || (ask?.input !== "confirm" && NO_ANSWER.test(rest));

/** "Like i said, ring her": it is an answer, and it had been given before. */
const withoutSaidBefore = (input: ReadInput, text: string, read: Read): Reading => {
  const again = ON_THE_TABLE.has(input.ask?.move ?? "") ? undefined : saidBefore(text);
  if (again === undefined) return read(input, text);
  const reading = read(input, again);
  return { ...reading, requests: [...new Set([...reading.requests, "already-told" as const])] };
};
