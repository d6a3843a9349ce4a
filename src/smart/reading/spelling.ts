import { lexemeOf, opensCount } from "./lexicon.ts";

/** Slips of people typing fast that no rule below would mend. */
const SLIPS: Readonly<Record<string, string>> = {
  evryday: "everyday",
  everday: "everyday",
  wendsday: "wednesday",
  wensday: "wednesday",
  wednsday: "wednesday",
  tuseday: "tuesday",
  thirsday: "thursday",
  saterday: "saturday",
  satday: "saturday",
  fortnite: "fortnight",
  forthnight: "fortnight",
  fornight: "fortnight",
  minuites: "minutes",
  minuts: "minutes",
  minuets: "minutes",
  minits: "minutes",
  tomoz: "tomorrow",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tomo: "tomorrow",
  tmw: "tomorrow",
  "2moro": "tomorrow",
  "2morro": "tomorrow",
  "2morrow": "tomorrow",
  "2mrw": "tomorrow",
  "2nite": "tonight",
  "2night": "tonight",
  "2day": "today",
  tommorow: "tomorrow",
  tommorrow: "tomorrow",
  tomorow: "tomorrow",
  tonite: "tonight",
  xmas: "christmas",
  crimbo: "christmas",
  febuary: "february",
  feburary: "february",
  prob: "probably",
  probs: "probably",
  abt: "about",
  appx: "approximately",
  mayb: "maybe",
  ev: "every",
  evry: "every",
  evrey: "every",
  ea: "each",
  thrise: "thrice",
  wkly: "weekly",
  wknd: "weekend",
  wkend: "weekend",
  wknds: "weekends",
  wkends: "weekends",
  wkdays: "weekdays",
  "bi-weekly": "biweekly",
  didnt: "didn't",
  wasnt: "wasn't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  couldnt: "couldn't",
  dont: "don't",
  cant: "can't",
  wont: "won't",
  minures: "minutes",
  im: "i'm",
  ive: "i've",
  befor: "before",
  b4: "before",
  til: "until",
  till: "until",
  untill: "until",
  thru: "through",
  inbetween: "between",
  twise: "twice",
  montly: "monthly",
  dayly: "daily",
  weaks: "weeks",
  wek: "week",
  weke: "week",
  wks: "weeks",
  dya: "day",
  dyas: "days",
  nigth: "night",
  nite: "night",
  nites: "nights",
};

const MENDED =
  "every once twice times minutes minute hours weeks months month years daily weekly monthly nightly monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings evenings january february april september october november december morning evening night weekend weekends weekdays tomorrow tonight before until christmas easter between three seven eight about fortnight another other";

/** Words of their own, one slip away from ours. */
const REAL =
  "ably abort abound about abut another anther arch aster august beforehand betwixt beware biweekly both bought bout brother chose couple dairy daisy dally daylight daytime dearly duly ears easer easier east eastern eater eek eight eighth eights eighty eleventh ester eve even evening evenly evens ever every everyone everywhere fortnights hourly hours knight mach maybe meeting minuses minute minuted minutes minutest moaning moanings moning mont montage months moth mother moths mounting mourning mouthly mouths mute nigh night nightlife nightly nights onces one other others otter ounce ours satan sauna seen seven sevens seventh seventy sever sight sundae sundaes sundry sunny tames thee thees ther there three threes threw through ties time timed timer timers tines tires tomes tonights tree twice twines unit unlit util very vice weakly weary wednesdays wee weeds weekday weekend weeknight weeks wither yearly yearn yearns years yeas yeast";

/** A letter too many or, in a long word, another letter; never the first, which people get right. */
function strayLetters(word: string, at: number): string[] {
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  const added = letters.map((letter) => word.slice(0, at) + letter + word.slice(at));
  if (word.length < 6) return added;
  return [...added, ...letters.map((letter) => word.slice(0, at) + letter + word.slice(at + 1))];
}

function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    if (at > 0) slips.push(before + after);
    slips.push(before + word.charAt(at) + word.charAt(at) + after);
    if (word.length >= 4 && at > 0) slips.push(...strayLetters(word, at));
    if (at > 0 && after !== "")
      slips.push(before + after.charAt(0) + word.charAt(at) + after.slice(1));
  }
  return slips;
}

function buildMended(): Map<string, string> {
  const mended = new Map<string, string>();
  const words = MENDED.split(" ");
  for (const word of words)
    for (const slip of slipsOf(word)) {
      // A word of the grammar ("one", "weekday") is no slip for its neighbour.
      if (lexemeOf(slip) === undefined && !opensCount(slip)) mended.set(slip, word);
    }
  for (const word of [...words, ...REAL.split(" ")]) mended.delete(word);
  for (const [slip, word] of Object.entries(SLIPS)) mended.set(slip, word);
  return mended;
}

const mended = buildMended();

/** Mends a dropped, doubled, swapped or stray letter in the words of time; everything else stays as typed. */
export function respell(word: string): string {
  const known = mended.get(word);
  if (known !== undefined || !/(.)\1\1/.test(word)) return known ?? word;
  // "weeeek", "sooooon": held keys come down to two letters, or one.
  const squeezed = word.replace(/(.)\1{2,}/g, "$1$1");
  return mended.get(squeezed) ?? squeezed;
}
