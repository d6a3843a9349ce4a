import { CERTAIN_EVENTS, OCCASIONS } from "../lexicon/time-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { CLAUSE_ENDS, HABIT } from "./clause-ends.ts";
import { holdsDigit } from "./holds-digit.ts";
import { type Cue, phraseFinder } from "./phrases.ts";
import { ENDS, NOT_ENDS } from "./time-phrases.ts";
import { says } from "./word-hits.ts";
import { holding, type Wording } from "./wording.ts";

export interface TimeCues {
  readonly ends: readonly Cue[];
  /** Hours of the day, starts and cadences that only look like ends. */
  readonly others: readonly Cue[];
}

/** After these anything may follow ("before I move"); the other openings name a time themselves. */
const OPENS_FREELY = /^(?:by|no|prior|ahead|due|become|deadline|target|look)\b/;
const findFreeEnds = phraseFinder(ENDS.filter(({ opens }) => OPENS_FREELY.test(opens)));
const findNamedEnds = phraseFinder(ENDS.filter(({ opens }) => !OPENS_FREELY.test(opens)));
const findClauseEnds = phraseFinder(CLAUSE_ENDS);
const findOthers = phraseFinder(NOT_ENDS);

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...[...OCCASIONS.split("|"), ...CERTAIN_EVENTS.split("|")].flatMap((name) => name.split(" ")),
  ...wordSet(`day days night nights week weeks weekend weekends fortnight fortnights month months year years quarter quarters
    semester semesters term terms trimester trimesters season seasons session sessions morning afternoon evening
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november
    dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
    today tonight tomorrow then end ending ends start close beginning middle advent christmas period weigh-in therapy
    check-in check-up checkup time pregnancy maternity leave birthday anniversary party graduation exam exams
    holidays holiday vacation challenge streak rest remainder veganuary nanowrimo dry-january no-spend no-buy no-drink row
    running straight age mid-term half-term half noon midnight eow eom eoy eod cob spring summer autumn fall winter
    cycle rotation sprint block round deployment placement reporting internship sabbatical`),
]);

const namesTime = holding(
  (word) => TIME_WORDS.has(word) || holdsDigit(word) || word.startsWith("mid-"),
);

/** Where an end or a window is named; starts, hours of the day and cadences are left out. */
export const timeCuesOf = (wording: Wording): TimeCues => {
  const isHabit = says(wording.hits, HABIT, wording.norm);
  const once = isHabit ? [] : findClauseEnds(wording);
  const free = [...once, ...findFreeEnds(wording)];
  const found = namesTime(wording) ? [...free, ...findNamedEnds(wording)] : free;
  if (found.length === 0) return { ends: [], others: [] };
  const others = findOthers(wording);
  const ends = found.filter(
    (cue) => !others.some((other) => cue.start >= other.start && cue.end <= other.end),
  );
  return { ends, others };
};
