import type { Request } from "../../../coach/language.ts";

/** What people ask of us, or hold against us, beside answering; each gets its answer before the talk goes on. */
const PATTERNS: readonly (readonly [Request, RegExp])[] = [
  [
    "wrong-alarm",
    /\b(?:why|what)\b.{0,24}\b(?:911|988|999|112|crisis (?:line|number)|emergency number|hotline|help ?line)\b|\byou think i(?:'d| would|'m going to| will| want to)? (?:hit|hurt|kill|harm|die)\b/i,
  ],
  [
    "consent",
    /\b(?:did i|have i|when did i|i (?:don'?t|do not|can'?t) remember|how do i know (?:if|whether|what) i(?:'ve)?) (?:ever )?(?:agree|consent|sign|say yes|allow)\w*\b|\b(?:the )?(?:did i agree|agreeing|consent) (?:thing|question|bit|part)\b|\bi (?:never|didn'?t) (?:agree|consent)\w* to (?:that|this|any)/i,
  ],
  ["show-goal", /\bwhat (?:did|have) i (?:just )?(?:agreed?|said yes|say yes)\b/i],
  [
    "remind",
    /\b(?:can|could|will|would|do|does) (?:it|you|u|this|the app) (?:also )?(?:remind|text|message|nudge|ping|e-?mail|notify|send me (?:a )?(?:reminder|text|message|e-?mail))\b|\b(?:set|get|have) (?:a |some )?reminders?\b.*\?/i,
  ],
  [
    "only-me",
    /\b(?:is it|am i|is this) (?:just|only|the only one|the only person|alone)(?: (?:me|in this|who|with this))?\b.*\?|\b(?:do|does|have|are) (?:many |lots of |other |most |any )?(?:other )?(?:people|others|anyone else|everyone) (?:\w+ )?(?:have|feel|get|struggle|find|like (?:me|this))\b.*\?|\bhave you had (?:many |other |any )?(?:people|others)\b/i,
  ],
  [
    "how-others",
    /\bhow (?:often|much|long|many|fast) (?:do|does|would|should|is|are) (?:most |other |normal )?(?:people|others|one|someone|a normal person|it normally|it usually|normal)\b|\bwhat(?:'s| is) (?:normal|usual|typical|average|the average)\b/i,
  ],
  [
    "show-goal",
    /\b(?:did you|have you) (?:add|put|change|keep|take|save)\w*\b.{2,40}\?|\bwhat (?:does|did) (?:it|the (?:goal|plan|sentence|card)) (?:say|look like)\b|\b(?:did|have) (?:you|u) (?:really |just )?(?:leave|left|take|taken|took) (?:the |my )?.{2,30} (?:out|off)\b.{0,10}\?|\bis (?:that|it|the .{2,20}) (?:in there|on there|on it|in it)\b|\bwhere(?:'s| is|s) the .{2,25} gone\b/i,
  ],
  [
    "will-it-help",
    /\b(?:will|would|does|could|is) (?:it|this|that)\b.{0,12}\b(?:help|work|do (?:any|some) good|make (?:a|any) difference|going to (?:help|work))\b[^.!]{0,30}\?/i,
  ],
  [
    "come-back",
    /\b(?:can|could|may|might) i (?:come back|write (?:again|to you)|chat (?:again|another)|do this again|talk (?:again|another))\b|\b(?:come back|chat) (?:and .{0,12})?(?:another (?:day|time|evening)|later|again|tomorrow)\?/i,
  ],
  [
    "am-i-foolish",
    /\b(?:feel|feels|feeling|felt) (?:(?:a bit|a little|bit|so|really|kind of|kinda|quite|pretty) )*(?:silly|stupid|daft|foolish|embarrassed|ridiculous|weird) (?:(?:even |just )?(?:saying|writing|telling|typing|asking|admitting|talking about)|to (?:say|write|tell|ask|admit))\b|\b(?:am i|is it|isn'?t it|is that|does that make me) (?:(?:just |really |being |a bit |so |too |very )*)(?:stupid|silly|foolish|daft|weird|pathetic|ridiculous|strange|normal|odd|mad|childish|too old|too late|selfish|embarrassing|bad)\b(?=[^.!]*\?)/i,
  ],
  [
    "confused",
    /^(?:\W*(?:huh|eh|what|sorry|pardon|come again|say that again)\W*)+\?*$|^\?+$|\b(?:what (?:sort|kind) of plan|what (?:would|does|is) (?:a|the|this|that) (?:small )?plan (?:consist|look|involve|mean|be|for)\b|what (?:do|did) (?:you|u) mean|what does (?:that|this|it) (?:even )?mean|(?:don'?t|do not|didn'?t|did not) (?:really |quite |fully )?(?:get|understand|follow)(?: (?:it|that|this|you|(?:the|your) (?:question|point)|what .{1,20}))?\s*(?=$|[.,!?])|(?:don'?t|do not) (?:really )?know what (?:you|u|that|this) (?:mean|means|want|are asking)|not (?:really )?sure what (?:you|u|that|this)(?:'re| are)? (?:mean|means|asking|want|wanting)|no idea what you(?:'re| are) (?:on about|asking)|i'?m (?:lost|confused)|i beg your pardon|that(?:'s| is)? (?:confusing|unclear)|(?:how|what|when|where|which|who)\b[a-z ]{0,20}\bwhat\b[a-z ]{0,6}\?|like what\?|^(?:and |but |so )?what (?:kind|sort|type) of\b|(?<!\bif (?:that'?s|it'?s|this is) )\bwhat (?:it |this |that |you )?means?\b|\b(?:how|look at|often|would|did|go) what\b(?! (?:i|we|he|she|they|my|the)\b)|\b(?:not )?go where\b|^(?:to|for|of|with|from) (?:me|him|her|them|who)\b.{0,20}\bor\b.{1,20}$|such as\?|(?:an?|for) (?:e\.?g\.?|example)\b.{0,12}\?)/i,
  ],
  [
    "unheard",
    /\b(?:(?:why are|are|did|why did) (?:you|u) (?:just )?(?:quot(?:e|ing)|copy(?:ing)?|repeat(?:ing)?|parrot(?:ing)?|read(?:ing)?) (?:me|my|what i|everything i|that)\b|are you (?:even |actually )?(?:reading|listening)|you(?:'re| are) not (?:even )?(?:listening|reading|hearing)|(?:you|u) (?:just )?(?:ignored|didn'?t (?:answer|read|listen|hear|change)|did not (?:answer|read|listen|hear|change)|aren'?t (?:listening|reading)|never (?:answer|listen)ed)|(?:that'?s|that is|this is|it'?s) (?:total |complete |just )?(?:rubbish|nonsense|gibberish|garbage|not (?:even )?(?:english|a sentence))|(?:doesn'?t|does not|makes no|make any) (?:make )?(?:any )?sense|(?:is|it'?s) still (?:there|in there|wrong)|we (?:did ?n[o']?t|did not|never|haven'?t) (?:decided?|agreed?)|giving up on me|(?:are you )?kidding me|you (?:don'?t|do not) understand|i'?m asking (?:you )?(?:a question|something)|answer (?:my|the) question|(?:that'?s|thats) (?:like )?the (?:exact )?opposite|seriously\?|wtf|for god'?s sake)/i,
  ],
  [
    "health-question",
    /\b(?:should i|can i|could i|is it (?:ok|okay|safe|bad|dangerous|fine|alright)|do i need to|what happens if i|how (?:much|many|quickly) (?:can|should) i)\b.{0,50}\b(?:meds?|medication|medicine|pills?|tablets?|dos(?:e|age)|antidepressants?|painkillers?|sertraline|citalopram|prozac|fluoxetine|diazepam|valium|lithium|insulin|cold turkey|stop drinking|supplements?|doctor|gp|a\s?&\s?e|hospital)\b|\b(?:do i have|have i got|am i|could (?:it|this|i) be|is (?:it|this)|does (?:it|this|that) mean i(?:'m| am| have))\b.{0,20}\b(?:adhd|autis\w*|depress(?:ed|ion)|bipolar|anxiety|ptsd|ocd|bpd|dementia|menopaus\w*|an? addict|an? alcoholic|mentally ill|crazy|going mad)\b|^(?:could|can|are|do|does|will|would) (?:my|the|these) (?:\w+ )?(?:meds?|medication|medicine|pills?|tablets?)\b|\bwhat(?:'s| is) wrong with me\b/i,
  ],
  [
    "how-long",
    /\bis that (?:it|all|everything)(?: now| then)?\s*\?*$|(?:^|[.!?,]\s*)(?:so |ok(?:ay)? |right )?(?:are )?we (?:nearly |almost |all )?(?:done|finished)(?: here| now| yet| then)*\W*$|\bhow (?:long|many (?:more )?questions?)\b.{0,25}\b(?:take|takes|left|more|be|is this|there|to go)\b|\bhow much (?:more|longer)\b|\b(?:are we|is (?:it|this)|am i) (?:nearly |almost )?(?:done|there yet|finished|over)\b(?=[^.!]*\?)/i,
  ],
  [
    "opinion",
    /\b(?:what (?:do|would) (?:you|u) (?:think|reckon)(?! i should)|do (?:you|u) (?:think|reckon) (?:i|it|that|this|he|she)\b|am i (?:being )?(?:stupid|silly|daft|weird|unreasonable|selfish|too much|asking too much|normal)|is (?:that|this|it) (?:ok|okay|normal|stupid|silly|good|good enough|enough|realistic|too (?:much|little|small|big)|weird|daft|any good)\s*(?:\?|$)|do(?:es)? (?:that|this|it|i) (?:make sense|sound (?:ok|okay|stupid|right|silly|mad|crazy|weird)))\b/i,
  ],
];

export const aboutUsIn = (text: string): Request[] =>
  PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([request]) => request);
