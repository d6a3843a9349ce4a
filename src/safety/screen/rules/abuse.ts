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
    `(he|she|{partner}) .. (has)? (hit|hits|beats|slap|slaps|slapped|punches|punched|kicks|kicked|choke|chokes|choked|strangles|strangled|hurts|bit|shoves|shoved|attacked|attacks|smacks|smacked|headbutted|assaulted|assaults|dragged|drags|pinned|burned|beat|abuses|abused|throttled|bites|scratched|whipped) (me|us|my|myself|at me|me up)
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
    `${GAMES}|surprise party|forget her birthday|bill|late for|if im late|my (mum|dad|mother|father|uncle|brother)|no longer|doesnt hit|${LONG_PAST}|(dad|uncle|stepdad|stepfather|father|teacher|coach|brother|son|carer|nurse)`,
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
     so he doesnt (hit|hurt)
     gaslights me`,
    `${GAMES}|meetings|boss|manager|my mum|my parents|kitchen|strava|instagram|keys in the car|nurse|${LONG_PAST}`,
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
     hits me and my (sister|brother)`,
    `chess|tennis|cards|scrabble|${LONG_PAST}|on that in class|topic|car keys|son|ate my|took my toy|i am 8|im 8|im 7|i am 7|game|by her kindness|heart|my face mask|(touched|touches) (on|base|me that|by)`,
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
    `${GAMES}|knee|bike|football|her kindness|piano`,
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
     (take|takes|took|steals|stealing|taking) my pension`,
    `${GAMES}|(13|14|15|16|12|year 7|year 9|school)|set up my phone|tantrum|toddler|asks me|i asked|borrowed|baby|pocket money`,
  ),
];
