export type Answer = "yes" | "no" | "yes-but" | "unsure";

const LEAD =
  "(?:(?:oh|ooh+|aw+|hmm+|um+|er+m?|well|ugh|haha|honestly|tbh|actually|whatever(?=[\\s.,]+(?:fine|ok(?:ay)?|sure|yes|yeah|go on)\\b))[,.\\s]+)*";
/** The word stands alone: the sentence ends, or a new one begins ("good." but not "good sleep"). */
const ALONE =
  "(?=\\s*(?:$|[,.!?;:])|\\s+(?:thanks?|thank you|then|for me|with me|by me|please|yes|yeah|ok|okay|sure|i guess)\\b)";
const APART = "(?=$|[\\s,.!?;:\\u{1F300}-\\u{1FAFF}])";

const pattern = (...parts: readonly string[]): RegExp =>
  new RegExp(`^${LEAD}(?:${parts.join("|")})`, "iu");

const YES = pattern(
  `(?:yes+|yeah+|yeh|yea|ye|yer|yh+|obviously|clearly|yep|yup|ya|aye|sure|ok(?:ay)?|kk|exactly|definitely|absolutely|totally|of course|please do|go (?:on|ahead|for it)|\\u{1F44D}|\\u{1F44C}|\\u2705|mhm|uh-?huh)${APART}`,
  `(?:you(?:'ve)? got it|(?:it |that |this )?is (?:very )?(?:good|fine|ok(?:ay)?|right|perfect|great|correct)|(?:that |it )?(?:sounds|looks|reads|seems) (?:good|right|like me|fine|great|ok(?:ay)?|alright|all right|about right|nice|perfect)|(?:that|it)(?:'?d| would| will|'?ll) (?:work|do|be (?:good|great|fine|nice))|i'?d like that|that'?s (?:it|right|me|good|fine|the one|perfect|great)|that is (?:it|right)|that works|works for me|cool(?= (?:thanks|with me)|$|[.!])|suits me|happy with (?:that|it)|love it|keep it(?! \\w)|do it(?! \\w)|spot on|fine whatever|pretty much|more or less|i (?:guess|think|suppose) so|guess so|suppose so)${APART}`,
  `(?:fine|right|quite (?:right|so)|very (?:well|good)|indeed|correct|perfect|great|good|can do|please|alright|all right|i (?:do|am|would|agree|will)|i guess|k|y)${ALONE}`,
);
const NO = pattern(
  `(?:nope|nah+|no way|no thanks?|\\u{1F44E})${APART}`,
  `(?:no+|never|n|wrong|don'?t|i don'?t|i'?d rather not|leave it(?: out)?|not (?:really|quite|exactly|at all|right|yet|now|for me))${ALONE}`,
  `(?:no|it'?s not|that'?s not|it isn'?t|that isn'?t)(?=\\s+(?:it|that|i|right|what|this|quite|really|me)\\b)`,
  `(?:i )?don'?t (?:think so|want to)${APART}`,
  `(?:i won'?t|no[- ]?one needs to(?: know)?|nobody needs to(?: know)?|not (?:that|so) much)\\b`,
);
const UNSURE = pattern(
  `(?:(?:i )?(?:really |honestly )?(?:dunno|don'?t (?:really )?know(?! (?:who|what|how|where|why|if|whether) (?:i|to|my|we)\\b)|do not know(?! (?:who|what|how|where|why|if|whether) (?:i|to|my|we)\\b)|have no idea|haven'?t (?:a clue|thought)|can'?t (?:really )?(?:say|think|tell|picture|imagine|remember)(?: (?:of )?(?:it|that|anything|one))?)|idk|idek|no idea|no clue|not sure|unsure|i'?m not (?:really )?sure|hard to say|who knows|maybe|perhaps|hmm+(?=\\W*$)|beats me|it depends|depends)${APART}`,
  `(?:nothin[g']?|none|no[ -]?one|nobody)(?: (?:really|else|at all|i can think of|i know|comes to mind|tbh|to be honest|in particular))?(?:${ALONE}|(?=\\s+it'?s (?:ok|fine)))`,
);
/** Said after a yes or a no, and no content of its own. */
const CLOSED =
  /^that'?s (?:it|plenty|enough|right|all|fine|good|me|great|ok(?:ay)?)(?=$|[\s,.!?;:])/iu;
const BUT =
  /\b(?:but|except|only|though|just (?:not|make|change)|can (?:we|you) (?:change|make))\b/i;

/** A yes or a no counts by its first words; "yes, but" is its own answer: the yes with something to change. */
export const answerIn = (text: string): Answer | undefined => {
  const plain = text.trim();
  if (LEANS_TO_YES.test(plain)) return "yes-but";
  if (UNSURE.test(plain)) return "unsure";
  if (YES.test(plain)) return BUT.test(plain) ? "yes-but" : "yes";
  if (NO.test(plain)) return "no";
  return endsWithYes(plain) ? "yes" : undefined;
};

/** "Perhaps. But who would sit with him?": what stands in the way is asked by one who would like to. */
const LEANS_TO_YES = /^(?:perhaps|maybe|possibly)[.,!\s-]+but (?:who|how|where|when|what about)\b/i;

/** "Better. yes", "i said yes lol": the yes stands last, and nothing before it takes it back. */
const endsWithYes = (plain: string): boolean =>
  plain.split(/\s+/).length <= MOST_BEFORE_A_YES && LAST_IS_YES.test(plain) && !BUT.test(plain);
const MOST_BEFORE_A_YES = 6;
const LAST_IS_YES =
  /(?:^|[.,!;]\s*)(?:i (?:just |already )?said )?(?:yes|yeah|yep|yup|ok(?:ay)?|sure|keep it)(?: (?:please|then|thanks|lol|haha|already))?[\s.!]*$/i;

/**
 * What is left of a message when its yes, no or "not sure" is taken off. A word that belongs to what
 * follows stays: "no more shouting" and "never late again" keep their meaning.
 */
export const afterAnswer = (text: string): string => {
  let rest = text.trim();
  for (let before = ""; before !== rest;) {
    before = rest;
    for (const one of [UNSURE, YES, NO, CLOSED])
      rest = rest.replace(one, "").replace(/^[\s,.;:!?-]+/, "");
  }
  // "Don't know how I'd know": still a not sure, all of it.
  return UNSURE.test(text.trim()) && /^(?:how|what|why|if|whether|where|when|who)\b/i.test(rest)
    ? ""
    : rest;
};
