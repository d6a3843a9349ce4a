import type { Ask } from "../../../coach/ask.ts";
import type { Fact } from "../../../coach/facts.ts";
import { cueIn } from "./cue.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";
import { said, slotValue } from "./slots.ts";

const REPLACES =
  /\b(?:instead|rather|smaller|less|shorter|make it|change it|fewer)\b|\b(?:only|just)\b(?=.*\b(?:\d+|one|two|five|ten|once|half|few|minutes?|mins?)\b)/i;
const NEEDED =
  /^(?:i(?:'d| would)? )?(?:just |only )?(?:need|could do with|would need|have to get|should get)\s+/i;
const IS_TROUBLE =
  /\b(?:too|can'?t|never|always|no time|not|don'?t|won'?t|tired|scared|afraid|worr\w+|hate|hard|busy|late|because)\b/i;
/** So much is enough to tell a trouble from a help, where it must be one of the two. */
const LEAST = 0.5;

const isInTheWay = (words: string, ask: Ask | undefined): boolean => {
  const telling = plainTelling(listenToTelling(words, ask), LEAST);
  if (telling === "block" || telling === "trouble") return true;
  return telling !== "helper" && IS_TROUBLE.test(words);
};

const DONE: Readonly<Record<string, string>> = {
  did: "do",
  went: "go",
  had: "have",
  took: "take",
  put: "put",
  set: "set",
  got: "get",
  made: "make",
  asked: "ask",
  started: "start",
  kept: "keep",
  left: "leave",
  used: "use",
  told: "tell",
};
const IF_I_DID = new RegExp(
  `^(?:(?:maybe|perhaps|probably|it'?d help|it would help)\\s+)?if i (?:just |only )?(${Object.keys(DONE).join("|")})\\b`,
  "i",
);

/** "Maybe if I did it at lunch": an idea, put as a condition. */
export const asIdea = (text: string): string =>
  text.replace(IF_I_DID, (_, done: string) => `i could ${DONE[done.toLowerCase()] ?? done}`);

/**
 * After a low number: another size, or in their own way something to do about what is in the way. An act
 * takes the old one's place only where it says so; otherwise it is a plan beside it (Brief Action Planning).
 */
export const whatWouldHelp = (
  content: readonly string[],
  act: string | undefined,
  measures: readonly Fact[],
  ask: Ask | undefined,
): Fact[] => {
  const all = content.join(", ");
  if (!content[0] || measures.length > 0 || (cueIn(all) && !act))
    return act ? [said("action", act)] : [];
  if (NEEDED.test(all)) return [said("support", all.replace(NEEDED, ""), all)];
  if (act)
    return REPLACES.test(all)
      ? [said("action", act.replace(/\s+instead$/i, ""), act)]
      : [said("ifThen", act)];
  const slot = isInTheWay(all, ask) ? "obstacle" : "support";
  return [said(slot, slotValue(slot, all), all)];
};
