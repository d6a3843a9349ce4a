import type { Option } from "../../../coach/ask.ts";
import type { ReadInput } from "../../../coach/language.ts";

/** "Running?", where they were asked what they would do: an answer given with a shrug, and no question. */
export const asAnswer = (text: string, ask: ReadInput["ask"]): string =>
  ask?.input === "text" && ask.slot !== undefined
    ? text
        .replace(MEASURED.has(ask.slot) ? LEADS : NOTHING, "")
        .replace(SHRUGGED, "$1")
        .replace(ask.slot === "support" ? ONLY_ME : NOTHING, "nobody")
    : ask?.move === "shrink-step"
      ? text.replace(WHO_HELPS, "$1 could $2").replace(/\?+$/, "")
      : text;
/** "I was gonna say like 2 nights", "not every day. twice": what leads to the number is no part of it. */
const LEADS =
  /^(?:(?:um+|uh+|er+m?|hm+|well|oh|idk|maybe|like|about|around|roughly|probably|prob|say|i was (?:gonna|going to|about to) say|i was thinking(?: of)?|i(?:'d| would) say|i(?:'d| would) go for|(?:well )?not (?:every ?day|daily|every night)(?= ?[.,;!-]))(?:[\s,.;!-]+))+(?=\S)/i;
const MEASURED: ReadonlySet<string> = new Set([
  "frequency",
  "amount",
  "duration",
  "deadline",
  "review",
]);
/** Where they were asked who could help. */
const ONLY_ME = /^(?:(?:it'?s )?(?:just|only) (?:me|myself)|me|myself|i'?m on my own)(?=\W*$)/i;
const NOTHING = /(?!)/;
/** "Could my husband sit next to me?", asked what would help. */
const WHO_HELPS =
  /^(?:i said |ok |maybe |and )*(?:could|can|what if) (my \w+(?: \w+)?|(?!i\b|you\b|u\b|we\b|it\b|this\b|that\b|the\b)[a-z]+) (come|sit|join|help|be|go|do|drive|ring|call|remind|text|walk|stay|watch|pick|take|have|look|hold|keep)\b/i;
const SHRUGGED =
  /^((?!(?:what|whats|why|how|hows|who|whos|when|where|which|whose|is|isnt|are|do|does|did|can|could|would|will|should|shall|am|was|has|have|may|might|must|really|seriously|sorry|pardon|huh|eh|ok|okay|right|yeah|yes|no|and|so|you|u|like|anything|something|good|better|again|plan|goal|it|this|that|any)\b)[a-z']+(?: (?!plans?\b|goals?\b|you\b|it\b|what\b|how\b)[a-z0-9']+){0,4})\s*\?+$/i;

/** "Just leave it as it is", "6 is good for me", where a lighter plan was offered: it is tried as it is. */
export const asItIs = (text: string, ask: ReadInput["ask"]): Option | undefined =>
  ask?.move === "shrink-step" && AS_IT_IS.test(text)
    ? ask.options?.find(({ id }) => id === "try")
    : undefined;
const AS_IT_IS =
  /(?:^|[.,!]\s*|\b(?:leave it|keep it|try it|fine|ok(?:ay)?|good) )as (?:it )?is[.!\s]*$|^(?:no|nah|nope|nothing|none)(?:,? (?:thanks|thank you|ta|of (?:those|them)))?[.!\s]*$|\b(?:leave|keep|try|have|do) (?:it|that|the plan) (?:just )?(?:as it is|like (?:it is|that|this)|how it is)\b|\b(?:just|i'?ll) try it\b(?!.{0,6} at\b)|\b\d{1,2} is (?:good|fine|ok(?:ay)?|enough|high)(?: enough)? (?:for me\b|tho\b|$)|^(?:it'?s|its|that'?s|thats) (?:fine|good|ok(?:ay)?|enough)(?: (?:as it is|for me|like (?:that|this)))?[.!\s]*$/i;
