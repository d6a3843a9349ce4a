import type { Rating } from "../../../domain/rating.ts";
import type { Moment } from "../../../coach/language.ts";
import { readText } from "../../../smart/reading/read-text.ts";
import { withoutHedges } from "./clauses.ts";

const WORDS =
  /\b(?:sure|confident|certain|doubt|likely|a lot|loads|very|really|quite|fairly|pretty|kind of|kinda|sort of|not (?:much|very|really|at all)|hardly|so-?so|half|fifty|medium|middling|high|low|totally|completely|definitely|everything|hugely|massively|important|some|a bit|a little|manage|easy|hard|can do|could do|think so|will try|hopefully)\b/i;
const JOINT = /^[\s,.;:?!–—-]*(?:(?:because|bc|cos|cuz|coz|as|since|but)\b|,)?\s*/i;

/** "every evening 7 o clock", "at 7": a time of day and no rating. */
const A_TIME =
  /\b(?:at |by |till |until )\d{1,2}(?::\d\d)?\b(?! ?(?:out of|\/))|\b\d{1,2}(?::\d\d)? ?(?:o'? ?clock|am|pm|a\.m\.|p\.m\.)/gi;

/** "2 for law, 8 for the dogs": each thing has its own; the one that matters more is the one to follow. */
const FOR_EACH = /\b(10|\d)(?: out of 10)? for \w+/gi;

/** An answer to a 0–10 question: the number, or the words when no number was given; and the reason beside it. */
export const ratingIn = (given: string, moment: Moment): Rating | undefined => {
  const text = given.replace(A_TIME, " ");
  const each = [...text.matchAll(FOR_EACH)].map(([, value]) => Number(value));
  if (each.length >= 2) return { value: Math.max(...each), reason: text.trim() };
  const { rating } = readText(text, {
    now: moment.now,
    timeZone: moment.timeZone,
    expecting: "rating",
  });
  if (rating && rating.of === 10 && rating.value >= 0 && rating.value <= 10) {
    const rest = rating.span ? text.slice(rating.span.end) : "";
    const reason = withoutHedges(rest.replace(/^\s*(?:\/|out of)\s*10/i, "").replace(JOINT, ""))
      .replace(/^(?:maybe|probably|ish|i guess)\b[\s,.]*/i, "")
      .trim();
    return { value: rating.value, ...(reason.split(/\s+/).length >= 2 ? { reason } : {}) };
  }
  const said = (text.split(/[,.;]| because | but /i)[0] ?? "").trim();
  const words = withoutHedges(said) || said;
  return words && words.split(/\s+/).length <= 8 && WORDS.test(words) ? { words } : undefined;
};
