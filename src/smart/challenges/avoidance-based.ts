import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";
import { awayAmong, DODGES, INSTEAD_OF_FACING, SO_NOT } from "./away-phrases.ts";
import { gated, says } from "../statement/word-hits.ts";

const INSTEAD = gated(
  /\b(?:instead|despite|even (?:if|when|though)|rather than|without avoiding)\b/,
);
/** A total end to a feeling is overreach first; the coach takes that up, not the dodging. */
const OUTRIGHT_END = gated(
  /\b(?:eliminate|overcome|conquer|cure|be (?:completely|totally)|get) (?:all|every|any|stress-free|rid of all|anxiety-free|stress free)\b/,
);
/** Held to a measure, less of a symptom is a state to be reached. */
const MEASURED = gated(
  /\b(?:from|to|under|below|less than|fewer than|more than|at most|by|after|before) (?:about )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice)/,
);
/** Behaviour, not experience: to stop or cut these is a goal like any other. */
const BEHAVIOR = gated(
  /\b(?:stop|quit|avoid|not|never|don't|no longer|no more|without) (?:[a-z']+ ){0,2}?(?:smok|drink|vap|snooz|scroll|spend|buy|shop|snack|eat|sugar|junk|caffeine|coffee|alcohol|gambl|swear|yell|shout|scream|hit|interrupt|procrastinat|being late|late|lying|biting|nail|phone|screens?|social media|tiktok|instagram|tv|netflix|gaming|gossip|work(?:ing)? (?:past|after|on)|check|email|soda|takeaways?|distractions?|multitask|skipping|cancel|complain|argu|fight)/,
);

const isAway = ({ norm, hits }: Part, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(norm)) &&
  !says(hits, OUTRIGHT_END, norm) &&
  !says(hits, MEASURED, norm) &&
  !says(hits, BEHAVIOR, norm);

const MOST_BETWEEN = 2;
/** "Skip dinners so I don't get upset", "stay home instead of going to the party". */
const dodging = ({ parts, norm, hits }: Statement): readonly Part[] => {
  const first = parts.find(({ kind, norm: said }) => kind === "act" && says(hits, DODGES, said));
  if (first === undefined) return [];
  const from = parts.indexOf(first);
  const until = parts.findIndex(({ kind }, index) => index > from && kind === "reason");
  const told = until > from && until - from <= MOST_BETWEEN ? parts[until] : undefined;
  if (told !== undefined && SO_NOT.test(told.norm)) return parts.slice(from, until);
  return says(hits, INSTEAD_OF_FACING, norm) ? [first] : [];
};

/** The clauses that turn away from feeling, thinking, meeting or facing something. */
export const awayPartsOf = (statement: Statement): readonly Part[] => {
  const dodge = dodging(statement);
  if (dodge.length > 0) return dodge;
  if (says(statement.hits, INSTEAD, statement.norm)) return [];
  const patterns = awayAmong(statement.hits);
  return patterns.length === 0
    ? []
    : statement.parts.filter((part) => part.kind === "act" && isAway(part, patterns));
};

/** The aim is to get away from something, and nothing is put in its place. */
export const avoidanceIn = (
  statement: Statement,
  away: readonly Part[],
  pictured: readonly Part[],
): string | undefined => {
  const [first] = away;
  if (first === undefined || pictured.some((part) => !away.includes(part))) return undefined;
  return statement.quote(first.start, first.end);
};
