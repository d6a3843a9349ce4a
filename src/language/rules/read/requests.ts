import { aboutUsIn } from "./about-us.ts";
import { asksUs } from "./questions.ts";
import type { Request } from "../../../coach/language.ts";

const LEAD =
  "(?:(?:hang on|hold on|wait|sorry|actually|um+|uh|ok(?:ay)?|oh|hey|please|well|right|anyway|so|but|and)[,. ]+)*";
const WHOLE = (words: string): RegExp =>
  new RegExp(`^${LEAD}(?:${words})(?:,? (?:please|thanks|thx|then|now))?[\\s.!?]*$`, "i");

/** What people ask of the conversation itself. Whole-message patterns first, so that content is not mistaken for a request. */
const PATTERNS: readonly (readonly [Request, RegExp])[] = [
  [
    "look-again",
    /\b(?:what(?:'s| is| does| means?| do you mean| are we)|why)\b.{0,24}\b(?:look(?:ing|ed)?(?: at (?:it|this|that))?(?: again| back| after|\b(?=\W*(?:\?|$)))|(?:my|your|only a) guess|review(?: date)?|(?:the )?(?:\d+|two|four|six|eight) (?:weeks?|months?)|actually looking at)/i,
  ],
  [
    "go-on",
    /^(?:(?:no|nah|bro|ok(?:ay)?|yes|yeah|please|but|i said|lol)[,.! ]+)*(?:i )?(?:(?:want|wanna|would like|'d like|meant) (?:to )?|let'?s |can we |please )?(?:carry on|keep going|continue|go on)(?: (?:then|please|with (?:it|this|the plan)))?[\s.!?]*$/i,
  ],
  [
    "skip",
    WHOLE(
      "(?:do (?:i|we) have to(?: answer)?)|skip|skip (?:it|this|that)(?: (?:one|question))?|next|pass|next (?:one|question)|can (?:we|i) skip (?:this|that|it)(?: one)?|i'?d rather not(?: say| answer)?|rather not(?: say)?|no comment|prefer not to(?: say)?|don'?t want to (?:say|answer)|not answering that|leave (?:it|that) out|never ?mind (?:that|this)(?: one)?|(?:i )?(?:don'?t|do not) (?:really )?want to (?:think|talk|get|go) (?:about|into) (?:that|it|this)(?: now| right now)?",
    ),
  ],
  [
    "are-you-real",
    /\b(?:are|r) (?:you|u) (?:even |actually |really |like |just )*(?:real|human|a (?:real )?(?:person|human|bot|robot|machine|therapist|computer|program)|an? ai|chatgpt|gpt)\b|\bis (?:this|that|there) (?:a|an) (?:real )?(?:bot|person|human|ai|machine|robot)\b|\bam i (?:talking|speaking|chatting|writing) (?:to|with) a (?:bot|person|human|machine|robot)\b/i,
  ],
  [
    "person",
    /\b(?:talk|speak|chat|get) (?:to|with)? ?(?:a|an|some)? ?(?:real|actual|human|live)? ?(?:person|human|someone real|somebody real|therapist|counsellor|counselor)\b(?=[^.]*$)(?<!\bmy therapist)|\b(?:a|an actual|a real) person please\b|\b(?:will|does|can|could) (?:someone|somebody|anyone|anybody)(?: from (?:the practice|there))? (?:call|ring|phone|telephone|contact|write to) me\b/i,
  ],
  [
    "why-ask",
    /^\s*(?:but )?why (?:do|are|would|r) (?:you|u) (?:ask|asking|want|need)|\bwhy does (?:that|it|this) matter\b|^\s*why\s*\?*\s*$|\bwhat'?s that got to do with\b|\bwhy are you asking\b/i,
  ],
  [
    "already-told",
    /\b(?:i )?(?:already|just) (?:told|said|answered|mentioned|explained)\b|\byou (?:already|just) asked\b|\bsame question\b|\basked (?:me )?(?:that|this) (?:already|before)\b/i,
  ],
  [
    "you-decide",
    WHOLE(
      "(?:you|u) (?:decide|choose|pick|tell me|say)|(?:it'?s )?up to you|whatever you (?:think|say|want|like|suggest|recommend)(?: is best)?|as often as you (?:say|think)|your (?:choice|call|pick)|(?:just )?(?:pick|choose|decide) (?:one|for me)|you'?re the expert|i don'?t care,? you (?:pick|choose|decide)|whatever(?: is best)?|anything",
    ),
  ],
  [
    "suggest",
    /\b(?:any|got any|have any) (?:ideas?|suggestions?|tips)\b|\bwhat (?:do|would) you (?:suggest|recommend|think i should)\b|\b(?:give|show) me (?:some |a few |a couple of )?(?:ideas|options|examples|suggestions)\b|\bwhat (?:do|would) (?:other (?:\w+)|people|others|everyone else) (?:usually |normally )?(?:do|say|try)\b|\b(?:hoping|thought) you(?:'d| would) (?:tell|suggest|say)|\byou tell me\b|\bwhat are my options\b|\bcan you suggest\b|\bwhat (?:should|could|can|else can) i (?:even )?do\b|\bwhat do i (?:actually |even |really )?do\b|\bwhat i (?:can|could|should) do\b|\btell me (?:what to|a thing to|something to) (?:do|say|try)\b|\bgive me (?:an? )?(?:idea|example|suggestion|tip)s?\b/i,
  ],
  [
    "pointless",
    /\b(?:this|it|that)(?:'s| is|s) (?:all )?(?:so )?(?:pointless|useless|stupid|dumb|a waste of time|bullshit|bs|ridiculous|silly|not helping|no use)\b|\bwaste of (?:my )?time\b|\bwhat'?s the point\b(?! (?:of|in) (?:living|life|anything|it all|going on))|\bthis isn'?t (?:helping|working)\b|\byou'?re (?:useless|not helping|no help)\b/i,
  ],
  [
    "just-listen",
    /\b(?:just (?:want|need)(?:ed)? (?:to|someone to|somebody to) (?:vent|talk|be heard|listen|get (?:it|this) (?:out|off))|don'?t want (?:advice|a goal|goals|to be fixed|solutions|a plan)|let me vent|just want to (?:moan|rant|offload|cry)|can i (?:just )?vent|can i (?:just )?(?:say|tell you) (?:something|smth|sth|one thing)|just listen|(?:just )?keep listening|want(?:ed)? to be heard|need(?:ed)? to vent|not looking for (?:advice|solutions|a goal)|just (?:want|need)(?:ed)? (?:someone|somebody|one person|you) to (?:know|hear|understand)|(?:want|need)(?:ed)? to tell (?:someone|somebody))\b/i,
  ],
  [
    "no-number",
    /\b(?:(?:don'?t|do not|won'?t|not) (?:make me |want to |wanna |like to )?(?:put (?:a )?numbers?|count|measure|rate|give (?:you )?(?:a )?numbers?|track|do numbers)|no (?:more )?numbers?|(?:don'?t|do not) care for numbers|not (?:a |about )numbers?|hate (?:numbers|counting|rating|scales)|can'?t (?:put a number|be measured|measure))\b/i,
  ],
  [
    "slower",
    /\b(?:slow(?:er)? (?:down|please|pace)|(?:bit|too|very|rather) (?:quick|fast|soon|early)\b(?! (?:to|for|in)\b)|not so fast|hold your horses|jump(?:ing|ed)? (?:ahead|the gun)|too (?:fast|quick|much at once)|(?:go|take it) slow(?:er|ly)?|one (?:thing|question) at a time|(?:hang|hold) on a (?:sec|second|minute|bit))\b/i,
  ],
  [
    "faster",
    /\b(?:(?:hurry|speed) (?:it )?up|get (?:to the point|on with it)|keep it short|(?:make it )?quick(?:er)? please|(?:too|so) many questions|stop asking (?:me )?(?:so many|all these|these) (?:questions|things)|can we (?:just )?get to the (?:plan|goal|point)|too (?:long|slow)|can we (?:speed|hurry)|(?:just )?(?:give me|(?<!n'?t )(?<!not )(?:i (?:just )?want)) (?:a|the|my) (?:plan|goal)(?: (?:now|already|quick|fast))?\b|in (?:three|3) messages|i haven'?t got (?:long|much time)|only got (?:a few|two|five|\d+) min)/i,
  ],
  [
    "pause",
    WHOLE(
      "(?:can we |let'?s |i need (?:to )?(?:a )?)?(?:pause|take a (?:break|pause)|a break|break)(?: please)?|brb|back (?:later|soon)|(?:i'?ll )?(?:come back|do (?:this|it)|continue|finish) (?:later|tomorrow)|later|not (?:right )?now|gotta go|got to go|have to go|need to go",
    ),
  ],
  [
    "stop",
    WHOLE(
      "(?:(?:ok(?:ay)?|thanks?|thank you|right|well|cheers)[,. ]+)*(?:stop|quit|exit|end|bye|bye(?: bye)?|goodbye|(?:i'?m )?done|enough|(?:i )?(?:want|need) to stop|let'?s (?:stop|end|leave it)(?: here)?|(?:can we )?stop here|no more(?: questions)?|leave it(?: for (?:today|now))?|that'?s me(?: done| off| for (?:today|now))?|that'?s (?:enough|all)(?: for (?:now|today))?|stop (?:asking|it|this)|i'?m out(?! of)\b.{0,20}|forget it|never ?mind|nvm)",
    ),
  ],
  [
    "start-over",
    /\b(?:start(?:ing)? (?:over|again|from scratch)|begin again|from the (?:start|top)|scrap (?:it|that|this|everything))\b/i,
  ],
  [
    "back",
    WHOLE(
      "(?:can we |could we |let'?s |i want to |please )?(?:go )?back(?: (?:a step|one|please|a bit|to (?:the|my) .{1,40}))?|undo|previous(?: question)?|wait,? (?:go )?back|can i change (?:that|my answer|it)|(?:let me )?change (?:that|my answer)|can we go back(?: .{1,30})?",
    ),
  ],
  [
    "not-that",
    /\b(?:(?:actually|no|wait)[, ]+(?:that|it|this)(?: isn'?t| is not|'?s not| wasn'?t) (?:it|right|what i (?:mean|meant|said|want))|(?:that'?s|that is|it'?s|thats|its) not (?:quite |really |exactly )?(?:it|what i (?:mean|meant|said|want(?:ed)?)|really it)|not what i (?:mean|meant|said)|you(?:'ve)? (?:got (?:it|me|that) wrong|misunderst(?:ood|and))|that isn'?t it|wrong goal|can we talk about something else|something else please|it'?s not really about)\b/i,
  ],
  [
    "privacy",
    /\bwhat (?:do|will|are) (?:you|they|u) (?:going to )?(?:do|doing) with (?:this|that|it|my|the|what|all)\b|\bwhere does (?:this|it|my|that) .{0,20}go\b|\b(?:you|have you|did you) (?:just )?(?:told|tell|sent|send) (?:them|who|my|him|her|the practice|someone|somebody|anyone)\b|\bwho did you (?:tell|send)\b|\b(?:are|will|would) they (?:going to |gonna )?(?:ring|call|phone|contact|tell|take|send|think|come)\b|\btake (?:that|it|the (?:message|note)) back\b|\b(?:does|do|can|will|could) (?:anyone|anybody|someone|somebody|people|they|my \w+) (?:else )?(?:see|read|know|get)\b|\bwho (?:can |will |is )?(?:see|sees|read|reads|reading|gets?)(?: (?:this|it|that|my|what))?|\bis (?:this|it) (?:private|confidential|secret|anonymous|recorded|safe to (?:write|say))\b|\bdo you (?:store|save|share|record|keep) (?:this|it|my|what)\b|\bwho'?s reading\b|\bwill (?:my|the) (?:therapist|doctor|boss|mum|mom|wife|husband) (?:see|read|know)\b/i,
  ],
  [
    "what-now",
    WHOLE(
      "what (?:now|next|happens (?:now|next))|what do (?:i|we) do (?:now|next|here)|what are we doing|how does this work|what is this|help|what (?:is|does) this (?:for|do)|what(?:'?s| is) the (?:idea|plan|aim)(?: here)?",
    ),
  ],
  [
    "repeat",
    WHOLE(
      "(?:can you )?(?:repeat|say) (?:that|it)(?: again)?|say again|repeat(?: please)?|rephrase|pardon",
    ),
  ],
  [
    "show-goal",
    /\bdoes (?:it|the (?:goal|plan|card|sentence)) (?:now |still )?say\b|\bwhat (?:have|did|has) (?:you|it|this) (?:now |actually )?(?:saved?|kept?|written|wrote|got|put)\b|\b(?:show|see|read|what(?:'s| is)|where(?:'s| is)) (?:me )?(?:my|the) (?:first |old |last )?(?:goal|card|plan)(?: so far)?\b|\bwhat (?:do you|have you) (?:have|got)(?: so far)?\b|\bwhere are we\b|\bis (?:that|this|it) (?:my|the) (?:goal|plan)\b/i,
  ],
];

/** "If I knew that I wouldn't be here": it sounds like a plan, and asks for ideas. */
export const lacksIdeas = (text: string): boolean => LACKS_IDEAS.test(text);
const LACKS_IDEAS =
  /\bif i (?:only |actually )?(?:knew|had (?:any|an) idea)\b.{0,24}\bi (?:would ?n[o']?t|wouldnt|'?d not) (?:be (?:here|asking|talking|doing)|need|have (?:come|asked))\b|\bthat'?s what i'?m (?:asking (?:you|u)|here (?:for|to))\b|\bi(?:'?m| am) (?:asking|here to ask) (?:you|u)\b/i;

/** Once the goal is kept, a polite no to one more thing is a goodbye. */
const AFTER_KEPT: ReadonlySet<string> = new Set([
  "ask-first-step",
  "ask-obstacle",
  "plan-if-then",
  "ask-support",
  "ask-resources",
  "ask-baseline",
  "ask-accountability",
  "ask-milestones",
  "choose-tracking",
  "set-review",
  "offer-defaults",
  "plan-celebration",
]);
const ENOUGH =
  /^(?:(?:no+|nah|nope|ok(?:ay)?|um|right|well|cheers|thanks?|thank you)[,.! ]+)*(?:(?:it'?s|its|i'?m|im|we'?re) (?:fine|good|all good|ok(?:ay)?|done|all set)|(?:i'?ll |let'?s )?leave it (?:there|at that)|that'?s (?:it|all|me|plenty|enough)|all good|nothing else)(?:[,.! ]+(?:that'?s (?:it|all|me|plenty|enough)|thanks?|thank you|ta|cheers|bye|i'?ll leave it (?:there|at that)|for (?:now|today)|lol|mate|i think|really|got to go|gtg|customer waiting|.{0,24}\bwaiting))*[\s.!?]*$/i;

/** "Nah im good", "no its fine, thats it thanks": asked after the goal was kept, it ends the talk. */
export const isEnough = (text: string, askedMove: string | undefined): boolean =>
  AFTER_KEPT.has(askedMove ?? "") && ENOUGH.test(text.trim());

const GOODBYE =
  /(?:^|[.!,]\s*|\s(?=bye\b|goodbye\b|good ?night\b))(?:ok(?:ay)? )?(?:bye(?: bye)?|goodbye|good ?night|see (?:you|ya)|ttyl|(?:i )?(?:gotta|got to|have to|need to) go(?: now)?|(?:i'?m )?(?:off|going) (?:now|to bed|to sleep|out|to work|home)(?: now)?|(?:right,? )?bed ?time(?: for me)?(?: now)?(?:,? night)?|(?:gotta|got to|have to|need to) (?:run|dash|fly|rush)|night night|that'?s enough(?: now| for now| for today)?(?:,? (?:cheers|thanks|ta|bye))?|i'?m (?:kinda |kind of |sort of )?done(?: (?:now|here|for (?:today|now)))?)(?:,? (?:thanks|thank you|cheers|ta|love|bye))*[\s.!]*$/i;

/** A goodbye at the end of a message ends it, whatever came before. */
export const requestsIn = (text: string): Request[] => {
  const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([request]) => request);
  if (/^.{0,16}\bskip(?: it| this| that)?[.!\s]*$/i.test(text) && !found.includes("skip"))
    found.push("skip");
  found.push(...aboutUsIn(text));
  if (found.length === 0 && asksUs(text)) found.push("question");
  if (/^(?:(?:no|ok|nah|right|ugh)\W+)*forget (?:it|this)\b/i.test(text) && !found.includes("stop"))
    found.push("stop");
  // Whoever wants to carry on has not said stop, whatever it sounds like.
  if (found.includes("go-on")) return found.filter((one) => one !== "stop" && one !== "pause");
  return GOODBYE.test(text) && !found.includes("stop") ? [...found, "stop"] : found;
};

const ENGLISH =
  /\b(?:the|and|to|of|i|is|it|in|that|you|my|me|not|no|yes|a|for|do|be|have|want|what|so|but|ok|on|at|with|more|just|maybe|am|can|this|skip|stop)\b/i;
const OTHER =
  /\b(?:der|die|das|und|ich|nicht|ist|ein|eine|mein|möchte|habe|que|de|la|el|los|quiero|estoy|muy|para|pero|je|suis|ne|pas|vous|mon|veux|est|les|une|et|ik|niet|het|een|mijn|sono|voglio|di|non|che|eu|não|quero|uma|jestem|nie|chcę|jag|inte|är|och)\b/gi;

/** Another language: letters outside Latin script, or several of its small words and none of English. */
export const isOtherLanguage = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 6) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return true;
  return (text.match(OTHER)?.length ?? 0) >= 3 && !ENGLISH.test(text.replace(OTHER, " "));
};
