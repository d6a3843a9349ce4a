import type { ReadInput, Request } from "../../../coach/language.ts";
import { piecesOf } from "./ear/pieces.ts";
import { ON_THE_TABLE } from "./on-the-table.ts";
import { isWorry } from "./tone.ts";

type Ask = ReadInput["ask"];

const LEAD =
  /^(?:(?:hang on|hold on|wait|sorry|actually|hm+|um+|uh|er+m?|ok(?:ay)?|oh|hey|please|well|right|anyway|so|but|and|then|no|nah|lol|yeah|yes|honestly|tbh|hello|hi|can we (?:go back|stop|stop a sec|wait|pause a sec))\b[\s,.!?…-]*)+(?=\S)/i;
const bare = (piece: string): string => piece.replace(LEAD, "").trim();
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const OTHERS =
  "(?:he|she|they|people|any(?:one|body)|some(?:one|body)|everyone|the (?:boss|doctor|school|others|kids)|my (?:\\w+ )?(?!goal|plan|card|answer)\\w+)";
const TOLD =
  "(?:know(?= about| of| that i| i'?m| i am| this| i (?:said|wrote)|\\s*\\?|$)|find (?:this |it )?out|(?:see|read|hear)(?= (?:this|that|it|what|about|of|any)|\\s*\\?|$)|(?:get |be )told|look at (?:this|it))";

