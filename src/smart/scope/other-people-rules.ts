import type { ScopeRule } from "./scope-rule.ts";

const LOVED =
  "(?:wife|husband|partner|girlfriend|boyfriend|spouse|fiance|fiancé|fiancée|ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|ex-partner|crush|gf|bf)";
const KIN =
  "(?:daughter|son|kids?|children|teenager|teen|roommate|sister|brother|mom|dad|mother|father|neighbou?r|coworker|colleague|boss|friend|best friend|stepdaughter|stepson|manager|landlord|stepfather|stepdad|stepmother|uncle|aunt|cousin|teacher|classmates?|flatmate|housemate|in-laws|mother-in-law|father-in-law|family|parents|employee|employees|bully|bullies)";
const ANYONE = `(?:him|her|them|someone|somebody|people|everyone|that [a-z]+|this [a-z]+|(?:my|the|his|her|their) (?:[a-z]+ )?(?:${LOVED}|${KIN}|guy|man|woman|girl|boy|person|people)|(?:the|that) [a-z]+ who)`;
const HIS = `(?:his|her|their|(?:my|the) (?:${LOVED}|${KIN})(?:'s|s')?)`;
const NOT =
  "(?<!(?:asked|told|tells|begged) me )\\b(?:stop|stopping|quit|not|never|don't|avoid|without|instead of|no longer|resist|rather than|keep from|refrain from|give up|less|control my urge to|urge to)";

