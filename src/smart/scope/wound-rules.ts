import type { ScopeRule } from "./scope-rule.ts";

const HURT =
  "(?:abuse|abused|abuser|abusive|abusing|raped?|rapist|molested?|molester|assault|assaulted|assaulter|attacked|attacker|beat|beats|beaten|beating|hit|hits|hitting|abusing|raping|molesting|touching|bullying|neglecting|groomed|trafficked|stabbed|shot|strangled|choked|violated|touched|bullied|bully|bullies|tortured|kidnapped|mugged|harassed|stalked|threatened|hurt|hurts|neglected|killed|murdered|ran over|run over|knocked down)";
const PLACE =
  "(?:where (?:i was|it happened|he|she|they|my|the|we) _(?:HURT|crashed|crash|happened|died|killed|jumped|accident|attack|shooting|fire)|where it (?:all )?happened|(?:crash|accident|crime) (?:site|scene|spot)|scene of the|spot where|(?:site|scene) of the (?:accident|crash|attack|shooting|fire|bombing))".replace(
    "HURT",
    HURT,
  );
const EVENT =
  "(?:rape|abuse|assault|attack|crash|accident|shooting|stabbing|bombing|fire|robbery|trauma|war|combat|deployment|explosion|kidnapping|beating|miscarriage|stillbirth|flashbacks?|traumatic (?:memory|memories|event)|trauma (?:memory|memories)|what (?:he|she|they|my [a-z-]+) did to me|what happened to me|did to me)";
/** Of these, the ones that are nobody else's story. */
const HEAVY_EVENT = EVENT.replace("|fire|robbery|", "|")
  .replace("|war|combat|deployment|explosion|", "|")
  .replace("|bombing|", "|");
const GO =
  "(?:go back|go|going|going back|return|returning|visit|visiting|drive (?:past|by|down|through|to|along|up)|drive|walk (?:past|by|down|through|into|up|along)|walk|cycle|ride|stand|pass|face|see|stay|sit|sleep|spend|enter|be)";
const RECALL =
  "(?:relive|reliving|re-live|replay|go over|go through|write (?:out|down|about)|write|describe|remember|recall|imagine|picture|face|watch|look at|read about|listen to|think through|talk through|tell|recount|expose myself to|confront|process|work through)";
const MEET =
  "(?:meet|meet up with|see|contact|call|phone|text|email|message|write to|visit|talk to|speak to|find|face|track down|reach out to|sit down with|forgive|look up|invite|reconcile with|have coffee with|have dinner with|make peace with|get back together with|go back to|move back in with|return to)";
const PERSON = "(?:my |the |a |that )?(?:[a-z-]+ ){0,3}";
const LOSS =
  "(?:death|died|die|dying|dead|passed|passing|loss|losing|lost|funeral|miscarriage|stillborn|stillbirth|suicide|killed|gone|widow(?:ed|er)?|late (?:husband|wife|mom|dad|mother|father|son|daughter|brother|sister)|grief|grieving|bereavement|mourning)";
const WITH_HELP =
  "\\b(?:talk|talking|tell|speak|speaking|bring up|share|discuss|ask|mention|work|process|write|explore|go|do|plan) (?:[^ ]+ ){0,10}?(?:in|with|to|at|for) (?:my |the |a )?(?:next )?(?:therapist|counselor|counsellor|clinician|psychologist|therapy|emdr|doctor|sponsor|support group|group|survivors' group|helpline|police|solicitor|lawyer|session|social worker)\\b(?: [^ ]+){0,12}";

