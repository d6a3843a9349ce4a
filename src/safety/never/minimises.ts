import type { NeverRule } from "./never-rule.ts";

/** Never-rule 9: what hurts is never made small. */
export const minimises: NeverRule = {
  code: "minimises",
  harmless: [/\b(?:if|when) it is not (?:that|so) bad\b/g],
  patterns: [
    /\b(?:not|never) (?:really |actually )?(?:that|so|as|too) (?:bad|terrible|serious|hard|big|awful|dramatic)\b|\bnot as bad as\b/,
    /\b(?:have been|be|was) (?:so|that) (?:terrible|bad|awful)\b/,
    /\b(?:others?|people|many|some|plenty)\b[^.?!]{0,20}\b(?:worse|harder|less than you)\b|\bcould (?:be|have been) (?:a lot |much )?worse\b|\b(?:children|people) starving\b/,
    /\bcheer up\b|\bsnap out of\b|\bget over it\b|\bget on with it\b|\blighten up\b|\bsuck it up\b|\btoughen up\b|\bman up\b|\bpull yourself together\b|\bmove on already\b|\blet it go (?:already|now)\b|(?:^|[.!] )(?:just |please )?let it go(?:[.!]|$)/,
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
    /\bit is (?:really |honestly |just )?nothing\b|\bchin up\b|\bworse things\b|\bsweat it\b|\bover it (?:by|soon|in no time)\b|\bhardly (?:a|an|the)\b|\bout of (?:all )?proportion\b|\bsmile (?:a|for|and|more|now)\b|\bdramatic\b|\breal problems\b|\b(?:first|third)[- ]world\b|\bnot the end of the world\b|\btoughen\b|\bgrow up\b|\bbig(?:ger)? (?:boy|girl)\b|\bforget (?:about )?it\b/,
    /\b(?:we|you) have all been there\b|\beverybody (?:has|goes|feels|gets)\b|\bno (?:harm|problem|biggie) at all\b|\bnot worth (?:crying|getting|worrying|losing|your)\b|\blaugh (?:about|at) (?:it|this|that)\b|\bby (?:tomorrow|monday|next week) you will (?:have forgotten|laugh|be)\b|\btrivial\b|\bpetty\b|\bsilly (?:thing|fear|worry|little)\b/,
    /\b(?:could|was not|were not|much|so much|far|way|it is not) (?:be |have been )?(?:so much |much |any |a lot )?worse\b|\btoo much of (?:it|this|that)\b|\bnothing compared\b|\bgets? (?:a bit |a little |so )?(?:down|sad|low|tired|blue)\b|\bonly (?:words|a (?:bit|little)|your)\b|\bworked up\b|\blucky (?:it|you|that|to)\b|\b(?:just )?ignore (?:it|him|her|them|that)\b|\bforgotten (?:it|about)\b|\bno need to (?:get|be (?!sure)|feel|cry|panic|fuss)\b|\bshake it off\b|\bcompared (?:to|with) (?:real|others?|what)\b|\bcount your blessings\b|\bcould happen to anyone\b|\bwater under\b/,
    /\b(?:everyone|everybody|we all) (?:has|have) (?:problems|issues|bad|their|troubles|worries|stress|it)\b|\byou will (?:feel|be) (?:better|fine|okay|over it|laughing)\b|\bfuss\b|\b(?:just|only) being\b|\bget used to it\b|\bsuch is life\b|\bdo not let it (?:bother|get to)\b/,
  ],
};
