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
     (body|insides|organs|brain) .. (is|are) (rotting|dead|missing|melting)
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
    "baby|newborn|heat|jet lag|exam|exams|after that run|dose|with my doctor|house deposit|trip|stable|shoes|not manic|ward|lecture|course|documentary|job|goals|monday|sales|colic|haha|lol|for years",
  ),
];
