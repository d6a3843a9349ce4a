import type { PlanChange } from "../../../../coach/language.ts";
import { measuresIn } from "../measures.ts";
import { clausesOfChange, isTalk, isTellingMore, plainOf } from "./change-clauses.ts";
import { exchanged, MOST_OF_A_NAME, READERS } from "./one-change.ts";
import { cut } from "./put-and-cut.ts";
import { holds, stretchOf } from "./shown-words.ts";
import type { Standing } from "./standing.ts";
import { NUMBER, numberOf, timeOf } from "./time-changes.ts";

const LEADS =
  /^(?:make (?:it|that|this)|change (?:it|that|this) to|(?:it |that )?(?:shd|should|has to|needs to|must)(?: just)? (?:say|be|read)|(?:more )?like|more like|do|put|say|only|i (?:said|meant|mean|want)|(?:can|could) (?:it|we|i) (?:be|do|make it)|drop (?:it )?to|cut (?:it )?(?:down )?to|have it|let'?s (?:do|say)|we look (?:at it )?(?:again|back)(?: in)?|(?:no )?look (?:at it )?(?:again|back)(?: in)?|with|but with|less often[,:]?|i(?:'ll|'d| will) (?:just |only )?do (?:it|that)|to)\s+/i;
/** These lead to what should be, wherever the talk is. */
export const PLAIN_LEAD =
  /\b(?:make (?:it|that)|change (?:it|that|this) to|(?:shd|should|needs to) (?:say|be|read)|more like|drop (?:it )?to|cut (?:it )?(?:down )?to|instead|can (?:we|it|i) (?:do|be|make)|less often)\b|^(?:no[, ]+)?(?:i said|i meant)\b|^no, not\b/i;

const TOO =
  /^(.{1,30}?)(?:'s| is| are| sounds)? (?:(?:way|far|a bit|much) )?too (?:early|late|soon|far|short|long|few|little|many|much|often)$|^(.{1,30}?)(?:'s| is| sounds?| seems?| feels?)(?: like)? (?:a bit |quite )?(?:a lot|loads|much)(?: actually| really| tho| though)?$/i;
const WHO_IS =
  /^(?:(?:and |but |wait )?(?:who|what|whose|which)(?:'?s|'re| is| are)? )?(?:the |a )?"?(\p{L}+)"?(?:\?|,? (?:lol|tho|even|again|haha))*[\s?]*$/iu;
const POINTER = /^(?:them|they|her|him|she|he|it|that|this|those|these|there|someone|his|their)$/i;

/** "Who is them?": the words in the sentence that point at someone nobody named. */
export const pointedIn = (clause: string, { statement }: Standing): string | undefined => {
  const words = WHO_IS.exec(clause.replace(/[.!]+$/, ""))?.[1];
  if (!words || !POINTER.test(words)) return undefined;
  return new RegExp(`\\b${words}\\b`, "i").exec(statement)?.[0];
};

/** What was heard so far, and what the next clause may stand in place of. */
interface Heard {
  readonly changes: readonly PlanChange[];
  /** Clauses that are neither talk nor a change. */
  readonly loose: readonly string[];
  readonly pointed?: string | undefined;
  /** A clause said only what stands there: what is denied beside it goes. */
  readonly isConfirmed?: boolean;
  /** What should go, as they said before, is gone. */
  readonly isGone?: boolean;
  /** Why it was pointed at: asked about, said not to be so, or said to be too much. */
  readonly because?: "asked" | "denied" | "size";
}

const isShort = (words: string): boolean => words.split(/\s+/).length <= MOST_OF_A_NAME;
const LEAVES_IT =
  /\b(?:fine|nothing|leave|keep|never ?mind|nvm|dunno|idk|(?:don'?t|do not) know|not sure|stop|whatever|forget it|all of it|everything)\b|\?/i;

/** "Not lunch", after or before what it should be. */
const afterDenied = (heard: Heard, denied: string, standing: Standing): Heard => {
  const to = heard.loose.at(-1);
  const both = to && exchanged(`${to} not ${denied}`, standing);
  if (!both && heard.isConfirmed)
    return { ...heard, changes: [...heard.changes, { kind: "remove", words: denied }] };
  return both
    ? { ...heard, changes: [...heard.changes, both], loose: heard.loose.slice(0, -1) }
    : { ...heard, pointed: denied, because: "denied" };
};

/** "20 is too long", before or after what would do. */
const afterTooMuch = (heard: Heard, words: string, standing: Standing): Heard => {
  const before = heard.changes.at(-1);
  const number = before?.kind === "about" ? numberOf(before.words, words, standing) : undefined;
  const changes = number ? [...heard.changes.slice(0, -1), number] : heard.changes;
  return { ...heard, changes, pointed: words, because: "size" };
};

/** "Sit with my sisters", for "sit with them": only what is new stands in its place. */
const withoutHead = (words: string, pointed: string, { act }: Standing): string => {
  const head = act.slice(0, Math.max(act.toLowerCase().indexOf(pointed.toLowerCase()), 0));
  return head !== "" && words.toLowerCase().startsWith(head.toLowerCase())
    ? words.slice(head.length)
    : words;
};

const changeIn = (
  plain: string,
  isLed: boolean,
  { pointed, because }: Heard,
  standing: Standing,
): PlanChange | undefined => {
  const bare = plain.replace(LEADS, "").replace(LEADS, "");
  const read = READERS.map((one) => one(plain, standing) ?? one(bare, standing)).find(Boolean);
  if (read) return read;
  const time = isLed ? (numberOf(bare, pointed, standing) ?? timeOf(bare, standing)) : undefined;
  if (time) return time;
  if (pointed && isShort(bare) && !LEAVES_IT.test(bare)) {
    if (because === "asked")
      return { kind: "replace", from: pointed, to: withoutHead(bare, pointed, standing) };
    const both = because === "denied" ? exchanged(`${bare} not ${pointed}`, standing) : undefined;
    if (both) return both;
  }
  const fewer = isLed && bare !== plain ? fewerIn(bare, standing) : undefined;
  if (fewer) return fewer;
  // "7" by itself answers something else; "make it 7" wants to be in it.
  return isLed && bare !== plain && NUMBER.test(bare) ? { kind: "about", words: bare } : undefined;
};

const LIGHTENED: ReadonlySet<string> = new Set(["shrink-step", "ask-less-often", "ask-smaller"]);
const COUNTS: Readonly<Record<string, string>> = {
  1: "once a week",
  one: "once a week",
  2: "twice a week",
  two: "twice a week",
};
/** "Make it 1", where the plan is made lighter: so many times a week. */
const fewerIn = (bare: string, standing: Standing): PlanChange | undefined => {
  if (!LIGHTENED.has(standing.move) || !NUMBER.test(bare)) return undefined;
  return timeOf(COUNTS[bare.toLowerCase()] ?? `${bare} times a week`, standing);
};

/** "Not Sunday. Tuesdays and Thursdays": the Sunday goes from wherever it stands. */
const deniedElsewhere = (
  { pointed, because }: Heard,
  change: PlanChange,
  { statement }: Standing,
): PlanChange[] => {
  const isElsewhere =
    because === "denied" &&
    pointed !== undefined &&
    change.kind === "time" &&
    stretchOf(statement, pointed) !== undefined &&
    !holds(change.from ?? "", pointed);
  return isElsewhere ? [{ kind: "remove", words: pointed }] : [];
};

const SAYS_AGAIN = /\bi (?:just |already )?(?:said|told you)\b|\bnot listening\b/i;
const GOES = /^(?:drop|lose|take out|leave out|remove|delete|forget|get rid of|no) \S|\bout$/i;
const removes = (plain: string, standing: Standing): boolean =>
  READERS.some((one) => one(plain, standing)?.kind === "remove");

const hear = (heard: Heard, clause: string, standing: Standing): Heard => {
  if (isTalk(clause)) return heard;
  const who = pointedIn(clause, standing);
  if (who) return { ...heard, pointed: who, because: "asked" };
  const loose = cut(clause.replace(/[.!?\s]+$/, ""), standing);
  if (loose) return { ...heard, changes: [...heard.changes, loose] };
  const plain = plainOf(clause);
  const denied = /^not (?:just |the |a )?(.{2,30})$/i.exec(plain)?.[1];
  if (denied && holds(standing.statement, denied)) return afterDenied(heard, denied, standing);
  if (SAYS_AGAIN.test(standing.typed) && GOES.test(plain) && !removes(plain, standing))
    return { ...heard, isGone: true };
  const tooMuch = TOO.exec(plain)?.slice(1).find(Boolean);
  if (tooMuch) return afterTooMuch(heard, tooMuch, standing);
  const change = changeIn(plain, standing.isOnTable || PLAIN_LEAD.test(clause), heard, standing);
  if (!change) {
    if (holds(standing.statement, plain.replace(/^it'?s /i, "")))
      return { ...heard, isConfirmed: true };
    return isTellingMore(plain) ? heard : { ...heard, loose: [...heard.loose, plain] };
  }
  const { pointed: _pointed, because: _because, ...rest } = heard;
  const isPlaced = change.kind !== "about" && heard.because !== "size";
  return {
    ...(isPlaced ? rest : heard),
    changes: [...heard.changes, ...deniedElsewhere(heard, change, standing), change],
  };
};

interface Found {
  readonly changes: readonly PlanChange[];
  /** Clauses that were not understood. */
  readonly missed: number;
  /** It is so already. */
  readonly isSo?: boolean;
}

/** What one message says of the plan, clause by clause; of what stays unclear only where it is all there is. */
export const changesOf = (text: string, standing: Standing): Found => {
  const start: Heard = {
    changes: [],
    loose: [],
    ...(standing.pointed ? { pointed: standing.pointed, because: "asked" as const } : {}),
  };
  const {
    changes,
    loose,
    pointed,
    because,
    isGone = false,
  } = clausesOfChange(text).reduce((heard, clause) => hear(heard, clause, standing), start);
  const missed = loose.length;
  if (changes.length > 0)
    return {
      changes: changes.filter(({ kind }) => kind !== "about" || changes.length === 1),
      missed,
    };
  if (pointed && because === "denied") {
    // "Not the music", and nothing in its place: it goes; when or how often is asked for.
    const isTime = measuresIn(pointed, undefined, standing.moment).length > 0;
    return { changes: [{ kind: isTime ? "about" : "remove", words: pointed }], missed };
  }
  const isAsked = pointed && because === "asked" && standing.pointed === undefined;
  return { changes: isAsked ? [{ kind: "about", words: pointed }] : [], missed, isSo: isGone };
};
