import type { RuleText } from "../rule.ts";

const rule = (id: string, clarity: "explicit" | "unclear", ...phrases: string[]): RuleText => ({
  id: `imminent/${id}`,
  kind: "suicide",
  level: "imminent",
  clarity,
  phrases,
});

/** Happening now, just happened and still dangerous, set for the next day, or a farewell now. */
export const IMMINENT: readonly RuleText[] = [
  rule(
    "set-for-today",
    "explicit",
    `{intend} ... ({self-kill}|die|end it|jump|overdose|shoot myself) ... {soon}
     {soon} ... {intend} ... ({self-kill}|die|end it|jump|overdose)
     im (killing|ending|hanging|shooting) (myself|my life|it|it all) (..)? {soon}
     ({self-kill}|end it all|end it|ending it all) (tonight|today|right now|now|tomorrow)
     (tonight|today|tomorrow|now) .. (is the (night|day)|im)? (..)? (i)? (end it|ending it|ending my life|end my life|die|kill myself|killing myself)
     (its|this|it) .. (ends|happens|happening|end) (tonight|today|this evening|tomorrow|now)
     about to (do it|jump|kill|end|die|hang|shoot|overdose|cut my wrists|take them all)
     ending (it|this) (right now|now|tonight|today|tomorrow)
     (bye|goodbye|sorry|everyone|life|end|die|myself) ... im .. doing it (right now|now|tonight|today)
     (bye|goodbye|sorry|everyone|life|end|die|myself) . im .. doing it (right now|now|tonight|today)
     doing it (right now|now|tonight) . (sorry|bye|goodbye)
     plan* to die (tonight|today|tomorrow)
     decided to die
     (ill|i will) (be dead|be gone|die|not be alive|not exist) (..)? {soon}
     (ill|i will) be dead
     by (tomorrow|tonight|morning|midnight|the weekend|the morning) (..)? (ill|i will|im) .. (be)? (gone|dead)
     wont (be alive|be here|wake up|exist|live|see|make it|survive|last) (tomorrow|tonight|the night|the morning|through the night|morning|past tonight|until morning|till morning|to see tomorrow|another day)
     not .. (see|wake|live to see|alive|be alive|make it to) (tomorrow|the morning|morning|tonight)
     wont (be|see) .. (alive|morning|sunrise)
     (dont|doubt) .. (survive|make it|last|live through|get through) (tonight|the night|through the night|today)
     wont make it (through|to) (the night|tonight|tomorrow|morning)
     no tomorrow for me
     (wont|not going to) be a tomorrow
     (my|the) plan is (for|set for|to do it) (tonight|today|tomorrow)
     (end|ending|finish|finishing) (things|it|it all|everything|my life|this) (for good|forever|once and for all|permanently) ..
     (on|over) the wrong side of (the|a) (railing|railings|fence|barrier|bridge|parapet|rail)
     (climbed|climbing|gone|got) (over|onto|up) (the|a) (railing|railings|fence|barrier|bridge|parapet|ledge|roof)
     (going|walking|heading|driving|on my way|off|get|getting) .. to the (tracks|bridge|cliff|roof|railway|multistorey|overpass|quarry|river) .. (after|when|as soon|now|once|tonight|right after) ..
     (hose|pipe|tube) .. (exhaust|from the exhaust|window)
     exhaust .. (hose|pipe|window|fumes)
     (dont|do not|not) have long .. (taken|took|swallowed|left|cut|everything|gone|tell)?
     (taken|took|swallowed|had) (everything|it all|them all|the lot|every last one|all of them|all of it|the whole (bottle|box|packet|lot|strip|pack)|half (the|a) (bottle|box|packet)) .. (tell|sorry|goodbye|mum|now|already|and|$|.)
     (drinking|taking|swallowing|eating) .. (and)? (pills|tablets|taking pills|meds) .. (till|until) .. (dont|never|wont|not|stop|sleep|gone|wake) ..
     (till|until) i (dont|never|wont) wake up
     (pills|tablets|meds|they|it) (are|is|starting|have) .. (kicking in|working|kick in|taking effect)
     (massive|big|huge|large|deliberate|intentional|another) overdose
     overdose of (my|his|her|the|heart|paracetamol|sleeping|pills|tablets|meds|insulin)
     (wont|will not|not|never) (see|be here for|live to see|make it to|be around for|wake up for) (another|the next|one more|tomorrows) (sunrise|sunset|day|morning|dawn)
     another sunrise
     (sorry|goodbye|bye|forgive me) .. (i)? (wasnt|couldnt be|werent|am not|not) (stronger|strong enough|good enough|brave|able to)
     goodbye . im sorry
     im sorry goodbye
     i (cant|couldnt) (hold on|fight|do this|take it|hang on|stay) .. (any longer|anymore|any more)? .. (goodbye|bye|farewell|tell (my|them|him|her))
     (goodbye|bye|farewell|tell (my|them|him|her)) ... (cant (hold on|fight it|do this|go on|take it|stay)|couldnt do it)
     (this|today|tonight|now) (is|s|it) (the end|it|the day|the night|my end|where it ends|goodbye) .. (for me|i|goodbye|. goodbye|im|. im)
     (its|it is|this is) (over|the end|finished) for me (now|tonight|. |$)
     no one can stop (it|me|this)
     (note|letter|goodbye) .. (is|ready|written|and) .. (have|got|with)? .. (gun|rope|pills|knife|razor|noose) .. (beside|next to|ready|in|here|with|by)
     (gun|rope|pills|knife|razor|noose) (is|are)? (beside|next to|by|with) me
     (step|stepping|jump|jumping) .. (from|off|out of) my (balcony|window|roof) .. (now|tonight|today|soon|$)
     (water|bath) is running .. (blade|razor|knife|toaster)
     (i|ive) (just)? (cut|slit|sliced|opened|slashed) my (wrist|wrists|throat|veins|neck) (open)?
     (dont|do not) (call|send) (an ambulance|anyone|the police|help) .. (late|its|let me|i|. )
     its already (done|too late|over|happening)
     (in|within) (a|an|one|the next)? (few)? (hour|hours|minutes) (..)? i (wont|will be|ill)
     might do it (tonight|today|now)
     (cant|dont think i can|not sure i can|unable to) (keep myself safe|stop myself|be safe|stay safe|trust myself tonight)
     (going|im going|im gonna|ill) (to)? jump (in a|now|today|tonight|$)
     im going to jump
     my last (hour|hours|day alive|night alive|day on earth|minutes)
     last day (alive|on earth|of my life)
     (tonight|today) (is|will be) my last
     this is my last (night|day|hour|message|words|goodbye)
     as soon as ... (overdose|kill|die|hang|jump|end)
     (going|off|walking|on my way|driving|heading) (to)? the (bridge|tracks|train tracks|railway|cliff|roof) ... (end|die|jump|stop me|tonight|now)
     on my way to the (bridge|tracks|train tracks|cliff|roof|railway)
     (it|everything) .. (over|done) (by|before|at) (midnight|tonight|morning) ... die`,
  ),
  rule(
    "means-in-hand",
    "explicit",
    `(on|at|off|over) the (edge|ledge|railing|wrong side) (of (the|a) (bridge|roof|cliff|building|balcony))? $
     (im|standing|sitting|stood|sat|here|now|right now) .. (on|at) the (ledge|edge of|roof|rooftop|railing|train tracks|tracks|railway|parapet)
     ^ (im|i am)? (now|standing|stood|sat|sitting|right now)? on (the|a) (bridge|roof|ledge|train tracks|tracks|rooftop) (right now|now|and|its|looking|waiting|ready|going|. )
     (im|i am|now|currently|here|^) (standing|sitting|stood|sat) on (the|a) (bridge|roof|ledge|tracks|cliff) !watching/fishing
     (standing|sitting|stood) on (the|a) (bridge|roof|ledge|tracks|cliff) (right now|now|its|ready|. im going)
     top floor ... looking down
     (this|its) (is|s)? the end . goodbye
     at the (train tracks|tracks|railway line)
     (tracks|platform) (waiting|and going|ready)
     (gun|knife|razor|blade|rope|noose|pills|tablets|bottle|picblade|picgun|picpills|scissors|belt) (is|are)? (in|on|to|against|at|around|round|by|beside|next to|in front of|loaded|lined up|laid out) .. (my|me|front|hand|head|neck|wrist|throat|lap)
     gun .. (loaded|to my head|in my mouth|in my hand)
     (rope|noose) (is|are|already)? (tied|ready|round my neck|around my neck|up|hanging)
     (tied|tie|made|hung) the (rope|noose)
     (rope|noose|belt) (around|round) my neck
     (sitting|sat|here|im|lying|bathroom|bath|room|holding|with|have) .. (with|holding|have) (a|the|my)? (knife|gun|razor|blade|rope|noose|belt round)
     (holding|got|have|hold) (a|the|my)? (gun|knife|razor|blade) (to|against|at|on|in) my
     (holding|ive got|i have) (the|a) (gun|rope|noose)
     (pills|tablets|meds) (..)? in (front of me|my hand|my hands|my lap)
     (pills|tablets|them) .. lined up
     can see the train
     in the bath with (the|a|my) (razor|toaster|blade|knife)
     (engine|exhaust|car) (is)? running .. (garage|inside|in)
     garage with the (engine|car|exhaust)
     turned (on)? the gas (on|up)
     turned on the gas
     (walk|walking|wade|wading) into the (sea|river|lake|ocean|water)
     drive off the road .. {soon}
     locked the door ... (razor|blade|knife|rope|pills)`,
  ),
  rule(
    "already-done",
    "explicit",
    `(i|ive|and|just|already|have|having) .. {took} .. {many} .. {pills}
     {took} .. {many} .. {pills}
     {took} my (whole|entire) .. (supply|prescription|script|bottle|months|medication|meds|stash)
     (swallowed|downed|necked) (..)? {pills}
     (swallowed|taken|took) (them|it) all
     already (swallowed|taken|took|started taking|drank|jumped|cut|done it)
     started taking them
     ^ (i|ive) (took|taken|swallowed) (the pills|everything in)
     i took the pills
     ive taken an overdose
     (took|taken|had) an overdose
     overdosed (an hour ago|on purpose|today|tonight|this morning|just now|minutes ago|again|last night)
     (i|ive|just) overdosed $
     (drank|drunk|swallowed|drinking) ... (bleach|antifreeze|weedkiller|weed killer|poison|drain cleaner|pesticide)
     (slit|cut|sliced|opened|slashed) my (wrist|wrists|throat|veins) ... (blood|bleeding|deep|now)
     (just|already|ive) (slit|cut|slashed) my (wrists|throat)
     ^ slit my wrists
     (cut|cuts) (..)? too deep
     (bleeding|bleed) (out|a lot|everywhere|badly|heavily|wont stop|and it wont) ... (cut|wrist|wrists|arm|razor)
     (cut|wrist|wrists|arm|razor|blade) ... (wont stop bleeding|bleeding out|bleeding a lot|blood everywhere|blood all over|cant stop the bleeding)
     im bleeding out
     injected all
     just (tried|attempted) to (kill|hang|drown|end|shoot|overdose|die|jump|gas|suffocate|strangle)
     tried to (kill|hang|drown|end|shoot|gas|suffocate|strangle) (myself|my life|it) (an hour|this morning|tonight|today|just now|minutes|a few hours|earlier|hours ago|now|and the rope)
     (rope|belt|branch) (broke|snapped)
     (bottle|glass) of (vodka|whisky|whiskey|gin|wine|rum) and (all)? my (pills|meds|tablets|medication)
     (nobody|no one) can reach me in time`,
  ),
  rule(
    "farewell",
    "unclear",
    `goodbye (world|forever|for good|for ever|cruel world|my love|my loves|my friends)
     (this|it) is (my|the|a|our) .. (goodbye|farewell|last goodbye|final goodbye)
     this is goodbye
     (this is|here is|heres|these are) my (last|final) (message|words|note|goodbye|letter|post|text)
     (my|these are my) (last|final) (words|message|goodbye)
     ^ (bye|goodbye|farewell|cya) .. (everyone|all|world|everybody)
     goodbye .. (tell|i love you|i loved|im sorry|forgive me|i cant|take care of)
     (farewell|bye|goodbye) ... (cant do this|cant stay|cant go on|im sorry|love you all|i tried)
     its time . goodbye
     by the time (you|anyone|anybody|someone|they|he|she) .. (read|reads|get|gets|find|finds|see|sees)
     (you wont|you will not|nobody will|noone will) .. (hear from me|see me) (after tonight|again|anymore|after today|tomorrow|after this)
     after tonight
     (last|final) message . (goodbye|thank)
     tell (my|them|him|her) .. {kin} .. (i love|i loved|im sorry|i tried|it wasnt|sorry)
     tell (my .. {relative}|my kids|my family|them|everyone|him|her|my parents|my children) .. (i love|i loved|love|im sorry|sorry|i tried) ... (gone|going|goodbye|pills|cant|last|end|now|stay|forgive)
     see you (in the next life|on the other side|in hell|in heaven|in another life)
     see u on the other side
     (dead|ded) by (morning|tonight|tomorrow)
     goodnight forever
     tell (my .. {relative}|my kids|my family|my parents|them|him|her|everyone) i love* (him|her|them|everyone|you all|my)
     (bye|goodbye|farewell) .. . tell (my|them|him|her)`,
  ),
];
