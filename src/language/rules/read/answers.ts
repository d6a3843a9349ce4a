export type Answer = "yes" | "no" | "yes-but" | "unsure";

const YES =
  /^(?:(?:oh|hmm|um|well|ok(?:ay)?|haha)[,.\s]+)*(?:yes+|yeah+|yea|yep|yup|ya|aye|sure|ok(?:ay)?|k|kk|fine|right|correct|exactly|definitely|absolutely|totally|of course|please(?: do)?|go (?:on|ahead|for it)|sounds (?:good|right|like me|fine|great)|that'?s (?:it|right|me|good|fine|the one|perfect|great)|that is (?:it|right)|that works|works for me|perfect|great|good|love it|keep it|do it|i (?:do|am|would|agree|will)|spot on|pretty much|more or less|i think so|i guess(?: so)?|guess so|suppose so|alright|all right|\u{1F44D}|\u{1F44C}|\u2705|mhm|uh-?huh|y)(?=$|[\s,.!?;:\u{1F300}-\u{1FAFF}])/iu;
const NO =
  /^(?:(?:oh|hmm|um|well|haha|actually)[,.\s]+)*(?:no+|nope|nah+|not (?:really|quite|exactly|at all|right|yet|now|for me)|never|n|don'?t(?: think so)?|i don'?t(?: think so)?|\u{1F44E}|wrong|no way|no thanks?|that'?s not|it isn'?t|it'?s not|leave it(?: out)?|i'?d rather not)(?=$|[\s,.!?;:])/iu;
const UNSURE =
  /^(?:(?:oh|well|um+|hmm+|honestly|tbh|ugh|er+m?)[,.\s]+)*(?:(?:i )?(?:really |honestly )?(?:dunno|don'?t (?:really )?know|do not know|have no idea|haven'?t (?:a clue|thought)|can'?t (?:say|think|tell))|idk|idek|no idea|no clue|not sure|unsure|i'?m not (?:really )?sure|hard to say|who knows|maybe|perhaps|hmm+|um+|beats me|depends|it depends|dont know|nothing(?: really)?|none|no one|nobody)(?=$|[\s,.!?;:])/iu;
const BUT =
  /\b(?:but|except|only|though|just (?:not|make|change)|can (?:we|you) (?:change|make))\b/i;

/** A yes or a no counts by its first words; "yes, but" is its own answer: the yes with something to change. */
export const answerIn = (text: string): Answer | undefined => {
  const plain = text.trim();
  if (UNSURE.test(plain)) return "unsure";
  if (YES.test(plain)) return BUT.test(plain) ? "yes-but" : "yes";
  if (NO.test(plain)) return "no";
  return undefined;
};

/** What is left of a message when its first yes, no or "not sure" is taken off. */
export const afterAnswer = (text: string): string => {
  for (const pattern of [UNSURE, YES, NO]) {
    const match = pattern.exec(text.trim());
    if (match)
      return text
        .trim()
        .slice(match[0].length)
        .replace(/^[\s,.;:!?-]+/, "");
  }
  return text.trim();
};
