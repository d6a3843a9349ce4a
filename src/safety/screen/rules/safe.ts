/**
 * What sounds like danger and is not. Each of these is taken out of the text before the rules listen,
 * so that "I'm not suicidal, I just want to sleep and not wake up" is still heard.
 */
const DOOM =
  "kill myself|killing myself|end my life|ending my life|end it|ending it|end it all|ending it all|end things|die|dying|be dead|being dead|hurt myself|hurting myself|harm myself|harming myself|self harm|self harming|cut myself|cutting myself|cut|suicide|suicidal|commit suicide|take my life|taking my life|kill anyone|kill anybody|hurt anyone|hurting anyone|hurt anybody|hurt him|hurt her|hurt others|harm anyone|harming myself or others|harm myself or others|kill anyone|do anything|do something|jump|jump off a bridge|act on anything|act on it|overdose|overdosing|do anything stupid|do anything to myself|suicidal thoughts|suicidal feelings|suicidal ideation|suicidal urges|do that";

export const DENIALS = `(not|never|no longer|isnt|arent|wasnt|aint|im definitely not|neither) -- (at all|actively|feeling|being|currently|a|going to be|type to)? (suicidal|self harming|cutting|a risk|a danger|in danger|at risk|homicidal|psychotic|manic|bulimic|anorexic|purging|being abused|being hurt|abused|withdrawing|in an abusive relationship|having (suicidal thoughts|thoughts of|chest pain|a heart attack|a stroke|a seizure)|hearing voices|hearing any voices|making myself (sick|throw up)|scared of (him|her)|hurting (myself|anyone|anybody|others)|harming (myself|anyone)|danger to) (thoughts|to myself|or anyone|or others|myself)?
   (im|i am|was) (not|never) -- (thinking|think|planning|plan|going|gonna|considering|wanting|wishing|about|intending|looking|trying|tempted|talking|the type) (of|about|to|on)? (ever|actually|actively)? (${DOOM})
   (not|never|wasnt|arent|isnt) (thinking|planning|going|gonna|considering|wanting|wishing|about|intending|looking|trying|talking|the type|feeling) (of|about|to|on)? (ever|actually|actively)? (${DOOM})
   (dont|do not|doesnt|didnt|never|wont|would never|wouldnt|id never|not|would not|never ever|couldnt|could never|will never|havent|wouldn.t) (want|wanted|wish|mean|meant|plan|intend|think|feel|feel like|going|need|have|thought|considered|actually|tried|had|going to|wanna|dream of)? (actually|really|ever)? (i|like|that|about|of|any plans|on|any|any thoughts)? (i|im)? (want|wanted|wanna|going)? (to|of|about|for|that|like)? (${DOOM})
   (dont|do not|never|not) (want|wish|wanting|wanted) to (die|be dead|kill myself|end my life|hurt myself|harm myself|kill anyone|hurt anyone|hurt anybody|hurt him|end it all|end my own life)
   (without|not) wanting to (die|kill myself|hurt myself)
   (dont|do not|havent|never|not|no) (have|had|having|got)? -- (any|a)? (suicidal|homicidal|dark)? (thoughts|plans|plan|intention|intent|intentions|desire|wish|urge|urges|thought|ideas|idea|interest) (of|to|about|for|in|on|like)? (${DOOM}|like that|cut|self harm|kill)
   no (suicidal|homicidal|self harm) (thoughts|ideation|feelings|intent|plans|urges)
   (havent|never|not|dont|didnt) (had|have|having|get) -- suicidal (thoughts|ideation|feelings)
   no (self harm|suicide|chest pain|eating disorder|cutting|voices)
   no longer -- (suicidal|want to die)
   (am i|was i|me|are you) suicidal . (no|nope|never|not)
   suicidal . (no|nope|never) $
   (suicidal|suicide|self harm) (no|nope|never|not me) $ 
   am i suicidal . no
   suicide (has|had) never (crossed|been)
   (dont|never|not) (self harm|cut|cut myself|purge|starve myself|throw up my food|make myself sick|use laxatives|hear (any)? voices|hit my (kids|children|child|son|daughter|wife|husband)|hurt (myself|people|anyone)|cutting)
   (no|nobody|no one|nobodys|not|never|without|zero|noones|isnt) -- (intention|intentions|thoughts|thought|desire|wish|urge|urges|need|plan|plans|wanting|interest|one)? -- (of|to|in|for)? (hurting|hurt|harming|harm|harmed|cutting|killing) (me|myself|anyone|anybody|nobody|others) (or|nor)? (anyone|anybody|others)?
   (hurt|harm|kill|cut|hurting|harming|killing) myself . (no|not in|never|nope)
   (hurting|harming|hurt|harm|killing) myself no
   a no to (hurting|harming|killing|cutting) (myself|others|anyone)
   (cat|kitten|dog) (scratch|scratched me|scratches)
   never (hit|self harmed|cut|cut myself|hurt myself|heard voices|hurt anyone|wanted to die|overdosed|attempted|thought of suicide|thought about suicide|considered suicide|tried to (kill myself|end my life|die|hurt myself)|been (suicidal|hit|hurt))
   (dont|do not|never|not) wish i (was|were) dead
   (has|have)? never (hit|hurt|hits|touched|threatened|laid a hand on) me
   (doesnt|does not|didnt|wouldnt|dont) (hit|hurt|beat|touch|choke|threaten) (me|us|anyone)
   (isnt|is not|not|never|hes not|shes not) (violent|abusive|hitting|hurting)
   (nobody|no one|noone) (is|s|hits|hurts|touches|wants|was|here)? .. (hurting|hurts|hits|touches|threatening|abusing|to hurt|is after|after|watching|following|hurt|hit) (me|us)?
   (dont|do not) (think|believe) .. (people|anyone|someone|they) .. (watching|following|after) me
   (havent|didnt|have not|not|never) (taken|take|took|had|have) .. (an overdose|any pills|anything|too many|too much|pills|any tablets)
   didnt (overdose|od|take)
   (dont|do not) have (an eating disorder|chest pain|anorexia|bulimia|voices)
   (why would|who said) i (was|want|wanted|would)? .. (to)? .. (${DOOM})
   why would i (want to die|kill myself|want to kill myself)
   (ask|asks|asked|asking|keep asking|stop asking|wonder|checked|wondering|checks) .. (me)? (if|whether|are you) .. (i|im|i was|i am|i want|i wanted|ive|im having)? .. (to)? (${DOOM}|suicidal thoughts)
   (ask|asks|asked|asking|keep asking|stop asking|checks) (me)? about (suicide|self harm|dying|hurting myself|killing myself|suicidal thoughts|suicidal feelings)
   (didnt|dont|not|never) (mean|meant) .. (that|i|it|like|to say)? .. (i|like that)? .. (want|wanted|wanna|to)? .. (to)? (${DOOM})
   (joke|joking|kidding|joked) about (dying|suicide|killing myself|death|wanting to die)
   when i said .. (kill|die|dying|id rather die|kill me|i want to die|killing) .. (me|i (meant|was))
   said killing me not kill me
   (not like|its not like|not that|its not that) (i|im) (want|wanted|going|gonna|wish|plan|would|am) .. (to)? (${DOOM})
   not dying
   (glad|happy|relieved|grateful) .. (i)? (didnt|did not) die
   (not|dont feel) like (dying|hurting myself|killing myself)
   suicide card
   crisis card
   (work|worked|volunteer*|job) .. (for|on|at|with) (a|the)? .. (suicide|crisis|domestic abuse|domestic violence|child abuse|self harm) (hotline|helpline|line|policy|cases|charity|team|service)
   (would|id|will|ill) never (leave my kids|act on)
   (no|nobody) is (hurting|abusing|threatening) me
   (not|never) (14|13|12|15|16|17) (lol|im)?
   not (scared|afraid) of (him|her|them)
   figure of speech
   (youre|you are) going to kill me (but|when|if|for)
   lyrics .. i want to die
   nothing suicidal
   (isnt|its not|not|wasnt) (that|like|because) i (want|wanted|wish|plan|planned) to (${DOOM})
   (joke|joking|kidding) about (jumping|dying|killing|ending|hanging) .. 
   (just|only)? a joke about .. 
   (would|could|will|id|ill) never (ever|do that|even|actually)? (${DOOM}|take my own life|take my life)
   suicide is (a|the|one of the) (theme|topic|subject|motif|plot|question|word)
   (no|zero|not the slightest|without any) (intention|intent|wish|desire|plan|plans) (of|to) (${DOOM})
   (me|am i) . suicidal . no
   suicidal . no way
   (no|without) (purging|self harming|cutting|drinking)
   breathe fine
   not (planning|thinking) (anything|of anything)
   not having (any)? (suicidal)? thoughts of .. (suicide|harm)
   i dont (wish|want) to (die|be dead)`;