const TRAUMA: ScopeRule = {
  id: "trauma",
  scope: "with-clinician",
  when: [
    `\\b${GO} _${PLACE}`,
    `\\b(?:visit|go to|go back to|return to|drive past|walk past|stand (?:at|in|outside)) ${PERSON}(?:house|street|road|school|church|flat|apartment|place|room|building|park|town|home|spot|corner|junction|bar|club|car park|station|base) (?:where|that|of) _(?:${HURT}|${EVENT}|happened|crashed)\\b`,
    `\\b${RECALL} _(?<!after (?:my|the) )(?:${HEAVY_EVENT}|(?:my|our|that) ${EVENT})\\b`,
    `\\b(?:read|watch|look at|listen to|open) (?:[^ ]+ ){0,5}about (?:my|our|the(?! (?:fire|war|robbery|explosion|bombing|combat))) ${EVENT}\\b`,
    `\\b${RECALL} (?:[^ ]+ ){0,6}(?:did to me|happened to me)\\b`,
    `\\b${MEET} ${PERSON}(?:rapist|abuser|attacker|molester|assaulter|stalker|groomer|trafficker|perpetrator)\\b`,
    `\\b${MEET} ${PERSON}(?:who|that) (?:[a-z]+ ){0,2}${HURT}\\b`,
    `\\b(?:watch|look at|read|see) _(?:videos?|footage|photos?|pictures|news|reports?|clips|recordings?|tapes?|calls?) (?:of|about|from) (?:the|my|our|that|his|her) ${EVENT}`,
    `\\b(?:${RECALL}|read|listen|watch) (?:[^ ]+ ){0,6}(?:night|day|time|times|years?|summer|moment|evening|morning) (?:[^ ]+ ){0,4}(?:${HURT}|${EVENT}|died|passed away)\\b`,
    "\\bexposure (?:to|therapy) _(?:trauma|memory|memories)\\b _(?:on my own|by myself|alone)",
    `\\b(?:sit|stand|be) in (?:the |that )(?:room|house|car|place) where\\b|\\b(?:make|force) myself (?:to )?(?:remember|recall|relive|watch|look)\\b|\\b(?:return|go back|go) to (?:the|that) (?:[a-z]+ )?where (?:we|i) (?:were|was) (?:[a-z]+ed|shot|hurt)\\b`,
    `\\bwhere (?:i|he|she|we|they|it|my [a-z-]+|our [a-z-]+|the [a-z]+) (?:was |were |got |had |all |have |has |once )*(?:${HURT}|died|killed|jumped|drowned|crashed|happened|fell (?!in love|asleep|for)|burned|burnt|hanged|collapsed|shelled|shot at|locked (?:up|in)|held captive|run over|knocked down)\\b`,
    `\\b(?:house|flat|room|cellar|car|home|hospital|school|place|barn|garage) (?:i|we|she|he) (?:was|were|got) (?:${HURT}|locked)\\b`,
    "\\bget back (?:the |my |all )*memories\\b|\\bwhat (?:he|she|they|my [a-z-]+|uncle|dad|grandpa|grandad) did(?: to (?:me|us)| that| in the|$| , )|\\b(?:court|police) file (?:of|about|on) (?:my|our|what)\\b|\\b(?:999|911|emergency) call (?:again|over)\\b",
    "\\b(?:remember|recover|uncover|dig up|unlock) _(?:repressed|buried|traumatic|childhood) (?:memory|memories|trauma)\\b",
  ],
  unless: [
    WITH_HELP,
    "\\b(?:tell|ask|show) (?:my |the |a )?(?:therapist|counselor|counsellor|clinician|psychologist|doctor|gp|sponsor|social worker|solicitor|lawyer|police)\\b(?: [^ ]+){0,12}",
    "\\b(?:after|since|before) (?:my|the|our) (?:car |bike )?(?:accident|crash|attack|assault|deployment|fire|miscarriage)\\b",
    "\\b(?:stop|not|avoid|without|quit|less|fewer) (?:[^ ]+ )?(?:reliving|replaying|thinking|relive|replay|remembering)\\b _",
  ],
};

const CONFRONTING: ScopeRule = {
  id: "confronting",
  scope: "with-clinician",
  when: [
    `\\b(?:confront|stand up to|face|call out|accuse|have it out with|challenge|tell off|get an apology from|press charges|report|expose|testify against) ${PERSON}(?:who|for|about|that|over|with) _(?:${HURT}|childhood|past|did|done|treated)\\b`,
    `\\b(?:confront|stand up to|face|call out|accuse|have it out with|tell) ${PERSON}(?:rapist|abuser|attacker|molester|bully|bullies|stalker|abusive [a-z-]+|groomer|perpetrator)\\b`,
    `\\b(?:tell|call|ask|make|meet|force|get|text|email|write to|ring|phone|see|visit) (?:[^ ]+ ){0,8}${HURT} (?:me|us)\\b`,
    `\\b(?:confront|stand up to|call out) ${PERSON}(?:mom|dad|mother|father|parents|uncle|aunt|brother|sister|stepdad|stepfather|stepmother|stepmom|grandfather|grandpa|ex|ex-[a-z]+|coach|priest|teacher|cousin|husband|wife|partner|boyfriend|girlfriend|family|them|him|her)\\b`,
    "\\b(?:my|our) abusive (?!relationship|marriage|home|job)[a-z-]+\\b|\\b(?:own up to|admit|confess|say sorry for|apologize for|face up to|explain|knew|know) (?:[^ ]+ ){0,2}(?:what|why) (?:he|she|they|my [a-z-]+) (?:did|beat|hit|hurt|touched|let)\\b",
    "\\b(?:my|our|the|his|her) (?:rapist|abuser|attacker|molester|groomer|perpetrator)s?\\b",
    `\\b(?:talk|speak|face|confront|ask|tell|meet|call|phone|write) (?:[^ ]+ ){0,6}about (?:the|my|his|her|their|all the) (?:beatings?|abuse|rape|hitting|violence|assault|touching|neglect|bullying)\\b`,
    `\\b(?:admit|own up to|confess|confess to|acknowledge|apologize for|say sorry for) (?:[^ ]+ ){0,3}(?:did to me|abuse|abusing me|hurting me)\\b`,
    `\\b(?:tell|ask|make) (?:him|her|them|my [a-z-]+) (?:[^ ]+ ){0,6}(?:did to me|hurt me|abuse|abused me|what (?:he|she|they) did)\\b`,
  ],
  unless: [
    WITH_HELP,
    "\\b(?:stay away|keep away|away|stay clear|get away|move away|protection|safe|injunction|order) (?:[^ ]+ ){0,2}(?:from|against) (?:my|our|the|his|her) [a-z]+\\b|\\b(?:block|avoid|unfollow|delete|report|not (?:see|meet|contact|answer|text|call)|stop (?:seeing|answering|texting|calling|contacting)) (?:[^ ]+ ){0,2}(?:my|our|the|his|her) (?:rapist|abuser|attacker|molester|groomer|perpetrator)s?\\b",
    "\\b(?:tell|ask) (?:my |the |a )?(?:therapist|doctor|counselor|counsellor|friend|friends|sister|best friend|partner|police|manager|hr|teacher|gp|sponsor)\\b _",
  ],
};

