import type { RuleText } from "../rule.ts";
import { NOT_PLAIN, plainRule } from "./plain-rule.ts";

const KILL =
  "(kill|killing|hang|hanging|shoot|shooting|drown|drowning|gas|gassing|poison|poisoning|murder|murdering|electrocute|top|topping|neck|unalive) (myself|me myself)|(end|ending|take|taking|finish|finishing) my (own)? (whole|miserable|sad|stupid|lovely|pathetic|entire|horrible|shit)? life|(commit|committing|commiting) suicide|(do|doing|done) away with myself|(slit|slitting|slash|slashing) my (own)? (wrists|throat)|(put|putting) a bullet (in|through) my (head|brain|skull)|suicide";

const rule = (id: string, level: "risk" | "imminent", phrases: string): RuleText =>
  plainRule({ id: `plainly/${id}`, kind: "suicide", level, clarity: "explicit" }, phrases);

/**
 * The first person, the present, and the thing itself named: what nobody may doubt, neither ear nor
 * sense. These listen before sayings are taken out, since a saying is only guessed at ("kill myself
 * over a stupid exam"); denials, quotations and what is told of others are out by then.
 */
export const PLAINLY: readonly RuleText[] = [
  rule(
    "kill-myself",
    "risk",
    `(want|wanting|wish|need|chance|chances|feel like|feeling like|felt like|bar|other than|way than|apart from|prefer|rather|sooner|end up|ending up|might as well|may as well|not to|plan|planning|planned|decided|intend|intending|ready|desire|tempted|allowed|dream|dreaming|fantas*|thoughts|consider*|contemplat*|urge|urges|impulse|way|ways|how|googl*|research*|courage|guts|nerve|reason|reasons|excuse|plans|method|methods|help me|helping me|assist me) (to|of|about|on|for|with|i should|i will|ill|i might)? (go and)? (${KILL}) !prevention/awareness/squad/bid/rate/rates/in
     (think|thinking|thought|thinks) (of|about|on)? (nothing but)? (${KILL}) !prevention/awareness/squad/rate/rates
     (i have)? (wanted|wished) to (${KILL}) (for|since|all|most|every|so|and|. |$)
     im (going to|planning to|about to|gonna|ready to|set to|close to|supposed to) (${KILL}) !over/trying/at/for/with/getting/by
     (going to|decided|i will|ill|i might|i may|i could|i should|have to|need to) (take|end|finish) my (own)? life
     (i)? (have|get|getting|had) (urges|thoughts|plans|a plan) (of|to|about) (${KILL}|dying|ending it|end it all)
     (googled|searched|looked up|read up on) (the|some|best|painless|easy)? (ways|methods|how) to (${KILL}|die)
     (i)? (hate myself|am useless|cant go on) .. .. (want|going) to (${KILL})
     (suicide|suicides) (is|s)? (all|the only thing|the only tab|the first thing|the last thing) (i|that i|in my|on my|open in) ..
     (suicide|suicidal) .. (contemplating|im contemplating|im planning|im speaking of)
     (i want|i really want|going|hate me enough|hate myself enough) to kill me (. |$|sorry|and|because|more|now)
     (thoughts|thinking|think|stops me|keeps me|stop me) (of|on|about|from) killing me
     ~ and i want to (as well|too|do the same|follow (him|her|them)|join (him|her|them)|do it too)
     (quiero (matarme|morir|morirme)|me voy a matar|je veux (mourir|me tuer)|jveux (mourir|plus vivre)|ich will (sterben|nicht mehr leben)|chce umrzec|voglio morire|quero morrer) !no
     yes to question 9
     suicide . mine
     my (own)? suicide (plan|note|letter|is|will|date)
     (wrote|written|writing|drafted) (my|a) suicide (note|letter) (. |$|last|this|today|and|to|for)
     (plan a|plan b|plan be|plan c|plan z|my plan|my goal|the plan|only plan|my exit|the answer|my answer|only way out|my way out) (is|was|s) (suicide|to (${KILL})|to die|death|dying)
     (i|id|i would|i do) (prefer|choose|chose|mean|want) (suicide|death) (to|over|. |$|and|now)
     (self murder|my own death)
     doing away with myself`,
  ),
  rule(
    "want-to-die",
    "risk",
    `(^|i|and|but|still|also|because|do|that|now) (i)? (really|do|still)? (want|wish|need|deserve|intend|desire|crave|choose|chose|have chosen|long) to (die|be dead) (. |$|and|but|because|now|today|tonight|soon|more|most|much|too|since|every|all|than|yes|for real|before|by|i|so|when i wake|rather|what|whats|why|theres|nothing|nobody|it|its|im|help|like this|again)
     (apart from|of|and|from|kept|keep|spent|week|wakes me|woke up|cant stop|by) wanting to (die|be dead) (. |$|on|sat|every|all|and|by|again|at|in the)
     (i)? have wanted to (die|be dead) (. |$|for|since|all|and|every|so)
     (^|i|and|but|still) want (death|my death|my life to end|my life over)
     (^|i|and|but) (wish|wished) i (was|were) dead !inside/lucky/right/sure/certain/good/as/serious/set/on/tired/wrong/keen
     im (choosing|planning|going|ready|determined|trying) to die (. |$|and|by|before|in (spring|summer|autumn|winter|march|april|may|june))
     (dying|being dead|death) is (all i want|what i want|the goal|my goal|the plan|my plan|important to me|the only thing i want)
     (all|everything|only thing|the one thing) (i|that i) want .. (is)? (to)? (die|death|be dead)
     (let me|please can i|can i|help me|help me to) die (. |$|please|now|and)
     interested in being dead
     (i|still) (dont|do not) want to (live|be alive) (. |$|and|anymore|any longer|any more)
     (i)? (want|wish|need) to (not|never|stop) (be alive|live|being alive|living) (. |$|and|anymore)`,
  ),
  rule(
    "suicidal",
    "risk",
    `(i|im|i have|^) -- (feel|feels|feeling|felt|been|being|get|getting|still|am|im) (a bit|bit|a little|pretty|very|more|quite|fairly|being|still|actively|deeply|passively|chronically|acutely|properly|back to|back to being)? suicidal (. |$|and|but|again|today|tonight|now|most|every|all|so|since|lately|this|because|at|in the|right|with|or|enough|for)
     (im|^ am|^ feeling|^ feel|autistic and|depressed and|anxious and|tired and|sad and|sober and) suicidal (. |$|and|but|again|today|tonight|now)
     (having|have|got|get|getting|these|my|more|constant|daily|strong|bad|with) -- suicidal (thoughts|feelings|urges|ideation|thinking|plans|impulses) (. |$|and|but|again|today|tonight|now|most|every|all|since|this|because|at|that|about|which|wont|are|keep|get|have|came)`,
  ),
  rule(
    "now",
    "imminent",
    `(dying|killing myself|hanging myself|shooting myself|ending my life|jumping|hanging) (tonight|right now|now) (. |$|by choice|goodbye|bye|sorry|and)
     (tonight|today|now) (i|im|ill) (die|dying|killing myself|kill myself|ending my life|end my life)
     (noose|rope|belt|cord|wire|flex|sheet|its|it is) .. (round|around|over) my neck (. |$|now|and|already|im)
     (gun|pistol|shotgun|barrel|revolver|rifle|knife|blade|razor) .. (is)? (to|in|at|against|under|on) my (head|mouth|throat|wrist|wrists|chin|temple) (. |$|now|and|im|its|right)
     (slit|slashed|opened|cut) (both)? my (wrists|throat|veins) (. |$|open|and|just now|now|an hour|im|its|theres)
     (took|taken|had) an overdose (. |$|an hour|tonight|this morning|just|now|and|today|about|im)
     (stones|rocks) in my (pockets|pocket|coat|jacket)
     wrong side of (the|a) .. (railing|railings|rail|barrier|fence|bridge|parapet|viaduct)
     (toaster) in the bath
     (bag|plastic bag|carrier bag) (is)? (on|over|round) my head .. (tape|taped|now|breath|sleepy|bye)
     (hose|pipe) .. (from)? .. exhaust
     (this|tonight|today) is my last (night|day) (on earth|alive)
     before i pull the trigger
     ill pull the trigger
     (about to|going to) (jump|step off|hang myself|shoot myself|slit my wrists) (. |$|now|goodbye|bye|in a|tell)
     head (is)? in the oven
     i (have)? (swallowed|drank|drunk|eaten|ate|taken|took|drink) (some|the|a|all|all the|rat|a lot of|two|three)? (of)? (bleach|antifreeze|weedkiller|weed killer|poison|rat poison|pesticide|insecticide|detergent|drain cleaner|glass cleaner|something poisonous|batteries|poison sir)
     (hundred|fifty|forty|thirty|sixty|eighty|100|50|40|30|60|80) (of the|of them|of my)? (painkillers|pills|tablets|paracetamol) in me
     (wrists|wrist|veins|arms) (are|is) (open|slit|opened up)
     opened up my (wrist|wrists|arm|arms|veins)
     im taking them all (now|tonight|. |$|at)
     (gun|guns|pistol|shotgun|rifle|revolver) .. (is|s)? (on|across|in) my (lap|knees|mouth|chin)
     (belt|rope|noose|sheet|cord|flex) .. (over|round|around|from|to|on) the (door|beam|rafter|rafters|joist|banister|loft beam|curtain rail|fan|pipe|branch|door handle|hook) (. |$|now|and|already|im|ready)
     (in|with) the garage .. .. (engine|car|motor) .. (running|on|going)
     (engine|car|motor) .. (running|on|going) .. .. garage (shut|closed|door)
     off the (roof|bridge|balcony|cliff) i go
     (joining|be with|going to) (him|her|them|my .. {relative}|mum|dad|nan|grandad) .. (tonight|in heaven tonight|by morning)
     (doing|do) it together (tonight|tomorrow)
     (not|cant (keep|be|stay)|cant keep myself|cant keep me) safe (tonight|right now|from myself|now)
     (swallowed|took|taken|eaten|drunk|drank) .. .. .. (to die|on purpose to die|so i die|to end it|to end my life)`,
  ),
  {
    id: "plainly/not-be",
    kind: "suicide",
    level: "risk",
    clarity: "unclear",
    isSure: true,
    phrases: [
      `(wish|wished) i (wasnt|werent|was not|were not) (here|alive|around|born) (. |$|anymore|at all|and|but|my|because|every|most|so)
       (wish|wished) i (didnt exist|did not exist|never existed|was never born|were never born|had never been born|hadnt been born|had not been born|wouldnt wake up|could not wake up|couldnt wake up|never woke up|hadnt woken up|hadnt woken)
       (dont|do not|no longer) want to (exist|be alive) (. |$|and|anymore|any longer|but|because|like this)
       (dont|do not|no longer) want to (be here|wake up) (anymore|any longer|ever) (. |$|and|but|because|so)
       (hope|hoping|pray|praying|wish|wishing) .. (i|to) (dont|wont|didnt|never|not) wake up (. |$|again|tomorrow|and|in the morning|one day|from)
       (want|like|love|wish) to (fall asleep|go to sleep|go to bed|sleep) and (never|not) wake up
       (they|everyone|everybody|family|kids|children|parents|world|wife|husband|all|theyd|people|mum|he|she) .. (be|are|were) .. better off (without me|if i (died|was dead|were dead|was gone|were gone|wasnt here|werent here))
       (i have|theres|there is|have|see|with) (no|not any) (reason|wish|will|desire) to (live|be alive|go on living|stay alive|keep living)
       (dont|do not|cant|no longer) (see|have|find) (a|any|the) (point|reason|point) (in|to|of|for) (living|live|being alive|stay alive|staying alive|existing)
       (tired|sick|weary) of (living|being alive|existing) (. |$|and|but|anymore)
       (wouldnt|would not) (mind|care) (dying|being dead|if i died|if i was dead|if i didnt wake up|not waking up)
       (rather|sooner) (be dead|not be alive|not exist|not wake up) (. |$|than (alive|this|live|wake|be here))`,
    ],
    unless: [
      NOT_PLAIN,
      "at work|at this (party|meeting|wedding|school|job)|in this (meeting|job|flat|town|office|class)|this (job|company|town|school)|moving|holiday|the team|the band|early|alarm|hungover|grandad|up at (2|3|4|5|two|three|four|five)",
    ],
  },
];
