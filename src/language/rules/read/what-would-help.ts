import type { Fact } from "../../../coach/facts.ts";
import { cueIn } from "./cue.ts";
import { said } from "./slots.ts";

const REPLACES =
  /\b(?:instead|rather|smaller|less|shorter|make it|change it|fewer)\b|\b(?:only|just)\b(?=.*\b(?:\d+|one|two|five|ten|once|half|few|minutes?|mins?)\b)/i;
const NEEDED =
  /^(?:i(?:'d| would)? )?(?:just |only )?(?:need|could do with|would need|have to get|should get)\s+/i;
const IS_TROUBLE =
  /\b(?:too|can'?t|never|always|no time|not|don'?t|won'?t|tired|scared|afraid|worr\w+|hate|hard|busy|late|because)\b/i;

/**
 * After a low number: another size, or in their own way something to do about what is in the way. An act
 * takes the old one's place only where it says so; otherwise it is a plan beside it (Brief Action Planning).
 */
export const whatWouldHelp = (
  content: readonly string[],
  act: string | undefined,
  measures: readonly Fact[],
): Fact[] => {
  const all = content.join(", ");
  if (!content[0] || measures.length > 0 || (cueIn(all) && !act))
    return act ? [said("action", act)] : [];
  if (NEEDED.test(all)) return [said("support", all.replace(NEEDED, ""), all)];
  if (act)
    return REPLACES.test(all)
      ? [said("action", act.replace(/\s+instead$/i, ""), act)]
      : [said("ifThen", act)];
  return [said(IS_TROUBLE.test(all) ? "obstacle" : "support", all)];
};
