import type { RuleText } from "../rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText => ({
  id: `imminent/${id}`,
  kind: "suicide",
  level: "imminent",
  clarity: "unclear",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const MEDICINE =
  "pills|pill|tablets|tablet|tabs|meds|medication|insulin|morphine|patches|packet|packets|bottle|bottles|box|boxes|strip|strips|capsules|paracetamol|painkillers|sleeping|sertraline|antidepressants|codeine|fentanyl|heart|blood pressure|pens|methadone|diazepam";
const PLACE =
  "roof|rooftop|bridge|ledge|balcony|terrace|tracks|track|rails|railway|railing|railings|parapet|cliff|cliffs|viaduct|overpass|chair|stool|sill|windowsill|scaffold|scaffolding|crane|multi storey|car park|weir|pier|quarry|hard shoulder|harbour wall|falls|reservoir|dam|tower|wall|edge|barrier|motorway|beachy head|level crossing|lock|line";
const WHEN =
  "now|right now|tonight|today|this evening|this afternoon|this morning|tomorrow|tomorrow morning|in a (minute|bit|sec|second|few|moment)|in (an|one|two|half an|a few|five|ten|2|5|10|20|30) .. (hour|hours|hr|hrs|minute|minutes|min|mins|sec)|in (5|10|15|20|30)|at (1|2|3|4|5|6|7|8|9|10|11|12|midnight|noon|dawn|six|seven|eight|nine|ten|eleven|four|five|half)|before (he|she|they|mum|my|the|i lose|anyone|anybody|morning|sunrise|dawn|supper|dinner|midnight) ..|after (he|she|they|mum|my|the|this|work|lunch|dinner|school) ..|when (he|she|they|mum|my|the|everyone) ..|as soon as|once (he|she|they|mum|my|the|everyone) ..|while i still|by (midnight|morning|then|sunset|six|seven|eight|nine|ten)";