const HARM: ScopeRule = {
  id: "harm",
  scope: "not-here",
  when: [
    `\\b(?:hurt|harm|kill|murder|beat up|beat|punch|slap|stab|shoot|poison|strangle|attack|assault|injure|break|smash|torture|threaten|blackmail|humiliate|bully|scare|terrorize|intimidate|destroy|rape|drug|burn|fight|ruin|crush|hit|kick|choke|punish|sabotage) (?:up )?${ANYONE}(?!'s? (?:record|time|score|habit|ice|news))\\b`,
    `\\b(?:smack|spank|whip) ${ANYONE}\\b|\\bteach that [a-z]+ a lesson\\b|\\bhate mail\\b|\\bout of spite\\b|\\bbuy a weapon\\b|\\bhave (?:him|her|them|my [a-z]+) (?:beaten|hurt|killed)\\b|\\b(?:scratch|key|slash) (?:my|the|his|her|their) [a-z]+'s (?:car|van|bike)\\b`,
    "\\b(?:make|get) (?:him|her|them|my ex) (?:so )?jealous\\b|\\brough up (?:the|my|his|her|that|him|them)\\b|\\bgive (?:him|her|them|my [a-z]+) (?:the belt|a beating|a hiding|a good slap|a slap|a smack)\\b|\\bshake the baby\\b|\\bbring (?:[a-z]+ )?(?:[a-z]+'s )?(?:gun|knife) to\\b|\\bcut (?:only |just )?where (?:no one|nobody)\\b|\\bget (?:my [a-z-]+|him|her|them) (?:into|in) trouble\\b|\\bget even with (?:the|my|him|her|them|that|those|everyone)\\b(?! (?:work|reading|laundry))",
    "\\blet (?:his|her|their|my [a-z-]+'s) tyres down\\b|\\bmake (?:[^ ]+ ){1,3}(?:life|lives) (?:a )?(?:hell|misery|miserable|difficult|impossible)\\b|\\b(?:break|smash|bloody) (?:his|her|their) (?:nose|arm|leg|jaw|face|neck|fingers|teeth)\\b",
    "\\b(?:poison|kick|drown|hurt|hit|kill) (?:the|my|his|her|our|their|that|next) (?:[a-z']+ ){0,2}(?:dogs?|cats?|puppy|puppies|kittens?|pets?|horses?|rabbits?|hamster)\\b",
    "\\bthreaten (?:my|the|his|her|our|that|him|them|to (?:kill|hurt|leave|tell))\\b|\\bso (?:that )?(?:nobody|no one|everyone|everybody|he|she|they) (?:ever |never |[a-z]+s )?(?:hires?|hates?|fears?|obeys?|suffers?|loses (?:his|her))\\b",
    `\\b(?:post|leak|put|publish|upload) ${HIS} (?:photos?|pictures|pics|videos?|nudes) (?:online|on)\\b|\\b(?:(?:tell|spread|make up) (?:[a-z]+ )?(?:lies|rumou?rs)|(?:spread|make up) stories) (?:about|that)\\b|\\bexpose (?:him|her|them) (?:on|online|to|publicly)\\b|\\bto (?:frighten|scare|intimidate|humiliate) (?:him|her|them)\\b`,
    "\\b(?:drink and drive|drive drunk|sell my (?:pills|meds|tablets)|end it all|take all (?:of )?(?:the|my) (?:tablets|pills|meds) (?:at once|tonight|together|in one go))\\b|\\b(?:knife|gun|weapon|blade) for (?:my|him|her|them|those|that|the)\\b|\\b(?:carry|bring|take|buy|get) (?:a |the |my )?(?:knife|gun|weapon|blade|bat) (?:to|into|for|in case)\\b|\\b(?:have|get|pay|hire) (?:someone|somebody|a mate|my mates|a guy|people) (?:to )?(?:beat|hurt|scare|rough|jump|threaten|teach)\\b",
    `\\bget ${ANYONE} back for\\b|\\b(?:pay|get) ${ANYONE} back for (?:what|everything|cheating|hurting|leaving|lying)\\b`,
    `\\b(?:get|have|see) ${ANYONE}(?: who [a-z' ]{1,40})? (?:fired|sacked|arrested|expelled|deported|beaten up|thrown out)\\b`,
    "\\b(?:key|slash|scratch|smash|vandalize|egg) (?:my |the |his |her |their |that )?[a-z-]+'s (?:[a-z]+ )?(?:truck|car|van|bike|tires|tyres|house|windows?|door)\\b",
    "\\b(?:revenge|vengeance|retaliate|payback|vendetta)\\b|\\bget (?:back at (?!(?:my|the|our) (?:desk|piano|guitar|books|gym|office|wheel|table|keyboard|game)|it\\b|work|home|school|training|least|once|the end|\\d)|even with (?!the|my (?:work|reading))|my own back(?! (?:garden|yard|room|door|porch|patio|bedroom|fence)))\\b|\\bgetting (?:back at|even with)\\b",
    `\\bmake ${ANYONE} (?:pay|suffer|regret|hurt|sorry|cry|miserable|feel (?:the )?pain|bleed|afraid|scared|lose (?:his|her|their))\\b(?! (?:rent|the bill|me back|me |for (?:dinner|lunch|gas|petrol|the)))`,
    `\\b(?:ruin|destroy|wreck|sabotage|trash|damage|smash|smash up|burn|burn down|set fire to|scratch|key|slash|vandalize|break into|hack|steal) ${HIS} (?:[a-z]+ )?(?:life|career|reputation|marriage|car|van|truck|bike|clothes|house|name|chances|wedding|job|business|things|stuff|phone|property|tires|tyres|account|accounts|relationship)\\b`,
    "\\bspread(?:ing)? (?:[a-z]+ )?(?:rumou?rs|lies|gossip|her nudes|his nudes|photos|pictures) (?:about|of)\\b|\\bget (?:him|her|them|my [a-z-]+) (?:fired|sacked|arrested|expelled|kicked out|deported)\\b|\\bteach (?:him|her|them|my (?:[a-z-]+ ){0,2}[a-z-]+) a lesson\\b",
    "\\b(?:cut|kill|hurt|harm|burn|starve|punish|hang|drown|overdose) (?:myself|my wrists?|my arms?)\\b|\\bend my (?:own )?life\\b|\\bcommit suicide\\b",
    "\\b(?:post|share|leak|publish|upload|send|show|spread) (?:everyone |people |round |around )?(?:his|her|their|my [a-z-]+'s) (?:[a-z]+ )?(?:private|nude|naked|intimate|secret|sex|topless) (?:photos?|pictures|pics|videos?|tapes?|messages|texts|secrets)\\b|\\b(?:post|leak|publish|spread|share) (?:his|her|their) (?:nudes|secrets?)\\b",
    "\\bspread(?:ing)? (?:it|this|that|word) (?:[a-z]+ ){0,3}that (?:he|she|they)\\b|\\b(?:steal|shoplift|rob (?:a|the|my|him|her|them|someone|people)|set fire|arson|make a bomb|build a bomb|deal drugs|sell drugs)\\b|\\bbuy a gun\\b",
  ],
  unless: [
    `${NOT} (?:(?!and |then |but )[^ ]+ ){0,4}(?:hurt|hurting|harm|harming|hitting|hit|beating|beat|punching|punch|slapping|slap|revenge|retaliate|retaliating|getting back|get back|killing|kill|cutting|cut|burning|burn|bullying|bully|threatening|threaten|yelling|fighting|fight|scaring|scare|punishing|punish|kicking|kick|smash|break|breaking|humiliate|humiliating|ruin|steal|stealing|shoplift|shoplifting)\\b _`,
    "\\b(?:beat|kill|crush|smash|destroy|fight) (?:my|his|her|their|the) (?:own )?(?:personal|pb|record|best|time|score|weeds|exam|exams|interview|workout|fear|fears|depression|anxiety|cancer|addiction|boredom|presentation)\\b",
    "\\b(?:beat|crush|smash|destroy|kill|fight) (?:[^ ]+ ){1,4}?(?:at|in) (?:the |a )?(?:chess|tennis|golf|cards|squash|badminton|scrabble|race|pool|darts|football|checkers|poker|quiz|match|game|marathon|mario kart|fifa|monopoly|boxing|ring|final)\\b",
    "\\bset fire to (?:the |our |my )?(?:barbecue|bbq|stove|grill|logs?|candles?|bonfire|wood)\\b",
    "\\b(?:at|in) (?:chess|tennis|golf|cards|squash|badminton|scrabble|a race|the race|pool|darts|football|checkers)\\b",
  ],
};

