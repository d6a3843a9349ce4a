import { STOPPABLE } from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Part } from "../statement/parts.ts";
import { quoteOf, type Statement } from "../statement/statement.ts";
import { holding } from "../statement/wording.ts";
import { extremeIn } from "./extremes.ts";
import { gated, matchIn, says } from "../statement/word-hits.ts";

/** Perfection and completeness, wherever they stand. */
const TOTAL = gated(
  /\b(?:perfect(?:ly|ion|ionist)?|flawless(?:ly)?|100 ?% of the time|no matter what|forever|once and for all|the best (?:[a-z]+ )?(?:version of myself|in (?:the|my) (?:world|class|school|company|country|family)|ever|at everything|of all)|best at everything|number one in|stress-free|anxiety-free|worry-free|pain-free|cure(?:d)? (?:my|of|from|the|all)|(?:overcome|conquer|eliminate|get rid of|solve|fix|beat|remove|erase|end|heal) (?:absolutely )?(?:all|every|everything|any and all)(?: of)?|(?:change|transform|turn around|overhaul|fix|sort|sort out|organize) (?:everything|(?:my|her|his) (?:whole|entire) life)|every area of my life|all (?:of )?my (?:problems|fears|anxiety|anxieties|issues|bad habits|dreams|insecurities|trauma|negative thoughts)|without any (?:anxiety|fear|stress|mistakes?|setbacks|slips?|pain)|(?:no|zero|not a single|not one) (?:mistakes?|anxiety|stress|fear|setbacks?|slip-?ups?|bad days?|negative thoughts?|conflicts?|arguments?)(?: ever| again| at all| for)?|please everyone|(?:completely|totally|entirely|fully|absolutely) (?:[a-z-]+ )?(?:free|happy|calm|confident|stress-free|fearless|healed|recovered|organized|in control|transform|change|cured?|over|healthy|rid|new|different|eliminate|without|relaxed|fixed|at peace|perfect)|depression completely|completely transform|completely change|be a saint|superhuman|superwoman|symptom[- ]free|every area of (?:my |his |her )?life|every (?:single )?(?:moment|minute|second) of|in every way|the best (?:mom|dad|mother|father|parent|wife|husband|friend|partner|daughter|son|student|employee) in the world|at everything|in everything|be perfect|have it all|do it all|reinvent (?:myself|everything|my life)|everything (?:right|perfectly|well)|billion)\b/,
);
const TOTAL_WORDS = wordSet(`
  perfect perfectly perfection perfectionist flawless flawlessly 100 100% matter forever all best number stress-free anxiety-free
  worry-free pain-free cure cured every everything any entire whole without no zero not everyone completely totally entirely
  symptom symptom-free moment minute second way
  fully absolutely saint superhuman superwoman reinvent billion`);
const holdsTotalWord = holding((word) => TOTAL_WORDS.has(word));
const HOLDING_BACK = gated(
  /\b(?:stop|quit|less|not|reduce|avoid|let go of|instead of|without) (?:[a-z]+ ){0,4}(?:perfect|perfectionist|perfection|all the time|everything)\b/,
);