/** What is done, swallowed, stood on, set for the hour or said for the last time, in the ways people type it. */
export const RIGHT_NOW: readonly RuleText[] = [
  rule(
    "taken",
    `(took|taken|swallowed|ate|eaten|drank|drunk|injected) (them|em|it|something) (. |$|on purpose|and now|now|with the last|and i|its|im|to die)
     (taking|take) them (all)? (now|one at a time|all now|in tens|at (nine|ten|midnight|six|9|10))
     (taken|took) .. (strips|packets|boxes|bottles|too many|handful|handfuls) .. (so far|on purpose|now|gone|going slow)
     (done|did|doing) something (stupid|silly|bad|i cant undo) .. .. (tablets|pills|meds|numb|help|. )
     (took|taken) (the|an|another) overdose
     (pills|tablets|strip|packet|bottle|vodka) (is|are|all)? (in|gone|down|empty) (. |$|and|now)
     (drinking|swallowed|drank) (the)? (stuff|thing|bleach|something) (under the sink|from the shed|poisonous)
     (tablets|pills|they|theyre) .. (kicking in|working now|starting to work|hitting me|taking hold)
     (need|talk to me|wait|waiting) .. .. .. (these|it|them) to work
     (took|taken|swallowed|necked|downed|eaten|ate|injected|drank|drunk|take|taking) (all|the rest|the lot|a load|loads|lots|a lot|enough|way more|far more|a whole|whole|every|half|double|a handful|handfuls|everything|a bunch|so many|too many|about .. (hundred|fifty|forty|thirty)|(2|3|two|three|4|four|six) (weeks|months)|30|40|50|60|20|thirty|forty|fifty|my last) .. .. (of)? .. (my|his|her|mums|the|grandmas|dads|a|their)? .. (${MEDICINE})
     (took|taken|swallowed|necked|downed|ate|eaten|have had) (them|it|these|em) (at|about|around|two|three|an|half|all|a few|earlier|hours|minutes|one)
     (${MEDICINE}) .. (all of them|every one|every last one|the whole lot|all at once|all gone|more than|way more|on purpose|deliberately)
     (i)? (gave|given|injected|give) (myself|me) .. .. (insulin|injection|morphine|dose|far more|too much|way more|jab)
     (dose is in|in my (stomach|bloodstream|system|veins) (now|already)|its (already|now)? in (me|my (stomach|blood|bloodstream))|inside me now|already in me|went down already|already went down)
     (gone|half) .. (bottle|packet|box|strip) .. (gone|down|in me|left)
     (bottle|packet|box|strip) .. (gone|empty|finished) .. (other|rest|next|minute|and|i)
     (i|have|just) .. (drank|drunk|drink|swallowed|eaten|ate|consumed|taken|took) (the|some|rat|a)? .. (poison|bleach|weedkiller|pesticide|antifreeze|mushrooms|battery|rat poison|detergent)
     (overdosed|od) .
     (just done it|have done it|i did it|its done|done it) . .. .. (tablets|pills|took|box|cold|heavy|blood|sleepy|sorry|bye|scared|help|dont ring|waiting)
     (typing|type|typ|spell|stand up|keep my eyes open) .. .. (took|tablets|pills|swallowed|sleepy|numb)
     (feel|feeling) .. (sick|sleepy|cold|weird|numb|woozy|shaky|drowsy|strange) .. .. .. (took|taken|swallowed|tablets|pills)
     (try|trying|tried|going to try|having another go|do it) again (in a|now|tonight|later|today|with more|properly)
     (mixed|crushed|poured|put) .. .. (everything|tablets|pills|cabinet|meds|all) .. (vodka|whisky|drink|tea|glass|gin|wine)`,
    "prescribed|prescription|as directed|water|breakfast|vitamins|vitamin|on time|reminder|dinner with|chemist|hay fever|the dog|the cat|my daily|antibiotics|weekly|dentist|allerg*|headache|course",
  ),
  rule(
    "at-the-place",
    `on the platform .. .. (next|edge|fast|train|waiting|not waiting)
     (next|fast|first|last) (fast)? train .. (is|through|of the night|at|in|its mine|monday)
     im going (in|over|off it|over the side|over the cliff|over the edge) (. |$|now|tonight|at|and)
     (stepping|step|about to step|letting|let|jumping) (off|out|go) (. |$|now|in a sec|in a minute|in (5|five|ten)|soon|bye)
     (parked|sat|sitting|stood) (at|by|above|beside|on) the .. (cliff|viaduct|canal|quarry|weir|river|edge|rail|side of it|lake|reservoir|track|tracks)
     (up|at) the (quarry|viaduct|cliff|crane|top of the crane|tower crane|multi storey|roof)
     (over|past) the (fence|barrier|railing|wall) (. |$|now|and)
     (going|go|walking|walk) (into|in) the (canal|river|sea|water|lake|weir|loch) (tonight|now|. |$|and)
     (fire escape|window ledge|roof hatch|hatch) .. .. (floor|unlocked|shoes off|up here|open)
     other side of the (fence|railing|railings|barrier|rail|parapet)
     my (feet|legs) are (hanging|over|dangling|ready)
     (stood|standing|sat|sitting|im|here|up|out|already|back|now|climbed|climbing|going up|am|texting|leaning|walking|been) (up|out|here|over|alone)? (on|onto|up on|over|off|by|at|under) (the|a|my|this|that) .. (${PLACE}) (. |$|now|and|its|with|looking|i|waiting|again|alone|by|in|at|like|above|near|nearly|holding|about|. )
     (top|edge|side|wrong side|end|roof|level (4|5|6|7|8|9)) of (the|a) .. (car park|building|bridge|cliff|multi storey|flats|quarry|railings|barrier|pier|viaduct|block)
     (over|climbed) the (fence|rail|railing|railings|barrier|wall) .. .. (line|track|tracks|edge|now|and|side)
     (water|waters|sea) .. (up to|at|past|over) my (waist|knees|chest|neck|ankles|shoulders|thighs)
     im in the (water|sea|river|lake|reservoir)
     (in front of|under|into) (the|a|the next) (8|17|train|next train|lorry|next lorry|bus|traffic|headlights|express|road)
     (train|trains) .. (in (four|five|ten|two|three|4|5|10|2|3) .. (min|mins|minutes)|is coming|s coming|coming|start|comes at)
     (hear|see) (the|my) (train|headlights|lights) .. .. (coming|now|so|i|bye|going|walk)?
     going under the .. $
     (walk|walking|step|stepping|drive|driving|jump|jumping|going|roll) (out|off|over|in|into) (in front|to the road|onto the|into the|of the|the) .. (road|traffic|sea|lake|motorway|lorry|train|line|river|snow|water|window|side|edge) .. (now|tonight|and|. |$)
     (lie|lying|lay|laid) .. (down)? (in|on|across) the (road|tracks|line|rails|snow|motorway|railway)
     (driving|drive|heading|walking|on my way) .. (to)? (beachy head|the (cliffs|cliff|bridge|viaduct|quarry|tracks|multi storey|falls|pier|dam|roof))
     (hit|drive into|going to hit) .. (a (wall|tree|bridge|pillar)|something) at (a hundred|100|90|80|speed)
     (not|dont|wont) (going to)? turn when it turns
     out of the car .. .. (walk|lorry|motorway|shoulder)`,
    "fishing|photo|photos|waiting for my|to work|work trip|view|picnic|holiday|seagulls|ice cream|kids|dog walk|paint|roofer|lunch|commute|getting on|platform 2|late|swim|swimming|coffee|reading|on time|tickets",
  ),
  rule(
    "means-out",
    `(ropes|belts|nooses|noose) (up|hung|round|ready|tied)
     (rope|belt|flex|cord|wire) .. (is)? (hung|over the (joist|beam|door)|round the (door|handle|beam)|up)
     (gun|shotgun|rifle|pistol|revolver|weapon) .. (across my|on my|in my|in the porch|drawn|under the seat|is with me)
     (wrists|wrist|arms|veins) (are|is) (open|opened|cut|slit)
     (both wrists|cut the big vein|bled through|cutting (now|right now|as we speak|rn))
     (knife|blade|razor) (is|s)? in (. |$|me|deep)
     (locked|barricaded) the door .. .. (now|ready|note|rope|pills|bath|blade|so they cant)
     (doors locked|door is locked) .. .. (notes|ready|phone|bath|im)
     (its|it is|i have got it|got it) (in my hand|beside me|here beside me|in front of me|with me) (. |$|now|right now|and)
     (got|have|brought) (what i need|everything i need|everything) .. (with me|in my (bag|hand|boot)|beside me|here|ready|in the boot)
     (head|mouth) .. (bag|barrel|gun|oven)
     (garage|car) .. .. (running|shut|motor going|engine on|hose|go to sleep in it)
     (rope|noose|belt|sheet|cord|cable|dressing gown|scarf|wire|lead) .. (round|around|over|is up|up|tied|ready|hanging|on the (door|beam|hook|fan)|in the boot|in my (bag|rucksack))
     (gun|shotgun|rifle|pistol|knife|blade|razor|scalpel|insulin|syringe|pills|tablets|meds|pens|rope|stuff) .. (in my (hand|hands|mouth|lap|bag|rucksack)|in front of me|on the (bed|table|desk|side)|next to me|beside me|is out|s out|out of the cabinet|loaded|lined up|laid out|ready|with me now|at my (throat|neck|wrist|head)|in a (bowl|glass)|at the ready)
     (its|it is) (round|around) my neck
     (tied|tested) (it|them|the (rope|knot|thing|belt)) .. (and|to|now|. |$)
     (already tied|its loaded|safetys off|loaded it|cocked|finger on the trigger|pull the trigger|before i pull)
     (gas|gas taps|oven|hob) (is|are|taps)? (on|turned on) .. (and)? (not|unlit|hiss*|no flame|. |$|its|smell|head|door)
     (turned|put|switched) .. the gas (taps)? on
     head in the oven
     (bag|plastic|plastic bag|carrier bag) .. (on|over|round) my head
     (bath|bathtub) .. (full|run|running|in the|with) .. .. (toaster|razor|blade|stanley|knife|wrists|hairdryer|stopped)
     (car|engine) .. (running|on) .. (garage|shut|closed|hose|sleepy|doors|since)
     (running car|hose from the exhaust|barbecue in the|charcoal|stove thing lit)
     (chair|stool) (is|s)? (in place|under me|ready|kicked|wobbl*)
     (on|standing on|stood on|get on|up on) (the|a) (chair|stool)
     note (is|s) (on|written|done|left|under|in) .. (table|pillow|kitchen|door|fridge|bed|done|bye|now|and|. |$)
     (the note|my note|so this is the note|i guess this is the note)
     (got|have|finally) .. (hold of)? enough (now|for|. tonight|tonight|to)
     (blood|bleeding) .. (on the|all over|everywhere|wont|isnt|not stopping|tiles|keyboard|floor|towel|soaking|soaked|cant stop)
     (slit|cut) (them|both|across|along|deep|too deep|my wrists)
     (set fire to|petrol) .. .. (me|myself|with me in it|toodle|im in it)`,
    "dog|cat|vet|skip|washing|camping|climbing|swing|hunt|range|kitchen|chop|shave|shaving|dinner|recipe|christmas|doctor|gp|film|play|book|game|school|bake|baking|iron|meeting|for my mum|fridge note|bill",
  ),
  rule(
    "set-for",
    `(going|i go|leaving|im off|i leave) (tonight|within the hour|permanently|at midnight) (. |$|and|instead|now)
     (signing|logging|checking) off .. (for good|for real|from life|in an hour|tonight|permanently)
     (wont|not going to) (be)? (at|doing|make it to|making it to|collecting|picking|on it|waking|coming out|driving home|coming home|coming down) .. .. (or anywhere|again|ive seen to that|i have seen to that|tonight|it gets there|thursday|them)
     (by tonight|by tomorrow|after tonight) .. .. (no more|nobody|no one|gone|over|free)
     (decided|made up my mind|my mind is made up) .. .. (tonight|today|this (afternoon|evening)|tomorrow|its the last)
     (so|then) do i (. |$)
     (last) (ride|cigarette|sunrise|sunset|round|drink|tune|fag|walk|supper|check in|one out) .. .. (then|off|bridge|i reckon|for me|and|tonight)
     (ending|end) (it|things|everything) (when|in the next hour|this|before|after|tonight|today)
     (today|tonight) .. (thats when|is when|is the one|not thursday|instead)
     (going|gonna|ill) (to)? (do|end|finish) it (properly|live|again|in the morning|this (evening|afternoon)|today|when|while|after|before|as soon)
     (doing|do|going to do|gonna do|ill do|will do|be do|finish|finishing|end|ending|get|getting) (it|this|the job|everything|the thing|it over with) (${WHEN}) !and/thank/thanks
     (tonight|tonights|today) (is|s)? (the)? (night|day|one) (. |$|i|fr|finally|at|no)
     (its|it is|it will be|going to be|has to be|so its|so) (tonight|today|time|now) (. |$|i|at|no|then|after|bye|or)
     (its) (finally)? time (. |$|bye|now|goodbye|to go)
     (ends|ending|over|finished) (tonight|today|in (about)? (an|half an) hour|by (then|morning|midnight|sunset|the time)|before (morning|he|she|they|the))
     (dying|die|gone|jump|jumping|hanging|hang) (tonight|today|now|in (5|five|ten|10)|in a min*|by choice)
     (be)? (hanging|dead|gone) by (nine|ten|now|then|the time|morning|midnight|(6|7|8|9|10|11))
     (before|after|till|until|til) .. .. .. (wakes|comes home|gets home|gets back|is back|comes back|gets up|finds) .. .. (ill|it will|itll|im|i will) .. (be)? (gone|over|dead|done|left|finished)
     (one|few|five|ten|couple|2|two) more .. (fag|ciggie|cigarette|drink|song|minute|minutes|steps|step|sip) .. (then|and|so|before) .. (i)? (jump|go|do it|am gone|no more|gone|its)
     (hours|hour|minutes|min|mins) (left|of my life|to live|until i|till i|then im|and then|not weeks)
     (i)? (gave|give|giving|given) myself (until|till|an hour|til)
     (stay|stay on|stay with me|keep talking|talk to me|can you stay|can u stay) .. (while|til|till|until|when) (i|it) (do|does|works|work|go|goes|fall|pass|happens)
     (if) i dont (answer|reply|write back) .. .. (its|thats|because) .. .. (worked|done|gone|dead|did it)
     (not going to|wont|isnt going to) be a (weekend|tomorrow|next week|monday|next time|christmas)
     (no|not) (need for)? .. (ambulance|police|rescue|saving) .. (just|late|i|needed|. )
     (ill|i will|im going to|going to|gonna|will) be with (my|him|her|them|grandad|grandma|mum|dad|nan|the lads|god|jesus|the angels) .. .. (tonight|soon|by|today|now|tomorrow|in an hour|within|in heaven)
     (cant|not able to|dont trust myself to|unable to|not) .. (keep myself|stay|be|keep|im)? safe (tonight|right now|today|from myself|now|with myself|on my own)
     (cant|couldnt) (hold on|hang on|last|wait) (another|any longer|one more|until|til|till) .. (hour|night|minute|morning|day)
     (about to) (do it|step off|jump|begin|let go|undo it|walk into|go over|pull)
     (this|it) .. (is)? my last (night|day|hour|sunset|message|check in|one|evening)
     this is it (. |$|folks|coach|everyone|bye)`,
    "homework|wedding|hair|dye|report|exam|essay|gym|run|walk|session|reading|workout|laundry|dishes|form|application|call the|appointment|deadline|email|goal|step|meeting|habit|class|course|placement|contract|job|shift|stretch*|dinner|interview|test|trial|holiday|term|one message|the message|message them|weeks seems|weeks seem|weeks off|weeks is|weeks feels|weeks sounds|month seems|month is",
  ),
  rule(
    "goodbyes",
    `(be|with) (mam|mum|dad|my .. {relative}|him|her|god|jesus|nan|grandad) .. (in heaven|tonight|again tonight|by morning)
     (forgive me|pray for me) .. .. (tonight|going|i go|now|im going|. tonight)
     (dont|do not) (come in|send anyone|look for me|try tracing|bother calling|send help) (. |$|me|back|it|anyone|. )
     (bye|goodbye|good bye|farewell|fairwell|goodnight|good night|night night|nite|so long|adieu|toodle oo) .. (forever|for good|everyone|all|chat|this app|my teacher|dr|doctor|world|cairn|and i mean it|for ever|before i|before the)
     (bye|goodbye|good bye|farewell) .. .. (robot|alright for|nice to talk|good one|be happy|civil company|kind to me|you were)
     (mean it as|counts as|this is|thats|is this|saying|wanted to say|just a) .. (my|me saying|a)? (goodbye|farewell|bye)
     (last|final) (message|request|one on the list|conversation|thing before|person on|words|check in) .. ..
     (going|go|im going|i go|off) now .. (look after|pray|bye|thank|really|goodbye|to the|up|tell|be good|sorry|dont)
     (tell|let) (my|him|her|mum|mom|gran|them|someone|ma|mam|the|everyone|his) .. .. (i love|i loved|sorry|im sorry|i fed|i did|i wasnt|i tried|thanks from|not angry|i was not afraid|i went|not her fault|body)
     (find|found) me (at|when|in|by|tomorrow|before) ..
     (theyll|hell|shell|they will|will|lads|housekeeping|cleaner|police) .. find me
     been (polite|civil|kind|good) .. .. (end|company|goodbye)
     (sleep well|rest well|be well|be happy|look after (yourselves|yourself|each other)) .. .. (ill be|going|gone|i go|im going|bye)`,
    "leaving do|job|course|new job|placement|end of (term|month|the month)|until (monday|tuesday|next|then|tomorrow)|see you|next week|talk (soon|tomorrow)|holiday|moving|school|smoking|cigarettes|cable|session was|helped me|reached|train to|ill be back|dinner|tea",
  ),
  rule(
    "parting",
    `(done|said|say|saying|make|made|did) .. (my)? (goodbyes|bye|goodbye|byes|farewells) .. (to|on|before|now|i|. |through|phone)
     (wont|wont be able to|cant) .. (be reading|be able to type|type|answer|reply|be here) .. (in|after|any|anymore|soon|then|. |$)`,
    "leaving do|job|course|new job|placement|end of (term|month|the month)|until (monday|tuesday|next|then|tomorrow)|see you|next week|talk (soon|tomorrow)|holiday|moving|school|smoking|cigarettes|cable|session was|helped me|reached|train to|ill be back|dinner|tea",
  ),
];
