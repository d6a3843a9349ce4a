import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { verbPhraseOf } from "../verbs.ts";
import { said } from "./slots.ts";

/** "Only if it is dry", "unless i'm on nights": part of the plan, wherever it is told. */
const CONDITION =
  /\b(?:but )?((?:only )?(?:if|unless|as long as|provided|when(?:ever)?) (?:it'?s|it is|it|they(?!'d)|he|she|the (?:weather|sun|rain|kids?|ground)|my (?!\w+ (?:asks?|says?|wants?|could|can|would)\b)\w+|i'?m|i am|there'?s|there is)\b[^.!?;,]{2,40}?)(?=$|[.!?;,]|\s+(?:so|and|then|maybe)\b)/i;
/** "Tuesdays with my brother". */
const COMPANY =
  /\bwith ((?:my|our) (?!phone|hands?|eyes|money|own|time|back|knees?|dinner|lunch|tea|coffee)[a-z]+(?: and (?:my )?[a-z]+)?|[A-Z][a-z]+)(?= too\b|$|[.!?;,]|\s+(?:on|at|in|and|if|when|so|every|each)\b)/;
const GOES_WITH_ACT: ReadonlySet<string> = new Set([
  "ask-measure",
  "settle-act",
  "ask-deadline",
  "ask-specifics",
  "ask-permission-to-plan",
  "check-understanding",
  "ask-action",
  "ask-instead",
]);
const NO_CONDITION =
  /\b(?:it|that) (?:helps?|works?|matters?|does|did)\b|\bif (?:it|that)(?:'?s| is) (?:ok(?:ay)?|fine|all ?right|not too much|possible|any good|what)/i;

/** "Probably not when I'm knackered": when it is not done, and no moment for it. */
const isExcepted = (content: string, at: number): boolean =>
  EXCEPTS.test(
    content
      .slice(0, at)
      .split(/[.!?;]/)
      .at(-1) ?? "",
  );
const EXCEPTS =
  /\b(?:not|never|hardly|except|apart from|(?:won|can|don|wouldn|couldn|might)(?:'?t| not))(?: (?!when|if)\w+){0,3}\s*$/i;

const has = (whole: string, part: string): boolean =>
  whole.toLowerCase().includes(part.toLowerCase());

/** The act with the condition or the company that was told beside an answer; undefined where there is none. */
export const actWithBeside = (
  content: string,
  { ask, known }: { ask: ReadInput["ask"]; known: readonly Fact[] },
  facts: readonly Fact[],
): Fact | undefined => {
  if (!GOES_WITH_ACT.has(ask?.move ?? "")) return undefined;
  const own = facts.find(({ slot }) => slot === "action");
  const act = own ?? known.findLast(({ slot }) => slot === "action");
  if (!act) return undefined;
  const found = NO_CONDITION.test(content) ? null : CONDITION.exec(content);
  const condition = found && !isExcepted(content, found.index) ? found[1] : undefined;
  const company = COMPANY.exec(content)?.[0];
  const inOthers = facts.filter(({ slot }) => slot !== "action").map(({ value }) => value);
  const beside = [company, condition].filter(
    (one): one is string =>
      one !== undefined && !has(act.value, one) && !inOthers.some((value) => has(value, one)),
  );
  if (beside.length === 0) return undefined;
  return {
    ...act,
    value: [act.value, ...beside.map((one) => one.trim())].join(", "),
    quote: own ? `${own.quote}, ${beside.join(", ")}` : content,
  };
};

const SIZED =
  /(?:^|[,.] ?|\bbut )(?:(?:more like|maybe|just|only|like|say|perhaps|small|a small one)[,. ]+)*(?:more like|just|only)(?: like| maybe| the)? ((?:\d+|an?|one|two|three|half(?: an?| the)?) (?!weeks?\b|days?\b|months?\b|times?\b|bit\b|lot\b|few\b|couple\b|mins?\b|minutes?\b|hours?\b|hrs?\b|thing\b|small\b)[a-z]+(?:[.,]? or (?:half|two|three|less)(?: an? [a-z]+)?)?)(?: maybe| perhaps| or so| to start(?: with)?| first)?[.!\s]*$/i;
const WITH_THING =
  /^((?:write|read|send|eat|empty|answer|visit|swim|cycle|drive|open|pay|drink|walk|run|clean|tidy|learn|make|sort|wash|draw|paint|smoke|fill in|finish|cook|bake|knit|play|fold|iron|plant|weed) )(.+?)((?: (?:for|to|about|on|at|in|by|before|after|every|each|with|from) .*)?)$/i;

/** "More like just 1 page, or half", of writing: the doing stays, and this is how much of it. */
export const sizedAct = (content: string, known: readonly Fact[]): Fact | undefined => {
  const size = SIZED.exec(content)?.[1]?.replace(/[.,] or/i, " or");
  const act = verbPhraseOf(known.findLast(({ slot }) => slot === "action")?.value ?? "");
  if (!size || !act) return undefined;
  const [, doing, , rest = ""] = WITH_THING.exec(act) ?? [];
  if (doing) return said("action", `${doing}${size}${rest}`, content);
  return /^[a-z]+$/i.test(act) ? said("action", `${act} ${size}`, content) : undefined;
};
