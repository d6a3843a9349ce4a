import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const rule = (
  id: string,
  level: RuleText["level"],
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `violence/${id}`,
  kind: "violence",
  level,
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const PLAY =
  "game|boss level|dragon|novel|character|film|movie|play|lights|engine|process|spider|spiders|weeds|mosquito|mosquitoes|lunch|sandwich|eating my|borrowing|lol|haha|with what i said|printer|cat if|pizza|curry|pint|burger|chess|feelings|scene|photo|photos|video|email|text|message|hoops|arrows|film|deer|duck|clay|wedding|cow|rats|mice|bugs|wasps|ants|cancer|bacteria|vibe|server|program|minecraft";
const TARGET =
  "{them}|all of them|them all|everybody|a person|my .. (boss|teacher|neighbour|ex|roommate)|this guy|that man|the man|those people|her|him|others|someone";

/** Harm meant for others, and harm threatened by others outside a partnership. */
/** "To death" is a saying, and so is taken out; not where somebody is named who is to be beaten so. */
export const VIOLENCE_PLAINLY: readonly RuleText[] = [
  plainRule(
    { id: "violence/to-death", kind: "violence", level: "risk", clarity: "explicit" },
    `(want|going|like|love|plan|planning|ill|could|need|urge|thinking|thought|thoughts|dream|fantas*) (to|of|about)? (beat|beating|stab|stabbing|kick|kicking|bash|batter|strangle|choke|burn|burning|punch) (my .. {relative}|my .. {acquaintance}|my boss|him|her|them|(that|this|the) (man|woman|guy|bloke|boy|girl|bastard|bitch)) to death
     (thoughts|thought|images|urges) (of|about) (smothering|suffocating|strangling|stabbing|drowning|poisoning|pushing) (dad|mum|mom|my .. {relative}|him|her|the baby|the kids|people)
     (make sure|see to it) (he|she|they) (never|doesnt|dont) (walk|walks|breathe|breathes|wake|wakes|see|sees|talk|talks|get up|gets up) (again|tomorrow|another)
     (taking|take) (them|him|her|everyone|as many) (all)? with me (. |$|dead|too|when|if)
     (i will|ill|im going to|i have to|i want to|want to) (hurt|stab|shoot|attack|strangle) (that|this|those|my|the) .. (teacher|man|woman|guy|neighbour|kid|boy|girl|people|bastard|bitch|colleague|doctor|nurse|landlord|stepdad|ex|manager|driver|bully|bullies)`,
    "feelings|email|film|video|photo|chess|tennis|game|fifa|mario|cards|quiz|scrabble|badminton|boss level|dragon|character",
  ),
];

export const VIOLENCE: readonly RuleText[] = [
  rule(
    "intent",
    "risk",
    `(want|wanted|going|planning|plan|ready|like|love|urge|urges|thought|thoughts|thinking|think|fantasi*|dream|dreaming|about|tempted|ill|i will|could|might|gonna|decided|afraid|scared|snap and|i would|need|have|impulse|images|will|not sure i wont) .. (to|of|about|i|ill|ill)? .. (kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|poison|poisoning|hurt|hurting|harm|harming|attack|attacking|slaughter|maim|torture|beat up|beat|behead|smash|run over|burn|choke|choking) (${TARGET})
     (kill|murder|stab|shoot|strangle) (${TARGET}) (tonight|tomorrow|today|when|if he|for what|with)
     (kill|killing|hurt|hurting|harm|harming|stab|shoot|shooting|attack) (people|others|someone|everyone|strangers|children|animals and people|them all)
     (ill|im going to|going to|want to|will) .. (kill|hurt|beat|shoot|murder|stab) (them|them all|everyone|him|her|his|that)
     (beat|beating) (him|her|them) up so (bad|she|he)
     (beat|smash) (him|her|them|his|her) .. (until|so bad|skull|head|to death)
     (going to|will|want to|plan to|planning to|ill) (shoot up|blow up|bomb|burn down|burn|set fire to|attack) .. (the|my|their|his|her|a) .. (place|school|office|house|down|work|church|mosque|synagogue|building|with them in it)
     shoot up (the|my|a)
     (have|got|bought|take|taking|bring|bringing) (a)? .. (gun|knife|bat|bomb|weapon|rifle) and .. (going|im going|school|his house|her house)
     (bought|got|buy|have) a (gun|knife|weapon|bat|machete) to (use|deal|kill|hurt|stab|shoot|scare)
     (building|build|make|making) a bomb
     (make|making) (them|him|her|everyone) (all)? (pay|suffer|bleed|hurt|regret it)
     (they|he|she|people|everyone) .. (all)? (deserve|deserves) to (die|suffer|burn|bleed|be killed|be dead)
     (want|wish) (him|her|them|my .. ({relative}|{acquaintance})) (all)? (dead|to die|to suffer)
     (hes|shes|theyre) dead (when|if|once) i (find|see|get|catch)
     (plan|planning|planned|want|wanting|get) .. revenge .. (bleed|hurt|suffer|pay|kill|die)
     homicid*
     (run|running) (him|her|them) over
     (nearly|almost) (strangled|killed|choked|stabbed|shot) (him|her|them|my|someone|a)
     i (hit|punched|choked|strangled|slapped|beat|beat up|stabbed|pushed|threatened|shoved) .. {partner}
     i .. (afraid|scared|worried) .. (ill|i will|i might|i could|im going to|i) .. (snap|lose it|lose control) and (hurt|kill|hit)
     (hurt|kill|hit|harm) someone (if|$|. |soon|one day|tonight)
     been planning it
     (smash|bash|kick|punch|cave|break|beat|stamp|slit|cut|rip|bite) .. (his|her|their|my exs|my bosss|the|that .. |my .. {relative}s|someones) .. (face|head|skull|teeth|throat|neck|legs|arms|jaw|nose|brains) (in|off|open|out)?
     (get|getting|buy|buying|bring|find|use|grab|fetch|have) .. (a|the|my|dads) (gun|knife|rifle|shotgun|machete|bat|hammer|weapon|axe) and (make|shoot|kill|stab|hurt|show|teach|finish|go|wait|end|settle|use)
     make (them|him|her|everyone|these people|you all) .. (regret|sorry|beg|scream|suffer|pay|bleed|cry|hurt|burn)
     (thoughts|thought|thinking|think|images|urges|fantasies|dreams|dreaming|obsess*) .. (of|about)? .. (killing|hurting|stabbing|shooting|harming|strangling|murdering|attacking|smothering|poisoning|torturing|beating) .. (my|people|him|her|them|others|someone|a|the|everyone|strangers|women|men|kids) ..
     (scared|afraid|worried|frightened|fear|terrified|dont know) .. (of)? what i (might|may|could|would|will|am going to) do (to|if|when) .. (her|him|them|someone|my|people)?
     (if|when|next time) i (see|find|catch|meet|get (hold of|near)|run into) .. (him|her|them|that .. |my ex) .. (ill|im going to|i will|id|i would|im gonna|i might) .. (kill|stab|shoot|hurt|hit|beat|smash|punch|strangle|end|lose it|break)
     (nearly|almost|came close to) (killed|killing|beat|strangled|stabbed|choked|shot|hit) .. (a|him|her|my|someone|the|that) ..
     (says|said|told|threatens|threatened|swore|swears|warned|shouted|promised) .. (me)? .. (hell|shell|theyll|theyd|hed|shed|he will|they will|to|they would|he would|id) .. (slit|kill|shoot|stab|burn|break|beat|hurt|bury|find|get|rape|end|smash) .. (my|me|us|our|family|throat|house|legs|kids)
     (threatening|threatens|threatened|going|wants|trying|planning|coming) to (hurt|kill|attack|stab|shoot|beat|get|find|rape|burn|harm) (me|us|my|our|him|her)
     (kill|stab|shoot|strangle|murder|hurt) (my) (stepdad|dad|father|mum|mother|stepmum|brother|sister|boss|teacher|neighbour|ex|husband|wife|roommate|boyfriend|girlfriend|son|daughter|uncle)
     (rage|anger|angry) .. (so|that) .. (bad|strong|much|intense)? .. i (could|might|want to|will|am going to) (kill|hurt|stab|hit)
     (have|got|own|keep|carry|bring) .. (knife|gun|weapon|bat|hammer) .. (ready|for him|for her|for them|in my bag|to school|just in case he|under)
     (want|wish|hope|need) (to see)? (him|her|them|my .. {relative}) (to)? (dead|die|bleed|suffer|gone forever|buried|hurt)`,
    PLAY,
  ),
  rule(
    "threatened",
    "risk",
    `(someone|they|people|a man|a guy|a gang|gang|dealers|men|he|she|my .. ({relative}|{acquaintance})|neighbour|neighbours|my neighbours) .. (wants|want|is going|are going|going|is coming|coming|trying|tried|threatened|threatens|threatening|will|says|said|theyre coming) .. (to|hell|shell|theyll|he|she|id)? .. (kill|stab|shoot|burn|hurt|murder|beat|attack|rape) (me|us|my|him|her)
     (threatened|threatening|threatens) (me|us|my family|my kids) .. (with|and|by|because|$|. )
     (being|was|got|been|am|im) threatened (by|with|at|online|$|. )
     (is|are) threatening (me|us|my|to)
     death threats
     threatened to (stab|kill|shoot|burn|beat|rape|hurt)
     (pulled|pointed|drew|held) a (knife|gun) (on|at|to) (me|us|my)
     (man|someone|somebody|guy|ex|person) outside .. with a (knife|gun|bat)
     (trying|tried) to break in*
     someone is (breaking|trying to break) in
     (i was|ive been|i got|just got|was) .. (attacked|stabbed|mugged|jumped|assaulted|beaten up|shot at|raped) (last night|yesterday|today|tonight|this|on|by a (guy|man|stranger|group|gang)|just)
     (beat|jumped|attacked|stabbed) me (up)? (in the street|on the street|yesterday|last night|on my way|outside)
     (family|cousins|brothers|father|parents) will kill me (if|for|when) ... (gay|honour|honor|mean it|pregnant|left islam|find out|dishonour)
     kill me for the .. honour
     forc* me to marry
     forced marriage
     owe .. (dealers|dealer|loan sharks|money to (people|a gang)) .. ... (hurt|kill|beat|threat*)`,
    `${PLAY}|surprise party|birthday|late|the bill|expression|if i forget|bonus|cut our|with love|years ago|last year`,
  ),
];
