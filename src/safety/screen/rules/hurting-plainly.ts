import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText =>
  plainRule(
    { id: `plainly/${id}`, kind: "self-harm", level: "risk", clarity: "explicit" },
    phrases,
    unless,
  );

const TIMES =
  "once|twice|(two|three|four|five|six|seven|2|3|4|5|6|7) times|every (day|night|evening)";
const SOFT =
  "stomach|belly|thighs|thigh|legs|leg|arms|arm|face|ribs|shins|chest|own (stomach|head|face|legs|arms)";
const HARD =
  "as hard as|over and over|until|till|repeatedly|on purpose|to punish|again and again|as punishment|so hard";

/** Hurting oneself, said as plainly as anything else of the day, and counted like it. */
export const HURTING_PLAINLY: readonly RuleText[] = [
  rule(
    "cutting-told",
    `(going to|ill|will|about to|have to|need to|want to) cut (as soon as|once|when|the minute|the second|after) (the house|everyone|everybody|mum|dad|they|he|she|im|i am|i get|i|my .. {relative}|my parents|my flatmates) .. (empty|asleep|out|gone|leaves|leave|alone|home|in bed|sleeping|goes|go|bed|upstairs)
     self harmed (today|again|last night|yesterday|this (morning|week)|twice|tonight|on my|three times|after)
     (hurt|hurting|cut|cutting|burn|burned|burnt|hit|injure|injured|scratched|bit|bite|harm|harmed|scalded|bruised|punched) (myself|my own .. |my .. {skin}) .. .. (on purpose|deliberately|intentionally)
     (without|not) (cutting|self harming|harming|burning|sh|self harm) .. .. (. )? .. (failed|couldnt|didnt make it|didnt manage|broke it|slipped|relapsed|gave in|did it anyway)
     (^|i|i only|i just|only|and|i have|ive) cut (${TIMES}) (this|last|today|since|in the|over the|yesterday|instead)
     (only|just) (cut|cutting|self harm|self harming|harm|harming|sh|burning myself|cut myself|cutting myself) (on|at) (the)? (weekends|weekend|saturdays|sundays|fridays|bad days|nights|night) 
     (only|just) (cut|cutting|self harm|self harming|sh) (once|twice|one time|two times) (a|this|per|every) (week|day|month)
     (been|am|im|still|back) cutting (since|again|every|most|at night|because|for (weeks|months|a)|. |$|my (arms|legs|thighs|arm|wrist|wrists))
     (days|weeks|months|day|week|month|years) (of)? (no|without|off) (cutting|self harm|self harming|sh|blades|blade|burning) .. (then|until|and then)
     ^ did cut (. |$|again|myself)
     stop (hurting myself|cutting|self harming|burning myself) (and|but) (i)? (didnt|havent|cant|couldnt|failed|did it)
     scars on (scars|top of|my scars|the old (scars|ones))
     (relapsed|slipped|broke) .. .. (cut|cutting|burned|self harm|sh|blade|razor)
     (add|added|adding|made|did|put) (two|three|four|one|some|a few|five|a couple) (more|new)? (cuts|cut|lines|marks|burns|to my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|hip|hips))
     (want|need|going|urge|urges) to cut (so|really|very)? (badly|bad|right now|tonight|again|deeper|deep|myself|my (arms|arm|legs|thighs|wrists|skin))`,
    "hay|silage|stencils|lino|costs|back|down|meat|hair|grass|hedge|hedges|cake|wood|fabric|lawn|fringe|glass|hours|budget|pay|sugar|carbs|calories|smoking|drinking|caffeine|spending|screen|acne|surgery|section|emotional|roses|nails|class|lines from|script|haircut|film|video|chord|the deck",
  ),
  rule(
    "pain-needed",
    `(numb|empty|nothing|dead inside|unreal|not real) (unless|until|till|except when|if im not|when im not) (im|i am|i|theres|i see) (bleeding|bleed|cut|cutting|burn|burning|hurting|hurting myself|in pain|see blood|blood|hurt)
     (hit|punch|punched|slap|slapped|smack|smacked|hitting|punching|slapping|beat|beating|pinch|pinching) my (${SOFT}) .. .. (${HARD})
     (hit|punch|bang|slam|banging|hitting|smash) my head ... (over and over|as hard as|repeatedly|on purpose|to punish|again and again|until it (stops|goes quiet))
     (whenever|when|every time|each time|if|after) i (eat|ate|fail|failed|mess|messed|binge|cry|argue|get|feel|make|lose) ... (i)? (hit|punch|slap|scratch|bite|burn|cut|pinch|hurt) (myself|my (${SOFT}|skin|wrist|wrists|hand|hands)) (. |$|as|until|till|hard|with|so|in|for|on purpose|to)
     (think|thinking|thoughts|thought|urge|urges|impulse|stop myself|keep myself) (about|of|to|from) (hurting|hurt|harming|harm|cutting|burning|injuring) (myself|my (body|arms|arm|legs|thighs|wrists|skin))
     (my body|i|this body) (deserves|deserve|deserved) to (be (hurt|punished|cut|in pain|beaten)|hurt|bleed|suffer)
     (need|needed|want|wanted|have) to (see|feel) (blood|the blood|my blood|the blade|the burn) (to|so|before|. |$|and|or)
     (hurt|cut|burn|hit|scratch) myself (because i (hate|deserve|need|feel)|every time|whenever|to (feel|punish|calm|cope|stop)|instead)`,
    "ladder|marathon|stretching|yoga|skiing|climbing|worried about|shaving|cooking|vaccine|sofa|drum|drums|cpr|massage|cream|bug|mosquito|falling|tripping|football|training|lifting|gym|by accident|accidentally|trampoline|door frame|feelings|keep hurting my back|running|oven|iron|paper cut|beam",
  ),
];
