const TIMES =
  "tonight tonite today tomorrow tmrw tmr morning mornings evening evenings eve night nights afternoon afternoons " +
  "weekend weekends weekday weekdays monday tuesday wednesday thursday friday saturday sunday mondays tuesdays " +
  "wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thurs thur fri sat sun noon midday " +
  "lunchtime teatime bedtime week weeks day days month hour hours minutes mins am pm oclock";
const TURNS =
  "when whenever once while until till before after between around about at on in by from to during every each " +
  "most some next this the a an or and then early late later straight right just maybe probably prob perhaps";
const PEOPLE =
  "i im i'm ive my we were we're our she shes she's he hes he's they theyre they're her his their is are " +
  "am has have gets get got mum mums mom moms dad dads baby babys kids kid children little one ones son daughter " +
  "wife husband partner boyfriend girlfriend mate flatmate brother sister mother father everyone everyones everybody";
const DOINGS =
  "asleep sleeping sleep napping nap bed shower bath work shift school nursery home house back finished breakfast lunch " +
  "dinner tea supper coffee telly tv walk church gym free gone out up down";

const WORDS: ReadonlySet<string> = new Set(`${TIMES} ${TURNS} ${PEOPLE} ${DOINGS}`.split(" "));
const NAMES_A_TIME = new RegExp(String.raw`\b(?:${TIMES.replaceAll(" ", "|")})\b|\d`, "iu");
/** "Once they're gone" may be about more than a time; "gone to bed" is not. */
const GONE =
  /\b(?:gone|out|off|down|back|up)\b(?!\s+(?:to|at|for|from|of|on|in)\s+(?:the\s+)?\p{L}+)/iu;
/** An age is no time; and a sign, a question, or a time said twice is more than one. */
const MORE =
  /[^\p{L}\d\s'’.,:;–-]|\bis the\b|\b(\p{L}{4,})\b.*\b\1\b|\b(?:i'?m|i am)\s+(?:only\s+|just\s+)?\d/iu;
const MOST_WORDS = 10;

/**
 * Nothing but a time of day or week and what goes on around the house then ("tonight when shes asleep").
 * Every word is on a list: what nobody thought of is not taken for harmless.
 */
export const onlySaysWhen = (text: string): boolean => {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+|[\d:.]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    NAMES_A_TIME.test(text) &&
    !GONE.test(text) &&
    !MORE.test(text) &&
    words.every((word) => /^\d/.test(word) || WORDS.has(word) || WORDS.has(word.replace(/'s$/, "")))
  );
};

/** A question of ours that wants a time for an answer. */
export const asksWhen = (reply: string): boolean =>
  /\b(?:when|what (?:day|time)|which (?:day|evening|morning|night)|by when|how (?:often|soon))\b[^?]*\?/iu.test(
    reply,
  );
