import type { RuleText } from "../rule.ts";

const rule = (
  id: string,
  level: "concern" | "risk",
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `self-harm/${id}`,
  kind: "self-harm",
  level,
  clarity: id === "hinted" ? "unclear" : "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const BY_ACCIDENT =
  "blood (pressure|sugar|test|donor|count)|vaccine|jab|tattoo|sunburn|physio|by accident|accidentally|accident|kitchen|cooking|shaving|on glass|gym|football|running|rugby|lifting|oven|iron my|scar from|cat scratched|kettle|tin|chopping|onions|gardening|haircut|my hair short|hair|grass|hours|sugar|carbs|calories|spending|bread|commute|price|costs|corners|cake";

/** Hurting oneself on purpose, with or without a wish to die. */
export const SELF_HARM: readonly RuleText[] = [
  rule(
    "named",
    "risk",
    `self (harm|harmed|harming|harms|injury|injure|injuring|mutilate|mutilation|mutilating|hurt)
     (harm|harmed|harming) myself
     (hurt|hurting) myself .. (on purpose|deliberately|when|because|to|again|calms|helps|feels|so|badly|$|. |and|if|but|is|every|at night|anymore)
     (want|need|urge|urges|feel like|going|scared|afraid|might|could|will|thoughts|thinking|desire|like|ill|been|keep|impulse|plan|try|compulsion|love|about|not to|tempted) .. (to|of|about|ill|i)? .. (hurt|hurting|harm|harming|injure|cut|cutting|burn|burning|stab|punch|punish) myself
     (punish|punishing|bruise|bruising|injure|injuring) (myself|my body)
     (make|making|made) myself bleed
     (relapse*|slipped) .. (self harm|cutting|sh|and cut|. i cut|with cutting)
     (sh|self harm|cutting) relapse
     (been|want to|i|urges to|urge to|to|again) sh (again|for|are|$|and|today|last|yesterday|since)
     ^ sh (again|relapse|urges)`,
    BY_ACCIDENT,
  ),
  rule(
    "cutting",
    "risk",
    `(i|ive|and|just|to|keep|been|have|im|but|only|started|start|still) (been)? (still)? (cut|cutting|slice|slicing|slit|carve|carving) (myself|my (own)? {skin}|my (inner|upper|left|right) {skin}|into my|words into|again|last night|today|yesterday|on my|at night|when|too|deep|for|$|. |so|tonight|because|every|a lot|instead|with)
     (cut|cutting|slice|slicing|slash|slashing|carve|carving|scratch|scratching|scratched|scrape|burn|burning|burned|burnt|stab|stabbing|bite|biting|prick|cutt) .. (myself|my) (own)? (inner|upper|left|right)? ({skin}|skin) ... (bleed|bleeds|blood|raw|relief|stress*|purpose|lighter|cigarette*|razor|blade|pencil|brick|coping|cope|calm|feel|punish*|again|when|bad|worse|deliberately|stove|iron|eraser|helps|every|gets|secretly|sometimes|sad|last night)
     (cutting|cut) (helps|is how|is my|again|myself|calms|makes me feel|is the only|at night|has|relieves)
     (want|need|urge|urges|urgent|desire|going|tempted|thinking|think|crave|like|thoughts|have) .. (to|about|of) (cut|cutting|cutt) (myself|$|again|so|. |today|tonight|is|but|bad|my {skin}|deep|deeper|and|are|right)
     urge* to cut
     (need|have|want|going|got|must) to cut (or|and|again|before|so|until|otherwise|myself|it out of me|. |$)
     (feel|felt|feeling) like (cutting|burning|hurting|harming|slicing|bleeding) .. (myself|again|$|my|. )
     (arms|arm|legs|thighs|wrists|wrist|skin|stomach) (are|is|look|looks) .. (a mess|covered|full of|red|raw from|shredded|torn|bleeding|cut up|all cut|sore) .. (again|couldnt|from|because|of cuts|with cuts|cuts|scratches|i)?
     (took|take|takes|taking|used|use|using|put|putting|grabbed|grab|dragged|drag|run|ran|pressed|press) .. (a|the|my|some)? .. (blade|razor|knife|scissors|glass|lighter|compass|pin|needle|cigarette|match|iron|key|fork|pen|sharpener) .. (to|across|over|on|against|into|along|in) (my|myself|me)
     (got|getting|get|have|take|taking|bring) (the|my|a) (razor|blade|knife|blades|scissors|lighter) (out|back|again|and) ..
     (blade|razor|cutting|lighter|pain|hurting myself|blood|burning) .. (is|are)? .. (only|one) .. (thing|way|relief|friend) .. (helps|that helps|works|calms|cope|relief|quiet|understands)?
     (only|one) thing (that|which) (helps|calms|works|makes it better|quiets) .. (is|s) .. (blade|razor|cutting|pain|bleeding|hurting myself|the knife|to cut|burning|scratching|hitting myself)
     (bit|bite|biting|scratched|scratch|hit|punched|dug|pinched|clawed|slapped|scraped) (myself|my {skin}) .. ... (bled|bleeds|bleed|blood|bruise*|mark|raw|swoll*|scar*|hurt|deserve*|broke)
     (scratch|scratching|scratched|stab|stabbing|stabbed|poke|poking|prick|pricking|jab|jabbing|dig|digging|gouging) .. (my|own|into) .. ({skin}|skin) .. ... (compass|pin|pins|needle|nails|pencil|key|fork|scissors|paperclip|anxious|bleed|calm|blood|hard)
     (dig|stick|push|press|jab) (a|the|my)? (pin|pins|needle|needles|nails|nail|key|tack|compass) .. (in|into|in to|against|on) (my|me|myself)
     (keep|kept|started|start|been|stop|cant stop) (hurting|harming|cutting|burning|scratching|hitting|punching|biting|injuring|punishing) (myself|my body|my {skin})
     hurt* my (own)? body
     (cut|cuts|cutting|burned|burn) .. (deeper|deep|again|more|harder|worse) (this time|than|and|tonight|last|today|$|. |too|now)
     (made|make|making|did|put|carved|added|leave|left) .. (cuts|a cut|marks|scars|new cuts|burns|scratches|lines) (on|in|into|across|along|down) (my|me|myself|both)
     (my|a|the|little|dark) secret is .. (i)? (cut|hurt myself|self harm|burn|cutting)
     (started|begun|starting|began|started to|went back to|gone back to|back to) (burn|burning|cut|cutting|hurt|hurting|scratch|scratching|self harm|self harming|hit|hitting) (myself|my {skin}|again|$|. |when)
     (sliced|slicing|slice|slashed|slash|gashed|carved|nicked) .. (my|into|open) .. ({skin}|skin|myself) ..
     (couldnt|cant|could not|didnt) (resist|stop|help it|help myself) .. (and)? (i)? .. (cut|burned|hurt|scratched|cutting|hit) ..
     (punch|punched|punching|hit|kicked|smashed|slammed) (the|a|my) .. (wall|door|mirror|head|fist|floor|hand) .. ... (deserve*|bled|broke|bleed|feel|hurt myself|punish|on purpose|swollen|blood|pain)
     self injur*
     (hurt|cut|burn|scratch|bruise|harm|injure) .. (because|since|as) i (deserve|deserved|hate|hated|feel nothing|need|should)
     (bleed|bleeding) (to feel|makes me|calms|helps|is)
     i (burn|bruise|scratch|starve|choke|scald) myself
     i cut (and|but|so|$|. |again|myself|yesterday|last night|today|my|because|when|this|deep)
     (cut|slice|slash|slit|cutting|slicing|cutt) my (own)? ({skin}|skin) .. 
     (cut|cuts|cutting|cutt) (myself|my self|my body)
     (slice|slash|slit|cut|split) my skin
     (fresh|new|more|{number}|open|deep|self inflicted|14|20) (new|fresh)? (cuts|scars|slashes|wounds)
     (cuts|scars|burns|marks|slashes) .. (on|up|along|all over|across|down) my .. {skin} 
     (hide|hiding|cover|covering|covered) .. (the|my|new|fresh|up)? .. (scars|cuts|burns|arms|wounds)
     covered in .. cuts
     (used|use|using|with|picking up|picked up|pick up|got|find|found|hold|holding|want|grab|reach* for|bought|buy|hide|hidden|hiding|stash) .. (a|the|my|some)? .. (razor|razors|razor blade|razor blades|blade|blades|scissors|knife) .. (on|to|against) (my|me|cut|hurt|thighs|arms|wrist)
     (keep|keeps) picking up the (razor|blade|knife|scissors)
     (my|the|hidden|hiding) .. (razor blades|blades) (are|is)? (hidden|under|in my room|to cut)
     found my (blades|razor|razors|razor blades|cuts|scars)
     (bought|got|have|hid|keep) .. (blades|razor blades|razors) to cut
     took apart a (sharpener|razor)
     (cuting|cutting|cut) again
     (started|start) cutting (when|again|myself|at|in|$|. |because)
     (days|weeks|months|years|month|week|year) clean .. (then|and|but|. ) .. (i)? (slipped|cut|relapsed|again|want)
     clean from (cutting|sh|self harm) ... (again|want|slipped|relapsed|but)
     (broke|lost) my streak .. cut
     barcode .. (wrist|wrists|arm|arms|thigh|thighs)
     (styro|beans|styros|bean) on my {skin}
     kitchen knife .. (arm|wrist|skin|cut myself on purpose)
     lock the door and cut`,
    BY_ACCIDENT,
  ),
  rule(
    "other-ways",
    "risk",
    `(burn|burned|burnt|burning|scald|scalded|scalding) (myself|my {skin}) .. (on purpose|deliberately|with|again|when|to|so)
     (put|putting|stub|stubbed|stubbing) (out)? .. (cigarette|cigarettes|a cigarette) (out)? .. on (my|me|myself)
     (hold|holding|held|put|keep) .. (a|the|my)? (lighter|flame|hand|match|candle|iron) .. (to|over|against|on|in) .. (my|the)? (skin|arm|stove|flame|candle|hand|hob|leg|fire)
     (bang|banging|hit|hitting|smash|smashing|slam|bash|knock|punch|punching) .. (my|own)? (head|face|legs|fist|fists|fist) .. (against|on|with|in|into|until|off|when|at|so) ... (wall|door|stops|fists|desk|floor|bleed|mess up|angry|bad|bruise*|sees|myself|numb|quiet|swell*)
     (hit|hitting|punch|punching|slap|slapping|bite|biting|pinch|pinching|choke|scratch|scratching|stab|bruise|burn|strangle|starve and cut|whip|beat) myself .. (in|on|when|until|till|so|to|with|because|for|hard|and|as|at|if|with|over|$)
     (scratch|scratching|scratched|dig|digging|dug|pick|picking|scrape|scraping|rub|rubbing|bite|biting|pinch) ... (until|till|til|so|raw|to) ... (bleed|bleeds|bled|blood|raw|punish|bruise*|scar*|hurts)
     scratch* my .. {skin} raw
     (bite|biting|pinch|pinching|punch|hit|scratch) my (own)? (arm|arms|legs|leg|thighs|hands|wrist|wrists) .. (when|until|to|so|if|bad|gets|till)
     punch* .. (walls|the wall|a wall|doors) .. (until|till|so|to) .. (my)? .. (bleed|hurt|knuckles|feel|break)
     pull* my (own)? hair (out)? to (feel|hurt|punish)
     to feel pain !in/when/after
     (starve|burn|cut|hurt) and (cut|starve|burn) as punishment
     rub* my .. {skin} raw
     hurt myself (again|$)
     barcode thing
     clean from (cutting|sh) ... (now i want|want to again)
     (snap|snapped|snapping) .. (rubber band|elastic|hair tie) ... (bled|wrist|bleed|skin)
     stab* my (own)? (leg|hand|arm|thigh) 
     (poke|poking|prick|stick|sticking|stuck|push) .. (myself|needles|pins|a needle|pins in|staples) .. (with|in|into)? .. (needles|pins|skin|my skin|my {skin}|me)
     (swallow|swallowed|swallowing) .. (things|battery|batteries|glass|blades|magnets|a battery) .. (to hurt|on purpose|deliberately)
     pour* .. boiling water .. (on|over) (my|me|myself)
     hot water until it blisters
     (need|want|like|love|crave|deserve|seek|feel) .. (to feel|the|to)? (physical)? pain (so|$|. |to feel|and|i|is|in my body|instead|but)
     pain is (the only|easier|my|what i|better than)
     deserve* (pain|to be hurt|to hurt|to suffer|to bleed|the pain)
     (seeing|see|want|need|watch|watching|like|love|my|the sight of) .. (to see|to)? (my|the)? (own)? (blood|bleed|bleeding) .. (calms|calm|relief|helps|$|. |run|drip|again|out of me|makes me|soothes|feels)
     want to bleed
     need to bleed
     feel better (after|when) i bleed
     blood (calms|makes me feel calm|soothes|relaxes)
     (hurt|cut|harm|injure|burn) .. to (feel (something|anything|alive|real|better)|cope|calm down|punish)
     physical pain`,
    `${BY_ACCIDENT}|wall with (this|the)|brick wall with|over a|my code|homework|back pain|chronic|no gain|in the neck`,
  ),
];

/** The harm is already what is being worked on: a sign, no pause, unless something above speaks too. */
export const SELF_HARM_TREATED = `(stop|stopping|quit|quitting|reduce|reducing|give up|giving up|less|without|avoid|resist|resisting|instead of|free from|recover from|recovering from|cut down on|get over|off) (the|my)? (urge to)? (cutting|self harm|self harming|self injury|hurting myself|harming myself|burning myself|cutting myself|hitting myself|scratching myself|cutting my {skin}|hurt myself|harm myself|self harm urges|sh)
   (clean|free) from (self harm|cutting) for (over)? .. (months|weeks|years|days) (and (proud|counting|going)|now|$)
   working on .. (self harm|cutting)`;
