import type { RuleText } from "../rule.ts";

const rule = (
  kind: RuleText["kind"],
  level: RuleText["level"],
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `${kind}/in-other-words`,
  kind,
  level,
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const RELATIVES =
  "mum|mom|mother|dad|father|gran|grandma|grandad|grandpa|nan|auntie|aunt|uncle|parents";
const FORCE =
  "hits|hit|slaps|slapped|beats|beat|ties|tied|locks|locked|shakes|shook|pushes|pushed|shoves|shoved|grabs|grabbed|kicks|kicked|yells|yelled|screams|shouts|threatens|threatened|robs|robbed|robbing|starves|neglects|mistreats|bullies|humiliates|hurts|restrains|drags|pinches|pinched|drugs|throws|threw|burns|burnt|burned";

/** Every other danger, as who does what to whom rather than as set sentences. */
export const OTHER_KINDS: readonly RuleText[] = [
  rule(
    "partner-abuse",
    "risk",
    `({partner}|he|she) .. (broke|fractured|dislocated) my (wrist|arm|nose|jaw|rib|ribs|finger|tooth|hand|leg|cheekbone)
     (grabs|grabbed|drags|dragged|pulls|pulled) me by (the|my) (hair|throat|neck|arm|wrist)
     (gps|tracker|camera|spyware|airtag) .. (on|in) my (car|phone|bag|coat|bedroom)
     (cuts|cut|burns|burned|tears|tore|rips|bins) (up)? my (clothes|photos|dresses)
     (get|getting|got) away from (him|her) safely
     (hiding|hide|save|saving) money .. (so|to) .. (leave|get away|escape) .. (him|her|safely)?
     (take|took|keep) the kids .. (and|so|if) .. (never see|not see|talk|leave)
     (makes|made|make) me (do|perform) .. (stuff|things|it) .. (in bed|i dont want|sexually|i hate)
     (walking|walk|tiptoe*|living) .. on eggshells .. (or|around|because|when|he|she|in case|at home|every) ..
     (smash|smashes|smashed|breaks|broke|throws|threw|punches|punched|kicks|kicked) (the place|the house|things|my things|stuff|my stuff|my phone|plates|the door|the wall|doors|walls|furniture|everything) (up|at me|when|if|and|because|again|around me|next to me)
     (if|when) (he|she|hes|shes|{partner}) (knew|finds|found|finds out|found out|sees|saw|hears|heard|reads|read) .. ... (kill me|hurt me|hit me|go mad|go crazy|be trouble|beat me|ill pay|id pay|i pay|punish me)
     (kicks off|flips|explodes|loses it|goes mad|rages) .. (and|when) .. (throws|hits|smashes|breaks|grabs|i hide|the kids hide)
     (makes|made|forces|forced|forcing|coerces|pressures|pressured) me (to)? .. (have sex|sleep with|do things in bed|sex|watch porn)
     (after|when) i (said|say) no .. (he|she|{partner})? .. (carried on|kept going|did it|didnt stop|forced|anyway)
     (tells|told) me .. (nobody|no one) .. (will|would|else) .. (believe|want|love|have) me .. (he|she|if i leave|and i)?
     (hides|takes|took|hid) my (passport|bank card|car keys|phone|papers|pill|contraception)
     (cries|begs|sorry|flowers) after .. (hits|hit|beats|hurts|hurt) me
     (strangled|choked|strangles|chokes|suffocated|held|pinned) me (down)?`,
    "my (sensei|opponent|coach)|jiu jitsu|judo|wrestling|boxing|lets me sleep|alarm|my (boss|dog|cat|toddler|knee|back|doctor|teacher)",
  ),
  rule(
    "child-abuse",
    "risk",
    `(watches|watching|films|photographs|spies on|walks in on) me .. (shower|showering|change|changing|undress|in the bath|sleep|sleeping|get dressed)
     (spank|spanked|smacked|hit|slapped|beat) (him|her|them) so hard ..
     (dad|mum|mom|mother|father|stepdad|stepmum|uncle|brother|grandad|nan|boyfriend) .. (burnt|burned|burns|burn|whipped|kicked|choked|scalded) my .. (brother|sister|little|twin|cousin) ..
     (grandpa|grandad|uncle|stepdad|daddy|coach|teacher|cousin|neighbour) .. (plays|play|has|have) .. secret (game|games|touch|kiss)
     (secret|special|tickle) game .. (with)? (her|him|me|them|grandpa|uncle|daddy) ..
     (leaves|leave|left) (us|me|them|the kids) .. (with no|without) (food|dinner|heating|an adult|anything to eat)
     scared to go home ..
     (child|kid|boy|girl|pupil|student) in my (class|school|group|year|street) .. (has|had|is|comes|said|told) .. (belt|bruises|bruise|marks|burns|welts|hungry|locked|hit|afraid) ..
     (asked|asks|asking|makes|made|wants|told|begged|paid|sends|sent|forces) .. me .. (for|to)? .. (send|pictures|photos|pics|videos|nudes|selfies) .. (of)? .. (with no clothes|without clothes|naked|nude|my body|undressed|underwear|in my bra|of myself|no clothes)
     (teacher|coach|uncle|stepdad|dad|priest|pastor|cousin|grandad|grandpa|brother|tutor|older man|man online|guy online|mums boyfriend|neighbour) .. (wants|asked|asks|makes|made|told|touches|touched|kisses|kissed|films|rubbed|rubs) .. (me|my) .. (secret|private|touch|naked|undress|alone|legs|lap|clothes|bed|kiss|body|pictures|bra|underwear|not to tell)
     (child|kid|boy|girl|baby|toddler|kids|children|son|daughter|pupil|student) ... (left alone|alone all night|alone for|left on (his|her|their) own|home alone all|locked in|locked out|unfed|hungry all|not fed|no food|filthy|covered in bruises|flinches|in nappies for)
     (rough|violent|harsh|aggressive) with (my|the|our|her|his|their) .. (kids|kid|son|daughter|baby|children|boy|girl|little one|toddler|stepson)
     (threw|throws|shook|shakes|slapped|slaps|hit|hits|beats|beat|kicked|kicks|burned|burnt|whips|punches|punched|strangled|dragged|belted|belts|thrashed|spanked) (the|my|her|his|their|a|our) .. (little one|baby|child|kid|kids|toddler|boy|girl|son|daughter|children|pupil|stepson|stepdaughter|four year old|five year old)
     (father|mother|dad|mum|mom|stepdad|stepfather|stepmum|parents|foster dad|foster mum|uncle) (beats|hits|whips|kicks|punches|touches|hurts|belts|locks|starves|burns|slaps|chokes) (her|him|them|me|us)
     (pupil|student|child|girl|boy|kid|niece|nephew|little brother|little sister|friends kid) .. (told|said|says|tells|disclosed|drew) .. ... (beats|hits|touches|hurts|touched|belt|bruises|kicked|locked|rapes|abuses) (her|him|them|it)?
     (no|isnt any|not any|never any) food (at home|in the house) .. ... (gone|days|left|alone|mum|dad|hungry)
     (left|leaves|leave) (us|me and my (brother|sister)) .. (alone|on our own) .. (days|nights|for|all|since|with no)
     (nearly|almost|scared|afraid|worried|terrified) .. (to|of|ill|i will|id|might)? .. (hurt|hit|shake|shook|smother|drop|drown|throw) .. (the|my) (baby|newborn|child|son|daughter|kids|toddler)`,
    "football|playing|ball|at chess|at mario|in the game|high five|the road|a party|video game|record|a curveball|in a race|tickle",
  ),
  rule(
    "elder-abuse",
    "risk",
    `(staff|carer|carers|nurse|nurses|caregiver|aide|home) .. (leave|leaves|left) (her|him|them|mum|dad|gran|nan|grandma|grandad|mother|father) (wet|soiled|hungry|thirsty|alone|unwashed|cold) ..
     (raises|raised|lifts) (his|her) (hand|fist) to me ..
     (sold|took|gave away) my (furniture|house|car|jewellery|things|home) without (asking|telling|my)
     (stole|steals|took|stealing|takes) (mothers|mums|grans|nans|dads|fathers|grandmas|grandads|her|his) (rings|jewellery|money|pension|savings|card) ..
     (dementia|alzheimers) .. ... (i)? (hit|slapped|shook|tied|locked|pushed|grabbed|hurt) (him|her)
     keeps (dad|mum|mother|father|gran|nan|grandad|grandma) .. (locked|tied|drugged|shut) (in|up|away|down)? ..
     (im|i am) (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92) .. ... (frightened|afraid|scared|hit|hits|locked|pushed|shouts|steals|hurts|takes my) ..
     (taken|took|takes|keep|keeps|kept|has|hide|hides|stole|stolen|steals|stealing|using|emptied|spends|controls|control) .. (my|mums|dads|her|his|grans|nans|grandmas|grandads|their) .. (pension|bank card|savings|cheque book|allowance|benefits|house|money) .. ... (allowed|dare|afraid|room|scared|carer|cant|says nothing|old|dementia|80|90|85|frightened|confused|wont give)
     (not allowed|wont let me|dont let me|locked|lock me|keeps me) .. (to)? .. (leave|in|out of|see|have|use)? .. (my room|the bedroom|my own (house|home|room|money)|anyone visit|visitors|the phone)
     (carer|carers|nurse|nurses|staff|aide|care worker|home help|caretaker|care home|nursing home|the home|daughter in law|son in law|brother|sister|uncle|cousin|neighbour|aunt|my husband|my wife|my mum|my dad|nephew|grandson) .. (${FORCE}|withholds|wont feed|doesnt feed|leaves|refuses|over medicates|sedates) .. (at|on|our|my|the|his|her|to)? .. (old|elderly|frail|80|82|83|84|85|86|87|88|89|90|91|92|93|94|year old|confused|disabled|own)? .. (${RELATIVES}|residents|old lady|old man)
     (${RELATIVES}|residents|old lady|old man) .. (is|are|was|being|gets|keeps|been) .. (being|getting)? .. (robbed|hit|neglected|mistreated|starved|tied|drugged|bullied|abused|exploited|conned|scammed|slapped|shouted at|left in|kept in|locked) .. (by|at|in|to|when|all)?
     (withhold|withholds|withholding|hides|denies|refuses) .. (tablets|medication|food|water|pills|insulin|glasses|hearing aid) .. 
     (signed|sign) .. (house|will|money|savings|everything) .. (over|away) .. ... (frightened|scared|afraid|threatened|forced|made me|pressured|bullied)
     (lost my temper|lost it|snapped|exploded) .. (and)? .. (grabbed|hit|slapped|shook|pushed|shoved|hurt) .. (my|her|him|mum|dad) ..
     (left|leave|leaves|sits|sitting|lying|lies) .. in (her|his|their|own) .. (mess|urine|faeces|own mess|wet bed|dirt|filth|own filth) ..`,
    "tennis|chess|rugby|at cards|the train home|my own room at (uni|college)|exam|password",
  ),
  rule(
    "violence",
    "risk",
    `using the (shotgun|gun|knife|bat|rifle|machete) on (him|her|them) ..
     (poison|poisoning|drowning|smothering|strangling|stabbing|shooting|killing) my (mother in law|father in law|boss|husband|wife|neighbour|ex|brother|sister|stepdad|partner|flatmate|manager|stepmum|family) ..
     (stab|shoot|cut|hit|kill|batter|bottle) the next (person|one|man|guy|woman) .. (who|that)? ..
     (bring|bringing|take|taking) .. (dads|my|the|grandpas|a) (rifle|gun|knife|pistol|shotgun) to (school|work|class|the office|college|uni)
     (school|work|class|office) .. (will be|are going to be|going to be|ll be) sorry .. ..
     (could|might|going to|want to|afraid ill|scared ill) .. hurt my (wife|husband|partner|girlfriend|boyfriend|family|mum|dad|boss|brother|sister|neighbour) ..
     (smash|cave|bash|kick|stave) .. (skull|head|face|teeth|brains) in
     (put|putting|send|sending) (him|her|them|you|my .. ({relative}|{acquaintance})|that .. (man|guy|bastard)) .. in (hospital|a hospital|the ground|a grave|a coffin|a wheelchair|the morgue|intensive care)
     (want|going|plan|planning|ready|need|about|like|love|swear|ill|id|will) .. (to)? .. (hurt|harm|attack|stab|shoot|beat|destroy|punish|maim|cripple|burn|poison|kill) .. (the|those|these|all the|every) .. (people|man|men|guy|guys|woman|women|boys|person|ones|bastards|girl|girls|kids at) .. (who|that|behind|responsible|at) ..
     (run|ran|running|drive|drove|mow|mowed) .. (him|her|them|my .. ({relative}|{acquaintance})|someone|people|my ex) (over|down)
     (ran|run|running|driving|drive) over (my ex|him|her|them|my .. ({relative}|{acquaintance})) ..
     (next time|this time|soon) .. i (wont|will not) (brake|miss|stop|hold back|hesitate)
     (voice|voices|they|something|god|demon|demons|it) .. (tell|tells|telling|told|say|says|want|order|orders|command) .. me .. to (push|hurt|kill|stab|attack|hit|shoot|strangle|burn|choke) (someone|somebody|people|him|her|them|my|a|strangers|everyone|others)
     (make|making|makes) (him|her|them|everyone|that .. (man|guy)|you) .. pay .. (with (blood|his life|her life|their)|for it|blood|got a list|knife|gun|whatever it takes)
     (knife|gun|bat|hammer|machete|axe|petrol|acid|crowbar) .. (and)? .. ... (going|go|waiting|on my way|heading|driving|find|outside) .. (to|for|round)? .. (his|her|their|him|them) ..
     (smash|break|cave|kick|bash|slit|cut|rip|snap) (his|her|their|that) .. (head|skull|face|neck|throat|legs|jaw|kneecaps|teeth) (in|off|out|in two|open|when|if|next)?
     (shoot|shooting|blow|blowing|burn|burning) (up|down)? .. (the)? (place|school|office|house|building|church|mosque|town|workplace) (up|down)?
     (one of us|he|she|they) .. (wont|isnt going to|not going to) (leave|walk out|get out|come out) .. alive`,
    "film|movie|book|game|novel|photo|photos|photoshoot|concert|for charity|a target|hoops|pictures|toast|at chess|calories|playing|scene|a candle",
  ),
  rule(
    "eating-disorder",
    "concern",
    `fingers down .. throat
     (only)? (let|allow|allowing|letting) myself .. (have|eat)? .. (100|200|300|400|500|600|700|800|one meal|an apple|half|cals|calories) ..
     (havent|not|didnt|dont) .. (eat|eaten|ate) .. (since|for|in) .. (days|sunday|monday|tuesday|wednesday|thursday|friday|saturday|deserve|yesterday|two|three|four|a week) ... (deserve|fat|weight|thin|punish|control|proud|disgusting|calories|skinny|empty)
     (hair) .. (falling|falls|thinning) out .. ... (cold|fat|weight|eat|thin|calories|meals)
     still feel (fat|huge|enormous|disgusting|too big|gross)
     (cant stop|keep|always) (bingeing|binging|binge eating|purging|making myself sick|throwing up|starving) ..
     (at|only|weigh|im|am) (30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45) (kilos|kg|kilograms) .. ... (lose|fat|huge|more|less|thinner)
     (chew|chewing|chewed) .. (food|it|and|meals) .. (spit|spitting|spat) ..
     (faint|fainted|fainting|passed out|blacked out|dizzy|collapsed) .. ... (skip|skipping|skipped|not eating|havent eaten|dont eat|didnt eat|starving|starved|fasting|no food|empty stomach|restricting)
     (skip|skipping|skipped|not eating|havent eaten|dont eat|restricting|starving|fasting) .. ... (faint|fainted|passed out|blacked out|dizzy|collapsed|hair falls|hair falling|cold all|periods)
     weigh myself .. (every|{number}|ten|twelve|several|many|constantly|before|after|all|each|20|10|12) .. (hour|times|meal|day|time|morning and)?
     (run|running|exercise|exercising|gym|workout|burn|walk|swim) .. ... (if|when|because|every time|after|whenever) i .. (eat|ate|have|had) .. ... (burn|off|earn|punish|have to|guilty|make up)
     (have to|must|need to|got to) (burn|work|run|sweat|earn) .. (it)? (all)? (off|back)? .. (after|if|when|because|what) i (eat|ate) ..
     (period|periods) .. (stopped|gone|stop|went|missing|lost|disappeared|not come) .. ... (weight|kg|kilos|thin|eating|lose|lost|pounds|lbs|stone|under)
     (lost|lose|stopped|missed|havent had) (my)? (period|periods) .. (from|because|since|due|and) ... (weight|thin|eating|diet|kg|kilos)
     (need|want|have|got) to (lose|drop|get) .. more .. ... (periods|fainting|ribs|bones|bmi|kg already|underweight|everyone says im thin|thigh gap)
     (purging|bingeing and|binge and purge|vomiting after|sick after (every|each)? .. (meal|meals|dinner|food|eating|she eats|he eats))
     (fingers|toothbrush) down (my|her|his) throat
     (bones|ribs|collarbones|hip bones|thigh gap|spine) .. (show|showing|see|feel|visible|count|stick out|not enough)
     (deserve|earned|earn|allowed|allow) .. (to)? (eat|food|dinner|breakfast|lunch|meal) .. (today|because|if|unless|until)
     (hide|hides|hiding|hid|throw away|bin|spit|feed) .. (my|the|her|his)? (food|lunch|dinner|meals) .. (so|in|from|to the dog|and say|away so|under)
     (eat|ate|eating) .. (and|then|until) .. (cant stop|feel sick|hate myself|throw up|vomit|ashamed) .. (every night|in secret|when alone|alone|again|after|all)
     (scared|terrified|afraid|fear|frightened|petrified) of (food|eating|calories|carbs|bread|meals|the scale|getting fat|gaining|weight gain)
     (laxatives|diet pills|water pills|diuretics|ipecac|ozempic) .. (every|after|to (lose|stay|keep|get|be)|daily|so i|again|handful|because|too many)
     disgusted .. (by|with|at) my .. (body|fat|weight|stomach) .. ... (eat|food|starve|meal|calories)`,
    "inbox|stomach bug|flu|the dog eats|hay fever|chemo|the vet|pregnant|menopause|my cat|bp|blood test|recipe|puppy",
  ),
  rule(
    "psychosis-mania",
    "concern",
    `(god|jesus|angels|satan|the devil|dead .. {relative}|demons|allah|spirits) .. (speaks|talks|whispers|tells|told|orders|commands|writes|signals) (to|through|me) .. (me|through|number plates|tv|radio|order|kill|do|chosen|secretly|walls)
     (phone|tv|radio|laptop|computer|alexa|car|walls|fridge) .. (is|are|s|keeps) (reading|stealing|controlling|recording|broadcasting) (my)? (mind|thoughts|brain|dreams) ..
     (havent|not|no) .. (slept|sleep) .. (since|for|in) .. ... (genius|novels|symphony|book at once|brilliant|energy|ideas|unstoppable|alive|invention|god|amazing|never felt better|business)
     (man|woman|people|someone|voices|creature|child) in (the|my) (wall|walls|attic|mirror|tv|head|ceiling|vents|radiator) .. ..
     (isnt|not) my (real|actual)? (mother|mum|wife|husband|dad|father|son|daughter|brother|family|sister) .. ... (swapped|replaced|switched|double|actor|clone|copy|stranger|robot|impostor)
     (insects|bugs|worms|wires|something|snakes|spiders|ants) .. (under|in|beneath|inside) my (skin|brain|veins|eyes|belly) ..
     (whole|entire) (town|street|family|world|office|building|hospital) .. in on it
     (switch|flash|dim|turn) .. (lights|headlights) .. (when|as|because|whenever) i (pass|walk|go|move|come|think)
     (pump|pumping|spray|spraying|putting|beaming|sending|leaking|pipe|piping|blowing|releasing) .. (gas|poison|chemicals|waves|rays|signals|radiation|fumes|thoughts|messages|electricity) .. (through|into|in|at|under|to) .. (me|my|the) .. (walls|vents|house|flat|room|head|food|brain|water|door|body)?
     (cameras|camera|microphones|bugs|chips|chip|wires|transmitters|eyes) .. (in|inside|behind|hidden in) .. (the|my|every)? (lights|light|walls|wall|ceiling|tv|teeth|tooth|phone|mirror|smoke alarm|room|house|flat|bathroom|head|arm|skin|brain|vents) ..
     (government|cia|fbi|mi5|police|neighbours|masons|aliens|they|everyone|satellites|illuminati) .. (are|is|re|s|has|have)? .. (watching|following|tracking|listening|recording|spying|monitoring|reading my|controlling|after) .. (me|us|my (thoughts|mind|every|house|phone|brain))
     (knows|know|read|reads|hear|hears|steal|stealing|control|controls|controlling|broadcast*|insert*|put|putting) .. (my|into my|in my) (thoughts|mind|brain|head) .. (they|and|through|with|on|by|out|from)?
     (tv|radio|news|songs|number plates|licence plates|newsreader|internet|billboards|birds) .. (talk|talks|talking|speak|speaks|speaking|send|sends|sending|is about|are about|message|messages|signs|code|coded) .. (to|for|about|just for|meant for) (me|us)
     (chosen|prophet|messiah|jesus|god|immortal|invincible|special powers|mission from|second coming|son of god) .. (im|i am|i have|me|told me|gave me|speaks)? .. (mission|powers|save the world|to save|nobody understands|special|reborn|god)
     (no|dont|not|without|hardly|barely|havent) .. (need|needing|slept|sleep|sleeping) .. ... (amazing|genius|energy|unstoppable|invincible|never better|brilliant|god|ideas|on fire|superhuman|buzzing|business|best ever)
     (spent|spend|spending|blew|gave away) .. (all)? .. (savings|everything|thousands|my money|inheritance|rent) .. ... (idea|genius|mission|days|change the world|rich|vision|unstoppable|sleep|god)
     (stopped|off|quit|flushed|threw away) .. (my|the) (lithium|antipsychotics|antipsychotic|olanzapine|risperidone|clozapine|seroquel|quetiapine|abilify|depot|haldol|injection) ..
     (replaced|swapped|impostor|imposter|clone|not (my)? (real|actual)) .. (by|with|an|a|husband|wife|mum|mother|family|parents|looks) .. (looks|actor|someone|somebody|double|robot|exactly|same|anymore|stranger)
     (see|seeing|hear|hearing|feel) .. (people|things|shadows|voices|insects|bugs|someone|figures|my dead .. {relative}|whispering|whispers|demons|faces) .. (that)? .. (nobody|no one|others|arent there|not there|isnt there|talk*|telling|calling|crawling|in my room|under my skin|who (died|is dead)|order*|comment*)`,
    "movie|film|series|book|podcast|novel|security camera|doorbell|baby monitor|landlord installed|at work|burglar|halloween|game|dog hears|my hearing aid",
  ),
  rule(
    "overdose-withdrawal",
    "risk",
    `(snorted|injected|swallowed|smoked|dropped|sniffed|took) (something|a pill|some pills|some stuff|loads|a lot|too much|an edible|a bomb) .. ... (chest|heart|breathe|seeing|shaking|cant|pounding|weird|racing|blue|scared|hot|collapse*)
     (days|day|hours|week|weeks) off (heroin|booze|alcohol|xanax|valium|methadone|fentanyl|oxy|drink|benzos|opioids|codeine|tramadol|gear) .. ... (vomiting|shaking|sick|sweating|cramps|seeing|cant|skin|seizure|shakes|dying|hallucinat*)
     (gone over|od|overdosed|overdosing|nodded out|gone blue|grey and|blue and|snoring funny|gurgling) .. ..
     (took|taken|had|swallowed|drank) (double|twice|triple|three times|extra|too much of) my (dose|methadone|insulin|meds|morphine|lithium|tablets|pills|suboxone|medication|xanax)
     (have|got|having|get) the (dts|dt|shakes and|rattles)
     (drank|drunk|drinking|drink) .. (hand sanitiser|hand sanitizer|mouthwash|perfume|antifreeze|cough syrup|rubbing alcohol|surgical spirit|bleach|methylated) ..
     (stopped|quit|came off|come off|ran out of|off) my (klonopin|xanax|valium|ativan|lorazepam|diazepam|clonazepam|benzos|methadone|opioids|morphine|lithium|venlafaxine) .. ... (twitch|flashes|seizure|fit|shaking|see|seeing|zaps|sweat*|sick|vomit*|panic|days|once)
     (doubled up|double dose|tripled|triple|took (two|three|four|five|six|2|3|4|5|6|ten|10) times|twice) .. (on|of|the|my)? .. (dose|methadone|oxy|oxys|morphine|lithium|insulin|xanax|valium|pills|meds|tablets|fentanyl|suboxone|beta blockers|warfarin|amount) ..
     (took|taken|had|drank|swallowed|used|injected|snorted|smoked) .. (2|3|4|5|6|two|three|four|five|double|twice|triple|way over) .. (times)? .. (my|the|of my|as much)? .. (dose|normal dose|usual|prescribed|limit) ..
     (mix|mixed|mixing|combined|combining|took|taken|washed) .. (my|some|the|a|down)? .. (pills|oxys|oxy|xanax|benzos|valium|meds|opioids|codeine|morphine|ketamine|methadone|tramadol|sleeping pills|tablets|heroin|cocaine|coke|fentanyl|ghb|antidepressants|mdma) .. (with|and|on top of|down with) .. (vodka|alcohol|booze|wine|whisky|whiskey|beer|rum|gin|heroin|coke|benzos|xanax|drink|drinks|methadone|everything|weed|a bottle)
     (bender|binge|drinking|using|drunk|high) .. for .. (days|weeks|a week|a month) .. ... (fits|seizure|seizures|shakes|shaking|stop|see things|seeing things|sweats|sick|scared|cant)
     (if|when|whenever) i (stop|stopped|quit|dont drink|try to stop|come off|miss a dose|go without) .. ... (fits|fit|seizure|seizures|shakes|shaking|hallucinat*|see things|seeing things|delirium|convulsions|sweats|vomit*|blackouts)
     (cant|hardly|barely|struggling to|unable to) (keep|stay) .. (eyes open|awake|conscious) .. (took|taken|methadone|pills|dose|after|since|drugs)?
     (methadone|heroin|fentanyl|morphine|oxys|xanax|benzos|pills|ghb|ketamine|valium|codeine|tramadol) .. ... (cant keep my eyes|passing out|nodding off|cant wake|heart racing|cant breathe|throwing up|feel weird|feel really weird|feel strange|blue lips|cant feel)
     (seizure|seizures|fit|fits|shakes|delirium|dts|dt|seeing things|bugs on|shaking) .. ... (drinking|drink|alcohol|xanax|valium|benzos|diazepam|heroin|booze|vodka|withdrawal|detox|detoxing|cold turkey|ran out)
     (drinking|alcohol|xanax|valium|benzos|diazepam|heroin|booze|vodka|methadone|oxy|klonopin|lorazepam|ativan) .. ... cold turkey
     cold turkey .. ... (alcohol|xanax|valium|benzos|diazepam|heroin|booze|drink|drinking|methadone|oxy|klonopin|shaking|seizure|seizures|sweating|hallucinat*|vodka|opioids|ativan|shakes)
     (baby|toddler|child|son|daughter|kid|grandson|he|she|dog) .. (swallowed|ate|drank|got into) .. (my|the|a|some|his|her) .. (tablets|pills|medication|meds|bleach|cleaner|weed|edibles|methadone|detergent|battery)`,
    "no more|vitamins|ibuprofen at breakfast|fits me|keep fit|get fit|coffee|as the doctor (said|told)|doctor (doubled|told|said)|years sober|sleepy at work",
  ),
  rule(
    "medical-emergency",
    "imminent",
    `(weight|pressure|pain|tight*|squeez*) (on|in|across) (my|his|her|their) chest ..
     (arm|jaw|left arm|left side) .. (tingles|tingling|numb|aches|hurts|heavy) .. ... (chest|sweat*|breath*|sick|heart)
     (lips|face|skin|fingers|nails) (are|is|going|turning|gone|went|look|turned) (blue|grey|purple) ..
     (cant|wont|not|doesnt) stop .. (the)? bleeding ..
     (is|are|s|he|she|im|baby) choking (on|$|. |and|help|now|right)
     having a (stroke|heart attack|seizure|asthma attack|brain bleed)
     (stung|bitten|sting|nuts|peanut|allergic) .. ... (swelling|swollen|swells|throat|breathe|tongue|lips|closing)
     (fit|seizure|fainted|collapsed) .. (and)? (hasnt|wont|not|isnt|didnt) .. (come round|wake|woken|stop|stopped|responding|breathing) ..
     (blood|bleeding) .. (when|if|every time) (i|he|she) (cough|coughs|vomit|vomits|pee|am sick|throw up|coughed|go to the toilet)
     (cough|coughs|coughing|coughed|vomit|vomiting|vomited|throwing|threw) .. (up)? (blood|bloody|black stuff)
     blood (sugar|glucose) .. (is|of|at|was|reads|over|under|below|dropped to|shows) .. (1|2|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40|45|50|400|450|500|550|600|high and|low and|too low|very low|very high) ..
     (face|mouth|smile|one side|left side|right side|arm) .. (dropped|droops|drooping|drooped|numb|slurred|slurring|paralysed|paralyzed|went dead|cant move|gone dead) .. ..
     (talking|speaking|speech|words) .. (funny|slurred|slurring|jumbled|not making sense|gone) ..
     (pregnant|weeks) .. ... (bleeding|blood|waters broke|no movement|not moving|baby stopped)
     (baby|toddler|newborn|child) .. ... (floppy|limp|blue|not breathing|unresponsive|fever of 40|wont wake|stopped breathing|convuls*|choking)
     (throat|tongue|lips) .. (closing|swelling|swollen|swells|tight) .. ..
     (worst|sudden|thunderclap) .. headache .. (of my life|ever|in a second|came on|with|and cant|stiff)
     (crushing|crushed|stabbing|elephant) .. (pain|pressure|feeling|on|in)? .. (in|on|across)? .. (my|his|her)? (chest|heart) ..
     (see|saw|can see|down to|through to) (the|my)? bone
     (hit|banged|bumped|knocked|fell on) my head .. ... (sick|vomit*|throwing up|dizzy|blurry|passed out|confused|drowsy|double|unconscious)
     (cant|couldnt|suddenly cant) (feel|move) my (legs|arm|arms|left|right|face|leg|whole|body) ..
     (collapsed|unconscious|unresponsive) (and|not|isnt|wont|turning) .. (not|isnt|wont|breath*|wake|waking|respond*|blue|cold|grey|shaking)
     (epipen|anaphyla*|anaphylactic)`,
    "mosquito|cold outside|funny accent|dentist numb|as a joke|workout|years ago|last year|shaved|the film|when i was|in the movie|first aid (course|class)|after leg day|training course|tired of talking",
  ),
  rule(
    "minor",
    "concern",
    `i turn (11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (in|on|next|this|soon|tomorrow) ..
     ^ (10|11|12|13|14|15|16|17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) years old $
     (under|below|not yet|younger than) (18|eighteen) ..
     (im|i am) (a)? (freshman|sophomore|junior|senior) (in|at) (high school|highschool)
     (im)? (in)? (yr|year) (7|8|9|10|11|seven|eight|nine|ten|eleven) $
     ^ (10|11|12|13|14|15|16|17) btw
     (16|15|14|13|12|sixteen|fifteen|fourteen|thirteen|twelve) (and a half|and three quarters|and three|going on|in (may|june|july|august|march|april|september|october|november|december|january|february)|nearly)
     (im|i am) (still)? .. (in|at) (primary|middle|elementary|junior high|secondary|high|grammar) school .. !teacher/teaching/as
     (im|i am|still) .. (a)? (underage|under age|under 18|a minor|a teenager|school kid|schoolkid|a freshman in high school|sophomore in high school)
     my (school|form|homeroom|year) (nurse|tutor|head|counsellor|counselor|teacher) (told|said|gave|sent|wants) me`,
    "not (a|under|in)|teacher|i teach|my (son|daughter|kid|nephew|niece)|years ago|when i was|work in|work at|job at|volunteer",
  ),
  rule(
    "suicide",
    "concern",
    `({person}) .. (talks|talking|talked|speaks|speaking|texted|wrote|says|said|saying|posted|hinted) .. (about|that|of|he|she|they|hell|shell)? .. (wants|want|going|ending|taking|doesnt want|would|to)? .. (to)? (end|ending|take|taking|live|die|disappear|kill|dying|suicide|kms) .. (his|her|their|own|anymore|life|forever|themself|himself|herself)?
     (sent|left|wrote|posted) (me|us)? .. (a)? goodbye (note|message|text|voice note|letter|post|video)
     (took|taken|had) an overdose (last|yesterday|on|and|this|two|a)
     (use|uses|using) it on {themself}
     (mate|friend|brother|sister|cousin|son|daughter|husband|wife|boyfriend|girlfriend|roommate|he|she|neighbour|colleague|uncle|dad|mum) .. (isnt|not|stopped|wont) .. (answering|picking up|replying|answer|responding|reply) .. ... (last|said|goodbye|look after|worried|pills|gun|note|text)
     (last thing|last message|last text) .. (he|she|they) (said|sent|wrote) .. (was|to me)? .. (goodbye|sorry|look after|take care|i love you|bye|thanks for everything)`,
  ),
];
