import type { RuleText } from "../rule.ts";

const MEANS =
  "rope|noose|razor|razors|blade|blades|knife|gun|shotgun|pistol|revolver|rifle|pills|tablets|packets|strips|bottle|belt|wire|charcoal|scalpel|insulin|meds";
const HEIGHT =
  "roof|ledge|bridge|overpass|viaduct|platform edge|parapet|water tower|silo|scaffold|top of the (dam|car park|multi storey|tower)|parking structure|(th|st|nd|rd)? floor|cliff|cliffs|gorge|railing|railings|catwalk|pier|tracks|track|line|motorway|hard shoulder";
const SOON =
  "now|tonight|today|this evening|this afternoon|tomorrow|in a minute|in an hour|in four minutes|at midnight|at dawn";

/** What is being done, stood on or held, in fragments: people write few words while they do it. */
export const IN_THE_ACT: readonly RuleText[] = [
  {
    id: "imminent/in-the-act",
    kind: "suicide",
    level: "imminent",
    clarity: "unclear",
    phrases: [
      `(i)? swallowed (all of)? (em|them|it|the lot|2|3|two|three|a) (all|boxes|handfuls|strips|packets|bottles|bottle)?
       (took|taken|swallowed|drank) (em|them|it) (all)? (20|10|30|ten|twenty|thirty|an|half an|a few)? .. (min|mins|minutes|hour) ago
       (took|swallowed) (2|3|4|two|three|four|about .. (hundred|fifty|thirty)) .. (handfuls|strips|boxes|packets|bottles) !of
       got .. (hundred|fifty|forty|thirty) (painkillers|pills|tablets|paracetamol) in me
       (took|taken|injected) (all)? (my|the|his|her|late|husbands|wifes) -- (insulin|tablets|pills|pens|meds) -- (on purpose|more than i should)
       (took|taken) (enough|rather more|way more|the whole box|the packets|all the pens)
       (i did it|i have done it|did it) . (wrist|coach|feel|the|towel|blood|sorry|bye|goodbye|im)
       (i have|i) (done|did) it . (feel|its|im|the|sorry|bye)
       (feel|feeling) (floaty|sleepy|cold|faint) . (bye|sorry|goodbye|tell|i did|did it)
       (all|have) swallowed .. feeling
       (i can)? feel (it|them) (kicking in|dissolving|working|taking hold)
       (bleeding) (in the bath|into a towel|pretty bad|out and)
       one leg (over|out)
       (legs|feet) (are|is)? (over|hanging over) the (side|edge|rail|railing|ledge)?
       one foot (out|over) $
       (standing|sitting|sat|stood|texting|writing|here|up|im) .. (on|from|at) (the|a|my) -- (${HEIGHT}) .. (not a joke|goodbye|bye|going to (drop|jump|step|fall)|my legs|with one foot|ready|and im (alone|done|finished))
       (${MEANS}) (is|are|s)? .. (round|around) my neck
       i have got it (round|around) my neck
       (noose|belt|rope|wire|dupatta|sheet) .. (around|round|over|on) (the|a) (pipe|beam|hook|fan|door|rafter|branch|rafters|banister) .. (sorry|bye|goodbye|now|tonight|knocking|music|ready|im)
       (gun|barrel|pistol|revolver) in (my)? mouth
       (pull|pulling) the trigger !on/for
       cocked . safety off
       (kick|kicking) the (chair|stool) .
       im (jumping|hanging) (now|after|myself|tonight|from)
       (im|i am) jumping $
       i jump (now|tonight|today)
       (phone|music|lights) (is|goes)? off . jumping
       (${SOON}) .. (stones|rocks) in (my|the) (jacket|pockets|coat)
       (stones|rocks) in (my|the) (jacket|pockets|coat|bag) .. (now|sea|lake|river|bye|going|im)?
       (coat|coats|pockets) full of (stones|rocks)
       (exhaust|hose) (is|s) (connected|on|in)
       (note|letter|letters) (is|are) (written|done|signed) -- (table|bye|now|tonight|i go|im|ready)
       my note is done`,
    ],
    unless: [
      "dog|cat|horse|vet|dentist|surgeon|nurse|doctor said|film|play|book|game|rehearsal|opening night|character|scene",
    ],
  },
  {
    id: "imminent/last-words",
    kind: "suicide",
    level: "imminent",
    clarity: "unclear",
    phrases: [
      `(my|this is my|its my|the) last (night|day|evening|hour|message|words|chat|conversation) (on earth|alive|anywhere|. be good|. bye|. goodbye)
       (this is|its) (me|my) last night (on earth|alive)
       last (one|check in|message|chat) . (bye|goodbye|farewell)
       (turning|switching) (off)? (my|the) phone (off)? for the last time
       said (goodnight|goodbye) to (the|my) -- for the last time
       wont be long now .. (what i took|i took|vision|visions|cold|sleepy|black)
       its going black
       (tell|let) (them|him|her|my .. {relative}) .. (it didnt hurt|i didnt suffer|i was smiling)
       (20|10|ten|twenty|thirty|15|5|five|few) (min|mins|minutes|more minutes) .. (then|that|till|until) .. (im|ill be|not) .. (gone|here|dead|done)
       ill be gone (within|in) (the|an) (hour|half hour)
       not going to see (midnight|morning|tomorrow|the morning)
       its (tonight|now) or never (and its not never|. im on|im on|. im going|. im doing)
       going to walk (in front of|into|under) (the|a) -- (lorry|train|truck|bus|traffic|car)
       (driving|drive|driving it|drive it) (off|into) (the|a) -- (pass|bridge|cliff|wall|pillar|tree|lake|river) .. (tonight|now|today)
       (after|when|once) -- -- (asleep|to sleep|out|gone|left|goes to sleep) .. (ill|im going to|i will|im) .. (do it|doing it|die|finish|end|take them)
       doing it (now)? before (i lose my nerve|they get|he gets|she gets|anyone)
       (by|with) my own hand
       (last|final) (check in|message) . (goodbye|bye|going to be with|off to|thank you for everything . bye)
       (standing|stood) (in front of|at) (the|a) (lake|sea|river|tracks|train) -- (stones|ready|goodbye|now)
       (walking|heading|off|driving) (to|into|out to|towards) (the)? (sea|tracks|railway|cliffs|cliff|viaduct|beachy head|gorge|roof|line|lake) (now)? .. (no coming back|not coming back|bye|goodbye|tell|phone|leave my phone|8 minutes|music)
       no coming back .. (bye|goodbye|now|tonight)`,
    ],
    unless: [
      "holiday|holidays|term|job|shift|trip|course|leaving do|retire*|therapy|sessions|match|film|play",
    ],
  },
];

