/** "Before lectures is wrong": what is called wrong is not said again. */
const WRONG =
  /[^.!?]*\b(?:is|was|'s|isn'?t|is not|doesn'?t) (?:wrong|not right|a mistake|english|a sentence|right|what i (?:said|meant)|make sense)\b[.!]?/gi;

/** "i already have the job lol. i mean i'd like to know people": what is meant counts. */
export const MEANT = /^.{3,80}?\bi mean(?:t)?\b[,:]?\s+(?=\S+\s+\S+)/i;

/** "Twice a week I meant". */
const AS_MEANT = /[\s,]*\bi (?:meant|mean|said)\b[\s.!]*$/i;

/** Said for joy, and part of nothing. */
const CHEERS = /\b(?:yay|woo+(?:hoo*)?|lma+o+|lol|haha+|hehe+|omg)\b/gi;

/** "Ok weird. …", "… i know, groundbreaking": said of the question or of the answer, and part of neither. */
const REMARK =
  /^(?:(?:ok(?:ay)?|well|hm+|lol|ha+|wow)[,.! ]+)?(?:(?:that'?s (?:a )?)?(?:weird|odd|strange|funny|random|tough|big|hard|good|fair|interesting|deep|nice|tricky)(?: (?:one|question|q|ask|thing to ask))?)[.!,:;]+\s+(?=\S)|[.!?,;]\s*(?:\w+,? )?i know(?:,? (?:right|\w+ing|revolutionary|crazy|boring|silly|exciting))?[.!]*$/gi;
export const withoutRemarks = (text: string): string => text.replace(REMARK, "");
/** "Every night is a lot. School nights": how often is what comes after it. */
const REFUSED_RATE =
  /(?:^|[.,;!]\s*)(?:every|each|all|\d+|once|twice|daily|two|three|four|five|six)\b[\w ]{0,20}? (?:is|are|would be|sounds|seems|feels) (?:(?:way|far|a bit|really|like|kind of|quite) )*(?:a lot|too (?:much|many|often)|much|loads)(?: (?:tbh|ngl|for me|lol|though|tho|honestly|really))*[.,;!]+\s*(?=\S)/gi;
/** "Picking up the phone i guess without my heart going mad": said to oneself, and part of nothing. */
const SHRUG =
  / (?:i (?:guess|suppose|s'?pose|reckon)|you know)(?= (?:without|with|and|or|but|so|when|if|then|at|on|in|to|for|from|maybe)\b)/gi;
/** "Time for me. Or my husband": the full stop parts nothing. */
const GOES_ON =
  /(?:,? (?:of course|obviously|honestly|i guess|i suppose|maybe))?[.!]\s+(or (?!i\b)|and (?:for|with|to|of) |instead of )/gi;

/** What was written without what is said of the question, of oneself or for joy: the answer is what is left. */
export const withoutAsides = (text: string): string =>
  text
    .replace(AS_MEANT, "")
    .replace(CHEERS, " ")
    .replace(SHRUG, "")
    .replace(REFUSED_RATE, " ")
    .replace(WRONG, " ")
    .replace(MEANT, "")
    .replace(REMARK, "")
    .replace(GOES_ON, (_, joint: string) => ` ${joint.toLowerCase()}`)
    .trim();
