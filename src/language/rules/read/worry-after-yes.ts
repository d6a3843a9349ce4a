import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";

export interface Worry {
  /** The worry as it stands in the message. */
  readonly quote: string;
  /** The same in few words, without its "what if". */
  readonly words: string;
  /** Is it told what may come in between? A bare doubt names nothing. */
  readonly isNamed: boolean;
}

const SO = String.raw`(?:oh|ok(?:ay)?|well|lol|haha|lmao)`;
const IS_IT = String.raw`(?:it|that|this)(?:'?s| is| sounds| looks| reads)?`;
const GOOD = String.raw`(?:it|right|good|better|nice|fine|ok(?:ay)?|perfect|great|me)`;
const ALSO = String.raw`(?: (?:please|pls|then|now|lol|haha|mate|whatever|fine|exactly|keep(?: (?:it|that))?(?: like that| as it is)?|(?:${IS_IT} )?(?:much |more |a lot )?${GOOD}|(?:it|that) (?:is|does)))*`;
/** A yes and nothing else, up to where its clause ends. */
const YES = new RegExp(
  String.raw`^\W*(?:${SO}[\s,]+)*(?:(?:yes+|yeah+|yea|ye|yh|yep|yup|ya|aye|ok(?:ay)?)(?:,? ?${ALSO.trim()})?|keep (?:it|that)|(?:(?:${IS_IT}|sounds|looks|reads) )${GOOD})${ALSO}(?=\s*(?:$|[.,;:!?\n–—-])|\s+(?:but|and|though|tho|what if)\b)`,
  "iu",
);
const JOINT = /^[\s.,;:!?–—-]*(?:(?:but|and|only|though|tho|although|just)\b[\s,]*)?/iu;

