import type { RuleText } from "../rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText => ({
  id: `passive/${id}`,
  kind: "suicide",
  level: "risk",
  clarity: "unclear",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const ILL =
  "cancer|malignant|heart attack|heart|stroke|tumour|tumor|illness|disease|accident|crash|lump|lungs|kidneys|cough|infection|virus|aneurysm|sepsis|liver|terminal|operation|anaesthetic";
const BLOW =
  "lorry|truck|bus|train|car|tram|van|asteroid|meteor|lightning|piano|plane|scaffold|bullet|flood|fire|house fire|boiler|roof|ceiling|tree|stranger|something|someone|gas";

/** Not to be any more, wished for in the ways of people who would do nothing about it. */
export const WEARILY: readonly RuleText[] = [
  rule(
    "hopes-for-it",
    `(hope|hoping|hopes|hoped|wish|wishing|wished|want|love|like|pray|praying|waiting|fancy|bring on|counting on|good if|best if|wouldnt mind|dont mind|almost want) .. .. .. (its|it was|it is|for|to be|a|an|the|my|get|got|was|have|id|if|that|is|some)? .. (${ILL}) (. |$|and|took|takes|would|gives|gave|came|comes|back|kills|with|is|was|got|. )
     (glad|relieved|relief|pleased|happy|good|oh good|thank god|disappointed|gutted|sorry|sad|cried|annoyed) .. .. .. (${ILL}) .. (. |$|was|wasnt|strong|fine|clear|benign|failing|back|missed|came)
     (when|doctor|nurse|they|surgeon) .. .. .. (said|says|told) .. .. (${ILL}) .. .. .. (thought|felt|was) .. (good|oh good|lucky|relief|relieved|gutted|disappointed|cried|at last|finally)
     (${ILL}) .. (can have me|takes me|could take me|want me|take me|fancy|fancies|giving up|gives up|get on with it)
     (if) .. (got|had|have|get|was|it is|its) .. (${ILL}) .. .. .. (refuse|wouldnt treat|not treat|glad|no treatment|let it|fine by me|wouldnt tell|wouldnt fight|not argue|dont care|wouldnt care)
     (wouldnt|dont|not) .. (care|mind|argue|complain|fight|bother) .. if .. .. .. (${ILL}|${BLOW}|died|dead|dropped|stopped|hit|didnt wake|went)
     (hope|hoping|wish|wishing|want|wait|waiting|wouldnt mind|imagine|thinking|please|hopes|hoper) .. .. (for)? (a|an|the|one of)? .. (${BLOW}) .. .. (hits|hit|to hit|falls|fall|fell|gives|takes|on me|me|would|crashes|goes|leaked|had)
     (get|getting|got|be) (hit|shot|run over|struck|flattened|knocked down) by (something|accident|a|an|the) .. .. (. |$|be|would|good|insured|on purpose)
     (someone|somebody|they|he) (does|do|did|would do) me in
     (stopped|quit|dont|not|never) .. (looking|look|wearing|wear|check|checking|bothering) .. (before|when|both ways|my|the|a)? .. (cross|crossing|seatbelt|road|street|helmet|life jacket)
     (if it|it) (takes|took|kills|killed) me (it takes|then|so|. |$|fine)
     what happens happens
     (near miss|almost hit|missed me|just missed) .. .. (gutted|sorry|disappointed|shame|pity)
     (gutted|sorry|disappointed|pity|shame) .. .. (missed|it was a miss|it was only|i survived|still here|i woke|they saved|brought me back)
     (wish|wished) .. (car|lorry|bus|crash|he|they|it|surgeon|ambulance) .. .. (followed through|finished|had killed|hadnt|late|killed me|not stopped|not found)
     (my)? (number|time|turn) (came up|is up|comes|came) .. .. (not argue|fine|ready|coat|good|wouldnt mind|dont mind)
     (take me|call me home|come for me|gather me|let me go) (first)? .. (lord|god|jesus|please|allah)
     (lord|god|jesus|allah|almighty|ya allah) .. .. (take|takes|shorten|volunteer|taketh|call|call me|wants me|collect|fetch) .. (me|my days|any time|whenever|a volunteer)?
     (he|she|it) .. .. (takes|take|taketh|shorten|collect|fetch) (me|my days) .. (now|soon|whenever|any time|tonight|. |$)
     (praying|pray|prayed|beg|ask) .. (for)? (death|an end|to die|not to wake|the end|sleep)
     (dont|not|do not) (wake|resuscitate|revive) me
     (lucky|better|envy|jealous|swap|trade|change places|straight swap) .. .. .. (dead|died|dying|hospice|coffin|grave|names|them)`,
    "lump was|flu jab|screening|race|insurance claim|my (dad|mum|gran|dog)|for (him|her|them)|his|her|their|recovered|all clear|for the bus|for a bus|for the train|hopefully be|fun run|charity|on time|the news|app",
  ),
  rule(
    "weary",
    `(done done|done with (it all|all of it|all this|being|everything|the whole thing))
     (tired|sick|weary|bored|fed up|exhausted|exhausting|hard work|heavy) .. (of|being|existing|is|having|so)? .. (existing|a pulse|awake|a person|alive|breathing|existence|me|conscious|being here|waking|being anyone) !up/by/when/for/in/at
     (sick|bored|tired|fed up) ~ of (living|life|being alive|it all)
     (existing|existence|living|being|being alive|breathing|waking up) (is|s|feels|gets) .. (heavy|exhausting|a chore|a habit|hard|too much|the problem|pointless|unbearable|a job|an effort|torture|tiring)
     (cant|couldnt|dont know how to) .. (bear|stand|face|do|take) .. (to be alive|being alive|being here|being me|another (year|day|decade|week|winter|morning)|more (mornings|years|days)|waking up|existing)
     (every|each|another|one more) (day|year|morning|birthday|week|breath) .. .. (too many|too much|a day too|is enough|enough now|feels like a sentence|makes me|is one)
     (no more|not another|no) (mornings|tomorrow|next year|years|birthdays|christmas|days) (please|. |$|thanks|for me)
     (not|never) (asking|wanting|needing|bothered|fussed|keen) .. .. (to stick around|stick around|to stay|to be here|stay around|to carry on|to be around)
     (sure|want|wanting|keen|interested) .. .. (to)? be around (long|anymore|much|for|. |$|at all)
     (wont|dont|not|no wish to|no desire to|dont fancy|dont want to) .. (see|reach|make|get to|live to) (forty|fifty|thirty|30|40|50|60|sixty|next (christmas|year|summer|birthday|spring)|christmas|old age|tomorrow|spring|summer|the weekend)
     (dont|not) fancy .. (years|living|being here|another|any more|the rest|tomorrow|carrying on)
     (living|here|alive|staying|going) .. (out of|for) (politeness|habit|spite|the (kids|dog|cat))
     (expired|finished|spent|surplus) (as a (person|human)|to requirements)
     not (suicidal|sad|unhappy) .. .. (finished|done|expired|over|spent)
     (give|giving|hand|handing) .. (back)? (a|my|this|your)? life (back|in|to|like|.|$)
     (give|hand) (it|mine|all of mine) back`,
    "with the kitchen|with work|with this job|for today|homework|the dishes|app|washing|essay|smoking|cigarettes|meeting|the house|social media|early|alarm|the dog|my old|coffee|wedding|holiday|tired of being told|in my job|at work|film|book|game|my shift|the gym|sugar|drinking|my pension|when im old|on nights|until the|on my sister|chat without|days only|gun licence|get in the way|got in the way|give over",
  ),
  rule(
    "without-me",
    `(deserve*|need*|better with|do better with|better off with|find|get) .. (a|an|someone|somebody|one of them|new) .. (mum|mom|dad|wife|husband|woman|man|mother|father|parent|partner) .. (who isnt|that isnt|not me|instead|isnt me|who is not|who isnt me|that isnt broken)
     (be|doing|have|live) .. (a life|freer|easier|better|richer|happier|fine|ok|okay|lighter) .. (without me|if i werent|if i wasnt|if i were|with me gone|and me|me gone|once i|if i)
     (take|took) me out (and|of) .. (theyre|they|theyd|the|it) ..
     (wouldnt|wont|wouldn|not) .. (miss|notice|mind|need|care about|cry for) (a|an|the|me|one)? .. (useless|old|me|if i|for a week|one less|extra)
     (one less|one fewer|one mouth less|without one) .. (kid|mouth|person|problem|bill|burden|plate|of me|me)
     (burden|in the way|in everybodys|dead weight|deadweight|drain|waste of|nuisance) .. .. (on|to|of|for|room|w|with|. |$) .. (everyone|everybody|my|them|him|her|family|son|daughter|kids|heartbeat|space|a)
     (nobody|no one|not one|who) .. (needs|need|want|wants|miss|notice) me (. |$|breathing|here|around|alive|anyway|not|for|at)
     (days|week|weeks|month|months|tuesday|friday|hours) .. (before|till|until) (anyone|anybody|someone|they|people) .. (noticed|notice|rang|knew|found|realised|missed|looked)
     (more|worth more|more use|better) .. (dead|as organs|dead than|an absence|a photo|angel|than me|gone)
     (insurance|policy|pension|death in service) .. .. (more than me|worth more|than i am|think about)
     (world|family|house|place) without me (. looks|is|would|$)`,
    "with the kitchen|with work|with this job|for today|homework|the dishes|app|washing|essay|smoking|cigarettes|meeting|the house|social media|early|alarm|the dog|my old|coffee|wedding|holiday|tired of being told|in my job|at work|film|book|game|my shift|the gym|sugar|drinking|my pension|when im old|on nights|until the|on my sister|chat without|days only|gun licence|get in the way|got in the way|give over",
  ),
  rule(
    "as-good-as-dead",
    `(already|feel|felt|practically|as good as|in a way) .. (dead|died|a ghost|a corpse|buried|gone)
     (should|shouldve|ought to|meant to|supposed to) .. (have)? .. (died|been dead|gone with|been me|drowned|be dead|been stillborn|been over)
     (wish|wished|rather) .. (i)? (id|had|have) .. (gone|died|been taken|left) (with|too|instead|first|then|that|in)
     (went|gone|go) (where|with) .. (my|he|she|brother|mum|dad|husband|wife|they) .. (went|gone|is)?
     (ready to|want to|going to|soon|let me) .. be with (my|him|her|them) .. (husband|wife|mum|dad|son|daughter|baby|brother|again|now|. |$|in heaven)
     (have been|was) (better|best) .. (never|not) .. (born|existed|been|lived)
     (i was|if i was|had i been|if i had been) (a miscarriage|never born|stillborn|not born|aborted)
     (my (own)? funeral|box at|in the box|the one in the box) .. (calm*|dream|daydream|think|imagine|picture|wish|nice|peace*|be)
     (daydream|daydreaming|dream|think|thinking|imagine|imagining|picture|picturing) .. (about|of)? .. my (own)? (funeral|death|headstone|obituary|wake|ashes)
     (scared|frightened|afraid) (of|to) .. (not dying|living|live|getting old|not being dead|staying alive)
     (not|no longer) (scared|frightened|afraid) of (dying|death|being dead|it anymore)
     (nothing|nobody|noone) .. (hurts|hurt|can hurt|bothers) .. (when|once) .. (dead|gone|youre dead)
     (dead people|the dead|being dead|corpses) .. (dont|doesnt|cant|have|no|get) ..
     (go|going|went) to bed .. .. (hope|hoping|hopes|pray|praying|thinking) .. (thats|that is|thatll be|not|doesnt|dont|she|never|it)? .. (last|it|get up|wake|the last of it|morning)
     (wake|woke|waking) .. (up)? .. (disappointed|gutted|annoyed|cursing|swear|sigh|again unfortunately|mad|angry|sorry)
     (its|is) the waking up i
     (still here|still alive|still breathing|woke up again) .. (unfortunately|shame|sadly|worse luck|annoyingly|somehow|again)`,
    "with the kitchen|with work|with this job|for today|homework|the dishes|app|washing|essay|smoking|cigarettes|meeting|the house|social media|early|alarm|the dog|my old|coffee|wedding|holiday|tired of being told|in my job|at work|film|book|game|my shift|the gym|sugar|drinking|my pension|when im old|on nights|until the|on my sister|chat without|days only|gun licence|get in the way|got in the way|give over",
  ),
  rule(
    "no-more-me",
    `(there to be|there being|there wasnt|if there was|there isnt|stop being) (no|a|any)? me (. |$|anymore|any more|left)
     (dont|not|no longer) want .. (there)? .. (to be)? (a|any)? (me|person|mother or|anyone|anybody) (anymore|. |$|or)
     (be|being|become|turn into) (nothing|nobody|nowhere|dust|smoke|ash|ashes|a blank|blank|a stone|stone|a ghost|organs|a photo|a memory|dark|erased|cancelled|off|air|a was|gone) (. |$|and|on the|for good|forever|now|rather|in)
     go out like a (light|candle)
     (stay black|stay asleep|stay gone|long time asleep|asleep for good|close my eyes for good|sleep for good)
     (could it|would it|so bad to|id like to) .. stop (. |$|like|existing|by itself|being|altogether) .. (clock)?
     (no|without) me (no|they|theyd|the) ..
     (want|wish|let|like) .. .. (everything|it all|the world|the lights|lights) (to)? (go|fade|turn|went) (black|dark|out|blank|silent)`,
    "with the kitchen|with work|with this job|for today|homework|the dishes|app|washing|essay|smoking|cigarettes|meeting|the house|social media|early|alarm|the dog|my old|coffee|wedding|holiday|tired of being told|in my job|at work|film|book|game|my shift|the gym|sugar|drinking|my pension|when im old|on nights|until the|on my sister|chat without|days only|gun licence|get in the way|got in the way|give over",
  ),
];
