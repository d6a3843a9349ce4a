import type { RuleText } from "../rule.ts";

const rule = (
  id: string,
  level: RuleText["level"],
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `eating-disorder/${id}`,
  kind: "eating-disorder",
  level,
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

/** Purging, restricting, laxatives, and the illness named as present. */
export const EATING_DISORDER: readonly RuleText[] = [
  rule(
    "purging",
    "concern",
    `(make|making|made|makes) (myself|themself|herself|himself) (throw up|sick|vomit|puke|be sick|barf)
     (throw|throwing|threw|vomit|vomiting|puke|puking) (up)? .. (after|every|when) .. (i)? (eat|eating|meal|meals|dinner|lunch|ate|food|bingeing|binge)
     (throw up|vomit|puke|be sick) .. (so i dont|to lose|to be thin|not gain|lose weight)
     (binge|bingeing|binging|binged|eating|bulimi*) .. (and)? (then)? (throw|purge|purging|vomit|vomiting|starve|puke|throwing)
     (i|been|start|started|keep|and|urge to|stop) (purge|purging|purged) (after|$|. |every|again|most|all|what|my food|food|when|twice|daily|it)
     (fingers|toothbrush|finger) down (my)? throat
     (take|taking|took|use|using|abuse|abusing|swallow|on|{dozens}|need|buy|bought) .. laxatives
     laxatives (to|every|after|daily|again|so)
     (chew|chewing) and (spit|spitting)
     (eat|ate|eating) until (im sick|i am sick|it hurts|i hurt|i feel sick|im in pain) .. 
     (secret|secretly) (binges|binge|bingeing|eating)
     (binge|binges|bingeing|binging) (eat|eating|until|every|most|at night|on food|disorder|it hurts|and cant|and feel|and hate)
     cant stop (bingeing|binging|binge eating|purging)
     water load* 
     insulin less so (i|that)
     proud when i .. (bed|wake up) (starving|hungry)
     (skip|skipping|less|omit*|not taking) .. (my)? .. insulin .. (to|so) .. (be|lose|i|thin|weight|skinny)
     insulin less so i lose`,
    "with an app|my app|salad|going fine|netflix|series|shows|tv|watch*|wardrobe|inbox|box set|marathon|food poisoning|bug",
  ),
  rule(
    "restricting",
    "concern",
    `(starve|starving|starved) (myself|if|it|for (days|a)|on|to (lose|be)|when|then|all day to)
     (go|going) to bed (starving|hungry) .. (proud|feel|so)
     proud .. (starving|hungry|not eating|didnt eat|havent eaten)
     (rather|would) starve
     (havent|havnt|not|didnt|hasnt) (eaten|ate|eat) .. (anything|food|a thing)? .. (in|for|since) .. (days|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a week|yesterday|weeks|{number} days) 
     (havent|havnt|hasnt) eaten .. (in|for) {number} days
     (dont|not|cant|wont|never|doesnt|only) (let|allow) myself .. (to)? (eat|food|one meal|have)
     (refuse|refuses|refusing|afraid|scared|terrified) .. (to|of) (eat|eating|food|gaining weight|gaining|weight gain|getting fat|calories|carbs)
     (stopped|stop|stopping|quit|not) eating (to|$|. |because (im|i) (fat|want)|so|for days|altogether|properly to|on weekdays|and i feel|since monday)
     (wont|doesnt|refuses to) eat and .. (thin|weight|skinny|bones)
     because (im|i am|i) (not|dont) (eating|eat)
     (dont|not|didnt) deserve (to eat|food)
     (under|only|just|max|maximum|eat|eating|have|allow|limit|less than|below|at|of|about) .. (100|150|200|250|300|350|400|450|500|550|600|650|700|750|800|900) (calories|cals|kcal|calories a day|cal)
     (100|150|200|250|300|350|400|450|500|550|600|650|700|750|800|900) (calories|cals|kcal|cal) (a|per|each|is my|max|limit|or less)
     my limit is .. (calories|cals|kcal)
     (count|counting) every (calorie|bite|crumb)
     (water|coffee|diet coke|gum|ice|an apple|diet pills|cigarettes) (only|and nothing|fast|in two days|for days|all week) .. 
     (only|just) (water|coffee|diet coke|an apple|gum) .. (this week|for days|today|in (two|three) days|all week|all day to)
     only had an apple
     (fasting|fast|fasted) for .. (days|week) .. (to be|thin|skinny|lose|weight)?
     (eat|eating) .. (once|every) (every|other|two|second|2) (two|other|second|2)? days .. (thin|skinny|weight|lose)?
     (to be|being|be|get|need to be|want to be|be so|so|pray to be) (thin|skinny|thinner|skinnier|skin and bones|underweight|tiny) (so bad|and|. |$|this|i|enough|that|by|at any cost|no matter)
     (see|show|seeing|feel|count) (my|your) (bones|ribs|collarbones|hip bones|spine)
     (get|getting|go|going|down|weigh|weight|goal weight|reach|drop|be) .. (to|of|is)? (30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45) (kg|kgs|kilos|kilo|kilograms) .. 
     (weigh|down to|to) (70|75|80|85|90|95) (lbs|pounds) 
     (bmi|bmi is|bmi of) .. (11|12|13|14|15|16|17|under|below)
     weigh myself .. ({number}|20|every|several|after) .. (times|hour|meal|day) ... (starve|a day|panic|cry|eat|every)
     (hide|hiding|hid|throw away|throwing away|flush) .. food ... (eaten|ate|eat|parents|mum|mom|pockets|pretend|think|napkin)
     pretend* .. (ive|i|to have|that i)? (eaten|ate|already ate|already eaten)
     (exercise|exercising|run|running|work out|gym|working out|burn) ... (burn|work) off (everything|anything|what|all|every|the food|my food|calories) .. (i)? (eat|ate|eaten)?
     exercise until i (pass out|faint|collapse|throw up|vomit)
     (lost|no|stopped|havent had|not had|missing|missed) .. (my)? period* .. (because|from|since|in months) ... (eat|eating|weight|thin|food)
     (faint*|passed out|passing out|dizzy|collapsed) .. (because|from|since|as) .. (im|i|havent|not) .. (eat|eating|eaten|starving)
     im .. fat .. (dont|not|shouldnt) (deserve|eat|allowed)
     (rather|sooner) die than (be|get) (fat|gain weight)
     food is (poison|the enemy|my enemy|evil|disgusting)
     eating makes me want to (throw up|vomit|die|cry)
     (get|getting|got) rid of (it|the food|what i ate|everything i|the calories|dinner|meals) ..
     (disgusting|guilty|gross|dirty|ashamed|sick|awful) .. (after|when|whenever|every time) .. (i)? .. (eat|eating|ate|meals|a meal) ... (rid|throw|purge|run|starve|skip|fast|exercise|punish|sick|laxative*)
     (skip|skipping|skipped|avoid|avoiding|refuse|miss|missing) (all|every|most|my) (meals|meal|food|dinners|lunches) ..
     (only|just|nothing but|live on|living on|survive on|lived on) .. (drink|drinking|eat|eating|have|having)? .. (coffee|water|diet coke|coke zero|gum|ice cubes|lettuce|cucumber|apples|an apple|rice cakes|black coffee|tea|energy drinks|celery) .. (to (stay|be|get|keep|lose)|all day|for days|this week|so i|and|until|a day|today|because) .. (thin|skinny|slim|weight|small|nothing|fat)?
     (stay|staying|get|getting|be|being|become|look|keep) .. (thin|skinny|tiny|bony|smaller|underweight|size zero|as thin) .. (at all costs|no matter|so i|by not|and stop|even if|means)
     (eat|eating|have|consume|swallow|ate) (nothing|no food|zero|nothing at all|nothing else) .. (until|till|for|all|before|this|tomorrow|but|today|since|the whole|friday|monday) ..
     (throwing|throw|threw|bringing|bring|sicking) up .. (my|the|all|every|what|everything|most) .. (food|meals|dinner|lunch|meal|i eat|ate|of my food)
     (been|keep|started|start|always|secretly) .. (throwing up|vomiting|purging|being sick on purpose|making myself|puking)
     (make|makes|making|made) up for (it|eating|food|calories|what i ate|dinner|lunch|a meal|the) .. (by)? .. (not eating|starving|fasting|running|exercise*|skipping|next day|restrict*)?
     (compensate|punish myself|earn|burn) .. (for)? .. (eating|food|calories|meals|what i ate|dinner|every bite)
     (weigh|weighing|down to|at|im) .. (3|4)*kg .. (and|but|still|feel|fat|huge|big) ..
     (still|feel|feels|look|am|so) .. (feel)? .. (huge|fat|enormous|massive|obese|disgusting|gross) .. (though|even|but|when|at) .. (kg|kilos|pounds|lbs|bmi|everyone says|underweight|weigh|thin)
     (kg|kilos|pounds|lbs|stone) and (i)? (still)? (feel|look|think im|am) .. (huge|fat|enormous|big|massive|disgusting)
     (eat|ate|eating|finish|stuff|stuffing|binge) .. (whole|entire|everything in|the|half the|boxes of|packets of|until) .. (fridge|cupboard|cake|kitchen|bread|packet|loaf|jar|box)? .. (and)? (then)? .. (vomit|throw it up|throw up|purge|be sick|sick|cry and starve|make myself)
     (cant|scared to|afraid to|refuse to|hate to|impossible to) eat .. (in front of|with|around|near|anything|solid|carbs|unless|without) .. (people|others|anyone|my family|counting|weighing|crying|guilt|purging)?
     (dropped|lost) (10|11|12|13|14|15|16|17|18|19|20|25|30) (kilos|kg|pounds|lbs) .. (and|in|but|because|by|since) .. (cant|people|weeks|a month|two|three|still|dont eat|not eating|stop|everyone|want more|want to)
     laxative* .. (abuse|daily|every|after|again|addict*|pills|a day|at a time|abusing)
     abus* laxatives
     (scared|afraid|terrified|panic|anxious|petrified) .. (to|of|about|when|if|makes me)? .. (eat|eating|gain*|gaining|food|meals|calories|weight|the scale|getting fat|a pound|fat|be fat)
     (gain|gaining|gained) (a|one|any|half a) (pound|kilo|kg|gram|ounce) .. (panic|die|hate|fast|starve|terrif*|cant|scares|freak*|makes)
     (want|wish|need|trying to get|hope to get) .. (an)? (eating disorder|anorexia|to be anorexic|ed back)
     (fast|fasting|fasted|restrict|restricting|restricted) .. (for)? .. (days|hours|all week|all day|until|again|48|72|calories|food|so i|to (be|lose|stay|get))
     (count|counting|track|tracking|obsess*|weigh|weighing) .. (every)? .. (calorie|bite|gram|crumb|grape|calories) .. (obsess*|cant stop|day|all the time|or i|panic|constantly|and if|under)?
     (hate|disgust*|punish) .. (my)? (body|stomach|thighs|fat) .. (so|that|and)? .. (i)? .. (dont eat|not eat|starve|stop eating|stopped eating|refuse|skip|purge|throw up)
     (hungry|hunger|empty stomach|feeling empty|starving) .. (feels|is|makes me feel|makes me) .. (good|proud|strong|clean|power*|in control|control|safe|pure|addict*)
     body check*
     (disappear|shrink) by not eating`,
    "ramadan|lent|kippur|dietitian|trainer|doctor agreed|surgery|operation|blood test|hotel|meetings|busy|burn [0-9]|burn 300|burn fewer|on the bike|dog|cat|my son weighs|jeans|flu|bug|stomach|breakup|intermittent|with an app|an app|salad|going fine|rather die than be late|latte|oat",
  ),
  rule(
    "named",
    "concern",
    `(anorexia|anorexic|bulimia|bulimic|anorexi|pro ana|thinspo|thinspiration|meanspo|orthorexia|orthorexic)
     (eating disorder|disordered eating)
     (my|an|the) ed (is|has|voice|relapse|again|got|behaviours|behaviors|brain)
     ed (relapse|voice|recovery is|is back|brain)`,
    "(years|year) (in|of|into) recovery|recovered|(doctor|nurse|ward|podcast|documentary|article|book|class|lecture|training|paper|thesis|in my teens)|used to|teens recovered|five years|long ago",
  ),
  rule(
    "told-in-passing",
    "concern",
    `(get|go|goal|down|be|weigh|weighing|drop|getting|reach) .. (down to|under|below) (30|32|34|35|36|37|38|39|40|41|42|43|44|45|46) (kilos|kg|kgs)
     (skip|skipping|stop|stopping|quit) (eating|food|all food|meals|dinner and lunch) (till|until|for (the|a|this|two|three|2|3|days)|this week|all week|altogether|tomorrow)
     (only|just)? water (this week|for (days|the week|a week|three|two|four|five)|all (week|day)|and nothing else) .. (no food|nothing else|not eating|no eating)
     no food (this week|for (days|three|two|four|five|the week)|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)|till|until (friday|saturday|sunday|monday|i))
     (ate|had|eaten) (an|a|one|half a|half an|some|three|two) (apple|cracker|yoghurt|yogurt|banana|grape|grapes|rice cake|cucumber|carrot|egg|slice of toast|biscuit|almonds|crackers|lettuce) .. (and|then) .. (cried|hated|felt (disgusting|guilty|fat|sick)|punished|purged|panicked|ran)
     (i|have|i have)? purged (. |$|again|twice|{number} times|after|today|yesterday|last)
     (im|i am|and|been|^) .. (bulimic|anorexic) (. |$|and|but|since|for|again|husband|wife|nobody|no one)
     (pills|tablets|meds|adderall|ritalin) .. (i)? (wouldnt|dont|wont|didnt|couldnt|not) (eat|be hungry|feel hungry|want food)
     (is|shes|hes|looks|down to|im|just|are) skin and (bones|bone)`,
    "ramadan|lent|surgery|operation|blood test|scan|procedure|colonoscopy|chemo|camping|shop|fridge|dog|cat|horse|chicken|rescue|flat|cupboards|kettlebell|squat|deadlift|bench|suitcase|luggage",
  ),
];
