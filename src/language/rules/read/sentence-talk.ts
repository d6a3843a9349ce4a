import { withoutHedges } from "./clauses.ts";
import { withoutLead } from "./none-of.ts";
import { sentencesOf, withoutRejection } from "./own-sentence.ts";

/** What one clause says of the sentence on the table. */
export type SentenceTalk =
  /** That something is wrong with it, and not what. */
  | { readonly kind: "unclear" }
  /** These words should go. */
  | { readonly kind: "remove"; readonly words: string }
  /** These words were in it, and are gone. */
  | { readonly kind: "lost"; readonly words: string }
  /** These words should be in it. */
  | {
      readonly kind: "should";
      readonly words: string;
      readonly clause: string;
      /** Said of the sentence outright ("it should say", "put"), and not only so that it may be ("it's", "I said"). */
      readonly isOrder: boolean;
    }
  /** These belong beside what is done. */
  | { readonly kind: "add"; readonly words: string }
  /** When it does not hold, with the word that says so. */
  | { readonly kind: "except"; readonly words: string }
  /** What it is for should be put in another way; how, where it is said. */
  | { readonly kind: "reason"; readonly words?: string }
  /** This time is too much, or was not meant. */
  | { readonly kind: "too-much"; readonly words: string }
  /** Nothing of the sentence: an answer, an act, a no. */
  | { readonly kind: "rest"; readonly words: string };

const POLITE =
  /^(?:(?:(?:can|could|would|will|shall|should) (?:we|you|u|i|it)|please|pls|plz|just|maybe|perhaps|but|and|no|nah|nope|lol|mate|ok(?:ay)?|yeah|yes|also|then|well|um+|ugh+|eh+|oh|hmm+|nearly|almost|close|better|that'?s better|that'?s nice|fine|sorry|actually|hang on|wait|what|not quite|i'd (?:like|want|rather|prefer)(?: (?:you )?to)?|i (?:want|need) (?:you )?to|i think (?:you should|it should)|let'?s|you (?:can|could|should))\b[\s,.!-]*(?!it should\b)|(?:the )?(?:thing|word) is[\s,]+)+/i;
