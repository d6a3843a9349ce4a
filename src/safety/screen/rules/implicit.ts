import type { RuleText } from "../rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText => ({
  id: `implicit/${id}`,
  kind: "suicide",
  level: "risk",
  clarity: "unclear",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const TRAVEL =
  "holiday|holidays|vacation|trip|airport|travelling|traveling|moving|move|moved|new (job|house|flat)|surgery|wedding|maternity|leave my job|my job|at work|project|audit|exam|exams|france|canada|work trip|yoga|retire|retirement|my shift";

/** Preparing, saying goodbye, alluding to a plan: said without naming death. */
export const IMPLICIT: readonly RuleText[] = [
  rule(
    "not-for-much-longer",
    `(wont|not|never|no|dont) .. (have to|need to|be|going to|gonna)? (worry|worrying|worried|deal|put up|look after|care|burden|trouble) .. (about|with|from|you|by|for)? .. (me|you) (for)? (much|any|very)? (longer|soon|anymore after)
     (wont|not) .. (bother|bothering|be bothering) you (for)? much longer
     (wont|not going to|never) be .. (a)? (burden|problem|bother|trouble|nuisance|weight) .. (anymore|much longer|longer|after|soon|again|for long|to anyone|to anybody)
     (wont|not) be (in pain|suffering|hurting|sad|here|around) (much|for much|very much|any|for) (longer|long)
     not (be)? (here|around) (much|for) (longer|long)
     (pain|suffering|hurting|this|it|everything) (will|ll|is going to|be) (all)? (be|stop|end) (over|gone|finished|done|stop)? .. soon
     (itll|it will|it) all be over (soon|for me|in a)
     soon .. (be over|be free|be with (him|her|them|my)|none of (this|it)|nothing will|i wont|it wont|all be|be gone|be at peace|wont feel|be dead|feel nothing|all end|everyone will understand|understand)
     (you|they|everyone|youll|theyll|people) (will)? (all)? .. (be free of me|be rid of me|understand (soon|after|on|why|when)|see on)
     (be|been) (free of|rid of) me
     none of (this|it) will matter (soon|$|. |anymore|much longer)
     (not)? much longer now
     after (this|next) (week|weekend|friday|month) .. (wont|be over|understand|free|problem|gone)
     (in a better place|at peace|at rest|free) soon`,
    TRAVEL,
  ),
  rule(
    "no-future",
    `(wont|not going to|dont plan to|dont expect to|dont think ill|dont think i will|might not|may not|probably wont|not gonna|doubt ill|not) .. be (here|around|alive|there|needing|with you) .. (for|by|in|next|long|then|at|to|when|anymore|$)
     (dont|not) (expect|plan|intend) .. (alive|be alive|be here|be around|live that long|living)
     ill be gone by (then|christmas|friday|spring|summer|the time|next)
     (why|no point|pointless|no need) .. (set|setting|plan|planning|make|making|have) .. (goal|goals|plans|date|ahead|review|next|anything) ... (wont|gone|here|around|alive|not be|dead)
     (dont|do not|no need|need) .. (plan|bother|set|setting|book) .. (review|next|goal|date|session|appointment|month) ... (wont|gone|not be|not going|dont expect)
     (dont|wont|not) .. (need|be needing|needing) .. (job|it|them|sessions|session|appointment|appointments|anything|my things|stuff|more) ... where im going
     (dont|do not) have a (long term|future)
     (cancel|cancelled) .. (appointment|appointments|sessions|session) ... (wont need|wont be|not need|no need|not be here)
     tell my (therapist|counsellor|doctor|gp) thanks
     (this|it) (is|will be|was) (probably)? my last (birthday|christmas|week|summer|winter|year|month|spring|autumn|day|weekend|night|easter|meal|session ever)
     (wont|never) see (another|my next|the next|christmas|spring|summer|my .. birthday)
     no tomorrow`,
    `${TRAVEL}|work|job|smoking|uni|school|college|next week|thursday|on leave|of leave|(wont|not) .. be here next week`,
  ),
  rule(
    "where-i-am-going",
    `(dont|wont|not|no) .. (need|be needing|needing|want) ... where im going
     (wont|not) be (needing|need) .. (my|the|this|any|all) .. (stuff|things|clothes|money|phone|car) .. (soon|anymore|much longer|$|after)
     i wont need (my things|my stuff|it where|anything|them anymore)
     i promised to stay until
     i owe (nobody|them) (anything|nothing)
     (this is|its) my last week (here|alive|$|of)
     (passwords|pin codes|bank details|account details|papers|insurance papers|documents|keys) .. (for|to|are|where) .. (brother|sister|wife|husband|kids|son|daughter|mum|family|them|partner|him|her) .. ... (need|find|just in case|when|after|once|know where|in case)
     (told|showed|tell|telling) (my|him|her|them) .. ({relative})? .. (where|about) .. (insurance|papers|will|keys|documents|passwords|bank|money) .. (are|is)? (just in case|in case|when|if)?
     (cleaned|tidied|cleared|emptied|packed up|packed) (out|up)? .. (flat|room|house|apartment|desk|things|place) .. (so|before) .. (they|no one|nobody|mum|my|anyone|i go|he|she) .. (wont|doesnt|dont|have to|not)?
     so they (wont|dont|didnt) have to (clean|deal|worry|find|sort|see|clear|pack|do)
     (dont|no need to|wont|not|no longer) (need|have)? (to)? (worry|think|care|plan) (about)? (next|after|beyond|past) (month|week|year|friday|christmas|summer|then|the weekend) .. (anymore|now|for me)?
     (asked|arranged|found|got|begged) .. (neighbour|neighbor|friend|sister|brother|mum|someone|parents|aunt) .. (to|will)? .. (keep|take in|adopt|have|take on|raise) .. (for good|forever|permanently|likes|when|after|gone|loves)?
     asked .. to (keep|take in|adopt|raise) (my|the|him|her|them|bella|max|luna) ..
     (thank you|thanks) for everything .. ... (fault|goodbye|sorry|always|forgive|loved|last|it wasnt|remember)
     (it wasnt|it isnt|its not|it was never|none of this (is|was)) (your|anyones|anybodys|their|my parents|his|her) fault .. (i|what|please|it|ok|$|remember|whatever)
     (stopped|stop|not|no point|quit) (buying|paying|planning|saving|cooking|booking|looking after|renewing|studying|making plans|making) .. (food|rent|bills|plans|groceries|ahead|the future|for the future|anything) .. (no point|point|whats the point|wont|need|anyway|anymore|because)
     (made|making|make) (sure|certain) .. (kids|children|mum|wife|husband|dog|cat|they|everyone|family|shes|hes|theyre|he|she) .. (will|would|ll)? .. (be)? (looked after|taken care of|provided for|ok without|fine without|safe|cared for|have enough|be ok|be fine) .. (when|after|once|if|$|without)
     (hurts|pain|suffering|hard|everything hurts) .. (but)? (not|wont) .. (be)? for (long|much longer)
     but not for (long|much longer)
     (figured out|found|know|worked out|thought of|discovered|chosen) (a|the|how|my|another) .. (way|to|how|exit|solution|answer) .. (to)? (stop|end|escape|make) .. (hurting|the pain|pain|this|it|everything|suffering) .. (forever|for good|permanently|once and for all|for ever)
     stop (hurting|the pain|the hurting|the suffering) (forever|for good|permanently|for ever|once and for all)
     (went|go|going|been|walk*|drove|drive) .. (to)? .. (look|check|see|visit|scout|find) .. (at|out)? (the|that|a) (tall|high)? .. (car park|bridge|building|roof|cliff|tracks|tower|multistorey|quarry|spot|overpass) .. (again|on the way|to see|and wonder*|at night|yesterday|today)?
     (see|visit|hug|hold|talk to|speak to|call|kiss|hear|meet|tell) .. (my|the|her|him|them|everyone) .. ({relative}|family|friends|parents|kids|voice|grandkids)? .. (one (more|last|final) time|a last time|for the last time) (before ($|i go|i leave this|it|the end|im gone)|and then|. then)
     one more time before (i|$|. |it|the end|going)
     (wont|not) be hearing from me (again|anymore|after)
     (paid|paying|pay|prepaid|sorted|planned|booked|arranged) (for|off)? .. (my|own) (own)? (cremation|funeral|burial|coffin|grave|headstone|plot)
     (less|fewer|no|one less|not) .. (worry|trouble|hassle|burden|work|mess|cost) for (them|my family|the family|everyone|my kids|my parents)
     (keep|have|got|hide|put) .. (tablets|pills|rope|knife|razor|gun|medication) .. (by my bed|under my (bed|pillow)|close|near|in my (drawer|bag|pocket|car)|with me) .. .. (safe|in case|could|comfort*|calm*|because|if|ready|when)?
     (writing|wrote|written|write|drafted|started) .. (my|own) (own)? (obituary|eulogy|epitaph|last words|farewell|death notice|goodbye)
     (dont|please dont|do not) let (my|the|her|him|them) .. (see|find) me (like that|like this|there|when|hanging|dead|..)
     (dont think|wont|not|no longer) .. (be needing|need) (that|the|my|this|another|any) .. (appointment|session|prescription|refill|glasses|coat|job|holiday|pension|ticket|phone|bed) .. (anymore|on|next|after|soon|thanks|then)
     (worked out|figured out|chosen|picked|decided|thought about|know) .. (what|which|the|a) (day|date|time|week|place|way|spot) .. ... (trouble|least|best for|easiest for|when no|nobody|quiet|do it|go|alone|hurt them)
     (they|everybody|everyone|people|you|he|she|kids|family) ... (just)? (dont|doesnt) know it yet
     (looking forward|ready|time|want|able|hope) (to|for)? .. (finally|last|long) (rest|resting|peace|sleep)
     (sold|selling|gave|giving|donated|donating|threw|throwing|burned|deleted) (everything|all) .. (i|my|of my) .. ... (wont|dont|not|no) .. (need|money|anymore|use|longer)
     sold everything (i own|i have|this week|today)?
     (wrote|written|writing|bought|prepared|made|recorded) .. (cards|letters|presents|gifts|messages|videos|birthday cards) .. (for)? .. (next|every|each|all|future|their|until|ten|five) .. (years|birthday|birthdays|christmas|weddings|18|21|milestones)
     (nothing (left)? to lose|got nothing to lose) ... (end|how|stop|done|it)
     (know|learned|found out) how to (end it|end this|stop it|do it|make it stop|go)
     if (im|i am|i) (not|no longer|dont make it|never) (around|here|come back|wake up|make it) .. (tell|give|look|know|please|remember|let|. tell)
     (hope|make it|make|want it to|should|will) .. look like (an)? (accident|i slipped|i fell|natural)
     like an accident
     (nobody|no one|they|you|people) (will|would|ll) (have to|need to) (see|deal with|worry about|look after|carry|put up with|pay for) (me|this) (anymore|again|much longer|any longer|after)
     (this|that|it) (will|ll|is going to) be the last (time|thing|you|message|goal|session|conversation|christmas) .. (you|i|we|hear|see|me|do|write)
     (last|final) (time|chat|conversation|talk) .. (you|we|ill|i will) .. (talk|speak|hear|see|chat|write) .. (each other|me|you)?
     (i|ive|im) .. (at peace|calm|ready|relieved|happy|lighter) .. (because|since|now) (i|ive|its|that i|it) .. (know|decided|over|soon|end|going|plan|settled|chosen)
     (go|going|gone|leave|leaving) (somewhere|to a place|far away|away) (no one|nobody|where no|where nobody|and not|and never|for good) .. (find|come back|hurt|follow|ever|again|be found|return*)
     (wont|not|never) (come|coming|be coming|be) back .. (from|this time|after|to you|home|anymore|goodbye)
     (remember me|think of me|dont forget me|tell stories about me) .. (when|as|fondly|happy|smiling|kindly|after|once)
     ^ my last week $`,
    "holiday|trip|sun|beach|job i|coat|umbrella|winter coat|spain|last week at|of work",
  ),
  rule(
    "goodbyes",
    `(said|saying|say|sent|made|giving|written|wrote|write|writing|recorded|leave|leaving|left|called|texted|visiting|visited) ... (my)? (goodbyes|goodbye) ... (letter|letters|people|everyone|kids|without them|matters|loved|i love|note|notes|them|family)
     (said|saying|made|sent|say) (all)? (my|your) (goodbyes|goodbye|last goodbyes|final goodbyes|peace and goodbyes)
     goodbye (letter|letters|note|notes|message|messages|video|videos)
     wanted to say goodbye
     say goodbye and thank
     (said|saying) goodbye to (everyone|everybody|people|all|my kids|my family|anyone|those)
     (wrote|written|writing|write|left|leaving|recorded|record|made) .. (a|letters|letter|notes|note|videos|video|messages) ... (after|gone|understand|for when|find|when im|explaining|them to open|read when|why|soon enough|for each|each of)
     (wrote|written|left|have) (a|my|the) (note|letter) $
     wrote a note $
     wrote a note . 
     (one|1) last time ... (kids|mum|mom|dad|family|parents|everyone|grandchildren|friends|them|him|her|say|see|all|without)
     (visit*|saw|seen|see|spent|spend|hug*|held|kiss*|called|met|meet|time with|day with) ... (one last|for the last|the last|last) time
     (last|final) (meal|dinner|hug|walk|visit|evening|supper) with .. (my|the|them) .. (know|they|dont|without|family|parents|kids|mum|dad)
     (dont|nobody|do not|no one|please dont) .. (look for|try to find|come looking|find|try to stop|try and stop|stop|come find|search for|blame yourself|blame yourselves) (me|.. me|when it|when i|for what|for this)
     (nobody|no one|nothing) can (stop|save|help|change) (me|this|it|my mind) (now|anymore|$)
     (beyond help|cant be saved|past saving|not be saved) (for me|now|$)
     too late for me
     (dont think|wont|doubt) .. (talk|speak|chat|meet|see each other|see you) (again|anymore)
     next time you (hear|see) .. (me|of me|about me) .. (will|on the news|in the|be)
     (you|theyll|they will|youll|everyone will|he will|she will|someone will) .. (miss|regret|be sorry|understand|cry) .. (me|it)? (when|once|after) (im|i am|ive) (not|gone|dead|no longer|left)
     (be sorry|miss me|regret it|cry|understand) when im (gone|dead|not here|not around)
     (called|rang|texted|messaged|saw|visited) everyone .. say goodbye
     (all|this|everything|it) .. be over by (the weekend|then|friday|monday|sunday|next week|christmas|tonight|tomorrow) !with/for
     putting aside .. (pills|tablets|meds)
     ^ please look after my (kids|children|boys|girls|mum|family|dog|cat) $
     said (what|everything|all) i needed to (say)? (to|.)
     (will|testament) .. ... (left it|leave it|lying|put it) on the (table|desk|bed)
     (dont|no need to|not) (worry|bother) .. (about|with|booking)? .. next (appointment|session)
     (want|wanted|need|like) (you|them|everyone|my .. {relative}|my family) (all)? to know .. (i)? (loved|love|tried|wasnt|it wasnt|sorry)
     (no more|end of|without) (pain|suffering|hurting) (after|soon|from|then|$)
     third time lucky
     next time i wont get it wrong
     let nature do it
     let nature take its course
     (forgive|sorry) .. (me)? (for)? (what|for what) (im|i am|ill|i have to) .. (about|going|planning|do)
     (tell|let) .. (family|them|mum|kids|everyone|parents|sister|brother|wife|husband) ... (wasnt (his|her|their) fault|nobodys fault|not (his|her|their) fault|i tried|im sorry for)
     (nobodys|no ones|not your|not his|not her|isnt your|wasnt (your|his|her)) fault .. (when|that i|know|it happens)
     when it happens
     (who|whoever|someone|somebody|anyone|cleaner|police|they|kids|kid|child|mum|them) .. (will|would|to be the one|be the ones|be the one|should|to|s)? .. (find|finds|found|finding) (me|my body|the body) (..)?
     (when|if) (they|you|someone|he|she) (find|finds) me`,
    "colleagues|team|last day at|old house|job on|leaving my job|retirement|late (mother|father|mum|dad|wife|husband)|find me a|find me (annoying|funny|boring|on)|uni ends|the vet|my cat|therapy|landlord",
  ),
  rule(
    "affairs",
    `(giving|gave|given|give|gifting|handing|handed) .. (away)? (all)? (my|his)? .. (things|stuff|belongings|possessions|clothes|jewellery|jewelry|guitar|records|xbox|books|car|watch|tools|dog|cat|pets|collection|everything|bike|ring|playstation|phone|games|piano) (away|to) ... (wont|not|dont|need|gone|keep|for good|where im|last|soon|anymore)
     (started|been|keep|kept) giving (away)? .. (my (things|stuff|belongings|possessions)|things|everything) (away)?
     (gave|giving) away my (things|stuff|belongings|possessions|records|everything) ... (today|need|where|anymore|longer|soon|wont|dont)
     gave (all)? my (things|stuff|belongings|everything) (away|to)
     (have|keep|take|gets|get|want) .. (my|all my|the) (things|stuff|car|jewellery|jewelry|guitar|records|dog|cat|clothes|belongings|xbox|phone) .. (when im gone|wont need|soon|. i wont|after|anymore)
     you can have my (stuff|things)
     (can|should|will|ll) have (all)? my (things|stuff|belongings|clothes|car|records)
     (when|once|after) im gone
     (when|once|if|after) im (dead|not here anymore|no longer here|not here|not around|not around anymore|six feet under)
     when im not (here|around) (anymore|. |$)
     after my death
     (put|putting|get|getting|got|have|need|getting all) .. (my)? (affairs|things|papers|everything|paperwork) (in order|sorted|arranged|settled) .. (before (i|its|im|the end)|so|then|$|for when|and)
     (affairs|everything|things|papers|passwords|accounts) .. in order .. (before i go|so|then im|for them|nobody)
     in order before i go
     affairs in order
     (sorting|sorted|finished|updated|finishing|wrote|writing|written|made|changed|signed) .. (my|the|a) (will|funeral|funeral songs|last will) .. ... (trouble|no work|so they|so nobody|passwords|after|before|go|gone|it will be|soon|easy for)
     (planned|planning|plan|picked|chosen|written|arranged|paid|imagine|think|thinking|wonder) .. (about)? .. (my|the|own) (own)? (funeral|burial|cremation|memorial)
     (at|to|for) my funeral
     (songs|music) .. my funeral
     life insurance ... (pays|pay|cover|covers|gone|dead|even then|enough|family|provided|kids|checked)
     (insurance|pension) ... (once|when|after|if) im (gone|dead|not here)
     (found|find|finding|looking|need|arranged|asked) .. (a|someone|somebody|home|new home|good home) .. (to|for) .. (take|look after|have|adopt|keep|feed|rehome|my)? .. (cat|cats|dog|dogs|pets|pet|bird|rabbit|kids) ... (list|gone|good|when im|after|last thing|wont|permanently|forever)
     found .. home for my (cat|cats|dog|dogs|pets)
     (who|someone|somebody) .. (will|would|has|needs|to|going)? .. (to)? (take care of|look after|feed|care for|have|take) .. (the|my) (cat|cats|dog|dogs|pets|kids|children|mum|fish|boys|girls) .. (when|if|once|after) im
     found someone to take .. (dog|cat)
     (if|in case) (something|anything) happens to me
     (if|when) i (dont|do not|never) (come|make it|get) (back|home) ... (tell|know|tried|love|look after)
     (tying|tie|tied) (up)? (the|my|all)? (loose ends|last loose ends)
     (one|a) last thing .. (to do|left) .. (and then|before|then)
     (last|final) thing on my list
     deleted all my (accounts|photos|messages|socials) .. (and|gave|so)
     make sure (everything|everyone|the kids|theyre|all) .. (is|are)? (in order|sorted|ok|okay|fine|looked after|provided for) (before|when|after|once)
     be provided for`,
    "holiday|trip|on leave|travel|moving|moved|flat|charity|baby clothes|late (wife|husband|mother)|mums things|downsize|declutter|solicitor|bought a house|after the funeral|now that we|during my|kittens|abroad|while im|on holiday|retired|before i go (to|on)",
  ),
  rule(
    "plan",
    `(ive|i have|i|finally|have|already|its|it is|is) (decided|made (my|a|the) (decision|choice)|chosen|made up my mind) .. (and)? .. (i)? (im|feel|feels|am|its|. im|. i feel|and i)? .. (at peace|calm|peaceful|relieved|peace|lighter|free|no more pain)
     (at peace|calm|peaceful|relieved|free|lighter|content) ... (with|now|since|that|because|. ive|for the first|ive made) .. (my|the|this|i|ive|what im)? (decision|decided|choice|know what|going to do|the end)
     its decided
     once you decide
     (made|make|making) (my|mine)? peace .. (with)? (it|god|everything|what|everyone|the world|. i know|dying|going|leaving|the end|myself)
     know what i (have|need|ve got|am going|want|must) to do .. (to)? (end|stop|it|about|$|. |now)
     (set|picked|chosen|chose|pick|got|have|decided on|circled) (a|the|my) (date|day|place|spot|method|tree|bridge|time and place|way) (in mind)? (and|$|. |for it|to do it|to end|to go|how|when)
     i have a date in mind
     date in mind and then
     (a|the) plan and the means
     have a plan (for|and|to) .. (when it gets|the means|end it|if it gets)
     (set|picked|chosen) (a|the) date $
     (got|have|had|know|made) (a|my|the|exactly how) plan .. (and)? (nobody|no one|the means|when it gets|means|how|date|that|not|cant|dont need|to stop it all|to leave|secret|to end|if it|you)
     (ive|i) (got|have) a plan $
     (exit|escape) (plan|strategy|route) (from (life|this|here|it all)|ready|planned|and|for when|$)
     my exit .. (planned|ready|plan|sorted)
     have an exit plan
     (final|last) exit
     (have|keep|got|know|my|a|always|found|is|want|another|easy|only) (a|my|the|one|another)? (way|ways) out (if|is|in|and|when|. |of this life|of this pain|of this|$|left)
     (only|just) one way (out|left|this ends|to stop|to end|to make|for this|forward and)
     one way or another .. (stop|end|over)
     (make|making) (it|everything|the pain|this|them) (all)? (stop|go away|end) (for good|forever|myself|permanently|tonight|once and)
     ill make it stop
     make it all stop
     (how|way) to (make|end|stop) .. (it|the pain|this) .. (for good|forever|stop|permanently|myself)
     (i)? (need|have|know|got) .. (everything|all) (i|that i) need to (do it|end|go|finish)
     everything is prepared
     everything is ready .. (need|courage|guts|waiting|for me)
     (everything|all) i need to do it $
     (everything|all) (is)? (prepared|ready|in place|set) .. (courage|for me to go|guts|wait|only|to go|i only|just need)
     (know|decided|thought about|figured out|worked out|planned) .. (exactly)? how (id|i would|ill|i will|im going to|to|i) .. (do it|go|die|end)
     (if|when|how|where) (i|id|ill|i would) (..)? do it
     (chosen|picked|found|chose|know) the (place|spot|tree|bridge|building|day|method|time)
     (had|ive had|have had) enough and i .. know what
     (last|end|over) (of)? .. (the)? (way this ends|how this ends)
     (stay|hold on|hang on|wait|live|stick around|alive|last) .. (till|until|for) .. (kids|children|mum|mom|dad|parents|wedding|dog|cat|mother|father|son|daughter|they|birthday|christmas|exams) ... (then|after|finish|dies|die|gone|18|grown|owe|go)
     (once|when|after) my .. (cat|dog|mum|mom|mother|dad|father|parents) (dies|die|is gone|goes|passes|are gone) ... (nothing|keeping|go|reason|then|ill|free)
     (nothing|only thing|only one|one thing|only|all|just) .. (is|thats|s|thing)? (keeping|keeps|holding|kept|stopping|stops) me (here|alive|going on|from|around|on this earth|. |$)
     (the)? only reason (im|i am|i|that im) .. (still|here|alive|havent|not|around|here)
     (im|i am) only (here|alive|still here) (because|for|bc)
     (lived|been here) (long enough|too long)
     (its|it is) (my|the) time (to go|to leave|. )? $
     (its|it is|my) time to (go|leave|die|end|check out|say goodbye) . ive
     (time|ready) to go . ive lived
     i owe nobody anything
     (join|joining|see|be with|reunite with|reunited with|be together with|follow|meet) .. (my|him|her|them) .. ({relative}|dead|late|angel|baby|him|her)? .. (again)? (soon|in heaven|up there|in the cemetery|in the ground|on the other side|cemetery|in the sky|and i dont mean|when i die|who passed|there soon)
     (going to|will|ill|want to|wanna|need to|ready to) .. (be with|join|follow) (him|her|them|my .. ({relative}|mate|friend|baby|angel)) .. (again|soon|. he passed|. she|in|he died|and i dont)
     want to (join|follow) (him|her|my (late|dead))`,
    `${TRAVEL}|swimming|tuesdays|job|walk at lunch|going well|business|review|gym|app|for her walks|on her walks|contract|lunch|career|house|smoking|drinking|sober|kids want|team|class|save money|budget`,
  ),
  rule(
    "means",
    `(pills|tablets|meds|medication|medicine|paracetamol|insulin|opioids|drugs|sleeping pills|morphine) ... (saved|saving|stashed|stockpil*|hoard*|hidden|collected|collecting|put aside|enough|just in case|hid|stash) ... (up|just in case|for when|when|in case|to finish|away|in the drawer|ready|$|if|time)
     (saved|saving|save|stockpil*|hoard*|stash*|collect*|hiding|hid|counting|count|counted|keep|keeping|store) .. (up)? .. (my|the|all|enough|some|his|her|a)? .. (pills|tablets|meds|medication|sleeping pills|medicine|painkillers|paracetamol|drawer of)
     enough (pills|tablets|meds|medication|insulin|morphine) .. (to|for|when|in|saved|here|that)
     (counting|counted|count) .. (pills|tablets|meds)
     (bought|buy|got|ordered|have|borrow*|took|found|keep|theres|there is|looking at|look at|getting|purchased|own) .. (a|the|my|his|dads|my dads|some)? .. (rope|gun|shotgun|pistol|rifle|noose|bullets|razor blades|helium|poison) (..)? (today|yesterday|this week|not for hunting|out of|and|in the|under|last|. |$|that|for|tonight|ready|online|i keep)
     gun (in|out of) the (wardrobe|safe|drawer|closet|house|cupboard|loft|garage) .. 
     (know|found) where .. (the|my|keeps|kept|dad|his|her) .. (gun|guns|pills|rope|shotgun|key to the)
     sharpened the knife
     (keep|kept|been|was|often|went|go|drive|driving|drove|walk|walking|find myself|sit|sat|sitting|standing|stood|stand|stare|staring|looking|look|looked|wander|park|end up) ... (at|to|on|along|by|over|near|off|from) (the|a|that) (bridge|cliff|train tracks|tracks|railway|high buildings|tall building|tall buildings|platform edge|edge of the platform|roof|edge|overpass|car park roof) ... (thinking|sitting|looking|hoping|looked|down|there|wonder*|way home|keep|imagin*|on purpose|differently|at night|lately|every|yesterday|staring|back|just)
     (keep|kept|been) (looking|going|driving|walking|staring|thinking) .. (at|to|about|by) .. the (bridge|bridges|tracks|cliff|river|roof|platform)
     (think|thinking) about the (bridge|tracks|river|train|rope|pills|gun|cliff)
     (too|standing) close to the (edge|platform edge|platform|tracks|rails)
     (high|tall) buildings differently
     (research*|look* up|read* about|read* up|google* |google*|search*|reading|learning|find out|checked|check) .. (about|into|up|which|how|what|on|for)? .. (medications|medication|drugs|pills|doses|dose|methods|ways|how people|how to|how much|which|what|heights|it takes|poison*) .. (lethal|kill|fatal|do it|deadly|die|end it|to die|of doing it|are lethal|would kill|overdose)
     (lethal|fatal|deadly) (dose|doses|amount|dosage)
     (which|what) .. (medications|pills|drugs|meds) .. (lethal|fatal|deadly|kill)
     how people do it
     forums .. (methods|how to|die|people talk about)
     how (many|much) .. (of)? .. (these|pills|tablets|them|it|insulin|meds) .. (too many|too much|enough|does it take|be enough|would)
     what happens if (you|i) (take|took|swallow) .. (the|a|all|too|whole) .. (pack|bottle|box|pills|lot|many|packet)
     (is it|is|does|would|how|it) .. (painless|painful|hurt|quick|long|peaceful) .. (to|if i|does it take to|would it take to)? (bleed out|drown|hang|drowning|hanging|bleed to death|suffocate|jump|overdose|fall)
     (does|do|would|will|is) (drowning|hanging|jumping|bleeding out|overdosing|an overdose|falling) .. (hurt|painful|painless|quick|take)
     bleed out
     (stopped|stop|stopping|refus*|skip*|quit|off) .. (taking|my|eating|all|drinking)? .. (insulin|heart pills|heart meds|dialysis|meds|medication|eating|food|pills|drinking|treatment|chemo|medicines) ... (on purpose|let nature|over|sooner|sort itself|end|done|die|nature|better|nobody|quicker)
     (knowing|know) its there (helps|calms|is a comfort)
     (its|is) in the (bathroom cabinet|drawer|wardrobe|shed) .. (if|when|helps|for)`,
    "for the week|weekly|swing|boat|garden|camping|the dog|sailing|weight|thin|skinny|lose|hunting season|bridge club|shooting range|climbing|boats|dentist|weekly box|cat hospital|sorting|prescription",
  ),
];
