import { clausesOf, withoutHedges } from "./clauses.ts";

const TURN: Readonly<Record<string, string>> = {
  i: "you",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  am: "are",
  we: "you",
  us: "you",
  our: "your",
  ours: "yours",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
};

/** "I was" → "you were"; everything else word by word. */
export const turnPronouns = (clause: string): string =>
  clause
    .replace(/\bi was\b/gi, "you were")
    .replace(/\bi wasn't\b/gi, "you weren't")
    .replace(/\blike me\b/gi, "like yourself")
    .replace(/[\p{L}']+/gu, (word) => TURN[word.toLowerCase()] ?? word);

const SAFE_START =
  /^(?:i (?:miss|want|need|used to|like|love|feel|have|work|live|get|go|play|keep|enjoy|look after|care for|lost|found|made|did|started|managed|tried|wish|hope|worry)|i'd (?:like|love|feel|be)|i'm (?!a |an |the |such |so (?:stupid|useless)|just (?:a|an) )|i've (?:been|got|had|started)|my \w+(?: \w+)? (?:is|are|was|has|have|left|died|works?)|we (?:go|used|have|fight|argue|live))/i;
/** Never handed back: insults against oneself, swearing, danger, other people's faults, questions, second persons. */
const UNSAFE =
  /\b(?:stupid|useless|worthless|idiot|failure|fail|loser|pathetic|disgusting|ugly|fat|hate|kill|die|dead|suicid\w*|hurt|cut|burn|fuck\w*|shit\w*|crap|damn|bastard|bitch|you|your|u|ur|bot|rape\w*|abus\w*|hits?|beat|never|nothing|nobody|can't|cannot|won't|lol|idk|what|why|how|who)\b|\?|\d{3,}|https?:|@/i;
const MAX_WORDS = 9;
/** A run of five words in common still sounds like listening; six sounds like a parrot. */
const MAX_SHARED_RUN = 5;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const longestSharedRun = (one: string, other: string): number => {
  const a = words(one);
  const joined = ` ${words(other).join(" ")} `;
  let best = 0;
  for (let from = 0; from < a.length; from += 1)
    for (let to = from + best + 1; to <= a.length; to += 1)
      if (joined.includes(` ${a.slice(from, to).join(" ")} `)) best = to - from;
      else break;
  return best;
};

/** A short clause of the client's own with the pronouns turned, or nothing: never what could not be parsed. */
export const reflectionOf = (text: string): string | undefined => {
  for (const clause of clausesOf(text).map(withoutHedges)) {
    const count = words(clause).length;
    if (count < 3 || count > MAX_WORDS || !SAFE_START.test(clause) || UNSAFE.test(clause)) continue;
    const turned = turnPronouns(clause);
    if (longestSharedRun(turned, text) <= MAX_SHARED_RUN)
      return `${turned.charAt(0).toLowerCase()}${turned.slice(1)}`;
  }
  return undefined;
};
