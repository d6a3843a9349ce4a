const SELF_KILL_OTHER =
  "kill {themself}|killing {themself}|end (his|her|their|it all|it)|ending (his|her|their|it all|it)|(take|taking) (his|her|their) (own)? life|commit suicide|hang {themself}|hanging {themself}|shoot {themself}|hurt {themself}|hurting {themself}|harm {themself}|harming {themself}|cut {themself}|cutting {themself}|jump|off {themself}|drown {themself}|unalive {themself}|overdose|kill myself|end my life|jump off";

/**
 * Another person at risk, who is alive: at least concern. What is found here is taken out of the text,
 * so that the words of the other are not heard as the writer's own.
 */
export const THIRD_PARTY = `({person}|they|i think {person}) --- (want|wants|wanted|wanting|threatens|threatened|threatening|threaten|tried|tries|trying|attempted|going|planning|plans|plan|might|will|would|could|talks|talking|talked|says|said|say|wishes|wished|thinking|thinks|thought|about|about to|hell|shell|theyll|hed|shed|theyd|may|to|of|end up|intends|considering) -- (to|of|about|he|she|they|hed|shed|hell|shell|theyll|theyd|on)? -- (${SELF_KILL_OTHER}|die|end it|be dead|not live|suicide|end his life|disappear|kill myself)
   {person} --- (says|said|say|saying|told|tells|texted|wrote|posted|wakes up and|keeps (saying|telling|talking|posting)|thinks|feels|admitted|confessed|mentioned|messaged|talks about|talking about|talking) --- (wishes|wished|wish|dont|doesnt|doesnt|wouldnt|not|no|nobody|better off|done with|done living|ready to die|life (is|isnt)|hates|hate|without (him|her|them)|suicide|suicidal|dying|be dead|was dead|never born|disappear|goodbye|to die|ending it|end it|killing|hanging|want to die|jump|a plan|wants to die) -- (live|living|alive|here|wake|waking|wakes|hadnt|him|her|them|point|worth|life|dead|born|anymore|miss|like she means it|like he means it)
   {person} --- (says|said|say|saying|told|tells|texted|wrote|posted|keeps saying|keeps talking|thinks|admitted|confessed|mentioned|messaged|talks about|talking about|talking) --- (suicide|suicidal|be dead|was dead|never born|ending it|end it|killing|hanging|dying|disappear|ready to die|done living|wants to die|want to die|better off dead|a plan)
   {person} -- (is|was|are|s|be|being|has been|feels|seems|sounds|gets|got|very|becomes|might be|could be)? -- suicidal
   (is|my|our|your|his|her|suicidal) -- (suicidal) ({relative}|{acquaintance}|person)
   suicidal (friend|brother|sister|son|daughter|husband|wife|partner|mum|dad|mother|father|patient|student|teen|teenager|loved one|boyfriend|girlfriend)
   {person} -- (tried|attempted|attempts|has tried) (to|suicide) (kill|end|take|hang|drown|jump|overdose|hurt)? -- ({themself}|his life|her life|their life|his own life|her own life)?
   {person} -- (attempted|attempting) suicide
   {person} -- (asked|asks|asking|googled|searched|looking up|looked up) -- --- (way to die|how to die|ways to die|kill {themself}|how many (pills|tablets)|to hang|painless)
   (wife|mum|mom|sister|daughter|girlfriend|gran|aunt|mother) (says|said|thinks|told me|keeps saying|reckons) ... ... better (off)? without her
   (husband|dad|brother|son|boyfriend|grandad|uncle|father|mate) (says|said|thinks|told me|keeps saying|reckons) ... ... better (off)? without him
   (he|she|they|{person}) (says|said|told me) -- (hes|shes|theyre|hes got|shes got|he has|she has|they have)? (got)? (a|the) (date|day|way|method|rope|plan) (picked|chosen|set|ready|planned|for ending|to end)
   my -- ({relative}|{acquaintance}) (attempted|made an attempt) (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last|yesterday|this (week|morning|month)|again|at the weekend|two|three|. |$)
   {person} -- (took|taken|had|has taken|takes|swallowed) -- (an)? overdose
   {person} -- overdosed on purpose
   (suicide|suicidal) (note|attempt|thoughts|letter|message|text) -- (by|from|of) {person}
   (sons|daughters|brothers|sisters|friends|mums|dads|wifes|husbands|partners|his|her|their|boyfriends|girlfriends|mothers|fathers|sons|childs|teens|roommates) (suicide|suicidal) (note|attempt|thoughts|letter|plan)
   {person} --- (after|because of|for) a suicide attempt
   {person} --- (posted|sent|wrote|left|writes|texted) -- (a|me a|an)? -- (suicide note|goodbye message|goodbye text|goodbye letter|suicide letter|goodbye|picture of pills|essay about wanting to die|about wanting to die)
   {person} -- (is|are|has|been|has been|was|keeps|started|s|have been|does|have)? (been)? (self harms|self harming|self harmed|self harm|cutting|cuts|hurting {themself}|harming {themself}|cutting {themself}|cuts {themself}|cut {themself}|hurt {themself}|burning {themself}|hits {themself}) 
   (scars|cuts|razor blades|blades|blood|burns) (and blood)? (on|in) (his|her|their|my -- {relative}|my daughters|my sons|my -- daughters) -- (arm|arms|wrists|room|legs|thighs|bag|bathroom|drawer)
   {person} -- (giving|gave|gives|been giving) (away|me)? (all)? -- (his|her|their) (stuff|things|belongings|possessions|jewellery|jewelry|clothes) -- (away)?
   {person} -- (is|keeps|has been|been|was)? (saying|says|said) goodbye -- (to everyone|to|like|like she|like he|$|and)
   {person} -- (is|s|hes|shes|standing|stands|on|at|sitting|texted|says) -- (standing|sitting)? (on|at|off) (a|the) -- (bridge|roof|ledge|edge|balcony|tracks|cliff)
   {person} --- (locked|lock) -- (in|{themself}) with a (knife|gun|razor|rope)
   {person} -- (keeps|has|keeping|bought) (a)? (gun|rope|pills) and (says|said|talks)
   (found|find) (him|her|them|my -- {relative}) with (a|the) (rope|noose|knife|gun|pills|razor)
   {person} (has|with) a plan (to (end|die|kill|hurt|take)|and|$)
   told me (she|he|they) has a plan
   {person} (will|would|might|could|ll|going to|hell|shell|wants to|want to|wanna|is going to|says hell|says he will) -- (kill|hurt|harm|hang|shoot|unalive|end|cut|drown) ({themself}|it|it all|myself)
   (worried|afraid|scared|fear|terrified|think|concerned|sure|convinced|know) -- {person} -- (will|might|could|is going to|may|would|hell|shell|wants to|want to|ll)? -- (${SELF_KILL_OTHER}|die by suicide)
   (help|helping|support|supporting|say to|talk to|for) -- (someone|somebody|a friend|my friend|person|a person|people|{person}) -- (who)? -- (is suicidal|suicidal|wants to die|wants to kill|wants to end|is cutting|self harms|cuts|hurts {themself})
   (nobody|noone|no one) would miss (him|her|them)
   (be|are|is|were) better off without (him|her|them|my (husband|wife))  -- (he|she|they|says|said)
   {person} -- (says|said|thinks|feels|saying|told) --- better off (without (him|her|us|them|me)|dead|if)
   {person} -- (want|wants) -- (kms|kill myself|unalive|suicide|to die|die|kill)
   {person} -- (said|says|says hes|keeps saying|posted|texted) (kms|kill myself|i want to die|kys|hes done|hes done with life)
   {person} is (threatening|talking about|planning|considering|contemplating|thinking about|thinking of) -- (suicide|ending|killing|dying|death|hanging)
   {person} -- (wrote|writes|posts|posted|said) -- (hates|hating|hate) -- (being alive|her life and|living|life)
   (wife|husband|mum|dad|sister|brother|friend|partner|son|daughter)s suicidal (thoughts|feelings|ideation) 
   {person} --- (stopped eating) -- (wants|be with)
   what if {person} (kills|hurts|harms|hangs) {themself}
     (stop|prevent|keep|save|stopping|keeping) {person} (from)? .. (killing|hurting|harming|cutting|ending|taking|jumping|hanging) .. ({themself}|it|his|her|their)?
     {person} .. (cut|slit|slashed|sliced) (his|her|their) (wrist|wrists|throat|arm|arms)
     {person} --- (keeps|says|saying|said|told|texts|sends|sent|wrote|messages) --- (worry about|see|hear from|have to deal with|bother|miss) (him|her|them) (for)? (much|any)? (long|longer|soon|again|anymore)
     {person} --- (cant|cannot|couldnt|doesnt want to|dont want to|not want to) (go on|carry on|keep going|live|cope|be here|take it|do this) .. (living|anymore|any longer|like this|without|$)
     (will|might|may|could|would|going to|is going to|to) do something to (himself|herself|themself|themselves)
     {person} --- (pills|tablets|meds|rope|gun|knife|blades|razor) .. (saved|saved up|stashed|hidden|hoarded|under (his|her)|and) .. (up|so low|depressed|low|sad|says|said|away)?
     {person} .. (bought|got|has|keeps|borrowed) .. (a gun|a rope|rope|pills|a knife) and .. (low|depressed|down|sad|been|not himself|hopeless|strange)
     {person} --- (diary|journal|notebook|letter|search history|messages|texts|posts|drawings) --- (die|dead|suicide|kill|cutting|death|disappear)
     (read|found|saw|seen|looked at) .. (diary|journal|letter|note|messages|phone|search history) --- (die|dead|suicide|kill|cutting|wants to|death|end)
     {person} .. (said|says|sent|wrote|texted|posted) goodbye and .. (went|gone|offline|not|isnt|turned|wont|now|left|disappeared|hasnt)
     {person} --- (tried|wanted|wants|about|threatening) to end (it|things|everything|it all)
     {person} .. (is|was|been|are) (thinking|talking|dreaming|joking|threatening|hinting) .. (of|about)? .. (ending|killing|dying|death|suicide|not being here|jumping|disappearing)
     (worried|scared|afraid|terrified|concerned|fear) (about|for|that|of)? .. {person} .. (life|safety|taking|killing|hurting|doing something|being alone|harm*|suicid*)
   (worried|afraid|scared|fear) (that)? (he|she|they|{person}) (will|might|could|would) take (his|her|their) (own)? life
   {person} (said|says|told me|keeps saying) .. (he|she|they)? (dont|doesnt|didnt) want to (be here|live|be alive|be around|wake up|exist)
   {person} wants to be with (grandma|grandpa|his wife|her husband|mum|dad) -- (now)? and
   stopped eating since
   {person} --- in hospital (because|after) (she|he|they) tried to -- (life|themself)
   thought about suicide $
   {person} --- thought about suicide
   {person} --- wouldnt mind not waking up
   if i (leave|left|break up|go|dont come back|tell anyone|say no|dump (him|her)) -- (he|she|hell|shell|theyll|hed|shed) (says|said|will|would)? -- (kill {themself}|end it|hurt {themself}|die)`;

