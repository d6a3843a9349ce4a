import { withoutLead } from "../none-of.ts";

/** Where one thing said of the plan ends and the next begins. */
const ENDS =
  /(?<=[.!?;])\s+|\s+[-–—]+\s+|,\s+(?=(?:make|take|put|leave|drop|forget|lose|just|no|not|rest|the rest|it|its|it's|thats|that's|i|he|hes|he's|she|shes|she's|we|they|theyre|but|and|with|because|cos|look|keep|is|go|change)\b)|\s+(?=but (?:with|make|only|not|just)\b)|,?\s+(?=and (?:with|over|on|at|after|before|in|make|put|take|drop|add|remove|leave out)\b)/i;

/** "… or just say gardening?": of two ways the first is taken, and shown. */
const OR_ELSE = /,? or (?:just |only |maybe )?(?:say|put|call it)\b[^.!?]*/i;

/** "Just add it. Delete the apps": what is to be added follows. */
const ADD_IT =
  /^(?:just |please |so )*(?:add|put) (?:it|this|that)(?: in)?\s*[.:,-]+\s*(?=\p{L})/iu;

/** "Put in that I breathe out first": what they would do is what goes in. */
const PUT_THAT =
  /\b(put|add|include|write|mention)(?: in)? (?:that )?(?:(?:i|we)(?:'ll|'d| will| would)? (?=\w+ )|(?:it'?s|it is) (?=(?:at|in|on|after|before|with|for) ))/giu;

/** The clauses of a message that says what should be otherwise. */
export const clausesOfChange = (text: string): string[] =>
  text
    .replace(OR_ELSE, "")
    .replace(ADD_IT, "add ")
    .replace(PUT_THAT, "$1 ")
    .split(ENDS)
    .map((one) => one.trim())
    .filter(Boolean);

const HEDGES =
  /^(?:(?:no+|nah|nope|ya|yeah|yes|yep|yea|ok(?:ay)?|fine|sure|but|so(?! (?:that|i can|i could|i'm|i feel|i get|i don'?t|i have|i see|i know|i'll|i save|i stop|my|we|they|he|she|the)\b)|well|hmm+|lol|omg|ugh|oh|man|mate|sorry|actually|really|honestly|please|pls|plz|just|maybe|perhaps|can (?:you|we|u|i|it)|could (?:you|we|i)|i(?:'d| would) (?:like|prefer|rather)(?: to)?|i want(?: to)?|i wanna|let'?s|i said|i meant|i mean|you should|thanks|thank you|wait)[\s,.!:;-]+)+/i;
const TAILS =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank you|lol|tho|though|haha|man|mate|maybe|if possible|ok|okay|i guess|i think|i said|now|then))+[.!?\s]*$/i;

/** "Take out then": the word is what goes, and no manner. */
const ONE_WORD_OUT =
  /\b(?:take out|remove|drop|lose|delete|leave out|cut|no) (?:the )?(?:word )?["']?[\p{L}]+["']?[.!\s]*$/iu;

/** A clause without its manners. */
export const plainOf = (clause: string): string =>
  withoutLead(clause, HEDGES)
    .replace(ONE_WORD_OUT.test(clause) ? /[.!?\s]+$/ : TAILS, "")
    .replace(/^["'“”\s,]+|["'“”\s,.!?;:]+$/g, "")
    .replace(/\p{Extended_Pictographic}/gu, "")
    .trim();

const TALK =
  /^(?:(?:no+|nah|nope|ya|yeah|yes|yep|yea|ok(?:ay)?|fine|sure|lol|omg|ugh|man|mate|please|pls|thanks?|good|great|nice|better|wait|hmm+|sorry|well|oh|but|haha|wrong|not right)[\s,.!?]*)+$|^(?:but |and |the )*(?:rest|everything else|other (?:bits|parts?|stuff)|all else)(?: of it)?(?: is|'?s| was| can)? (?:all )?(?:fine|good|ok(?:ay)?|great|right|perfect|stay\w*)\b.*$|^(?:you|u|ur|you'?re|youre)(?: (?:are|r))? (?:really )?(?:not|never|didn'?t|don'?t|didnt|dont|aren'?t)\b.{0,30}$|^(?:none|neither) of (?:those|these|that|them)\b.*$|^less often[.,!]*$|^(?:i )?(?:just )?(?:said|told you)(?: (?:so|that))?[.!]*$|^(?:that'?s |thats |it'?s |its )?(?:worse|wrong|not it|not right|weird|not what i said|silly|daft)[.!\s]*$|^[^\p{L}\d]*$/iu;

/** Said to us, or around the change, and no part of it. */
export const isTalk = (clause: string): boolean => TALK.test(clause.trim());

const MORE =
  /^(?:he|she|they|we|it|my|our|his|her|hes|shes|theyre|i'?m|im|that|there|because|cos|since|is that|is it|do you|does|who|what|why|last|then)\b/i;

/** Why it should be otherwise ("hes off those days"), which belongs to no sentence. */
export const isTellingMore = (clause: string): boolean => MORE.test(clause);