const CONTROL: ScopeRule = {
  id: "control",
  scope: "not-here",
  when: [
    `\\b(?:check|read|go through|look through|search|monitor|spy on|hack|hack into|look at|track|get into|access|screenshot|clone|bug) ${HIS} (?:[a-z]+ )?(?:phone|texts?|messages?|emails?|e-mails?|diary|journal|dms|location|whereabouts|instagram|facebook|social media|whatsapp|browser|browsing|search history|bank|mail|letters|snapchat|accounts?|laptop|bag|purse|wallet|calls|call log|gps|movements|passwords?|handbag|drawers|pockets|receipts)\\b`,
    `\\b(?:spy|spying|snoop|stalk|stalking) (?:on )?(?:${ANYONE}|online)\\b|\\b(?:follow|tail|watch|track|tracking|monitor) (?:him|her|them|(?:my|the) (?:${LOVED})(?!'s))\\b(?! (?:play|perform|dance|compete|sing|run|race|progress))`,
    `\\b(?:tracker|tracking app|airtag|air tag|gps|spyware|hidden camera|camera|nanny cam|keylogger|spy app|recorder) _(?:on|in|into|onto) ${HIS}`,
    `\\b(?:put|hide|install|plant|place) (?:a |an |some )?(?:[a-z]+ )?(?:tracker|tracking app|airtag|gps|spyware|camera|keylogger|spy app|microphone)\\b`,
    `\\b(?:stop|prevent|keep|forbid|ban|block|not let|don't let|never let|not allow|don't allow) (?:my )?(?:${LOVED}|daughter|him|her) (?:from )?(?:seeing|talking|going|meeting|working|wearing|leaving|dating|see|talk|go|meet|work|wear|leave|having|have|speaking|spending|texting|contacting|hanging|to see|to go|to talk|to meet)\\b`,
    `\\b(?:decide|choose|control|dictate|approve|manage|pick) (?:[^ ]+ ){0,3}(?:${LOVED}|she|he|her|him|they)(?:'s)? (?:wears?|sees?|eats?|goes|does|spends?|can|may|must|should|is allowed|talks?|meets?|friends|clothes|money|whereabouts|phone|life)\\b`,
    `\\b(?:get|have|find out|guess|crack) (?:the )?(?:passwords?|passcode|pin|login) (?:to|of|for) ${HIS}|\\b(?:keep an eye on|lurk on|creep on|snoop on|watch) (?:my )?(?:ex|ex-[a-z]+|crush)(?:'s)? (?:instagram|facebook|profile|page|stories|account|snapchat|tiktok)|\\b(?:make sure|see to it) (?:that )?(?:she|he|my (?:${LOVED})) (?:never|doesn't|does not|can't|won't|only) (?:ever )?[a-z]+`,
    `\\b(?:only |not )?(?:give|let|allow) (?:her|him|my (?:${LOVED})) (?:have |use |get )?(?:any |the |some |her |his )?(?:money|cash|car keys|phone|card|account) (?:if|when|only|after|unless|for)\\b|\\btake (?:her|his|my (?:${LOVED})'s) (?:[a-z]+ )?(?:card|phone|keys|passport|money)\\b`,
    `\\b(?:record|tape|film|listen in on|eavesdrop on|bug) ${HIS} (?:[a-z]+ )?(?:calls?|conversations?|phone|talks?|room)\\b|\\bsecretly (?:record|film|watch|follow|check|read|track)\\b`,
    `\\b(?:see|read|get) every (?:message|text|email|call) (?:my )?(?:${LOVED}|he|she)\\b|\\bapp that (?:shows|tells|lets) me (?:see |know )?where\\b|\\bcheck (?:his|her) (?:car|bag|phone|pockets|coat|clothes) (?:for|every|each)\\b|\\bwith a fake (?:girl|guy|boy|man|woman|account|profile)\\b|\\bmake (?:him|her|my (?:${LOVED})) ask (?:before|me|first)\\b|\\b(?:see|read|know) what (?:my )?(?:${LOVED}|daughter|son|he|she) (?:writes?|texts?|sends?|types?)\\b`,
    `\\b(?:know|check|see|find out|track|ask|control) where (?:my )?(?:${LOVED}|he|she) (?:is|goes|was|has been) (?:[^ ]+ ){0,3}(?:every|each|all|at all|always|whenever|minute|hour)\\b`,
    `\\bcontrol (?:my )?(?:${LOVED}|him|her|them|daughter|son)\\b`,
    `\\b(?:find out|figure out|know|look up|discover|track down|find) where (?:my |the )?(?:[a-z]+ )?(?:${LOVED}|he|she|they|him|her) (?:lives?|is|are|works?|goes|moved|now|stays?|sleeps?|parks?)\\b`,
    `\\b(?:get|make|have|force|want|require) (?:my )?(?:${LOVED}|her|him) (?:to )?(?:[^ ]+ ){0,2}(?:ask (?:my |for )?permission|share (?:his|her|their) location|give up (?:his|her|their) (?:job|friends)|obey|quit (?:his|her|their) job|stop seeing|stop talking to|stay home|send me (?:a )?(?:photo|proof|picture|location)|submit|cut off)\\b`,
    `\\b(?:call|text|ring|message) (?:my )?(?:${LOVED}|her|him) (?:every|each) (?:hour|half hour|few minutes|ten minutes|\\d+ minutes)\\b`,
    `\\b(?:follow|track|check|watch|see|know|monitor) ${HIS} (?:live )?(?:location|whereabouts|messages|texts|movements)\\b|\\b(?:read|go through|look through) ${HIS} (?:messages|texts|emails|phone|diary|dms|letters)\\b`,
    "\\b(?:make sure|see to it)(?: that)? (?:she|he|my [a-z]+) (?:never|doesn't|does not|can't|won't) (?:ever )?(?:talks?|speaks?|sees?|meets?|goes|go|leaves?|texts?|dates?)\\b",
    `\\b(?:must|has to|have to|should|needs to) ask (?:me|my permission|for my permission)\\b|\\bkeep (?:her|him|my (?:${LOVED}|daughter)) (?:away from|from|at home|indoors)\\b|\\b(?:allow|let) (?:my )?(?:${LOVED}|her|him) out (?:only|just|never)\\b|\\bforbid (?:my )?(?:${LOVED}|her|him|daughter)\\b`,
    `\\b(?:get|make|have) (?:her|him|my (?:${LOVED}|daughter)) (?:to )?(?:send|share|text|show)(?: me)? (?:his|her|their) (?:location|phone|messages|whereabouts)\\b|\\b(?:check|read) the mileage\\b|\\b(?:track|tail|follow) ${HIS} (?:car|phone|location)\\b|\\bknow what (?:my )?(?:${LOVED}|she|he) (?:is|does)\\b`,
    `\\block (?:my )?(?:${LOVED}|daughter|son|her|him) (?:in|out|up)\\b|\\bmake (?:my )?(?:${LOVED}|daughter|son) (?:delete|break up|quit|stop seeing|stop talking|cut off|stay home)\\b|\\btell (?:my )?(?:${LOVED}|her|him) what (?:she|he) (?:may|can|must|should) (?:wear|do|say|spend)\\b`,
    `\\b(?:choose|pick|decide) (?:my |the )?[a-z-]+'s (?:friends|clothes|boyfriend|girlfriend)\\b`,
    `\\b(?:isolate|lock in|lock up) (?:my )?(?:${LOVED}|her|him)\\b|\\b(?:make|making|create|creating|use|using|set up) (?:a )?fake (?:account|profile)\\b|\\b(?:find out|know|see|discover|check) who (?:my )?(?:[a-z]+ )?(?:${LOVED}|he|she)(?:'s)? (?:is )?(?:dating|seeing|with|talking|texting|meeting|sleeping)\\b|\\bcatch (?:my )?(?:${LOVED}|him|her) (?:cheating|lying|out)\\b|\\btest (?:my )?(?:${LOVED})'?s? loyalty\\b`,
  ],
  unless: [
    "\\b(?:tracker|airtag|air tag|gps|camera) (?:on|in|into|onto|to|for) (?:my|our|the) (?!ex|husband|wife|partner|boyfriend|girlfriend|gf|bf|son|daughter)(?:[a-z]+ )?(?:keys?|bags?|bike|bicycle|dog|cat|luggage|suitcase|wallet|purse|backpack|van|phone|garden|birdbox|nest|desk|laptop|front door|porch)\\b",
    `${NOT} (?:(?!and |then |but )[^ ]+ ){0,3}(?:checking|check|reading|read|going through|go through|spying|spy|stalking|stalk|tracking|track|following|follow|snooping|snoop|looking|look|monitoring|monitor|controlling|control)\\b _`,
  ],
};