/** What is plainly asked of us, or held against us, whatever stands open; the first that fits counts. */
const PATTERNS: readonly (readonly [Request, RegExp])[] = [
  [
    "must-i",
    /^(?:is|are|r|will|would|does|do) (?:it|this|that|you|u|the plan)(?: (?:going to|gonna|just|really|then|even|want to|try to))* (?:make|making|force|forcing|push|pushing|expect|expecting|want|tell|telling|ask|asking) me (?!(?:feel|happy|happier|better|calm|sleep|fit|questions?|something|this|that|how|why|what (?:i|it)|any)\b)/i,
  ],
  [
    "will-it-help",
    /^(?:will|would|does|do) (?:it|this|that|these|they)(?: (?:even|actually|really|ever|gonna|going to|just|honestly|properly))* (?:help|work|make (?:a|any) difference|do (?:any|some|me any) good)\b|^(?:does|do) [a-z]+(?: [a-z]+)? (?:even |actually |really )(?:help|work)\b/i,
  ],
  [
    "is-saved",
    /^(?:so )?(?:did|have|has|is) (?:you|u|ya|it|that|this|my (?:plan|goal))(?: (?:just|actually|now|been|really))* (?:saved?|kept|keep)(?: (?:it|that|this|now|already|my (?:plan|goal)|yet|anywhere|somewhere))*(?: or (?:nah|no|not|what))?\s*\?*$/i,
  ],
  [
    "about-you",
    /^(?:do|have|are|did|can) (?:you|u|ya)\b.{2,50}\b(?:yourself|too|as well)\s*\?*$|^do (?:you|u) (?:even |actually |really )?(?:know what .{3,40} (?:is|feels?) like|ever (?:feel|get|sleep|eat|drink))\b|^have (?:you|u) (?:ever|got (?:kids|a family|a garden|children|a dog|a job))\b|^are (?:you|u) (?:married|tired|happy|lonely)\b/i,
  ],
  [
    "look-up",
    /^(?:do|have|can|could) (?:you|u|ya) (?:have|got|know|recommend|find|send me|give me)(?: of)? (?:an?|any|some|the) (?!(?:idea|minute|moment|sec|second|question|example|hint|tip|plan|goal|clue|better|other|suggestion|advice|thought|problem)s?\b)(?:easy |good |simple |nice |cheap |quick |local |better )*(?:recipes?|pools?|gyms?|clubs?|class(?:es)?|groups?|apps?|books?|websites?|videos?|podcasts?|numbers?|routes?|places?|courses?|cafes?|one|ones|teachers?|tutors?|links?)\b/i,
  ],
  [
    "privacy",
    /\b(?:did|have|has) (?:you|u|the practice|they|someone|anyone) (?:(?:really|actually|just|already|even) )*(?:messaged?|text(?:ed)?|contact(?:ed)?|alert(?:ed)?|notif(?:y|ied)|report(?:ed)?|inform(?:ed)?|get told|got told|been told|tell|told|send|sent)\b(?=[^.!]*\b(?:them|someone|somebody|anyone|practice|about me|i'?m|or not)\b)|\bwhat (?:exactly |all |else )?(?:did|do|does) (?:they|the (?:note|practice)) (?:actually |exactly |now )?(?:get|got|say|hear|know|see)\b(?=[^.!]*(?:\b(?:from you|about me|of me|now)\b|\?|$))|\bwhat (?:exactly |all )?did (?:you|u) (?:tell|send|write|say to|message) (?:to )?(?:them|the practice|anyone|someone)\b|\b(?:delete|cancel|undo|unsend|withdraw|take back|call off) (?:that|the|this|it|my)(?: (?:message|note|alert|thing))?(?: (?:you sent|to (?:them|the practice)))|\b(?:delete|cancel|unsend|withdraw) (?:that|the) (?:message|note|alert)\b/i,
  ],
  [
    "doubts-bot",
    /\b(?:not sure|doubt|don'?t (?:think|see how|believe)|dont (?:think|see how|believe)|how (?:can|could|would|will|is)|can|could|as if|like) (?:that |if |whether )?(?:a |an |this |the |some |any )?(?:(?:chat ?)?bot|computer|machine|program(?:me)?|app|robot|ai|software)\b.{0,24}\b(?:help|do|understand|know|fix|change|get it|much)\b/i,
  ],
  [
    "no-act-yet",
    /\b(?:we|i|you)(?:'ve| have|'d| had)?(?: (?:not|never|still))?(?: ?n[o']?t)?(?: (?:even|actually|really|yet))* (?:said|say|decided|decide|agreed|agree|picked|pick|chosen|talked about|discussed|worked out|named) (?:on )?what (?:i|i'?m|i am|i'?d|i'?ll|we|we'?re)\b.{0,24}\b(?:do|doing|try)\b|^what (?:is it )?(?:am i|are we|is it i'?m) (?:actually |even )?(?:going to|gonna|meant to|supposed to) (?:do|be doing)\b(?! (?:if|when|about))/i,
  ],
  [
    "no-lecture",
    /\b(?:don'?t|dont|do not|no|without|not)(?: (?:the|any|a|give me|going to|gonna|start))* (?:lectur\w+|preach\w*|sermons?|judg\w+ me|pep talks?)\b/i,
  ],
  [
    "look-again",
    /\b(?:\d+|two|four|six|eight) (?:weeks?|months?)? ?or (?:\d+|two|four|six|eight)(?: (?:weeks?|months?))?\b[^.!]*\?|^(?:it|you) said (?:\d+|two|four|six|eight)(?: weeks?| months?)? before\b/i,
  ],
  [
    "can-you-help",
    /^(?:is|are) (?:that|this|it|these) (?:the (?:sort|kind) of (?:thing|stuff)|something|anything) (?:that )?(?:you|u|this|one) (?:can |could )?(?:deal with|do|does|help(?:s)? with|handle|talk about|is for)\s*\?*$|^(?:can|could|will|would) (?:you|u|this|it) (?:even |actually |really |maybe )?help(?: me)?(?: (?:at all|out))?(?: (?:with|about) (?:that|this|it|my \w+))?\s*\?*$|^(?:i )?(?:thought|hoped) (?:you|u|this|it) (?:were|was|are|is|would|could|'?d)?(?: (?:meant|supposed|here|going))*(?: to)?(?: be)? ?help(?:ing|ful)?(?: me)?\b\W*$/i,
  ],
  [
    "is-it-enough",
    /^(?:would|will|is|are|was|isn'?t|wouldn'?t)\b.{2,40}\b(?:too (?:little|much|few|many|long|short|often|small|big|late|soon)|(?:good |long |often )?enough|not much|a lot)(?: (?:or not|to start(?: with)?|though|tho|for (?:a start|now)|do you (?:think|reckon)))?\s*\?+$|^is (?:that|it|this) enough or not\b/i,
  ],
  [
    "may-i-ask",
    /^(?:is|would|will|wouldn'?t|isn'?t) (?:it|that) (?:be )?(?:(?:not|too|a bit|very|really|just) )*(?:an? )?(?:bother|trouble|nuisance|burden|rude|pushy|cheeky|annoying|imposition|weird|odd|awkward|all right|alright|ok|okay|fine) (?:if i|to|for me to) (?:just )?(?:ask|ring|call|phone|telephone|text|message|write|invite|bother|visit|knock)\b|^should i (?:really |just |even )?(?:ask|ring|call|phone|telephone|text|message|bother|invite) (?!(?:the |my |a )?(?:doctor|gp|ambulance|therapist|nurse|clinic|practice|helpline|police)\b|(?:911|999|112|988)\b)\w+/i,
  ],
  [
    "am-i-selfish",
    /^(?:is|isn'?t|would|am) (?:it|that|this|i)(?: be)? (?:(?:really|even|just|so) )*(?:ok(?:ay)?|all ?right|fine|wrong|bad|allowed|awful|terrible|not ok(?:ay)?)(?: of me)? (?:to|if i|that i|for me to) (?:just )?(?:leave|want|need|take|have|wish|enjoy|go|rest|sleep|say no|put (?:myself|me)|think of (?:myself|me)|feel)\b[^.!]{0,50}$|^(?:(?:it|that|this) )?(?:just |still )?(?:(?:sounds?|seems?|feels?) )?(?:(?:really|a bit|a little|bit|so|pretty|very|kind of|kinda) )*selfish(?: of me)?(?: (?:i know|though|tho|really|maybe|to (?:say|want)\b.{0,20}|saying (?:it|that|this)))*\W*$|\b(?:i )?feel(?:s|ing)? (?:(?:really|a bit|a little|bit|so|pretty|very|kind of|kinda|quite) )*(?:mean|selfish|bad|guilty|awful|terrible) (?:on|about|for|to|on|towards|leaving|wanting|asking|taking|doing) (?!(?:it|that|shouting|yelling|snapping|losing|hurting)\b)[^.!]{2,40}$|^(?:sounds?|seems?) (?:awful|terrible|bad|mean|horrible)(?: (?:of me|i know|saying (?:it|that)|to say(?: (?:it|that))?))?\W*$|^(?:is|isn'?t|am|does) (?:it|that|this|i)(?: make me)?(?: (?:just|really|being|a bit|so|too|very))* (?:selfish|mean|unkind|cruel|horrible|heartless|a bad (?:daughter|son|mum|mom|mother|dad|father|wife|husband|friend|person))\b(?: of me)?[^.!]{0,40}$/i,
  ],
  [
    "does-it-count",
    /^(?:would|does|do|will|can) (?:that|it|this|he|she|they|my \w+|an? \w+|\w+ing) (?:really |even |also )?count\b(?: (?:as|too|then|though|tho).{0,20})?\s*\?*$/i,
  ],
  [
    "come-back",
    /^(?:shall|should|can|could|do|may) i (?:(?:have|need) to )?(?:come back|let (?:you|u) know|tell (?:you|u)|report back|write again|check in)\b/i,
  ],
  [
    "how-others",
    /^how (?:long|much|often|many \w+) (?:would|will|do|does|should|must|might) (?:i|it|one|you)\b(?: (?:have|need|got|take|actually|really))* (?:to |before |until |for )(?!go\b)\w+(?! (?:this|talk|chat|left)\b)/i,
  ],
  ["how-to", /^how(?: (?:though|tho|exactly|then|lol|do i do (?:that|it)))*\s*[?.!]*$/i],
  [
    "how-to",
    /^(?:(?:i|id?k|dunno)\b ?)(?:(?:still|really|just) )*(?:don'?t|dont|do not)? ?(?:even |really )?(?:know )?(?:how(?: to)?(?: stop| do (?:that|it)|\s*$)|what to do (?:when|if|in the moment|then)\b)/i,
  ],
  ["what-about", /^what about (?!(?:when|if|you|u|me|that|it|this)\b)\S+/i],
  [
    "privacy",
    new RegExp(
      `\\b(?:(?:will|would|does|do|can|could|might|won'?t|is|are) ${OTHERS}(?: (?:have|need|going|able|gonna|get|be|ever|else|at work|at home|from work|at my work|at school)(?: to)?){0,3} ${TOLD}|${OTHERS} (?:won'?t|wont|can'?t|cant|doesn'?t|isn'?t going to|not gonna) (?:be able to )?${TOLD}(?=[^.!?]*(?:\\b(?:will|does|can|would|is) (?:he|she|they|it)\\b|\\?)))|\\bwho (?:looks at|gets to see|hears about|is told|gets told|else sees) |\\bjust between us\\b|\\bbetween (?:us|you and me)\\b(?=[^.!]*\\?|$)|\\b(?:go|goes|going|put|is|be) (?:(?:down )?on|in|into) my (?:medical |health |hospital )?(?:records?|notes?|file)\\b`,
      "i",
    ),
  ],
  [
    "privacy",
    /\b(?:nobody|no ?one) (?:else )?(?:sees|reads|gets|knows|hears|will (?:see|read|know))\b.{0,12}\b(?:this|it|right|yeah)\b|\bdo (?:you|u) (?:send|pass|share|give|show|report|forward) (?:this|it|any of (?:it|this)|what i (?:say|write))\b|\b(?:if|whether) (?:this|it|that)(?:'?s| is) (?:private|confidential|secret|safe|anonymous|between us)\b/i,
  ],
  [
    "look-again",
    /\b(?:when|where) did (?:i (?:say|agree|pick)|you get|the)\b.{0,16}\b(?:\d+|two|four|six|eight) (?:weeks?|months?)\b/i,
  ],
  [
    "needs-others",
    new RegExp(
      `^(?:(?:does|do|would|will|must|is|has) ${OTHERS} (?:(?:have|need|got|supposed|meant|going) to )?(?:be (?:in|part of|involved|there|here)|join(?: in)?|take part|come(?: too| along| with| here)?|do (?:it|this|that|anything)(?: too)?|agree(?: to)?|say yes|help)\\b|(?:can|could) i do (?:it|this) (?:without|on my own|alone|by myself))`,
      "i",
    ),
  ],
  [
    "what-plan",
    /^(?:and |but )?(?:can|could|how (?:can|could|do|would|does)) (?:you|u|i|we|one|anyone|someone|that|it|this)(?: (?:be|even|really|actually|ever))* (?:plan|planned)\b(?! (?:the|my|me|for)\b)[^.!]{0,40}$|^(?:a|the|what|which|small)? ?(?:small )?plans?\b.{0,14}\b(?:what|which)\b|^(?:a |the )?(?:small )?plan\s*\?|\b(?:what|which)(?:'?s| is| was| would| sort of| kind of| type of| exactly is)?(?: (?:the|a|this|that|your|my|actual|small|sort of|kind of|be|you mean by))* plans?\b(?!.{0,12}\b(?:so far|say|saved|kept)\b)|\bwhat (?:do|did) (?:you|u) mean (?:by|with) (?:a |the )?(?:small )?plan\b|\bhow (?:does|do|would|will) (?:a|the|this|that|these) (?:small )?plans? work\b/i,
  ],
  [
    "heard-me",
    /^(?:did|do|have|didn'?t) (?:you|u|ya) (?:(?:even|actually|really|not|just) )*(?:hear|heard|read|see|seen|get|notice|catch|listen to)\b(?! (?:many|a lot|other|people)).{0,4}\b(?:me|what|that|it|this|the (?:bit|part|thing|one)|about|my|i|any)\b/i,
  ],
  [
    "left-out",
    /^(?:you|u) (?:didn'?t|did not|never|haven'?t) (?:really )?(?:answer(?:ed)?(?: me)?|hear(?:d)?|mention(?:ed)?) about (?:the|my|that|what|him|her|me|\w+)\b|^(?:i think |i see )?(?:you|u|it)(?:'ve| have| just)? (?:missed|skipped|forgot(?:ten)?|dropped|left(?= out)|ignored|lost|went (?:right )?past|didn'?t (?:mention|say anything about|put|include|add|keep)) (?:out )?(?:about )?(?:the|my|that|what|where|when|how|me|him|her)\b/i,
  ],
  [
    "unheard",
    /\b(?:(?:taking|took) (?:this|any(?:thing| of (?:this|it))|it) in\b|i don'?t think (?:you|u)(?:'?re| are) (?:even |really )?(?:listening|hearing|reading)|(?:you|u)(?:'re| are|r)?(?: \w+)? (?:not|n't) (?:(?:really|even|actually) )?(?:listening|hearing|reading|getting (?:me|it|this))|(?:you|u) (?:aren'?t|arent|don'?t|dont|never) (?:listen|hear|read)(?:ing)?\b|(?:are|r) (?:you|u) (?:even |actually )?(?:ignoring|listening)|not what i(?:'d)? asked|i (?:did )?ask(?:ed)? (?:you )?(?:something|a question|first)|(?:didn'?t|not|never|havent|haven'?t) (?:really )?answer(?:ed|ing)?(?: (?:me|my|that|the|it)\b|\s*$)|(?:you|u) changed my words|(?:that was|it was|that'?s) a (?:real|serious|proper) question|that wasn'?t a hard question|(?:do|can) (?:you|u) (?:actually|even|really) understand)/i,
  ],
  [
    "who",
    /^(?:(?:ask|with|text|call|ring|invite|tell|meet) )?who(?:m)?(?: (?:with|though|tho|else|exactly|even)|(?: (?:would|do|could|can|should|will) i|'?d i| am i (?:meant|supposed|going) to)\b(?! (?:be|contact|complain|report|pay|speak to about))[^.!,]*)*\s*(?:\?*$|,\s*(?:i|there|nobody|no one)\b)/i,
  ],
  [
    "change-later",
    /^(?:can|could|may|am i able to|will i be able to)\b.{0,24}\b(?:chang|edit|undo|redo|drop|swap|alter|adjust|stop)\w*\b.{0,14}\b(?:later|afterwards|after|any ?time|another time|down the line|if)\b|\bset in stone\b/i,
  ],
  [
    "what-if-not",
    /^what happens if i (?:don'?t|do not|can'?t|fail|forget|miss|mess|slip|skip|give up|stop|only)\b|^(?:what )?if i (?:don'?t|do not|fail|forget|miss|mess|slip|skip) ?(?:(?:at )?it|up|one|a (?:day|week)|manage\b.{0,12}|do it)?\s*\?*$/i,
  ],
  [
    "must-i",
    /^does (?:it|this|that) (?:really |always )?(?:have|need) to\b|^(?:do|would|must|will) i (?:really |actually |even )?(?:(?:have|need|got) to )?(?!what)\w+(?: \w+)*\s*\?*$|^(?:are|r|will|would) (?:you|u) (?:going to |gonna )?(?:just )?tell me what to do/i,
  ],
  [
    "what-now",
    /^what (?:can|do|could) (?:you|u) (?:actually |even |really )?do(?: for me| here| to help)?\s*\?*$/i,
  ],
  [
    "how-to",
    /^(?:but )?how (?:do|can|could|would|should|did|are) (?:i|you|u|people|we|other people|anyone|they)(?: (?:even|ever|actually|just|meant to|supposed to))* (?!know\b|tell\b|help\b|trust\b|i\b|you\b|want\b|mean\b|work\b|use\b|save\b|delete\b|print\b|pay\b|book\b|cancel\b|contact\b|log\b|feel\b|think\b|get (?:here|there|an appointment)\b)\w+/i,
  ],
  [
    "how-to",
    /^what (?:do|should|would|could|can) i (?:even |actually )?(?:talk|write|ask)\b.{0,20}\babout\b|\b(?:and|to) (?:say|write|talk about|(?:tell|ask) (?:him|her|them)) what\s*\?*$|^what (?:do|should|would|could|can) i (?:even |actually )?(?:say|do|tell)\b.{0,20}\b(?:to (?:him|her|them|my \w+|people)|when|if)\b/i,
  ],
  [
    "cannot-know",
    /^why (?:do|does|did|am|is|are|can'?t|won'?t|doesn'?t|don'?t|would|has|have) (?:i|he|she|they|people|it (?:always|never|still|so)|everything|everyone|nobody|my \w+)\b|^do (?:you|u) (?:think|reckon) (?:he|she|they|my)\b|^(?:would|will|might|does) (?!it\b|this\b|that\b)(?:he|she|they|my \w+|[a-z]+) (?:mind|say (?:yes|no)|agree|want to|come|help|be (?:ok|okay|all ?right|fine|lonely|hurt|disappointed|annoyed|angry|cross|upset|mad))\b|^should i (?:just |really )?(?:quit|leave|stay|tell|go back|move|end|break|forgive|say)\b(?!.*\b(?:smok|drink|meds?\b|pills?\b|medic|tablets?\b))/i,
  ],
];

const MUST = /^(?:do|would|must|will) i\b/i;
const IS_MUST =
  /^(?:(?:do|would|will) i (?:really |actually |even )?(?:have|need|got) to|must i)\b/i;
/** "Do I have to answer" leaves the question out, and what concerns the body belongs with a doctor. */
const NO_MUST =
  /\b(?:to|answer|say (?:that|this|it)|meds?|medication|medicine|pills?|tablets?|doctor|gp|hospital|dose|insulin)\s*\?*$/i;

const isHit = (request: Request, pattern: RegExp, piece: string): boolean => {
  if (!pattern.test(piece)) return false;
  if (request === "must-i" && MUST.test(piece))
    return IS_MUST.test(piece) && !NO_MUST.test(piece) && count(piece) <= MOST_OF_A_MUST;
  if (request === "what-plan") return count(piece) <= MOST_OF_A_PLAN;
  if (request === "what-about") return count(piece) <= MOST_OF_AN_ABOUT;
  return true;
};
const MOST_OF_A_MUST = 10;
const MOST_OF_A_PLAN = 11;
const MOST_OF_AN_ABOUT = 9;

/** "How often what?", "if what happens?": our own question with a hole in it. */
const WITH_A_HOLE =
  /(?:^|\s)(?:of|to|for|about|with|from|by|in|if|how|do|does|make|makes|get|check|sure|start|starts|look at|see|did|done|go|goes|went|happens|often|long|when|much|where|once|i|you|can do|doing) what\b(?! (?:i|we|he|she|they|it|you|my|the|works|helps|matters|happened)\b)(?:\s+\w+){0,3}\s*\?+$|(?:^|\s)(?:how often|how much|how long|look at|do|of|to|for|about|sure|check|when|often|doing) what(?: (?:though|tho|exactly|now|then|lol|sorry))?[\s.!,]*$|^\w+ what \w+ \w+\s*\?+$|^(?:if|when|how|once) what \w+/i;
const MOST_OF_A_HOLE = 9;

const LOST =
  /^(?:what|which) (?!(?:if|about|a|an|the|else|i|we|you|u|he|she|they|it|this|that|do|does|did|is|are|was|can|could|should|would|will|might|now|ever|for|time|times|day|days|plan|plans|works?|helps?|others?|ideas?|happens|happened|matters|people|kind|sort|type|if|to)\b)[a-z]+\W*$|^(?:what|huh|eh|sorry|pardon)\s*\?+$|\bwhat (?:are|r) (?:you|u) (?:on about|talking about|asking)|\bwhat (?:do|did) (?:you|u) want (?:me to (?:say|do|write|put)|from me)|\bnot (?:really |quite )?(?:following|with you)\b|\b(?:you'?ve |you )?lost me\b|^what counts\b|^come again\b|^you what\b|\bno idea what (?:you|this|that)|\bwhat(?:'s| is| was) (?:that|this|it) (?:supposed|meant) to mean\b|(?:do|did|don'?t|dont|didn'?t) (?:not )?(?:really )?(?:get|understand) (?:the|your|this|that) (?:question|one)\b|(?:know|sure) what (?:i'?m|i am|we'?re) (?:supposed|meant) to (?:be )?(?:do(?:ing)?|say(?:ing)?)(?= here| now|\s*[.?!]|\s*$)|\b(?:doesn'?t|don'?t|dont|doesnt) mean (?:anything|a thing|owt|nothing) to me\b/i;
/** Of the sentence on the table this is said because it is wrong, and not because it is not clear. */
const NO_SENSE =
  /\bmakes? (?:no|any|much) sense\b|\b(?:none|nothing|not (?:any|much)) .{0,20}\bmakes? sense\b|\b(?:doesn'?t|doesnt|don'?t|dont) (?:even )?make (?:any )?sense\b/i;

const NOTHING_PICKED =
  /\b(?:i|we)(?:'ve| have|ve)? ?(?:haven'?t|havent|have not|not|didn'?t|didnt|never|ain'?t)(?: (?:even|really|actually|yet))* (?:picked|pick|chosen|choose|decided|decide|said|say|done|do|agreed|started|named|settled)(?: on)? (?:anything|owt|nothing|one|a thing|something|what|nowt)\b/i;
/** Where one has to have something in mind to do before the question makes sense. */
const OF_A_PLAN: ReadonlySet<string> = new Set(["action", "frequency", "duration", "deadline"]);

const isLost = (piece: string, ask: Ask): boolean =>
  (WITH_A_HOLE.test(piece) && count(piece) <= MOST_OF_A_HOLE) ||
  LOST.test(piece) ||
  (NO_SENSE.test(piece) && !ON_THE_TABLE.has(ask?.move ?? "")) ||
  (NOTHING_PICKED.test(piece) && OF_A_PLAN.has(ask?.slot ?? ask?.hears ?? ""));

const WANTS_IDEAS =
  /\bwhat (?:do|does|did|would|could|have) (?:(?:other|most|some|normal|your other|the other|everyone|everybody|people)\b(?: \w+){0,4}) (?:do|try|say|go for|tried|done)\b(?! (?:about|when|if) )|\bwhat works for (?:most|other|people|others|you)|\bwhat (?:would|do) (?:you|u) do\b(?! (?:for me|here|with))|\btell me what (?:you|u)'?d do|\bsomething to go on\b|\b(?:got|have you got|you got) (?:anything|any)\s*\?|\bhelp me (?:out|think|find|pick|choose)\b|\bwhere (?:would|do|could|should|can) i (?:even |ever )?(?:start|begin)\b|\bwhat (?:sort|kind)s? of things?\b|\bwhat could i (?:even |actually )?(?:do|plan|try)\b|\bi don'?t know,? do i\b|\bi dont know,? do i\b|\b(?:thats|that'?s) why i(?:'?m| am) (?:here|asking)\b|\bhow (?:would|should) i know\s*\?*$|\basking (?:you )?what to do\b|\b(?:usual|best|good|any) (?:advice|tips?)\b|\bhow (?:do|would|could|should) i (?:even |ever )?(?:start|begin)\s*\?*$|\bany (?:ideas?|suggestions?|thoughts?)\s*\?|\b(?:hoping|thought) (?:you|u)'?(?:d| would)? (?:have|got|give|know)\b/i;
const HOW_OTHERS = /^how do (?:other|most) people\b/i;

/** Once the plan stands: what day it is, or when it begins, is what its sentence says. */
const ASKS_OF_DAY =
  /^(?:so )?(?:(?:is )?(?:it'?s|its|it|that'?s|thats|that)(?: (?:just|only|this|every|on|for|from))* (?:mon|tues|wednes|thurs|fri|satur|sun|to)(?:day|morrow|night)s?\b.{0,24}(?:\?|\b(?:yeah|right|yes|ok(?:ay)?|then))\s*\??|(?:when|what day|which days?) (?:do|am|should|is|did|was) (?:i|it|we|that)\b.{0,20}\b(?:start|begin|do it|doing (?:it|this)|meant to|again|it|on)\W*)$/i;
const AFTER_PLAN: ReadonlySet<string> = new Set([
  "offer-defaults",
  "ask-first-step",
  "ask-obstacle",
  "ask-support",
  "plan-if-then",
  "close-with-plan",
  "offer-next",
  "rest-here",
]);

const PUSH =
  /^(?:(?:ok(?:ay)?|right|yes|yeah|yep|sure|fine|hmm+|well)[\s,.!?…]+)*(?:and|so|and so|yeah and|well|and then|go on|go on then|come on|come on then)[\s.?!…]*$/i;

/** Where a plan is offered, whatever is asked about one asks what is meant by it. */
const OF_PLANNING: ReadonlySet<string> = new Set(["check-understanding", "ask-permission-to-plan"]);
const ASKS_OF_PLAN =
  /^(?:what|which|how|is|are|does|will|like)\b(?:(?!\b(?:do i|i have|must)\b).)*\bplans?\b/i;

const PLANS_FOR_IT: ReadonlySet<string> = new Set([
  "action",
  "frequency",
  "deadline",
  "confidence",
  "firstStep",
  "support",
]);
const IF_IT = /^(?:what )?if\b.*\?$/i;
/** The plan is made, and nothing more is asked about it. */
const IS_OVER: ReadonlySet<string> = new Set(["rest-here", "offer-next", "close-with-plan"]);

const askedIn = (whole: string, ask: Ask): Request | undefined => {
  const piece = bare(whole);
  if (
    PUSH.test(whole) &&
    (ask?.input !== "confirm" || /^\W*(?:\w+\W+)?(?:and|so|well)\W*$/i.test(whole))
  )
    return "go-on";
  if (ASKS_FOR_FACT.test(piece) && count(piece) <= MOST_OF_A_FACT && isForPractice(piece))
    return "question";
  if (WANTS_IDEAS.test(piece)) return "suggest";
  if (HOW_OTHERS.test(piece) && ask?.slot === "frequency") return "how-others";
  if (
    OF_PLANNING.has(ask?.move ?? "") &&
    ASKS_OF_PLAN.test(piece) &&
    count(piece) <= MOST_OF_A_PLAN
  )
    return "what-plan";
  if (ASKS_OF_DAY.test(piece) && AFTER_PLAN.has(ask?.move ?? "rest-here")) return "show-goal";
  const found = PATTERNS.find(([request, pattern]) => isHit(request, pattern, piece))?.[0];
  // What to say when it happens is what the plan for it is about.
  if (found === "how-to" && (ask?.slot === "ifThen" || ask?.slot === "obstacle")) return undefined;
  if (ask?.input === "scale" && isWorry(piece)) return "in-the-way";
  if (found === "how-to" && isWorry(piece) && PLANS_FOR_IT.has(ask?.slot ?? "")) return undefined;
  if (IF_IT.test(piece) && IS_OVER.has(ask?.move ?? "rest-here")) return "what-if-not";
  if (found === "who" && ask?.slot === "support") return "confused";
  return found ?? (isLost(piece, ask) ? "confused" : undefined);
};

const ASKS_FOR_FACT =
  /^(?:when|where|what time|how (?:much|long)|is there|are there|do (?:you|they)) (?:is|are|does|do|can|will|a|an|the|my|your)\b/i;
const MOST_OF_A_FACT = 10;

export interface AskedBack {
  readonly asked: readonly Request[];
  /** The message without what was asked. */
  readonly rest: string;
}

/** "He doesn't know, does he have to be in it?": what is asked after the comma stands by itself. */
const atLastComma = (piece: string, ask: Ask): string[] => {
  const [, told = "", asked = ""] = /^(.+?),\s*([^,]+\?)$/s.exec(piece) ?? [];
  return asked && askedIn(asked, ask) ? [told, asked] : [piece];
};

/** What a message plainly asks of us in the middle of the talk, part by part, and what is left of it. */
export const askedBack = (text: string, ask: Ask): AskedBack => {
  const parts = piecesOf(text)
    .flatMap((piece) => (PUSH.test(piece) ? [piece] : atLastComma(piece, ask)))
    .map((piece) => ({ piece, asks: askedIn(piece, ask) }));
  return {
    asked: [...new Set(parts.flatMap(({ asks }) => asks ?? []))],
    rest: parts
      .filter(({ asks }) => asks === undefined)
      .map(({ piece }) => piece)
      .join(" "),
  };
};

/** What only someone at the practice could say. */
const OF_THE_PRACTICE =
  /\b(?:open|opening|hours|cost|costs|price|fees?|pay|paid|charge|insurance|appointments?|sessions?|therap(?:y|ist|ies)|counsell?(?:ing|or)|offices?|address|park(?:ing)?|waiting list|referr?(?:al|ed)?|invoice|receipt|phone number|telephone|e-?mail|book(?:ed|ing)?(?= (?:in|an?|my|me)\b)|cancel|clinic|practice|staff|doctor|group sessions?|couples|family therapy|prescri\w+|certificate|sick note|form)\b/i;

/** A question that nobody at the practice could answer either is not sent there. */
export const isForPractice = (text: string): boolean => OF_THE_PRACTICE.test(text);

/** What no one at the practice could say either is not sent there. */
export const whoKnows = (request: Request, text: string): Request =>
  request === "question" && !isForPractice(text) ? "no-answer" : request;
