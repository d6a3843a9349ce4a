import { turned } from "../../../coach/turned.ts";
import { clausesOf, withoutHedges } from "./clauses.ts";

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
    const handed = turned(clause);
    if (longestSharedRun(handed, text) <= MAX_SHARED_RUN)
      return `${handed.charAt(0).toLowerCase()}${handed.slice(1)}`;
  }
  return undefined;
};