const WHAT_IF = /^what (?:if|about (?:when|if)|happens (?:when|if)|do i (?:do|say) (?:if|when)) /iu;
/** What does not lie in their hands: "if mum lets me". What is said of oneself may be a term of the plan. */
const IF =
  /^(?:if|as long as|so long as) (?!i\b|we\b|it (?:says|said|reads)|you\b|u\b|that'?s\b)/iu;
const MAY_COME =
  /^(?:(?:i|we|he|she|they|my [\p{L}]+|the [\p{L}]+|it)(?:'ll)? )?(?:might|may|could|will (?:prob(?:ably)?|maybe)|prob(?:ably|s)?(?: will| gonna| going to)?|am (?:going|bound) to|gonna)(?:'ll)? (?:still |just |prob(?:ably)? )?(?!do\b|want\b|need\b|be (?:good|better|nice|nicer)\b|say\b|add\b|change\b|we\b|it\b)\p{L}+/iu;
const DOUBT =
  /\b(?:won'?t|wont|(?:prob(?:ably|s)?|might|may) not|not sure (?:if|that|whether|i|it)|dunno (?:if|whether)|(?:don'?t|do not|dont) (?:know|think) (?:if|whether|i|it)|doubt|scared|afraid|nervous|worried|worr(?:y|ies)|dread\w*|(?:will|gonna|going to|'ll) be (?:really |so |very )?(?:hard|tough|difficult|scary)|hope (?:i|it|he|she|they|my))\b/iu;

/** "Prob wont work": that it will come to nothing, and nothing that would stand in the way. */
const COMES_TO_NOTHING =
  /^(?:(?:it|that|this)(?:'ll)? )?(?:prob(?:ably|s)? )?(?:wo?n'?t|might not|may not|not (?:going to|gonna)) (?:work|help|happen|last|stick)\b/iu;

/** Said of the sentence and not of the doing, or a way it might be otherwise. */
const CHANGES =
  /\b(?:instead|rather|change|chang(?:ed|ing)|except|unless|wrong|shorter|longer|too (?:long|short|much|many|often|soon|big)|less|more|fewer|(?:make|made|put|add|drop|cut|leave|take|lose|keep|say|call|write) (?:it|that|this|in|out|the|my|a)\b(?! (?:hard|late|early))|(?:can|could|should|shall) (?:we|you|it|u)|we (?:say|said|do|did|make|made|put)|(?:should|must|ought to) (?:be|say|have)|without|only|not (?:on|in|at|with|the|so|quite|every|just|mon|tue|wed|thu|fri|sat|sun))\b/iu;
const COUNTS =
  /\d|\b(?:once|twice|two|three|four|five|six|ten|daily|weekly|every|each|week(?:s|ends?|days?)?|days?|mornings?|evenings?|nights?|month(?:s)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?)\b/iu;
/** "What if i did it twice": put as a question, and another plan. */
const PROPOSES =
  /^what (?:if|about) (?:(?:i|we|you|it) (?:just |only |also |maybe )*(?:say|said|do|did|make|made|go|went|start(?:ed)?|try|tried|put|call(?:ed)?|rang|took|set|was|were|is)\b|it'?s\b)/iu;

/** "If mum lets me": what is in the way is that she does not. */
const notGiven = (text: string): string | undefined => {
  const [, who, may, rest = ""] = IF_GIVEN.exec(text) ?? [];
  if (who === undefined || may === undefined) return undefined;
  return `${who} doesn't ${may.replace(/s$/iu, "")}${rest}`;
};
const IF_GIVEN =
  /^(?:if|as long as) ((?:he|she|it|the \p{L}+|my \p{L}+|mum|mom|dad|nan)) (lets|allows|gives|agrees)\b(.{0,30})$/iu;

const MOST_WORDS = 40;

/**
 * A plain yes at the head of a message, with nothing behind it but a fear or a doubt about doing it: "yes.
 * but what if she says it's for tonight", "ok keep it, if mum lets me". Absent where the rest wants anything
 * of the sentence otherwise: such a yes is none to the sentence as it stands.
 */
export const worryAfterYes = (text: string): Worry | undefined => {
  const head = YES.exec(text)?.[0];
  if (head === undefined || text.split(/\s+/u).length > MOST_WORDS) return undefined;
  const rest = text.slice(head.length);
  const quote = rest.replace(JOINT, "").trim();
  const [first = ""] = quote.split(/(?<=[.?!])\s+|\n/u);
  const refused = notGiven(first);
  const isNamed =
    !COMES_TO_NOTHING.test(first) &&
    (refused !== undefined || [WHAT_IF, MAY_COME].some((one) => one.test(first)));
  if (!isNamed && !IF.test(first) && !DOUBT.test(first)) return undefined;
  const isOfOthers = WHAT_IF.test(first) && !PROPOSES.test(first);
  if (CHANGES.test(quote) || (COUNTS.test(first) && !isOfOthers)) return undefined;
  const words = (refused ?? first)
    .replace(WHAT_IF, "")
    .replace(/[\s.?!]+$|\s+(?:tho|though|lol)[\s.?!]*$/giu, "");
  return { quote, words, isNamed };
};

const STANDS_BESIDE: ReadonlySet<string> = new Set(["support", "resources", "ifThen"]);

/** What is said of a worry is no part of the sentence: it is in the way, and planned for after the yes. */
export const asInTheWay = (facts: readonly Fact[], { quote, words, isNamed }: Worry): Fact[] => [
  ...facts.filter(({ slot }) => STANDS_BESIDE.has(slot)),
  ...(isNamed || facts.some(({ slot }) => slot === "obstacle")
    ? [{ slot: "obstacle", value: words, quote, provenance: "said" } as const]
    : []),
];

/** "Yes, what if i did it twice instead": a yes to something else than what is on the table. */
const wantsOther = (text: string): boolean => {
  const head = YES.exec(text)?.[0] ?? "";
  const rest = text.slice(head.length).replace(JOINT, "");
  return head !== "" && PROPOSES.test(rest) && (COUNTS.test(rest) || CHANGES.test(rest));
};

/** The same, of what patterns read: under a sentence to agree to it is a yes, and the worry beside it is one. */
export const withWorryAfterYes = ({ ask }: ReadInput, text: string, reading: Reading): Reading => {
  if (ask?.move !== "propose-goal") return reading;
  const worry = worryAfterYes(text);
  if (reading.correction === undefined && wantsOther(text)) {
    const { answer: _answer, choice: _choice, tone: _tone, ...rest } = reading;
    const facts = reading.facts.filter(({ slot }) => slot !== "obstacle");
    return { ...rest, facts, ...(facts.length === 0 ? { correction: { unclear: true } } : {}) };
  }
  if (worry === undefined || reading.correction?.steps !== undefined) return reading;
  const { correction: _correction, choice: _choice, ...rest } = reading;
  const facts = asInTheWay(reading.facts, worry);
  return { ...rest, facts, answer: "yes", agrees: "plainly", tone: "worry" };
};
