import { noted } from "../lexicon/known-word.ts";
import { opensAge } from "./age.ts";
import { opensAmount } from "./amount.ts";
import { opensChange, turnsChange } from "./change.ts";
import { opensContact } from "./contact.ts";
import { opensBound } from "./deadline.ts";
import { opensFigure } from "./figure-of-speech.ts";
import { opensRate } from "./frequency.ts";
import { opensIdentity } from "./identity.ts";
import { endsClause, opensOver, tellsTense } from "./past.ts";
import { namesDate } from "./moment-at.ts";
import { DOOR, wordSet } from "./scan.ts";
import type { Token } from "./tokens.ts";
import { opensWeekdays } from "./weekdays.ts";

const NUMBERS = wordSet("couple few several dozen half hundred thousand million");
const ARTICLES = wordSet("a an another");
const AFTER_ARTICLES = wordSet(
  "couple few several dozen hundred thousand million extra whole full good further cool",
);

const UNITS = wordSet(
  "h m s minute's hour's minutes' hours' day's week's month's year's fortnight's",
);
const PERIODS = wordSet(
  "weekday weekdays weeknight weeknights workday workdays weekend weekends quarter p pw school",
);

const OF_COUNTS = DOOR.aside | DOOR.over | DOOR.rate | DOOR.bound | DOOR.length | DOOR.amount;
const OF_DIGITS = OF_COUNTS | DOOR.number | DOOR.date;
const OF_ORDINALS = OF_COUNTS | DOOR.date;

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
  [DOOR.number, (word) => NUMBERS.has(word)],
  [DOOR.article, (word) => ARTICLES.has(word)],
  [DOOR.date, namesDate],
  [DOOR.afterArticle, (word) => AFTER_ARTICLES.has(word)],
  [DOOR.unit, (word) => UNITS.has(word)],
  [DOOR.period, (word) => PERIODS.has(word) || opensWeekdays(word)],
];

const openedBy = noted((word) => {
  let doors = 0;
  for (const [door, opens] of OPENINGS) if (opens(word)) doors |= door;
  return doors;
});

const isPeriod = (lexeme: Token["lexeme"]): boolean =>
  lexeme?.unit !== undefined ||
  lexeme?.dayPart !== undefined ||
  lexeme?.weekday !== undefined ||
  lexeme?.rate !== undefined;

/** Which rules can begin at a token: most words open none, and one look spares each rule its own. */
export const doorsOf = ({ kind, known, opensCount, lexeme }: Token): number => {
  if (kind === "number" || kind === "ordinal") return kind === "number" ? OF_DIGITS : OF_ORDINALS;
  let doors = openedBy(known);
  if (opensCount) doors |= OF_COUNTS;
  if (lexeme !== undefined) doors |= DOOR.rate | DOOR.bound;
  if (lexeme?.number !== undefined) doors |= DOOR.number;
  if (lexeme?.unit !== undefined) doors |= DOOR.unit;
  if (isPeriod(lexeme)) doors |= DOOR.period | DOOR.date;
  if (lexeme?.month !== undefined || lexeme?.ordinal !== undefined) doors |= DOOR.date;
  return kind === "symbol" ? doors | DOOR.bound : doors;
};
