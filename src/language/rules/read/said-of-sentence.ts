import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment } from "../../../coach/language.ts";
import { shapeOf } from "../../../coach/words/shape.ts";
import { startsWithVerb } from "../verbs.ts";
import { isOwnAct } from "./acts.ts";
import { withoutTimes } from "./main-fact.ts";
import { measuresIn } from "./measures.ts";
import { isSentenceOfOwn, ownOf } from "./own-sentence.ts";
import { type SaidOfSentence, valueOf } from "./sentence-shown.ts";
import { type SentenceTalk, sentenceTalkIn } from "./sentence-talk.ts";
import { said, slotValue } from "./slots.ts";
import { smallerIn } from "./smaller.ts";

const UNCLEAR: SaidOfSentence = { correction: { unclear: true }, facts: [] };

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
const stem = (word: string): string =>
  word.replace(/(?:ing|es|s|ed|'s)$/, "").replace(/(.)\1$/, "$1");

/** Do these words, in whatever form, stand in what is known under this name? */
const stands = (words: string, value: string): boolean => {
  const there = new Set(wordsOf(value).map(stem));
  const named = wordsOf(words).filter((word) => !SMALL.test(word));
  return named.length > 0 && named.every((word) => there.has(stem(word)));
};
const SMALL =
  /^(?:the|a|an|my|of|to|in|on|at|about|bit|part|thing|word|and|that|it|is|me|for|so|because)$/;

const LEADS_TO_REASON =
  /^(?:because|bc|cos|coz|cuz|so|so that|to(?! (?:the|my|a|an|our|and)\b)|for|it'?s so|its so|in order to)\b/i;
const reasonFact = (words: string): Fact => {
  const told = words.replace(
    /^(?:and )?(?:just )?(?:it'?s |its )?(?=(?:so|to|for|because)\b)/i,
    "",
  );
  const value = /^so\b/i.test(told) ? told : slotValue("reason", told);
  return said("reason", value, words);
};

const newReason = (words: string): SaidOfSentence => ({
  correction: { reason: "wrong" },
  facts: [reasonFact(words)],
});

/** How the plan is done, told as a part of a sentence: it goes to the end, some with a comma. */
const A_PART =
  /^(?:at|in|on|after|before|with|by|from|round|near|during|while|until|when|whenever|if|only if|unless|sitting|sat|standing|lying|without|over|outside|inside|alone|on my own)\b/i;
const APART =
  /^(?:when|whenever|if|only if|unless|except|sitting|sat|standing|lying|while|without)\b/i;
const NOW_AND_THEN =
  /^(?:(?:every )?now and (?:then|again)|sometimes|once in a while|from time to time|when(?:ever)? i can|on and off)\b/i;

/** Some words of the act that these words say more fully: "before I go in" → "before I go in the house". */
const overlap = (act: string, words: string): string | undefined => {
  const [old, fresh] = [act.split(/\s+/), words.split(/\s+/)];
  for (let at = 0; at < old.length; at += 1) {
    let length = 0;
    while (
      length < fresh.length &&
      old[at + length]?.toLowerCase() === fresh[length]?.toLowerCase()
    )
      length += 1;
    const shared = old.slice(at, at + length);
    if (length >= 2 && shared.some((word) => !SMALL.test(word) && word !== "instead"))
      return shared.join(" ");
  }
  return undefined;
};

const POINTER = /\b(?:that|those|this|these|it|them)\b/i;
/** The thing of the act that has the same name: "the class" for "pottery class". */
const sameThing = (act: string, words: string): string | undefined => {
  const head = wordsOf(words.split(/\s+(?:at|in|on|by|with|of|for)\s+/i)[0] ?? "").at(-1);
  if (!head || head === "instead" || startsWithVerb(words)) return POINTER.exec(act)?.[0];
  const found = new RegExp(`\\b(?:(?:the|a|an|my|that|this) )?${head}\\b`, "i").exec(act)?.[0];
  return found ?? POINTER.exec(act)?.[0];
};

/** What should be in the sentence, put where it plainly belongs; or else it is not understood. */
const putIn = (words: string, known: readonly Fact[], moment: Moment): SaidOfSentence => {
  const act = valueOf(known, "action");
  const reason = valueOf(known, "reason");
  const [, first = "", because] = /^(.+?)[.,]? (?:and )?((?:because|cos|bc) .+)$/i.exec(words) ?? [
    "",
    words,
  ];
  const fuller = overlap(act, first);
  if (fuller && fuller.toLowerCase() !== first.toLowerCase())
    return {
      correction: { replace: { from: fuller, to: first } },
      facts: because ? [reasonFact(because)] : [],
    };
  if (LEADS_TO_REASON.test(words) && !(isSentenceOfOwn(words) && !reason)) return newReason(words);
  if (NOW_AND_THEN.test(first)) {
    const [often = "", ...rest] = first.split(/,\s*/);
    return {
      correction: rest.length > 0 ? { add: rest.join(", "), joint: ", " } : {},
      facts: [said("frequency", often)],
    };
  }
  const times = measuresIn(first, undefined, moment).filter(({ slot }) => slot !== "change");
  if (times.length > 0 && withoutTimes(first, times).length <= 3)
    return { correction: {}, facts: times };
  const left = withoutTimes(first, times);
  if (times.length > 0 && A_PART.test(left) && !isOwnAct(left))
    return { correction: { add: left, joint: APART.test(left) ? ", " : " " }, facts: times };
  const more = because ? [reasonFact(because)] : [];
  if (isSentenceOfOwn(first) && !A_PART.test(first))
    return { correction: ownOf(first), facts: [...times, ...more] };
  if (A_PART.test(first))
    return { correction: { add: first, joint: APART.test(first) ? ", " : " " }, facts: more };
  const old = sameThing(act, first);
  if (old) return { correction: { replace: { from: old, to: first } }, facts: more };
  return UNCLEAR;
};

/** What is left beside the orders: another act, or what it is for. */
const restOf = (talk: readonly SentenceTalk[]): string[] =>
  talk.flatMap((one) => (one.kind === "rest" || one.kind === "should" ? [one.words] : []));

const ownAmong = (words: readonly string[]): string | undefined =>
  words.find((one) => isOwnAct(one) && isSentenceOfOwn(one));

const removal = (
  words: string,
  talk: readonly SentenceTalk[],
  known: readonly Fact[],
  moment: Moment,
): SaidOfSentence | undefined => {
  const rest = restOf(talk);
  const act = valueOf(known, "action");
  const isOfReason = stands(words, valueOf(known, "reason"));
  if (isOfReason) {
    const fresh = rest.find(
      (one) => wordsOf(one).length >= 2 && !/^(?:take|leave|keep)\b/i.test(one),
    );
    return fresh ? newReason(fresh) : { correction: { reason: "unsaid" }, facts: [] };
  }
  const own = ownAmong(rest);
  if (own) return { correction: ownOf(own), facts: measuresIn(own, undefined, moment) };
  if (stands(words, act)) {
    const head = wordsOf(act)[0] ?? "";
    const isHead = wordsOf(words).some((word) => stem(word) === stem(head));
    if (
      isHead ||
      rest.some((one) => wordsOf(one).length >= 2 && !/^say\b/i.test(one) && !stands(one, act))
    )
      return UNCLEAR;
    return { correction: { remove: words }, facts: [] };
  }
  const isElsewhere = (["amount", "sign", "cue", "place", "frequency", "deadline"] as const).some(
    (slot) => stands(words, valueOf(known, slot)),
  );
  return isElsewhere && rest.length === 0
    ? { correction: { remove: words }, facts: [] }
    : undefined;
};

/** An order about the sentence, or a part of one ("before I go in the house"). */
export const isNoSentence = (text: string): boolean => {
  const first = sentenceTalkIn(text).find(
    (one) => one.kind !== "rest" || wordsOf(one.words).length > 0,
  );
  if (first && first.kind !== "rest" && first.kind !== "should" && first.kind !== "too-much")
    return true;
  return (
    /^(?:before|after|when|at|in|on|with|without|until|if|by|not)\b/i.test(text) &&
    wordsOf(text).length <= MOST_OF_A_PART &&
    !isSentenceOfOwn(text)
  );
};

/** "No, look at it again in a month": another day to look back, and nothing else. */
const LOOK_AGAIN =
  /^(?:(?:no|nah|actually|can we|could we|let'?s|please)[,\s]+)*(?:we(?:'ll| can| could)? )?look (?:at (?:it|this) )?(?:again|back) ((?:in|at the end of|on|after|by) [^.!?]{2,24}?)(?: please| instead)?(?:[.!?]|$)/i;

/** "What if it rains" is feared, and is no part to put in. */
const WHAT_IF = /\bwhat if\b/i;

/**
 * What is said of the sentence on the table, where it plainly is: what goes, what belongs in it, or only that
 * it is not right. An order about the sentence is never an act; what was not understood is said to be so.
 */
export const saidOfSentence = (
  text: string,
  known: readonly Fact[],
  moment: Moment,
): SaidOfSentence | undefined => {
  if (FINE_ALL_THE_SAME.test(text) || WHAT_IF.test(text)) return undefined;
  const exact = takenFor(text, known) ?? smallerIn(text, known);
  if (exact) return exact;
  if (ONLY_CHANGE.test(text)) return { correction: {}, facts: [] };
  const lookAgain = LOOK_AGAIN.exec(text)?.[1];
  if (lookAgain) return { correction: {}, facts: [said("review", lookAgain)] };
  const talk = sentenceTalkIn(text);
  const first = <K extends SentenceTalk["kind"]>(
    kind: K,
  ): Extract<SentenceTalk, { kind: K }> | undefined =>
    talk.find((one): one is Extract<SentenceTalk, { kind: K }> => one.kind === kind);
  const rest = restOf(talk);
  const reason = first("reason");
  if (reason) {
    const told = reason.words ?? rest.find((one) => wordsOf(one).length >= 2);
    const isKept = rest.some((one) => /^keep\b/i.test(one));
    return told && !isKept ? newReason(told) : { correction: { reason: "wrong" }, facts: [] };
  }
  const tooMuch = first("too-much");
  if (tooMuch) {
    const others = measuresIn(text.replace(tooMuch.words, " "), undefined, moment).filter(
      ({ slot }) => slot === "frequency" || slot === "duration",
    );
    const own = ownAmong(rest);
    if (others.length > 0 || own) return undefined;
    const isOften = /\b(?:day|daily|night|week|weekly|times|often)\b/i.test(tooMuch.words);
    return { correction: { size: isOften ? "less-often" : "smaller" }, facts: [] };
  }
  const remove = first("remove");
  const removed = remove && removal(remove.words, talk, known, moment);
  if (removed) return removed;
  const lost = first("lost");
  if (lost) return putIn(lost.words, known, moment);
  const except = first("except");
  if (except)
    return /^(?:but )?except (?:i|we|it|my \w+|the \w+) \w+/i.test(except.words)
      ? UNCLEAR
      : { correction: { add: except.words, joint: ", " }, facts: [] };
  const add = first("add");
  if (add) return addIn(add.words.replace(/^and /i, ""), known, moment);
  const should = first("should");
  const put = should && shouldBe(should, text, known, moment);
  // "It's perfect", "I said that already": what has no plain place in it need not be meant for it.
  if (put && (should.isOrder || !put.correction.unclear)) return withReasonBeside(put, rest);
  if (first("unclear")) {
    const own = ownAmong(rest);
    return own ? undefined : UNCLEAR;
  }
  if (remove && talk.length === 1) return UNCLEAR;
  const [only, ...more] = rest.filter((one) => wordsOf(one).length > 0);
  return only !== undefined && more.length === 0
    ? aPartAlone(only, text, known, moment)
    : undefined;
};

/** "Two weeks tho", "sitting down": a part of a sentence, and nothing else in the message. */
const aPartAlone = (
  words: string,
  text: string,
  known: readonly Fact[],
  moment: Moment,
): SaidOfSentence | undefined => {
  const plain = words.replace(
    /^(?:make it|do it|only|just|more like|say|but)\s+|\s+(?:actually|though|tho|instead|please|then)$/gi,
    "",
  );
  if (wordsOf(plain).length > MOST_OF_A_PART || text.includes("?")) return undefined;
  if (/^(?:no[,\s]+)+(?:because|cos|bc)\b/i.test(text)) return UNCLEAR;
  const times = measuresIn(plain, undefined, moment).filter(({ slot }) => OF_TIME.has(slot));
  if (times.length > 0 && withoutTimes(plain, times).length <= 3)
    return { correction: {}, facts: times };
  const often = HOW_OFTEN.exec(valueOf(known, "frequency"))?.[0];
  if (often && HOW_OFTEN_ALONE.test(plain))
    return { correction: { replace: { from: often, to: plain } }, facts: [] };
  if (DAY_PARTS.test(plain)) return { correction: {}, facts: [said("cue", inThe(plain))] };
  if (
    NOW_AND_THEN.test(plain) ||
    (ALONE_A_PART.test(plain) && !isOwnAct(plain.replace(POSTURE, "")))
  )
    return putIn(plain, known, moment);
  return undefined;
};
const MOST_OF_A_PART = 9;
const HOW_OFTEN = /\b(?:once|twice|(?:\d+|two|three|four|five|six|seven) times)\b/i;
const HOW_OFTEN_ALONE = /^(?:once|twice|(?:\d+|two|three|four|five|six|seven) times)$/i;
const OF_TIME: ReadonlySet<Slot> = new Set<Slot>(["frequency", "deadline", "duration"]);
const POSTURE = /^(?:sitting|sat|standing|lying) (?:down|up)\b/i;
const ALONE_A_PART =
  /^(?:on (?:my|the|days)|(?:sitting|sat|standing|lying) (?:down|up)|if|only if|unless|with (?:my|the|her|him|a)|at (?:the|my)|in (?:the|my)|after|before)\b/i;
const DAY_PARTS = /^(?:in the )?(?:mornings?|afternoons?|evenings?)$/i;
const inThe = (part: string): string =>
  /^in\b/i.test(part) ? part : `in the ${part.replace(/s?$/, "s")}`;

const MOST_ADDED = 5;
const addIn = (words: string, known: readonly Fact[], moment: Moment): SaidOfSentence => {
  const placed = putIn(words, known, moment);
  if (!placed.correction.unclear) return placed;
  return shapeOf(words) !== "clause" && wordsOf(words).length <= MOST_ADDED
    ? { correction: { add: words, joint: " and " }, facts: [] }
    : UNCLEAR;
};

const shouldBe = (
  { words, clause }: Extract<SentenceTalk, { kind: "should" }>,
  text: string,
  known: readonly Fact[],
  moment: Moment,
): SaidOfSentence => {
  const verb = wordsOf(valueOf(known, "action"))[0];
  // "Say one thing", where saying is what they would do.
  if (verb && /^(?:say|write|put)$/.test(verb) && wordsOf(clause)[0] === verb)
    return { correction: ownOf(clause), facts: measuresIn(clause, undefined, moment) };
  const wrong = /^(?:what|which) (\w+(?: \w+)?)\?/i.exec(text)?.[1];
  if (
    wrong &&
    known.some(({ value }) => ` ${value.toLowerCase()} `.includes(` ${wrong.toLowerCase()} `))
  )
    return { correction: { replace: { from: wrong, to: words } }, facts: [] };
  return putIn(words, known, moment);
};

/** "… And because it's mine": said in a sentence of its own. */
const withReasonBeside = (put: SaidOfSentence, rest: readonly string[]): SaidOfSentence => {
  const because = rest.find((one) => /^(?:because|cos|bc|so that|so i)\b/i.test(one));
  const isNew =
    because && !put.correction.unclear && put.facts.every(({ slot }) => slot !== "reason");
  return isNew ? { ...put, facts: [...put.facts, reasonFact(because)] } : put;
};

const FINE_ALL_THE_SAME =
  /\b(?:but|and) (?:yes|yeah|ok(?:ay)?|fine|keep|it'?s (?:fine|ok)|it'?ll do|whatever|go on)\b/i;

const ONLY_CHANGE =
  /^(?:(?:no|yes|ok|well|i think)[,.\s]+)*(?:i(?:'d like| want| need) to |can (?:i|we|you) )?change (?:it|that|this(?: one)?|something|(?:the|my) (?:plan|goal|sentence))[.!?\s]*$/i;

const TOO =
  /^(?:no,? )?(.{1,30}?)(?:'s| is| are)? too (?:early|late|soon|far|short|long|few|little|many|much)[,.;\s-]+(?:it'?s |make it |more like |maybe |try |say |do )*([^,.]{1,30})[.!\s]*$/i;
/** "6 is too early, 7". */
const takenFor = (text: string, known: readonly Fact[]): SaidOfSentence | undefined => {
  const [, from, to] = TOO.exec(text) ?? [];
  const isThere = known.some(({ value }) =>
    ` ${value.toLowerCase()} `.includes(` ${from?.toLowerCase()} `),
  );
  return from && to && isThere && /\d|\b(?:half|one|two|three|four|five|ten|once|twice)\b/i.test(to)
    ? { correction: { replace: { from, to } }, facts: [] }
    : undefined;
};
