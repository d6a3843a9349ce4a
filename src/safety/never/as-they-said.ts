/** "They don't deserve it", of somebody else: the client's word for what they want to change. */
const OF_OTHERS =
  /(?<!\bi )\b(?:do|does|did) not deserve\b|(?<!\bi )\b(?:dont|doesnt|didnt) deserve\b/;

export const undeserved = (own: string): readonly RegExp[] =>
  OF_OTHERS.test(own)
    ? [/(?<!\byou )\b(?:do|does|did) not deserve(?: (?:it|that|this|any of (?:it|that)))?\b/g]
    : [];

const NEVER_DID =
  /\bi(?:ve| have| had| did)? (?:just |still |really )?(?:never|not|havent|hadnt|didnt) (?:ever |yet |even )?([a-z]{3,})/g;
/** What is left undone and reproaches nobody. */
const GOT = /(?<=\band )you never got (?:rid of|round to) (?:it|that|them)\b/g;

/** "I never posted it" is taken up by "the card you never posted". */
export const neverDone = (own: string): readonly RegExp[] => {
  const verbs = [...own.matchAll(NEVER_DID)].flatMap(([, verb]) => verb ?? []);
  if (verbs.length === 0) return [];
  return [
    GOT,
    new RegExp(
      `(?<=\\b(?:the|a|that|those) [a-z]+ (?:that )?)you never (?:${verbs.join("|")})\\b`,
      "g",
    ),
  ];
};
