/**
 * Everyday talk that uses the words of danger: errands, travel, work, diets, quitting smoking. Taken
 * out before the rules listen, like idioms, and as narrowly as can be.
 */
export const EVERYDAY = `(bite|biting|bit|bites) (his|her|their|my|someones|peoples|the kids|everyones) .. head off
   (not|never|dont|didnt|wont|without) (to)? (wake|waking|woke) (up)? (so|feeling|with|to)? (like|so|a|this)? (crap|shit|rubbish|garbage|hell|a zombie|rough|tired|exhausted|shattered|groggy|hungover|angry|cranky|grumpy|anxious|panicky|sweating|stiff|sore|stressed|sick|guilty|hangover|headache|sore head|bad back|stiff neck|in a (panic|sweat|mess|mood)|a mess|{number} times|every (hour|two hours|few hours)|at (2|3|4|5|two|three|four|five)|in the middle of the night)
   (jokes|comments|remarks|gossip|teasing|noise|shouting|arguing) .. .. (want|wish|need|like) it to stop
   (only|one) place (my|the) (back|knee|neck|hip|head|body|leg|shoulder|feet|pain) (doesnt|isnt|dont) (hurt|hurting|ache)
   planned all sorts
   ^ (yes|yeah|ok|okay|no|lol|right|fine)? (ill|i will|i can|i could|ill just|gonna|going to|maybe)? (send|message|text|email|ring|phone|call|book|order|write) (it|them|him|her|one) (tonight|today|tomorrow|now|later|this evening|after work) $
   (last day|last week|leaving do|graduation|final day|moving day) .. .. .. .. .. (saying|say|said) (bye|goodbye|goodbyes|my goodbyes) .. .. ..
   (in|at) hospital with (his|her|their|my) (appendix|tonsils|hip|knee|gallbladder|gallstones|kidney stones|hernia)
   (took|taken|take|taking|dropped|returned|handed|brought) .. .. .. (back|in)? to the (pharmacy|chemist|chemists|pharmacist|surgery|tip|dump|recycling|charity shop)
   (took|taken|take|taking) (all)? (my|the) (pills|meds|tablets|medication|antibiotics|vitamins) .. (on time|as prescribed|as directed|with (breakfast|food|dinner|lunch)|without missing|all (seven|7) days|(seven|7) days)
   cold turkey .. (lasted|did|managed) .. {number} (days|weeks|hours)
   nothing left for (the people|my|anyone) .. (love|kids|family|wife|husband|partner|friends)? (at the end|when i get home|i love)
   last (week|day|month|year|term|semester|night|weekend|session) (of|at|in|on|before) (my|the|this|a|our)? .. (placement|work|school|uni|university|college|job|internship|term|course|training|shift|holiday|holidays|contract|nights|summer school|project|project|class|physio|team)
   (walk|walking|run|running|jog|cycle|cycling|drive|driving|ride|walked|ran) .. (over|across|along|past|to) the (bridge|river|tracks|cliff|cliffs|canal) (and back|with the dog|before work|every|on|twice|{number} times|after|in the)
   (rope|gun|knife|helium|razor|bullets) for (the|my|a) (tent|dog|swing|boat|climbing|clay|hunting|range|kitchen|party|balloons|birthday|camping|horse|garden|tree house|shave)
   (papers|things|everything|affairs|paperwork|finances) (in order|sorted) for .. (taxes|tax|accountant|the bank|court|the move|visa|school|the mortgage|trip|holiday|wedding|interview)
   (tell|text|show) .. (my .. {relative}|them|him|her) .. i love* (him|her|them) .. (more|every|each|once a|daily|at bedtime|often|before (school|work|bed))
   (get|getting|be|keep|stay|staying|become|keeping) fit
   see myself (working|running|doing|going|at the gym|in this job|in the job|in this role|in that role|staying in)
   (fast|fasting) until (noon|lunch|10|11|12|1|2)
   checks in (on|with) me
   (know|knows) what (i|we) (need|have) to do $
   know what i (need|have) to do (to|about) (get|pass|improve|finish|reach|the|my|this)
   wish i could stop (smoking|drinking|eating|scrolling|procrastinating|vaping|snacking|worrying|buying|biting|shouting|altogether|spending|swearing)? $
   wish i could stop (smoking|drinking|eating|scrolling|procrastinating|vaping|snacking|worrying|buying|biting|shouting|altogether smoking|spending|swearing)
   (position|situation|project|company|shop|meeting|way it is|pace) .. cant (carry on|go on|continue)
   (pick|set|choose|agree|picked|chosen|got) (a|the) (date|day|time|place) (for|with|to) (the|my|our|a|meet|start|run|talk|call|move|review|check|practise|practice) ..
   (like to|okay to|ok to|ready to|want to|shall we|lets|can we|help me|need to|have to|going to) (pick|set|choose) (a|the) (date|day|time|place) (and|$)
   (dad|father|mum|mother|mom|brother|sister|uncle|aunt|grandad|grandma|gran|grandpa|husband|wife|he|she|i|who|neighbour|boss) .. had (a|his|her|my|two)? .. (heart attack|stroke|heart attacks|cardiac arrest) (at|in|last|when|years|two|three|five|ten|a (year|month|few)|and (survived|is|now|recovered))
   (scared|afraid|nervous|worried) of (him|her|them|my .. {relative}) (finding out|knowing|seeing it|judging|saying no|being disappointed|laughing|getting (ill|hurt|sick|old))
   (want|wants|bring|get|let) .. in on it
   (she|he|they) wont eat (it|that|vegetables|her|his|greens|anything i cook)
   make up for the (cost|time|loss|lost|delay|money|late|weekend)
   tracker (on|in|for) my (keys|dog|cat|wallet|suitcase|steps|luggage)
   (dont|not|never|do not) (think|believe|feel|say|mean|feel like) (that)? (others|they|everyone|people|my (family|kids)|id|he|she|anyone) .. (be|are) better off (without me|dead|if i .. {gone})
   (dont|not|never|do not) (think|believe|feel|say|mean) (that)? (life|it|my life) (isnt|is not|not) worth (living|it)
   (turn|turned|turning) my (whole)? life around
   (they|you|u|he|she|people|everyone) .. (think|thinks|thought) (that|now)? (im|i am|i was) (suicidal|going to kill myself|going to hurt myself|in danger)
   what if i (cant|dont|can not) (do it|manage it|manage|make it|keep it up) (one day|once|sometimes|every day|on a|some days|that day)?
   (watching|watches|watch|looks at|looking at|treats|treating) me like (im|i am) (going to|gonna|about to) (drop|break|fall over|keel over|die)
   (want|wanted|wants|like|love|trying|try|learn|learning|going|decided|hope|hoping) to live (more|better|healthier|healthily|well|by|in|near|with|closer|abroad|alone|somewhere|again|differently|simply|longer|my life|on my own|together|independently)
   ^ i (do|really|just)? want to live (. |$)
   (leave|leaving|left) my old life
   (count|counting|track|tracking) (my)? (calories|macros) (on|at|in|with|for|daily|twice|this) ..
   cold turkey (sounds|is|was|on|in|off|with|didnt|did|lasted|worked|works|never)? .. (cigarettes|cigs|smoking|nicotine|vaping|coffee|sugar|caffeine|chocolate|horrific|snack|quit|days lol)
   (smoking|smoke|cigarettes|nicotine|vape|vaping|cigs|sugar|coffee) .. ... cold turkey
   (on|from|with|off) (tiktok|instagram|youtube|netflix|games|gaming|screens|takeaways|crisps)
   (anxiety|back|knee|illness|pain|depression|mind|shyness|pride|shift) (wont|doesnt|never|didnt) (let|lets) me
   jump off that bridge when
   no thoughts of (death|dying|suicide|that|harm|hurting)
   not (giving|given|give) up on life
   (carry|keep|pack|take) .. (glucose|vitamin|allergy|antacid|hay fever|indigestion) (tablets|pills) .. (in|with|to) ..
   take (all|the) .. days of .. (my)? (leave|holiday|vacation)
   (chest pain|chest pains|the pain) (under|if|persist|persists|and see|years ago|last year|checked|and the doctor)`;
