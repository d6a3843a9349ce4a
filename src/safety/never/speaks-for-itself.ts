import { withoutQuotes } from "./never-rule.ts";

/**
 * What the program may say of itself. It has no life, no wishes and no powers beyond this talk, so its
 * "I" is a short list, and whatever is not on it is stopped (never-rules 1, 7, 8, 12 and 14 at once).
 * A list of what is allowed meets wordings that nobody thought of; a list of what is forbidden does not.
 */
const DOES =
  "talked (?:right )?past|went (?:right )?past|take (?:it|that|this) (?:as|that|to mean)|did(?: ask| say(?: (?:so|that|it|this))?)?(?=[.,;]| and\\b)|want to (?:make sure|understand|check|get|be sure|hear|know)|remember(?: that)? you|hope (?:that|this|it|you|sunday|the)|believe (?:in|(?:that )?(?:small|every|a small))|agree|think|might be (?:off|wrong|mistaken)|may be (?:off|wrong|mistaken)|see|picture|pass (?:it|that|this|your)|tell you|hear|heard|(?:more or less )?handed you (?:that|this)|read|got|get|understand|understood|notice|noticed|wonder|appreciate|ask|asked|said|meant|mean|missed|misread|misunderstood|mixed|took|wrote|put|kept|noted|saved|suggest|picked|made|repeated|skipped|left|went (?:straight |right )?(?:past|ahead|too fast|too far|off (?:after|on|with|about)|on about)|jumped (?:ahead|past|in|to)|ran (?:ahead|off|on)|rushed (?:ahead|past|on|you)|overlooked|passed over|muddled|garbled|lost (?:track|sight)|brushed (?:straight |right )?past|sorted|like (?:that|how|the)|love (?:that|how)|thought (?:you|that you) (?:said|meant|wanted)|have (?:been (?:listening|reading|following|asking)|it|that|this|your|kept|noted|saved|put|written|left|made|two|three|a few|a couple|an idea|one (?:idea|more idea|question)|got|enough)|think (?:we|that is|that is it|it is (?:a|your)|i)|take it (?:back|out)|do not (?:know (?:you|that|yet|the|what|your|which|how you)|have (?:that|it|an?|to|your)|need|mind|want to (?:push|rush|guess|get this wrong|put words|assume|repeat|ask twice|ask too))|did not (?:get|catch|understand|mean|read|follow|ask|quite)";
const WILL =
  "be (?:glad|happy) to|rather (?:ask|not guess|check)|show|picture|guess|keep|note|save|help|ask|offer|suggest|leave|put|add|change|write|make (?:it|that|this|a note|the)|look|go (?:back|on|slower|slowly|with)|wait|remember|remind|try (?:again|to|once)|send|bring|tell (?:you (?:what|which|where|how|when|who|more))|explain|pass (?:it|that|this|your|on)|like to (?:understand|get|ask|hear|know|make sure|check|stay)|say (?:it|that|more|less)|read|give|repeat|stop|take|check (?:it|that|the)|rest|set|skip|be brief|be shorter|use|do (?:that|it|so)|turn|start|hold (?:on to|that|it)|come back|drop|love to (?:hear|know|help)";
const CANNOT =
  "see (?:how|what|who|your|that from)|answer|tell(?=[.,!?]|$)|connect|judge|know|promise|tell (?:how|what|who|whether|which|if|from)|say (?:how|what|whether|for)|call|do what|read (?:that|it|this|your)|decide|speak|listen|give (?:medical|advice on)|set";
const IS =
  "cairn|an? (?:automated )?(?:program|computer program)|an? (?:short|little|simple) program|the program|not an? (?:person|human|therapist|doctor|clinician|judge|crisis)|still (?:an? program|here)|only an? program|just an? program|here to (?:help|listen|think|work)|here(?=[.,!?]|$| when| whenever| if| for that| with| so you)|not here to|with you(?=[.,!?]|$)|sorry|glad|curious|wondering|hearing|listening|asking|happy to|not sure (?:i|what|which|how|that i)|with you so far|following|able to|not able to see|only guessing|going to (?:ask|leave|note|keep|show|put)|reading|checking|looking|afraid i (?:got|missed|mixed|read)";

const OWN = new RegExp(
  `\\bi (?:just |only |also |still |really |already |now )*(?:(?:am|was) (?:just |only |also |still |so |very |really )*(?:${IS}|unclear|wrong|too (?:quick|fast|long)|asking)|(?:will|can|could|would|should|shall) (?:just |also |only |gladly |always |now )*(?:not )?(?:${WILL}|${DOES})|(?:cannot|could not|will not) (?:${CANNOT}|keep|save|ask|guess|push|rush|say more|repeat|bring|pass|go on|share|send|use|need|talk about (?:numbers|food|weight))|have not|may have|might have|might be (?:off|wrong)|may be (?:off|wrong)|(?:${DOES}))\\b`,
  "g",
);
const OWN_QUESTION =
  /\b(?:shall|should|can|could|may|did|do|have|am|would|will|how (?:can|could|may)|what (?:can|could|should|did)) i\b[^.!]*\?/g;

/** An "I" inside someone else's sentence: "if I got that wrong", "what I have", "better than I do". */
const HARMLESS =
  /\bif i\b[^.?!]*|\b(?:what|all|than|as|so far|here is what|that|anything|before|until|when|while) i (?:have|do|can|should|know|need|need to know|(?:take|understand|understood|hear|read|see) (?:it|that|you)(?=[.,;:?!]|$)|wrote|asked|said|heard|understood|ask|go on)\b|\bi have:/g;

/**
 * What it says of itself and may not, from the "I" on. "Have I got that right?" and the like are
 * questions; a client's own "I" stands in quotation marks.
 */
export const ownClaims = (folded: string): readonly string[] => {
  const said = withoutQuotes(folded).replace(OWN_QUESTION, " ").replace(OWN, " ");
  return said.replace(HARMLESS, " ").match(/\b(?:i|myself)\b(?: [a-z']+){0,3}/g) ?? [];
};
