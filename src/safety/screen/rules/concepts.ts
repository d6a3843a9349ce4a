import type { RuleText } from "../rule.ts";

const rule = (
  id: string,
  phrases: string,
  unless?: string,
  rest: Partial<RuleText> = {},
): RuleText => ({
  id,
  kind: "suicide",
  level: "risk",
  clarity: "unclear",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
  ...rest,
});

const TRAVEL =
  "holiday|holidays|vacation|trip|travel|move|moving|moved|new (job|house|flat)|surgery|wedding|leave my job|leaving my job|baking|recipe|budget|new owner|allergic|allergy|abroad|deployment|hospital for|for the (week|month)|refill|inventory|pharmacist";

/** Ideas by which people say it without naming death: one idea, many frames. */
export const CONCEPTS: readonly RuleText[] = [
  rule(
    "passive/concepts",
    `(cry|grieve|sad|mourn|upset|miss me) .. (for|a) .. (week|month|while|bit|days|day|year) .. (and|then|but) .. ... (happier|fine|better|get over|move on|forget|free|relieved)
     (wish|wished|wishing) .. (surgery|operation|overdose|anaesthetic|crash|accident|heart attack|ambulance) .. (had|would have|was|hadnt) .. (gone wrong|killed|worked|finished|late|failed|saved|taken)
     (go|slip|pass) in my sleep ..
     (disappointed|sad|angry|gutted|sorry|upset|annoyed|cry|crying|devastated) .. (that|when|because|every time)? .. i (opened my eyes|woke|wake|am still here|survived|made it through the night|still breathe)
     nothing .. (worth|left) .. (staying|living|being|keep|waking) .. (alive|here|for|up)
     (waiting|wait) .. for my (turn|time|number) .. (to)? .. (come|up|wish|hurry|die|join)?
     (thinking|think|thoughts|fantas*|daydream*|dream*|dreaming) .. (about|of) (death|dying|my own death|my death|my funeral|being dead) .. (a lot|every|all|more|constantly|daily|again|lately|and|$)
     (long|longing|yearn|ache|pray|ready|beg|wish) .. for .. (the rest|rest|peace|sleep|end|release|quiet) .. (after|when|that|of) .. (all|this|it|death|comes|life|dying)
     (why couldnt|why wasnt|why didnt|wish|should have been|shouldve been|ought to have been|why not) .. (it)? .. (have|been|be)? me .. (instead|not) .. (of)? (him|her|them|danny|my .. {relative}|my .. {acquaintance}|he|she) ..
     (should have been|shouldve been|wish it (was|had been|were)) me (that|who|in) .. (died|dead|killed|car|ground|coffin|grave|$)
     dead inside .. ... (for real|make it real|may as well|might as well|finish|the rest)
     (wish|hope|want) the (earth|ground|floor|sea|ocean) .. swallow me .. ... (back|forever|never|for good)
     (feel|feeling|felt) like .. (not living|dying|not being alive|not existing|ending it|ending things|being dead)
     (better|easier|happier) .. with a different (mum|mom|dad|wife|husband|mother|father|son|daughter)
     everyoned be better .. (off)?
     (could|would|might|id|should) .. (let|allow) .. (it|the cancer|the illness|nature|things|the cold) take .. (me|its course|over)
     let it take me
     (relieved|glad|happy|grateful|fine|content|ok|okay) .. (if|when) .. (cancer|illness|heart|tumour|tumor|doctor|scan|disease) .. ... (back|terminal|stopped|spread|incurable|bad news|last)
     (if|when) .. (cancer|illness|tumour|tumor|heart|disease) .. (came|comes|gave|stopped|is terminal) .. ... (relieved|glad|happy|grateful|fine|wouldnt (fight|treat)|not fight)
     (wish|hope|wishing|hoping|pray) .. (the|this|my|a) (plane|train|bus|car|lorry|truck|ferry|boat|lift) .. (would|will)? .. (go down|goes down|crash|crashes|hit me|hits me|sink|run me over)
     every (birthday|night|winter|morning|christmas) .. i (wish|hope|pray) .. (its|it was|it is|its) .. (my|the) last
     (how easy|so easy|easy) .. (it would be|itd be|to) .. (if)? .. (just)? .. (drive into|steer into|let go of the wheel|go over|step off|step out|went over|swerve|car went|slip under|jump|let go) ..
     (drive|driving|steer|swerve|swerving|crash) .. (my|the|this)? .. (car|bike|truck)? .. into (a|the|that) (tree|wall|lorry|truck|river|bridge|oncoming|barrier|lake|pillar)
     (cant|dont|couldnt) .. (see|picture|imagine) .. (myself|me) .. (being|be|getting)? .. (alive|old|here|past|at 30|at 40|next year) !with ..
     (one|1) (less|fewer) .. (mouth|burden|problem) .. (to|for|they|in the) .. (feed|manage|better|family|world|worry|them)
     (insurance|policy|pension) .. ... (without me|im dead|i was dead|i died|if i die|worth more dead|one less)
     worth more (dead|to them dead) ..
     (i|im) .. (have|got|see|is|of|with) no (wish|desire|will|reason|urge|interest) .. (to|in) .. (live|living|go on|be here|being alive|staying|continue|keep going)
     (no|without) (future|tomorrow|next (week|year|month)) for me
     (my|this) (existence|life) (is|was|feels|has been) .. (a)? (mistake|accident|waste|curse|error|burden|joke|over|finished|worthless)
     (dont|didnt|never) .. (ask|want|choose) to be (born|alive)`,
    "stuck in|in the game|dying of|dead inside lol|baby|late|a driving test|parking|at (work|school)|my late|this job|in (paris|london|spain)|the company|(film|movie|book) about",
  ),
  rule(
    "implicit/concepts",
    `(tablets|pills|meds|capsules) .. (counted|lined|laid|set|tipped) (out|up) ..
     (what|which|how much) .. (dose|amount) .. ... (stop|stops|kill|kills|fatal|lethal|enough|heart)
     (tell|let) my .. ({relative}|family) .. (know)? .. (she|he|they|it|its) .. (did nothing wrong|wasnt (her|his|their)|isnt (her|his|their)|not (her|his|their) fault|arent to blame|couldnt have)
     (let|letting) everyone off the hook ..
     (dont|not|never|stopped) .. (plan|planning|look|looking|think|thinking|making plans) .. (past|beyond|further than) (this|the|next|sunday|friday|saturday|monday) ..
     (looks|look|looking) like (an|a) .. accident ..
     know what ill do .. (and)? .. (im)? (calm|at peace|ready|relieved|not scared)
     (last) (person|one|people) i (wanted|want) to (talk|speak|say|see|tell|thank) ..
     (who|someone|somebody|anyone|you) .. (will|would|to|can|could|should|please)? .. (look after|take care of|feed|take in|have|adopt|rehome|raise|mind) .. my .. (dog|cat|kids|horse|horses|hens|animals|birds|children|mum|son|daughter|budgie|rabbit) .. (when|once|after|if) .. (im|i am|i|its|this) .. (gone|dead|not here|done|over|go|die)
     ^ .. look after my (cat|dog|kids|mum|dad|children|plants|fish|sister|brother|wife|girls|boys) (ok|okay|please|for me|will you|promise|yeah|$)
     (gave|given|giving|give) .. (away)? .. (my|all) .. (guitar|vinyl|records|watch|medals|jewellery|jewelry|dog|cat|tools|collection|savings|laptop|bike|ring|camera|games) .. (away|to)? .. ... (let go|relief|feels (good|right|light)|dont need|wont need|happier there|better there|no use|lighter|where im going)
     (give|giving) my (slot|place|spot|bed|appointment) to .. (somebody|someone) ... (use it|be around|needs it|else|alive)
     (changed|checked|check|read|reading|updated|looked at) .. (the|my)? .. (beneficiary|beneficiaries|life insurance|policy|small print|suicide clause|two year clause) ..
     (insurance|policy|pension) .. (pay|pays|paid|valid|count|cover|still) .. ... (accident|suicide|myself|self inflicted|on purpose|natural)
     (insurance) .. ... (isnt|not|wasnt|looks like) an accident
     (make|write|making|writing|need|do) a will .. (fast|quick|quickly|today|tonight|before|this week|now|at (19|20|21|22|23|24|25))
     (will|letters|bills|papers|dog|passwords|funeral) .. ... (lighter|calm|calmer|peace|free|at ease|relieved) .. (than|now|in|for|since)?
     (everything|all|its all|it is all) .. (sorted|settled|arranged|tidy|in order|taken care of|packed|signed|paid) .. (now)? . (will|bills|the dog|letters|passwords|goodbye|funeral|no loose ends|i can go|im ready|theyll)
     so (nobody|no one|they|mum|my .. {relative}|the kids|she|he) .. (has|have|wont have|doesnt have|dont have|needs) .. (to) (clean up|clear up|deal|sort|clear|find|tidy|worry|pay|do it) .. (after|up after|with|out|through|for)? .. (me|my things|it|my mess|later|when im gone|my stuff|the body)
     (note|letter|letters|envelope) (is|are|s) .. in (my|the) (drawer|desk|safe|kitchen|coat|bedside|car|table) ..
     (wedding ring|ring|keys|phone) .. (off)? .. (and)? (left|leave|leaving) .. (it|them)? .. (with|by|next to|on) a (note|letter)
     (run|ran|running) out of (reasons|road|fight|hope) .. ..
     i have run out of (time|reasons|strength|options|chances) . 
     (my)? numbers up ..
     (not a|isnt a|no) cry for help .. ..
     want .. (somebody|someone|them|people|you) to know why ..
     (wont|not going to|never|no longer) be (a)? (problem|burden|worry|trouble|nuisance|bother) .. (for|to)? .. (anyone|anybody|you|them|her|him|mum|my .. {relative})? .. (by|after|from|soon|anymore|much longer|come) ..
     (hold|hang|hanging|holding|stay|staying|live|wait|waiting|keep going) .. (on)? .. (until|till|til) .. ... (weaned|grown|grown up|eighteen|18|dies|died|gone|graduates|finished|over|harvest|leaves home|wont need me|dont need me|without me)
     (once|when|after|as soon as) .. ... (im|i am|ill be|i) (done too|out too|gone too|checking out|can go|will go|can leave|follow|free to go) ..
     (manage|cope|live|better|learn|fine|ok) without me now
     (loaded|unloaded|cleaned|took out|got out) (it|the gun|my gun|the rifle|my rifle|the pistol|the shotgun|my service weapon) .. ... (table|mouth|head|look|lap|chin|back|bed|cried)
     (put|putting|held|hold|holding) (it|the (gun|barrel|blade|knife)|a (gun|knife|blade)) .. (to|in|against|under) my (mouth|head|chin|temple|wrist|throat|neck|chest)
     (tied|tying|tie|tested|testing|practised|practiced) (it|the rope|a noose|the knot|the belt|a knot|the noose|the beam) .. ... (hold|holds|held|weight|see if|beam|strong enough|neck)
     (counted|counting|count) (them|the pills|my pills|the tablets|my tablets|my meds) .. ..
     (took|got|laid) .. (pills|tablets|meds) .. out .. (and)? .. (counted|looked|stared|put them back|lined)
     (sat|sit|sitting|was) .. in .. (car|garage) .. ... (door (closed|shut|down)|engine (on|running)|hose|exhaust)
     (how|what) (many|much) (pills|paracetamol|tylenol|tablets|ibuprofen|insulin|aspirin|sleeping pills|sleeping tablets|antidepressants|of my (pills|tablets)) .. (is|are|would|does|do|to|can) .. (it)? .. (too many|kill|die|fatal|lethal|take|overdose|dangerous|not wake|safe to)
     how (high|deep) .. (a|the|does|do|would|must)? .. (building|bridge|drop|fall|cliff|water|cut|it) .. (need|have|to be|be)
     (exit bag|exit bags|helium bag|suicide bag|nitrogen hood|charcoal in the|peaceful pill|long drop) ..
     (does|do you think|is|would|will|wonder if) .. (it|drowning|hanging|jumping|dying|od|an overdose) .. (hurt|hurts|painful|quick|peaceful) .. (to)? .. (drown|die|jump|hang|bleed|fall|burn)?
     hurts to (drown|die|hang|jump|bleed out|freeze)
     (quickest|painless|easiest|surest|fastest|cleanest|least painful) .. (way|method|ways|thing) .. (to)? (go|die|out|end|do it|leave|$)
     (looking|looked|look|searching|found|find|picked|know|chose) .. (for|at)? .. the (right|perfect|best|exact) (spot|place|tree|bridge|beam|cliff|height|ledge) ..
     (cliff|cliffs|bridge|platform|tracks|roof|ledge|quarry|viaduct|overpass|multi storey) .. (again|edge) .. ... (spot|watching|trains|looking|down|lot|wonder*|courage|today|step)
     (whatever|what|if death) comes .. let it (come|take)
     (stopped|stop|stopping|quit|not|skipping) .. (taking)? my (insulin|heart (pills|tablets|meds)|dialysis|warfarin|blood thinners|chemo|epilepsy (meds|tablets|pills)) .. ... (easier|on purpose|let|nature|over|die|nobody|naturally|take me|want)
     (they|you|youll|theyll|everyone|mum|he|she|people) .. (will)? .. (find out|see|realise|realize|understand|know|regret|be sorry) .. ... (too late|when im gone|when i am gone|find me|my funeral|when its over|when im dead)
     (read|hear) about (me|it) .. (in|on) the (paper|papers|news|newspaper|local news)
     (have|has|leave|want|like|give) .. (someone|somebody|my .. {relative}|him|her|you)? .. to have my (medals|guitar|watch|ring|tools|dog|books|records|car|things|jewellery|bike)
     (what happens|who (reads|gets|sees)|can .. read|what will happen) .. ... (after i die|when i die|when im dead|once im dead|if i die|after im gone|when im gone)
     (hug|kiss|hold) (your|my|the|them|her|him|mum|dad) .. (kids|children|mum|girl|boy|girls|boys|dog|family|babies|wife)? (for me|one last time|from me)
     last (goal|plan|promise|thing|message|chat|letter|one|christmas|birthday) .. (ill|i will|i|im) .. (ever)? .. (set|make|going to|write|do|send|see|have|ask|need) 
     (last|final) time .. (youll|you will|anyone will|you|well|ill|they will|theyll|we) .. (hear|see|speak|talk|chat|bother|write) .. 
     (say|saying|said) goodbye .. (properly|this time|before (its|i|im)|to everyone|for good|to you too|to them all|while i)
     (wish|want|like|come|came|wanted|time|have) .. (to)? (say|bid) .. (farewell|adieu) ..
     (say|said|saying) .. sorry to everyone .. ... (too late|let down|hurt|before|goodbye|gone)
     nice (talking|knowing|chatting) .. (to|with)? you .. ... (wont be back|dont think ill be back|goodbye|not be back|last|never)
     (dont|wont|not|no need|nor|no|neither) .. (be)? .. (need|needing|book|schedule|set|want) .. (any|another|more|a)? .. (goals|goal|session|sessions|reminder|appointment|plan|plans) .. (after (friday|sunday|this|tonight|monday|that|the weekend)|where im going|for me where)
     !not (give up|gave up|given up|giving up) .. (on)? (all of it|everything|living|myself|it all) .. (you win|. |$|anymore|im done|now)
     (go|going|gone|am|want to be|be) .. (to)? (somewhere|where) .. (its|it is|there is|theres)? .. (quiet|no pain|nobody can hurt|nobody hurts|doesnt hurt|dark and quiet|peace) ..
     (sleep|sleeping|nap|rest) for a (long long|very long|long) time .. $
     (finish|end|solve|fix|settle) .. (it|this|things|everything|my problem|my problems) my own way
     cant be (fixed|saved|helped|cured|mended) .. (so|and|im|anymore|no matter) ..
     (plan b|way out|exit|exit plan|backup plan|back up plan|escape plan) .. ... (permanent|final|forever|nobody knows|if it gets too|pills|gun|rope|drawer)
     (i wont|not going to|wont|not) .. (make|see|live|last|reach|be here) .. (it)? .. (to|till|until|for|another|past)? .. (christmas|spring|summer|30|40|my birthday|new year|easter|next year|winter|autumn) .. ... (ok|okay|fine|good|dont (care|mind)|relief|promise|anyway|thats all)
     (wont|not|never) be found .. (this time|until|in time|till)?
     this time .. (i|nobody|no one|they|it) .. (wont|will|ll) .. (be found|find me|stop me|work|save me|mess it up|screw it up|fail|bring me back)
     (found|saved|stopped|resuscitated|pumped|revived|caught) (me)? .. (too early|last time|too soon|in time) .. ..
     (researching|reading|googled|googling|looked up|looking up|searched|searching|read) .. (about)? .. how (long it takes|much it takes|to (die|disappear for good|tie)|many pills|high|fast|deep) ..
     (fighting|trying|struggling|holding on|hanging on|pretending|surviving) . .. (im)? ready to (let go|go|stop|leave|rest)
     (tired|sick|done) .. (of)? (fighting|trying|struggling) . (let me go|let go|im ready|i want out|im done|please forgive)
     (cant|dont want to|couldnt) .. (keep)? .. (do|doing|take|go on|carry on|bear|stand) .. (this|it|with this)? .. (anymore|any longer|much longer)? . (im)? (sorry|so sorry|forgive me|goodbye|im done fighting|im done trying)
     (keep|keeping) doing this . im done ..
     (decided|made up my mind|made my decision) . .. (not telling|wont tell|dont ask|cant tell|nobody|im calm|at peace|but i have decided) ..
     (join|follow|be with|see|reunited with|meet) .. my .. (late)? .. (husband|wife|brother|sister|son|daughter|baby|mum|dad|twin|friend|boy|girl|nan) .. (again)? (soon|. its time|. im ready|in heaven|on the other|wherever|its time|up there)
     (bought|ordered|got|found|hid|hidden|stashed|have) .. (a|the|some|my|dads)? (rope|gun|rifle|shotgun|noose|pills|helium|razor blades|bullets|hose|poison) .. ... (in the (shed|garage|boot|car|drawer|wardrobe|loft|attic|cellar)|under the|ready|nobody knows|just in case|hidden|dont ask)`,
    TRAVEL,
  ),
  rule(
    "imminent/concepts",
    `do it before (mum|mom|dad|he|she|they) (gets|comes|is|are) (home|back)
     do it (tomorrow|tomorrow morning|in the morning|tonight) when (the kids|they|the children) (are|is) at school
     (im)? going to do it in .. (minutes|an hour|seconds|hour)
     (took|swallowed|downed) my (whole|entire|full) (prescription|bottle|pack|supply|script) ..
     (take|took|taken|swallowed) so many .. (pills|tablets|cant|hands|numb|sleepy|feel)
     (doing it|do it|happening|going to do it) (tonight|today|tomorrow|this evening|now) .. (when|once|while|before|after|as soon as) .. (mum|mom|dad|wife|husband|everyone|they|he|she|nobody|house) .. (goes to work|leaves|leave|gone|out|empty|home to stop)
     (cant|couldnt|wont|not) wait any longer .. ... (tonight|today|now)
     (has to|must|got to) be (tonight|today|now) . ..
     (engine|car|motor) .. (is)? .. running .. ... (garage|door (shut|closed)|hose|windows (shut|closed|taped)|fumes)
     (tonights|tonight is|todays|today is) the (night|day) . .. (im ready|goodbye|no more|i love|sorry|finally|its over|pills|rope|gun)
     (this is it|thats it) . (tonights|tonight|today|goodbye|im ready|im done|no more)
     (pills|tylenol|paracetamol|tablets|advil|ibuprofen|aspirin|meds|xanax|oxys|capsules) .. (gone)? (down|swallowed|in me) .. (is that|enough|already|now|so far|more to go|$|. )
     (is|was|will|would) (that|it|this|30|40|50|20) .. enough to (die|kill me|kill|do it|not wake|end it)
     (noose|rope|belt|cord|wire) .. (is|s)? .. (up|ready|tied|round my neck|around my neck|hanging|on the beam)
     (standing|sitting|stood|sat|im|climbed|up) .. (on|over|at) .. (the)? (edge|ledge|railing|rail|tracks|roof|rooftop|parapet|wrong side) .. ... (right now|now|jump|goodbye|cant go back|wind|no one|looking down|below)`,
    "marathon|race|concert|half|gig|interview|film|game|homework|start|swim|dive|parachute|oven|cleaning|school run|warm the car|surprise|proposal|propose|party|cake|smoking|goal|gym|ice bath",
    { level: "imminent" },
  ),
  rule(
    "explicit/concepts",
    `(use|using|used) (my|the|a|dads) (service weapon|gun|rifle|pistol|shotgun|revolver|firearm|knife|belt|rope) on (myself|me)
     (plan|method|way) .. ... (gun|weapon|pills|rope|train|jump|hang|drug|knife) .. on myself
     (turn|turned|point|pointed|pointing|turning) (the|my|a) (gun|knife|weapon|pistol) (on|at) (myself|me)
     (im)? (killing|kiling|killin) my self
     (want|wnat|whant|wan|wants) (to)? (dei|dye|diee|dieded|deid|doe now)
     (want|wish|going|ready|like) .. (to)? pass away .. !peacefully/at
     (kill|killing) sounds .. (like)? (self care|good|nice|great|perfect)
     (do|doing) a flip off .. (the|a) .. ..
     (uninstall|uninstalling|unsubscribe from|unsubscribing from|log off|logging off|log out of|quit|exit|exiting|alt f4|rage quit|rage quitting) (life|my life|existence|this life|earth|living)
     (upside down|void|shadow realm|other side|backrooms|next life|great beyond|big sleep) .. (forever|for good|permanently|soon|and never|tonight)`,
    "stranger things|in the game|show|season|netflix|d and d|level|hair|my hair|my roots",
    { clarity: "explicit" },
  ),
  rule(
    "self-harm/concepts",
    `did it again on my {skin} ..
     (carve|carving|carved|drawing|cutting|scratching|slicing) (lines|words|marks|shapes|names) .. (in|into|on) my {skin} ..
     slice my skin ..
     (burnt|burned|burn|burning|scalded) myself with .. ..
     slap my (own)? face .. ..
     (needed|need|needs) stitches .. ... (ask|see|how i did|hid|didnt go|secret|lie)
     (itch|itching|urge|craving|compulsion|dying|tempted) to (cut|burn|slice|bleed|carve) .. !the/down/back
     (blade|razor|scissors|lighter|knife) .. (calling|calls|tempting|whispering|singing) .. (me|to me)? ..
     (hurt|punish|damage|attack|injure) my body .. ..
     (days|weeks|months|years) . (cut|burned|burnt|scratched) my ..
     (scratch|scratching|pinch|snap|dig|bite) .. my (wrists|wrist|arms|thighs|skin) (under|in|until|when|to|because|at|raw|so)
     put my (hand|fist|arm|head) through .. (window|wall|door|glass) ..
     (shallow|superficial|small|little|tiny|surface) cuts ..
     self injury is ..
     (clean|free) .. (days|weeks|months|years|a year|a month|a while) .. ... (relapsed|relapse|slipped|gave in|did it again|broke it|thighs|arms|wrist) .. (again|last night|yesterday|today|thighs|arms|.)?
     (relapsed|slipped|gave in) .. ... (thigh|thighs|wrist|wrists|forearm|forearms|stomach|hips|scissors|razor|blade|lighter|cuts) ..
     (took|take|taken|unscrewed|broke|got|get|hid|hide|keep|kept|find|found|buy|bought) .. (a|the|some|my)? .. (blade|blades) .. (out|from|of|apart|in|under|hidden|again|behind|for when)
     (started|begun|back|begin|go back|going back|went back|gone back) .. (again|to|with) .. (the|a)? (scissors|blade|razor|lighter|blades|knife|compass|needle|safety pin) ..
     (pull|pulling|rip|ripping|yank|tear|tearing) .. (out)? .. my (hair|nails|eyelashes|skin|eyebrows|scabs) .. (out|off)? .. (on purpose|to (punish|hurt|feel)|because i deserve|deliberately|till it (bleeds|hurts))
     (pick|picking|reopen|reopening|open|opening|tear|tearing|scratch|scratching) .. (at)? .. my (wounds|scabs|cuts|scars|stitches|wound) .. ..
     (promised|promise|swore|said) .. (not|never|to stop|id stop|i wouldnt) .. (to)? (cut|cutting|hurt myself|do it|burn) .. ... (broke|again|did|lied|failed|but|couldnt)
     (new|fresh|more|old|deep|hide|hiding|cover|covering) .. (cuts|cut marks|self harm scars|wounds) (on|under|with|all|from|are|again|so) ..
     (scars|cuts|marks) .. (on|all over|up|are) .. (my)? (thigh|thighs|arm|arms|wrist|wrists|hips|stomach|legs) .. ... (new|fresh|again|not old|long sleeves|mum saw|nobody|hide|hiding)
     (long sleeves|hoodie|bracelets|wristbands) .. ... (cuts|scars|marks|arms|wrists|see what i)
     (pressed|press|held|hold|put|pushed) .. (the|a|my)? .. (hot)? (iron|straightener|straighteners|curling iron|cigarette|lighter|pan|spoon) .. (on|to|against|into) .. (my|me|skin) ..
     (hurting|cutting|burning|hitting|pain|bleeding|blood) .. (is|was)? .. (the)? only (thing|way) .. ..
     (punish|punished|punishing) (myself|my body) .. (with|by|for) ..
     (hit|hitting|punch|punching|slap|slapping|bite|biting|burn|scratch|bruise|stab) .. myself .. (in|on|when|till|until|because|if|every|for|after|again|so) ..
     (deserve|deserved|need|needed|want|wanted|crave) .. (to|the|that)? (hurt|pain|bleed|sting|suffer|burn) .. (so|and|because|$|. |to feel|i)`,
    "by accident|accidentally|back pain|tattoo|piercing|cat scratched|cooking|kitchen|shaving|climb|smoking|drinking|cigarettes|sugar|sober|alcohol|gambling|tight hair|waxing|knee|surgery|c section|operation|ironing|gym|after leg day|haircut",
    { kind: "self-harm", clarity: "explicit" },
  ),
];