const TRIFLE =
  "go|eat|do|wear|see|speak|talk|sit|attend|ask|give|watch|listen|read|sing|dance|drink|use|work|run|swim|meet|date|buy|admit|cook|drive|camp|camping|karaoke|miss|late|be late|tell|call|present|play|hear|touch|have|clean|wash|share|shop|spend|lose|be seen|miss|use|give up|move back|miss|be|sushi|that party";

export const IDIOMS = `(is|are|was|were|been|be|s|its|thats|theyre|totally|always) (killing|murdering|murder) (me|us|it|him|her|my (back|feet|head|motivation|vibe|legs|knees|battery|sleep|mood)|the vibe|each other)
   (killing|murdering) (it|time|the|my (vibe|back|knees|battery|motivation|feet|mood|head)|weeds|two birds|each other|me (with|softly|lol|haha|here))
   killing me
   (kill|kills|killed) (time|some time|two birds|the (lights|light|engine|mood|vibe|noise|feature|process|weeds|boss|cat|dragon|server|motor|radio|music|heat)|it (at|in|on|today|with)|a (process|spider|few hours|bit of time|couple of hours|bug|fly|wasp|bottle)|for|switch|the boss|weeds|my (battery|vibe|mood|phone|darlings))
   (kill|kills|killed|killing) it
   (could|would|id|i|could have|want to|going to|will|might) (kill|murder|die) for .. 
   (could|would|id|i|going to|gonna|could have) .. murder (a|some|an) .. 
   (to|id|i would|would|dress|cheesecake|dessert|view|views) die for !a/years/months/ages/so/since/nearly/over .. 
   (to|id|i would|would) die for a (coffee|cuppa|cup|brew|pint|curry|nap|drink|biscuit|takeaway|pizza|lie|wee|fag|sandwich|holiday|bath|shower|burger|kebab|beer|glass|good|proper|day|night|decent|nice|hot|cold)
   (is|are|was) to die for
   my (mum|mom|dad|mums|moms|dads|wifes|husbands|boss|wife|husband|teacher|sister|brother) (is|s|are)? going to (kill|murder) me
   (mum|mom|dad|mums|moms|dads|wifes|husbands|mother|father|boss|wife|husband|teacher|parents|he|she|they|girlfriend|boyfriend|sister|brother|landlord|coach|he will|itll|it|heat|this|work|job|homework|traffic|that|shell|hell|theyll|hed|shed|mam|ma|roommate) .. (will|would|gonna|is going to|going to|ll|is gonna|s going to|might|wont|may) .. (kill|murder) me .. (when|if|for|one day|someday|lol|haha|$)?
   (hes|shes|theyre) going to (kill|murder) me (when|if) .. 
   about .. (depression|addiction|grief|trauma) and suicide
   (dont|never|not) think about (death|dying)
   (never|not|wont|wouldnt|dont) do anything to (hurt|harm|kill) (myself|anyone|me)
   (shell|hell|theyll|hed|shed|itll|theyd) (kill|murder) me (if|when|for) .. 
   wont kill (me|you|him|her|us)
   (wouldnt|would it|wont|it) kill (him|her|you|them|me|us) to
   doesnt kill you
   would it kill
   (kill|shoot) me (now|already|i have to|lol|haha|another|its only|the wifi)
   (ugh|argh|mondays) .. (kill|shoot) me
   ^ .. shoot me $
      you kill me
   (joke|that|outfit|laugh|line|movie|song|comment|it) .. killed me
   kills me (that|to see|to|how|when|every time|inside)
   silence .. kills me
   (will be|be) the death of me
   (wanted|want|going|literally|i|id|could|could have|almost|nearly|just about|just|thought id|thought i would|about) .. (to)? .. (die|died|dying|dead) .. (of|from|laughing|with|over) .. (embarrassment|shame|boredom|laughter|laughing|cringe|happiness|cuteness|heat|thirst|hunger|curiosity|cold|joy|excitement|secondhand embarrassment|here with)
   (embarrass*|cringe*|awkward|mortified|ashamed|mic was on|tripped|read it out) ... (want to|wanted to|could|could have|nearly|almost) .. (curl up and)? (die|died) 
   curl up and die ... (when|mic|embarrass*)
   (wanted|want) to curl up and die (when|of|after)
   (could|couldve) have died
   ^ i died $
   ^ i .. died .. (when|laughing|lol|at|of|inside|haha|last match|{number} times|in the (game|match))
   (nearly|almost|just about) died .. (when|laughing|at|of)?
   (nearly|almost) killed myself laughing
   (kill|killing|killed) myself (laughing|for this (job|company|team)|to (meet|get|finish|make|hit|pass|be|earn|please)|at the gym|with (work|overtime)|working|trying to (finish|meet|get)|by accident|jumping off the map)
   (im|been|stop|quit|keep) killing myself (over|at|with|for) (this|the|work|a|my) (essay|report|project|deadline|job|shift|spreadsheet|course|homework|exam|presentation|work|overtime|client|thesis|dissertation)
   ^ (im|hes|shes)? (dead|dying) $
   (im|hes|shes) (dead|dying) (lol|haha|inside|over here|laughing|tired|serious|rn|with laughter)
   (so)? hard im killing myself
   not going to kill myself over
   ill kill myself laughing
   (shoot|shot|kick|kicking|slap) myself (in the foot|for (forgetting|missing|not|being|buying|saying))
   hang myself out to dry
   (dying|dies) (to (see|know|meet|tell|go|hear|try|get|ask|read|eat|find|watch|be|start|play|do|visit|show|have|buy|leave|try|taste)|for (a|an|some|the|my|coffee|chocolate|sun|news)|of (boredom|curiosity|laughter|thirst|hunger|heat|embarrassment|cold|to)|laughing|breed|art|trade|light|inside at|over here|young|my hair|embers|for attention)
   (phone|phones|battery|batterys|laptop|laptops|car|cars|plant|plants|app|apps|computer|computers|engine|tv|tvs|signal|signals|wifi|trade|printer|printers|hair dryer|tablet|tree|fridge|kettle) (is|are|keeps|was|has|have|just|will|might)? (about to|going to|nearly|almost|finally|just|all|completely|probably)? (died|dead|dying|dies|die) !and
   (dead|dying) (tired|serious|end|line|weight|wrong|right|on|set|easy|boring|quiet|heat|last|ahead|lift|beat|of night|of the night|in the water|on time|on my feet|man|meat|horse|sea|from the neck|inside|skin|ringer|good|cute|simple|sure|certain|slow|keen|funny|center|centre|to me|to the world|battery|batteries|leg|body|gorgeous|before coffee|flowers|by daylight|lifts|stop|air)
   (half|brain|not|stone|drop|already|wake the|raise the|living|back from the|caught|be caught|walking|knock em|beating a|flogging a|left for|knocked|over my) dead .. 
   im a dead man .. 
   drop dead (gorgeous|date)?
   knock .. dead
   (die|died|dies|dying) (hard|another day|laughing|young|happy|cast|trying|of embarrassment|of shame|of boredom)
   never say die
   do or die
   live (and let die|or die by)
   old habits die
   (rather|sooner) die than !be/lose (${TRIFLE}) .. 
   (would|id) (rather|sooner) (stick|poke|eat|chew|gouge|pull|have) .. ... (than|instead)
   rather die than that
   (scared|bored|worried|frightened|worked|working|starving|freezing|sick|loved|love|tickled|run|running|laughing|laughed|starved|froze|done|talked|stressed|roasting|beat|sweating|hugged|thrilled|annoyed|cooked|boil|boiling|love you|myself|caught my|caught) .. (myself)? to death
   (matter|question|case) of life (and|or) death
   (life (or|and)|sudden|caught my|at|by|black|cot|door|on|grip|angel of) death (door|door with|deadline|decisions|overtime|by|stare|grip|metal|valley|match)?
   death (by|stare|grip|metal|trap|march|row|star|note|and taxes|of my (laptop|phone|car|goldfish)|door)
   deaths door
   taxes and death
   caught my death
   tied to death
   suicide (squad|sprint|sprints|run|runs|drills|drill|wings|blonde|doors|climb|king|mission at work|prevention|awareness|hotline|helpline|line|rates|rate|statistics|research|by spreadsheet|watch list|is painless|run drills|bombers|bomber|bombing|training|policy|survivors|stats|paper|postvention|literature|risk assessment|risk assessments|study|studies)
   (political|career|social|commercial|professional|financial|virgin|assisted|tactical|brand|marketing|public relations|pr|physician assisted|linguistic) (suicide|suicides|dying)
   (meeting|hill|strategy|investing) .. (was|is|be|would be) .. suicide
   (would be|be|is|was|its) suicide to (invest|say|go|ask|tell|buy|sell|launch|climb|run|drive|try)
   suicidal (squirrel|driver|cyclist|pedestrian|pricing|move|tackle|squirrels|pigeon|deer|mission at|callers|patients|clients|strategy|pass)
   survivors of suicide
   (film|book|song|songs|lyrics|novel|documentary|paper|essay|thesis|lecture|podcast|movie|series|article|class|course|training|workshop|teach|teaching|debate|poem|sing|lecture|volunteer|charity|fundrais*|raising money|awareness|campaign|seminar|module|chapter|exhibition|dissertation|conference) --- (suicide !note/letter/notes/letters|suicidal !thoughts|dying|die|self harm|euthanasia|cutting|anorexia|eating disorders|eating disorder|domestic violence|domestic abuse|child abuse|overdose|overdoses|psychosis|mania|killing|murder|wanting to die|want to die|death|kills (herself|himself|themself)|abuse|poison|wanna die|bulimia|killer uses pills)
   (character|villain|hero|protagonist|heroine|players|player|dragon|avatar) -- (in)? --- (dies|die|dead|kills|killed|suicide|stabbed|kill|murdered|poison|killing) -- ({themself}|myself)?
   i play the one who .. poison
   (play|scene|game|level|film|movie|map|fortnite|minecraft|raid|call of duty) --- (kill|killed|die|died|stabbed|shot|shoot|dragon|poison|get stabbed|hitman|kills)
   get stabbed
   kills everyone
   got killed in
   we killed the boss
   (nurse|doctor|paramedic|police|officer|firefighter|therapist|counsellor|social worker|teacher|driver|vet|volunteer|crisis line|hotline|ward|samaritans|hospice|coroner|gp|clinician) --- (suicide|suicides|suicidal|jumped|self harm|eating disorders|child abuse|body|client is in crisis|cut (her|his) wrists|overdose|overdoses|crisis|domestic violence|abuse cases|bodies|psychosis)
   patient i .. ... (wrists|suicide|overdose|died)
   train driver
   my client is in crisis
   (shoot|drop|fire) (me|him|her|them|you|us|over) (a|an|off a)? (email|text|message|line|note|mail|dm)
   (shoot|shot|shooting) (for|hoops|an|a|some|up in|your|range|the|star|stars|in the dark|at goal|pool|photos|film|video|baskets) .. 
   (bomb|bombed|bombing) (the|my|an|a) .. (exam|test|interview|quiz|speech|presentation|audition|midterm|final)
   (the|photo|bath|time|ticking time|love|sex) bomb
   bomb dive
   bombshell
   (cut|cutting|cuts) (myself|me|him|her|us|them)? (off|down|back|out|loose|some slack|short|a slice|a deal|a piece|corners|ties|class|calories|cake|hours|sugar|carbs|in line|to the chase|from|a check|bread|up over|up about|into small)
   (cut|cutting|burn|burned|burnt|hurt|injured|hit|nick|nicked|scalded|banged|graze|grazed|bruised) (myself|my {skin}|my (finger|fingers|thumb|toe|hand|hands|arm|knee|back|foot|ankle|tongue)) .. (shaving|cooking|chopping|slicing|on (a|the|some) .. (tin|can|glass|oven|kettle|paper|pan|iron|fence|stove|grill|nail|hob|toaster|lid)|at (football|work|the gym|rugby|training|soccer|practice|basketball)|lifting|running|playing|gardening|peeling|making|opening|skiing|in the (garden|kitchen)|on the (oven|kettle|pan|iron|stove|hob|grill)|on glass|while cooking|by accident|accidentally|doing diy|when i fell|climbing|falling|moving)
   (accidentally|by accident|clumsy) .. (cut|burn|burned|burnt|hurt) .. (myself|my .. )
   burn myself cooking
   (beat|beating|kick|kicking|blame|blaming|flog) myself (up)?
   (bang|banging|hit|hitting) my head (against|on) (a|the) .. (wall) (with|over|trying) .. 
   brick wall with
   (hurt|hurting|pull|strain) my (back|knee|ankle|shoulder|feelings|neck|wrist (at|playing)|foot|hip|leg (at|playing|running))
   (hurt|hurting|hurts) .. feelings
   (at|reached|near|to|reaching) (the end of|my|end of) (my)? (rope|tether|wits|wits end|limit)
   end of (the)? (line|road|story|my tether|world|my rope|term|year|month|week|day|march|june)
   (end|ending|ended) (it|things|this|that) (with|on|already|nicely|kindly|there|amicably|well|for us|between us|properly|off|up)
   (end|ending|ended|leave|leaving) (things|it) .. (my|his|her)? .. (boyfriend|girlfriend|relationship|husband|wife|marriage|partner|tom|him|her|kate|friendship|job|lease|contract|membership|subscription)
   (end|ending) (my|the|our|this) (contract|lease|membership|subscription|relationship|marriage|friendship|engagement|career|shift|streak|day|day earlier|year|tenancy|chapter|conversation|session|goal|project|plan|gym|degree|season|night|studies|internship|course|employment|placement|trip|holiday|time at|time here|week|meal|workout|phone)
   end my life insurance
   (goal|project|habit|membership|subscription|contract|course|plan) ... (want|going|like|need|time) to end it
   i want to end it (with|nicely|on good)
   (jump|jumped|jumping) (off point|rope|ship|the gun|the queue|for joy|in the pool|through hoops|to conclusions|on the|at the|back|out of my skin|in a lake|on a call|into (a|it|work)|ropes|start|higher|off the (high|diving)|off a cliff he|a cliff he)
   go jump in a lake
   jump off a cliff .. (told|said|he|she|blocked)
   (bridge jump|bungee|skydive|parachute) .. 
   (bite the bullet|sweating bullets|pull the trigger on|pulled the trigger on|trigger warning|gun shy|nail gun|glue gun|jump the gun|gun it|top gun|big guns|gun range|shooting range|hunting)
   (take|took|taking|stab) .. (a)? stab at
   stabbed in the back
   back stab*
   (in the|at the|over the) (deep end|edge of my seat|edge with)
   (over|on) (the)? edge (with|today|of my seat|lately)
   pushed me over the edge with
   (drown|drowning|drowned) !myself .. (in|out|under) .. (work|emails|paperwork|laundry|debt|the noise|ice cream|homework|admin|tasks|forms|deadlines|nappies|marking|assignments|washing|spreadsheets|plastic|toys|messages)
   (feel|feeling|im|am) .. drowning
   drown* my sorrows
   (hang|hanging) (out|in there|around|tough|baskets|gliding|pictures|loose|by a thread|on (a sec|a minute|there|to|the (line|phone))|up (on|the phone|my boots|the (washing|decorations|lights))|with (friends|my|the|mates)|the (washing|pictures|picture|curtains|shelf|door|lights|wallpaper)|my (coat|clothes|pictures|washing|boots|coats)|washing|clothes|over (me|my head|us) )
   (disappear|vanish) (into|for (a|an|the)|from (social|facebook|instagram|work|the|public)|to (the|a)|when|behind|in the crowd|off to|on holiday|with a book) .. 
   (want|wanted|wish) .. (the)? (ground|earth|floor) (to|would) swallow
   (crawl|hide|sink) (into|in|under|to) .. (hole|rock|floor|the floor|bed)
   out of my misery and
   blow my mind
   (blew|blow|blown) my mind
   blow my brains out style
   head is exploding
   (rope|noose) (in (the band|some|a few|my (mates|friends|sister))|paper|work|access|around my neck that|.. mortgage|at the climbing)
   noose around my neck that
   noose paper
   (learn|show|know) .. the ropes
   give me enough rope
   burn bridges
   (one|another) foot in the grave
   turning in his grave
   dig my own grave
   rip (my|me|to|lol) .. 
   rest in peace (my|old)
   to be or not to be
   stayin alive
   (running song|my song|playlist|album)
   (save|saved|saving) (my|your) (life|skin) (with|by)
   (over|out) my dead body
   (my|this|the) (time of my life|end game)
   (other|on the other) side of (town|the (exam|exams|road|street|world|room|city|river|year|country|project|wedding|move|interview))
   grass .. other side
   (get|got) (hit|slapped|punched) .. with a (bill|fine|tax)
   overdose (of|on) (sunshine|chocolate|pizza|cake|netflix|coffee|carbs|sugar|cheese|memes|christmas|turkey|ice cream)
   (overdosed|od|overdose|overdosing) on (chocolate|pizza|cake|netflix|coffee|carbs|sugar|cheese|memes|christmas|turkey|ice cream|biscuits|sun|caffeine|crisps|tiktok|sweets|reality tv|mince pies)
   (starving|starved) (to death)? (when|back|now|lol|after|for (time|attention|affection)|so lets|hungry|what|can we)
   (binge|binged|binging|bingeing) .. (watch|watching|netflix|series|show|shows|tv|whole|a|box)
   death by
   (fever|train|wreck|crash) (pitch|wreck of|course|tv)
   crash (on|at|out|course|diet|the party|landing)
   (fight|killer) (club|app|queen|abs|heels|headache|workout|instinct|whale|smile|outfit|deal)
   (eat|eaten|swallow*) my words
   choke (up|in|under|on my own)
   always choke
   (choking|choked) (up|on my own|back)
   strangle* (by|that cat|my printer)
   (strangle|kill|murder) (my|the|that|this) (printer|cat|laptop|computer|phone|alarm|boss lol|sister for|brother for|dog for|kids lol|roommate lol|neighbours dog)
   (kill|strangle|murder) my (brother|sister|husband|wife|kids|roommate|flatmate|boss|mum|dad|cat|dog) (for (eating|borrowing|leaving|not|losing|taking|using|forgetting|breaking)|if (he|she|they) (eats|wakes|leaves|forgets|doesnt)|lol|haha)
   (lock|locked|locks) (him|her|them)?self out
   (slap|slapped) (on the wrist|some|paint|on)
   (punch|punching) (bag|above|list|line|in the numbers|out)
   (beat|beats|beating|beaten|destroyed|murdered|killed|crushed|thrashed) (me|us|him|her|them)? .. (at|by|in|to it|to the|{number} {number}|at (chess|tennis|scrabble|cards)|the clock|around the bush|by the traffic) .. (chess|tennis|scrabble|cards|golf|darts|pool|squash|mario kart|fifa|the traffic|saturday|bush|clock)
   we got murdered
   got destroyed on
   ^ beats me $
   beats me (at|why|how)
   hit (me up|the|a wall|rock bottom|home|on|it off|my target|my goal|my stride|snooze|or miss|me with the next|me like) .. 
   hits (the (piano|spot|gym|road|books|sack|wall|jackpot)|different|home) 
   hearing wedding bells
   eat the cake haha
   voices in my head say eat
   heart attack when (i|he|she) (saw|see|heard|opened|got)
   (nearly|almost) had a heart attack
   gave me a heart attack
   (thought|like|felt like|thinking|convinced|think|scared) .. (i was|im|i am|was|id|i would|ill|i had|i was having|im having|i will|of) .. (dying|die|having a heart attack|a heart attack) .. (panic|turned out|but it was|in a plane|during the panic|like my (mum|dad|mother|father)|again all tests|it was)
   felt like .. dying (but|and)
   think about death .. since .. (passed|died)
   (scared|afraid|fear|terrified|worry|worried) .. (of|about|that)? .. (dying|death|ill die|my parents dying|to die)
   (weeks|days|months|years) to live
   (is|are|was|were) dying
   (friends|plants|people|relatives|parents) are dying
   a (body|dead body) last
   live to (100|ninety|see my (grandchildren|kids|children|grandkids|daughter|son))
   (die happy|died peacefully|die of old age)
   (killed|ran over|flattened) by (a|the) (spoiler|price)
   no life (gamer|lol|just)
   get a life
   have no life .. (lol|just|outside)
   dressed (to|up to) (the nines to)? kill
   (knee|cat|dog|goldfish|hamster|pet|fish) .. (died|dead|dying)
   my (dog|cat|gran|grandma|grandad|mum|mom|dad|husband|wife|friend|brother|sister|father|mother|nan|son|daughter|baby|uncle|aunt|cousin) (died|is dying|passed away)`;