const UNWANTED_CONTACT: ScopeRule = {
  id: "unwanted-contact",
  scope: "not-here",
  when: [
    `\\b(?:text|texting|call|calling|message|messaging|email|emailing|write|writing|visit|see|show up|turn up|contact|contacting|talk|win|get|send|wait|go|keep|reach|drive|ask|pursue|knock|leave|follow|dm|bring|convince|persuade|date|meet) (?:[^ ]+ ){0,14}(?:blocked me|blocked my|blocked the old|told me to stop|told me not to|asked me to stop|asked me not to|asked me to leave|said no|says no|restraining order|no[- ]contact order|injunction|protective order|doesn't want|don't want me|does not want|didn't want|won't answer|won't reply|won't talk|refuses to|ignores me|ignoring me|stopped answering|stopped replying|rejected me|turned me down|broke up with me and|not interested|wants nothing|wants no contact|cut me off|said it's over|left me and|never replies|unfriended me|until (?:she|he|they|someone|one of them) (?:answers?|picks? up|opens?|tells?|passes|puts?|lets?|calls?|rings?|texts?|talks?|agrees?|takes? me back|says? yes|replies|reply|gives? in|changes? (?:his|her|their) mind|listens?|forgives?|comes? back|loves? me|sees? me|responds?))\\b`,
    "\\b(?:blocked me|restraining order|said no|no[- ]contact|told me to stop|not to contact)\\b.{0,60}\\b(?:text|call|message|contact|see|visit|write|talk|reach out|go to|turn up|show up|email|ask|try again|find)\\b",
    "\\b(?:from|with|on|make|use|create) (?:a |an )?(?:new|another|different|fake|second|friend's) (?:account|number|profile|phone|sim) _(?:her|him|them|text|message|contact|reach|blocked)\\b|\\b(?:message|text|contact|call|dm|reach) (?:her|him|them|my ex) (?:[^ ]+ ){0,2}(?:from|with|on|using) (?:a |an )?(?:new|another|different|fake|second|friend's) (?:account|number|profile|phone|sim)\\b",
    "\\b(?:show up|turn up|appear|wait outside|wait|sit outside|park outside|stand outside|drive past|drive by|hang around) (?:at |by |near |outside |in front of )?(?:my |the )?(?:ex's?|ex-[a-z]+'s|her|his|their|crush's) (?:house|work|job|office|flat|apartment|home|gym|school|door|place|class|street|building)\\b",
    "\\b(?:keep|go on) (?:messaging|texting|calling|writing|asking|emailing)\\b.{0,40}\\b(?:even though|although|though|anyway)\\b|\\bwait for (?:him|her|my ex) (?:outside|at|by|near)\\b|\\baround the restraining order\\b|\\brestraining order\\b.{0,40}\\b(?:anyway|against me)\\b",
    "\\b(?:win|get|have|take) (?:her|him|my ex|them) back\\b.{0,40}\\b(?:whatever|no matter|even though|although)\\b|\\bmake my ex\\b|\\b(?:call|ring|text|message) (?:her|him|them|my ex) (?:[a-z0-9]+ ){1,3}(?:a day )?until\\b|\\b(?:wait|stand|sit|park) (?:by|at|near|outside) (?:her|his|their) (?:car|house|work|flat|door|gym|school)\\b|\\b(?:find|get) (?:her|his|my ex's) (?:new )?address\\b",
    "\\bring the (?:bell|door) until\\b|\\bwait for my ex (?:after|before|outside|every)\\b|\\b(?:as|because|since|while) (?:i'm|i am) blocked\\b|\\bgo to (?:his|her) (?:[a-z]+ )?(?:so|until) (?:that )?(?:he|she) has to\\b|\\b(?:phone|call|ask|text) (?:all |every |each |both )?(?:of )?(?:his|her|their) (?:friends|relatives|family|mother|sister|brother|colleagues|parents)\\b.{0,40}\\b(?:until|till)\\b|\\bget (?:his|her) (?:new )?(?:number|address) from\\b",
    "\\b(?:get|make|convince) (?:him|her|them|my [a-z-]+) to unblock\\b|\\bmake new accounts\\b",
    "\\b(?:ask|asking) (?:her|him|them|my [a-z]+) out (?:again|every|until|once more)\\b",
  ],
  unless: [
    `${NOT} (?:(?!and |then |but )[^ ]+ ){0,3}(?:texting|text|calling|call|messaging|message|contacting|contact|driving|drive|checking|waiting|showing up|reaching|seeing|see|visiting|writing)\\b _`,
    "\\b(?:respect|accept|honor|honour)\\b _(?:no|boundary|boundaries|wish|wishes|decision|order|space)\\b _",
    "\\b(?:doctor|landlord|insurance|council|bank|company|hr|school|bus|customer|customers|clients?|agents?|editors?|publishers?|employers?|recruiters?|donors?|companies) (?:[^ ]+ ){0,4}(?:said no|says no|won't|refuses to|turned me down|rejected me)\\b",
  ],
};

export const OTHER_PEOPLE_RULES: readonly ScopeRule[] = [HARM, UNWANTED_CONTACT, CONTROL];
