import { PEOPLE } from "../../smart/lexicon/nouns.ts";

const OTHERS =
  /\b(?:he|she|they|him|her|them|his|hers|their|someone|somebody|everyone|everybody|anyone|others|people|bull(?:y|ies|ied)|harass\w*|abus\w*|discriminat\w*|racis\w*|sexis\w*|(?:shout|yell|swear|laugh)\w* at me|(?:hit|hits|threaten\w*|control\w*) me|because of my)\b/i;

/** Whether anybody but themselves comes into what they wrote. */
export const speaksOfOthers = (text: string): boolean =>
  OTHERS.test(text) ||
  text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .some((word) => PEOPLE.has(word));
