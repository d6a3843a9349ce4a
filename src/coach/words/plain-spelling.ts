import { verbOf } from "../../smart/reading/verbs.ts";

/**
 * Chat spelling as it would stand on paper: apostrophes and the words that phones leave out.
 * Only spelling: not a word is added, taken away or put in another order.
 */
const WORDS: Readonly<Record<string, string>> = {
  im: "I'm",
  ive: "I've",
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  theyve: "they've",
  theyll: "they'll",
  theyd: "they'd",
  itd: "it'd",
  thatd: "that'd",
  youre: "you're",
  youve: "you've",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wasnt: "wasn't",
  arent: "aren't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  cant: "can't",
  wont: "won't",
  wanna: "want to",
  gonna: "going to",
  gotta: "have to",
  cos: "because",
  cus: "because",
  cuz: "because",
  coz: "because",
  bc: "because",
  becuase: "because",
  freind: "friend",
  freinds: "friends",
  frend: "friend",
  frends: "friends",
  freindly: "friendly",
  definately: "definitely",
  definatly: "definitely",
  tommorow: "tomorrow",
  tomorow: "tomorrow",
  tommorrow: "tomorrow",
  wierd: "weird",
  recieve: "receive",
  beleive: "believe",
  excersise: "exercise",
  excercise: "exercise",
  exersise: "exercise",
  calender: "calendar",
  nieghbour: "neighbour",
  shcool: "school",
  cuosin: "cousin",
  grandaughter: "granddaughter",
  daugther: "daughter",
  borther: "brother",
  hosptial: "hospital",
  realy: "really",
  togther: "together",
  agian: "again",
  becos: "because",
  ppl: "people",
  tonite: "tonight",
  nite: "night",
  nites: "nights",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tmw: "tomorrow",
  tomo: "tomorrow",
  tomoz: "tomorrow",
  "2moro": "tomorrow",
  "2morro": "tomorrow",
  "2mrw": "tomorrow",
  "2morrow": "tomorrow",
  "2nite": "tonight",
  "2night": "tonight",
  "2day": "today",
  b4: "before",
  l8r: "later",
  gr8: "great",
  m8: "mate",
  m8s: "mates",
  thru: "through",
  tho: "though",
  altho: "although",
  msg: "message",
  msgs: "messages",
  msging: "messaging",
  msgd: "messaged",
  txt: "text",
  txts: "texts",
  txting: "texting",
  txtd: "texted",
  bday: "birthday",
  wknd: "weekend",
  wkend: "weekend",
  wknds: "weekends",
  wkends: "weekends",
  evry: "every",
  evryday: "every day",
  cld: "could",
  wld: "would",
  shld: "should",
  pls: "please",
  plz: "please",
  probs: "probably",
  prob: "probably",
  prolly: "probably",
  def: "definitely",
  defo: "definitely",
  smth: "something",
  sth: "something",
  sumthing: "something",
  sumthin: "something",
  rly: "really",
  abt: "about",
  wk: "week",
  wks: "weeks",
  n: "and",
  w: "with",
  cba: "can't be bothered",
  obv: "obviously",
  u: "you",
  ur: "your",
};

/** One word as it would stand on paper, where a phone has left letters out; in lower case. */
export const plainWord = (word: string): string | undefined =>
  Object.hasOwn(WORDS, word) ? WORDS[word]?.toLowerCase() : undefined;

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bw\/(?=\s)/gi, "with"],
  [
    /\b((?:my|our|the) (?:husband|wife|hubby|mum|mom|dad|partner|boss|baby|bf|gf|boyfriend|girlfriend|ex))s (?=(?:home|out|away|asleep|at|in|off|here|not|back|up|gone|ill|busy|on|there|working|sleeping|late|round)\b)/gi,
    "$1's ",
  ],
  [/\b(i)d(?= (?!card\b|number\b|cards\b)[a-z])/gi, "I'd"],
  [
    /\bill(?= (?:be|go|do|try|get|have|make|take|just|text|call|start|keep|put|tell|see|ask|use|remember|sit|stop|write|leave|wait|say|read|play|stay|walk|drink|eat)\b)/gi,
    "I'll",
  ],
  [/(^|[,.;] |\b(?:because|and|but|so|when|if|that|think|know) )its (?!own\b)/gi, "$1it's "],
  [
    /\bits(?= (?:a|an|the|not|so|too|all|my|just|been|about|time|hard|good|nice|fun|easy|important|always|never|like|for|what|where|when|why|how)\b)/gi,
    "it's",
  ],
];

/** Sounds of typing, and no words of what is said: "lol", "tbh", "i guess" shortened. */
const PARTICLES =
  /(?:^|[\s,]+)(?:lol+|lmao|haha+|tbh|ngl|ig|fr|imo|smh|rn|xx?|obvs|innit|i (?:sup|s'?)pose(?=[,.!?]|$))(?=$|[\s,.!?])/gi;

/** Two words and more in capitals are a raised voice, and no names. */
const SHOUTED = /\b[A-Z]{2,}(?:\s+[A-Z]{2,}\b)+/g;

/** "My mate sara": whoever is named after what they are has a name. */
const NAMED =
  /\b(my (?:best |old |little |big )?(?:mate|friend|pal|cousin|brother|sister|neighbour|neighbor|colleague|daughter|son|auntie?|uncle|girlfriend|boyfriend|wife|husband|niece|nephew)) ([a-z]{3,})(?=\s*$|[,.!?]| (?:again|on|at|in|for|and|or|this|next|every|once|twice|tomorrow|tonight|about|round|when|after|before|more|probably|like|so|to)\b)/g;
const NO_NAME =
  /^(?:again|and|about|after|around|alone|also|always|any|anyway|back|because|before|both|but|down|during|each|even|every|first|for|from|group|groups|here|home|how|into|instead|later|less|like|more|most|next|nearby|not|now|off|often|once|online|only|out|outside|inside|over|properly|quite|round|since|some|sometimes|soon|still|than|that|the|their|them|then|there|this|though|through|today|together|tomorrow|tonight|too|twice|until|upstairs|very|was|well|were|when|where|which|while|who|whom|with|without|abroad|mum|dad|law|has|had|did|does|might|could|would|should|will|can|said|lot|out|per)$|(?:ing|ed|ly|day|days)$/;

export const plainSpelling = (text: string): string => {
  const spelled = text
    .replace(PARTICLES, "")
    .replace(SHOUTED, (words) => words.toLowerCase())
    .replace(/[’]/g, "'")
    .replace(/[\p{L}\d']+/gu, (word) => WORDS[word.toLowerCase()] ?? word);
  return PHRASES.reduce((result, [pattern, to]) => result.replace(pattern, to), spelled).replace(
    NAMED,
    (whole, who: string, name: string) =>
      NO_NAME.test(name) || verbOf(name) !== undefined
        ? whole
        : `${who} ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  );
};
