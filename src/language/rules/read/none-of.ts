import type { Fact } from "../../../coach/facts.ts";
import type { PlanChange, Reading } from "../../../coach/language.ts";
import { startsWithVerb } from "../verbs.ts";

/** What follows a no that turns something down, and does not say that there will be none of it. */
const AFTER_A_NO =
  /^(?:i|i'?[mdl]l?|i've|im|id|it'?s?|its|that'?s?|thats|this|these|those|the|an?|my|your?|u|he|she|we|they|there'?s?|no+|nope|nah|wait|hang|sorry|thanks?|thx|ta|but|and|because|cos|cuz|bc|so|just|only|actually|really|honestly|way|idea|problem|worries|point|need|matter|doubt|chance|clue|offence|not|never|can'?t?|could|would|should|will|won'?t|do|don'?t|does|did|didn'?t|is|isn'?t|was|are|am|have|let|let'?s|please|pls|maybe|perhaps|probably|what|when|if|how|why|who|where|which|for|in|on|at|to|with|by|after|before|from|like|less|all|both|every|each|once|twice|one|two|three|four|five|six|seven|\d+\S*|lol|lmao|haha|mate|man|love|dear|cairn|then|still|also|instead|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|sun)$/i;

/** Things people would have none of that are as often a doing. */
const THING_TOO =
  /^(?:phone|drink|smoke|vape|beer|wine|text|email|message|snack|screen|work|coffee|sugar|sweet|bread|cake|game|gamble|bet|shop|spend|scroll|news|media|telly|tv|takeaway|treat|nap|fight|row|argument|alcohol|booze|weed|crisp|chocolate|internet|laptop|alarm|talk|call|visit|chore)s?$/i;
const TO_SOMETHING = /^(?:the|an?|my|her|him|them|it|me|us|up|out|to|some|his|their|our)$/i;

/** "No beer on Mondays": there will be none of it. "No, tea", "no ring her" turn something down. */
export const saysNoneOf = (text: string): boolean => {
  const [, first = "", second = ""] = /^no ([\p{L}\d'-]+)(?: ([\p{L}\d'-]+))?/iu.exec(text) ?? [];
  if (!first || AFTER_A_NO.test(first)) return false;
  if (THING_TOO.test(first)) return !TO_SOMETHING.test(second);
  return !startsWithVerb(`${first} ${second}`);
};

/** The text without what was cut off its beginning; a "no" that says there will be none of it stays. */
export const withoutLead = (text: string, lead: RegExp): string => {
  const cut = lead.exec(text)?.[0] ?? "";
  const rest = text.slice(cut.length);
  const no = /\bno\s+$/i.exec(cut)?.[0];
  return no && saysNoneOf(`no ${rest}`) ? `${no}${rest}` : rest;
};

const DENIES =
  /(?:^|[\s"'(,.;:!?-])(?<!\b(?:why|if|or|whether) )(no|not|never|don'?t|do not|won'?t|will not|without)\s+(?:(?:any|a|an|the|ever|to|even) )?$/i;
const PUT_BEFORE = /^(?:have|do|make time for|go to|go for|play|spend|take) /i;

/** What the text says right before these words where it says no to them; the words stand in it as they are. */
const denialBefore = (text: string, words: string): string | undefined => {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return undefined;
  const no = DENIES.exec(text.slice(0, at))?.[1]?.toLowerCase();
  return no === "no" && !saysNoneOf(`no ${text.slice(at)}`) ? undefined : no;
};

/** The words as they were read from the text, with the no that stands right before them there. */
export const withItsNo = (text: string, words: string): string => {
  const bare = words.replace(PUT_BEFORE, "");
  const no = denialBefore(text, words) ?? (bare === words ? undefined : denialBefore(text, bare));
  if (no === undefined) return words;
  if (no === "no") return `have no ${bare}`;
  if (no === "never") return `never ${words}`;
  return no === "without" ? `go without ${bare}` : `not ${words}`;
};

const OF_A_DOING: ReadonlySet<Fact["slot"]> = new Set(["action", "desiredChange"] as const);

const factWithNo = (text: string, fact: Fact): Fact => {
  if (!OF_A_DOING.has(fact.slot) || fact.provenance === "chosen") return fact;
  const value = withItsNo(text, fact.value);
  return value === fact.value ? fact : { ...fact, value };
};

const stepWithNo = (text: string, step: PlanChange): PlanChange =>
  step.kind === "own" || step.kind === "act"
    ? {
        ...step,
        words: withItsNo(text, step.words),
        ...(step.kind === "own" ? { sentence: withItsNo(text, step.sentence) } : {}),
      }
    : step;

const correctionWithNo = (
  text: string,
  correction: NonNullable<Reading["correction"]>,
): NonNullable<Reading["correction"]> => ({
  ...correction,
  ...(correction.own ? { own: withItsNo(text, correction.own) } : {}),
  ...(correction.sentence ? { sentence: withItsNo(text, correction.sentence) } : {}),
  ...(correction.steps ? { steps: correction.steps.map((one) => stepWithNo(text, one)) } : {}),
});

/** Whatever was read as an act, a wish or a sentence keeps the no it was said with. */
export const keepingNo = (text: string, reading: Reading): Reading => ({
  ...reading,
  facts: reading.facts.map((fact) => factWithNo(text, fact)),
  wishes: reading.wishes.map((wish) => withItsNo(text, wish)),
  ...(reading.correction ? { correction: correctionWithNo(text, reading.correction) } : {}),
  ...(reading.reflection ? { reflection: saidWithNo(text, reading.reflection) } : {}),
});

const saidWithNo = (text: string, words: string): string => {
  const no = denialBefore(text, words);
  return no === undefined ? words : `${no} ${words}`;
};
