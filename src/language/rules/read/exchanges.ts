/** Some words of the sentence on the table for others. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
}

const OLD = `(?:the (?:word|words) )?["“']?(?<from>[\\p{L}\\d' -]{1,40}?)["”']?`;
/** A comma may only stand between days. */
const NEW = `["“']?(?<to>(?:[^,;.?]|,(?= ?(?:and )?(?:mon|tue|wed|thu|fri|sat|sun))){2,60}?)["”']?`;
const END = "[.!\\s]*$";
/** "It's …", "I said …": what leads to the words as they should be. */
const LEAD =
  "(?:(?:it'?s|it is|that'?s|it (?:was|should (?:be|say))|i (?:said|meant|mean|want|wanted)|make (?:it|that)|should be|put|say|write|use|have) )";

const form = (pattern: string): RegExp => new RegExp(pattern, "iu");

/** Each names what stands there and what should; the first that fits counts. */
const FORMS: readonly RegExp[] = [
  // "Swap walk for swim", "change mornings to evenings"
  form(
    `^(?:can (?:we|you|it) )?(?:swap|switch|change|replace) (?!it\\b|that\\b|this\\b)${OLD} (?:for|to|with) ${NEW}${END}`,
  ),
  // "I'd rather walk than run"
  form(`^i(?:'d| would) (?:rather|prefer to|sooner) ${NEW} (?:than|instead of) ${OLD}${END}`),
  // "Before is wrong, I said after", "Thursday should be Tuesday"
  form(
    `^${OLD} (?:is|was|'s) (?:wrong|not right|a mistake)[,.;: -]+(?:no )?${LEAD}?(?:just )?${NEW}${END}`,
  ),
  form(
    `^(?:the |but |it'?s |still )*${OLD},? (?:and )?(?:it )?should (?:be|say|read) ${NEW}${END}`,
  ),
  // "Not read, listen to the radio", "not every day. Just weekdays"
  form(
    `^${LEAD}?not (?:the )?${OLD}(?:[,.;:!]+| -+| but| it'?s)(?: but| it'?s| just| only| rather| more like| i (?:said|meant|want))* ${NEW}${END}`,
  ),
  // "It's Tuesday, not Thursday", "put Sunday lunch instead of lunch"
  form(`^${LEAD}?${NEW},? (?:and )?(?:not|instead of|rather than) (?:the )?${OLD}${END}`),
];

const LIKING =
  /^(?:so |too |very |really )?(?:keen|happy|sure|fond|mad|big|a (?:big )?fan|into|comfortable)\b/i;
const SAYS_OF_IT = /^(?:it |that )?(?:makes?|sounds?|feels?|seems?|looks?) /i;
/** Said of the plan or of oneself, and no words to put in another's place. */
const NO_WORDS =
  /^(?:it|it'?s|that|that'?s|for|to|because|so|of|about|with|in|on|at|this|me|i|so|much|sure|really|right|good|ok|bad|quite|yet|now|too|very|all|a lot|just|no|yes)$/i;
/** "Lmao not just stand there": a laugh is nothing to put in. */
const LAUGHS_FIRST = /^\W*(?:(?:lol+|lmf?ao+|rofl|haha+|hehe+)\b\W*)+/i;
const IS_SENTENCE = /^(?:i(?!'d| would| could)|i'll|i'm|we|we'll|my goal)\b/i;

/**
 * "It's Tuesday, not Thursday", "swap walk for swim": whether the old words stand in the sentence at
 * all is for whoever has the sentence to see.
 */
export const exchangeIn = (text: string): Exchange | undefined => {
  const plain = text.replace(LAUGHS_FIRST, "");
  for (const one of FORMS) {
    const { from = "", to = "" } = one.exec(plain)?.groups ?? {};
    const [old, fresh] = [from.trim(), to.trim().replace(/^(?:it'?s|just|only) /i, "")];
    if (/\b(?:it'?s|its|that'?s|and|but)$/i.test(fresh)) continue;
    // "Not keen on that bit. Makes her sound cross": said of it, and no words for it.
    if (LIKING.test(old) || SAYS_OF_IT.test(fresh)) continue;
    // "One a week not three so i have some money": a sentence, and more in it than two things.
    if (/\S (?:so|because|cos) (?:that )?(?:i|we|my)\b/i.test(old)) continue;
    if (!old || !fresh || NO_WORDS.test(old) || NO_WORDS.test(fresh) || IS_SENTENCE.test(fresh))
      continue;
    return { from: old, to: fresh };
  }
  return undefined;
};
