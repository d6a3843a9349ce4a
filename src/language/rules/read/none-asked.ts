import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { withoutLimits } from "./limits.ts";
import { withoutTimes } from "./main-fact.ts";
import { measuresIn } from "./measures.ts";
import { saysNoneOf } from "./none-of.ts";
import { ON_THE_TABLE } from "./on-the-table.ts";
import { sentencesOf, withoutRejection } from "./own-sentence.ts";
import { said } from "./slots.ts";

/** Of the two that are offered at the end, the one that is not wanted. */
const NO_TICKS =
  /\b(?:no|not|without|skip|drop|leave(?: out)?|(?:don'?t|dont|do not) (?:want|need|like|do)) (?:the |any |a |to |do )*tick(?:s|ing|s? off)?\b/i;
const NO_LOOK =
  /\b(?:no|not|nor|or|without|don'?t|dont)\b(?:(?!\b(?:but|though)\b)[^.,!]){0,16}\b(?:look(?:ing)?|check(?:ing)?)(?: back)?\b/i;

const LEAD =
  /^(?:(?:but |and |so |well |ok(?:ay)? |fine[, ]+|maybe |just )*(?:(?:i (?:said|meant|want(?:ed)?|mean)|i'd (?:like|have)|i'?ll have|it'?s|have|having) ))?(?=no )/i;
const TIME_FIRST = /^(.{3,40}?),? (no (?!more\b)[\p{L}' ]{3,30})$/iu;
const WANTED = /\bi (?:said|meant|want(?:ed)?)\b/i;
const MOST_WORDS = 14;

/** "No beer on Mondays", asked what they would do: to have none of it, and when. */
export const noneIn = ({ ask, moment }: ReadInput, text: string): Fact[] | undefined => {
  const ticks = ask?.move === "offer-defaults" ? NO_TICKS.exec(text)?.[0] : undefined;
  // A bare "no ticks and no look back" is a no to both.
  if (ticks && !NO_LOOK.test(text)) return [said("tracking", ticks)];
  if (ask?.slot !== "action" && ask?.hears !== "action") return undefined;
  // "Plant herbs in pots. No bending down": how it must not be, beside what they would do.
  if (withoutLimits(sentencesOf(text)).limits.length > 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    const plain = withoutRejection(sentence).replace(/[.!?\s]+$/, "");
    const [, time, none] = TIME_FIRST.exec(plain.replace(/^its |^it's /i, "")) ?? [];
    const isTimeFirst = time && none && measuresIn(time, undefined, moment).length > 0;
    const bare = (isTimeFirst ? `${none} ${time}` : plain).replace(LEAD, "");
    if (!saysNoneOf(bare) || bare.split(/\s+/).length > MOST_WORDS) continue;
    const times = measuresIn(bare, undefined, moment).filter(({ slot }) => slot !== "change");
    const isTable = ON_THE_TABLE.has(ask.move);
    if (isTable && times.length === 0 && !WANTED.test(text)) continue;
    const act = withoutTimes(bare, times);
    if (act.split(/\s+/).length < 2) continue;
    const value = `have ${act.charAt(0).toLowerCase()}${act.slice(1)}`;
    return [said("action", value, act), ...times];
  }
  return undefined;
};