/** Said outright in more ways: another tongue, a goal that is death, a question that is none. */
export const SAID_OUTRIGHT: readonly RuleText[] = [
  {
    id: "explicit/in-more-words",
    kind: "suicide",
    level: "risk",
    clarity: "explicit",
    phrases: [
      `(goal|aim|aims|plan|wish) (is|s|are|.|would be)? .. (to be dead|to die|die)
       do away with myself
       drown* myself
       (masel|maself|mysel|me life) .. (kill|tae|end)?
       (kill|hang|shoot) (masel|mesel|mesen|this person|me myself)
       kill* (me|myself) is (only|the only)
       (think|thinking|thoughts|fantasi*e|dream) (about|of) (hanging|jumping|drowning|killing me|hanging me)
       (made|making) (up)? my mind (up)? to (die|end it|go)
       (want|wants|wanted|need|going) to end (me|ma) life
       (still|this|properly|completely|again) suicidal (now|today|again|$)
       (never felt|havent felt|ever felt) .. suicidal
       (getting|its) hard not to (kill myself|end it|die|jump)
       (decided|decide|settled|set) on suicide
       my plan is suicide
       (quiero (matarme|morir|morirme)|me voy a matar|je veux (mourir|me tuer)|ich will (sterben|nicht mehr leben)|chce umrzec|voglio morire|quero morrer)
       yes to question 9
       (talk|stop|keep) (yourself|myself) (out of|from) killing (yourself|myself)
       (free|better|easier|happier) if i (shot|hanged|hung|killed|drowned) myself
       (end up|ending up) killing myself
       (mind|head|brain|heart) (is)? .. (says|say|telling me|tells me) .. (hang yourself|kill yourself|to die|die)
       how (i can|can i|do i) die .. (without|quick|painless)
       (slashing|slitting|cutting|opening) my (wrists|veins|throat)
       (set|put|make) an end to (myself|my life|me|it all)
       on .. bridge .. i want to jump
       (want|desire|wish|prefer|like) to (hang me|hang myself|kill myself|end my life|end my own life|be the third|be the next one) 
       i desire to (end|die)
       end it with my own hands
       (i want to|want to|wanna) commit $
       (throw|throwing) myself (down|off|under|in front|into the (river|sea|path))
       (jump|jumping|drop|dropping|drive|driving) (off|from) (a|the|this) (building|bridge|multi storey|roof|car park|overpass|balcony)
       (die|do it) by (suicide|my own)
       (suicide|suicidal) (risk|feelings) .. (the paper is right|have returned|are back|came back|again)
       pick death
       finish myself off
       starve myself to death
       cant live . wont live
       reasons to die
       (only thing|all) i want .. (is)? (to)? die
       (talk|talking) me out of (dying|it) its what i want
       take them all to die
       use (till|until) im dead
       i (want|wanted) mine (to be over|ended)
       (at|since|for) -- .. decided (to die|on dying|on suicide)
       (help me|helping me) die .. (refused|ill do it|without)
       sooner (hang|die|be dead) than
       (expire|end) i do it myself`,
    ],
    unless: [
      "no quiero|no me quiero|dog|cat|film|play|character|song|novel|game|quote|bungee|parachute|skydiv*|abseil*",
    ],
  },
];
