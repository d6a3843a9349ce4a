import type { RuleText } from "../rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText => ({
  id: `self-harm/${id}`,
  kind: "self-harm",
  level: "risk",
  clarity: "unclear",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const TOOL =
  "blade|blades|razor|razors|scalpel|craft knife|stanley knife|kitchen knife|knife|scissors|compass|pin|pins|needle|needles|tacks|glass|shard|tin opener|lighter|iron|hob|straighteners|hammer|stapler|cheese grater|sharpener|nail|zip|fork|keys|sharps|matches|cigarette|rolling pin|belt buckle|rubber band|edge of a tin";
const PLACE =
  "arm|arms|wrist|wrists|forearm|thigh|thighs|leg|legs|hip|hips|ankle|ankles|foot|feet|sole|stomach|belly|ribs|rib|shins|knuckles|shoulder|skin|hand|hands|chest|neck|head|face|fingers|finger|toes|toenail|cheeks";
const MEANT =
  "on purpose|deliberately|meant to|meant it|wanted to|wanted it|self inflicted|by choice|i do them|its me|myself";

/** Harm to oneself told by its tools, its places, its traces and its urges, by people who leave the word out. */
export const MARKS: readonly RuleText[] = [
  rule(
    "told-plainly",
    `(i cut|ive cut|i have cut) (where|on (my|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|twice|once|three times|last night|yesterday|a bit|when|after|because|so|again|more|instead|for|to|. |$)
     (take|took|taking) it out on (myself|me|my (arm|arms|leg|legs|body|wrist|skin|own body))
     (i did it|did it|done it|doing it) again (. |$|and|last|this|on|hip|arm|arms|sorry|bathroom)
     (on purpose|deliberately) .. .. .. (raw|bleeds|bled|bruise*|scar|hurts|to hurt|pain|skin|punish)
     (till|until|til) .. .. (raw|purple|bleeds|bled|black and blue|numb|bruised|breaks skin|swollen|blood|it weeps|the skin breaks|skin comes off|i bleed)
     not to die .. .. (feel|just|calm|something|hurt)
     (hurt|hurting|cut) not die
     (want|wants|wanting|need|needing) to cut (. |$|so|much|right|rn|tonight|beats)
     (harm|harmed|self harmed|sh) again
     (carved|carving|carve|scratched|wrote) .. .. (into|in|on) my (leg|arm|thigh|skin|wrist)
     (stub|stubbed|stubbing|put) .. (out)? on (my (arm|leg|ankle|skin|hand)|myself)
     (quit|swap|swapped|replace) (cutting|burning|harming)
     (self inflicted|self inflict|inflicted on myself)
     (cutting|self harm|self harming|burning|the cutting|harming|the harming|sh|the marks|the cuts|the lines) (is|are|has|s|came|have) (back|started again|got worse|getting worse|come back|crept back|been back)
     (back to|gone back to|went back to|going back to|returned to|started|start|restarted|miss|missing|crave|craving|love|enjoy|need|without|instead of|keep|still|cant stop|been) (the)? (cutting|self harm|self harming|harming|burning myself|hurting myself)
     (i)? (harmed|cut|burned|burnt|hurt|hit|punched|bit|scratched|stabbed|strangled|whipped|beat|struck|bruised|stapled|pinched) (myself|me|oneself|my own .. |my (${PLACE})) .. .. (again|on purpose|deliberately|until|till|til|because|so|after|over|when|with|hard|last night|yesterday|today|this week|times|to feel|to punish|black|and it|nobody|secretly|for|. |$)
     (cutting|hurting|harming|burning|hitting|striking|beating|biting|scratching|punching|pinching|strangling|punishing|choking) (myself|oneself|my own|me) .. (at|like|again|with|when|in|to|every|most|is|. |$|and|because|so)
     (harmed|cut|burnt|burned|self harmed) (2|3|4|5|6|two|three|four|five|six|ten|10|7|8|once|twice) (times|x)? (this|since|today|last|in)
     im a (cutter|self harmer)
     (would|id) rather (cut|burn|bleed|hurt myself) than
     (scald|scalding|blister*|raw) .. .. .. (on purpose|want|deserve|want from|calm|showers|baths|shower|bath) 
     (burned|burnt|cut|bruised|hit|kicked|slammed|shut|broke|breaking|smashed|stabbed|dropped|pulled|ripped) .. .. .. .. (${MEANT})
     (feel|felt|want|need) .. (better|calm|calmer|clean|relief|quiet) (now|after|when|once) .. (bled|bleed|cut|cutting|it|burnt|ive done it|i have done it|i do it)
     (see|seeing|need|want) .. (some|a bit of|the)? (red|blood) (and|. |$|to|then|calms|come)
     (a cutting night|cutting night|hammer week|kn1fe day|knife day)`,
    "hangover|hen do|hill|hit me|fringe|kicked myself|burnt myself out|hair|shaving|cooking|shave|garden|onions|carrots|chopping|carbs|sugar|down on|back on|corners|smoking|drinking|out of bed|my finger .. (tin|bread)|by accident|accidentally|grass|fabric|plaster board",
  ),
  rule(
    "tools",
    `(${TOOL}) .. .. (still|hidden|hid|in my (drawer|phone case|bag|sock|room|pocket)|under my|out again|calls|calling|next to|on my (skin|arm|leg|thigh|wrist|hand|neck)|in my (skin|arm|leg|thigh|hand)|again tonight|on the desk|in the drawer|and i had words|at my)
     (reach|reaching|reached|went|going|go|looking|drawer) .. for (the|a|my) (${TOOL})
     (bought|buy|buying|kept|keep|keeping|have|found|got|hid|hiding|gave|binned|throw|threw) .. (the|a|my|more|some|new|bit of|bits of)? (blades|blade|razor|razors|razor blades|scalpel|sharps|bit of glass|glass in)
     (used|use|using|picked up|pick up|press|pressed|push|pushed|dug|dig|run|ran|stick|stuck|drag|hold|holding|grab|grabbing|held) .. (the|a|my|some|an|old)? .. (${TOOL}) .. .. (on|in|into|to|against|across|up|down|over|till|until) .. (my|me|myself|the nail|skin|${PLACE})
     (use|used|using) (the|a|my) (hob|lighter|teeth|iron|tin opener|stapler|zip|cheese grater|nail|ruler|straighteners)
     (took|hidden|hid|locked|lock) .. (all)? the sharps
     sharp (things|stuff|edge|edges) .. .. (hidden|safe|instead|use|calm)
     .. (isnt|wasnt|not) for (lines|cooking|paper|tea|wood|crafts)
     (stuck|stick|put|hold|held|close|closed|shut|slam|slammed|dip|leaning|lean|press) .. my (${PLACE}|fingers|back) .. .. (in|on|against|over|under) .. (fryer|door|hob|flame|radiator|radiators|oven|kettle|iron|stove|car door|candle|lid|fire|stones)
     (walk|stand|stood|lie|lying|kneel) .. .. (on|in) .. (tacks|glass|hot stones|hot|frost|rice|stones|snow) .. .. (till|until|stay|beneath|couldnt feel)
     (put|bang|banging|banged|headbang*|hit|hitting|smash|smashed|headbutt*|slam) .. (my (own)? head|my head|head) .. .. (wall|door|plasterboard|fist|book|floor|soap|until|desk|quiet|lump)
     headbang* the wall
     (punch|punched|punching|kick|kicked|hit) .. (a|the) (wall|tree|door|door frame|brick) .. .. (times|till|until|swollen|bled|split|felt|wanted|crunch|broke|again|myself)
     (hand|knuckles) .. swollen .. .. (wall|hit|punched)`,
    "in my eyes|fork in me|my heart|van keys|hammer still|sharpened|shed door|shaving|shave|cooking|kitchen knife set|chop|chopping|diy|craft fair|sewing|knitting|barber|beard|bread|camping|bbq|gym|boxing|goal|football|for the (kids|dog|cat)|mirror|recipe|peeler|toast|hang pictures",
  ),
  rule(
    "traces",
    `(hide|hiding|hid|cover|covering|wear|wearing|explain|long) .. .. (sleeves|tights|bracelets|plasters|bandages|trousers|hoodie|scars|cuts|marks|lines|burns|arms|thighs) .. (in bed|in (summer|july|the heat)|in june|so|to hide|from|all|to|because|again|. |$)
     (marks|cuts|lines|scars|burns|rows|row) .. .. (arent from|are not from|i do them|my doing|not all old|are back|fresh|new one|will be more|more than one|deeper|fading and|i made|open again|ive done|i have done)
     (new|fresh|another|more|five|new set of|deeper) (row|rows|cuts|lines|marks|one on my|ones on my|burns|scars)
     (cat|roses|brambles|rose bushes|hedge|oven|eczema) .. (did it|does my|is what i|i say|i tell|i said|thing|scratch*) .. .. (dont have a|havent|we have no|its me|not had|no cat)?
     (havent|dont have|no|not had|havent had) .. cat .. (since|anymore|any more|. |$|its me)
     (scar|scars|wound|cut|it) .. .. (redo it|reopen*|open it|pick it open|keep going|keep it open)
     reopening my
     (plasters|bandages|dressing|first aid kit|stitches|steri strips|savlon) .. .. (used|since|need|gone|week|explain|month|arms|again|found|through)
     (need|needed|got|had|six|ten) .. stitches .. .. (explain|self|again|myself|dont|cant tell|i think)
     (blood) .. .. (cream|sofa|sheets|sleeves|carpet|towel|towels|rinse*|out of|after) .. 
     (my|the) (${PLACE}) .. (is|are|looks|look|needs) .. (full|full up|a mess|a train track|noughts|quite black|blistered|a doctor|infected|a map|ribbons|shredded|covered|septic|weeping|like)
     (made|make|did|doing|done|went at|been at|going at|do) .. (a mess of|it on|at|on)? my (arms|arm|thighs|legs|leg|hips|wrists|wrist|feet|ankles|forearm|forearms|stomach) (. |$|again|n|and|while|so|like|last|tonight|till)
     (moved|move) to my (hips|thighs|feet|stomach|ankles|legs)
     (where|so) (nobody|no one|he|she|they|mum) (sees|looks|can see|checks|cant see|doesnt look|see|wont see|knows)
     (deeper|more|worse) (each|every) time
     (doesnt|dont|cant|not) (even)? feel it (anymore|any more|now|. |$|till)`,
    "slicing|onions|bagels|piano|ac|surgery|operation|c section healed|knee replacement|gym|football|dentist|tattoo|wisdom|shaving|work top|school uniform|sunburn|midges|the (kids|baby)|stretch marks|acne",
  ),
  rule(
    "urges",
    `(urge|urges|the want|craving|cravings) (is|are|to do it|tonight|today|s) .. (bad|massive|strong|huge|back|terrible|10|9)
     (out of 10|of ten|out of ten|a (9|10|8)) .. urge
     (goal|evening|week|day) .. .. .. (without|not|where i dont|no) (hurting myself|cut|cutting|burn|burning|harming|the blade|harm)
     (by|til|till|until|before) .. .. (without|not|stop) (cutting|hurting myself|self harming|burning)
     (broke|lost|ended) my (streak|run)
     (trust myself with|hide|hides|hid|counts|takes) .. (the|my)? (peeler|razors|scissors|blades|lighters|knives)
     (long sleeves|short sleeves|bangles|hoodies|mittens|tights) .. .. (because|cause|cos|hide|cover|arms|july|june|summer)
     (urge|urges|itch|craving) .. .. (lose|lost|back|every night|at night|comes|came|wins|won|strong|cut|hurt|hands|woke|gave in|bed with)
     (gave|giving|give) in (at|last|again|. |$|to it|and|on|this)
     (relapsed|relapse|slipped up|slipped) (. |$|last|again|on|yesterday|after|today|this|idc|and|at|in)
     (days|weeks|months|years|day|week) (clean|no sh|no self harm|without cutting|without it|without harming|without hurting) .. .. (then|but|and|until|. |:|now|ruin*)
     (i do it|did it|doing it|do it|do one|did one) .. (in the (shower|bath|toilets|bathroom)|when everyone|at night|where|so it rinses|to my|on my|after (mass|school|work|arguments)|every time|only little ones)
     (it)? (calms|settles|quiets|quietens|clears|helps) .. .. (pain|fog|thoughts|head|blood|me down after|cut|burn|bleed)
     (pain|hurt) (on the outside|outside|clears|is the only|helps|makes|calms|i control)
     (hurt|harm|punish) .. (the)? (part of me|my body|bad part|me that)
     (not to die|dont want to die|not suicidal|doesnt mean i want to die) .. .. .. (pain|feel|cut|stop|hurt|pressure|outside|release|relief|calm)
     (sure|confident|out of 10|out of ten|how sure) .. .. .. (wont|not|dont|i wont) (cut|harm|self harm|hurt myself|burn)
     (not|no) (cutting|harming|hurting|burning) (myself)? .. (yet|til|till|until|for (one|a) night|today|failed|this week)
     (know what ill do|what ill do|what i do) (to|with) .. (my|myself|the pin|later|tonight|afterwards)
     (only)? control i have (got)?
     (deserve|deserved|earned|earn) .. (it|the pain|to hurt|to bleed|every (one|cut|mark)|a beating|to be hurt|punish*)`,
    "pen slipped|hand slipped|gnomes|seven but|pint|pints|pot|med|chronic|walk|my head after|sugar|smoking|cigarette|cigarettes|vape|drink|drinking|chocolate|scroll*|shopping|biscuits|snack*|gambl*|alcohol|weed|crisps|coffee|the gym|holiday|break|promotion|rest|nap|treat",
  ),
];
