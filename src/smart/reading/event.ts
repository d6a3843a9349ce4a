import type { NotedSet } from "../lexicon/known-word.ts";
import type { Moment } from "./moment.ts";
import { isIn, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";

const DETERMINERS = wordSet("my our the his her their your this next that mum's dad's");
const CADENCE = wordSet("each every any");
/** Things that happen once, at a time the person knows and we do not. */
const EVENTS = wordSet(
  "date exam exams test finals mocks interview wedding birthday anniversary trip holiday holidays vacation appointment session surgery operation deadline baby birth term semester trimester graduation move race marathon competition match tournament presentation conference review check-up checkup meeting visit reunion party concert gig performance recital season summer winter spring autumn fall uni university college course retirement hearing trial results flight launch assessment scan funeral prom viva thesis payday christening honeymoon move-in transfer discharge inspection placement internship festival ceremony audition half-term program programme treatment therapy probation contract lease pregnancy gcse gcses mock midterm midterms resit resits viva dissertation coursework exhibition rehearsal audit appraisal renewal op procedure mri ivf chemo bday debut engagement baptism communion bootcamp camp retreat pilgrimage sats sat gre ielts toefl toeic bloods cruise roadtrip relocation sabbatical redundancy parole sentencing divorce inspection stag hen carnival playoffs final season tryout tryouts fight weigh-in triathlon ironman 5k 10k",
);
/** Without "my" or "the" most of these are a routine ("before work"); these still name one time. */
const JOINED = wordSet("up in off");
const BARE_EVENTS = wordSet(
  "midweek exam season exams finals mocks graduation term half-term summer winter spring autumn fall retirement payday christening",
);
const STOPS = wordSet(
  "and or but to of in on at for with because so i we you he she they , . ! ? ;",
);
const BEGINNINGS = wordSet(
  "change changes discharges signs restarts resumes starts start begins begin ends end comes arrives opens closes finishes breaks visits",
);
const TURNING = wordSet(
  "turn start move graduate retire return finish begin marry travel fly become",
);
const PRONOUNS = wordSet("i we he she they");

function nounEnd(scan: Scan, from: number, events: NotedSet): number | undefined {
  for (let at = from; at < from + 4; at++) {
    if (isIn(STOPS, scan, at) || isIn(CADENCE, scan, at) || !scan.tokens[at]) return undefined;
    if (isIn(events, scan, at)) return isIn(EVENTS, scan, at + 1) ? at + 2 : at + 1;
    if (textAt(scan, at) === "half" && textAt(scan, at + 1) === "term") return at + 2;
    const joined = scan.tokens[at + 1]?.glued === true && isIn(JOINED, scan, at + 2);
    if (joined && textAt(scan, at + 1) === "-") {
      return isIn(EVENTS, scan, at + 3) ? at + 4 : at + 3;
    }
    const hyphen =
      phraseEnd(scan, at, "half", "-", "term") ?? phraseEnd(scan, at, "check", "-", "up");
    if (hyphen !== undefined) return hyphen;
  }
  return undefined;
}

/** "my sister's wedding", "the exam", "half term": a time known by name only. */
export function eventAt(scan: Scan, at: number): Moment | undefined {
  if (isIn(DETERMINERS, scan, at)) {
    // "My 30th" is a birthday.
    if (
      textAt(scan, at) === "my" &&
      scan.tokens[at + 1]?.kind === "ordinal" &&
      scan.tokens[at + 2]?.kind !== "word"
    ) {
      return { end: at + 2 };
    }
    const end = nounEnd(scan, at + 1, EVENTS);
    return end === undefined ? undefined : { end };
  }
  const isBare = isIn(BARE_EVENTS, scan, at) || textAt(scan, at) === "half";
  const end = isBare ? nounEnd(scan, at, BARE_EVENTS) : undefined;
  if (end !== undefined) return { end };
  const begins =
    isIn(BEGINNINGS, scan, at + 1) && !isIn(ROUTINES, scan, at) && scan.tokens[at]?.kind === "word";
  return begins && !isIn(PRONOUNS, scan, at) ? { end: at + 2 } : undefined;
}

const HABITS = wordSet("bed sleep eat work shower breakfast lunch dinner");

/** "before I turn 50", "until we move": one turning point in a life, unlike "before I go to bed". */
export function turningPointAt(scan: Scan, at: number): Moment | undefined {
  if (textAt(scan, at) === "the" && textAt(scan, at + 1) === "baby") return { end: at + 2 };
  const verb = turningVerb(scan, at);
  if (verb === undefined) return undefined;
  for (let on = verb + 1; on < verb + 5 && scan.tokens[on]?.kind === "word"; on++) {
    if (isIn(HABITS, scan, on) && textAt(scan, verb) !== "back") return undefined;
  }
  return { end: verb + 1 };
}

/** After "I", or after "the kids", "my sister". */
function turningVerb(scan: Scan, at: number): number | undefined {
  if (isIn(BEING, scan, at) && scan.tokens[at + 1]?.opensCount === true) return at;
  if (isIn(PRONOUNS, scan, at)) return turningEnd(scan, at + 1);
  if (!isIn(DETERMINERS, scan, at) || isIn(ROUTINES, scan, at + 1)) return undefined;
  for (let on = at + 2; on < at + 4; on++) {
    const verb = isIn(BEGINNINGS, scan, on) ? on : turningEnd(scan, on);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** The verb's last token: "graduate", "go back", "get married", "have the baby". */
function turningEnd(scan: Scan, at: number): number | undefined {
  if (isIn(TURNING, scan, at)) return at;
  const end =
    phraseEnd(scan, at, "go", "back") ??
    phraseEnd(scan, at, "goes", "back") ??
    phraseEnd(scan, at, "get", "married") ??
    phraseEnd(scan, at, "see", "you") ??
    phraseEnd(scan, at, "give", "birth") ??
    phraseEnd(scan, at, "have", "the", "baby") ??
    phraseEnd(scan, at, "have", "my", "baby") ??
    phraseEnd(scan, at, "have", "my", "operation") ??
    phraseEnd(scan, at, "have", "my", "surgery") ??
    phraseEnd(scan, at, "meet", "again") ??
    phraseEnd(scan, at, "next", "meet") ??
    phraseEnd(scan, at, "next", "speak") ??
    phraseEnd(scan, at, "next", "talk");
  return end === undefined ? undefined : end - 1;
}
const BEING = wordSet("i'm he's she's we're");
const ROUTINES = wordSet("day shift meeting night morning evening film show episode alarm");

/** "the end of term", "the end of my course": never "the end of each day". */
export function endOfEvent(scan: Scan, at: number): Moment | undefined {
  let end = at;
  while (end < at + 4 && scan.tokens[end]?.kind === "word") {
    if (isIn(CADENCE, scan, end)) return undefined;
    if (end > at && isIn(STOPS, scan, end)) break;
    end++;
  }
  return end > at ? { end } : undefined;
}
