import type { Reading } from "../../../../coach/language.ts";
import { plainOf } from "./change-clauses.ts";
import { changesOf } from "./clause-by-clause.ts";
import { holds, stretchOf } from "./shown-words.ts";
import type { Standing } from "./standing.ts";

const QUOTED = /["“]([^"“”]{3,80})["”]/;
const ORDERED_OUT =
  /\b(?:take out|take off|leave out|drop|lose|delete|remove|cut|without|no|get rid of|don'?t (?:say|put|like))(?: the)?(?: (?:bit|part|words?))?\s*$/i;
const PUT_IN: ReadonlySet<string> = new Set(["reason", "add", "time", "back"]);
const REMARK =
  /^\W*(?:bit |part )?(?:is|isn'?t|sounds?|makes?|doesn'?t|looks?|reads?|feels?|was|seems?)\b[^.!?]*[.!?]*|^[^.!?]*\?|^\W*(?:did|do|does|who|what|why|really|lol|seriously)\b.*$/i;

/** … is odd, take it out. */
const OUT_AFTER =
  /\b(?:(?:take|leave|get) (?:it|that|this) (?:out|off)|(?:drop|remove|lose|delete|cut|ditch) (?:it|that|this)|(?:has|needs) to go|can go)\b/i;
/** … should be “spinning”. */
const IN_ITS_PLACE =
  /^\W*(?:(?:bit|part|word) )?(?:should|needs to|has to|shd) (?:be|say|read) ["“]([^"“”]{2,60})["”][.!\s]*$/i;
const IS_FINE = /^\W*(?:(?:bit|part) )?(?:is|was|are) (?:fine|good|ok|okay|great|right|nice)\b/i;

/** Words of the sentence in quotation marks: they go, others stand for them, or they are asked about. */
export const ofQuoted = (text: string, standing: Standing): Reading["correction"] => {
  const found = QUOTED.exec(text);
  const words = found?.[1]?.replace(/[.,!\s]+$/, "") ?? "";
  const stands = stretchOf(standing.statement, words);
  if (!standing.isOnTable || !found) return undefined;
  const after = text.slice(found.index + found[0].length);
  const put = changesOf(after.replace(/^[^\p{L}\d]+/u, ""), standing).changes;
  if (put.some(({ kind }) => kind === "earlier")) return { steps: put };
  // "Say "so I can visit my sister"": what is not in it yet is put in.
  const orders =
    stands === undefined ? changesOf(text.replaceAll(/["“”]/g, ""), standing) : undefined;
  const isPut = orders?.missed === 0 && orders.changes.every(({ kind }) => PUT_IN.has(kind));
  if (isPut && orders.changes.length > 0) return { steps: orders.changes };
  if (stands === undefined) return undefined;
  if (holds(words, standing.act) && words.length > standing.act.length) return undefined;
  const before = text.slice(0, found.index).trim();
  if (ORDERED_OUT.test(before)) return { steps: [{ kind: "replace", from: stands, to: "" }] };
  if (OUT_AFTER.test(after)) return { steps: [{ kind: "replace", from: stands, to: "" }] };
  const other = IN_ITS_PLACE.exec(after)?.[1];
  if (other) return { steps: [{ kind: "replace", from: stands, to: other }] };
  if (IS_FINE.test(after)) return undefined;
  const denied = /^(.{6,}?),? (?:and )?not$/i.exec(before)?.[1];
  if (denied) return { steps: [{ kind: "replace", from: stands, to: plainOf(denied) }] };
  if (put.length > 0) return { steps: put };
  const rest = after.replace(REMARK, "").trim();
  const to = plainOf(rest.replace(/^so (?=it should|make it)/i, ""));
  const isReason = /^(?:so|because|cos|bc)\b/i.test(rest);
  const fresh = isReason ? rest.replace(/[.!\s]+$/, "") : to;
  return fresh.split(/\s+/).filter(Boolean).length >= 2 && !fresh.includes("?")
    ? { steps: [{ kind: "replace", from: stands, to: fresh }] }
    : { steps: [{ kind: "about", words: stands }] };
};
