import type { PlanChange, ReadInput, Reading } from "../../../../coach/language.ts";
import { fold, withApostrophes } from "../fold.ts";
import { sentencesOf } from "../own-sentence.ts";
import { isReaction, withoutReactions } from "./reactions.ts";
import { isReason } from "./put-and-cut.ts";
import { holds, stretchOf } from "./shown-words.ts";
import { type Standing, standingOf } from "./standing.ts";

const X = String.raw`["']?(?<what>.{1,45}?)["']?`;
const IN_IT = String.raw`(?: (?:back )?(?:in|into|on|to|from|out of|of|off|up)(?: (?:it|this|that|there|here|(?:the|my) (?:sentence|plan|goal|thing|wording|text)))?| there)`;
/** What it is to have words in a sentence; nobody says these of what they would do. */
const PUT = String.raw`(?:put|add|include|mention|stick|drag|involve|squeeze|write|bring)(?: up| in)?`;
/** The same, of what they would do as well: only what is said of the sentence counts. */
const HAVE = String.raw`(?:say|have|use|get|keep|name|call|make it about|talk about|go on about|make)`;
const NOT_TO = String.raw`(?:please |pls |just )*(?:don'?t|do not|never|not to|i (?:don'?t|do not|didn'?t|did not|never) (?:want|wanted|ask(?:ed)?|need|like|tell|told|say|said)(?: (?:you|u|it|for you|us))?(?: to)?|(?:there'?s )?no need to|(?:you|u|we|it) (?:don'?t (?:need|have) to|needn'?t|shouldn'?t|should not|mustn'?t|must not|can'?t|cannot|didn'?t (?:have|need) to)|(?:i'?d |i would )?(?:rather|prefer|sooner)(?: it)?(?: if)? (?:you|u|we|it) (?:don'?t|didn'?t|did not|do not)|(?:i'?d |i would )?rather not|(?:can|could|would|will) (?:you|u|we|it) (?:please |maybe )?not|(?:why|how come) (?:did|do|would|have|must) (?:you|u|it)(?: have to)?|(?:did|do) (?:you|u|we) have to|who (?:said|told you) to|i never (?:asked|said|told you) to|(?:it|you) (?:doesn'?t|does not) (?:need|have) to|let'?s not|better not)`;
const STOP = String.raw`(?:please )?(?:stop|quit|no|without|not) (?:putting|adding|including|mentioning|saying|bringing(?: up| in)?|writing|using|having)(?: in)?`;

/** Each names what is not to be in the sentence, and can be said of nothing else. */
const PLAIN: readonly RegExp[] = [
  new RegExp(`^${NOT_TO} ${PUT} ${X}${IN_IT}?$`, "i"),
  new RegExp(
    `^${NOT_TO} ${HAVE} ${X}(?: back)? (?:in|into) (?:it|this|that|there|the (?:sentence|plan|goal))$`,
    "i",
  ),
  new RegExp(`^${STOP} ${X}${IN_IT}?$`, "i"),
  new RegExp(
    String.raw`^i (?:don'?t|do not|didn'?t|never|hate|can'?t (?:stand|have)|wouldn'?t) ?(?:want|wanted|like|need|having|seeing|have)? ${X} (?:(?:in|on) (?:it|this|that|there|(?:the|my) (?:sentence|plan|goal))|mentioned|named|put in|written down|to be in(?: it| there)?|brought in)$`,
    "i",
  ),
  new RegExp(
    String.raw`^${X} (?:shouldn'?t|should not|mustn'?t|must not|needn'?t|doesn'?t (?:need|have) to|does not (?:need|have) to|isn'?t (?:meant|supposed) to|is not (?:meant|supposed) to|can'?t|is not to|has to|must|needs to|can|should|(?=stays?|belongs?|doesn|has))(?: be| come| go| stay)? ?(?:in(?: (?:it|this|that|there))?|mentioned|named|(?<=(?:has to|must|needs to|can|should)(?: be| come| go| stay) )out(?: of (?:it|this|that|there))?|stays? out(?: of (?:it|this|that|there))?|doesn'?t belong(?: (?:in )?(?:it|this|that|there|here))?|does not belong(?: (?:in )?(?:it|this|that|there|here))?|has (?:no (?:place|business)|nothing to do)(?: (?:being |with |in )*(?:it|this|that|there|here))?)$`,
    "i",
  ),
  new RegExp(
    String.raw`^(?:(?:with |make |have )?(?:no mention|nothing|no word|no talk|not a word|nowt|no more)) (?:of|about|on|with) ${X}${IN_IT}?$`,
    "i",
  ),
  new RegExp(
    String.raw`^(?:leave|keep|take|get|cut|have) ${X} (?:out|off|away|well out|right out) of (?:it|this|that|there|(?:the|my) (?:sentence|plan|goal|thing|wording))$`,
    "i",
  ),
  new RegExp(String.raw`^(?:not with|without|not having) ${X} (?:in|on) (?:it|there|this)$`, "i"),
];
/** The same words may be a doing: they count only of what stands in the sentence. */
const OF_WHAT_STANDS: readonly RegExp[] = [
  new RegExp(`^${NOT_TO} ${HAVE} ${X}$`, "i"),
  new RegExp(
    String.raw`^(?:leave|keep) (?:out ${X}|${X.replace("what", "that")} (?:out|off|away))$`,
    "i",
  ),
  new RegExp(String.raw`^i (?:don'?t|do not|didn'?t) (?:want|like|need) ${X}$`, "i"),
  new RegExp(
    String.raw`^why(?: is|'?s| are| does it say) ${X}(?: (?:even|still))?(?: (?:in|on) (?:it|there|this))?$`,
    "i",
  ),
];
/** A no to what was put before them, and no words named. */
const ONLY_NO =
  /^(?:no,? )?(?:(?:please|pls),? (?:don'?t|do not)|(?:don'?t|do not)(?: (?:do|say|put|write|add|include) (?:that|this|it)(?: in)?)?(?:,? (?:please|pls))?|(?:please )?not that|no thank(?:s| you))$/i;