/** The other is in danger now: the emergency number comes first, whoever it is. */
export const THIRD_PARTY_NOW = `{person} -- (just)? (took|taken|swallowed|has taken) -- (bunch of|handful of|all|too many|bottle of|lot of|load of|overdose) -- (pills|tablets|meds|medication)? -- (now|just now|minutes|and|isnt|wont)
   {person} --- (is|s|hes|shes) standing on (a|the) (bridge|roof|ledge|edge|tracks)
   {person} --- going to kill (themself|himself|herself|themselves) (tonight|now|right now|today)
   {person} --- locked -- in with a (knife|gun|razor|rope)`;

/** Deaths that were, and work with people at risk: told calmly, no danger. */
export const LOST_TO_SUICIDE = `{person} --- (killed|hanged|hung|shot|drowned) {themself}
   {person} --- (died|death) (by|from|of|through) (a)? (suicide|overdose|an overdose)
   {person} --- took (his|her|their) (own)? (life|lives)
   (lost|losing|loss of) --- (to)? (suicide|an overdose|overdose|drugs)
   suicide loss
   (died|death) (by|from|of) suicide
   {person} --- (committed|commited) suicide
   {person} --- attempted suicide when i was
   {person} --- (overdosed|od) and died
   {person} -- (tried|attempted) --- when i was (little|small|young|a (child|kid))
   overdosed and died`;
