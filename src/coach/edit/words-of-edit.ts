/** What is said to us about a sentence, with what is small in any: none of it has to stand in the sentence. */
const OF_TALK =
  "a about actually add added after again ah aha all almost already alright also am an and another any anyway are as asked at aww back bad bc be because been before better bigger bit bits boring both bring brought btw but by called can cant case change changed cheesy clearer close clunky come comma cool cos could coz cringe cut cuz daft did didnt different do does doesnt doing done dont drop each early easier either else end enough ever every everything exactly exception extra fair few final finally fine first for forget forgot forgotten formal from front funny fyi get give go goes going gone good got great guess had haha hahaha hang harder has have havent having he heard hello her here hes hey hi him his hmm honestly how however i id idk if ig ill im in include included instead into is isnt it itd itll its ive just keep kept know last lastly late leave left less let lets like little lmao lol long longer look looks lose lost love lovely lower main make mangled many mark marks mate may maybe me mean means meant mention might mine miss missed missing mixed more most move much must my myself nah nearly need needs never nice nicer no none nope nor not nothing now obvs odd of off often oh ok okay omg on once one only oops or other our out over own part parts perfect pick place plain plan please pls plus point pop possible prefer pretty probably put quite quotes rather realistic really reason remove replace rest rid right robotic said same say saying says scrap sec see seems sentence shall she short shorter should shouldnt silly simpler smaller so some something sometimes soon sorry sort sound sounds spot start starts stay stayed stays stick sticks stiff still stop strange stupid suppose sure swap swapped switch take taken tbh tell than thank thanks that thats the their them then there theres these they thing things think this tho those though thought thx times to told too took true u ugh unless until up ur us version very wait wanna want wanted was way we weird well went were what whatever whats when where which while who whoops why will with within without wont word wording words work would wouldnt write written wrong wrote ya yeah yep yes yet you your youve";
const TALK: ReadonlySet<string> = new Set(OF_TALK.split(" "));

/** One hour however it is written: "8.30", "8:30". */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/(?<=\b\d{1,2})\.(?=[0-5]\d\b)/g, ":");

/** Every word and every number in a text; "8.30" and "6:30pm" are one. */
export const wordsOf = (text: string): string[] =>
  folded(text).match(/[\p{L}\d]+(?:[.:][\d]+(?:\p{L}+)?)*/gu) ?? [];

const stem = (word: string): string =>
  word.replace(/(?<=\p{L}{3})(?:ing|es|ed|e|s)$/u, "").replace(/(\p{L})\1$/u, "$1");

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  "1": ["one", "a", "an", "once"],
  one: ["a", "an", "once"],
  "2": ["two", "twice"],
  two: ["twice"],
  "3": ["three"],
  "4": ["four"],
  "5": ["five"],
  "6": ["six"],
  "7": ["seven"],
  "10": ["ten"],
};

/** The same word in another form, or cut short ("min", "thurs"). */
const isSame = (one: string, other: string): boolean => {
  if (NUMBERS[one]?.includes(other) || NUMBERS[other]?.includes(one)) return true;
  const [a, b] = [stem(one), stem(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && !/\d/.test(short) && long.startsWith(short);
};

export const isIn = (word: string, words: readonly string[]): boolean =>
  words.some((one) => isSame(one, word));

/** The words of a text that name something. */
export const namesIn = (text: string): string[] => wordsOf(text).filter((word) => !TALK.has(word));

const A_TIME =
  /^(?:\d[\d.:]*(?:am|pm|x|st|nd|rd|th)?|once|twice|thrice|daily|nightly|weekly|every|each|half|quarter|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|times|weekdays?|weekends?|mornings?|evenings?|afternoons?|tonight|today|tomorrow|next|until|noon|midnight|fortnight|(?:mon|tues?|weds?|wednes|thu|thurs?|fri|sat|satur|sun)(?:days?)?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/;
export const isOfTime = (word: string): boolean => A_TIME.test(word);
