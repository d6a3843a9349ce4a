import { type Heard, heard, phraseSet } from "./phrase-set.ts";
import type { Finding } from "./rule.ts";

/** Harmless alone; after talk of dying, they say that it is happening or about to. */
const NOW = phraseSet(
  `(tomorrow|tonight|today|soon|later|friday|monday|this weekend|by morning|by then|in the morning|after this|in an hour) .. (it|it will|itll|everything|its|this) .. (over|done|end|ends|finished|be better)
   (it|itll|its|everything|this) .. (be|all be)? (over|done|end|ends|finished|quick) .. (tomorrow|tonight|today|soon|now|by morning|then|in an hour)?
   itll be quick
   (im|i am|going to|ill|about to|will|start|starting) .. (doing|do|did|done) (it|this|that) .. (now|tonight|today|tomorrow|soon|later|anyway|this evening|after|in a bit|first thing)
   (doing|do) it (now|right now|tonight|today|tomorrow|anyway)
   i did it
   i have done it
   (its|it is) (done|time|happening|too late)
   i (have)? (took|taken|swallowed|cut|jumped|drank|drunk|tied) (them|it|some|all)
   (tonight|today|tomorrow) (is|s) (the|my) (night|day|time)
   tonights the night
   (going|off|leaving|on my way|heading) .. (now|out|there|to the (bridge|roof|tracks|shed|garage|woods|river))
   (see you|meet you) .. (side|there|heaven)
   last (message|words|time|night|day|goodbye)`,
);

const NOT_NOW = phraseSet(
  `(goodbye|bye|farewell|goodnight) .. (everyone|all|cairn|then|forever|now|and thank you|$)
   (thanks|thank you) for (everything|trying|listening|being|all)
   (i)? (have|ve)? (decided|made up my mind|made my decision)
   (nobody|no one|nothing|you cant|dont try to) (can|will|could)? .. (stop|help|change) (me|it|this|my mind)
   im ready
   (have|got) .. (everything|what) i need
   (have|got) (them|it|the) .. (here|ready|with me|in front of me|next to me|saved)
   wont be long
   not long now
   (ill|will|im going to) be (gone|free|at peace|ok soon|with (him|her|them))
   (take care of|look after) (my|the|him|her|them)
   tell (them|him|her|my .. {relative}|everyone|my family)
   (dont|not) want to anymore
   (cant|dont want to) do (it|this) anymore
   whats the point
   i mean it
   (the|a|my) (bridge|pills|rope|gun|knife|roof|train|tablets|river)`,
);

/** "Tomorrow it will all be over": nothing but what only the talk before it can tell the meaning of. */
export const isOpenAlone = (said: string): boolean =>
  said.length < LONGEST_OPEN && SAYS_NOTHING.test(NOW.replaceIn(heard(said), "").text);

/** "Skip.", "ok then": what stands beside it in an ordinary answer. */
const SAYS_NOTHING =
  /^(?:[ .]|(?:skip|ok|okay|yes|yeah|yep|nah|nope|lol|right|fine|sure|cool|great|then|actually|think|might|just|maybe|probably|prob)(?= |\.|$))*$/;

const LONGEST_OPEN = 60;

/** What a message says only because of what was said before it. */
export function findInContext(message: Heard, spokeOfDying: () => boolean): Finding | undefined {
  const now = NOW.isIn(message);
  if (!now && !NOT_NOW.isIn(message)) return undefined;
  if (!spokeOfDying()) return undefined;
  return {
    id: now ? "context/now" : "context/after-talk-of-dying",
    kind: "suicide",
    level: now ? "imminent" : "risk",
    clarity: "unclear",
  };
}

/** How many words in a row make a quotation rather than the person's own words. */
const QUOTED_WORDS = 4;

/** The coach's own question, when the person repeats it, is not the person's word. */
export function withoutQuestion(said: string, question: string): string {
  const words = question.split(" ").filter((word) => word !== "" && word !== ".");
  let rest = said;
  for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1) {
    let end = words.length;
    while (end - at > QUOTED_WORDS && !rest.includes(` ${words.slice(at, end).join(" ")} `))
      end -= 1;
    const run = ` ${words.slice(at, end).join(" ")} `;
    if (rest.includes(run)) rest = rest.replace(run, " ~ ");
  }
  return rest;
}
