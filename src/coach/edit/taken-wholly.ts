import { mayFollowWill } from "../../smart/reading/verbs.ts";
import { isIn, isOfTime, namesIn, wordsOf } from "./words-of-edit.ts";

/** A sentence that lay on the table, what was said of it, and the sentence that was made of the two. */
export interface Edit {
  readonly shown: string;
  readonly said: string;
  readonly now: string;
  /** They wrote the whole sentence: what it leaves out is left out. */
  readonly isOwn?: boolean;
  /** A part of it was to go, or it was to be as before, without saying which words that is. */
  readonly mayLose?: boolean;
}

/**
 * Why an edit is not one that was taken in wholly: words of the talk stand in the sentence, it does not
 * read as one, something that was said is in it nowhere, or something went that nobody spoke of.
 */
export type EditFault = "talk-in-it" | "broken" | "missed" | "lost";

const LOOK_AGAIN = /(?<=\.) I'll look at it again[^.]*\.?$/;
const body = (sentence: string): string => sentence.replace(LOOK_AGAIN, "");
const REASON = /,? (?:because|so that|so (?=(?:i|we|my)\b)|what it's for:)|, (?:to|for|so)\b|\. /i;

const partsOf = (sentence: string): { readonly act: string; readonly reason: string } => {
  const plain = body(sentence).replace(/\.$/, "");
  const at = plain.search(REASON);
  return at < 0 ? { act: plain, reason: "" } : { act: plain.slice(0, at), reason: plain.slice(at) };
};

const isNew = (form: RegExp, { shown, now }: Edit): boolean => form.test(now) && !form.test(shown);

const OF_THE_TALK =
  /\b(?:(?:change|make) (?:it|that|this) (?:to|say)\b|lo+l|l+m+f?a+o+|(?:ha){2,}\w*|omg|close enough|enough (?:but|haha)|(?:take|took|leave|left) (?:\S+ )?out|forgot|mangled|weird|meant|i said|you said|change something|should (?:be|say|read)|shd|sentence|wording|quotation)\b|\?|["“”]|[([]/i;
const QUOTED = /(?:^|[\s(])['‘]\p{L}/u;
const SAYS_ALOUD = /\b(?:say|ask|tell|reply|text|write)\b[^"“'‘]*["“'‘]/i;
/** "I'll change 8 to 8.30", "I'll keep the goblin": an order about what stands in the sentence already. */
const ORDER =
  /(?:\bI'll|\band|,) (?:change|swap|switch|replace|add|put|remove|delete|keep|move|drop|cut|lose|leave|make|say) (.+)/gi;

const hasOrder = ({ now, shown, said }: Edit): boolean =>
  !SAYS_WHOLE.test(said) &&
  [...partsOf(now).act.matchAll(ORDER)].some(([whole, after = ""]) => {
    // "Leave the room", where that stood in it before: what is done, and no order.
    const led = whole.split(" ").slice(1, 3).join(" ").toLowerCase();
    if (shown.toLowerCase().includes(led)) return false;
    const [first = ""] = namesIn(after);
    const there = wordsOf(shown);
    return /^(?:it|that|this)\b/i.test(after) || (first !== "" && isIn(first, there));
  });
const SAYS_WHOLE = /(?:^|[.!?,:] *)(?:i'?ll|i will|im going to|i'm going to) /i;

const talksInIt = (edit: Edit): boolean =>
  isNew(OF_THE_TALK, edit) || (isNew(QUOTED, edit) && !SAYS_ALOUD.test(edit.now)) || hasOrder(edit);

const NO_VERB =
  /\bI'll (?:the|a|an|my|his|her|our|their|it|its|that|this|them|at|in|on|by|to|for|of|from|with|every|each|when|after|before|no|not|and|or|but|so|enough|about|because|\d\S*|i|i'll|you|more|less|too)\b/i;
const SAID_TWICE = /\b(\p{L}{2,}),? \1\b(?<!that that|had had)/iu;
const BROKEN: readonly RegExp[] = [
  /\band (?:and|but|or|not|at \d+ and)\b/i,
  /\b(?:it|them|him) (?:the|my|a|an)\b/i,
  /\b(?:at|for|every|until) (?:on|at|in|for|every|until|by|after|before)\b/i,
  /\bevery \p{L}+ a (?:day|week|month)\b/iu,
  /\b(?:once|twice|times|week) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  /(?<!\b(?:on|by|every|each|next|this|until|till|and|or|from|to|before|after|except|not|only|the|one|last|a|for)) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:once|twice|next|this|every|for|by|until|\d)/i,
  // "Once until Saturday": what is done once has its day.
  /\bonce until\b/i,
  /(?<!\b(?:to|or|and|but|if|do|will|am|is|try|why|whether|,|I'll)) not (?!to\b|at all\b|on\b|in\b|when\b)\p{L}/iu,
  /\d (?:and|or) (?:take|put|change|add|make)\b/i,
];

/** A thing that is named twice in what is done ("read after read"), and was not before. */
const saysTwice = ({ shown, said, now }: Edit): boolean => {
  const names = namesIn(partsOf(now).act).filter((word) => !isOfTime(word) && word.length > 2);
  const countIn = (words: readonly string[], word: string): number =>
    words.filter((one) => one === word).length;
  return names.some((word) => {
    const many = countIn(names, word);
    return many > 1 && countIn(wordsOf(shown), word) < many && countIn(wordsOf(said), word) < many;
  });
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/['’]/g, "");
/** What is done, just as they wrote it. */
const isVerbatim = ({ said, now }: Edit): boolean =>
  plain(said).includes(plain(partsOf(now).act).replace(/^(?:ill|i will) /, ""));

const isBroken = (edit: Edit): boolean => {
  if (isNew(SAID_TWICE, edit)) return true;
  if (isVerbatim(edit)) return false;
  const time = /\bmake time for (\p{L}+)/iu.exec(edit.now)?.[1];
  return (
    BROKEN.some((one) => isNew(one, { ...edit, now: partsOf(edit.now).act })) ||
    NO_VERB.test(edit.now) ||
    (time !== undefined && mayFollowWill(time) && isNew(/\bmake time for\b/i, edit)) ||
    saysTwice(edit)
  );
};

/** Why it should be otherwise, or how it was found ("he's off those days", "opening is the easy bit"): of no sentence. */
const TELLS_MORE =
  /^(?:and |but |cos |because )*(?:he|she|they|we|hes|shes|theyre|i'?m|im|i (?:can'?t|don'?t|hate|never|always|am|have|work)|there'?s|it'?s too|its too|it'?s (?:a|my) |that'?s (?:too|when|a|not)|thats (?:too|when|a|not)|too|my \p{L}+ (?:starts?|is|are|has|will|needs?|can'?t|won'?t)|\p{L}+(?: \p{L}+)? (?:is|are|was) (?:too|the|a|my|when|not) )\b/iu;
/** What is said not to be so need not stand anywhere. */
const DENIED = /\bnot (?:the |a |an |my )?\p{L}+/giu;
/** "Take that out, it's embarrassing". */
const JUDGED =
  /(?<=\S{3,} \S+)(?:,| pls| please| cos| bc)? (?:it'?s|that'?s|its|thats) (?:just |so |too |a bit |really )*\p{L}+[.!]*$/iu;
const clausesOf = (said: string): string[] =>
  said
    .replace(/\b(?:should|shd|to) reads?\b/gi, " ")
    .replace(DENIED, " ")
    .replace(JUDGED, "")
    .split(/(?<=[.!?;,])\s+|\s+[-–—]+\s+/);

/** Words of the message that say something, and are neither in the sentence now nor were in it. */
const missed = ({ shown, said, now }: Edit): string[] => {
  const there = [...wordsOf(shown), ...wordsOf(now)];
  const clauses = clausesOf(said);
  return clauses
    .filter((one, at) => clauses.length === 1 || at === 0 || !TELLS_MORE.test(one))
    .flatMap(namesIn)
    .filter((word) => !isIn(word, there));
};

const SPEAKS_OF_REASON =
  /\b(?:because|cos|coz|bc|so|reason|why|what for|for|to|last|end|ending|rest|short\w*|long|bit|part|half|point)\b/i;

/** "Sundays too": what there was stays. */
const IN_ADDITION =
  /\b(?:also|as well)\b|\btoo\b(?! (?:long|much|often|early|late|soon|short|many|few|big|hard|little|small))/i;
const A_NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|ten)$/;
/** What went, though nobody spoke of it. */
const hasLost = ({ shown, said, now }: Edit): boolean => {
  const spoken = wordsOf(said);
  const there = wordsOf(now);
  const before = partsOf(shown);
  const gone = (text: string): string[] => namesIn(text).filter((word) => !isIn(word, there));
  const isNamed = (word: string): boolean => isIn(word, spoken);
  const saysTime = spoken.some(isOfTime) || /\bnow and (?:then|again)\b|\bsometimes\b/i.test(said);
  const act = gone(before.act);
  const isOtherAct = spoken.some(
    (word) =>
      (mayFollowWill(word) || namesIn(word).length > 0) &&
      isIn(word, there) &&
      !isIn(word, wordsOf(shown)) &&
      !isOfTime(word),
  );
  // A number may belong to the old act ("count to ten").
  const timesLost = wordsOf(before.act).filter(
    (word) =>
      isOfTime(word) &&
      !isIn(word, there) &&
      !/^(?:next|until)$/.test(word) &&
      !(isOtherAct && A_NUMBER.test(word)),
  );
  const reason = gone(before.reason);
  const isReasonSpoken = SPEAKS_OF_REASON.test(said) || namesIn(before.reason).some(isNamed);
  return (
    (timesLost.length > 0 && (!saysTime || IN_ADDITION.test(said)) && !timesLost.some(isNamed)) ||
    (reason.length > 0 && reason.length * 2 > namesIn(before.reason).length && !isReasonSpoken) ||
    (act.some((word) => !isOfTime(word) && !isNamed(word)) && !isOtherAct && !act.some(isNamed))
  );
};

/** Absent: the edit was taken in wholly, and may be shown. */
export const editFault = (edit: Edit): EditFault | undefined => {
  if (talksInIt(edit)) return "talk-in-it";
  if (isBroken(edit)) return "broken";
  if (!edit.isOwn && missed(edit).length > 0) return "missed";
  return !edit.isOwn && !edit.mayLose && hasLost(edit) ? "lost" : undefined;
};
