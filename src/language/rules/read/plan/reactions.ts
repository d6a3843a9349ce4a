import { holds } from "./shown-words.ts";
import { sentencesOf } from "../own-sentence.ts";

const HOW = String.raw`(?:(?:a|an|so|really|very|bit|kinda|kind of|sort of|too|quite|pretty|just|absolutely|all|such|proper|total|totally|well|rather|even|more|no|not|slightly|little|of) )*`;
const BAD = String.raw`(?:awful|horrible|horrid|terrible|dreadful|cruel|cold|mean|rude|nasty|hurtful|upsetting|tasteless|insensitive|sick|disgusting|heartless|dumb|stupid|silly|daft|weird|odd|strange|funny|wrong|off|cringey?|corny|cheesy|naff|lame|soft|soppy|mess|messy|muddled?|garbled|jumbled|nonsense|gibberish|rubbish|garbage|crap|shit|bad|clumsy|clunky|awkward|stiff|formal|robotic|ugly|confusing|ridiculous|bonkers|backwards|creepy|childish|patronising|pathetic|sense|english|grammar|worse|poor|joke|depressing|harsh|wordy|broken|shocking|insulting|offensive)`;
const AFTER = String.raw`(?: (?:english|grammar|wording|sentence|thing to (?:say|write|put)|way to (?:put|say) it|of you|now|tho|though|lol|mate|man|actually|to me|here|haha|innit|honestly|sorry|when you read it|to say|like that))*`;
const OF_IT = String.raw`(?:(?:that|this|it|thats|its|which|what)(?:'?s| is| was)?|(?:the|your|ur) (?:sentence|wording|grammar|english|whole thing|rest|way it'?s put)(?:'?s| is)?)`;
const SOUNDS = String.raw`(?:(?:just|really|now|all|kinda|still|does|doesn'?t|don'?t|didn'?t|sounds?|reads?|looks?|feels?|seems?|makes?|made|came out|comes across|is|was|even) )*`;
const LEADS =
  /^(?:(?:no+|nah|nope|oh|ah|ugh+|eh|um+|lol|haha|omg|god|jesus|christ|blimey|wow|wtf|well|but|and|yeah|yes|ok(?:ay)?|sorry|hmm+|honestly|man|mate|dear|nearly|what)[\s,.!]+)+/i;

const REACTIONS: readonly RegExp[] = [
  new RegExp(`^(?:${OF_IT} )?${SOUNDS}(?:like )?${HOW}${BAD}${AFTER}$`, "i"),
  new RegExp(
    String.raw`^(?:${OF_IT} )?${SOUNDS}like (?:a |an |some )?(?:robot|machine|computer|manager|policy|advert|form|textbook|boss|school ?book|contract|weirdo|loser|idiot|lunatic|kid|teacher|lawyer|horoscope|greetings? card)\b.{0,25}$`,
    "i",
  ),
  /^(?:(?:that|it|this) )?(?:doesn'?t|does not|don'?t) (?:even )?(?:make (?:any )?sense|sound (?:right|like me|nice|good)|read (?:right|well))(?: (?:now|to me|lol))*$/i,
  /^(?:that|it|this) makes me (?:sound|look|feel|cringe|cry|sad|sick)\b.{0,30}$/i,
  /^i (?:really )?(?:hate|don'?t like|do not like|can'?t stand) (?:it|that|this|how (?:it|that) (?:sounds|reads|is put))(?: (?:now|like that))*$/i,
  /^(?:who|what) (?:talks|speaks|writes|says) like that$/i,
  /^(?:how|what an?) (?:awful|horrible|terrible|cruel|rude|cold|weird|odd|stupid|daft)(?: thing to (?:say|write|put))?$/i,
  /^(?:isn'?t|wasn'?t) that what i (?:just |already )?said$/i,
];

const bare = (clause: string): string =>
  clause
    .trim()
    .replace(/[\s.!?,;:]+$/g, "")
    .replace(LEADS, "");

/** "That's awful", "bad english": said about the sentence, and no part of anything. */
export const isReaction = (clause: string): boolean =>
  REACTIONS.some((one) => one.test(bare(clause)));

const OF_WORDS = new RegExp(
  String.raw`^(?:and |but |also )?(?:the |saying |that |my )?["']?(?<what>.{3,40}?)["']?(?: (?:bit|part|thing|stuff|line))? (?:just |really |still )?(?:sounds?|is|are|reads?|looks?|feels?|seems?)(?: like)? ${HOW}${BAD}${AFTER}$`,
  "i",
);

/** "The nagging bit sounds daft", of words that stand in the sentence: they are not to be in it. */
const asOrder = (clause: string, statement: string): string | undefined => {
  const what = OF_WORDS.exec(bare(clause))?.groups?.["what"];
  const isNamed = what !== undefined && !/^(?:it|that|this|which|what|they|i)\b/i.test(what);
  return isNamed && /\p{L}{3}/u.test(what) && !OF_TIME.test(what) && holds(statement, what)
    ? `leave ${what} out of it`
    : undefined;
};
const OF_TIME =
  /\b(?:\d|weeks?|months?|days?|minutes?|mins?|times|every|once|twice|daily|word|end|start)\b/i;

const PARTS =
  /(?<=[,;])\s+|\s+[-–—]+\s+|,?\s+(?=but (?:its|it'?s|that'?s|thats|yes|yeah|ok|fine|keep|i\b|say|put|make)\b)/i;

/** The message without what is only said about the sentence. */
export const withoutReactions = (text: string, statement: string): string => {
  const parts = sentencesOf(text).flatMap((one) => one.split(PARTS).filter(Boolean));
  const orders = parts.map((one) => asOrder(one, statement));
  const gone = parts.map((one, at) => orders[at] === undefined && isReaction(one));
  if (!gone.some(Boolean) && !orders.some(Boolean)) return text;
  return parts
    .flatMap((one, at) => (gone[at] ? [] : [orders[at] === undefined ? one : `${orders[at]}.`]))
    .join(" ")
    .replace(/^but /i, "")
    .trim();
};
