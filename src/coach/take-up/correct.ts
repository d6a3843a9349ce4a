import type { Slot } from "../facts.ts";
import { mayFollowWill } from "../../smart/reading/verbs.ts";
import { placeOf } from "../is-it-in.ts";
import type { Reading } from "../language.ts";
import type { Session } from "../session.ts";
import { CHANGES_STATEMENT, STATEMENT } from "./take-facts.ts";

const LINK =
  /(\s+(?:instead of|because|and not|and|but|on|in|with|to avoid|without|not|by|until|for)\s+|\s*,\s*)/i;

/** What something is done instead of goes whole. */
const INSTEAD = /\s*,?\s*\b(?:instead of|rather than|and not|without|but not)\b.*$/i;

const SMALL_WORD = /^(?:[a-z]{4,}ly|maybe|just|again|please|quite|very|some|any)$/i;

const A_PART =
  /^(?:at|in|on|after|before|with|by|for|from|instead of|without|when|while|until) \S/i;

/** The words without the part that names what must go: "open it instead of tiktok" → "open it". */
const withoutPart = (value: string, remove: string): string => {
  const word = remove.toLowerCase().split(/\s+/).at(-1) ?? "";
  // One small word ("hopefully") goes alone, and nothing with it.
  if (SMALL_WORD.test(remove))
    return value.replace(new RegExp(`\\s*\\b${word}\\b`, "i"), "").trim();
  // "After dinner": a part with its own small word goes as it stands.
  if (A_PART.test(remove) && value.toLowerCase().includes(` ${remove.toLowerCase()}`)) {
    const at = value.toLowerCase().indexOf(` ${remove.toLowerCase()}`);
    return `${value.slice(0, at).replace(/,$/, "")}${value.slice(at + 1 + remove.length)}`.trim();
  }
  const instead = INSTEAD.exec(value)?.[0] ?? "";
  if (instead.toLowerCase().includes(word)) return value.replace(instead, "").trim();
  const doings = value.split(/(\s+and\s+|\s*,\s*)/);
  const place = doings.findIndex((part) => part.toLowerCase().includes(word));
  const isDoing = (part = ""): boolean =>
    mayFollowWill(part.trim().split(/\s+/)[0]?.toLowerCase() ?? "");
  // "… and put the phone in a drawer": of several doings one goes whole.
  if (doings.length > 1 && place >= 0 && doings.every((part, i) => i % 2 === 1 || isDoing(part)))
    return doings
      .filter((_, i) => i !== place && i !== (place === 0 ? 1 : place - 1))
      .join("")
      .trim();
  const parts = value.split(LINK);
  const at = parts.findIndex((part) => part.toLowerCase().includes(word));
  if (at < 0) return value;
  const dropped = at === 0 ? [0, 1] : [at - 1, at];
  return parts
    .filter((_, index) => !dropped.includes(index))
    .join("")
    .trim();
};

export const withoutWords = (session: Session, remove: string): Session => ({
  ...session,
  ...(session.ownStatement ? { ownStatement: withoutPart(session.ownStatement, remove) } : {}),
  facts: session.facts.flatMap((fact) => {
    const value = withoutPart(fact.value, remove);
    if (value === fact.value) return [fact];
    return value ? [{ ...fact, value, provenance: "edited" as const, quote: value }] : [];
  }),
});

/** A sentence of one's own brings its own size; what the old one said of it goes. */
const SIZE: ReadonlySet<Slot> = new Set<Slot>([
  "cue",
  "place",
  "frequency",
  "duration",
  "amount",
  "change",
]);

const OF_LOOKING_BACK = /\b(?:weeks?|months?|look(?:ing)?|check|date|review)\b/i;
const LOOK_AGAIN = / I'll look at it again[^.]*\./;

/** The sentence without the day to look again; the day stays in the record, where it can be changed. */
export const withoutReview = (session: Session): Session => {
  const last = session.refused.at(-1) ?? "";
  return LOOK_AGAIN.test(last)
    ? { ...session, ownStatement: last.replace(LOOK_AGAIN, "") }
    : session;
};

/** The act with its times, without what it is for and when to look; these stay in the record. */
const shortenedStatement = (session: Session): Session => {
  const last = session.refused.at(-1) ?? "";
  const act = last.split(/, (?:because|so that|to|for)\b|(?<=\S)\. /)[0]?.replace(/\.$/, "");
  return act && act !== last.replace(/\.$/, "") ? { ...session, ownStatement: act } : session;
};

/** The same place as a whole word; a "my" or "the" before it goes where the new words bring their own. */
const wordsAs = (from: string, to: string): RegExp => {
  const own = /^(?:my|the|a|an|our|his|her|their)\b/i.test(to)
    ? "(?:(?:my|the|a|an|our)\\s+)?"
    : "";
  // "2 weeks, not 4": the unit is said once and stands in both.
  const unit = /^\d+$/.test(from) ? /^\d+ ([a-z]+?)s?$/i.exec(to)?.[1] : undefined;
  const letters = from.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `(?<![\\p{L}\\d])${own}${letters}${unit ? `(?: ${unit}s?)?` : ""}(?![\\p{L}\\d])`,
    "iu",
  );
};