/** Words of the coach or of others, quoted. */
export const QUOTED = `(you|cairn|the coach|the bot|it) (asked|ask|said|wrote|say) .. (if|whether|are you|about|me) ... (killing yourself|suicide|hurting yourself|suicidal|die|dying)
   (your|the|this|that)? (computer|app|bot|program|programme|system|machine|robot|software|algorithm|you|it) (think|thinks|thought|assume|assumes|assumed|decided|reckons|reckon|worries|worried|flagged|believes|has decided) .. (that)? (i|im|me) .. .. (top myself|kill myself|killing myself|suicidal|cut myself|hurt myself|harm myself|hurting myself|cutting myself|self harm|end it|end my life|die|dead|in danger|at risk)
   (never|didnt|havent|not) (say|said|saying|write|wrote|written|mean|meant|told you) .. (that)? (i|im|id) .. .. (top myself|kill myself|killing myself|suicidal|cut myself|hurt myself|harm myself|hurting myself|cutting myself|self harm|end it|end my life|die)
   (worries|worried|thinks|fears) that im suicidal .. .. .. (im not|. im not)
   (0|zero|nil|nought|none) (out of (10|ten))? .. (on|for|to) (the)? .. (wanting to die|suicidal|suicide|dying|harm myself|hurt myself|self harm) (scale|question|thing|q|one|bit)?
   (answer|no|never|zero) .. (to|on|for) the (suicide|suicidal|self harm|dying) (q|question|questions|bit|one|thing|part) (is|was)? (no|a no|never|zero)?
   (not|isnt|wasnt|never) .. (suicidal|dying|die|hurt) .. .. (annoyed|tired|bored|quiet|cross|hungry|sad)`;
