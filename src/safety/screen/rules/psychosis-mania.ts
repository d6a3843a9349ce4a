import type { RuleText } from "../rule.ts";

const rule = (
  id: string,
  level: RuleText["level"],
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `psychosis-mania/${id}`,
  kind: "psychosis-mania",
  level,
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

export const PSYCHOSIS_MANIA: readonly RuleText[] = [
  rule(
    "commanding-voices",
    "risk",
    `(voice|voices|god|demons|the devil|spirits|angels|satan|the tv|the radio|allah|my dead {relative}) ... (tell|tells|telling|command|commands|commanding|order|orders|ordering|told|say|says|want|wants|saying) .. me .. (to)? (kill|hurt|jump|die|harm|stab|attack|cut|burn|leave|do|things|what|about|end|myself|people|sacrifice)
     (voice|voices) .. (command|commands|commanding|order|ordering) me
     commanding me
     god (told|tells|speaks) .. (me)? .. to (kill|hurt|leave|sacrifice|stop eating|give)`,
    "eat the cake|haha|lol|coach|therapist says|gps|satnav|to keep going|tells me to rest",
  ),
  rule(
    "hearing-and-seeing",
    "concern",
    `(hear|hearing|hears|heard) .. (voice|voices|whispering|whispers|a man talking|people talking|people whispering|my name .. nobody|things that arent|things nobody|demons|someone talking|my dead)
     (voices|whispers) (in|inside) my head
     the voices (wont|are|tell|keep|come|get|dont|say|back|never|told)
     voices are back
     whispering my name
     (hear|hearing) ... (when|while) (nobody|no one|im alone|i am alone|noone|theres nobody)
     (see|seeing|sees|saw) .. (things|people|stuff|shadows|demons|figures|faces|bugs|spiders|someone|a man) .. (that|who|which|other|moving|arent|isnt|in the|everywhere|and demons|nobody|around) .. (arent|isnt|not|others|people|there|demons|cant|moving|are not|see|walls|dont)
     (see|seeing|saw) (demons|the devil|dead people|shadow people|shadow figures)
     ^ im dead $
     (special|secret|super) powers
     (shadows|walls|paintings|trees|animals|birds|cats) are (talking|moving|whispering|breathing)
     hallucinat*
     (the|a|this|my|that|one|male|female) voice* .. (says|tells|told|calls|shouts|screams|laughs|whispers|keeps|knows|talks|speaks|insults|mocks|wont|never|is) .. (me|im|i|at me|to me|should|filth|obey|worthless|kill|stop|evil|name|loud)
     (angel|angels|god|demon|demons|jesus|spirits|spirit|ghosts|ghost|satan|devil|aliens|alien|dead people|the dead|my dead .. {relative}|allah|saints|an entity|entities|creatures) .. (is|are|keeps|keep|was|were|has|have)? .. (talk|talks|talking|speak|speaks|speaking|whisper|whispering|told|tell|tells|telling|visit|visits|visiting|watch|watching|follow|following|touch|touching|guide|guiding|sent|command|show|shows|live|living|came) .. (to me|me|in my|through|at night|with me|inside|them)
     (demons|demon|shadows|shadow people|figures|spirits|creatures|ghosts|monsters|faces|eyes|people) .. (in|around|behind|under|inside|on|at the end of) (my|the) (room|bed|walls|house|mirror|ceiling|window|corner) ..
     (hear|hearing|read|sense|feel|know) .. (what|other peoples|others|everyones|peoples|their) .. (people|others|they|everyone|thoughts|minds)? .. (think|thinking|thoughts|minds|thought)
     (thoughts|mind|head|brain|body|feelings|movements) .. (arent|are not|isnt|is not|not|dont feel|doesnt feel|no longer) .. (mine|my own|under my control|belong to me)
     (thoughts|mind|brain|body) .. (controlled|inserted|planted|stolen|broadcast*|taken|hacked|removed|read) .. (by|from|out|into)? ..
     (devil|demon|demons|spirit|evil spirit|entity) .. (inside|in|possess*|living in|controls|controlling) (me|my)
     im possessed
     (bugs|insects|worms|ants|snakes|something) .. (crawling|moving|living) (under|in|inside) my (skin|brain|head|body)
     dead (mother|father|mum|dad|brother|sister|husband|wife) (talking|speaking|talks|speaks) to me`,
    "neighbours|neighbors|office|wedding bells|eat the cake|haha|through the wall|phone|distract|choir|singing|radio wakes|podcast|in the next room|kids|carry|game|film|movie|dream|dreamt|at the meeting|in the garden",
  ),
  rule(
    "persecution",
    "concern",
    `(being|im|i am|am|get|getting) (watched|followed|spied on|monitored|tracked|recorded|bugged|poisoned|filmed|targeted|stalked) (by|through|all|everywhere|constantly|$|. |at home|in my|24|every|and)
     (theyre|they are|hes|shes|someones) .. (spying on|watching|following|recording|poisoning|tracking|listening to) (me|my) !on
     plotting (to|against) (poison|kill|me|get)
     (people|they|someone|everyone|the (government|police|fbi|cia|neighbours|state|army|mossad|aliens)|neighbours|government|police|fbi|cia|mi5|aliens|my neighbours|nsa|agents) .. (is|are|keep|keeps|have|has|were|r|theyre)? .. (watching|following|spying|recording|tracking|listening|monitoring|plotting|controlling|poisoning|reading|bugged|filming|hacking|after|broadcasting) .. (me|my|on me|to my|against me|through|us|everything)
     (watching|spying on|listening to|filming|following) me (through|via|in|from|everywhere|on|with|all) .. 
     (out to get me|out to get us|conspiring|plotting against me|in on it|all in on it|conspiracy against me)
     (poisoning|poisoned|drugging|something in|put .. in) my (food|water|drink|coffee|tea|meals)
     (food|water|drink|tea) is (poisoned|being poisoned|drugged)
     (chip|chips|device|implant|microchip|tracker|transmitter|sensor|camera|cameras) .. (in|inside|into|in the) (my|me) .. (head|brain|tooth|teeth|body|arm|ear|neck|walls|eyes|walls|room|shower)?
     cameras (in|inside) my (walls|room|house|light|tv|head)
     (phone|house|flat|car|laptop|computer|room|tv|wifi|apartment|office) .. (is|are|has been|was|been|s)? .. (bugged|hacked|wired|tapped|monitored|full of (cameras|bugs)) ..
     (they|everyone|people|someone|somebody|neighbours|neighbors|police|government|he|colleagues) .. (know|knows|hear|hears|see|sees|record|records|watch|watches|track|tracks) .. everything (i (do|say|think)|about me|in my)
     (put|puts|installed|hid|hidden|placed|planted|install|hiding) .. (cameras|camera|a camera|bugs|a bug|microphones|a mic|listening devices|a tracker|trackers|devices) .. (in|inside|on|around|everywhere) .. (my|the)? ..
     (cia|fbi|mi5|mi6|nsa|kgb|mossad|secret service|government|police|illuminati|freemasons|mafia|masons|russians|chinese|satellites|agents|army) .. (is|are|has|have|s|been|keeps|keep)? .. (track|tracks|tracking|follow|follows|following|watch|watches|watching|listen|listens|listening|after|monitor*|spying|spies|control*|target*|reading|bugged|want|out to) .. (me|my|us)?
     (people|strangers|cars|drivers|everyone|they|streetlights|lights|birds|numbers|celebrities|actors|presenters|newsreader) .. (are|is|keep|on the street|on tv|in the street|outside)? .. (are)? (sending|giving|flashing|signalling|making) (me)? .. (signals|signs|messages|codes|warnings|coded) ..
     (signals|secret messages|coded messages|hidden messages|secret signs|codes) .. (to me|for me|in the|from|on the|about me|meant)
     (gang stalk*|gangstalk*|targeted individual|organised stalking|mind control|thought broadcasting|thought insertion)
     (everyone|people|they|colleagues|friends|neighbours|family|parents) .. (is|are|s) .. (in on (it|this)|plotting|conspiring|against me|pretending|acting|trying to poison|trying to kill me|talking about me behind the walls|laughing at me on tv|setting me up)
     (poison|drug|medication|chemicals|something|spit) .. (in|into) my (food|water|drink|tea|coffee|air|vents|shampoo)
     (implanted|implant*) .. (a|something)? .. (chip|device|in me|me)
     (hear|read|reading|reads|hearing|broadcast*|stealing|steal|control|controlling|controls|track|tracking|insert*|put|putting) .. (my)? (thoughts|mind|brain) .. 
     thoughts (are|being|were) .. (broadcast|broadcasted|stolen|controlled|read|put|inserted|not mine|heard)
     (put|puts|putting) thoughts (in|into) my head
     (tv|television|radio|newspaper|news|songs|license plates|number plates|billboards|signs|internet|the song) .. (talking|speaking|speaks|sending|sends|has|giving|talks|gives|is|are)? .. (to me|me messages|me secret|secret messages|messages (meant )?for me|messages|signs for me|messages meant)
     (get|getting|receive|see) (signs|messages|codes) from .. (plates|tv|radio|god|birds|numbers|the)
     (was|been|were|is) replaced (by|$)
     (replaced|swapped) (by|with) (an|a)? (impostor|imposter|double|clone|robot|actor|someone else)
     not my (mother|father|wife|husband|mum|dad) .. replaced
     (people|they|everyone) are (actors|robots|clones|not real|lizards)
     (nothing|none of this|world|this|reality|life) (is|isnt) (real|a simulation) .. (people|actors|anymore|and|. )
     cant tell .. whats real
     simulation and i have to
     (think|know|believe|im|am) .. (im|i am)? already dead
     ^ .. im dead already
     ^ im dead and
     ^ im dead $
     (body|insides|organs) .. (is|are) (rotting|dead|missing|melting)
     stole my organs
     (government|cia|fbi|mafia|police) .. (after|following|watching|listening|tracking) (him|her|me|us)
     (controlling|controls|taken over|taking over) my (mind|thoughts|brain|body)
     (aliens|satellites|lasers|5g) .. (control*|beam*|in my|me|talk*|attack*)`,
    "boss|manager|strava|at the gym|instagram|self conscious|team|show|novel|film|thriller|game|ex|haha|lol|meetings|my kids are|detox|strangers at|micromanag*|teacher|parents|partner|husband|boyfriend|up on",
  ),
  rule(
    "mania",
    "concern",
    `(havent|havnt|hasnt|not|didnt|without|no) (slept|sleep|sleeping) .. (in|for|since) .. (3|4|5|6|7|8|three|four|five|six|seven|eight|several|many|few)? (days|nights|a week|week|weeks)
     (no|without) sleep .. (for|in) .. (days|week|nights)
     (dont|doesnt|no longer|do not) need .. (sleep|to sleep|any sleep) .. 
     (no sleep|hardly sleep|slept|awake|sleep) ... (invincible|unstoppable|amazing|special|king|god|queen|genius|companies|famous|full of energy|mission)
     (feel|am|im|feeling|i) .. invincible
     unstoppable .. (no sleep|havent slept|mission|god)
     (feel|feeling) .. like a (king|god|genius|prophet)
     (awake|up|not slept|going) for (3|4|5|6|7|8|three|four|five|six|seven|several|many) (nights|days|days straight|nights straight) ..
     (reincarnation|incarnation|embodiment|son|daughter|messenger|chosen prophet|vessel) of (christ|jesus|god|buddha|mohammed|satan|a king|the devil|cleopatra|napoleon|an angel)
     (going to|will|about to|meant to|destined to|im) .. (be|become|run|rule|save) (president|prime minister|the world|king|queen|famous overnight|a billionaire|the universe|humanity|all of you|mankind)
     (on top of the world|never felt better|full of energy|buzzing|high on life|so much energy|ideas|masterpiece|genius) .. ... (no sleep|not slept|havent slept|awake|dont sleep|without sleep|nights|no need to sleep)
     (no sleep|not slept|havent slept|awake|dont sleep|without sleep|nights|slept two hours|one hour of sleep) .. ... (on top of the world|never felt better|full of energy|buzzing|so much energy|ideas|masterpiece|genius|project|projects|brilliant|wired|cleaning all night)
     (gave|giving|spent|sold|quit|maxed|emptied) .. (away)? .. (savings|job|house|credit cards|everything|all my|car|account) .. (because|to|for|so) .. (im|i am|i will|god|the mission|my destiny|going to be|president|save|prophecy|vision|the universe)
     (god|universe|jesus|the lord|fate|stars) .. (gave|has given|given|speaks|talks|sends|sent|told|chose|has chosen|whispers) .. (me|to me|through me) .. (powers|mission|a mission|secret|special|plan to|directly|personally|message|messages|in numbers)
     (special|secret|divine|holy|cosmic) (mission|purpose from god|powers|gift of healing|knowledge)
     (everything|reality|world|people|time|this) .. (isnt|is not|not|arent|feels) .. (real|fake|a film set|staged|a set|a dream i cant wake) .. (anymore|. |and|$|everyone|actors|they)
     (episode|episodes) (of|again)? .. (mania|psychosis|manic|psychotic)
     im (a|the) (prophet|messiah|god|chosen one|jesus|king of|son of god|savior|saviour|second coming|reincarnation)
     i (am|m)? (god|jesus|the messiah|the prophet)
     im (god|jesus|the messiah|chosen|the chosen)
     (god|universe) .. (chosen|chose|choose|picked|speaks|talks|spoke|sent|selected) .. (me|to me) .. (to|and|for|told)
     chosen (me )?to (save|lead|warn)
     (have|got|gained|given) (special|super|magic|psychic|supernatural|secret) (powers|power|abilities|mission)
     i can (fly|read minds|read peoples minds|control the weather|heal people|see the future|control people|teleport)
     (mission|sent) (from|by) god
     (giving|gave|give) all my money away
     (spent|blew|spend|gambled) .. (all my savings|20 thousand|thousand|thousands|everything|10k|20k|savings|my savings) .. (in|on|this) .. (a|two|three|one|the|2|3)? .. (days|day|week|weekend|night) 
     (thoughts|mind|brain|head) .. racing .. (so fast|and (im|i)|cant stop|. )? (talk|famous|cant stop talking|going to be famous|unstoppable)
     (manic|mania|hypomanic|psychotic|psychosis|delusional|delusions|paranoid schizo*)
     (stopped|off|stop|quit|came off|threw away|flushed|not taking) .. (my|taking|taking my)? .. (lithium|antipsychotics|antipsychotic|olanzapine|risperidone|quetiapine|clozapine|abilify|seroquel|depakote|mood stabilisers|mood stabilizers|haloperidol) 
     off my meds and .. (shadows|voices|feel|talking|great)
     (thinks|believes|says) .. (he|she) .. (is|s) (god|a queen|jesus|the messiah|a prophet|being watched|being followed)`,
    "oxygen|steroids|slept well|sleep well|properly|slept badly|baby|newborn|heat|jet lag|exam|exams|after that run|dose|with my doctor|house deposit|trip|stable|shoes|not manic|ward|lecture|course|documentary|job|goals|monday|sales|colic|haha|lol|for years",
  ),
];