/**
 * Some words for others, wherever the sentence has them from, so that the record changes with it;
 * absent where they stand nowhere.
 */
export const withReplaced = (
  session: Session,
  { from, to }: { readonly from: string; readonly to: string },
): Session | undefined => {
  const old = wordsAs(from, to);
  // "Saying it" for "text it": the "it" stands there once.
  const put = (value: string): string => {
    const fresh = value.replace(old, () => to).replace(/\b(it|them|him|her|have) \1\b/gi, "$1");
    return to === "" ? withoutGap(fresh) : fresh;
  };
  if (
    session.facts.some(
      (fact) => fact.slot === "action" && old.test(fact.value) && saysTwice(put(fact.value)),
    )
  )
    return undefined;
  const changed = session.facts.flatMap((fact) => {
    if (!IN_SENTENCE.has(fact.slot) || !old.test(fact.value)) return [fact];
    const value = put(fact.value);
    return value === ""
      ? []
      : [{ ...fact, value, provenance: "edited" as const, quote: to || value }];
  });
  const { ownStatement } = session;
  if (ownStatement !== undefined && old.test(ownStatement))
    return { ...session, facts: changed, ownStatement: put(ownStatement) };
  const isChanged = changed.length !== session.facts.length;
  if (isChanged || changed.some((fact, at) => fact !== session.facts[at]))
    return { ...session, facts: changed };
  const last = session.refused.at(-1);
  return last !== undefined && old.test(last) ? { ...session, ownStatement: put(last) } : undefined;
};

/** What was cut out leaves no gap, and no comma by itself. */
const withoutGap = (value: string): string =>
  value
    .replace(/\s+/g, " ")
    .replace(/\s+([,.])/g, "$1")
    .replace(/^[\s,]+|[\s,]+$/g, "");

/** Two words that come twice: what was put in stood there already. */
const saysTwice = (value: string): boolean => /\b(\w+ \w{4,})\b.*\b\1\b/i.test(value);

/** What the sentence is made of, and the day to look again. */
const IN_SENTENCE: ReadonlySet<Slot> = new Set<Slot>([...STATEMENT, "review"]);

/** What is done, and what it is for where their own words say both. */
const beforeReason = (value: string): readonly [string, string] => {
  const found = /,? (?:because|bc|cos|coz|cuz|so that|so (?=i\b|my\b|we\b|the\b))/i.exec(value);
  return found ? [value.slice(0, found.index), value.slice(found.index)] : [value, ""];
};

/** "Add chem and maths": what is done takes in some more. */
export const withAdded = (session: Session, words: string, joint = " and "): Session => {
  const { ownStatement } = session;
  const and = (value: string): string => {
    const [act, because] = beforeReason(value.replace(/[.\s]+$/, ""));
    return `${act}${joint}${words}${because}`;
  };
  return {
    ...session,
    ...(ownStatement === undefined ? {} : { ownStatement: and(ownStatement) }),
    facts: session.facts.map((fact) =>
      fact.slot === "action"
        ? { ...fact, value: and(fact.value), provenance: "edited" as const, quote: words }
        : fact,
    ),
  };
};

/** A sentence that was shown before and given up comes back as it stood; the one shown last goes. */
const withEarlier = (session: Session, which: "last" | "first"): Session => {
  const shown = session.refused;
  const earlier = which === "first" ? shown[0] : shown.at(-2);
  if (earlier === undefined) return session;
  return {
    ...session,
    ownStatement: earlier,
    refused: shown.filter((one) => one !== earlier),
  };
};

