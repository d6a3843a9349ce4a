import type { RiskKind } from "../../../domain/hold.ts";
import type { RuleText } from "../rule.ts";

const rule = (
  kind: RiskKind,
  id: string,
  level: RuleText["level"],
  phrases: string,
  unless?: string,
): RuleText => ({
  id: `${kind}/${id}`,
  kind,
  level,
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const LONG_AGO =
  "years ago|year ago|in 20..|when i was|last year|used to|since then|all clear|rehab|five years|history of|in my (teens|twenties|thirties)|recovered|months ago|training|course|lecture|novel|film|news|heart to heart";

/** The body in danger: by drugs, by their absence, or by illness. */
export const BODY: readonly RuleText[] = [
  rule(
    "overdose-withdrawal",
    "too-much",
    "risk",
    `{took} .. (too many|too much|way too many|way too much|double|triple|twice|extra (pills|tablets|meds|doses)|more than|more (tablets|pills|meds) than|a double dose|wrong|a lot of|loads of|several|handful of|{dozens}|something at|something and|all) .. ({pills}|of my|my meds|meds|dose|than i should|the dose|molly|coke|cocaine|ketamine|mdma|acid|weed|edibles|ecstasy|xanax|oxys|co codamol|cocodamol|ibuprofen|pills|drugs|don.t feel|party|feel|of it|of them|tablets|for my)
     {took} (too many|too much) !time/work/on/homework
     (accidentally|by accident|by mistake|mistakenly|accident) .. (took|overdosed|taken|swallowed|double|drank|injected|too)
     overdosed
     (think|might have|may have|i) .. (ive|i)? (od|overdosed|oded|overdosing)
     overdosing
     (friend|brother|sister|mate|son|daughter|he|she) .. (od|odd|oded)
     (hands|body) wont stop shaking
     (havent had|not had) a drink .. (since|for) ... (shak*|sweat*|sick|tremb*)
     bottle of (vodka|whisky|whiskey|gin|rum) (a|per|each|$)
     (too much|too many) .. (insulin|sleeping|painkillers|pills|tablets|meds|oxys|xanax|medication)
     injected too much
     (mix|mixed|mixing|taken|took|with|combined|had) .. (pills|xanax|valium|benzos|oxy|opioids|painkillers|sleeping pills|tablets|codeine|ghb|gbh|sleeping tablets) .. (and|with|on) .. (alcohol|vodka|wine|drink|booze|whisky|beer|drinking|gin)
     (mix*|mixed) .. (pills|meds|drugs) and alcohol
     (used|taken|took|did|injected|shot|smoked|using|snorted|sniffed|had|on) .. (heroin|fentanyl|meth|crack|coke|cocaine|ecstasy|mdma|ketamine|gbh|ghb|something|a lot of coke|speed|oxy|oxys) ... (breathe|breathing|chest|hot|confused|hurts|blue|wake|right|beating|stopped|passing out|pass out|again|weird|face|too|heart|faint|last night|nodding|cant)
     had more (tablets|pills|meds) than
     drink a (bottle|litre) of (vodka|whisky|whiskey|gin|rum)
     fell ... cant (move|get up)
     used (fentanyl|heroin|meth|again last night)
     nodding off (after|from|on)
     (friend|brother|sister|mate|son|daughter|kid|toddler|child|he|she|baby|roommate|dad|mum|husband|wife|boyfriend|girlfriend) .. (overdosed|od|oded|swallowed|ate|drank|took|has taken|got into) .. (on|some of|my|a bunch of|pills|his|her|something|cleaning|bleach|too many)? .. (pills|tablets|meds|heroin|fluid|party|medicine|twice|bleach|wake up|drugs|overdose)
     (isnt|not|wont|cant) (waking|wake) (up)? (after|from|him up|her up) .. (pills|taking|drugs|heroin|drinking|alcohol)
     (someone|he|they|a guy|somebody) .. spiked (my drink|me|her)
     (drink|drinks) .. (was|got|were|been)? spiked
     (drank|drunk|had) ... (cant stand|cant walk|vomiting blood|blacked out|passing out|litre of|bottle of vodka|bottle of whisky)
     (blacked|blackout) (out)? (from|after) (drinking|alcohol|booze)
     drink .. (bottle|litre|fifth|liter) of (vodka|whisky|whiskey|gin|rum|spirits) .. (a|every)? day
     (wrong|my husbands|my wifes|my mums|someone elses|my dads) (pills|morphine|medication|meds|tablets|insulin|methadone)
     took .. (his|her|their) heart pills twice
     double (dose|my meds|dosed)
     how many (pills|tablets) .. (too many|safe)
     {took} .. (more|too many|extra|double) .. ({pills}|sleeping|heart|blood pressure) .. (than|and|feel|. )? ..
     {took} (my|the|his|her) .. ({pills}|tablets) twice
     (i|think i|may have|might have) .. {took} .. ({pills}) .. (twice|two times|three times|double|again by mistake)
     (haven.t|havent|not|no|without) (drunk|drink|drank|had a drink|had alcohol|had any alcohol|touched a drink|alcohol|booze) .. (for|since|in) .. ... (sweat*|trembl*|shak*|shiver*|seeing|heart|sick|vomit*|hallucinat*|seizure)
     (came|coming|come|went|got|going|taken) off .. (tramadol|codeine|morphine|fentanyl|oxy*|opioids|methadone|xanax|valium|diazepam|lorazepam|clonazepam|zopiclone|pregabalin|gabapentin|benzos|alcohol|heroin|venlafaxine|seroxat|paroxetine|subutex|suboxone|vodka|the drink|drugs) .. ... (shak*|sweat*|sick|vomit*|shiver*|cramps|seizure|cant sleep|trembl*|feel like im dying|hell|own|suddenly|awful|fast)
     (stopped|quit|stopping|cut out|ran out of|dropped) .. (xanax|valium|diazepam|lorazepam|clonazepam|tramadol|codeine|oxy*|methadone|benzos|zopiclone|pregabalin|alcohol|drinking|heroin|subutex) .. ... (dying|shak*|sweat*|sick|vomit*|seizure|trembl*|panic|hallucinat*|see|terrible|feel)
     (drank|drunk|had|drinking|after) .. (bottle|bottles|wine|vodka|whisky|beers|gin|rum|drinks|alcohol|litre) .. ... (and|with|plus|then) .. (took|taken|take|popped|had|swallowed) .. (diazepam|valium|xanax|pills|tablets|sleeping|codeine|meds|tramadol|benzos|painkillers|zopiclone|medication)
     (accidentally|by accident|by mistake) .. (drank|drunk|swallowed|took|ate|inhaled|injected|sprayed)
     (drank|swallowed|drunk|ate|inhaled|breathed in) .. (cleaning|bleach|detergent|spray|antifreeze|petrol|gas|ammonia|chemicals|chlorine|paint|battery|poison|mushrooms|berries) ..
     (mate|friend|he|she|girlfriend|boyfriend|brother|sister|roommate|someone|son|daughter|guy|girl|flatmate|they) .. (has)? .. (passed out|collapsed|burning up|overheating|fitting|blue|wont wake|cant wake|not waking|unconscious|not breathing|foaming|unresponsive|twitching) .. ... (ketamine|pills|rave|drugs|drinking|mdma|coke|heroin|ghb|weed|spice|xanax|party|taking|alcohol|vodka)?
     (ketamine|pills|drugs|mdma|coke|heroin|ghb|spice|xanax|fentanyl|meth|acid|lsd|mushrooms|speed|alcohol|drinking) .. ... (cant wake|passed out|collapsed|burning up|overheating|fitting|unconscious|not breathing|wont wake|foaming|heart|chest|cant breathe|shaking)
     (the|get|got|getting|have|having) (dts|shakes) .. (when|from|if|without|off|again)
     (withdraw|withdrawing|withdrawal|withdrawals|detox|detoxing) .. (from|off|at home|alone|on my own|symptoms|is|are|so|again)
     (need|have to have) a drink (in the morning|to stop (the )?(shaking|shakes)|to function|or i (shake|get|sweat)|before) 
     (already had|had) (10|12|15|20|ten|twelve) (today|already|tablets|pills|of them)
     drank cleaning fluid
     (smoked|sniffed|snorted|ate) something and
     high dose of`,
    `${LONG_AGO}|sofa|couch|bed by|chocolate|sunshine|pizza|coffee|coffees|wedding|on friday|breakfast|with food|dramas|cake|netflix|as prescribed|shots of espresso|drank all the|too much time|too much work|too much on|took too much (time|out|away)|homework|took my lunch|one at night|he died|she died|and died|time off`,
  ),
  rule(
    "overdose-withdrawal",
    "withdrawal",
    "risk",
    `(stopped|quit|stop|quitting|stopping|came off|come off|coming off|off|without|not|ran out of|gave up|havent had|no|from not|detoxing|since) .. (a|the|my|taking)? .. (drinking|alcohol|drink|booze|xanax|valium|diazepam|benzos|benzo|clonazepam|klonopin|lorazepam|ativan|heroin|oxy|oxycontin|opioids|opiates|methadone|suboxone|codeine|tramadol|fentanyl|pregabalin|ghb|vodka|wine) ... (shake|shakes|shaking|seizure|sweating|sweats|tremor|tremors|seeing|hallucinat*|vomit*|throwing up|sick|awful|heart|cold turkey|suddenly|fit|see|seizures|shivering|cramps|ill|trembling|rough|hell)
     (stopped|quit|gave up|stopping) drinking .. .. .. .. .. .. .. (confused|doesnt know where|dont know where|hands shake|hands are shaking|seeing things|having fits|fitting)
     (shakes|shaking|sweating|tremors|sweats|heart racing|seizure|seizures|vomiting|throwing up) ... (stopped|quit|since|from|without|came off|after|not|withdrawing) .. (i)? .. (drinking|alcohol|drink|booze|xanax|valium|benzos|heroin|oxy|opioids|methadone|quit alcohol|vodka)
     (stopped|quit|came off) .. (my|taking)? (benzos|xanax|valium|diazepam|lorazepam|klonopin|clonazepam|ativan|antidepressants|methadone|suboxone) (suddenly|cold turkey|abruptly|overnight)
     cold turkey
     (alcohol|heroin|opioid|opiate|benzo|drug|xanax|oxy|bad|severe) withdrawal*
     withdrawing (from)? .. (alcohol|heroin|benzos|opioids|xanax|drink|oxy|$)
     (in|going through|having|got|through) (withdrawal|withdrawals)
     withdrawal* (is|are|symptoms|hell|killing|shakes|so|bad)
     (dope sick|dopesick|dts|delirium tremens)
     got the shakes`,
    `smoking|cigarettes|nicotine|vaping|coffee|caffeine|sugar|${LONG_AGO}|years sober|months sober|social media|with my doctors help`,
  ),
  rule(
    "medical-emergency",
    "signs",
    "imminent",
    `(chest pain|chest pains|pain in my chest|crushing (pain|chest)|pains in my chest|pressure on my chest) 
     (chest|heart) .. (hurts|hurting|is tight|feels tight|tight|crushing|pain|squeezing|pounding|stopped) .. .. (bad|breath|breathe|arm|sweating|now|and|jaw|blue|$|. |pass out|numb)
     (tight|tightness|pressure|squeezing) .. (chest|in my chest) .. (short|breath|arm|and|now|cant|sweating|dizzy)
     tightness in my chest
     (cant|cannot|couldnt|struggling to|hard to|hardly|barely|trouble|difficulty|unable to|not able to|hardly able to) (breathe|breathing|catch my breath|get (any|enough)? air|breath) (now|right now|properly|$|. |and|at all|my chest|help|since|its|im|after)
     (cant|cannot) breathe
     (cant|cannot) catch my breath
     breathing is .. (bad|hard|difficult|weird|fast|shallow|shallow and)
     (lips|fingers|face) .. (going|turning|are|is|turned|look|gone) .. blue
     (he|she|isnt|not|stopped|hes not|shes not|has stopped|is not) .. breathing
     (throat|tongue|face|lips) .. (closing|swelling|swollen|swelling up|closing up|tight and swollen)
     allergic reaction
     anaphyla*
     (heart attack|cardiac arrest)
     (having|had|think|maybe|might be|signs of|is having|mini|symptoms of|suffering) .. (a)? stroke
     (face|mouth|eye|smile) .. (drooping|droops|dropped|is numb|drooped|sagging|fallen on one side|numb on)
     (speech|words) .. (slurred|slurring|jumbled|are slurred|come out wrong)
     slurred (speech|words)
     (cant|cannot|unable to) .. (lift|move|feel) .. my (left|right)? .. (arm|side|leg|legs|face|body|hand)
     (arm|side|leg|face|hand|body) .. (went|gone|is|has gone|goes|suddenly) .. numb
     numb* .. (on|down|in) .. (one|the|my|left|right) .. side
     (cant|cannot) speak properly
     (suddenly|sudden) .. (cant see|blind|lost vision|loss of vision|numbness|weakness|confus*|lost sight|vision)
     worst headache
     pain in my (chest|left arm|jaw) ..
     (chest|arm) .. (pain|ache|pressure|tight|tightness) .. (spreading|going|radiat*|down|to|into|in) .. (jaw|arm|back|neck|shoulder)
     (cant|unable to|couldnt) (speak|talk|smile|lift|move|see|swallow|stand up|walk) .. ... (face|strange|suddenly|side|slur*|drool*|confus*|arm|numb|weak|properly|straight)
     (half|side|one side|left side|right side) .. (of)? .. (face|body|mouth) .. (looks|is|feels|has|went|gone) .. (strange|droop*|numb|dead|weak|fallen|dropped|paralys*|tingl*|weird)
     (struggling|gasping|fighting|desperate|battling|difficulty|trouble) .. (for|to|with)? (breath|breathe|air|breathing)
     (is|s|are|was|has|having|just had) (having)? .. (a|an)? (fit|seizure|convulsions|convulsing|fitting) .. (on|in|now|and|$|. |right|again)
     (lips|tongue|throat|face|eyes|neck) (are|is|s|started|has|have) .. (swelling|swollen|swelling up|puffy|closing|tingling|blue|going blue) ..
     (passed out|blacked out|fainted|collapsed) .. (at|in|today|yesterday|twice|again|and|on|this|for) .. ... (heart|hurt|head|all over the place|chest|bleeding|dizzy|again|confused|weak)
     (heart|pulse) .. (is|s|keeps|feels|has been|wont) .. (all over the place|racing at|stopping|skipping|irregular|beating funny|out of rhythm|going crazy and|pounding so)
     (bleeding|blood) .. (and|that|it|which)? .. (wont|will not|doesnt|not|cant|hasnt) (stop|stopped|stopping|clot|be stopped)
     (girl|boy|son|daughter|baby|toddler|kid|child|he|she|dog|brother|sister) .. (has)? .. (swallowed|choking on|ate|drank) .. (a)? .. (battery|magnet|magnets|coin|marble|button|bleach|poison|pills|tablets|detergent|lego|bone|grape)
     (appendix|ectopic|aneurysm|sepsis|meningitis|blood clot|embolism|stroke|internal bleeding|organ failure|collapsed lung) .. (burst|think|might|symptoms|signs|is|now|have|has|having|maybe)?
     pain is (unbearable|excruciating|too much to stand|the worst|so bad i)
     (cant|can not|no longer|suddenly cant|unable to) (feel|move) .. (my)? (legs|feet|arms|hands|face|arm|leg|body|fingers|left|right)
     (dad|mum|husband|wife|he|she|grandad|gran|baby|friend|partner|neighbour|my .. {relative}) .. (fell|collapsed|dropped|went down|choking|hit) .. ... (isnt waking|wont wake|not waking|unconscious|not moving|not responding|not breathing|bleeding|isnt breathing|cant wake|blue|isnt responding|doesnt respond)
     (vision|sight|eyesight|eye) .. (suddenly|just|has|went|gone) .. (went|gone|blurred|black|lost|double|disappeared|blurry)
     (arm|leg|hand|face|side) .. (feels|went|gone|is|suddenly) .. (dead|heavy and|limp|weak|numb|paralysed|paralyzed|useless) .. (and|$|. |suddenly|my|on)
     (crashed|crash|accident|hit by|knocked|stabbed|shot|electrocuted|burned|scalded|drowning|drowned) .. .. (just now|now|bleeding|badly|help|cant move|injured|trapped|hurt bad|ambulance)
     (water|fluid) .. broke .. (early|weeks|blood|too soon)
     (overheating|hypothermia|heatstroke|heat stroke|anaphylaxis|epipen)
     (collapsed|unconscious|unresponsive|not responding|isnt responding|passed out and|wont wake up|cant wake (him|her|my)) 
     (fainted|fainting|faint|passing out|passed out|blacking out|blacked out) .. (twice|again|today|and hit|three times|keep|now|several|repeatedly|this morning)
     keep (passing out|fainting|blacking out|being sick and passing)
     (had|having|has|have|is having|just had|another) .. (a|an|two|another|my)? (seizure|seizures|fit|convulsion|convulsions)
     (coughing|vomiting|vomit|throwing|puking|cough|passing|spitting|peeing|pooping) .. (up)? .. blood
     blood in my (vomit|stool|sick|urine|poo|pee|spit)
     (bleeding|bleed|blood) .. (heavily|wont stop|a lot|everywhere|so much|not stopping|badly|heavy|pregnant|out)
     (losing|lost|so much|lots of|a lot of|too much|pool of) .. blood
     pregnant (and|. ) .. (bleeding|blood|cramps|spotting)
     (much|lots of) blood .. (im)? pregnant
     (waters broke|water broke|my waters)
     (hit|run over|knocked down) by a (car|bus|truck|lorry|van|bike)
     hit my head .. (hard)? ... (throwing up|vomit*|dizzy|passing out|passed out|confused|sick|blurry|bleeding)
     cant move after a fall
     fell (down|off|from) ... and (cant move|cant walk|cant get up|unconscious|broken|hit my head)
     (bone|bones) .. (out|sticking out|showing)
     (severe|bad|third degree) burns
     (electrocuted|electric shock|snake bite|bitten by a snake)
     blood sugar .. (is)? .. (2|1|low|confused|shaky|high|30) .. 
     diabetic and .. (confused|shaky|passing|faint)
     (fever|temperature) .. (40|41|42|105|104) .. 
     stiff neck and fever
     (terrible|severe|worst|unbearable|awful|agonising|extreme) .. pain in my (belly|stomach|abdomen|head|chest|back|side)
     limp and (hot|floppy)
     (call|need|want|get|calling|called) .. (an|the)? (ambulance|911|999|112|paramedics)
     (cant move|paralysed|paralyzed) .. (legs|arm|side|after|down)
     choking (on|$|. |right|help|and cant)`,
    `${LONG_AGO}|panic attack|panic attacks|panic|anxiety|anxious|mask|through my nose|hay fever|a cold|snot|stairs|stroke the|butterfly|break stroke|breaststroke|my own deadlines|hearing|workout|cold turkey|inhaler|laughing|haha|lol|gym|for his heart|the news|carry my|in 2...|learn to breathe|breathing exercises|gums|nosebleed|driver|operator|paramedic|had a (stroke|heart attack) (last|in)|helping him|grief|tests fine|health anxiety|vaccine|sex|sofa|couch|printer|fit body|was just|from cycling|in winter|down at work|phone|collapsed on the (couch|sofa|bed)|meal|lungs after|not breathing down|down my neck|as a child|meetings|space|by (nine|ten)|after work`,
  ),
];