const LEADS =
  /^(?:(?:no+(?=[\s]*[,.!;:-]|\s+(?:please|pls|don'?t|do not|i\b|it\b|you|leave|take|keep|that|not|just|can|could|why|stop|seriously))|nah|nope|oh|ah|ugh+|um+|well|look|listen|wait|sorry|hey|ok(?:ay)?|yes|yeah|right|and|but|so|also|then|just|only|please|pls|plz|actually|honestly|seriously|lol|haha|omg|god|mate|man|thanks?(?: you)?|i (?:said|told you|mean|meant|asked you)(?: to)?(?=[,: ]+(?:don|do not|leave|keep|take|not|no|please|put))|(?:can|could|would|will) (?:you|u|we)(?! not\b| please not\b)|maybe|perhaps|you (?:can|could|should)(?= (?:leave|take|keep|drop|cut|remove)))[\s,.!:;-]+)+/i;
const TAILS =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank you|ta|lol|tho|though|haha|man|mate|ok|okay|at all|any ?more|again|either|yet|now|in the first place|for me|full stop|if you (?:can|don'?t mind)|love|dear|will you|would you))+$/i;
const PARTS =
  /^(?:(?:the|that|this|any|all the|all that) )?(?:(?:whole )?(?:bit|part|thing|word|words|stuff|line|business)s? )?(?:about |with |of |where it says |that says )?(?:the |that |any )?|(?: (?:bit|part|thing|word|words|stuff|line|business)s?)+$/gi;
const POINTER =
  /^(?:it|that|this|them|these|those|her|him|me|us|you|anything|things|words(?: in my mouth)?|stuff|something|one|so|off|up|out|on|in|away|to)$/i;

/** A clause without its manners. */
const bare = (clause: string): string => {
  let plain = clause.trim().replace(/^["'“”\s,]+|[\s.!?;,:]+$/g, "");
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain
      .replace(LEADS, "")
      .replace(TAILS, "")
      .replace(/[\s.!?;,:]+$/g, "");
  }
  return plain;
};

const ENDS =
  /\s+[-–—]+\s+|,\s+|\s+(?=(?:but|and) (?:please |just )*(?:don'?t|do not|leave|take|keep|put|say|make|it'?s|instead|no\b|i\b|remove|drop|cut)\b)|\s+(?=(?:please )(?:don'?t|do not)\b)|\s+(?=(?:because|cos|bc|cuz|(?:it'?s|its) (?:so|because|for|to)|so that|so (?:i|we|my)|(?:just |please )?(?:say|make it) )\b)/i;

interface Said {
  /** What is not to be in it, as it was named. */
  readonly words: readonly string[];
  /** What else was said. */
  readonly rest: string;
  /** A no stood there and named nothing. */
  readonly isNo: boolean;
}

const named = (clause: string, statement: string): string | undefined => {
  const plain = bare(clause);
  for (const form of PLAIN) {
    const what = form.exec(plain)?.groups?.["what"];
    if (what !== undefined) return what.replace(PARTS, "").trim();
  }
  for (const form of OF_WHAT_STANDS) {
    const { what: first, that = first } = form.exec(plain)?.groups ?? {};
    const what = that?.replace(PARTS, "").trim();
    // "Don't say yes straight away", where that is what they would do.
    if (
      what &&
      holds(statement, what) &&
      !statement
        .toLowerCase()
        .includes(plain.toLowerCase().replace(/^(?:please )?(?:don'?t|do not) /, ""))
    )
      return what;
  }
  return undefined;
};

/** What a message says is not to be in the sentence, and the rest of it. */
export const ruledOutIn = (text: string, statement: string): Said => {
  const words: string[] = [];
  let isNo = false;
  const rest = sentencesOf(text).map((sentence) => {
    const clauses = sentence.split(ENDS);
    const left = clauses.filter((clause) => {
      const what = named(clause, statement);
      if (what !== undefined) words.push(what);
      const isOnlyNo = what === undefined && ONLY_NO.test(bare(clause) || clause);
      isNo ||= isOnlyNo;
      return what === undefined && !isOnlyNo;
    });
    const whole = left.length === clauses.length ? named(sentence, statement) : undefined;
    if (whole === undefined) return left.length === clauses.length ? sentence : left.join(", ");
    words.push(whole);
    return "";
  });
  return { words, rest: rest.filter(Boolean).join(" ").trim(), isNo };
};

/** "Instead of crisps", "no crisps": they stand there, and there will be none of them. */
const WITHOUT =
  /\b(?:(?:no|without|instead of|rather than|stop(?:ping)?|quit|avoid(?:ing)?|less|fewer|skip(?:ping)?)\b[^.,]*|(?:not|never) (?:any |the )?)$/i;
const bringsIn = (fresh: string | undefined, words: string): boolean => {
  if (fresh === undefined || !holds(fresh, words)) return false;
  if (ruledOutIn(fresh, "").words.length > 0) return true;
  const at = stretchOf(fresh, words);
  return at === undefined || !WITHOUT.test(fresh.slice(0, fresh.indexOf(at)));
};

const freshOf = (step: PlanChange): string => {
  switch (step.kind) {
    case "replace":
      return step.to;
    case "time":
      return step.value;
    case "own":
      return `${step.words} ${step.sentence}`;
    case "add":
    case "reason":
    case "act":
    case "back":
      return step.words;
    case "about":
    case "earlier":
    case "last-part":
    case "no-day":
    case "remove":
      break;
  }
  return "";
};

/** Nothing of a reading brings in what the same message says is to stay out. */
const guarded = (reading: Reading, words: readonly string[], statement: string): Reading => {
  if (words.length === 0) return reading;
  const isOut = (fresh: string | undefined): boolean => words.some((one) => bringsIn(fresh, one));
  const { correction, reflection: _reflection, ...rest } = reading;
  const { steps, ...whole } = correction ?? {};
  // "Leave out the part about …", told as it was said, is the no itself.
  const saysNo =
    whole.told !== undefined && ruledOutIn(whole.told, statement).words.join() === words.join();
  const isBad =
    [whole.own, whole.sentence, whole.add, whole.replace?.to].some(isOut) ||
    (isOut(whole.told) && !saysNo);
  const kept = steps?.filter((one) => !isOut(freshOf(one)));
  const left = {
    ...(isBad ? {} : whole),
    ...(kept === undefined || kept.length === 0 ? {} : { steps: kept }),
  };
  return {
    ...rest,
    facts: reading.facts.filter(({ value, quote }) => !isOut(value) && !isOut(quote)),
    wishes: reading.wishes.filter((one) => !isOut(one)),
    ...(Object.keys(left).length > 0 ? { correction: left } : {}),
  };
};

/** The same of a reading that came in another way. */
export const withoutRuledOut = (input: ReadInput, reading: Reading): Reading => {
  const standing = standingOf(input);
  if (standing === undefined || /["“”]/.test(input.text)) return reading;
  const text = withApostrophes(fold(input.text));
  const { words } = ruledOutIn(text, standing.statement);
  return guarded(
    reading,
    words.filter((one) => one !== "" && !POINTER.test(one)),
    standing.statement,
  );
};

/** What was read of the rest, as steps that follow one another. */
const stepsOf = ({ correction, facts }: Reading): PlanChange[] => {
  const { steps, own, whole, sentence, replace, add, joint, remove } = correction ?? {};
  const changes: PlanChange[] = [...(steps ?? [])];
  if (own !== undefined)
    changes.push(
      whole ? { kind: "own", words: own, sentence: sentence ?? own } : { kind: "act", words: own },
    );
  if (replace) changes.push({ kind: "replace", ...replace });
  if (add !== undefined) changes.push({ kind: "add", words: add, joint: joint ?? " and " });
  if (remove !== undefined) changes.push({ kind: "remove", words: remove });
  const hasReason = facts.some(({ slot }) => slot === "reason");
  for (const { slot, value, quote } of facts) {
    const words = quote.replace(/^(?:and |but )?(?:it'?s |its )?(?:just )?/i, "").trim();
    if (slot === "reason")
      changes.push({ kind: "reason", words: isReason(words) ? words : `because ${value}` });
    if (slot === "frequency" || slot === "duration" || slot === "deadline" || slot === "review")
      changes.push({ kind: "time", slot, value });
    if (slot === "action" && own === undefined && !hasReason)
      changes.push({ kind: "act", words: value });
  }
  return changes;
};

const NOTHING: Reading = {
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  complete: true,
};

/** The sentence itself, and no words in it. */
const SOMETHING = { kind: "about", words: "the sentence" } as const;

const isBarelyAnything = (rest: string): boolean =>
  /^(?:(?:no+|nah|nope|please|pls|thanks?(?: you)?|sorry|ok(?:ay)?|yes|yeah|but|and|oh|lol|ugh|it|that)[\s,.!?]*)*$/i.test(
    rest,
  );

const withOut = (
  input: ReadInput,
  said: Said,
  standing: Standing,
  read: (text: string) => Reading,
): Reading => {
  const { statement } = standing;
  const words = said.words.filter((one) => one !== "" && !POINTER.test(one));
  const gone = words.filter((one) => holds(statement, one));
  const isEmpty = isBarelyAnything(said.rest);
  const rest = isEmpty ? NOTHING : guarded(read(said.rest), words, statement);
  const changes = standing.isOnTable || gone.length > 0 ? stepsOf(rest) : [];
  if (gone.length > 0) {
    const removals = gone.map((one): PlanChange => ({ kind: "remove", words: one }));
    const {
      correction: _correction,
      answer: _answer,
      choice: _choice,
      reflection: _said,
      ...more
    } = rest;
    return {
      ...more,
      facts: rest.facts.filter(({ slot }) => !OF_SENTENCE.has(slot)),
      correction: { steps: [...removals, ...changes] },
    };
  }
  if (!standing.isOnTable) return isEmpty ? guarded(read(input.text), words, statement) : rest;
  if (changes.length > 0 || rest.requests.length > 0 || rest.correction) return rest;
  // It does not stand in it: it is shown so that they see it.
  return words.length > 0
    ? { ...NOTHING, requests: ["show-goal"] }
    : { ...NOTHING, correction: { steps: [SOMETHING] } };
};
const OF_SENTENCE: ReadonlySet<string> = new Set([
  "action",
  "reason",
  "frequency",
  "duration",
  "deadline",
  "review",
]);

/** "Isn't that what I just said? Seeing the table": what was said beside it is the answer. */
const withoutRemark = (text: string, reading: Reading): Reading => {
  if (!reading.facts.some(({ value }) => isReaction(value))) return reading;
  const rest = sentencesOf(text)
    .filter((one) => !isReaction(one))
    .join(" ")
    .replace(/[\s.!]+$/, "");
  const facts = reading.facts.flatMap((fact) => {
    if (!isReaction(fact.value) || !OF_THE_PLAN.has(fact.slot)) return [fact];
    return rest === "" ? [] : [{ ...fact, value: rest, quote: rest }];
  });
  return { ...reading, facts };
};
const OF_THE_PLAN: ReadonlySet<string> = new Set(["sign", "reason", "action"]);

/**
 * The one place every edit goes through: what a message says is not to be in the sentence is in nothing that
 * is read from it, and what is only said about the sentence becomes no part of it.
 */
export const keepingOut = (
  input: ReadInput,
  text: string,
  read: (text: string) => Reading,
): Reading => {
  const standing = standingOf(input);
  if (standing === undefined || /["“”]/.test(text)) return withoutRemark(text, read(text));
  const plain = standing.isOnTable ? withoutReactions(text, standing.statement) : text;
  const said = ruledOutIn(plain, standing.statement);
  if (said.words.length > 0 || (said.isNo && standing.isOnTable))
    return withOut({ ...input, text }, said, standing, read);
  if (plain === text) return read(text);
  return isBarelyAnything(plain) ? { ...NOTHING, correction: { steps: [SOMETHING] } } : read(plain);
};