const ITS_REASON = /(?:, (?:because|so that|to|for)\b| What it's for:)(?:[^.]|\.(?=\d))*/i;

/** The sentence without what it is for; the reason stays in the record. */
export const withReasonUnsaid = (session: Session): Session => {
  const last = session.ownStatement ?? session.refused.at(-1) ?? "";
  const bare = last.replace(ITS_REASON, "").replace(/\.+$/, "").replace("..", ".");
  return bare === last ? session : { ...session, ownStatement: bare };
};

/** It is not for that: the reason goes, and may be asked for again unless the right one came with it. */
export const withReasonTaken = (session: Session, reading: Reading): Session => {
  const { ownStatement: _own, ...rest } = session;
  const isNew = reading.facts.some(({ slot }) => slot === "reason");
  return isNew
    ? rest
    : {
        ...rest,
        facts: session.facts.filter(({ slot }) => slot !== "reason"),
        asked: { ...session.asked, reason: Math.min(session.asked.reason ?? 0, 1) },
      };
};

/** It is drafted anew from what was said of it; what is theirs to put otherwise is no wording to keep. */
const withSentenceAnew = ({ ownStatement: _own, ...session }: Session): Session => session;

const WHEN = /\b(?:when|whenever|every time|each time|if) (?:i|he|she|we|they|it|the|my)\b/i;

/** A time that is known already is said once. */
const withoutSaidAgain = (words: string, facts: Session["facts"]): string => {
  const times = facts.filter(({ slot }) => slot === "deadline" || slot === "frequency");
  const again = times.find(({ value }) => words.toLowerCase().endsWith(` ${value.toLowerCase()}`));
  return again ? words.slice(0, -again.value.length).trim() : words;
};

/** "Be out the door", of "out the door by 8": the same words again, and what stood after them stays. */
const tailOf = (before: string, words: string): string => {
  const end = words.toLowerCase().split(/\s+/).slice(-3).join(" ");
  const at = before.toLowerCase().indexOf(end);
  const tail = at < 0 ? "" : before.slice(at + end.length);
  return end.includes(" ") && /^ (?:by|at|before|after|on|in|until|with|for) \S/i.test(tail)
    ? tail
    : "";
};

/** Another act, and nothing else was said: how often, until when and what for stay as they were agreed. */
export const withOtherAct = (session: Session, words: string): Session => {
  const { ownStatement: _own, ...rest } = session;
  const before = session.facts.find(({ slot }) => slot === "action")?.value ?? "";
  const isWhen = ({ slot, value: often }: Session["facts"][number]): boolean =>
    slot === "frequency" && /^(?:when|every time|each time)/i.test(often) && WHEN.test(words);
  const value = withoutSaidAgain(
    `${words}${tailOf(before, words)}`,
    session.facts.filter((fact) => !isWhen(fact)),
  );
  const action = { slot: "action", value, provenance: "edited", quote: words } as const;
  const isPlan = rest.kind !== "direction";
  return {
    ...rest,
    kind: isPlan ? rest.kind : "target",
    facts: [
      ...rest.facts.filter(
        (fact) =>
          fact.slot !== "action" && fact.slot !== "place" && fact.slot !== "cue" && !isWhen(fact),
      ),
      action,
    ],
  };
};

/** What a message takes back is known no longer; what it says in its place is taken up after. */
export const withTakenBack = (session: Session, { takenBack }: Reading): Session => {
  if (takenBack === undefined) return session;
  // What was agreed to changes only through a move that asks for it.
  if (session.goal !== undefined && !CHANGES_STATEMENT.has(session.ask?.move ?? "")) return session;
  const gone = new Set(takenBack);
  return { ...session, facts: session.facts.filter(({ slot }) => !gone.has(slot)) };
};

/** Something more belongs in a sentence that is kept: it is put before them once more, with that in it. */
export const withKeptOpen = (session: Session, reading: Reading): Session => {
  const { add, told } = reading.correction ?? {};
  if (told === undefined && add === undefined) return session;
  const asks = reading.requests.includes("is-it-in");
  if (asks && told !== undefined && placeOf(session, told) !== "nowhere") return session;
  const open =
    told === undefined
      ? withAdded(session, add ?? "", reading.correction?.joint)
      : withSentenceAnew(session);
  const { ended: _ended, ...on } = open;
  return { ...on, handBack: "refinement" };
};

/** What the client wants otherwise in the sentence on the table: their whole wording, or something gone. */
export const correct = (session: Session, reading: Reading): Session => {
  const { correction } = reading;
  if (correction?.told) return withSentenceAnew(session);
  const replaced = correction?.replace && withReplaced(session, correction.replace);
  if (replaced) return replaced;
  if (correction?.unclear) return session;
  if (correction?.add) return withAdded(session, correction.add, correction.joint);
  if (correction?.earlier) return withEarlier(session, correction.earlier);
  if (correction?.reason === "unsaid") return withReasonUnsaid(session);
  if (correction?.reason === "wrong") return withReasonTaken(session, reading);
  const open: Session =
    session.kind === "direction" && reading.facts.some(({ slot }) => slot === "action")
      ? { ...session, kind: "target" }
      : session;
  if (correction?.own && !correction.whole) return withOtherAct(open, correction.own);
  if (correction?.own) {
    const words = correction.own;
    const action = { slot: "action", value: words, provenance: "edited", quote: words } as const;
    const named = new Set(reading.facts.map(({ slot }) => slot));
    const facts = open.facts.filter(({ slot }) => !SIZE.has(slot) || named.has(slot));
    return {
      ...open,
      kind: open.kind === "direction" ? "target" : open.kind,
      facts: [...facts.filter(({ slot }) => slot !== "action"), action],
      ownStatement: correction.sentence ?? words,
    };
  }
  if (correction?.shorter) return shortenedStatement(open);
  if (correction?.remove && OF_LOOKING_BACK.test(correction.remove)) return withoutReview(open);
  if (reading.facts.length > 0 && open.ownStatement) {
    const { ownStatement: _own, ...rest } = open;
    return rest;
  }
  return correction?.remove ? withoutWords(open, correction.remove) : open;
};
