import type { Fact, Slot } from "../../../coach/facts.ts";
import { withoutHedges } from "./clauses.ts";

/** Clauses that name their own slot, whatever was asked. */
const MARKERS: readonly (readonly [Slot, RegExp])[] = [
  [
    "reason",
    /^(?:because|becuase|becos|bc|cos|cus|cuz|coz|'cause|cause|so that|so (?=i (?!(?:just )?(?:moved|lost|had|was|used|went|got|started|broke|split|left|came)\b))|in order to|(?:and )?(?:what )?it(?:'?s| is) for |it'?s so (?=i\b)|for the sake of|that way|it matters because|it would (?:mean|give me|help me)|i miss |i'd (?:feel|be (?:happier|calmer|proud|able|more|less|there|free))|it (?:really )?(?:helps?|makes?|gives?|lets?|keeps?|stops?|would) me\b|i want to be (?:there|able) (?:for|to))/i,
  ],
  [
    "pastAttempts",
    /^(?:i (?:used to|tried|have tried|did try|once|started .* but)|i've (?:tried|done|been trying)|last (?:time|year) i|back (?:then|when)|before,? i|in the past)/i,
  ],
  [
    "ifThen",
    /^(?:if .{3,60}(?:,| then| i'?ll| i will) |if (?:i|it|he|she|they|we|my \w+|the \w+) .{3,40} i (?!am\b|was\b|feel\b|get\b|can'?t\b|don'?t\b|always\b|never\b)[a-z]+ |when .{3,60}, ?i'?ll |then i(?:'ll| will| could| can))/i,
  ],
  [
    "situation",
    /^(?:right now|at the moment|currently|these days|lately|nowadays|since (?:the|my|i)|i(?:'m| am) (?:just |always |so |really |still |only )*(?:stuck|alone|tired|exhausted|lonely|struggling|anxious|depressed|stressed|sitting|lying|working|drinking|smoking|scrolling|bored|not (?:sleeping|eating|going|seeing|coping))|i (?:just |always |mostly |usually |only |can't |keep |barely |hardly |never |don't (?:sleep|see|go|leave|eat|have))|my (?:life|days?|evenings?|weeks?|sleep|marriage|job|house|head) (?:is|are))/i,
  ],
  [
    "obstacle",
    /^(?:but |except |although |the (?:problem|trouble|hard part|thing) is|(?:what )?(?:gets|stops|stopping) (?:in the way|me))/i,
  ],
  [
    "support",
    /^(?:my (?:friend|sister|brother|wife|husband|partner|mum|mom|dad|neighbour|neighbor|therapist|daughter|son|mate|colleague)s? (?:\w+ )?(?:could|can|would|will|might) )/i,
  ],
];

const WISH =
  /^(?:i(?:'d| would)? (?:really |just |also |still |kind of |kinda )*(?:want|wanna|need|wish|hope|like|love)(?: (?:to|that|for))?(?= )|i wish (?:i could|i was|i were)?|my goal is(?: to)?|i(?:'m| am) (?:hoping|trying|looking) to|i need help (?:with|to)|help me(?: to)?|(?:would|'d) (?:really |just )?(?:like|love)(?: to)?|wish i (?:could|was|were)|hoping to|i(?:'ve| have) (?:got )?to|i should (?:very much |just )?like(?: to)?|i should|i must|we(?:'d| would)? (?:really |just |both )*(?:want|need|like|hope|love)(?: to)?|wanna|want to|need to|to)\s+/i;

export const markedSlot = (clause: string): Slot | undefined =>
  MARKERS.find(([, pattern]) => pattern.test(clause))?.[0];

/** "Since the divorce I want …": what it has to do with comes before the wish. */
const BEFORE_WISH =
  /^(?:(?:ever )?since|after|now|because of|with|these days|at the moment)\b.{2,40}?,?\s(?=i(?:'d| would)? (?:really |just )?(?:want|need|wish|like|love|don't know|do not know)\b)/i;

const LEAD: Partial<Record<Slot, RegExp>> = {
  action: /^(?:i'd|i would|i) (?:really |just |also |quite )*(?:like|want|love|prefer) to /i,
  desiredChange: /^(?:i'd|i would|we'd|we would) (?:be |rather )?(?!like\b|love\b|be\b)/i,
  reason:
    /^(?:(?:because(?! of\b)|becuase|becos|bc|cos|cus|cuz|coz|'cause|cause|so(?: that)?(?! i (?:can|could|don'?t|do not|won'?t|will)\b)|that way|it matters because)\s+(?:it'?s (?=for\b))?|it'?s (?=for\b)|(?:and )?what it(?:'s| is) for is )/i,
  obstacle:
    /^(?:(?:because of|(?:it )?depends on|(?:but )?what if|but|except(?: that)?|although|the (?:problem|trouble|hard part|thing) is(?: that)?)\s+)/i,
  ifThen: /^(?:then\s+)/i,
};

/** "Go gym and stick to it": said of whatever is begun. */
const LASTS =
  / (?:and|&) (?:actually |really )?(?:stick (?:to|with|at)|keep (?:to|at|up|up with)) (?:it|that)$/i;

/** "It's the being asleep by 1 part". */
const THE_PART = /^it'?s (?:more |really |just )?the (.{4,}?) (?:part|bit|thing)$/i;

/** "It's the quiet": the quiet is what it is for. */
const IT_IS_THE = /^it'?s (?=the (?!(?:only|best|first|last|one|same|least|way|thing)\b)\w+$)/i;
const NOTHING = /(?!)/;

/** "So I don't fail" would say something else without its "so". */
const SO_THAT_I =
  /^(?:it'?s )?so(?: that)? (?:i|we|the \w+|my \w+|they|he|she|it|no ?one|nobody|people) (?:don'?t|doesn'?t|do not|does not|won'?t|never|stops?)\b/i;

/** The clause as the slot's value: the client's words without the joint that led to them. */
export const slotValue = (slot: Slot, clause: string): string => {
  if (slot === "reason" && SO_THAT_I.test(clause)) return clause.replace(/^it'?s /i, "").trim();
  const bare = withoutHedges(clause).replace(slot === "reason" ? IT_IS_THE : NOTHING, "");
  const part = slot === "reason" ? THE_PART.exec(bare)?.[1] : undefined;
  if (part) return part;
  const lead = LEAD[slot];
  const value = (lead ? bare.replace(lead, "") : bare).trim();
  return slot === "desiredChange" || slot === "action" ? value.replace(LASTS, "") : value;
};

/** The wish at the end of a long story: "… you know how she is so i want to cook again". */
const INNER_WISH =
  /^(?:\S+ ){4,}?(i(?:'d| would)? (?:really |just |only )?(?:want|wanna|wish|hope|like|love) to .{4,})$/i;

/** "I don't know who I am any more": to know it is the wish. */
const NOT_KNOWING =
  /^i (?:don't|do not) (?:really )?(know (?:who|what|how|where) (?:i|my)\b.{3,60}?)(?: any ?more)?$/i;

/** "My essay to write itself lol": said with a smile, and the essay is what it is about. */
const BY_ITSELF =
  /^((?:my|the|this|our) (?:\w+ )?\w+) to (?:just |magically )?(?:write|finish|do|clean|tidy|sort|fix|mark|pay|pack|wash|fill|plan) (?:itself|themselves)(?: (?:out|up|off))?$/i;

/** "i want to be happier" → "be happier"; undefined when the clause names no wish. */
export const wishIn = (clause: string): string | undefined => {
  const bare = withoutHedges(clause).replace(BEFORE_WISH, "");
  const done = BY_ITSELF.exec(bare.replace(WISH, ""))?.[1];
  if (done) return `get ${done} done`;
  const notKnown = NOT_KNOWING.exec(bare)?.[1];
  if (notKnown) return notKnown;
  if (!WISH.test(bare)) {
    const inner = INNER_WISH.exec(bare)?.[1];
    return inner ? wishIn(inner) : undefined;
  }
  const wish = bare
    .replace(WISH, "")
    .replace(/^(?:an?|the|my|some) (?:\w+ )?(?:plan|goal|way|help) (?:to|for|with)\s+/i, "")
    .trim();
  return wish.length > 1 ? wish : undefined;
};

export const said = (slot: Slot, value: string, quote = value): Fact => ({
  slot,
  value,
  provenance: "said",
  quote,
});