const GRIEF: ScopeRule = {
  id: "grief",
  scope: "with-clinician",
  when: [
    `\\b(?:be over|get over|getting over|move on from|move past|get past|be done with|put behind me|let go of|forget|forget about|recover from|over and done with|finish|end|be finished with|heal from|stop being sad about|stop crying about|stop crying over|stop thinking about|not cry about|accept) (?:[^ ]+ ){0,5}${LOSS}\\b`,
    "\\b(?:stop|finish|finished|quit|end|be done|complete|done|no longer|not|never) (?:my |the |with |being |be |all |this )*(?:grieving|grieve|mourning|mourn|grief|bereaved)\\b",
    `\\b(?:stop|quit|not|no longer|never) (?:missing|miss|crying|cry|thinking|think|feeling|feel|being sad|be sad) (?:[^ ]+ ){0,6}${LOSS}\\b`,
    "\\b(?:put|close|leave) (?:[^ ]+ ){0,5}(?:death|loss|suicide|passing|miscarriage)(?: [^ ]+){0,4} (?:behind|closed)\\b|\\bclose the (?:chapter|book|door) (?:of|on) (?:[^ ]+ ){0,3}(?:death|loss|suicide|passing)\\b|\\b(?:done|finished|over) with (?:the |my |all )?(?:mourning|grief|grieving|tears for|sadness (?:about|over))|\\bstop crying over my (?:baby|babies|dad|mom|father|mother|husband|wife|son|daughter|brother|sister|gran|nan|grandad)\\b\\b|\\bmissing of my\\b",
    "\\b(?:stop|finish|finished|done|be finished|be done|over) (?:with )?missing (?:him|her|them|my (?:late )?(?:dad|mom|father|mother|husband|wife|son|daughter|brother|sister|baby|gran|nan|grandad|friend))\\b",
    `\\b(?:grief|grieving|mourning|bereavement) (?:be |to be |is |over |done |finished |behind me )+`,
    `\\bclosure (?:on|about|over|after|for|from|with) (?:[^ ]+ ){0,3}${LOSS}\\b`,
    "\\bgriev(?:e|ing) (?:faster|quicker|quickly|less|more quickly|in (?:less|under))\\b|\\b(?:speed up|hurry up|get through|rush|shorten|cut short|get|bring) (?:my |the |this )?(?:grief|grieving|mourning)\\b(?! (?:group|book|counsell?or|counsell?ing|support))\\b",
    `\\bmove on (?:from|after|since) (?:[^ ]+ ){0,4}${LOSS}\\b`,
  ],
  unless: [
    "\\b(?:get over|move on from|recover from|forget|accept|let go of|get past) (?:[^ ]+ ){0,3}(?:losing|loss of|lost) (?:my |the |a |that |our )?(?:job|game|match|race|house|phone|election|money|weight|keys)\\b",
    "\\blate (?:[a-z]+)'s (?!death|passing|suicide|loss|funeral)[a-z]+",
    "\\bthe (?:job|game|match|race|house|phone|money|keys|bet) (?:i|we) lost\\b",
    "\\b(?:weight|job|hair|hearing|sleep|memory|data|keys) loss\\b|\\blost (?:time|keys|property|luggage)\\b|\\bdead(?:line|lift)s?\\b",
    // Worn out, and nobody's death.
    "\\b(?:feel|feeling|felt|be|being|look|looking|wake up|arrive) (?:so |half |totally |completely |like |less |as )*(?:dead|death|gone|lost)\\b(?! (?:about|over|without|because of))|\\bdead (?:tired|inside|on my feet|at (?:my|work|the|\\d)|by |after |in the )",
    "\\b(?:online |local |weekly )?(?:grief|bereavement|loss) (?:course|group|book|counseling|counselling|workshop|journal|support|class|circle|program|therapy|cafe)\\b",
    "\\b(?:avoid|not avoid|instead of avoiding) (?:my )?grief\\b",
  ],
};

export const WOUND_RULES: readonly ScopeRule[] = [CONFRONTING, TRAUMA, GRIEF];
