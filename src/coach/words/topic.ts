import { ingForm, isGerund } from "../../smart/reading/verbs.ts";
import { wholeOrPlain, wishPhrase } from "./turned.ts";

const MOST_WORDS = 10;
const NOT_ALONE = /^(?:other people|him|her|them|people|everyone|your \w+) to \b/;

/** "stop losing it" → "not losing it any more"; what is let go of is named as gone. */
const withoutStopped = (act: string): string | undefined => {
  const [, what, on] =
    /^(?:stop|quit|give up|no longer) ((?:being|feeling|\w+ing)\b[^,;.]*)(.*)$/.exec(act) ?? [];
  return what && !on && isGone(what) ? `not ${what} any more` : undefined;
};
const isGone = (what: string): boolean =>
  !/\b(?:any ?more|so much|as much|all the time)$/.test(what) && isDoing(what);
const isDoing = (what: string): boolean => {
  const [first = ""] = what.split(" ");
  return isGerund(first) || first === "being" || first === "feeling" || first.length > MOST_OF_ING;
};
const MOST_OF_ING = 5;

const gerundOf = (act: string): string => {
  const [, not = "", verb = "", rest = ""] = /^(not )?([a-z-]+)\b(.*)$/.exec(act) ?? [];
  return verb && `${not}${ingForm(verb)}${rest}`;
};

/**
 * What they would like, as what follows "about": "being calmer in the mornings", "having more energy",
 * "not losing it in traffic any more". Empty where it would not read well.
 */
export const topicOf = (wish: string | undefined): string => {
  // "A plan for wanting it" is a plan for nothing.
  const phrase = wishPhrase((wish ?? "").replace(/^(?:just |really )?want(?:ing)? /i, "")) ?? "";
  if (phrase === "" || NOT_ALONE.test(phrase) || UNFIT.test(phrase)) return "";
  const [, more, who] = PEOPLE.exec(phrase) ?? [];
  if (more && who) return `${more} time with ${who.startsWith("your ") ? who : `your ${who}`}`;
  const act = /^to (.+)$/.exec(phrase.replace(/^not to /, "to not "))?.[1];
  const whole = act === undefined ? `having ${phrase}` : (withoutStopped(act) ?? gerundOf(act));
  return wholeOrPlain(whole, MOST_WORDS);
};
/** "More kids", said against the phone: more of their company, and not more of them. */
const PEOPLE =
  /^(more|less) (?:of )?((?:your |the )?(?:kids?|children|boys|girls|sons?|daughters?|family|friends|mates|wife|husband|partner|people))$/;
const UNFIT =
  /\b(?:stupid|useless|worthless|hate|kill|die|dead|fuck\w*|shit\w*|you'?re|lol|haha)\b|["“”?]|^(?:it|that|this)\b/;
