import type { RuleText } from "../rule.ts";

const rule = (
  id: string,
  level: "risk" | "imminent",
  clarity: "explicit" | "unclear",
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `other-words/${id}`,
  kind: "suicide",
  level,
  clarity,
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

/**
 * Wider nets, cast by idea rather than by wording: a thing that ends life beside a sign of use, a
 * reason or wish beside being alive. They come last, and each names what speaks against it.
 */
export const IN_OTHER_WORDS: readonly RuleText[] = [
  rule(
    "not-alive",
    "risk",
    "unclear",
    `(what|which|no|any|another|single|one|only|find|need|without|give me|cant see a|lost my|lost all) .. (reason|reasons|purpose|point|desire|motivation|incentive) .. (do i have|is there|have i|have i got|left|i have|to|for|in|of) .. (live|living|stay alive|be alive|exist|existing|go on|keep living|stay here|being here|carry on|breathe)
     (shouldnt|should not|dont|didnt|never|not|no longer|dont deserve to|no right to|wasnt meant to) .. exist !before/without/until/yet/in
     (tired|sick|exhausted|forced|hate|regret|sorry|ashamed|fight*|struggle|struggling|effort|hard|pointless|hurts|painful|agony|unbearable) ... (stay alive|staying alive|be alive|being alive|keep living|to exist|existing|to live|keep myself alive)
     (wish|hope|hoping|wishing|wished|want|dream|pray|if only|waiting for) .. (someone|somebody|something|anything|a car|a bus|a train|the ground|my heart|my body|lightning|a stranger|a meteor|cancer|an illness|the earth|he|they|god|time) .. (would|will|could|to|just)? (run me over|run over me|kill me|end me|shoot me|hit me|give out|gives out|give up|gives up|stop|stops|stop beating|take me|takes me|finish me|finishes me|end it|ends it|strike me|put me down|put me out|destroy me|erase me)
     (sleep|asleep) and (stay asleep|not come back|never come back|be gone)
     {nobody} needs me (here|anymore|alive|in this world)
     (wish|hope) (id|i would|i could) die
     (easier|better|nicer|simpler|kinder) to be (dead|gone)
     (close|shut) my eyes and .. (gone|die|be gone|disappear|not|never|sleep forever|drift|forever|let go)
     (cant|dont want|unable|refuse|not|couldnt|impossible|never) .. (imagine|bear|face|do|stand|survive|live|living|see|want)? .. (living|live|surviving|existing|getting through|facing|endure|enduring) (another|one more|through another|more) (year|day|week|month|night|minute|hour|decade|winter|birthday|christmas) .. 
     (stop|quit|finish|give up|give up on|leave|exit|escape) (living|life|existing|this life|my life|this world) !in/with/at/here/like/sentence/off/out/for
     (wants|want|ready|like|need|wish) .. (to)? stop (living|existing|breathing)
     (be|been|being) (dead|gone) .. (than|instead|already|by now|for good|forever|rather|and buried|now|so bad*)
     (i|ill|i will|id|tonight i|tomorrow i) .. (be)? gone (for good|forever|soon|by then|tonight|tomorrow|by (friday|monday|sunday|christmas|spring|summer))
     (no place|nowhere|no room|dont fit|dont belong|not made|not built|wasnt made) .. (for me)? .. (in|on|for) (this|the) (world|life|earth|planet)
     (everyone|they|people|family|kids|friends|mum|parents|wife|husband) .. (would|will|d|ll) .. (get over|cope|move on|recover|be fine|be ok|understand|manage|adjust|heal|forget) .. (it|me)? (if|when|after|once) .. (i|im|my) .. ({gone}|gone|dead|die|end|go|not)
     (dying|death) .. (way out|escape|relief|freedom|solution|answer|only option|exit|comfort|friend|release)
     (way out|escape|solution|answer|exit|option) .. (is|would be|only|of) .. (dying|death|to die|suicide|ending it)
     (suicide|dying|death|ending it|killing myself|being dead) (would|will|could|might) (fix|solve|end|stop|help|make|free|finally|be|bring|give|save)
     (want|need|ready|wish|like|hope|beg) .. (life|suffering|existence|misery|everything|it all) to (end|stop|be over|be done|finish) !well/on/soon
     (life|living) .. (without|no) (hope|meaning|purpose|point) .. (dont|want|cant|anymore|end|die|why)
     (hate|cant stand|despise|loathe) .. (living|being alive|my existence|existing|that i exist|that i was born|the fact that im alive|every breath|that i woke up)
     (sad|sorry|disappointed|upset|angry|annoyed|gutted) .. (that)? .. i .. (survived|still breathing|alive|woke up|didnt die|lived|failed to die)
     (dont|not|no longer|never) .. (care|worried|mind|bothered|interested) .. (about)? .. (surviving|staying alive|my safety|living|waking up|my own life|if i live|whether i live|if i make it)
     (end|stop|finish) (my|this) (suffering|misery|pain) (for good|forever|once and for all|myself|permanently|by dying|tonight|soon)
     (born|alive|here|existing) .. (was|is|were|be) (a|the|my) (mistake|biggest mistake|error|accident|curse)
     (should|shouldve|could|ought to) .. (have)? (died|been aborted|been me|let me die|drowned|not survived) .. 
     (should|could) be dead .. (already|now|by now|instead)
     (i|id|i would|just|only) .. (rather|prefer) .. (dead|death|die|be gone|not be|not live|not exist|to die)
     (ready|prepared|waiting|willing|happy|content|eager|glad) (to|for) (die|death|go to heaven|leave this (world|life|earth|place)|be called home|meet (god|jesus|my maker|the lord)|the end to come|it to end)
     (ask|asked|asking|beg|begging|begged|pray|praying|prayed|plead|told|tell) .. (god|jesus|the lord|him|heaven|the universe|allah) .. (every night|to|for|that|please|let|why) .. (take me|die|end|let me go|not wake|call me|death|take my life|to stop|home)
     (fall|drift|go|going|went|cry myself|falling) .. (to)? (asleep|sleep) .. (hoping|hope|wishing|praying|wish|pray|and hope) .. (not|never|dont|wont|didnt|last)`,
    "flatmate|job|work|team|company|school|course|city|town|flat|house|rent|gym|meeting|holiday|diet|than (go|eat|dance|call|give|sing)|vampire|plant|plants|novel|character|business|live with|to live in|living room|live up|boss|project",
  ),
  rule(
    "means-at-hand",
    "imminent",
    "explicit",
    `(have|got|holding|hold|sitting with|sat with|here with|with|looking at|staring at|picked up|brought|found|loaded) .. (a|the|my|all|all my|some|this)? .. (loaded)? (gun|pistol|shotgun|pills|tablets|knife|rope|noose|razor|blade|bottle of pills|belt|bullets|overdose) .. (right now|right here|on the table|in front|in my (hand|hands|lap|mouth)|next to me|beside me|here|ready|to my|and i want to|and i (will|might|could|am going)|use it|around my)
     bleeding from (my|both) (wrist|wrists|arms|throat|neck)
     (started|start|begun|began) taking (the|my|all the) (pills|tablets) (one by one|now|already|and)
     (use|using) it on (myself|me)
     (last|final) thing ill (ever|write|say|do|send|type)
     (last|final) thing (i|you) (ever)? (write|hear|say|read|do|will)
     (tonight|today|tomorrow|this evening|in an hour|by morning) .. (i|ill|i will|im) .. (be)? (gone|dead|free|finished|no more|at peace|with (him|her|them|god|my .. {relative}))
     (im|am|be) (gone|dead|no more) (tonight|tomorrow|by morning|in an hour|before (morning|dawn))
     (tonight|today|tomorrow) .. (last|final) .. (night|day|sleep|sunset|meal|message|time)
     (going|about|getting ready|preparing|ready|time) to (die|end it|end my life|kill myself) .. (now|tonight|today|soon|tomorrow|this)?
     (already|just|now|i have|ive) .. (cut|slit|slashed|opened) .. (wrist|wrists|veins|throat|arms) .. (deep|blood|bleeding|bad|everywhere|floor|and)
     (cut|wrist|arm|slit) .. (is)? .. (deep|spurting|gaping) .. (blood|bleeding|and|wont|$|. )
     (pills|tablets|meds|overdose|everything) .. (taken|swallowed|in me|inside me|down) .. (now|already|ago|minutes|and|$)
     (minutes|hour|hours|moments) ago .. (took|taken|swallowed|overdosed|cut) .. (all|pills|tablets|them|wrists|everything)
     (took|taken|swallowed) .. (all|everything|whole|lots|bottle|packet|strip|box) .. (minutes|hour|hours|moments) ago`,
    "breakfast|as prescribed|shop|hunting|kitchen|chop|cooking|pharmacy|prescription|homework|workout|gym session|climbing|shave|shaving|the project|on holiday|exam|my report|novel|game|daily|leave the house early|vitamins|weekly",
  ),
  rule(
    "getting-ready",
    "risk",
    "unclear",
    `(instructions|letter|letters|note|notes|envelope|envelopes|list|box|folder|video|recording|message) .. (for|to) .. (my|the)? .. (family|kids|children|wife|husband|parents|mum|mom|dad|son|daughter|sister|brother|them|everyone|loved ones) .. (in the drawer|to find|in case|for after|for later|when|explaining|on the table|under my|so they|after|to open|to read|hidden|saying sorry|about the funeral)
     (dont|not|never|doubt|wont) .. (expect|expecting|think|going|want|be|plan|live|hoping|believe) .. (to|ill|i will)? (see|live to see|be alive for|be here for|reach|be around for|make it to) .. (summer|winter|spring|autumn|christmas|new year|30|40|the new year|next year|my birthday|next birthday|the end of the year|the weekend|graduation|january|february|march|april|may|june|july|august|september|october|november|december)
     (bought|got|have|ordered|collected|gathered) everything i need .. (waiting|right moment|courage|time|now|to end|to do it|and)
     waiting for the right (moment|time|day|night) .. (to)? (do it|end|go|$|. |alone|when)
     (hear|heard|see|saw|hug|hugged|hold|held|kiss|kissed) .. (his|her|their|my .. {relative}s|mums|dads) (voice|face|hand|smile|laugh) .. (one last|for the last|one final|last) time
     (where|place) im (headed|heading|going to be|off to)
     (fine|ok|okay|better|free|easier|happier|relieved|over|understand) once (its|it is|im|it|i have) (done|over|gone|finished|done it|happened)
     once its (done|over) (theyll|they will|everyone|you|nobody|no one|she|he)
     (kind|good|nice|lovely|patient) to me .. ... (goodbye|farewell|remember|sorry|take care|last)
     take care of (yourself|yourselves|each other|them|her|him|my (kids|dog|cat|mum|family)) . (goodbye|bye|farewell|im|i love|and forgive|its)
     (thinking|think|thoughts|dream|obsess*|staring|looking|coming back|drawn|keep going back) .. (about|of|at|to) (the|my|that|dads|those) (rope|gun|pills|tablets|bridge|knife|noose|tracks|train|roof|razor|balcony|belt|cliff|river|edge|drop)
     (wrote|written|writing|finished|sealed) my last (letters|letter|words|message|messages)
     affairs .. in order (and|there|so|nothing|now|i)
     (back|gone|went|been) to the (bridge|tracks|cliff|roof) again (last night|tonight|today|yesterday|and|this)
     close my (file|case) .. wont be back
     (decided|know|chosen) (when and where|where and when|when and how|how and when)
     (tell|let) my (kids|children|son|daughter|mum|parents|wife|husband) .. (know)? it (wasnt|isnt|was never)
     i can go in peace
     (soon|then) i (wont|will not) hurt anyone anymore
     i can go now
     (all|everything) (is|s)? .. (sorted|arranged|settled|taken care of|in place|written|signed|done|prepared|tidy|organised|organized) .. (i can|so i can|now i can|and now|then i|ready to) .. (go|leave|rest|sleep|let go|be done|finally)
     (will|bank|insurance|funeral|letters|passwords) .. ... i can (go|leave|rest|let go)
     (counted|count|counting|checked|sorted|laid out|lined up|collected) .. (my|the|all)? .. (tablets|pills|meds|capsules|insulin) .. ... (enough|ready|tonight|all|should do|work|and)
     (gave|giving|given|give|left|leaving|passed on|handed) .. (my|all my|away) .. (favourite|favorite|best|precious|old|special|last)? .. (books|records|guitar|jewellery|things|clothes|toys|tools|ring|watch|collection|plants|paintings|stuff|medals|bike|camera) .. ... (wont|not|dont|never|no longer) .. (need|read|use|play|wear|want|be|miss|see|ride) .. (them|it|here|again|anymore|around)?
     (arranged|asked|found|told|got|begged|paid) .. (someone|somebody|my .. {relative}|my .. {acquaintance}|neighbour|a friend|friends) .. to .. (have|take|keep|look after|raise|feed|water|care for|adopt) .. (my|the|him|her|them) .. .. (after|when|once|for good|from (monday|friday|sunday)|when its|when im)
     (im|i am|ill be|i will be|im not) .. (planning|thinking|looking) (that|so)? far ahead .. .. (gone|wont|not|dead|here|by then)
     (my|the|this) (pain|suffering|misery|struggle|nightmare|burden|fight) .. (will|ll|is|be|s) .. (be)? (over|end|ending|finished|stop|done) .. (soon|tonight|tomorrow|shortly|before long|at last)
     (no|not|nobody|never|dont|wont) .. (suffer|struggle|cry|hurt|hurting|suffering|feel) (anymore|any longer) (soon|after|from|when|once) .. 
     (soon|after|then) .. (they|you|everyone|everybody|my family|mum|the kids) .. (will|can|ll)? .. (finally)? (be happy|be free|be better off|live|move on|rest|have peace|get on with|breathe|be rid)
     (been|am|im|keep|started|starting) .. (saying|making|writing|planning|preparing|arranging|sorting|settling|wrapping up|closing) .. (my)? .. (goodbyes|goodbye|farewells|funeral|end|departure|exit|last|accounts|affairs|final) .. 
     (told|telling|tell) (my .. {relative}|everyone|them|my kids) i love* (him|her|them) .. (goodbye|for the last time|before i go)
     (they|you|everyone|people|mum|he|she) .. (dont|doesnt|no idea|not|never) .. (know|knew|realise|realize|suspect) .. (it was|its|this is|that was|was) .. (the|our|my|a)? .. (last|final|goodbye) .. (time|day|hug|dinner|visit|call)?
     (last|final) (birthday|christmas|summer|dinner|visit|trip|hug|weekend|walk|meal|holiday) (with (my|them|him|her)|for me|together|ill|i will|they|before i|of my life)
     (decided|chosen|settled|made my choice|no going back|point of no return|past caring) .. ... (peace|peaceful|calm|relief|relieved|free|dont be sad|be sad|forgive|understand|nobody can)
     (dont|please dont|do not) (be sad|cry|be angry|grieve|mourn|feel guilty|hate me|blame) .. (for|when|about|me|if|after) .. (me|im|i|it|gone|happens)?
     (drive|driving|walk|walking|go|going|went|drove|sit|sitting|stand|standing|stood) .. ... (bridge|cliff|tracks|train station|platform|roof|rooftop|ledge|river|railway|overpass|car park) ... (jump|jumping|fall|falling|step off|stepping off|let go|courage|nerve|end|die|over the edge|how far|how deep|how long it|would take|tempted)
     (how|wonder|wondering|imagine|imagining|curious) .. (it|id|i|long|far|quick*|much) .. (would)? .. (feel|take|be|hurt) .. (to)? (die|drown|fall|jump|hang|bleed out|overdose|be dead|hit the ground|not wake)
     (who|how many|nobody|if anyone|would anyone|anyone|will anyone|wonder) .. (would|will|d|even)? .. (come to|cry at|show up at|be at|go to|attend|speak at) my funeral`,
    "dont use|dont wear|our house|move|moving|holiday|trip|travel|retire|retirement|exam|exams|project|degree|wedding|abroad|school trip|work trip|photographer|audit|leave my job|new job|theatre|deployment|graduation|baby|class|the vet|surgery|late (mum|mother|wife|husband|father|dad)|club|dating|boats|funeral home|playlist|bungee|parachute",
  ),
];
