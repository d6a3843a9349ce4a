import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const sure = (id: string, phrases: string, unless?: string): RuleText =>
  plainRule(
    { id: `alluded/${id}`, kind: "suicide", level: "risk", clarity: "unclear" },
    phrases,
    unless,
  );

const MEANS =
  "gun|pistol|shotgun|rifle|revolver|handgun|rope|noose|razor|blade|blades|pills|tablets|stash|meds|insulin";
const HEIGHT =
  "bridge|cliff|cliffs|viaduct|quarry|tracks|train tracks|railway|railway line|line|multi storey|car park roof|overpass|weir|ledge|roof|rooftop|platform|edge|river|reservoir|dam|pier|level crossing";
const FOUND_OUT =
  "(noticed|realised|realized|knew|knows|know|knowing|noticing|suspected|suspects|had a clue|has a clue|saw it|guessed|clocked it|caught on|(didnt|doesnt|dont|did not|hasnt|havent) (realise|realize|notice|know|noticed|realised|realized|guess|suspect|clock it))";

/** A plan told without its name: where and how are known, the place was gone to, the goodbye was said unseen. */
export const A_WAY_OUT: readonly RuleText[] = [
  sure(
    "exit",
    `(way out|exit plan|exit strategy|exit|escape plan|way of leaving) .. .. (not|isnt|doesnt mean|no|not talking about|not meaning) (a|another|the|about|getting a|finding a)? (new)? (job|flat|house|divorce|holiday|move|work|career|resigning|quitting|moving)
     (know|knew|worked out|decided|sorted|chosen|picked|figured out|planned) (where and how|how and where|when and how|how and when|where and when|where how and when|the where and the how|how where and when|where and i know how|when and i know how|how and i know when|where and i know when) (. |$|not|just|its|and|already|ill|i|but|now)
     if (it|this|things|life|nothing|i) ... ... .. (i have|i have got|ive got|i still have|theres|there is|i know) (a|my|the|an) (way out|exit|exit plan|way to (end|stop) (it|this))
     way out and (i|its|i have|i know) ... (room|drawer|bag|garage|wardrobe|how|hidden|ready)
     im out (of everything|of life|of this life|of it all|of all of it|for good|permanently)
     (no point|pointless|why bother|no need|no use) ... .. (ill|i will) be (in the ground|dead|gone|buried|six feet under) by then
     (no point|no need|dont bother|wont need|not worth) .. (booking|book|making|make|setting|set|planning|more|any more|another) .. (sessions|session|goals|goal|appointments|appointment|plans) ... .. (made my (decision|choice|mind up|peace)|at peace|decided|mind is made up|wont be (here|around))
     (wont|not going to) (let it get|let it go|let this go|let myself get) to (another|next|a) (winter|spring|summer|christmas|birthday|year)
     (picked|worked out|chosen|chose|decided|figured out|found) (which|the|what|a) (window|bridge|floor|tree|beam|train|hook|spot|roof|building|cliff|stretch) .. .. (go out|jump|hang|step|go off|do it|drive into|fall|end)
     (blame (herself|himself|themselves|themself|yourself|anyone)|feel guilty|be her fault|be his fault|forgive me|cope|be ok) .. (when|after|once|if) (i (do it|have done it|end it|go through with it)|its done)
     (place|house|flat) to myself .. (. )? (thats when|that is when|thats the (day|night)|then ill do it|ill do it then|so thats)
     (what|whatever) (im|ill|i am|i|i will) (going to|planning to|about to|plan to|want to)? do to myself
     (nobody|no one|noone|they|everyone) .. (suspects|suspect|knows|guesses) .. what (im|ill|i am|i) (going to|planning to|about to|plan to) do (. |$|to)
     (my|a) way out (is|s) (ready|planned|in the (drawer|garage|cupboard|safe|shed)|hidden|there if|waiting|there when)
     one more (bad|shit|awful|terrible|horrible|hard|rough|crap)? (week|day|night|month|fight|argument|knockback|setback|failure|rejection|letter|relapse) (like this|like that|like today)? (and)? (then)? (im|ill|i will|i am|i) (doing it|going to do it|do it|ending it|end it|gone for good|ending things|end things|checking out)
     (when|once|after|as soon as) ... .. (im|ill be|i am|thats me) (done|gone|off|finished|out) ... .. (got|have|had) it (all)? (planned|worked out|arranged|sorted|figured out)
     just (want|need|have|waiting) to (see|get|make it|hold on|hang on|last) ... .. (then|and then|after that|and after that) (im|ill be|i can be|i am) (done|gone|finished|free to go|ready to go|off)
     ^ (want|need|have|waiting) to (see|get|make it|hold on|hang on|last) ... .. (then|and then|after that|and after that) (im|ill be|i can be|i am) (done|gone|finished|free to go|ready to go|off) .. .. (planned|worked out|arranged|sorted|decided)`,
    "offer|lease|notice period|course|relationship|marriage|interview|party|escape room|fire|boss|manager|resign|handing in|quit|haircut|dye|tattoo|break up|breaking up|leaving him|leaving her|divorce|my (essay|thesis|degree|course|project|shift)|retire|housemates|landlord|gym|diet|dating|the band|hen do",
  ),
  sure(
    "means-fetched",
    `(got|took|had|taken|fetched|brought|lifted|pulled|dug|get|take|taking|getting) .. .. (${MEANS}) (out|down|from) ... ... (sat with|looked at|stared at|held|hold|holding|cried|put it back|put them back|put it away|in my (hand|hands|lap|mouth)|to my (head|chin|temple)|counted them|thinking about|wanting to|wondered)
     (sat|sit|sitting|slept|sleep|sleeping) (there|up|all night|for an hour|for hours|in the (car|garage|bath|bathroom|shed|dark))? (with|holding|next to|beside) (it|the|a|my|his|dads) (${MEANS}) (in my|on my|in front|for|all|until|till|last|again|and|. |$)
     (ordered|bought|got) (the thing|the stuff|the things|something|what i need|everything|everything i need|it) to do it with
     (got|have|keep) (everything|what i need|it all|all i need|the stuff) .. in (the|my) (drawer|bag|car|boot|garage|wardrobe|shed|safe|bedside) ... (scared|afraid|when|if it|in case|for when|just not|the day|the date|night)
     (not|no longer) (scared|afraid|frightened) of (dying|death) (anymore|any longer|now)? (. )? (and|because|now)? (i)? (have|got|know) (got)? (everything|what i need|how|a way|a date|a plan|the plan|it all|the pills|it ready|it planned)`,
    "clean|cleaned|hunt|hunting|range|licence|dog|cat|camping|climb|climbing|tow|boat|swing|clay|vet|dosette|pill box|pillbox|holster|museum|guitar|diabetic|diabetes|paint|bake|baking|shave|shaving|nurse|pharmacy|chemist|film|play|stage",
  ),
  sure(
    "place-gone-to",
    `(went|gone|been|go|going|drove|walked|cycled|climbed|end up|ended up|found myself) .. (back|out|up|down|again)? (to|at|on|onto|over) (the|that) (${HEIGHT}) ... ... (looking down|looked down|staring down|stared down|only turned back|couldnt do it|lost my nerve|bottled it|didnt have the (nerve|guts|courage)|looked over|leaned over|leant over|nearly did|almost did|nearly jumped|almost jumped|thought about it|thought about jumping|how easy|how far down|how long it would)
     (went|gone|been|go|going|drove|walked) back to (the|that) (${HEIGHT}) (again|last night|tonight|yesterday|this morning|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))? .. (.)? .. (stood|stand|standing|looked|looking|stared|sat on the (edge|wall|rail|ledge))
     (${HEIGHT}) ... ... only (turned|came|went|drove|walked|got|stopped|left) (back|down|home|because|off|away) .. (because|cause|when|for|thinking)
     (${HEIGHT}) ... ... .. (only take|just take|takes|all it takes) .. one (step|second|push)
     (keep|kept|been) (going|coming|walking|driving) (back)? to the (spot|place|${HEIGHT}) ... .. (working up|building up|closer|braver|courage|nerve|one day ill)
     (they|someone|police|a stranger|the police|somebody) (pulled|dragged|fished|talked|cut) me (out of|off|down|from|back from|out) ... ... .. (gone back|went back|been back|back there|going back)
     (they|someone|police|a stranger|the police|somebody) (pulled|dragged|fished|talked|cut) me (out of|off|down|from|back from|out) ... .. . .. .. (gone back|went back|been back|back there|going back|went again)`,
    "photo|photos|run|running|dog walk|fish|fishing|view|picnic|sunrise|sunset|lovely|beautiful|trip|holiday|paint|painting|bungee|kids|swim|swimming|climbing|hike|hiking|rain|weather|fog|wind|hungry|closed|scared of heights|fear of heights|exposure|phobia|vertigo",
  ),
  sure(
    "goodbye-unseen",
    `(said|say|saying) (my|a|all my|the)? (goodbyes|goodbye|farewells|farewell|byes) ... ... (no one|nobody|noone|they|he|she|none of them|without (anyone|them|him|her)|not one of them) ${FOUND_OUT}
     (said|say|saying) (my|a|all my|the)? (goodbyes|goodbye|farewells|farewell|byes) ... .. . .. (no one|nobody|noone|they|he|she|none of them|without (anyone|them|him|her)|not one of them) ${FOUND_OUT}
     (they|he|she|everyone|mum|dad|the kids|nobody|no one) .. ${FOUND_OUT} .. (it was|its|that was|that it was|this was)? (the|my|our)? (last|goodbye)
     (gave|given|giving|left|handed) ... ... (told|said) .. .. (understand|know why|see why|get it) (later|soon|one day|when|in time|afterwards|why)
     want (him|her|them|my .. {relative}|my ex) to (find me (. |$|and|like|there|in|on the|hanging|dead|first)|be the one (who finds|to find|that finds) me|find my body|see what (he|she|they) did to me .. (when|after|once))
     (sure|certain|make sure|see) .. (sister|brother|mum|mom|dad|wife|husband|kids|daughter|son|friend|family) (gets|has|reads|finds) (my|the) (journals|journal|diary|diaries|letters|letter|notebooks|notebook|books|ring|records|photos|guitar) (after|when|once|afterwards|if) (. |$|im|i am|its|i|ive)
     i wont (see|reach|live to see|turn|make) (20|21|25|30|35|40|50) (. |$|anyway|and i)
     (wont|not going to) (make it to|see|reach|live to|get to|turn) (18|20|21|25|30|35|40|50|60|christmas|summer|spring|my birthday|my next birthday|new year) .. .. (decided|planned|my choice|by choice|on purpose|thats the plan|made my peace|made peace|already chosen)
     (hurt|that many (pills|tablets)|(a|the|your) (client|patient) dies|someone dies|overdose|fatal|lethal|painful|how long .. (drown|bleed)) ... (.)? (never mind|nvm)? (. )? (forget i (asked|said|wrote)|asking for me|asking for myself|i mean me)
     (how many|would it hurt|does it hurt|that many|what happens if i take) ... (.)? (never mind)? (. )? forget i (asked|said|wrote)
     (mother|mum|mom|dad|father|brother|sister|uncle|aunt|grandad|gran|grandfather|grandmother) did it (at|when (he|she) was|aged) .. .. (.)? ... ... (.)? .. (always knew|makes sense|my turn|same age|same way|in the (blood|family)|runs in|fate|next)`,
    "marathon|degree|driving|phd|miles|airport|colleagues|leaving do|school run|calories|photos|vaccine|tattoo|piercing|reception|moving to|emigrat*|flight|late for|lol|haha",
  ),
];