const MANNERS =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank you|ta|lol|though|tho|mate|instead of that|i (?:said|meant)|i (?:guess|think|suppose)|if (?:you can|possible|that'?s ok)))+[.!?\s]*$/i;

const THE_WHOLE =
  "(?:it|that|this|them|the (?:whole |last |first |full )?(?:sentence|wording|words|thing|grammar|spelling|goal|text)|the (?:end|ending|start|beginning|first bit|last bit|end bit|end part|last part|bit at the (?:end|start)))";
const ORDER =
  "(?:change|fix|redo|reword|rewrite|re-write|rephrase|improve|sort|correct|edit|tweak|mend|make|do|put|say|word|phrase|try)";
const HOW_WELL =
  "(?: (?:a bit|bit|up|out|over|better|nicer|again|differently|properly|sound|sounding|make sense|right|clearer|simpler|more|like me|natural|normal|another way|in english|in better english))*";
const ORDERED = new RegExp(
  `^(?:(?!change it[.!?\\s]*$)(?:${ORDER}) ${THE_WHOLE}${HOW_WELL}|change the (?:days?|times?|date|number|amount|place|order|how often))[.!?\\s]*$`,
  "i",
);
/** "Change the day to Friday". */
const OTHER_TIME =
  /^change the (?:days?|times?|date|deadline|number|amount) (?:to|for|into) (.+)$/i;
const ORDERED_ALONE =
  /^(?:reword|rewrite|rephrase|redo|fix|change|try again|start again|start over|again|have another go|another go)[.!?\s]*$/i;
const BAD =
  "(?:odd|weird|wrong|off|funny|broken?|clunky|rubbish|daft|silly|bad|rude|harsh|sad|embarrassing|cringe\\w*|strange|stupid|mean|negative|formal|stiff|posh|childish|cheesy|corny|clumsy|garbled|backwards|muddled|a mess|like a robot|like (?:a )?(?:computer|machine)|not (?:right|english|me|great|good)|nothing like me|too (?:formal|posh|much like a robot))";
const SAID_BADLY = new RegExp(
  `^(?!(?:it|that|this)(?:'?s| is) (?:just |still )?(?:wrong|not right|not (?:good|great))[.!?\\s]*$)${THE_WHOLE}(?:'?s)? ?(?:still |just |now )?(?:(?:doesn'?t|don'?t) (?:make (?:any |much )?sense|read (?:right|well)|sound (?:right|like me|like anything i'd say))|makes no sense|(?:has )?broken? it|broke|(?:is|are|was|isn'?t)? ?(?:not )?how i(?:'d)? (?:talk|speak|say (?:it|that)|would say (?:it|that))|(?:(?:still|just) )?(?:is|sounds?|reads?|looks?|feels?|seems?)(?: (?:a bit|a little|too|really|so|kinda|kind of|very|quite|bit))* ${BAD}|(?:a bit |really |so )?${BAD})\\b(?:[\\s,.!]+[\\w']+){0,3}[.!?\\s]*$`,
  "i",
);
const STILL = /^(?:it |that )?(?:still )(?:says?|has|got|mentions?|reads?) (?:.{2,40})$/i;
const I_SAY_IT = /^(?:that'?s |it'?s )?not how (?:i|you'd|anyone|people) (?:talk|speak|say|would)/i;

const PART = "(?: (?:bit|part|thing|word|words|stuff|one|line))";
const REASON_PLACE = "(?:end|ending|last|because|reason|why|so|for)";
const ITS_REASON = new RegExp(
  `^(?:(?:change|fix|swap|redo|replace|reword|rewrite) )?(?:the |that |my )?${REASON_PLACE}(?:${PART})?(?: (?:to|with|into|should (?:be|say)|needs to (?:be|say)|ought to (?:be|say)|is(?: that| really)?|=)(?: say)? (.+))?$`,
  "i",
);
const IS_REASON =
  /^(?:because|cos|bc|so|to|for|that|i|i'd|my|we)\b|^(?!(?:an? (?:bit|little)|too|really|very|quite|kinda|not|just|still|all) )(?:\S+\s+){2,}\S/i;
/** "The end bit is a bit grim". */
const JUDGED = new RegExp(
  `^(?:(?:an? (?:bit|little)|too|really|so|very|quite|kinda|just|still|all) )+(?!good|nice|fine)\\w+$|^${BAD}$`,
  "i",
);
const WHOLE_REASON =
  /^(?:change|fix|swap|redo|replace|reword|rewrite) (?:the |that |my )?(?:because|reason|why|end bit|last bit|ending bit|end part|last part)$/i;
const RATHER_REASON = /^(?:it )?(?:said|says|say|read|reads) ((?:because|cos|bc|so|to) .+)$/i;

const REMOVES: readonly RegExp[] = [
  new RegExp(
    `^(?:remove|take out|take off|leave out|leave off|lose|drop|delete|cut out|cut|scrap|ditch|skip|get rid of|without|not mention)\\s+(?!(?:it |that |this )?(?:down |back )?to\\b)(?:the |that |this |all (?:the )?)?(?:(?:first|last|second|other) )?(?:(?:bit|part|word|words|stuff|thing) )?(?:about |with |where |of |that says |saying )?["“']?(.{2,50}?)["”']?(?:${PART}| out| off)*(?:,? (?:please|pls|plz|thanks|thx))?(?:,? (?:it|that|its|it's|that's|thats|cos|because|as|i)\\b.*)?$`,
    "i",
  ),
  new RegExp(`^take\\s+(?:the |that )?(.{2,40}?)${PART}? (?:out|off|away)\\b.*$`, "i"),
  new RegExp(
    `^(?:don'?t|do not|dont|never|rather you didn'?t|not to) (?:put|say|mention|write|include|call it|use|have)\\s+(?:the |that |anything )?(?:(?:bit|part|word|thing) )?(?:about )?["“']?(.{2,40}?)["”']?(?:${PART}| in(?: there)?)*$`,
    "i",
  ),
  new RegExp(
    `^(?:(?:i )?(?:hate|don'?t like|dislike|not (?:keen on|a fan of)) )?the (.{3,40}?)${PART}$`,
    "i",
  ),
  new RegExp(
    `^(?:the |that |"|')?(.{3,40}?)["']?${PART}?,? (?:sounds?|looks?|feels?|reads?|is|isn'?t|makes (?:me|it) (?:sound|look))(?: (?:a bit|too|really|so|kinda|kind of|very|quite))* (?:${BAD})\\b.*$`,
    "i",
  ),
  /^(.{3,30}?) isn'?t (?:it|the thing|what i (?:said|meant|want))$/i,
  /^not (?:the )?(\w+ing)$/i,
];
const IT =
  /^(?:it|that|this|them|the|me|you|what|which|there|(?:the )?point|(?:my )?name|first|last)$/i;

const LOSTS: readonly RegExp[] = [
  new RegExp(
    `^(?:but )?(?:it|you|u|that|it'?s|you'?ve|u'?ve)\\s*(?:has |have |'ve )?(?:just )?(?:lost|missed|forgot(?:ten)?|left out|dropped|missing|cut|deleted|removed|doesn'?t (?:say|mention|have)|didn'?t (?:say|put|mention|include))\\s+(?:out )?(?:the |my )?(.+?)(?:${PART})?(?: (?:out|in))?$`,
    "i",
  ),
  new RegExp(
    `^(?:where (?:did|has|is|'s|s)\\s+(?:the |my )?(.+?)(?:${PART})? (?:go|gone|went)|what(?:ever)? happened to\\s+(?:the |my )?(?!you\\b)(.+?)(?:${PART})?)$`,
    "i",
  ),
];

const EXCEPT =
  /^(?:with )?(?:one |an |the )?(?:exception(?: (?:is|would be))?[:,]?\s+(.+)|((?:except(?: for| on)?|apart from|other than|not when|unless) .+))$/i;
const ADD =
  /^(?:add|put|stick|include|pop|fit)(?: in)?(?!\s+(?:it|that|this|them)\b(?! on\b))\s+(.+?)(?: (?:in|too|as well|to it|in there|at the end))+$|^add(?: in)?\s+(?!it\b|that\b|this\b)(.+)$|^and (?:also )?((?:my|the|with|on|at|in) .+)$/i;
const SHOULD =
  /^(?:(?:(?:it|that|the end|the first bit)(?: should| has to| needs to|'?s supposed to| ought to| must)(?: just)?(?: say| be| read)|have it say|make it say|let it say|say|write|put|i (?:said|meant|mean|told you|wanted)(?: it to (?:say|be))?|it'?s|it is|its)\s+(?!(?:yes|no|ok|okay|nothing|so|keep it|already)[.!]*$|(?:it|that|this|them)\b|too\b|not\b|a lot\b|fine\b|ok\b|good\b))(.+)$/i;
const IS_ORDER =
  /^(?:(?:it|that|the end) (?:should|has to|needs to|ought to|must)(?: just)? (?:say|read)|(?:have|make|let) it say|say|write|put)\b/i;
const SIZES_TOO_BIG =
  /^(.{2,30}?)(?:'s| is|,? that'?s|,? it'?s|,? thats)? (?:(?:way|far|a bit|much|just) )?(?:too (?:much|often|many|long|hard|ambitious|big)|a lot|loads|a bit much|ages|unrealistic|not realistic|impossible|not happening|no way)\b.*$/i;
const TIME_ALONE =
  /^((?:not )?(?:every ?day|daily|every night|every week|weekly|\d+ ?(?:x|times) a (?:week|day)|every single day|each day))\??$/i;

const bare = (clause: string): string =>
  withoutLead(clause, POLITE)
    .replace(MANNERS, "")
    .replace(/^[\s,.:;!-]+|[\s,.!?;:-]+$/g, "");

const firstIn = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const one of patterns) {
    const found = one.exec(text)?.slice(1).find(Boolean)?.trim();
    if (found && !IT.test(found)) return found;
  }
  return undefined;
};

/** The small word says what it is: "so the kids don't go quiet". */
const LEADS_ON = /^(?:so(?: that)? (?!yes|no|what)\w+ \w+|because|bc|cos)\b/i;

const talkOf = (clause: string): SentenceTalk => {
  const not = /^\W*(?:no+|nah|nope)[,.\s]+(not (?:the )?\w+ing)[.!\s]*$/i.exec(clause)?.[1];
  const text = not ?? (bare(withoutRejection(clause)) || bare(clause));
  const asSaid = clause.replace(/[.!\s]+$/, "");
  if (ORDERED.test(text) || ORDERED_ALONE.test(text) || I_SAY_IT.test(text)) {
    return /\b(?:end|last) (?:bit|part)$/i.test(text) ? { kind: "reason" } : { kind: "unclear" };
  }
  if (STILL.test(text) || STILL.test(bare(asSaid))) return { kind: "unclear" };
  if (SAID_BADLY.test(text)) return { kind: "unclear" };
  const named = ITS_REASON.exec(text);
  if (named?.[1] && JUDGED.test(named[1])) return { kind: "reason" };
  // "The end is nice": no other reason.
  const reason = named && (named[1] === undefined || IS_REASON.test(named[1])) ? named : undefined;
  if (reason?.[1] || WHOLE_REASON.test(text))
    return reason?.[1] ? { kind: "reason", words: reason[1] } : { kind: "reason" };
  const rather = RATHER_REASON.exec(text)?.[1];
  if (rather) return { kind: "reason", words: rather };
  const [, exception, limit] = EXCEPT.exec(text) ?? [];
  if (exception)
    return {
      kind: "except",
      words: `${/^not\b/i.test(exception) ? "but" : "except"} ${exception}`,
    };
  if (limit) return { kind: "except", words: limit.replace(/^not when/i, "but not when") };
  const lost = firstIn(LOSTS, text);
  if (lost) return { kind: "lost", words: lost };
  const remove = firstIn(REMOVES, text);
  if (remove) return { kind: "remove", words: remove };
  const time = TIME_ALONE.exec(text)?.[1];
  if (time && asSaid.endsWith("?")) return { kind: "too-much", words: time };
  const size = SIZES_TOO_BIG.exec(text)?.[1];
  if (size && !/^(?:is|isn'?t|are|would|will|do you)\b/i.test(size))
    return { kind: "too-much", words: size };
  const other = OTHER_TIME.exec(text)?.[1];
  if (other) return { kind: "should", words: other, clause: text, isOrder: true };
  const add = firstIn([ADD], text) ?? firstIn([ADD], clause.trim());
  if (add && !/^(?:something|anything|a thing|a bit|stuff|more|to it)\b/i.test(add))
    return { kind: "add", words: add };
  const should = SHOULD.exec(text)?.[1];
  if (should)
    return {
      kind: "should",
      words: should.replace(/^(?:that|just|to say) /i, ""),
      clause: text,
      isOrder: IS_ORDER.test(text),
    };
  return { kind: "rest", words: LEADS_ON.test(text) ? text : withoutHedges(text) };
};

/** "Take out the walking put one vape a week": two orders in one breath. */
const TWO_ORDERS =
  /(?<=\S)(?:,\s+|\s+[-–—]+\s+|,?\s+(?:and|but)\s+|\s+)(?=(?:put|take out|take it out|just say|say its|say it's|dont put|don't put|keep|leave the rest|(?:its|it's) (?:so|because|for my)|say so)\b)|(?<=\S),\s+(?=(?:it|that|its|it's|thats|that's|take|just|say|i said|i want|change|drop|lose)\b)/i;

export const sentenceTalkIn = (text: string): SentenceTalk[] =>
  sentencesOf(text)
    .flatMap((one) => one.split(TWO_ORDERS))
    .map((one) => one.trim())
    .filter(Boolean)
    .map(talkOf);
