import type { RuleText } from "../rule.ts";

const rule = (id: string, ...phrases: string[]): RuleText => ({
  id: `explicit/${id}`,
  kind: "suicide",
  level: "risk",
  clarity: "explicit",
  phrases,
});

/** The wish to die or to end one's life, said outright. Idioms and denials are out of the text by now. */
export const EXPLICIT: readonly RuleText[] = [
  rule(
    "end-my-life",
    `{self-kill}
     end (my|this) (whole)? (life|existence) !behind/together/insurance
     ending everything .. my life
     end (things|everything) .. my life
     (die|dying) by my own hand
     plan* my (own)? death
     (keeps|keep|mind|thoughts|head|brain|always|everything) .. (going|goes|coming|comes|drifting|turning|turns|wandering|leads|back|return*) .. (back)? .. to (suicide|death|dying|killing myself|ending)
     suicide (has|had|is|keeps|was|crosses|crossed) (been|being|coming|going|on|my|constantly|all) .. (mind|thoughts|up|head|there)
     (like|want|wish|love|prefer|need|ready for|hoping for|pray for|wanting) (my|this) (life|existence) to (end|be over|stop|finish)
     (being dead|death|dying) .. (is|s|seems|sounds|looks|feels) .. (only|all|best|everything|my|like|better|what|preferable|easier|nicer) ..
     (dream|dreaming|dreams|daydream*|fantas*|imagin*|pictur*|visuali*|see myself|images|flashes|vision*) .. (of|about)? .. (me|myself)? .. (hanging|jumping|drowning|being dead|dead|shooting|stabbing|falling from|crashing|dying|in a coffin|my funeral|overdosing|bleeding out|being hit by)
     (just|only|i|really|all i)? want (is)? (death|oblivion)
     (want|wish|need|like) (to)? (finish|stop|end|leave|quit) (with|my) .. (life|living)
     (plan|planning|plans|intend|intending|going|decided) (on|to|for)? (dying|die|be dead) ..
     better off in (a|my) (coffin|grave|box|urn)
     (happier|better|safer|peaceful) in (a|my|the) (coffin|grave|ground)
     (all|everything|only thing|one thing) (i|that i) (want|need|wish for|think about|crave|can think about) (now)? (is|s) .. (die|dying|death|be dead|end it|to be gone|not exist|killing myself|disappear)
     (dying|death) is (all|everything|the only thing) i
     (nothing|no option|no choice|no way out|no solution|no other way) .. (left|except|but|other than|remaining) .. (except|but|than)? .. (to)? (killing myself|kill myself|suicide|death|die|dying|end it|ending it)
     (urge|urges|impulse|impulses|desire|temptation) .. (jump|die|kill myself|end my life|end it|drive into|step in front|hang|overdose|stab myself|crash)
     (voice|voices|something|part of me|head|brain|mind|thoughts) .. (tells|telling|says|saying|wants|screaming|shouting|whispers) .. (me)? (to)? (die|end it|jump|kill myself|end my life|do it)
     (die|dead|kill myself|end my life|suicide) .. (is|s) (what i want|the plan|my plan|my goal|all i want|the goal|the answer)
     (reading|read|looking|learning|researching|googling|searching) .. (about|up|for|into)? .. (ways|methods|how) to (commit|kill|die|end)
     near the (tracks|edge|bridge|cliff|train) ... want to (jump|step|fall|die)
     my (goal|plan|wish|dream|hope|only wish) (is|for this week is|would be) (to)? (die|death|be dead|not be alive|not exist|not wake up|end it)
     (be|get) (hit|run over|struck|killed|crushed|shot) by (a|the) (train|bus|truck|car|lorry|lightning|someone|gang)*
     (take|taking|swallow|swallowing|down|downing) (a|the|all|every|all of|too many|whole|my)? .. (pills|tablets|meds|bottle of pills|medication) (and|to|so) .. (die|end|never wake|not wake|be gone|go|sleep|finally)
     (walk|walking|wade|swim|drive|driving|jump|jumping|step|run|throw|throwing) .. (into|off|in front of|under) .. (traffic|sea|ocean|river|lake|train|bridge|cliff|bus|truck|lorry|roof|building) .. (never|not come back|and die|and end|end it|for good|is all|thoughts|urge)
     (crash|drown|starve|freeze|bleed|drink) .. (myself)? to death
     (drink|drinking|starving|starve|drown*|bleed) myself to death
     my own death
     crash* .. (car|bike|motorbike) (..)? on purpose
     (drive|driving|drove|crash|crashing|steer|swerve) (..)? (my|the)? (car|van)? (..)? (into|off) (a|the) (tree|wall|cliff|bridge|oncoming traffic|lorry|truck|river|lake|road on purpose)
     drive .. off the (road|bridge|cliff)`,
  ),
  rule(
    "want-to-die",
    `(want|wanted|wanting|wants|wish|wishing|need|needing|have|has|long|longing|ready|deserve|deserves|rather|prefer|hope|hoping|going|like|willing|determined|love|supposed|meant|crave|beg|begging|decided|bound) (to)? {die} !laughing/hard/of
     (have|need|got) to die
     want die
     wish i (was|were|had|could|would|could be) .. (dead|die|died|not alive|no longer alive|deceased)
     wish (to be|to|being) (dead|die)
     (want|need|wish|like) (to)? (be)? (dead|ded|deceased)
     (want|wanted) (my life|this life|life) (to)? (be over|end|over|to be over|to end|to stop)
     (should|ought to) (be dead|die|be killed|not be alive)
     let me die
     i (want|need|deserve|crave|long for|wish for|pray for|am longing for|welcome) death
     (want|wish|wished) (someone|somebody|anyone|god) (to|would|will|could)? (kill|shoot|murder|end) me
     someone (please)? (kill|end) me
     better (off)? dead
     happier dead
     feel* like dying
     thought* .. (dying|death) .. (want|relief|comfort)
     think* .. about (dying|death) .. (want|comforting|it)
     think* .. about (dying|my death|my own death) !in/of/when/from
     think* about (death|dying) (and want|constantly|every|all day|daily)
     fantasi* .. (dying|death|my death)
     goal .. (be dead|die|stop being alive|death)
     ^ (to)? die $
     ^ (die|death) $
     die by (friday|monday|tuesday|wednesday|thursday|saturday|sunday|christmas|my own)
     ready to die
     serious about (wanting to die|dying)
     (part of me|a part of me|half of me|something in me) wants to die
     (easiest|painless|quickest|best|fastest|quick|most painless|least painful|easy) (way|ways) .. (to die|to kill|to go|to end|of dying)
     (way|ways) to (die|end it|end my|kill your* | kill myself)
     how (many|much) ... (to die|to kill|kill me|to overdose|be lethal|is lethal|lethal|fatal)
     (would|will|can) ... (be enough to kill|kill me|kill you)
     how to (die|tie a noose|hang yourself|overdose|kill yourself|end it)
     (suicide|dying) methods
     method* .. (suicide|to die)`,
  ),
  rule(
    "not-live",
    `(dont|not|no longer|never|didnt|doesnt|cant|stopped) (want|wanting|wish|wanted|feel like|care) .. (live|living|be alive|being alive|stay alive) (anymore|any longer|no more|at all)? $
     (dont|not|no longer) (want|wish) (to)? (live|be alive|stay alive) (anymore|any longer|no more|and|but|because|i|like this|with this pain|through this|after|without)
     (dont|not|no longer) (want|wish) (to)? be alive
     i not want .. live
     no want .. live
     (want|wish|ready|going|need) to (stop|quit|cease) (living|being alive|breathing|being here|existing)
     stop being alive`,
  ),
  rule(
    "suicidal",
    `suicidal
     suicide (note|letter|plan|pact|attempt|methods|method|thoughts|ideation|mission for me)
     (thought|thoughts|thinking|think|thinks|considering|considered|consider|contemplating|contemplate|contemplated|planning|planned|plan|urge|urges|idea|ideas|fantasies|fantasising|dreaming|googling|googled|researching|want|about|talking) .. suicide
     suicide .. (is|feels|seems|sounds|as|looks|only|was) .. (only|answer|option|way|solution|good|right|best|on my mind|easy|escape|out|left)
     suicide (is|feels|sounds|seems|looks)
     (only|one) .. way .. (is|to be)? (suicide|death|dying)
     (option|answer|way|choice) .. suicide
     my suicide
     (i|i have|have|then|and|had) (attempted|tried|tried to commit|attempted to commit) suicide
     suicide (thoughts|thought|again)
     suicide on my mind
     ^ .. suicide $
     commit suicide
     committed to suicide
     death is the only
     made (an|another) attempt
     (wrote|write|writing|written|have|left|drafted) .. suicide (note|letter)
     (only|just) (..)? death (will|would|can|could|is)`,
  ),
  rule(
    "end-it",
    `(want|going|need|ready|like|try|tried|trying|could|should|might|about|decided|planning|plan|have|ill|will|wish|how|way|ways|way out|of|just) (to)? (end|ending|finish) it
     (think|thinking|thought|thoughts|feel like|feeling like|urge|consider|considering|brink|verge|idea) (about|of|on)? (ending|end|finishing) (it|it all|everything|things)
     (thinking|thought|thoughts|ways|way|want|wanted|plan|planning) .. (end|ending) (it|everything)
     too (scared|cowardly|afraid|weak|chicken) to (end it|do it|die)
     guts to (do it|end it|die)
     finna end it
     tell* me to (end it|die|kill myself|kill yourself|jump|do it)
     (head|brain|mind|voice|thoughts) .. (says|say|tells me|telling me) .. (kill|die|end it|jump)
     i (could|might|may|would) .. do it if i had a gun
     id do it if
     kill (me|myself) (please|pls)
     (think|thinking|thought) (of|about)? kill (me|myself)
     kill m y self
     would have killed myself`,
  ),
  rule(
    "means",
    `(a|the|my|tie|tied|tying|made|make|makes|own|bought) .. noose
     noose is
     tie a (rope|noose)
     practi* with (the|a) rope
     (bought|buy|ordered|got) (helium|nitrogen|a noose|charcoal)
     exit bag
     (was|came|got) .. close to (taking all|jumping|doing it|ending|killing)
     nearly (jumped|died by|did it|ended|killed myself|took)
     almost (jumped|did it|ended it|killed myself|ended my life|took all)
     (taking|take|swallow|swallowing|overdose on) all my (medication|meds|pills|tablets)
     (want|wanted|going|thinking|think|thought|urge|tempted|feel like|plan|planning|considering|might|could|about) (to|of|about)? (take|taking)? (an)? (overdose|overdosing|od)
     (urge|want|wanted|thought|thoughts|thinking|feel like|impulse|tempted) (to|about|of)? (jump|jumping) (when|off|in front|from|out|every|onto|into|under)
     on the (roof|bridge|ledge|balcony) (and|thinking|wondering|i)
     tried to (take my life|kill myself|end my life|end it|die|hang myself|drown myself|overdose)`,
  ),
];
