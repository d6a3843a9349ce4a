/** The client's words as the coach may say them: pronouns turned, and set into a sentence. */
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
  im: "you're",
  ive: "you've",
  am: "are",
  we: "you",
  us: "you",
  our: "your",
  ours: "yours",
  "we're": "you're",
  "we've": "you've",
};

export const turned = (text: string): string =>
  text
    .replace(/[’]/g, "'")
    .replace(/\bi was\b/gi, "you were")
    .replace(/\bi wasn't\b/gi, "you weren't")
    .replace(/\blike me\b/gi, "like yourself")
    .replace(/[\p{L}']+/gu, (word) => TURN[word.toLowerCase()] ?? word)
    .replace(/[\s.!?,;:]+$/, "")
    .trim();

const VERB =
  /^(?:be|feel|have|get|stop|find|know|make|see|sleep|live|keep|go|do|work|learn|understand|become|spend|talk|let|accept|worry|drink|smoke|eat|lose|take|help|manage|improve|reduce|build|start|quit|give|save|write|read|run|walk|play|set|say|not|speak|run|cope|enjoy|change|move|meet|exercise|finish|trust|calm|connect|reconnect|drive|travel|control|cut|leave)\b/i;

/** What may follow "you'd like": "to be happier", "less stress". */
export const wishPhrase = (wish: string): string => {
  const plain = turned(wish).replace(/^to\s+/i, "");
  return VERB.test(plain) ? `to ${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;
};

const CLAUSE =
  /^(?:you|your \w+(?: \w+)? (?:is|are|was|were|has|have|need)|it|they|he|she|there|that|this)\b/i;
const UNSAFE =
  /\b(?:stupid|useless|worthless|failure|hate|kill|die|fuck\w*|shit\w*|bot|never|\?)\b/i;
const MAX_WORDS = 9;

/**
 * A complex reflection: what the reason says about the wish, one step deeper than what was written.
 * Only of short, plain clauses; what could hurt when handed back is not handed back.
 */
export const deeperOf = (
  reason: string | undefined,
  wish: string | undefined,
): string | undefined => {
  if (!reason || !wish || UNSAFE.test(reason) || UNSAFE.test(wish)) return undefined;
  if (reason.split(/\s+/).length > MAX_WORDS || wish.split(/\s+/).length > MAX_WORDS)
    return undefined;
  const plain = lowerFirst(turned(reason).replace(/^(?:because|so that|so|to|for)\s+/i, ""));
  if (/^you (?:can|could)\b/.test(plain))
    return `what you're really after is to be able to ${plain.replace(/^you (?:can|could) /, "")}`;
  if (CLAUSE.test(plain)) return `${plain}, and that's why you'd like ${wishPhrase(wish)}`;
  return `what you're really after is ${VERB.test(plain) ? "to " : ""}${plain}`;
};

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
