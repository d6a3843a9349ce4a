/** When or where in the day: what an implementation intention hangs on ("after lectures", "at 3pm", "first thing"). */
export const CUE =
  /\b(?:(?:right |just |straight )?(?:before|after|when|once|while) (?:the |my |our )?[a-z]+ (?:is|are|has|have|goes?|gets?|leaves?|comes?|finish(?:es)?|wakes?)(?: (?!and\b|so\b|but\b|because\b|on\b|every\b)[a-z]+){0,3}|(?:the )?(?:night|day|morning|evening) before (?:an? |my |the )?[a-z]+(?: shifts?)?|(?:before|after|during) (?:every|each) (?:late |early |night |long )?[a-z]+|(?:right |just |straight )?(?:before|after|during) (?!(?:every|each|she|he|they|it|we|you|me|him|her(?! \w)|us|them|that|this|and|but|or|so)\b|i (?!get|finish|wake))(?:my |the |a |her |his |their |our |i (?:get|finish|wake)(?: up| home)? ?)?[a-z]+(?: (?:up|home|work|time|round))?|in the (?:early )?(?:mornings?|afternoons?|evenings?)|at (?:lunch(?:time)?|night|noon|bedtime|breakfast|weekends?)|(?:at |around |about |by )?\d{1,2}(?::\d\d)? ?(?:am|pm)|first thing(?: in the morning)?|on (?:my|the) way (?:home|to work|back)|when i (?:get|wake|come) (?:home|up|back|in))\b/i;

/** The time of day a change of plan names, the last one named; a bare "3pm" becomes "at 3pm". */
export const cueIn = (text: string): string | undefined => {
  const positive = text
    .replace(/[^.!?]*\b(?:is|was|'s) (?:wrong|not right|a mistake)\b/gi, " ")
    .replace(
      /\bnot (?:(?:before|after|during|in|at)\b [a-z]+|(?:when|once|while)\b [^.,;!?]+)/gi,
      " ",
    );
  const found = [...positive.matchAll(new RegExp(CUE.source, "gi"))].at(-1)?.[0];
  return found && (/^\d/.test(found) ? `at ${found}` : found);
};

export const withoutCue = (act: string): string =>
  act.replace(CUE, " ").replace(/\s+/g, " ").trim();
