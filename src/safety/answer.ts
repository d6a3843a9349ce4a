import type { SafetyOption } from "./card.ts";

/** What a message says to a direct question that is open. */
export type SafetyAnswer = "yes" | "no" | "not-sure" | "rather-not" | "not-meant" | "other";

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*[.,;:!?…\n—–-]+\s*/g, " , ")
    .replace(/[^\p{L}\p{N}', ]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/( ,)+ ?$/, "")
    .trim();

const RATHER_NOT =
  /\b(rather not|prefer not|(don'?t|do not) (want|wanna|wish) to (say|answer|talk)|not (going to|gonna) (say|answer)|none of your|no comment)\b|^(?:i'?ll |can i )?(?:skip|pass)\b/;
const NOT_MEANT =
  /\b(not what i (meant|mean|said)|(didn'?t|did not) mean (it )?(like )?(that|it)|(that|it)'?s (just )?(a|an) (figure of speech|expression|saying|joke)|(i was|i'?m|just) (joking|kidding)|misunderstood|i (?:just|only) meant (?!it\b|that\b|every\b)|you'?(?:ve)? (?:have )?got (?:that|it|me|this) (?:all |completely |totally )?wrong|(?:you'?(?:ve)? )?misread|wrong end of the stick|(?:it'?s|that'?s|this is|was) (?:just )?(?:a |your |some )?(?:mistake|misunderstanding|mix-?up)|never (?:said|wrote|meant) (?:that|anything|so|i)|wasn'?t serious)\b/;
/** Said in the middle of something else, where a "no" would have come first. */
const SAYS_NOT =
  /\b(?:i'?m|i am) (?:really |definitely |just )?not (?:suicidal|in (?:any )?danger)\b/;
/** "What? It's a saw for the bird box": a thing, and what it is for. */
const EXPLAINS =
  /^(?:(?:what|huh|eh|um+|uh|er+m?|oh|ah|no+|nope|sorry|god|lol|haha|wait|omg|jesus|hang on|erm) (?:, )*)+(?:(?:it'?s|that'?s|it is|that is|this is|they'?re|those are|(?:i|we) (?:mean|meant)) )?(?:just |only )?(?:a|an|the|my|our|some) (?:[a-z'-]+ ){1,4}?(?:for|to) (?!me\b|myself\b|this\b|it\b)/;
/** "Nobody's hurt." */
const NOBODY_HURT =
  /\b(?:nobody|no ?one)(?:'?s| is| was| has been| will be| gets| got| is getting| is going to (?:be|get))? (?:being |getting )?(?:hurt|harmed|injured|in danger|bleeding|dying)\b(?! (?:yet|but|except|if|when|by|enough|more|like|as))/;
/** What an explanation may not name: then it explains the danger, not the object. */
const ON_ONESELF =
  /\b(?:myself|me|hang\w*|jump\w*|kill\w*|bleed\w*|blood|overdos\w*|noose|(?:my|own) (?:own )?(?:wrists?|arms?|skin|throat|neck|legs?|thighs?|veins?|head|mouth)|him|her|them|guns?|pistol|rifle|pills?|tablets?|meds|poison|tonight|tomorrow|later|way|plan|note|letter|goodbye|relief|release|exit|pain|ending|stop|leave|the end)\b/;
const explains = (said: string): boolean =>
  (EXPLAINS.test(said) || NOBODY_HURT.test(said)) && !ON_ONESELF.test(said);

/** Anything that leaves a door open is not a direct no. */
const HEDGE =
  /\b(no idea|maybe|perhaps|sometimes|not sure|unsure|dunno|idk|(don'?t|do not) know|not really|not exactly|not right now|not yet|not today|not now|guess|think so|kind of|kinda|sort of|sorta|probably|possibly|hopefully|might|a (bit|little)|anymore|any more|until|unless|except|depends|used to|yes and no|not (like that|actively)|the (guts|nerve|courage)|(scared|afraid|chicken) to|coward|since|only (when|if|at|in|think\w*|after)|do (that|it|this) to (my|him|her|them)|promis\w+|thoughts?|go through with|stops? me|stopping me|keeps? me(?! (?:up|awake|busy|from sleeping)\b))\b/;
/** After "no, but": a thought, a nearness, a condition. What says nothing of the kind goes with the "no". */
const HALF_BACK =
  /\b(think\w*|thought\w*|feel like|(wouldn'?t|would not|don'?t|do not) mind|it(?!')|that(?!')|there(?!')|close|almost|nearly|before|once|when|if|urge\w*|plan\w*|crossed|will|would|could|can'?t|cannot|do|did|soon|later|tomorrow|tonight|some ?day|one day|eventually|wait)\b/;
const LEAD = "(?:(?:oh|god|lol|haha|um|uh|well|omg|hell|what|wait|honestly) (?:, )*)*";
/** After "no" only words that go on with an answer: "no one cares" and "no point" are not a no. */
const GOES_ON =
  "but|maybe|i|i'?m|i'?ve|i'?d|im|not|never|just|that|that'?s|it|it'?s|lol|haha|thanks|thank|don'?t|honestly|really|absolutely|definitely|of course|sorry|mate|man|bro|dude|mum|mom|nothing like|let'?s|lets|can we|please|this|the|nope|no|god|omg|worries|way(?! out)|you|we";
const NO = new RegExp(
  `^${LEAD}(?:(?:definitely |absolutely |certainly )?(?:no+|nope|nah+|naw)(?=$| ,| (?:${GOES_ON})\\b)|never(?=$| ,)|not at all\\b|(?:of course|absolutely|definitely|certainly) not\\b|(?:i'?m|i am) (?:really |definitely )?not(?=$| ,| (?:suicidal|going|gonna|thinking|planning))|i (?:would never|wouldn'?t)\\b|i (?:don'?t|do not|haven'?t|have not)(?=$| ,)|i'?d never\\b)`,
);
/** A "no" that goes on with words like these is not left as a no. */
const DARK =
  /\b(want|wish|wanna|gone|die|dying|dead|alive|disappear|vanish|burden|worthless|better off|(?:nobody|no ?one) (?:would|will|cares?|needs|wants)|hate myself|hate my life|go on|tired of|sick of|done with (?:life|it|everything|this)|no point|the point|pointless|forever|cut|hurts?|end it|be over|to end|never wake|not wake|hopeless|give up|goodbye|pills)\b/;
const DENIED =
  /\b(?:don'?t|dont|do not|didn'?t|not|never|wouldn'?t|won'?t)\b[^,]{0,24}?\b(?:want|wanna|die|kill|hurt|dead|suicid\w*|end|cut|wish|give up|gone|hopeless)\b[^,]*/g;
/** What is denied here is life itself. */
const DENIES_LIFE =
  /\b(?:don'?t|dont|do not|didn'?t|not|never|can'?t|cannot)\b[^,]{0,20}?\b(?:live|living|be here|be alive|go on|exist|wake up|carry on)\b/;
const isDark = (said: string): boolean =>
  DENIES_LIFE.test(said) || DARK.test(said.replace(DENIED, " "));

/** What the program made of it, told back to it, is nobody's own word. */
const MADE_OF_IT =
  "(?:you|u|it|this|(?:the|your|this) (?:computer|bot|thing|program|app|robot|machine)|computer|bot)";
const WEARY =
  "tired|exhausted|worn out|stressed|busy|sad|down|low|upset|cross|annoyed|overwhelmed|drained|frustrated|worried|nervous|anxious|grumpy|bored|sleepy|fed up|lonely|emotional|dramatic|behind";
/** Words that only look like a door left open: the question that is disliked, a tiredness, the way on. */
const HARMLESS: readonly RegExp[] = [
  new RegExp(
    `\\b${MADE_OF_IT} (?:thinks?|thought|says?|said|assumes?|assumed|reckons?|heard) (?:that )?(?:i|im|i'?m)\\b[^,]*`,
    "g",
  ),
  /\b(?:tired|sick|fed up|weary|done) (?:of|with) (?:(?:that|this|the|these|those|your|all|being|you|same|of|always|constantly|having|to|answer|answering|hearing|people|everyone) ){0,6}(?:questions?|asking|asked|checks?)\b/g,
  /\b(?:(?:don'?t|do not) know|no idea|wish i knew) why (?:you|i'?m|i am|this|that|it|people|everyone)[^,]*?\bask\w*/g,
  /\bwish you(?: would|'d)? (?:(?:didn'?t|did not|stop|stopped|wouldn'?t|would not) )(?:keep )?ask\w*/g,
  new RegExp(
    `\\b(?:(?:just|so|very|really|a bit|a little|kind of|kinda|sort of|sorta|probably|i guess|feel|get|getting) )+(?:${WEARY})(?! of| to)(?: sometimes| today| now| right now| these days)?\\b`,
    "g",
  ),
  /\b(?:want|wanna|like) (?:to )?(?:go on|carry on|continue|keep going|talk about|(?:a|some|more|my) (?:holiday|break|vacation|nap|weekend|day off|coffee|hug|help|life back)|get (?:on|back|going)|work on|go back to)\b(?! dying)/g,
  /\b(?:let'?s|can we|could we|shall we|please) (?:just )?(?:go on|carry on|move on|continue)\b/g,
  /\b(?:nobody|no ?one)(?:'?s| is| was| has been| will be| gets| got| is getting| is going to (?:be|get))? (?:being |getting )?(?:hurt|harmed|injured|in danger|bleeding|dying)\b(?! (?:yet|but|except|if|when|by|enough|more|like|as))/g,
  /\b(?:to|for|it|that|still|only) (?:cuts?|cutting|saw|sawing|chop|chopping) (?:the |some |up |down |my )?(?:wood|firewood|logs?|planks?|timber|tiles?|grass|lawn|hedges?|branches|bread|cake|fabric|cloth|paper|card|carpet|felt|ribbon|veg|vegetables|onions|hair|fringe)\b/g,
  /\b(?:back|knees?|hips?|head|neck|legs?|feet|foot|shoulders?|joints?|tooth|teeth|stomach|wrist) (?:that )?(?:really )?hurts?\b/g,
];
const withoutHarmless = (said: string): string =>
  HARMLESS.reduce((left, pattern) => left.replace(pattern, " "), said)
    .replace(/ +/g, " ")
    .trim();

/** Whether a "no" is left as one by everything that comes with it. */
const staysNo = (left: string): boolean => {
  if (HEDGE.test(left) || isDark(left)) return false;
  const back = /^[^,]*(?:, )?\bbut\b(.*)$/.exec(left)?.[1];
  return back === undefined || (back.trim() !== "" && !HALF_BACK.test(back));
};

const YES =
  /^((oh|god|um|well|honestly|i guess|actually) (, )*)*((yes|yeah|yep|yea|ya|yup|y|yh|ye|true|kind of|kinda|sort of|sorta|sometimes|probably(?! not)|definitely(?! no)|a bit|a little|often|all the time|always)\b|i am(?=$| ,| (?:thinking|suicidal|going|gonna|planning|afraid|bleeding|in danger|and|but|honestly|sometimes|a (?:bit|little)|often)\b)|i do(?=$| ,| (?:think|want|feel|have|sometimes|often|a (?:bit|little|lot)|every|and|but)\b)|i have(?=$| ,| (?:been|thought|thoughts|a plan|plans|it|that|before|pills|and|but)\b)|(?:i (?:might|could|will)|it is)(?! not\b))/;
const UNSURE =
  /\b(not sure|unsure|dunno|dont know|idk|i (don'?t|do not) know|maybe|perhaps|not really|possibly|probably not|yes and no|hard to say|can'?t say|no idea|depends|i guess|not (?:today|now|yet|right now)|(don'?t|do not) think so)\b/;

/**
 * Reads an answer so that only a plain "no" is a no, however much is said with it: a hedged one ("not
 * really", "no but sometimes", "not today") is "not sure", and anything else is "other". `today` is true
 * where "not today" answers the question.
 */
export const readSafetyAnswer = (
  text: string,
  options: readonly SafetyOption[] = [],
  today = false,
): SafetyAnswer => {
  const said = plain(text);
  const chosen = options.find((option) => plain(option.label) === said)?.id;
  if (chosen === "yes" || chosen === "no" || chosen === "not-sure" || chosen === "rather-not") {
    return chosen;
  }
  if (RATHER_NOT.test(said) && !NOT_MEANT.test(said)) return "rather-not";
  const left = withoutHarmless(said);
  const isPlain = staysNo(today ? left.replace(/\bnot (today|now|right now)\b/g, "") : left);
  if (NOT_MEANT.test(said)) return isPlain ? "not-meant" : "not-sure";
  if (NO.test(said)) return isPlain ? "no" : "not-sure";
  if (SAYS_NOT.test(said)) return isPlain ? "not-meant" : "not-sure";
  if (explains(said) && isPlain) return "not-meant";
  if (today && /^not (today|now|right now)\b/.test(said)) return isPlain ? "no" : "not-sure";
  if (YES.test(said) && YES.test(left)) return "yes";
  return UNSURE.test(left) ? "not-sure" : "other";
};
