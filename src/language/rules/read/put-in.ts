import type { Reading, Request } from "../../../coach/language.ts";
import { sentencesOf } from "./own-sentence.ts";

/** What is said of a sentence that is kept already, and the rest of the message. */
export interface OfKept {
  readonly rest: string;
  readonly correction?: NonNullable<Reading["correction"]>;
  readonly requests: readonly Request[];
}

const LEAD = String.raw`^(?:(?:and|also|oh|ok(?:ay)?|fine|so|but|yes|yeah|please|actually)[\s,]+)*`;
const ASKS = String.raw`(?:(?:please|pls|can (?:you|u|we|i)|could (?:you|u|we|i)|lets|let's) )*`;
/** "The phone stays home, put that in." */
const PUT_THAT_IN = new RegExp(
  String.raw`${LEAD}(?:(?<what>[\p{L}\d][\p{L}\d' ,-]{3,60}?),? (?:and )?)?${ASKS}(?:(?:put|write|stick|get) (?:that|it|this) in(?:to it)?|add (?:that|it|this)(?: in| to it)?)(?: too| as well| please| pls)*[.!\s]*$`,
  "iu",
);
/** "Can you add that the phone stays at home?" */
const ADD_THIS = new RegExp(
  String.raw`${LEAD}${ASKS}(?:add (?:in )?(?:that )?|put in (?:that )?)(?!it\b|that\b|this\b|to\b|a (?:bit|day|date|time|reason)\b)(?<what>[\p{L}\d][\p{L}\d' ,-]{3,60}?)(?: too| as well| please| pls| to it| to the (?:plan|goal|sentence))*[.!?\s]*$`,
  "iu",
);
/** "Did you add the phone thing?" */
const IS_IT_IN =
  /\b(?:did|have|has) (?:you|u|ya|it) (?:actually |even |already )?(?:add(?:ed)?|put|includ(?:e|ed)|get|got)\b(?! (?:me|my message|what)\b)|\bis (?:the|my|that) [\p{L}\d' ]{2,40}? in (?:it|there|the (?:plan|goal|sentence))\b/iu;

const SOMEONE =
  /^(?:(?:[Mm]y|[Oo]ur|[Tt]he) (?:sister|brother|mum|mom|mam|dad|mother|father|wife|husband|partner|girlfriend|boyfriend|son|daughter|kids?|friends?|mates?|dog|neighbour|nan|gran|flatmate|colleague)|\p{Lu}\p{Ll}+)$/u;
const A_PART =
  /^(?:at|in|on|after|before|with|by|from|round|near|during|until|over|outside|inside|alone) \S/i;
const asPart = (words: string): string => (SOMEONE.test(words) ? `with ${words}` : words);

/** "Could I put Mo in as well?" */
const PUT_IT_IN =
  /\b(?:put|stick|get) (?!it\b|that\b|this\b|them\b|in\b)((?:my |the )?[\p{L}' ]{2,30}?) in(?: it| there)?(?=(?:,? (?:as well|too|please)|[.?!]|$))/iu;

/** What belongs into the sentence, or whether something is in it; read where one is kept. */
export const ofKept = (said: string): OfKept | undefined => {
  const text = said
    .replace(/(?<=\s)["'“”](?=\w)|(?<=\w)["'“”](?=\s|[.?!]|$)/g, "")
    .replace(PUT_IT_IN, "add $1");
  const sentences = sentencesOf(text);
  const at = sentences.findIndex(
    (one) => PUT_THAT_IN.test(one) || ADD_THIS.test(one) || IS_IT_IN.test(one),
  );
  const found = sentences[at];
  if (found === undefined) return undefined;
  const restWithout = (...gone: number[]): string =>
    sentences.filter((_, place) => !gone.includes(place)).join(" ");
  if (IS_IT_IN.test(found)) return { rest: restWithout(at), requests: ["is-it-in"] };
  const what = (PUT_THAT_IN.exec(found) ?? ADD_THIS.exec(found))?.groups?.["what"];
  const add = what ?? sentences[at - 1]?.replace(/[.!?\s]+$/, "");
  if (!add) return undefined;
  const more = add.replace(/,? (?:as well|too)\b.*$/i, "").trim();
  const joint = A_PART.test(asPart(more)) ? { joint: " " as const } : {};
  return {
    rest: what === undefined ? restWithout(at, at - 1) : restWithout(at),
    correction: { add: asPart(more), ...joint },
    requests: [],
  };
};
