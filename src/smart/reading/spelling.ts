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
  tommorow: "tomorrow",
  tommorrow: "tomorrow",
  tomorow: "tomorrow",
  tonite: "tonight",
  xmas: "christmas",
  crimbo: "christmas",
  febuary: "february",
  feburary: "february",
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
  "every twice times minutes minute hours weeks months month years daily weekly monthly nightly monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings evenings january february april september october november december morning evening night weekend weekends weekdays tomorrow tonight before until christmas easter between three seven eight about fortnight another other";

/** Words of their own, one slip away from ours. */
const REAL =
  "very ever moth mont moths time ties tims hour ours year ears years week eek weeks night nigh mourning dally dairy dail mach arch ably three tree there sever seven even eigh eight bout abut other ther anther another ester eater easer beware befre bewteen wice minute minutes unit mute month months onths moos toes twice wicet weekend vice ernight knight sight thee eve evening moning tee tre aster east sunny sunda both thre thees otter others mother brother";

function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    if (at > 0) slips.push(before + after);
    slips.push(before + word.charAt(at) + word.charAt(at) + after);
    if (at > 0 && after !== "")
      slips.push(before + after.charAt(0) + word.charAt(at) + after.slice(1));
  }
  return slips;
}

function buildMended(): Map<string, string> {
  const mended = new Map<string, string>();
  const words = MENDED.split(" ");
  for (const word of words) for (const slip of slipsOf(word)) mended.set(slip, word);
  for (const word of [...words, ...REAL.split(" ")]) mended.delete(word);
  for (const [slip, word] of Object.entries(SLIPS)) mended.set(slip, word);
  return mended;
}

const mended = buildMended();

/** Mends a dropped, doubled or swapped letter in the words of time; everything else stays as typed. */
export function respell(word: string): string {
  const known = mended.get(word);
  if (known !== undefined || !/(.)\1\1/.test(word)) return known ?? word;
  // "weeeek", "sooooon": held keys come down to two letters, or one.
  const squeezed = word.replace(/(.)\1{2,}/g, "$1$1");
  return mended.get(squeezed) ?? squeezed;
}
