import type { NeverRule } from "./never-rule.ts";

const DRUG =
  "medications?|medicines?|meds|pills?|tablets?|dose|dosage|antidepressants?|benzos?|benzodiazepines?|xanax|valium|ativan|lithium|sertraline|zoloft|prozac|fluoxetine|lexapro|citalopram|ssris?|melatonin|ibuprofen|aspirin|paracetamol|tylenol|cbd|st john'?s wort|magnesium|supplements?|sleeping (?:pills|tablets)|painkillers?|ritalin|adderall|seroquel|quetiapine|opioids?|methadone|insulin";
const CHANGE =
  "stop|quit|start|change|switch|halve|halving|double|doubling|increase|raise|lower|reduce|reducing|skip|skipping|miss|missing|drop|come off|wean|taper|replace|replacing|try|trying|take|taking|ask for|need|do not need|get off|use|using|cut|swap|go off|add|pause|up|higher|lower|better|too much";

/** Never-rule 13: no advice on medicine, calories, weight or eating less. Taking it as prescribed is fine. */
export const medicalAdvice: NeverRule = {
  code: "medical-advice",
  skipsQuotes: true,
  harmless: [
    /\b(?:doctor|pharmacist|nurse|gp) (?:is|are) the right (?:one|person|people) to ask\b[^.?!]*/g,
    /\b(?:take|taking) (?:your|my|the) (?:medication|medicine|meds|tablets?|pills?)\b(?=[^.?!]*\b(?:as (?:your doctor |they |it was |it is )?(?:prescribed|agreed|said)|on time|the way your doctor|reminder|with breakfast|every (?:morning|evening|night|day)))/g,
    /\b(?:talk|speak|check|ask|bring (?:it|that) up|raise (?:it|that))\b[^.?!]{0,20}\bwith (?:your|a|the) (?:doctor|prescriber|pharmacist|gp|clinician|therapist)\b[^.?!]*/g,
    /\b(?:medicine|medication|weight|food|tablets?|pills?|eating)\b[^.?!]{0,30}\b(?:belongs?|is best|are best|is one) (?:with|left|for)\b[^.?!]*/g,
    /\b(?:will not|do not|cannot|no) (?:talk about|set|make|give|have)[^.?!]{0,30}\b(?:numbers|weight|food|medicine|medication|calories)\b/g,
  ],
  patterns: [
    /\byour (?:blood (?:pressure|sugar)|cholesterol|heart|liver|sugars?|weight|mood|pain|back|knees?|symptoms?) (?:will|would|should|is going to|are going to) (?:soon |surely |probably )?(?:come down|go down|drop|fall|improve|get better|lift|settle|ease|go away|heal)\b/,
    new RegExp(`\\b(?:${CHANGE}) (?:[a-z]+ ){0,5}?(?:${DRUG})\\b`),
    new RegExp(
      `\\b(?:${DRUG})\\b[^.?!]{0,30}\\b(?:would|will|can|could|might|may|works?|helps?|do for|fine|too much|make you|do not work|is good|are good|slowly|better for|is enough)\\b`,
    ),
    /\b\d+ ?(?:mg|milligrams?|mcg|micrograms?|units of)\b/,
    /\b(?:hundred|fifty|twenty|ten|five) (?:mg|milligrams?)\b/,
    /\bhalv(?:e|ing) your\b/,
    /\bdoubl(?:e|ing) (?:the|your) dose\b/,
    /\bthe dose\b/,
    /\bgave you too much\b/,
    /\b(?:calories?|calorie|kcal|bmi|carbs|keto|macros|intermittent fasting|body fat|dress sizes?|belly fat|goal weight|target weight|detox|shakes?|diet)\b/,
    /\b(?:lose|losing|drop|shed|gain) (?:[a-z0-9]+ ){0,3}?(?:weight|pounds?|kilos?|kg|lbs?|stone|fat|inches)\b/,
    /\b(?:below|under|above|over) (?:[a-z0-9-]+ ){1,2}(?:kilos?|kg|pounds?|lbs?)\b/,
    /\b(?:fast|fasting) (?:for|until|on|till)\b/,
    /\b(?:eat|eating) (?:less|only|fewer|under|no more|nothing|little|once|half|smaller)\b/,
    /\bonly eat\b/,
    /\b(?:skip|skipping|replace|replacing|miss|missing|leave out|cut out|avoid|give up) (?:[a-z]+ ){0,2}?(?:breakfast|lunch|dinner|meals?|carbs|sugar|dairy|gluten|bread|snacks)\b/,
    /\bweigh yourself\b/,
    /\byou are (?:[a-z]+ )?(?:overweight|underweight|too (?:fat|thin|heavy|skinny)|obese)\b/,
    /\bburn (?:[a-z0-9]+ ){0,3}?calories\b/,
    /\bcold turkey\b/,
    /\bstop drinking (?:at once|today|now|completely|altogether|straight)\b/,
    /\b(?:glass of wine|a beer|a drink|nightcap|whisky|alcohol) (?:helps|would help|will help|can help|may help|might help)\b/,
    /\bprescri(?:be|ption)s? (?:you|for you)\b/,
    /\bi (?:would )?(?:prescribe|recommend taking)\b/,
    /\bdrinks? (?:a|per|each) (?:day|night|week|evening) (?:is|are|will|won)/,
    /\bsalads?\b/,
    /\bslim\w*\b/,
    /\bprescription\b/,
    /\bno food after\b/,
    /\bherbal\b/,
    /\bvalerian\b/,
    /\bvitamins?\b/,
    /\bkilos?\b/,
    /\bpounds? (?:first|by|in|off|lighter)\b/,
    /\bportion\b/,
    /\bthinner\b/,
    /\bskinny\b/,
    new RegExp(
      `\\b(?:pills?|tablets?|dose|dosage|prozac|xanax|valium|lithium|sertraline|zoloft|antidepressants?|benzos?|ssris?|melatonin|ibuprofen|cbd|painkillers?|sleeping pills|adderall|ritalin|steroids?|opioids?)\\b`,
    ),
    /\bone meal\b/,
    /\ba (?:beer|drink|glass|wine|whisky|joint|smoke|shot) (?:before|at night|with dinner|to (?:relax|sleep|calm)|now and then|or two)\b/,
    /\b(?:the|a|your) scales? (?:daily|every|each|tells|shows)\b/,
    /\bstep on the scale\b/,
    /\bharmless\b/,
    /\bhealthy weight\b/,
    /\bcheat day\b/,
    /\bbinge\b/,
    /\bhave a (?:glass|drink|beer|whisky|smoke|joint)\b/,
    /\b(?:stop|quit) (?:drinking|taking|smoking|using)\b[^.?!]{0,40}\bwithout (?:harm|risk|trouble|danger|any)\b/,
    /\bfrom one day to the next\b/,
  ],
};
