import type { NeverRule } from "./never-rule.ts";

/** Never-rule 9: what hurts is never made small. */
export const minimises: NeverRule = {
  code: "minimises",
  harmless: [/\b(?:if|when) it is not (?:that|so) bad\b/g],
  patterns: [
    /\b(?:not|never) (?:really |actually )?(?:that|so|as|too) (?:bad|terrible|serious|hard|big|awful|dramatic)\b|\bnot as bad as\b/,
    /\b(?:have been|be|was) (?:so|that) (?:terrible|bad|awful)\b/,
    /\b(?:others?|people|many|some|plenty)\b[^.?!]{0,20}\b(?:worse|harder|less than you)\b|\bcould (?:be|have been) (?:a lot |much )?worse\b|\b(?:children|people) starving\b/,
    /\bcheer up\b|\bsnap out of\b|\bget over it\b|\bget on with it\b|\blighten up\b|\bsuck it up\b|\btoughen up\b|\bman up\b|\bpull yourself together\b|\bmove on already\b|\blet it go\b/,
    /\b(?:over-?react(?:ing|ed)?|too sensitive|over-?sensitive|over-?thinking|making a (?:mountain|fuss|drama)|being dramatic|so dramatic|exaggerat\w+)\b/,
    /\b(?:all )?in your head\b|\bimagin(?:ed|ing) (?:it|things)\b/,
    /\b(?:just |only )?(?:think|stay|be) positive\b|\blook on the bright side\b|\bbright side\b|\bsilver lining\b|\b(?:be|feel) (?:grateful|thankful)\b|\bat least you (?:still )?(?:have|are|did|got)\b/,
    /\b(?:nothing|no reason|not worth|silly|stupid|no need)\b[^.?!]{0,12}\b(?:to (?:cry|worry|be (?:sad|scared|afraid|upset|ashamed|anxious|nervous))|crying|worrying)\b|\bnothing to be (?:sad|scared|afraid|upset)/,
    /\beveryone (?:feels|has|goes through|gets|does|is) (?:like )?(?:that|this|it|bad|days|sad|tired)\b|\bhappens to (?:everyone|everybody|us all|all of us|the best)\b|\bmost people (?:manage|cope|deal|handle)\b/,
    /\b(?:it|that|this) (?:is|was) (?:only|just) (?:an? |your |the )?(?:[a-z]+ )?(?:crash|job|phase|panic attack|mood|bad day|word|dream|joke|life|way it is|feeling|fight|argument|exam|break-?up|game|thought|cold|pet|dog|cat)\b|\bthat is just life\b/,
    /\b(?:calm down|relax,|just relax|(?:just )?need to relax|do not worry|stop worrying|try not to (?:dwell|worry|think)|do not take it|do not dwell|do not be (?:so )?(?:sad|upset|scared|afraid|silly|dramatic|anxious|hard|sensitive))\b/,
    /\b(?:time heals|everything happens for a reason|this too shall pass|it will all be (?:fine|okay|ok)|what does not kill you|plenty more fish)\b/,
    /\bno big deal\b|\bnot (?:a|such a) big (?:deal|thing|problem)\b|\bnothing serious\b/,
    /\bsurely (?:he|she|they|it|that|you)\b|\b(?:did not|does not) mean it like that\b/,
    /\byou (?:are|will be) (?:really |perfectly |totally )?(?:fine|okay|ok),? (?:really|anyway|honestly)\b|\b(?:i am sure|surely) (?:it|you|he|she|that) (?:is|are|will be) (?:not|fine|okay|ok)\b/,
  ],
};
