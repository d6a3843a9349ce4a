import type { PlanChange, Reading } from "../../../../coach/language.ts";
import { isSentenceOfOwn, ownOf } from "../own-sentence.ts";
import { changesOf, PLAIN_LEAD } from "./clause-by-clause.ts";
import { holds } from "./shown-words.ts";
import { exchanged } from "./one-change.ts";
import { otherReasonIn } from "./around-edit.ts";
import { ofQuoted } from "./quoted-words.ts";
import type { Standing } from "./standing.ts";
import { timeOf } from "./time-changes.ts";

/** Said of the plan outright, where something else was being asked. */
const MARKED =
  /\b(?:i said|i meant|i want|not listening|(?:the|my) (?:plan|sentence|goal)|(?:bit|part|thing) (?:out|off)|swap|change|(?:should|shd) (?:say|be)|make it|actually|put (?:it|that) back)\b|^(?:no|nah|wait|hang on)\b/i;
/** "Take out the 4 weeks", wherever it is said. */
const TAKES_OUT =
  /^(?:(?:ok|oh|and|also|please|just|actually)[,\s]+)*(?:(?:can|could) (?:you|we|i|u) )?(?:please |just )?(?:take out|take the .{2,25} (?:out|off)|remove|delete|leave out) /i;
/** "I'll do … on Mondays. Look again end of the month": a sentence of their own, and when to look at it. */
const LOOKS_AGAIN =
  /^(?:and )?(?:(?:i'?ll|we'?ll|i|we) )?(?:look|check) (?:at (?:it|this) )?(?:again|back)(?: (?:in|on|at))? (.{3,30}?)[.!\s]*$/i;
const ownAndWhen = (text: string): readonly PlanChange[] | undefined => {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const when = LOOKS_AGAIN.exec(sentences.at(-1) ?? "")?.[1];
  const own = sentences
    .slice(0, -1)
    .join(" ")
    .replace(/[.!\s]+$/, "");
  if (!when || !isSentenceOfOwn(own)) return undefined;
  const day = /^(?:in|on|at|by)\b/i.test(when)
    ? when
    : /weeks?$|months?$|days?$/i.test(when) && !/^(?:the )?end/i.test(when)
      ? `in ${when}`
      : `at the ${when.replace(/^the /i, "")}`;
  return [
    { kind: "own", words: own, sentence: ownOf(own, true).sentence },
    { kind: "time", slot: "review", value: day },
  ];
};
/** "4 weeks", where it says so already: nothing is to be otherwise. */
const isSaidAlready = (one: PlanChange, { statement }: Standing): boolean => {
  if (one.kind === "add" || one.kind === "reason") return holds(statement, one.words);
  if (one.kind !== "time") return false;
  const lead =
    one.slot === "frequency" || one.slot === "duration" ? "" : "(?:for|next|in|within|by|until) ";
  const value = one.value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\d])${lead}${value}(?![\\p{L}\\d])`, "iu").test(statement);
};

/** "3 times a week?": whether that is not too much, and no order for it. */
const A_TIME_ASKED = /^[^.,!;]{0,30}\b(?:day|week|night|month|times|daily|morning|evening)s?\s*\?/i;

/**
 * What should be otherwise in the plan, as steps in the order they were said; absent where the message says
 * nothing of it, or where more of it was missed than heard. No steps: it says already what it should.
 */
export const planChangesIn = (
  text: string,
  standing: Standing,
): NonNullable<Reading["correction"]> | undefined => {
  const whole = standing.isOnTable ? ownAndWhen(text) : undefined;
  if (whole) return { steps: whole };
  const other = standing.isOnTable ? otherReasonIn(text) : undefined;
  if (other) {
    const before = other.rest === "" ? { changes: [], missed: 0 } : changesOf(other.rest, standing);
    return { steps: [...before.changes, other.step] };
  }
  if (/["“”]/.test(text)) return ofQuoted(text, standing);
  const isMeant =
    standing.isOnTable || [MARKED, PLAIN_LEAD, TAKES_OUT].some((one) => one.test(standing.typed));
  // What it is for is put right by whoever reads reasons.
  if (/\bnot (?:because|cos|bc)\b/i.test(text)) return undefined;
  if (!isMeant || A_TIME_ASKED.test(text) || AS_IT_IS.test(text)) return undefined;
  const { from, to } = OUT_AND_IN.exec(text)?.groups ?? {};
  const when = from && to && !timeOf(from, standing) ? timeOf(to, standing) : undefined;
  const gone = when && changesOf(`take out ${from}`, standing).changes;
  if (when && gone?.length === 1) return { steps: [...gone, when] };
  const both = from && to ? exchanged(`${to} not ${from}`, standing) : undefined;
  if (both) return { steps: [both] };
  const { changes: all, missed, isSo } = changesOf(text, standing);
  const changes = all.filter((one) => !isSaidAlready(one, standing));
  const isOrder = MARKED.test(text) || PLAIN_LEAD.test(text);
  const isPut = all.some(({ kind }) => kind === "add" || kind === "reason");
  if (isSo || (all.length > 0 && changes.length === 0 && (isOrder || isPut))) return { steps: [] };
  if (changes.length === 0 || missed > changes.length) return undefined;
  // Beside a reason something else was said that was not followed: it is read with it.
  const isBeside =
    missed > 0 ||
    /\b(?:should|shd) (?:say|be)\b.*[.,!;] *(?:and )?(?:because|bc|cos|so)\b/i.test(text);
  if (isBeside && changes.every(({ kind }) => kind === "reason")) return undefined;
  // "Take the lying out. It's so I get feedback": the other reason is read with it.
  if (changes.some(({ kind }) => kind === "remove") && OTHER_REASON.test(text)) return undefined;
  return { steps: changes };
};
/** "Take out the park and put the canal". */
const OUT_AND_IN =
  /^(?:please |just |can you |lol )*(?:take out|remove|drop|lose|cut) (?:the |my )?(?<from>.{1,40}?)(?:,| and|, and|[.;] and| then) (?:put|say|write)(?: in)? (?<to>.{2,50}?)(?: instead| in)?[.!?\s]*$/i;
/** "It's already half a page. As is." */
const AS_IT_IS = /(?:^|[.,!]\s*)(?:leave it |keep it )?as (?:it )?is[.!\s]*$/i;
const OTHER_REASON =
  /[.,!;]\s*(?:it'?s |its )?(?:just )?(?:so (?:i|that|we|my)|because|cos|bc|to) /i;
