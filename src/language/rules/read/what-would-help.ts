import type { Ask } from "../../../coach/ask.ts";
import type { Fact } from "../../../coach/facts.ts";
import { cueIn } from "./cue.ts";
import { REMEDIES } from "../../../coach/take-up/snag.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";
import { isRemedy } from "./remedies.ts";
import { said, slotValue } from "./slots.ts";

const REPLACES =
  /\b(?:instead|rather|smaller|less|shorter|make it|change it|fewer)\b|\b(?:only|just)\b(?=.*\b(?:\d+|one|two|five|ten|once|half|few|minutes?|mins?)\b)/i;
/** "I'd rather ring him than visit": another act; "mornings instead": another time. */
const RATHER = /^(?:maybe )?(?:i(?:'d| would) )?rather (?!not\b)(\p{L}.*?)(?: than .*| instead)$/iu;
const OTHER_TIME =
  /^(?:(?:maybe|just|do it)\s+)*(?:in the )?((?:early |late )?(?:mornings?|afternoons?|evenings?))(?: instead| then| rather)$/i;
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
  const at = content.findIndex(isSnag);
  const helps = at > 0 ? helpIn(content.slice(0, at), act, measures, ask) : [];
  if (!helps.some(({ slot }) => REMEDIES.has(slot))) return helpIn(content, act, measures, ask);
  const snag = content.slice(at).join(", ");
  return [...helps, said("obstacle", snag.replace(SNAG_LEAD, ""), snag)];
};

const MAKES_READY =
  /^(?:get|wake) up\b|^go to (?:bed|sleep) |^set (?:an? |the |my )?(?:\w+ )?(?:alarm|timer|reminder)|^(?:pack|prepare|lay out|get ready|write it|leave (?:the house|home|work|earlier|my))\b/i;

const SNAG_LEAD = /^(?:but|only|though|although)\b[\s,]*/i;
const AGAINST_IT =
  /^even (?:just )?(?:that|this|it)\b|\b(?:would|will|might|'d|'ll) be (?:too |really |so |very )?(?:hard|difficult|tricky|scary)\b/i;

/** "But its my alarm", said of what would help: what stands against it, and no other way. */
const isSnag = (clause: string): boolean =>
  AGAINST_IT.test(clause) || (SNAG_LEAD.test(clause) && !isRemedy(clause.replace(SNAG_LEAD, "")));

const helpIn = (
  content: readonly string[],
  act: string | undefined,
  measures: readonly Fact[],
  ask: Ask | undefined,
): Fact[] => {
  const all = content.join(", ");
  // "Get up 15 mins before them": what makes it ready has a time of its own, and is no other plan.
  if (act && MAKES_READY.test(act) && !REPLACES.test(all)) return [said("ifThen", act)];
  if (!content[0] || measures.length > 0 || (cueIn(all) && !act))
    return act ? [said("action", act)] : [];
  if (NEEDED.test(all)) return [said("support", all.replace(NEEDED, ""), all)];
  if (act)
    return REPLACES.test(all)
      ? [said("action", act.replace(/\s+instead$/i, ""), act)]
      : [said("ifThen", act)];
  const other = RATHER.exec(all)?.[1];
  if (other !== undefined) return [said("action", other, all)];
  const time = OTHER_TIME.exec(all)?.[1];
  if (time !== undefined) return [said("cue", `in the ${time.toLowerCase()}`, all)];
  const slot = isInTheWay(all, ask) ? "obstacle" : "support";
  return [said(slot, slotValue(slot, all), all)];
};
