import type { ScopeRule } from "./scope-rule.ts";

const NUMBER =
  "(?:\\d+(?:[.,/-]\\d+)?|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|half a|some|a few|those last|the last|my last)";
const WEIGHT_UNIT =
  "(?:lb|lbs|pound|pounds|kg|kgs|kilo|kilos|kilogram|kilograms|stone|st|dress sizes?|jean sizes?|clothes sizes?|sizes|inches)";
const MEAL = "(?:meals?|breakfasts?|lunch|lunches|dinners?|eating|food|tea)";

export const FOOD_AND_WEIGHT: ScopeRule = {
  id: "food-and-weight",
  scope: "with-clinician",
  when: [
    `\\b(?:lose|losing|drop|dropping|shed|shedding|lost|gain|gaining|put on|putting on|burn|take off|cut) (?:about |around |at least |another |up to |roughly |the |these |my |an extra |an additional |nearly |over )*${NUMBER} ?(?:more |extra |last |to \\d+ |- \\d+ )?${WEIGHT_UNIT}\\b`,
    `\\b(?:lose|losing|drop|shed|gain|gaining|cut|burn) (?:[a-z]+ ){0,3}\\d+ ?(?:lbs?|pounds|kgs?|kilos|stone)\\b`,
    "\\b(?:lose|losing|drop|dropping|shed|burn|burning|gain|gaining|manage|control|reduce|maintain|lower|watch|keep|put on|cut) (?:a lot of |some |a bit of |a little |my |the |this |extra |more |excess |baby |belly |body |holiday |all |of |all my |any )*(?:weight|bodyweight|fat|baby weight|belly fat|body fat|flab|pounds)\\b(?! (?:on the bar|lifting|training|of evidence|stack))",
    "\\bweight\\b|\\bweight[- ](?:loss|gain|goal)\\b|\\b(?:goal|target|ideal|healthy|healthier|dream|pre-pregnancy|wedding) (?:body ?)?weight\\b|\\bbmi\\b|\\bbody fat\\b",
    "\\b(?:get|be|come|go|weigh|weighing|stay|down|reach|hit|back) (?:down |back |under |below |at |to |in |about )*(?:to |under |below |at )?\\d+(?:\\.\\d+)? ?(?:lbs?|pounds|kgs?|kilos|stone)\\b",
    "\\bweigh (?:myself|in|less|under|below|\\d)",
    "\\b(?:be|get|become|look|i'm|am) (?:so |really |much |more |very )?(?:skinny|skinnier|thin|thinner|slim|slimmer|size (?:zero|\\d+)|a size \\d+)\\b|\\b(?:bikini|summer|beach) body\\b|\\bthigh gap\\b|\\bslim down\\b",
    "\\b(?:calorie|calories|kcals?|cals|macros)\\b|\\b(?:count|track|log) _(?:calories|macros)\\b",
    `\\b(?:skip|skipping|miss|missing|go without|stop eating|give up|not eat) ${MEAL}\\b(?! (?:with|at|out|together|break|duty|club|money|waste|delivery|deliveries))`,
    `\\b(?:cut out|avoid|no) ${MEAL}\\b(?! (?:at|in front|out|late|after|with|on|from|for my|waste|packaging|delivery|deliveries|while|before|past|between))`,
    "\\b(?:extra|another|double|longer|more) (?:[^ ]+ ){0,5}(?:if|whenever|when|each time|every time|for every|for each|on days) (?:i |i've |a |any |each |every )?(?:[^ ]+ ){0,3}(?:eat|ate|eaten|dessert|desserts|pudding|cake|cakes|snack|snacked|binge|binged|overeat|overate|chocolate|biscuit|meal)\\b",
    "\\b(?:the|my) scales? (?:moves?|says?|shows?|drops?|goes|go|reads?|hits?|tells?)\\b|\\b(?:step|stand|get|hop|jump) on (?:the|my) scales?\\b",
    "\\b(?:intermittent|water|juice|dry|prolonged|alternate[- ]day|extended|religious|36[- ]hour|24[- ]hour|16[:/]8|omad)[- ]?(?:fast|fasts|fasting)\\b|\\b(?:fasting|omad|16[:/]8)\\b|\\b(?:to|will|i'll|and|or|want to|^) ?fast (?:(?:for|until|every|on|all|twice|three|two|one|once|during|from)\\b|\\d)",
    "\\bfast (?:for|until|every|all|twice|two|three|one|once|\\d+)\\b _(?:days?|hours?|weeks?|meals?|noon|dinner|evening|monday|sunset)",
    "\\b(?:juice|detox|liquid|colon|tea) (?:cleanse|diet|detox)\\b|\\b(?:crash|starvation|keto|carnivore|very low|low[- ]calorie) diet\\b|\\bcleanse for\\b",
    "\\b(?:starve|starving|purge|purging|purged|laxatives?|diet pills?|fat burners?|throw up|vomit|make myself (?:sick|throw up|vomit|puke)|restrict|restricting)\\b ?(?:myself|after|food|foods|my food|my eating|eating|my intake|intake|to|my meals|meals)?",
    "\\b(?:burn|burning|work|working|run|running|walk|sweat) (?:it |that |them |everything |all )?(?:off|out) _(?:eat|ate|eaten|food|calories|meal|dinner|lunch|what (?:i|i've|we) (?:eat|ate|eaten|had))\\b|\\b(?:burn|work|run) off\\b",
    "\\b(?:make up for|compensate for|earn|deserve|punish myself|undo) _(?:eat|ate|eating|eaten|food|meal|meals|binge|binges|dessert)\\b",
    "\\b(?:run|exercise|work out|gym|cardio|workout) _(?:every time|whenever|each time|after every time) (?:i|i've) (?:eat|ate|eaten|binge|overeat)",
    "(?<!(?:breathing|grounding|writing|mindfulness|relaxation|compassion|self-compassion|the|an|a|one|this|physio|vocal) )\\b(?:exercise|work out|run|gym|train|cardio) _(?:twice|three times|two times|3x|2x|3 times|2 times) (?:a|per|every|each) day\\b|\\b(?:exercise|work out|train|gym|workout|cardio) (?:for |at least )*(?:[3-9]|three|four|five|six) hours?\\b|\\beven (?:if|when) (?:i'm |i am )?(?:injured|sick|ill|hurt)\\b",
    "\\b(?:do|go|be on|start|try|follow) (?:a |the )?(?:strict )?(?:keto|atkins|5:2|carnivore|low[- ]carb|paleo|slimming world|weight watchers)\\b|\\bafter (?:every|each|a) binge\\b|\\bsizes? (?:off|smaller|down)\\b|\\b(?:have|eat|drink) only (?:[a-z]+ (?:and |or )?){0,2}(?:soup|tea|water|juice|salad|fruit|shakes|broth)\\b|\\bsweat out\\b|\\bsee my (?:ribs|bones|collarbones?|hip bones?)\\b|\\bbulk up\\b",
    "\\b(?:although|even though|though) (?:the |my )?(?:doctor|physio|coach|gp|nurse) (?:said|says|told|forbade)\\b|\\bmeasure my (?:thighs?|waist|hips|stomach|tummy|belly|arms|wrists?) (?:every|each|daily)\\b",
    "\\b(?:no|zero|cut out|cut out all|eliminate|give up all) (?:carbs|fat|fats|carbohydrates|solid food|solids|food)\\b|\\bclean eating only\\b|\\bnothing but (?:black |green |hot |plain )?(?:juice|water|liquids|salad|fruit|shakes|tea|coffee|soup)\\b|\\bonly (?:eat|drink) (?:[^ ]+ ){0,3}(?:salad|salads|fruit|vegetables|water|liquids|juice|shakes|protein)\\b",
    "\\beat (?:nothing|only|less than|under|no more than|as little as|one meal|once) (?:but |every |a day|until|before|\\d|one meal|meal|as|for)",
    "\\b(?:lose|losing|get rid of|shift|burn) (?:my |the |this )?(?:belly|love handles|muffin top|double chin|tummy|tum|mum tum|mom tum|mom belly|baby belly|spare tyre|spare tire|paunch|gut|bingo wings)\\b|\\b(?:a |the |my )?(?:(?:six-?pack|sixpack) (?:body|abs|before|by|for)|(?:bikini|beach) (?:body|abs))\\b|\\b(?:drop|lose) (?:a|two|three|\\d) (?:dress |clothes )?sizes?\\b|\\bfit into (?:a|my old|size) (?:size|jeans|\\d)",
    "\\bfrom \\d+(?:\\.\\d+)? ?(?:kg|kgs|kilos?|lbs?|pounds|stone) (?:down )?to \\d|\\b(?:extra|double|another) (?:workout|run|session) (?:whenever|after|for every|every time)\\b|\\b(?:eat|eating) only\\b|\\b(?:no (?:food|eating)|not eat) (?:on (?:[a-z]+days?|weekends?|weekdays?)|after (?:noon|midday|lunch|[1-5] ?(?:pm)?))\\b|\\bone meal a day\\b|\\b(?:thinnest|skinniest|slimmest)\\b|\\bslim (?:in|into|down)\\b|\\blive on (?:[a-z]+ )?(?:shakes|smoothies|juice|juices|water|soup|coffee|tea|fruit|salad|lettuce|air)\\b",
    "\\b(?:exercise|work|run|jog|walk|sweat|burn) off (?:the|my|that|every|what)\\b(?! (?:stress|anger|anxiety|nerves|energy|steam|tension|mood|restlessness|worry|worries|feeling|adrenaline))|\\b(?:run|jog|exercise|workout|gym) (?:every time|whenever|each time) i(?:'ve)? (?:eat|eaten|ate|snack|had)\\b|\\bswap (?:breakfast|lunch|dinner) for\\b|\\b(?:train|run|training|running|play|compete|dance|ski|climb|lift) (?:[^ ]+ ){0,3}(?:on|through|with|despite) (?:my |a |the )?(?:torn|broken|sprained|fractured|injured|stress|injury|pain|swollen)\\b",
    "\\bfrom \\d+(?:\\.\\d+)? ?(?:kg|kgs|kilos?|lbs?|pounds|stone)? ?(?:down )?to \\d+(?:\\.\\d+)? ?(?:kg|kgs|kilos?|lbs?|pounds|stone)\\b(?! (?:squat|bench|deadlift|press|curl|lift))",
    "\\b(?:minutes?|hours?|run|mile|miles|workout|cardio|bike|treadmill) _for (?:every|each) (?:[a-z]+ )?(?:biscuit|cookie|cake|meal|snack|treat|bite|slice|chocolate|sweet|calorie|bar)",
    "\\b(?:flat|flatter) (?:stomach|tummy|belly)\\b|\\b(?:waist|hips|thighs) (?:to|under|down|smaller|measure)",
  ],
  unless: [
    "\\b(?:lift|lifting|bench|squat|deadlift|press|use|carry|free) (?:heavier |some |free |my |light |heavy )*(?:weights?|\\d+ ?(?:lbs?|pounds|kgs?|kilos))\\b|\\bweight(?: |-)?(?:lifting|training|room|class|-bearing|bearing)\\b|\\bweighted blanket\\b|\\b(?:pull|pulls|pulling|carry) (?:my|his|her|their|our) (?:own )?weight\\b|\\bweight off(?: my (?:mind|chest|shoulders|back))?(?= |$)|\\bdead weight\\b|\\bweight of\\b",
    "\\b(?:squat|deadlift|bench|lift|press|row) (?:[a-z]+ ){0,3}(?:own |body ?|times my )?(?:weight|bodyweight)\\b|\\b(?:squat|deadlift|bench|lift|press) from \\d+",
    "\\b(?:save|saving|pay|earn|spend|raise|put aside|owe|lend|donate|budget|borrow) _(?:pounds|pound)\\b",
    "\\b(?:dog|cat|puppy|parcels?|letters?|luggage|suitcase|flour|ingredients|portfolio)(?:'s)? _(?:weigh|weighed|weight)\\b|\\bweigh (?:the|my) (?:parcels?|flour|ingredients|options|pros|luggage|suitcase|letters?)\\b|\\bweigh up\\b",
    "\\b(?:stop|quit|no longer|not|never|avoid|without|less|instead of|reduce|resist|delay|recover from) (?:[^ ]+ )?(?:counting calories|weighing|purging|starving|restricting|fasting|skipping|burning|purge|restrict|skip|vomiting|throwing up|count calories|weigh|make up for|making up for|calorie counting|using laxatives|laxatives|diet pills)\\b _",
    "\\bpurg(?:e|ing) (?:my |the |all )*(?:old )?(?:wardrobe|inbox|closet|cupboards?|phone|photos|emails?|files|garage|house|desk|clothes|books|papers|loft|attic|shelves|drawers?|contacts)\\b",
    "\\bno (?:food|eating|meals?|lunch|dinner) (?:in|at|on the|during|waste|delivery)\\b",
    "\\b(?:no|avoid) (?:eating|food) _(?:bed|bedroom|tv|desk|car|phone)\\b",
    "\\bfast(?:ing)? from (?:(?:all|my|the|any) )?(?:social media|phones?|screens?|news|tv|technology|tech|shopping|spending|instagram|tiktok|facebook|gossip|gaming|complaining|the internet|internet)\\b",
    "\\b(?:sleep|go|swim|walk|run) fast(?:er)?\\b|\\bfast (?:food|track|walk|asleep|paced)\\b|\\bfast-[a-z]+",
  ],
};
