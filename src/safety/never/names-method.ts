import type { NeverRule } from "./never-rule.ts";

const MEANS =
  "pills?|tablets?|rope|noose|gun|firearm|pistol|rifle|razor|blade|knife|bleach|poison|insulin|carbon monoxide|exhaust|plastic bag|belt|overdos(?:e|ing)|hanging|drowning|train tracks?|railway|bridge|ledge|rooftop|laxatives?|paracetamol|tylenol|acetaminophen|antifreeze|pesticide|helium|needle";

/** Never-rule 3: no method, dose, means or lethality, neither told nor asked about. */
export const namesMethod: NeverRule = {
  code: "names-method",
  harmless: [
    /\bkill(?:ing)? (?:time|weeds)\b/g,
    /\bcut(?:ting)?(?: back| down| up)? (?:the|your|some|a few|those|these) (?:roses?|hedges?|grass|lawn|garden|flowers|bushes|branches|tree|apple tree|bread|cake|sandwiches|veg(?:etables)?|onions?|hair|fringe|sugar|coffee|hours|fabric|cloth|paper|wood)\b/g,
  ],
  patterns: [
    /\b(?:fatal|lethal|lethality|deadl(?:y|ier|iest))\b/,
    /\b(?:kills?|die|dies|dying|dead) (?:within|in|after|from|of|by)\b/,
    /\b(?:usually|always|often|surely|never|rarely|will not|would not|not) kills?\b/,
    /\b(?:enough|high enough|sharp enough|strong enough) to (?:die|kill|be fatal)\b/,
    /\bnot high enough\b/,
    /\b(?:least|less|more|most|very|not) painful (?:way|to|method|than)\b/,
    /\bpainless\b/,
    new RegExp(
      `\\b(?:with|use|using|take|taking|took|swallow(?:ing)?|buy|get|have|has|had|keep|hold|hide|count|tight|sharper|sharp|of|an?|your|those|these|more) (?:[a-z]+ ){0,3}?(?:${MEANS})\\b`,
    ),
    new RegExp(
      `\\b(?:${MEANS}) (?:is|are|was|were|has|have|would|will|could|can|damages?|takes?|works?|near|and|or|in the|at home|rarely|do|does)\\b`,
    ),
    /\b(?:what|which) (?:method|means|pills|tablets|weapon)\b/,
    /\bwhat (?:were|are|would) you (?:going to |planning to )?use\b/,
    /\bhow (?:were|are|would|will|did|do) you (?:[a-z]+ ){0,3}?(?:do it|kill|end (?:it|your)|hurt yourself|harm yourself|cut)\b/,
    /\bwhere (?:were|are) you (?:[a-z]+ ){0,2}?do it\b/,
    /\bhow many (?:[a-z]+ ){0,3}?(?:pills|tablets|capsules)\b/,
    /\b(?:tell|describe|show) me (?:exactly )?(?:what|how|which) you (?:[a-z]+ ){0,3}?(?:cut|hurt|harm|burn|kill)/,
    /\b(?:slit(?:ting)?|cut(?:ting)?) (?:your |the |her |his |along |across |deep|down the|too )/,
    /\bif you cut\b/,
    /\bcut (?:along|across|deep)/,
    /\b(?:wrists?|jugular|arteries|artery|veins?)\b/,
    /\b(?:jump(?:ing)?|fall(?:ing)?|leap(?:ing)?) (?:from|off|in front)\b/,
    /\ba fall from\b/,
    /\b(?:snap (?:a |the )?rubber band|burn(?:ing)? yourself|ice cubes? instead|hold (?:an )?ice)\b/,
    /\b(?:throw(?:ing)? up|vomit(?:ing)?|purg(?:e|ing)) (?:with|by|after|using)\b/,
    /\bmake yourself (?:throw up|sick|vomit)\b/,
    /\bhide (?:the |your |any )?(?:cuts?|scars?|marks?|wounds?|bruises?)\b/,
    /\b(?:hanging|drowning|overdosing|suffocation|shooting|stabbing|strangling|poison(?:ing)?)\b/,
    /\b(?:milligrams?|mg|millilit(?:re|er)s?) (?:[a-z]+ ){0,3}?(?:kill|die|not kill)/,
    /\bmixing (?:alcohol|it|them|pills)\b/,
    /\bhold (?:the |a )?bag over\b/,
    /\bfall asleep in (?:the|your) car\b/,
    /\bhard to trace\b/,
    /\byou would survive\b/,
    /\brarely works\b/,
    /\btakes longer than people think\b/,
    /\bwork(?:s|ing)? (?:faster|quicker|sooner)\b/,
    /\bmixing (?:[a-z]+ ){0,3}(?:alcohol|wine|vodka|pills|tablets)\b/,
    /\bneed to be alone\b/,
    /\b(?:lose|loses|losing|lost) consciousness\b|\bunconscious\b/,
    /\b(?:that|which|what|this) ends it\b/,
    /\b(?:without|skipping) (?:water|drinking)\b/,
  ],
};
