/** Feelings by family: one word of a family that the client wrote allows the whole family. */
const FAMILIES: readonly RegExp[] = [
  /\b(?:lonel\w+|alone and)\b/,
  /\b(?:terrif\w+|terror)\b/,
  /\b(?:ang(?:er|ry|rily)|furious|rage|fury|irritat\w+)\b/,
  /\b(?:sad|sadness|sadly|sadder|saddened)\b/,
  /\b(?:asham\w+|shame)\b/,
  /\bfrustrat\w+\b/,
  /\b(?:anxi\w+|panick\w+)\b/,
  /\b(?:heart-?br\w+|devastat\w+|crush(?:ed|ing)|shatter\w+)\b/,
  /\b(?:guilt\w*)\b/,
  /\b(?:scar(?:ed|y|ing)|afraid|fear\w*|fright\w+|dread\w*)\b/,
  /\b(?:overwhelm\w*)\b/,
  /\b(?:worr(?:y|ied|ies|ying|ysome))\b/,
  /\b(?:hopeless\w*|despair\w*|desperat\w*)\b/,
  /\b(?:jealous\w*|envious|envy)\b/,
  /\b(?:humiliat\w+|embarrass\w+|mortif\w+)\b/,
  /\b(?:miser(?:y|able)|wretched|gloomy)\b/,
  /\b(?:grie(?:f|v\w+)|mourn\w*)\b/,
  /\bnervous\w*\b/,
  /\b(?:reject(?:ed|ion)|unloved|unwanted|abandoned)\b/,
  /\bdepress\w*\b/,
  /\b(?:upset\w*|distress\w*|distraught|anguish\w*)\b/,
  /\b(?:disappoint\w*|let down)\b/,
  /\bresent\w*\b/,
  /\bstress\w*\b/,
  /\b(?:painful|hurtful|(?:are|feel|feeling|felt|were|be|being|that|and) hurt(?! (?:yourself|someone|anyone|or)))\b/,
  /\b(?:exhausted|drained)\b/,
  /\b(?:feel(?:s|ing)?|felt|are|leaves you feeling|left you feeling) (?:so |very |really |a bit |quite )?(?:empty|low|down|trapped|numb|lost|stuck|broken|blue|helpless|powerless|worthless|like a failure|bitter|betrayed|insecure|panicky|tense|bored)\b/,
  /\b(?:failure|gutted|sorrow\w*|heartache|hurting|bitterness|loneliness|shaken|ach(?:e|ing)|wounded|crushed|torn|tortured|petrified|hysterical|agitated|restless|suffer\w*|despondent|bitter|low spirits|downcast|weary|homesick|lovesick|pain)\b/,
  /\b(?:horrif\w+|awful|horrible|dreadful|agoni\w+|torment\w*|traumati\w+)\b/,
  /\b(?:hat(?:e|ed|es|red)|loath\w*|disgust\w*)\b/,
  /\byou (?:sound|must (?:be|feel)|look (?:so )?(?!for|at|back|forward|into|like|after|it)) ?(?:so |very |really |a bit )?\w+/,
  /\byou (?:are|feel|felt|sound|seem|must (?:be|feel))(?: \w+){0,2} (?:happy|proud|glad|excited|thrilled|relieved|delighted|calm|grateful|hopeful|confident|content|joyful)\b/,
];

const OPEN_QUESTION =
  /\b(?:does|do|did|would|is|are) (?:anything|something|any of it|it|that|there)[^.?!]*\?/g;

const fold = (text: string): string => text.toLowerCase().replace(/[’‘`]/g, "'");

/**
 * No emotion word that the client did not write: a wrong one costs trust, and Illinois forbids guessing.
 * A question that leaves it open ("does anything worry you?") puts no word in anyone's mouth.
 */
export const unwrittenEmotions = (folded: string, clientText: string): readonly string[] => {
  const written = fold(clientText);
  const said = folded.replace(OPEN_QUESTION, " ").replace(/\bno worries\b/g, " ");
  return FAMILIES.flatMap((family) => {
    const named = family.exec(said)?.[0];
    const isWritten = named === undefined || family.test(written) || sharesStem(named, written);
    return isWritten ? [] : [named];
  });
};

/** "empty" in the client's text allows "you feel empty". */
const sharesStem = (named: string, written: string): boolean => {
  const last = named.split(" ").at(-1) ?? named;
  return last.length >= 3 && written.includes(last.slice(0, Math.max(3, last.length - 3)));
};
