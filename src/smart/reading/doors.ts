import { opensAge } from "./age.ts";
import { opensAmount } from "./amount.ts";
import { opensChange, turnsChange } from "./change.ts";
import { opensContact } from "./contact.ts";
import { opensBound } from "./deadline.ts";
import { opensFigure } from "./figure-of-speech.ts";
import { opensRate } from "./frequency.ts";
import { opensIdentity } from "./identity.ts";
import { endsClause, opensOver, tellsTense } from "./past.ts";
import { DOOR } from "./scan.ts";
import type { Token } from "./tokens.ts";

const OF_COUNTS = DOOR.aside | DOOR.over | DOOR.rate | DOOR.bound | DOOR.length | DOOR.amount;
const OF_NUMBERS = OF_COUNTS;

const opensAside = (word: string): boolean =>
  opensFigure(word) || opensContact(word) || opensAge(word) || opensIdentity(word);

const OPENINGS: readonly [number, (word: string) => boolean][] = [
  [DOOR.aside, opensAside],
  [DOOR.over, opensOver],
  [DOOR.tense, tellsTense],
  [DOOR.clauseEnd, endsClause],
  [DOOR.change, opensChange],
  [DOOR.turn, turnsChange],
  [DOOR.rate, opensRate],
  [DOOR.bound, opensBound],
  [DOOR.length, (word) => word === "free"],
  [DOOR.amount, opensAmount],
];

const workOut = ({ kind, text, opensCount, lexeme }: Token): number => {
  let doors = opensCount ? OF_COUNTS : 0;
  if (lexeme !== undefined) doors |= DOOR.rate | DOOR.bound;
  if (kind === "symbol") doors |= DOOR.bound;
  for (const [door, opens] of OPENINGS) if (opens(text)) doors |= door;
  return doors;
};

const MOST_KEPT = 4000;
const kept = new Map<string, number>();

/**
 * Which rules can begin at a token, one bit a rule. Most words open none, and looking a word up once
 * spares each rule its own look; the same words come again and again, so what they open is kept.
 */
export const doorsOf = (token: Token): number => {
  if (token.kind === "number" || token.kind === "ordinal") return OF_NUMBERS;
  const known = kept.get(token.text);
  if (known !== undefined) return known;
  const doors = workOut(token);
  if (kept.size < MOST_KEPT) kept.set(token.text, doors);
  return doors;
};
