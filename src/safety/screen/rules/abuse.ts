import type { RiskKind } from "../../../domain/hold.ts";
import type { RuleText } from "../rule.ts";

const rule = (
  kind: RiskKind,
  id: string,
  level: RuleText["level"],
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `${kind}/${id}`,
  kind,
  level,
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const GAMES =
  "chess|tennis|scrabble|cards|game|golf|pool|it to it|home run|piano|high five|snooze|gym|target|pads|monopoly|darts|squash|mario kart|in the race|to it|the books|laughing|film|movie|novel|character|joke|fist bump";
const LONG_PAST =
  "when i was (little|small|young|a)|as a (child|kid)|used to|years ago|in my childhood|growing up|(i|ive) left (him|her|them)? (in|years)|in 20..|at 19|in the past";

export const ABUSE: readonly RuleText[] = [
  rule(
    "partner-abuse",
    "violence",
    "risk",
    `(make|get|want|wish|need|help|begged|asked|beg|so|until|when) (him|her|them|he|she|{partner}) .. (to|would|will|d)? (stop|stops|stopped|stopping) (hitting|hurting|beating|slapping|punching|kicking|choking|shoving) (me|us|the kids)
     (he|she|{partner}) .. (has)? (hit|hits|beats|slap|slaps|slapped|punches|punched|kicks|kicked|choke|chokes|choked|strangles|strangled|hurts|bit|shoves|shoved|attacked|attacks|smacks|smacked|headbutted|assaulted|assaults|dragged|drags|pinned|burned|beat|abuses|abused|throttled|bites|scratched|whipped) (me|us|my|myself|at me|me up)
     (he|she|{partner}) .. (pushed|pushes|push|grabbed|grabs|throws|threw|thrown|shook|shakes|held|pulls|pulled|spits|spat) (me|things at me|stuff at me|plates|a plate|me down|at me|me by|me against|me into)
     (threw|throws|throwing) (things|stuff|plates|objects) at me
     (grabbed|grabs|held) me (by|down|against) .. 
     (hands|hand) (round|around|on) my (neck|throat)
     (he|she|{partner}) (broke|breaks|fractured) my (arm|nose|jaw|rib|ribs|wrist|finger|fingers|tooth|leg)
     (black eye|bruises|bruise|marks|injuries) .. (from|because of|by|when|that) .. ({partner}|he|she|him|her|where he)
     (hide|cover|hiding|covering) .. (the|my)? bruises
     (being|am|get|getting|got|been|was) (hit|beaten|beaten up|punched|slapped|choked|strangled|abused|raped|assaulted) (by {partner}|by him|by her|at home|every|again|regularly|when he|in my relationship)
     (make|makes|making|keep) (him|her|them) .. (angry|calm|happy|upset) so .. (he|she|they) (doesnt|dont|wont|does not) (hit|hurt|beat|shout|hits)
     (or|if|when|so) .. (he|she) (doesnt hurt me|hits|beats|hurts|ll hit|will hit|hit) me
     (gets|is|becomes|turns|getting|got) (violent|physical|abusive|aggressive) (when|with me|to me|towards|if|after|at night|and)
     {partner} is .. (violent|abusive|dangerous|aggressive)
     (abusive|violent) (relationship|marriage|husband|wife|partner|boyfriend|girlfriend|ex)
     relationship is (abusive|violent)
     (domestic|partner|spousal) (violence|abuse) !policy/law/training/charity
     (victim of|living with|experiencing) (domestic|abuse)
     (pushed|pushes|threw) me (down|against|into|to the|out|and i|around|over)
     (killed|hurts|hurt|kicked|kicks) (the|my) (dog|cat) (when|to|because|in front)
     (smashed|breaks|broke|smashes|took) (my phone|things) (and|when|so|in front)
     breaks things .. (frightened|scared|afraid|angry)
     he would (hurt|hit|kill) me if
     (hed|shed|theyd) (hurt|hit|kill|beat) me if`,
    `${GAMES}|surprise party|forget her birthday|bill|late for|if im late|my (mum|dad|mother|father|uncle|brother)|no longer|doesnt hit|away|haha|a cd|to apply|to try|to do|to go|to be|grateful|${LONG_PAST}|(dad|uncle|stepdad|stepfather|father|teacher|coach|brother|son|carer|nurse)`,
  ),
  rule(
    "partner-abuse",
    "threats",
    "risk",
    `(he|she|{partner}|shes|hes) .. (says|said|threatens|threatened|threatening|told me|keeps saying|swears|promised) .. (to|that|he|she|hell|shell|hed|shed|theyll|theyd|id)? .. (kill|hurt|beat|stab|burn|shoot|murder|destroy|find) (me|us|my|the kids|the kids and)
     threat* me with (a|scissors|his|her)
     threat* to (kill|hurt|beat|stab|burn|shoot|rape|take the kids|take my kids|post|share|leak|out me|report me|deport) ... (me|if i|leave|pictures|photos|kids|us|nudes|tell)
     threat* to (post|share|leak|take|call immigration|tell everyone) ... 
     (scared|afraid|frightened|terrified|fearful|scares) .. (of|to|by|about)? .. ({partner}|him|go home|leave him|leave her|what (he|shed|hed|she) (would|will|might|could|ll|d)? .. do|what hed do|what shed do)
     {partner} (scares|frightens|terrifies) me
     (scared|afraid|frightened) (to|of) .. (go|going|be|being) home .. (him|because|to him)?
     scared to go home
     (if|when) i (leave|left|go|try to leave|tell) .. (he|she|hell|shell|hed|he will|she will|theyll) .. (kill|hurt|find|come after|take|hunt)
     (cant|afraid to|scared to|want to|how to|too scared to) leave .. (him|her|he|she|. he|safely|because) .. (he|find|watches|kill|safely|hurt|hell|watching|scared|what)
     (hell|shell|he will|she will) (find|kill|hurt|come after) me
     (he|she|{partner}|hes|shes) .. (has|keeps|owns|got) a gun and .. (scared|afraid|im|me)
     walk* on eggshells ... (explodes|angry|breaks|scared|frightened|hit|violent|afraid)`,
    `${GAMES}|bill|late|surprise|birthday|eating his|test|exam|dentist|flying|heights|himself|herself|themself|killing himself|my dad|work|(my|the) boss`,
  ),
  rule(
    "partner-abuse",
    "control",
    "concern",
    `(he|she|{partner}) .. (wont|doesnt|does not|never|refuses to|dont|forbids|forbid) (let|lets|allow|allows|letting)? (me|us)? .. (to)? (leave|go out|see|have|work|talk|speak|drive|use|own|wear|meet|study|eat|sleep|contact|visit|go) .. (the house|my (friends|family|mum|mom|mother|sister|parents)|money|a job|my own|anyone|alone|outside|phone|friends|family|other|without|out|men|work|$)
     (wont|doesnt|does not|not) (let|allow) me .. (leave the house|see (my|anyone)|have (money|friends|a phone|a job|my)|go out|work|talk to)
     (he|she|hes|shes|{partner}) .. (controls|controlling|control|monitors|tracks|tracking|checks|reads|goes through|follows|spies on|stalks|stalking|following|watches|isolates|records) .. (me|my|all|everything|where|who|what|the money|every|on me)
     controls (everything i|all the money|the money|who i|what i|my money)
     (tracker|tracking app|spyware|gps|airtag) .. (on|in) my (car|phone|bag)
     (cameras|camera) ... to watch me
     tracks (where i|my phone|me|my location)
     (takes|took|keeps|controls|steals) (all)? my (wages|money|salary|paycheck|card|passport|keys|phone|bank card) .. 
     ask* (him|her)? for (every|money) .. (penny|thing|everything)
     (ask|beg) for everything
     (locks|locked|lock|locking) me (in|out|inside|up|outside)
     (blocked|blocks) the door
     (forces|forced|force|makes|made|pressures|pressured|coerced|coerces) me (to|into)? .. (have|having|do)? (sex|sleep with|sexual|things in bed|anal|intercourse)
     (have|had) sex when i (didnt|dont|did not)
     (doesnt|dont|didnt|wont) stop when i (say|said) no
     (raped|rapes|raping|rape) me
     (i was|ive been|got|been|being) raped
     (sexually) (assaulted|abused|harassed) (me|by)
     (shared|posted|leaked|sent) my (nudes|naked|pictures|photos)
     (calls|called) me .. (worthless|stupid|useless|names|ugly|a whore|fat|nothing) .. (every|and|all|daily|in front)
     (stalking|stalks|stalked) me
     my ex .. (follows|following|follow|turns up|turning up|shows up|showing up|waits|wont leave me alone|harass*|stalk*|keeps (coming|calling|messaging)|outside)
     (turning|showing|turns|shows) up at my (work|house|door|home|job) 
     scared to speak
     (hes|shes|he is|she is|its him|its her) (the|the only)? one (who|that) (hits|hit|throws|pushes|kicks|chokes|slaps|gets violent|beats|lashes out)
     (sleep|sleeping|slept) with .. (door|chair|wardrobe|chest of drawers) .. (blocked|barricaded|against|wedged|under the handle|jammed|because of (him|her))
     (goal|need|want|learn|how|try|trying) .. .. (not|dont|to not|stop|avoid) (make|making|set|setting|upset|upsetting|anger|angering|trigger|triggering|provoke|provoking) (him|her) (angry|mad|off|. |$|so)
     (not|im not|never|am not|arent) (allowed|permitted|free) to .. (see|talk|go|leave|have|work|drive|speak|wear|call|use|visit|meet|spend|text) .. (he|she|my (friends|family|mum|husband|wife|partner)|because|him|friends|family|alone|out|anyone|without|money|my own)
     (makes|made|making|forces|forced) me (show|hand over|give|account|apologise|beg|kneel|stay|quit|delete|sign|ask|tell|share) .. (him|her|my|messages|phone|permission|for|on my|up|everything|in) ..
     {partner} .. (makes|made|forces|demands|insists) .. (me|i|to see|that i) .. (show|phone|messages|permission|report|photos|location|prove)
     (doesnt|does not|wont|didnt|never) let me .. (sleep|eat|rest|shower|breathe|go to (work|the doctor|bed)|have friends|speak|finish|say no|leave|drive|be alone|see a doctor|have my) ..
     (have|got|forced|supposed|made|expected|must) .. (to)? do (what|whatever|as|everything) (he|she) (wants|says|likes|tells|demands) ..
     (in bed|sex|sexual*) .. (or|otherwise|if i dont|even when|when i dont|pressure*|force*|nasty|angry|punish*|against my will|without my consent|guilt)
     (pressures|pressured|guilts|guilted|manipulates|bullies|coerces) me into ..
     (keeps|kept|took|takes|hides|hid|holds|has|confiscated|withholds) my .. (bank card|passport|phone|keys|money|wages|papers|documents|id|card|visa|car keys|medication) ..
     (feel|am|im|get|always|become|so|i) .. (scared|afraid|terrified|frightened|panic|nervous|shaking|tense|sick) .. (when|if|every time|whenever|before) (he|she|{partner}) .. (comes|gets|walks|is|arrives|calls|drinks|raises|shouts|yells|near|home)
     (smashes|smashed|breaks|broke|punches|punched|kicks|kicked|throws|threw|destroys|slams) .. (things|the wall|walls|the door|doors|holes|stuff|plates|my things|furniture|my phone|the tv) .. (when|if|because|and|near|around|in front|next to|at) .. (mad|angry|drunk|i|scared|frightened|me|argue|he|she|us|fight)
     (held|holds|put|pressed|pulled|waved|points|pointed) .. (a|the) (knife|gun|blade|pillow|hand) .. (to|on|over|at|against|in) (me|my|us)
     (spat|spits|urinated|pissed|stubbed) (at|on|in) (me|my)
     (called|calls|calling) me .. (whore|slut|bitch|worthless|useless|pathetic|disgusting|stupid|crazy|fat pig|names)
     (isolat*|cut me off) .. (me)? from .. (friends|family|everyone|my)
     (humiliates|degrades|belittles|controls|dominates|terrorises|terrorizes|intimidates|threatens|abuses|assaults|torments) me
     (left|leave|leaves|made|gave) .. (me)? (with)? .. (marks|bruises|a black eye|a bruise|bruised|red marks) (on|from|all|where|. |$)
     (grabbed|grabs|squeezed|twisted|shoved|held) .. me .. (so|hard|that) .. (hard|marks|bruise*|hurt|breathe)
     so he doesnt (hit|hurt)
     gaslights me`,
    `${GAMES}|meetings|boss|manager|my mum|my parents|kitchen|strava|instagram|keys in the car|nurse|her phone|his phone|their phone|${LONG_PAST}`,
  ),
  rule(
    "child-abuse",
    "hurt-by-family",
    "risk",
    `my .. (dad|father|mum|mom|mother|stepdad|stepfather|stepmum|stepmom|stepmother|parents|uncle|aunt|grandpa|grandad|grandfather|grandma|brother|stepbrother|cousin|teacher|coach|babysitter|foster dad|foster mum|foster mother|foster father|tutor|priest|pastor|boss at the shop) ... (hits|hit|beats|beat|slaps|slapped|punches|punched|kicks|kicked|burned|burns|burnt|chokes|choked|hurts|touches|touched|touching|molests|molested|rapes|raped|abuses|abused|locks|locked|whips|whipped|forces|forced|assaulted|fondles|gropes|groped|strangles|throws|threw|starves|belts) .. (me|us|him|her|my)
     my (dad|father|mum|mom|mother|stepdad|stepmum|parents|stepfather|stepmom) ... (hits|beats|punches|kicks|abuses|slaps) me
     (mum|mom|dad|stepdad) .. (hits|hit|beats|beat|slaps|slapped|punches|punched|locks|locked|burned|burns|touches|touched|hurts|kicks) me
     (mum|dad|mom|parents|they) .. (dont|doesnt|didnt|wont|not|never) (feed|give) (me|us) .. (food|eat|dinner|enough|$)
     no food at home
     (they|parents|mum|dad) dont (feed|give) me
     .. (comes|came|come|sneaks) (into|in) my (room|bed) (at night|..)
     (touches|touched|touching|touch) (me|him|her|us|my .. {relative}) .. (where|there|down there|at night|and|inappropriately|in|when|sexually|privates|private|not to tell|when im|. |$|in a way)
     (makes|made|make|forces|forced) me .. (touch|do things|suck|watch|take off|undress|send|kiss) .. (him|i dont|dont want|porn|my clothes|pictures|pics|photos|nudes|stuff|to do|her|them)
     (do|does|did) things .. i (dont|didnt) want
     (its|our|keep it|is) .. (our|a) secret ... (touch|tell|he says|night)
     he says its our secret
     (tell|say) (not|dont) to tell .. (anyone|mum|..)?
     (man|guy|stranger|person|someone|men|adult|teacher|coach|older guy|he|boss) ... (wants|asks|asking|sends|sent|asked|making|send|makes me send) .. (me|for|to)? .. (nudes|nude|naked|pics|pictures|photos|dick pics|dick pic) ... (im|me|13|mine|12|14|15|asks|online|send)
     (being|am|im|been|getting|get) (abused|molested|groomed|beaten|hit|touched) (at home|by my|by a|by him|by our)
     gets (drunk|angry) and (hits|beats|hurts|touches)
     (is|are|was|being|been|gets|get) (being)? (abused|molested|groomed|beaten|raped|hit) (by (dad|my (dad|father|stepdad|uncle|mother|mum|teacher|coach|brother|cousin|parents))|at home)
     touches me and im {teen}
     molested (me|him|her)
     (dad|mum|mom) beats me and
     lives in fear of (dad|stepdad)
     hits me and my (sister|brother)
     (gets|got|climbs|climbed|comes|came|crawls|lies|gets in) (into|in|on) (my bed|bed with me|the shower with me|my room at night|the bath with me)
     (dad|father|mum|mom|mother|stepdad|parents|stepmum|he|she) (hits|hit|beats|beat|slaps|whips|kicks|punches|hurts) us ..
     (did|does|doing|done|do|happened) (something|things|stuff|bad things) (sexual|bad|weird|wrong|horrible|dirty) .. (to|with) me
     something sexual (to|with|happened)
     (puts|put|putting|slides|slid) .. (his|her) (hand|hands|fingers) .. (down|in|up|under|on|inside) my .. (pants|shirt|trousers|skirt|underwear|top|legs|thigh|thighs|clothes|knickers|breasts|private*|body)
     (afraid|scared|terrified|frightened) of .. (my)? (dad|father|mum|mom|mother|stepdad|stepmum|stepfather|stepmother|parents|foster|uncle|grandad|brother) .. (he|she|they|when|because|. he|throws|drinks|hits|at home|$)
     (throws|threw|drags|dragged|slams|slammed|pushes|pushed|shakes) me (around|across|down|into|against|by|to the floor|out of)
     (foster|step) .. (parents|mum|dad|mother|father|mom|carers|family) .. (lock|hit|beat|hurt|starve|dont feed|touch|punish|leave|locks|hits|beats|hurts|punishes)
     (lock|locked|locks) me in .. (room|cellar|basement|cupboard|closet|bathroom|garage|shed|house)
     (no|without|dont get|not given|never get) .. (dinner|food|meals|anything to eat) .. (as a punishment|at home|if i|for days|from my|when i)
     (i)? (smacked|hit|slapped|beat|shook|kicked|grabbed|pushed|hurt|shoved|threw) (my|the) (son|daughter|kid|child|baby|boy|girl|toddler|kids|stepson|stepdaughter) .. (so|too|really|very|and|hard|he|she|until|against|across) .. (hard|bruise*|mark|cried|scared|bled|head|fell|ashamed|red|face)
     (in law|mother in law|father in law|nanny|babysitter|ex|teacher|stepmum|stepdad|new partner|boyfriend|grandmother|grandfather|uncle|aunt|brother|his dad|her dad|their father|their mother) .. (hits|hit|beats|slaps|smacks|hurts|touches|is touching|touching|abuses|locks|shakes|screams at|is hurting) (my|our|the|him|her|them) .. (children|child|kids|kid|son|daughter|baby|niece|nephew|grandson|granddaughter|toddler|boys|girls)?
     (is|are|was|might be|may be|been) (touching|hurting|abusing|molesting|grooming|hitting|beating) (my|the|our|their|his|her|a) .. (niece|nephew|son|daughter|child|kids|children|sister|brother|stepdaughter|stepson|baby|girl|boy|grandchild*)
     (bruises|burns|marks|cuts) and .. (mum|mom|dad|mother|father|parents|they|he|she) .. (screams|scream|yells|shouts|hits|beats)
     (neighbours|neighbors|next door|boy|girl|kid|child|children|kids) ... (screams|screaming|crying|beaten|hit|bruises|hungry|outside alone|begging) ... (all night|every night|dad|mum|mom|him|her|help)
     (sent|sends|send|showed|shows|asked for|wants|made me send|share) .. (nudes|nude|naked|sexual|dirty|explicit) .. (pics|pictures|photos|videos|messages|texts)? .. (and)? .. (im|i am)? (10|11|12|13|14|15|16|17)
     (hes|he is|she is|shes|boyfriend is) (2|3|4|5)* and im (10|11|12|13|14|15)`,
    `to it|her words|chess|tennis|cards|scrabble|${LONG_PAST}|on that in class|topic|car keys|son|ate my|took my toy|i am 8|im 8|im 7|i am 7|game|by her kindness|heart|my face mask|(touched|touches) (on|base|me that|by)`,
  ),
  rule(
    "child-abuse",
    "a-child-is-hurt",
    "risk",
    `(is|are|was|being|someone|ex|he|she|husband|wife|partner|dad|they|boyfriend|girlfriend) .. (abusing|abuses|abused|hurting|hurts|molesting|molests|beating|beats|hits|hit|hitting|touching|touches|shakes|shook|locks|burned) .. (my|our|the|their|his|her|a) .. (child|kid|kids|children|son|daughter|baby|toddler|grandson|granddaughter|boy|girl|niece|nephew|stepson|stepdaughter)
     (my|our|the|a|his) .. (child|kid|kids|children|son|daughter|baby|toddler|grandson|granddaughter|niece|nephew|brother|sister|stepson|stepdaughter|boy|girl) ... (is|being|was|been|get|gets) (being)? (abused|molested|beaten|hit|hurt by|touched|raped|groomed|beaten by)
     (my|our|the) .. (son|daughter|child|kid|niece|nephew|grandson|granddaughter|stepson) ... (says|said|told me|tells) ... (touches|touched|hits|hit|hurts|hurt|molest*|comes into) (him|her|them|me|..)?
     (bruises|bruise|burns|marks|welts|cuts) on (my|our|the|a) .. (grandson|granddaughter|son|daughter|baby|child|kid|toddler|niece|nephew|boy|girl|kids) ... (explain|dad|from|cant|wont|every)
     (came|come|comes|came back) home .. (from)? ... with .. (bruises|burns|marks)
     (leaves|left|leaving) (her|his|the|their|our|my) .. (toddler|baby|child|kids|children|year old|{number} year old|son|daughter|3|4|5) .. (alone|home alone|unattended|by)
     (kid|child|children|baby|toddler|girl|boy) next door ... (beaten|screaming|hit|hurt|crying|bruises)
     (neighbours|neighbors|neighbour|neighbor) .. (hit|hits|beat|beats|hurt|abuse) .. (child|kid|kids|children|baby|son|daughter)
     (child|kid|pupil|student|boy|girl) in my class .. (has)? ... (burns|bruises|scared to go home|marks|hungry|hurt at home)
     (grandpa|uncle|stepdad|dad|coach|teacher|babysitter) (touches|touched|hits|hurts|molests) (her|him|them|my)
     told me .. (coach|teacher|uncle|dad|stepdad|he) (touched|touches|hit|hurts) (her|him|them)`,
    `${GAMES}|knee|bike|football|her kindness|piano|heart|her words|as a kid|as a child`,
  ),
  rule(
    "child-abuse",
    "i-hurt-a-child",
    "risk",
    `i .. (hit|slapped|beat|smacked|punched|shook|shaken|hurt|kicked|shake|burned|slap|smack|spanked|whipped|choked|grabbed|threw) (my|the|our) .. (son|daughter|child|kid|kids|children|baby|toddler|stepson|stepdaughter|boy|girl|newborn|infant) .. (and left|hard|again|$|. |and|with|so|because|in the|until|last|today|when)
     (left|leaving) a (mark|bruise) on (my|the|our|him|her) 
     (shook|shaken|shake|shaking) (the|my) baby
     (afraid|scared|worried|fear|terrified|might|want|going|thoughts|urge|urges|images|thinking) .. (i|ill|to|of|about|that|i might|i will|i could)? .. (hurt|hurting|harm|harming|shake|hit|kill|drop|smother|drown|smothering) (my|the|our) .. (baby|child|kid|kids|children|son|daughter|toddler|newborn)
     (hit|beat|slap|smack) my (kids|kid|children|child|son|daughter)
     lost it and (shook|hit|slapped|smacked) (the|my|him|her)`,
    `${GAMES}|never|high five|feelings|dont (hit|want)|would never|character|ball`,
  ),
  rule(
    "elder-abuse",
    "of-an-elder",
    "risk",
    `(carer|carers|caregiver|aide|nurse|care home|nursing home|care worker|staff|home help|careworker) ... (hit|hits|hurt|hurts|hurting|slapped|slaps|rough|steals|stealing|neglect*|shouts|shout|shouting|pinches|doesnt feed|doesnt give|tie|tied|abuse|abusing|abuses|bruise*|threat*|ignores|pushes|pushed|dont feed|left|leave|takes|beats)
     (rough|violent|cruel) with (dad|mum|mom|my (mother|father|gran|grandma|grandad|mum|dad))
     is hit by the (aide|carer|nurse)
     (tie|tied|restrain*) (my|her|him) .. (mother|grandma|gran|dad|father|mum|grandad)? .. to the (bed|chair)
     (mother|mum|mom|father|dad|grandma|gran|grandad|grandpa|nan|him|her) ... (bruises|bedsores|left without|hungry|wet sheets|neglected|left alone|starving) ... (home|nursing|carer|carers|care|day|food|all)
     (leave|leaves|left) (my|her|him) .. (grandma|gran|mother|mum|dad|father|grandad|nan)? in (wet|dirty|soiled) (sheets|clothes|bed|nappies|pads)
     (brother|sister|uncle|aunt|cousin|nephew|niece|son|daughter|grandson|granddaughter|someone|partner|neighbour|carer) ... (steals|stealing|takes|taking|took|stole|uses|emptied|spending|using|drains) .. (from)? (my|our|grandmas|mums|dads|mothers|fathers|grandads|grans|his|her) .. (pension|money|savings|account|mum|dad|mother|father|bank card|card|cards|bank|benefits|parents|cheques)
     (mum|mom|mother|dad|father|gran|grandma|grandad|nan|aunt|uncle|neighbour|lady|man|she|he) .. (is|was|gets|been|being)? (left|leave|leaves) (alone|on (her|his) own) .. .. .. .. .. (no|without|cant|hungry|in (her|his) own)
     (lose|lost|losing) my temper .. .. .. (squeeze|grab|grip|shake|pinch|slap|hit|push|shove|squeezed|grabbed|shook|slapped) (her|him|his|mum|dad|my .. {relative}) ..
     (steals|stealing) from (me|our|my|mum|dad|grandma)
     taking money from my (grandad|grandma|mum|dad|gran|grandads|mother)
     (brother|sister|partner|husband|aunt|uncle|son|he|she) .. (hits|hit|beats|slaps|hurts|pushes|shoves|doesnt feed|shouts at) (our|my|the|his|her) .. (mum|mother|dad|father|gran|grandma|grandad|grandfather|grandmother|old)
     (partner|husband|boyfriend|son) (hits|beats|hurts|slaps) her and (shes|she is)
     (lost (it|my temper)|i)? .. (hit|slapped|slap|shook|pushed|grab|shove|shoved|grabbed|hurt) (my|our) .. (mother|father|mum|mom|dad|gran|grandma|grandad|parent|old)
     (scared|afraid) ill (hurt|hit) (him|her|my (mum|dad|mother|father)) ... 
     (shout|yell|scream) and (grab|hit|push|shake) my (dad|mum|mother|father|gran)`,
    `${GAMES}|feelings|lovely|nice|allowance|phone up|power of attorney|since i asked|worked on`,
  ),
  rule(
    "elder-abuse",
    "against-me",
    "risk",
    `my .. (son|daughter|grandson|granddaughter|nephew|niece|son in law|daughter in law|children|kids) ... (hits|hit|slaps|slapped|pushes|pushed|beats|threatens|threatened|locks|locked|steals|stealing|takes|took|taken|stole|controls|shouts at|yells at|wont give|wont let|made me (sign|change)|forces|shoves|kicks|punches|grabs) ... (me|money|pension|my room|card|savings|will|house|any|bank|doctor|from me|in|benefits|phone)
     made me (sign|change) (over|my will|the house|my) .. 
     (afraid|scared|frightened) of (my)? .. (son|daughter|grandson|nephew|carer|granddaughter|him)
     (carer|nurse|aide|helper) .. (hits|hit|slaps|shouts|steals|takes|pushes|rough|doesnt|refuses|wont)
     (threatens|threatened) to put me in a home
     (emptying|empties|emptied|draining|drains|drained|cleared out|clearing out|using|uses|spends|spending|raiding|helping herself|helping himself) .. (my|mums|dads|her|his|grandmas|grandads|our) .. (bank|account|savings|money|card|pension|accounts) ..
     (pinches|pinched|slaps|slapped|shouts|yells|shoves|handles|grabs|mocks|drags|hits|ignores|neglects|roughs) .. (my)? .. (wife|husband|mother|father|mum|dad|gran|grandad|grandma|nan|her|him) .. (who|has|with|in|at) .. (dementia|alzheimers|care|bed|home|wheelchair)
     (carer|care assistant|care worker|helper|home help|aide|caregiver|cleaner|nurse|care home|nursing home|live in|assistant) ... (pinches|yells|shouts|took|takes|steals|stole|hits|rough|slaps|threatens|mocks|swears|ignores|locks|leaves|handles|grabs|rings|jewellery|money|bruises|scared|afraid)
     (dont|doesnt|didnt|never|not|rarely) (change|wash|feed|turn|clean|bathe|give|toilet|check|move) .. (my)? (dad|mum|mother|father|gran|grandma|grandad|nan|him|her|grandmother|grandfather) .. (for (hours|days)|properly|at the|in the|enough|food|water)
     (has|have|got|with|full of|covered in) .. (sores|bedsores|bed sores|bruises|pressure sores) .. ..
     (leaves|leave|left|leaving) (her|him|mum|dad|my .. {relative}|gran|grandma) (alone|in bed|without|in the) .. (without)? .. (food|water|all day|for days|heating|help|cant walk|bed|dirty|wet|care)?
     (mum|dad|mother|father|gran|she|he) cant (walk|move|speak|get up) ... (leaves|alone|without|ignores|neglect*)
     (wont|doesnt|not|never) (let|allow|allows|letting|allowed) .. (me|to)? .. (have|see|use|touch|manage|spend)? .. (my own)? (pension|doctor|visitors|letters|savings) .. (and|shouts|yells|locks|she|he|anymore|alone)?
     (i am|im|aged|at) (7|8|9)* .. (years)? .. (and)? .. (afraid|scared|frightened|terrified) .. (of)? .. (my)? (son|daughter|him|her|carer|grandson|nephew|niece)
     (pushed|hit|slapped|shoved|kicked|beat|hurt|knocked|shook) me .. (over|down|. )? .. (im|i am|at|aged) (6|7|8|9)*
     (son|daughter|grandson|granddaughter|nephew|niece|grandchildren) .. (pushed|shoved|knocked|hit|slapped|kicked|hurt|threatened|robbed|bullies|screams at|swears at|terrorises|frightens|scares) me ..
     (take|takes|took|steals|stealing|taking) my pension`,
    `${GAMES}|(13|14|15|16|12|year 7|year 9|school)|set up my phone|tantrum|toddler|asks me|i asked|borrowed|baby|pocket money`,
  ),
];
