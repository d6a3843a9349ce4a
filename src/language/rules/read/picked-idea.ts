import type { Ask, Option } from "../../../coach/ask.ts";

export interface PickedIdea {
  readonly option: Option;
  /** What was said after the pick: a day, a reason, a helper. What came before it led up to it. */
  readonly rest: string;
  /** Why it would not do, where that was said beside it. */
  readonly against?: string;
}

const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  "1st": 0,
  one: 0,
  "1": 0,
  second: 1,
  "2nd": 1,
  two: 1,
  "2": 1,
  third: 2,
  "3rd": 2,
  three: 2,
  "3": 2,
};
const LIKED =
  "(?:(?:ok(?:ay)?|yes|yeah|well|um+|hmm+|oh|no|maybe|perhaps|probably|and|but|just|either|then|i (?:think|guess|suppose)|it'?d be|(?:i'?d|i'?ll|i would|i will|i could|i|let'?s|we could) (?:quite |really |rather )?(?:like|prefer|pick|choose|take|do|try|have|go (?:for|with))|i'?d like|(?:i )?meant)[\\s,.:]+)*";
/** What may follow a pick: whatever it is, it is said beside it. */
const AFTER = "(?=$|[\\s,.!;:-])(?! (?:thing|time|step|of all|day|week|month|few)\\b)";
const BY_PLACE = new RegExp(
  `^${LIKED}(?:(?:the )?(first|second|third|last|1st|2nd|3rd)(?: (?:one|idea|option|of (?:those|these|them)))?|(?:the )?(?:number|no\\.?|idea|option) ?(1|2|3|one|two|three)|([123])(?=$|[.,!;] ?|\\s+(?:and [123]$|please|maybe|but|sounds|on |i )))${AFTER}`,
  "i",
);
/** "Cook one meal" is no "cooking one": nothing that could be counted follows. */
const ALONE =
  "(?=$|[.,!;:?-]|\\s+(?:please|maybe|perhaps|but|though|tho|sounds?|looks?|seems|is|would|could|might|i|then|on|at|for|with|in|when|if|every|only|just|and|cos|because|as)\\b)";
const BY_WORD = new RegExp(
  `^${LIKED}(?:the )?((?:(?!one\\b|text one\\b(?= \\w+ i\\b))[a-z']+ ){1,3})(?:one|idea|bit)${ALONE}`,
  "i",
);
/** "Sounds good", "please": said of the pick, and no part of the plan. */
const OF_THE_PICK =
  /^(?:[\s,.!;:-]|(?:(?:that|which) )?(?:sounds?|looks?|seems?|is|would be|could be|might be|might|could|would|appeals)(?: (?:good|nice|fine|ok(?:ay)?|best|right|near(?:est)?|doable|like me|to me|work|be|possible))*(?=$|[\s,.!;])|please\b|then\b|maybe\b|perhaps\b|probably\b|i (?:think|guess|suppose|reckon)\b|for me\b|though\b|tho\b|but\b|and(?= [123]\b)|[123]$)+/i;
const REFUSED = /\b(?:not|isn'?t|no way|don'?t|never|rather not|except)\b/i;
const FEWEST_SHARED = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
const SMALL = new Set(
  "the a an my of to one with in for and it i me that this on at is".split(" "),
);
/** "Cooking" and "cook", "calls" and "call". */
const stem = (word: string): string =>
  word.replace(/([b-df-hj-np-tv-z])\1ing$/, "$1").replace(/(?:ing|es|e|s)$/, "");

const placed = (part: string, options: readonly Option[]): [Option, string] | undefined => {
  const found = BY_PLACE.exec(part);
  const word = (found?.[1] ?? found?.[2] ?? found?.[3])?.toLowerCase();
  if (!found || word === undefined) return undefined;
  const option = word === "last" ? options.at(-1) : options[PLACES[word] ?? -1];
  return option && [option, part.slice(found[0].length)];
};

/** "The cooking one", "phone one": the only idea that has that word. */
const byWord = (part: string, options: readonly Option[]): [Option, string] | undefined => {
  const found = BY_WORD.exec(part);
  const named = wordsOf(found?.[1] ?? "")
    .filter((word) => !SMALL.has(word))
    .map(stem);
  if (!found || named.length === 0) return undefined;
  const fits = options.filter(({ label }) => {
    const there = new Set(wordsOf(label).map(stem));
    return named.every((word) => there.has(word));
  });
  return fits.length === 1 && fits[0] ? [fits[0], part.slice(found[0].length)] : undefined;
};

/** "Tell one person. My brother I think": its beginning, as it stood there. */
const byBeginning = (part: string, options: readonly Option[]): [Option, string] | undefined => {
  const said = part.replace(new RegExp(`^${LIKED}`, "i"), "");
  const words = said.split(/\s+/);
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}\d']/gu, ""));
  for (const option of options) {
    const label = wordsOf(option.label);
    let shared = 0;
    while (shared < label.length && bare[shared] === label[shared]) shared += 1;
    const isEnough =
      shared === label.length || (shared >= FEWEST_SHARED && shared === words.length);
    if (isEnough) return [option, words.slice(shared).join(" ")];
  }
  return undefined;
};

const PARTS = /(?<=[.!;?\n])\s+|,\s+|\s+(?=but (?:the|i|maybe|perhaps)\b)/;
const MOST_WORDS = 40;

/** "Step out for a bit. But they'd come after me": named, and why it would not do. */
const OBJECTS =
  /^but (?:then )?(?:they|he|she|it|that|there|i|we|my \w+|the \w+)(?:'d| would|'ll| will|n'?t| can'?t| couldn'?t| won'?t| wouldn'?t| don'?t| doesn'?t| isn'?t| never| always| just| has| have)/i;

/** "The first one. Sundays, as …", "i work nights mate. phone one maybe": which idea was picked, and what else was said. */
export const pickedIdea = (text: string, ask: Ask | undefined): PickedIdea | undefined => {
  const { options, move } = ask ?? {};
  if (move !== "offer-options" || !options || text.split(/\s+/).length > MOST_WORDS)
    return undefined;
  const parts = text.split(PARTS);
  for (const [at, part] of parts.entries()) {
    const plain = part.trim();
    const found = placed(plain, options) ?? byWord(plain, options) ?? byBeginning(plain, options);
    if (!found) continue;
    const [option, after] = found;
    const head = plain.slice(0, plain.length - after.length);
    if (REFUSED.test(head.replace(/^no[,.\s]/i, ""))) continue;
    const rest = [after.replace(OF_THE_PICK, ""), ...parts.slice(at + 1)]
      .map((one) => one.trim().replace(/^[\s,.!;:-]+/, ""))
      .filter((one) => /[\p{L}\d]/u.test(one));
    const against = [after, ...parts.slice(at + 1)]
      .map((one) => one.trim().replace(/^[\s,.!;:-]+/, ""))
      .find((one) => OBJECTS.test(one));
    return { option, rest: rest.join(", "), ...(against ? { against } : {}) };
  }
  return undefined;
};
