import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";
import type { Cue } from "../statement/phrases.ts";
import { DECIDED, isPictured, type Measures } from "./picture.ts";
import { gated, says } from "../statement/word-hits.ts";

const OFTEN =
  /\b(?:\d+|one|two|three|four|five|six|seven|once|twice|thrice) ?(?:x|times?|days?|nights?|sessions?|mornings?|evenings?)?\b(?: (?:a|per|each|every|out of \d+) (?:day|week|month|year|night|\w+))?/g;
const LIMIT = gated(
  /\b(?:to|from|by|under|below|over|above|than|least|most|of|only|maximum|minimum|max|min|for|within|until) (?:about |only |just |around )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|zero|an hour|[$£€])/,
);
const AMOUNT =
  /[$£€]\d|\d ?%|\d ?(?:percent|k|km|kg|kgs|lbs?|pounds|kilos|miles?|minutes|hours?|points?|pages?|words?|steps|reps|cups?|glasses|litres|liters|servings?|ml|oz|grams?)\b/;

/** "To twice a week" measures the thing; "twice a week" alone only says how often one strives. */
const isBound = ({ norm, hits }: Part): boolean => {
  if (says(hits, LIMIT, norm) || AMOUNT.test(norm)) return true;
  return (
    /\d/.test(norm.replaceAll(OFTEN, " ")) ||
    /\b\d+ (?!times?\b|x\b|days?\b|nights?\b)[a-z]/.test(norm)
  );
};

const standsIn = (cues: readonly Cue[], part: Part): boolean =>
  cues.some(({ start, end }) => start < part.end && end > part.start);

const NAMED_DODGE = gated(
  /^(?:i )?(?:(?:will|want|just|to|i'd|rather|and) )*(?:not move |keep the |avoid [a-z]+ing (?:out loud |aloud |up )?(?:in|at|to|with) |skip|stay home|stay in|stay out of|leave|call in sick|cancel|eat alone|sit alone|work from home|turn down|take the|avoid (?:my|the) )/,
);
const EVENT_IN_OTHERS_HANDS = gated(
  /\b(?:promoted|promotion|hired|elected|married|chosen|picked|made|raise|rise|together|headhunted|the one|award|scholarship|fund|put|hire|(?<!my )back(?! (?:to|into))|apologi[sz]e|propose|pays? (?:me )?(?:back|what|the|my|his|her|their))\b/,
);

/** "Leg bridges, 2 x 12, every other day": no verb anywhere, a thing first and then its measures. */
const isNamedThenMeasured = ({ parts }: Statement, part: Part): boolean =>
  part === parts[0] && parts.length > 1 && parts.every(({ verb }) => verb === undefined);

/** "Gym Tue/Thu": only the reader knows such a cadence; with one act it can only be that one's. */
const isReadCadence = ({ reading, cadences, parts }: Statement): boolean =>
  reading.frequency !== undefined && cadences.length === 0 && parts.length === 1;

const isKnownEvent = ({ norm, hits }: Part): boolean =>
  says(hits, EVENT_IN_OTHERS_HANDS, norm) || says(hits, DECIDED, norm);

/** The clauses of which two readers would picture the same. */
export const picturedPartsOf = (
  statement: Statement,
  external: readonly Part[],
  away: readonly Part[],
): readonly Part[] => {
  return statement.parts.filter((part) => {
    if (part.kind !== "act") return false;
    const isWhole = isNamedThenMeasured(statement, part);
    const number = isWhole ? statement.measures.length > 0 : standsIn(statement.measures, part);
    const cadence =
      isReadCadence(statement) ||
      (isWhole ? statement.cadences.length > 0 : standsIn(statement.cadences, part));
    const measures: Measures = {
      number,
      bound: (number || cadence) && isBound(part),
      cadence,
    };
    // What others are to do is a picture only where it can be counted or is one known event.
    if (external.includes(part) && !number && !isKnownEvent(part)) return false;
    // Not doing can be pictured where something named is left out ("skip the party"), not where a state is.
    if (away.includes(part) && !number && !says(part.hits, NAMED_DODGE, part.norm)) return false;
    return isPictured(part, measures, statement.time.ends.length > 0);
  });
};
