import type { NeverRule } from "./never-rule.ts";

const HARSH =
  "lazy|careless|irresponsible|reckless|rude|clumsy|dishonest|useless|incompetent|greedy|mean|cruel|ignorant|naive|thoughtless|inconsiderate|unreasonable|needy|clingy|moody|unreliable|sloppy|foolish|dumb|crazy|insane|mad|bad|terrible|disgusting|unfair|wrong|silly|stupid|selfish|weak|ungrateful|negative|disorgani[sz]ed|uncooperative|resistant|defensive|manipulative|toxic|passive|immature|childish|spoilt|arrogant|poor|shameful|dangerous";

/** Never-rule 8: no blame, no shame, no argument. */
export const blames: NeverRule = {
  code: "blames",
  skipsQuotes: true,
  harmless: [
    /\b(?:it|that|this) (?:is|was) not (?:all )?your (?:own )?fault\b/g,
    /\b(?:i|we) (?:was|am|were|are|got it|had that|had it|may be) (?:all )?wrong\b/g,
    /\bnobody (?:is|was) (?:to blame|lazy)\b/g,
  ],
  patterns: [
    /\b(?:your (?:own )?fault|(?:all|only) your (?:own )?doing|your own doing|blame (?:yourself|you|only)|only yourself to|to blame|brought (?:this|it|that) on yourself|asking for it|made (?:him|her|them) (?:do it|angry|hit|leave)|had it coming|asked for (?:it|this|that))\b/,
    /\bshould (?:really )?have (?:known|done|thought|been|left|said|tried|listened|told|called|stopped)\b|\bshould not have\b(?! to)|\bshould (?:really )?be ashamed\b|\bshame on you\b|\bought to be ashamed\b/,
    /\byou (?:have |just |clearly |obviously |really |always |never |keep |simply |once again )*(?:failed|missed (?:three|two|four|five|six|\d+|your|the|every|all)|let (?:me|us|him|her|them|yourself|everyone|your) down|wasted|gave up|give up|ruined|messed up|screwed up|do not care|do not want to change|did not even try|do not try|never follow|make excuses|making excuses|are not trying|are not listening|are not even trying|did not try)\b/,
    /\b(?:making|keep making|full of|those|these|that) excuses?\b|\bexcuse will not\b|\bno excuses\b/,
    /\byou are (?:just |simply |only |clearly |really |being |so |such a |a |too )*(?:lazy|weak|selfish|stupid|pathetic|difficult|ridiculous|childish|wrong|in denial|contradicting|irresponsible|careless|ungrateful|stubborn|impossible|hopeless at|bad|quitter|coward|spoiled|immature|manipulative|attention|not trying|old for)\b|\b(?:is|are|was|were|being) (?:so |just |very |really |pretty |an? |such an? )*(?:selfish|pathetic|cowardly|childish|stupid|lazy|foolish|immature)\b|\b(?:stupid|silly|dumb|foolish) thing to\b/,
    /\bi am (?:very |so |really |a bit |a little )?(?:disappointed|ashamed of you|annoyed|fed up|angry) ?(?:in|with|at|that)?\b|\byou (?:have )?disappoint(?:ed)? me\b/,
    /\bif you (?:really|truly|actually) (?:wanted|cared|meant|tried)\b|\bnot (?:trying|working) hard enough\b|\bnot good enough\b/,
    /\bwhy (?:did|do|would|could|can) (?:not )?you (?:not |just not |just |even |ever )*(?:leave|left|stop|say|tell|do|go|stay|let|drink|eat|call|try|hit)\b[^?]*\?|\bwhy (?:did|do|could) not you\b|\bwhy (?:did|do|could|can) you not\b|\bwhy cannot you\b/,
    /\bwhat did you do to (?:make|deserve|provoke|upset|cause)\b|\bhow could you\b|\bwhat were you thinking\b|\bwhat is wrong with you\b/,
    /\b(?:think of|think about) what you (?:are|have been|did) (?:doing|done|to)\b|\btake responsibility for what (?:happened|he|she|they)\b/,
    /\ba (?:good|real|better|proper) (?:mother|father|parent|wife|husband|friend|person|son|daughter|man|woman) (?:would|does|do|is|should)\b/,
    /\bi (?:already |have already )?told you (?:that|so|this|already|before)\b|\bi (?:have )?already (?:said|told|explained)\b|\bas i (?:already )?said\b|\bi can prove\b|\byou are not listening\b/,
    /\b(?:other people|others|everyone else|most people|anyone) (?:can |could |would )?(?:manages?|cope|copes|do it|does it|does)\b|\bwhy cannot you\b/,
    /\bit is (?:just )?(?:pathetic|shameful|embarrassing|disgraceful|a shame that you)\b|\bnot with me\b|\bwill not work with me\b/,
    /\b(?:what|that is what) you get\b|\bif only you\b|\bdid (?:this|it|that) to yourself\b|\b(?:could|should|ought to|might) (?:at least |easily |really )?have (?:tried|done|been|said|gone|left|known|listened|asked|worked|thought|called|put|made)\b|\bexcuses?\b|\bwere you (?:even )?thinking\b|\byou always (?!do\b|have|can|wanted|liked|loved|dreamed)\b|\byou are the (?:problem|one to blame|reason)\b|\bought to\b|\bexpected (?:more|better)\b|\byou (?:just )?(?:need|have) to try harder\b|\btry harder\b/,
    /\b(?:discipline|self-control|willpower|effort) (?:is|was|seems)? ?(?:lacking|missing|what you lack)\b|\byou lack\b|\bgrow a\b|\blazy\b|\bpathetic\b|\bselfish\b|\bcoward\w*\b|\bashamed of yourself\b|\bwhose fault\b|\bdeserved? (?:it|that|this|what)\b|\byou never\b/,
    new RegExp(
      `\\byou (?:are|were|have been|can be|seem|sound)(?: (?:being|just|so|very|really|too|a bit|rather|quite|again))* (?:${HARSH})\\b`,
    ),
    new RegExp(
      `\\b(?:that|it|this) (?:is|was)(?: (?:just|so|very|really|a|an|rather|quite|such))* (?:${HARSH}) ?(?:of you|choice|thing|decision|idea|move|behaviou?r|way to|,? (?:as usual|again)|[.!]|$)`,
    ),
    /\byou (?:have |must have |clearly |probably |really )*(?:caused|provoked|ruined|started it|deserved?|neglected|spoiled|destroyed|betrayed|abused|overdid|blew|broke your|gave in|slacked|cheated|wasted)\b|\byou must have\b|\byour part in\b|\bsorry for yourself\b|\bas usual\b|\blet yourself go\b|\bone job\b|\bif you (?:had |would )?(?:just |only )?(?:complained|drank|ate|tried|worked|cared|listened|loved|nagged|talked|behaved)\b/,
  ],
};
