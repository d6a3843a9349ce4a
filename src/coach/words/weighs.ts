import { turned } from "./turned.ts";

const SOMEONE =
  "(?:he|she|they|my (?:(?:late|older|younger|little|big|best|whole) )?(?:youngest|eldest|oldest|kids?|children|son|daughter|boys?|girls?|baby|husband|wife|partner|boyfriend|girlfriend|mum|mom|dad|mother|father|parents|brother|sister|gran|nan|grandma|grandad|grandpa|aunt|uncle|cousin|friends?|mates?|dog|cat))";

/** What happened to someone near, what once was, and whom they feel like: these weigh more than what stands beside them. */
const WEIGHS: readonly RegExp[] = [
  new RegExp(
    `^${SOMEONE} (?:just |always |even )?(?:flinch(?:ed|es)|cried|cries|was (?:crying|scared|in tears)|hid|hides|went quiet|goes quiet|backed away|looked (?:scared|sad|away)|stopped (?:talking|calling|coming|asking|visiting)|asked (?:me )?why)\\b`,
    "i",
  ),
  /\b(?:feeling|being|sounding|just) like my (?:dad|mum|mom|father|mother)\b/i,
  new RegExp(`^${SOMEONE} (?:always )?used to\\b`, "i"),
  /^i used to (?:love|enjoy|sing|dance|paint|play|draw|write|garden|swim|run|cook|read|go|have|be)\b/i,
];

const UNSAFE =
  /\b(?:you|your|u|ur|kill|die|dead|died|suicid\w*|hit|beat|abus\w*|rape\w*|fuck\w*|shit\w*|stupid|useless|never)\b|[?"“”:]/i;
const LEAD = /^(?:(?:and|but|because|cos|so|also|like|just|well|plus)\s+)+/i;
const FEWEST_WORDS = 3;
const MOST_WORDS = 10;

/**
 * Of what was just written the clause that weighs most, with the pronouns turned: "Your youngest flinched
 * last week". Empty where none does, or where it had better not be read again.
 */
export const weightOf = (text: string): string => {
  const clauses = text
    .split(/[.!?;\n]+|,\s+|\s+(?=but\b)/)
    .map((clause) => clause.trim().replace(LEAD, ""))
    .filter((clause) => {
      const count = clause.split(/\s+/).length;
      return count >= FEWEST_WORDS && count <= MOST_WORDS && !UNSAFE.test(clause);
    });
  for (const pattern of WEIGHS) {
    const found = clauses.find((clause) => pattern.test(clause));
    if (found) return sentence(turned(found));
  }
  return "";
};

const sentence = (words: string): string =>
  words.charAt(0).toUpperCase() +
  words
    .slice(1)
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g,
      (day) => day.charAt(0).toUpperCase() + day.slice(1),
    );