/** "Never … again", "always be …": absolute where no bounded act is meant. */
const NEVER = gated(
  /^(?:(?:i|i'll|we|he|she|client|patient|pt|they|he'll|she'll) )?(?:(?:want|wants|will|would|like|to|hope|must|should|can|am|going|vow|vows|promise|just|swear) )*never (?:want to |ever |have to |to )*([a-z]+)/,
);
const NEVER_FOR_LIFE =
  /\b(?:again|ever|anyone|everyone|for the rest of my life|a single|any|once|late|mistakes?|wrong|argue|fight|fail|miss|lose|procrastinate|doubt|skip|complain|cry|say no|deadline|under|below|less than|snap|tired)\b/;
const ALWAYS = gated(
  /^(?:(?:i|i'll|we|he|she|client|patient|they) )?(?:(?:want|wants|will|would|like|to|hope|should|must) )*always |\b(?:be|feel|stay|remain|have|say|do|get|know) always\b|\balways (?:be|feel|stay|have|know|say|get|look|remain|act|put|keep|do)\b/,
);
const CONSTANT = gated(
  /\b(?:all the time|at all times|every (?:single )?(?:moment|minute|second)|24\/7|in every situation|with everyone|day and night)\b/,
);

const absolutePart = ({ norm, hits }: Part, isPictured: boolean): boolean => {
  const never = matchIn(hits, NEVER, norm);
  if (never !== null) return !isPictured || NEVER_FOR_LIFE.test(norm.slice(never.index));
  return !isPictured && says(hits, ALWAYS, norm);
};

const BIG_LIFE = gated(
  /\b(?:job|career|careers|marriage|weight|degree|house|home|finances|partner|girlfriend|boyfriend|baby|fit|shape|debt|debts|smoking|drinking|business|relationship|family|friends|country|city|language|french|spanish|marathon|married|grades|health|healthy|money|alcohol|sugar|caffeine|meat|social media|life|depression|anxiety|trauma|anger|sleep|kids|novel|book|college|university|masters|phd|million|quit|travel|stone|piano|guitar|japanese|spanish|italian|german|novel|first|everyone|promotion|licence|license|driving)\b/,
);
const FEW = 3;
const GREAT_WORK =
  /\b(?:write (?:a|my) (?:novel|book|thesis)|(?:start|launch|open) (?:a|my|my own) (?:business|company|shop)|learn [a-z]+|renovate|move (?:house|abroad)|buy a (?:house|home|flat)|marathon|(?:find|get|start) a new (?:job|career))\b/;
/** Several big things at once: a list in which at least four clauses each name one of life's big matters. */
const isPile = ({ parts, time, norm }: Statement): boolean => {
  const acts = parts.filter(({ kind }) => kind === "act");
  if (acts.length < FEW) return false;
  const big = acts.filter(
    ({ norm, hits }) => says(hits, BIG_LIFE, norm) || STOPPABLE.has(norm.split(" ").at(-1) ?? ""),
  );
  const small = acts.filter(({ norm }) =>
    /\d|\b(?:minutes|week|day|daily|weekly|each|every|per|once|twice)\b/.test(norm),
  );
  if (big.length > FEW && big.length - small.length > FEW - 1) return true;
  // Three great works with one end to them are as many as four without.
  return big.length === FEW && small.length === 0 && time.ends.length > 0 && GREAT_WORK.test(norm);
};

const withoutExempt = ({ hits, norm }: Statement): string =>
  says(hits, HOLDING_BACK, norm) ? "" : norm;

export interface Overreach {
  readonly kind: "absolute" | "too-much";
  readonly quote: string;
}

/** Unrealistic size or pace, absolutes, or several big goals at once. */
export const overreachIn = (
  statement: Statement,
  pictured: readonly Part[],
): Overreach | undefined => {
  if (holdsTotalWord(statement) && says(statement.hits, TOTAL, withoutExempt(statement))) {
    return { kind: "absolute", quote: quoteOf(statement, TOTAL.pattern) ?? "" };
  }
  const absolute = statement.parts.find(
    (part) =>
      part.kind === "act" &&
      (absolutePart(part, pictured.includes(part)) ||
        (says(part.hits, CONSTANT, part.norm) &&
          !says(part.hits, HOLDING_BACK, part.norm) &&
          !/\b(?:stop|not|don't|so|being)\b/.test(part.norm))),
  );
  if (absolute !== undefined) {
    return { kind: "absolute", quote: statement.quote(absolute.start, absolute.end) };
  }
  const extreme = extremeIn(statement);
  if (extreme !== undefined) return { kind: "too-much", quote: extreme };
  return isPile(statement) ? { kind: "too-much", quote: "" } : undefined;
};
