import type { RuleText } from "../rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText => ({
  id: `passive/${id}`,
  kind: "suicide",
  level: "risk",
  clarity: "unclear",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

/** A wish not to be, without saying that one would do something. */
export const PASSIVE: readonly RuleText[] = [
  rule(
    "not-wake-up",
    `(wish|wished|hope|hoping|hoped|want|wanted|rather|pray|praying|prefer|nice|ok|okay|fine|mind|love|sleep|asleep|bed|better|if|like|easier|relief|upset|grateful) ... (not|never|didnt|dont|wouldnt|wont|hadnt|couldnt|without) .. (wake|wakes|woke|waking|woken) .. (up|again)
     (dont|not|never|no) (want|wish) (to)? (wake|wakin|waking) up (anymore|again|tomorrow|ever|$|. |and|to this|alive|one day)
     i no want wake up
     (never|not) (having to|have to|need to) wake up
     (wake|waking|woke) up .. (wish|wishing|wished) i (hadnt|didnt|wasnt)
     (disappointed|sad|angry|upset|cry|crying|gutted|hate) .. (when|that|because)? i (wake|woke|waking|am awake) .. (up|again|alive)
     (hate|sad|upset|sorry) (waking up|that i woke|when i wake) (alive|up)
     close my eyes and (never|not) .. (open|wake)
     (sleep|asleep|nap) (forever|for good|permanently|and never|and not wake)
     (go|going) to bed and hope thats it
     rather (not|never) (be alive|wake up|exist|be here|live)
     (die|dying|pass|slip away|pass away) in my sleep
     (never|not) (open|opening) (my eyes|them) again`,
    "alarm|early|late|in time|on time|baby|so late|at {number}|at night|in the dark|hungover|weekends|saturdays|if i could|on sundays",
  ),
  rule(
    "not-be-here",
    `(dont|not|no longer|never) (want|wish|wanting|wanted|plan|need) (to|2)? (be|stay|stick|remain|keep being|b) (here|around|alive|on (this|the) (earth|planet|world)|in (this|the) world|part of this world) (anymore|any longer|no more|$|tbh|for this|but|because|and|for any|if|when|at all|though|or|nemore)
     (dont|not|no longer|never) (want|wish|wanting) to (be|stay) (alive|here) (anymore|no more|now)
     (dont|not|never) (want|wish) to (be|live) (on|in) (this|the) (earth|planet|world)
     (dont|not|no longer) belong in this world
     (dont|not|no longer) (want|wish) .. exist*
     (want|wish|wanted|wishing|going|like) to (stop|not|quit|cease) (exist|existing|be|being|to exist) (anymore|$|and|altogether|. |at all)
     (wish|wished|wishing|hope) i (didnt|dont|wasnt|did not|could stop|never) (exist|existing|here|alive|been born|born|existed|was born)
     (wish|wished) i (was|were|had) (never|not) (been)? (born|existed|here|alive)
     (shouldnt|should never|never should|should not|wasnt meant to|never asked to) (have been|have ever been|be|to be) (born|alive|here)
     (want|wish|need|like|could|love) .. (to)? (disappear|vanish|fade away|evaporate|cease to exist|be erased|be nothing|not be|go poof|be gone)
     (want|need) .. be gone
     if i (disappeared|vanished|died|was gone|were gone|wasnt here|werent here|stopped existing|never existed|was dead|dropped dead|wasnt around)
     (disappearing|vanishing|not existing|dying|death|not being here|not being alive|being dead|never waking up) (..)? (would|wouldnt|will|sounds|seems|doesnt|is|looks|feels) .. (better|easier|nice|relief|peaceful|good|bad|like|mercy|peace|rest|comforting|scare|best|bliss|answer|appealing|scary|so bad|that bad)
     (rather|prefer) (not|to not) (be alive|exist|be here|be)
     think* .. (about|of)? .. about (not being here|not existing|not being around|not being alive)
     (wish|wished|want|wanted|rather|like|prefer) .. (to)? (stop|not|quit|cease) .. (being|be) (a person|anyone|human|conscious|me anymore|anything|in this body|aware)
     (dont|not|no longer) want to be (a person|human|conscious|anyone|anything|me) (anymore|any longer|$|. )
     (want|wish) to (cease|be nowhere|be nothing|be no one|not exist|be erased|be forgotten|vanish forever)
     (rather|want to|prefer to|wish i could|wish i was) be (nowhere|nothing|erased|forgotten forever|dust|ash|ashes|stardust)
     (wish|wishing|wished) .. (mum|mom|mother|parents) .. (aborted|never had me|hadnt had me|never had)
     (wish|wished) i (was|were|had been) .. (aborted|stillborn|miscarried)
     (keep|hope|hoping|wish|wishing|waiting|praying|pray|looking|asking) (for)? .. (an|a|some) .. (accident|illness|disease|heart attack|stroke|brain tumour|tumor|car crash|plane crash|stray bullet|meteor|truck) .. (to)? (take|kill|hit|end|so|that|me)?
     if (the|my|a|this) (plane|train|car|bus|lift|elevator|boat) (crashed|crashes|went down|fell|sank|exploded|blew up) .. (id|i|it|so|thats|fine|relieved|wouldnt)
     (relieved|glad|happy|grateful|thankful|fine|ok|okay|at peace|peaceful|content) (if|when) i (died|die|didnt wake|dont wake|never woke|was gone|stopped breathing|fell asleep|was dead|just died|dropped dead)
     (be)? a (blessing|mercy|relief|gift|kindness|release) (not to|to not|never to|if i) .. (wake|exist|live|be|died|woke|didnt)
     fell asleep and (never|didnt|it was the last|that was it|not)
     (god|life|death|he|the crash|it|the illness|the virus|covid|cancer) (should have|shouldve|could have|ought to have) (taken|killed|finished) me
     (dont|not|no longer|stopped|do not) (care|caring) (about|for) (staying alive|being alive|living|my life|surviving|life|my own life)
     (done|finished|through) .. (with)? .. (everything|life|it all|living|breathing|existing) !for/in/with/like/here/room/at/my/on/that
     done . with ..
     (why|reason|point|see why|know why|sense|understand why) .. (i)? (should|to|id|bother|of|in|im|am i|do i)? .. (keep|keeping|continue|go on|carry on|carrying on|bother) (breathing|living|existing|going on|being alive|waking up)
     (stop|quit|give up) breathing
     (dont|not) want to (keep|go on|continue|carry on) .. (doing|living|with) .. (life|this life|living|existing|being alive)
     (sick|tired|exhausted|weary|fed up|hate|dread) .. (of)? (waking up|waking|having to wake up|opening my eyes|breathing|being here|being on this earth|being me) .. (every day|each day|every morning|$|. |and|alive|at all|again|anymore|to this)
     (living|life|being alive|existing|existence) .. (is|feels like|feels|seems|s) .. (a)? (punishment|curse|prison|burden|sentence|torture|hell i|mistake|not worth|pointless|meaningless|unbearable|too heavy|a chore)
     what (is|s) there (left)? (to live for|to stay for|for me here|to wake up for)
     whats (left|there) to live for
     (life|it|living|any of this|being here) (isnt|is not|doesnt (feel|seem)|doesn.t|not|no longer|didnt) .. (feel|seem|seems)? .. worth (it|living|the pain|the effort|going on)
     (fight|stop|resist|run from|mind|object) .. (it)? if death (came|comes|took)
     if death (came|comes|took|knocked)
     (world|nobody|anyone|people|they|earth|everyone) .. (wont|wouldnt|wouldn.t|not|wont even|will not) (miss|notice|remember|mourn) me
     (world|everyone|everything|life|people|things) .. (would|will|d) .. (improve|get better|be brighter|be lighter|go better|heal|move on|be fine|be happier|be better off) .. (if|when|once|without) .. (i|me|im)
     (improve|better|easier|happier) if i (vanished|disappeared|died|was gone|were gone|wasnt here|left this world|was never)
     (somebody|someone) (better|else) .. (once|when|if|after) im (gone|dead|not here)
     (relieved|happier|better|lighter|freer|richer|glad) .. without me (around|here|in it|in their|to worry)?
     (nothing|not much|very little) would (change|be different|be lost) if i (was|were|died|wasnt|werent|disappeared|went|left) ..
     (there isnt|there is no|theres no|no|isnt) .. (any)? (reason|point|place|purpose|use) .. (for me|me|i) .. (to)? (be|stay|being|should be|exist|live) (here|alive|around|anymore|on)?
     no (reason|place|purpose) for me (here|in this world|on this earth|to be|to stay)
     (hope|hoping|wish|wishing) the (bus|train|plane|car|truck|roof|ceiling) (crashes|crash|would crash|hits|falls|comes down|goes down)
     (hope|wish|pray) .. (tonight|this|today|sleep) .. (is|be|was|would be) (my|the) last (night|day|time|sleep|breath)
     just .. tired of being here
     (so)? tired of (being here|being on this|waking up)
     (dont|cant) see .. (a)? (life|world|tomorrow|path|way forward) .. with me in it
     (never|not) .. (asked|meant|supposed) to (be born|exist|be here|be alive|live)
     (let|lets) me (go|rest in peace|slip away|fade|die) ..
     (want|wish|like|love|need) .. (to)? (slip|drift|fade|float|melt|sink) away (and|for good|forever|from this|$|. )
     (want|need|ready for|looking forward to|dream of|long for) .. (eternal|final|finally|permanent|forever) (rest|peace|resting|sleep|silence)
     (forever|eternally) (rest|resting|sleep|at rest)
     (dont|not|no longer) (i)? want to be alive
     (nice|good|peaceful|easy|lovely|quiet|better) .. (would|it would|itd|must) be (to be)? (dead|gone|nothing)
     (would|must|itd|it would) be (nice|good|peaceful|lovely|better|easier|quiet) .. (to be)? (dead|gone forever|nothing|no more)
     (doesnt|does not|dont|wouldnt) matter (if|whether) (i|im) (here|am here|exist|around|alive|gone|live|stay)
     (would|id|i would|will) .. welcome (death|it|the end|dying)
     ^ about not being (here|around|alive)
     think* .. (about|of) .. (not being (here|around|alive)|not existing|what .. like (to|if) .. (not exist|didnt exist|wasnt here|not be here))
     thoughts .. not being (here|around|alive)
     (want|wanting) (it|everything|this) .. (all)? (to)? (be over|end !well/on/with/soon/early/by/at|stop !hurting/raining/being)
     (want|need) out (of (this|my) (life|world|existence))? $
     (leave|leaving|out of) this (world|earth|planet|life)
     (part of|out of|dont want) this life (anymore)?
     life .. (and|so) i want to leave
     (cant|dont want to) .. (do|live) (this life|life|living|existing) (anymore|no more)
     i want to not be
     go home to (god|the lord|jesus|my maker)`,
    `since i retired|for work|to work|early|(from|off) (social media|facebook|instagram|work|the office)|into|disappear for (a|the)|vanish for|at this (school|job|company)|in this (school|job|company|town|flat|house|city|relationship|marriage)|out of (my|the|this) (contract|group|lease|job|marriage|relationship|house|city|town)|for (a week|a while|a few|the weekend)|happy birthday|sing|(seaside|holiday|beach|weekend)`,
  ),
  rule(
    "better-without-me",
    `better off .. (without me|if i)
     (better|easier|happier|fine|ok|okay|relieved|free|freer|good|best|lighter|simpler|nicer|glad|grateful) .. (off)? (without me|w out me|once im gone)
     (better|easier|happier|fine|ok|relieved|free|good|best|thankful|nicer|simpler|glad) .. (if|when|once) i .. {gone}
     (better|easier|happier|fine|ok|relieved|free|good|nicer|simpler) .. for .. (if|when|once) i .. {gone}
     (be better|be happier|be easier|better|do better) .. (with|had) me (gone|dead|out of)
     (would|wouldnt|will|id|itd|theyd|might) be (better|happier|easier|nice|so much) .. (if i .. {gone}|dead)
     (without me|no me) .. (better|happier|easier)
     {nobody} .. (would|will|wouldnt|d|even)? (notice|care|miss|cry|mind|blink) .. (if|when)? .. i .. {gone}
     {nobody} (would|will|d|wouldnt) (miss|mourn|grieve) me (if i|$)
     (relieved|relief|happier|better off) if i (died|was gone|were dead|was dead|die)
     (world|life|everything|they|everyone) .. go on .. without me
     {nobody} (would|will|d) (come to my funeral|care if i|notice if i .. {gone})
     (burden|burdens|weight|problem|drain|waste of space|dead weight) (to|on|for) .. ({others}|everyone|family|kids) ... (without me|gone|dead|relieved|free|not here|fine)
     (burden|burdens) to everyone
     burden to everybody
     id be no loss
     be no (great)? loss
     (world|place|life) .. better .. without me
     (take|taking|waste|wasting) (up)? (space|air|oxygen) ... (without me|world|dead|gone|alive)
     waste of (space|oxygen|air)
     (world|nobody|no one) (doesnt|needs|does not)? need me in it
     deserve* (someone|somebody) (else|better) ... (living|gone|without)
     kids .. deserve better .. (gone|without)
     (it|life) .. go on .. without me
     (without me|if i wasnt here) (around|here|in it|there)? (theyd|they would|everyone|things|it would|itd|he|she|life)`,
    "left the company|left the team|left this job|left the job|quit|at work|the team|the party|the meeting|the gym|without me for|on holiday|at the office|for a week|in leave|if i worked|the band|this round|without him|without her",
  ),
  rule(
    "tired-of-living",
    `(tired|sick|exhausted|weary|fed up|bored|done|worn out|had enough|over|through|finished|drained|exhaustion) .. (of|with|from|by)? (living|being alive|life|existing|existence|my life|this life|being here|breathing|life itself|all of life) (anymore|tbh|$|and|. |. .|now|it|because|but|i|honestly|like|is|altogether)
     (living|existing|being alive|life) (is|feels|hurts) .. (exhausting|torture|painful|unbearable|agony|too much|hurts|too painful|hard) .. (dont|want|anymore|cant|not|out|leave|. i want out|. i)
     (living|existing|being alive|staying alive) (hurts|is torture|is agony|is unbearable|is exhausting|is pointless)
     (hate|loathe|resent|despise) (being alive|that im alive|living|existing|to be alive|my existence)
     done (living !for/in/with/like/here|existing|with life|with living|with being alive|being alive|with it all)
     (lost|losing|have no|havent|no|without|dont have|not have|got no|have) (the|my|a|any)? (will|desire|strength|wish|reason|energy) to (live|be alive|exist|stay alive|keep living|go on living)
     (cant|dont|not) .. (see|have|find|got|know) .. (a|any|one)? (reason|point|reasons) .. (to|in|for|of) .. (live|living|be alive|stay alive|staying alive|keep living|be here|exist|existing|go on|going on|keep going|staying|stay)
     (no|not any|isnt any|isnt a|any|little) (point|reason|purpose|sense) .. (to|in|for|of|me)? .. (live|living|alive|life|exist|existing|go on|going on|be here|being here|keep living|staying|stay)
     (nothing|not much|anything) .. to (live|stay|keep living) for
     (whats|what is|what) (the)? (point|use|reason|purpose) (of|in|to) .. (living|life|being alive|staying alive|being here|going on|existing|going on living|carrying on|waking up)
     why (should i|do i|would i|am i|bother|even|to|keep|stay)? (even|keep|bother|to)? (living|live|alive|stay alive|be alive|exist|existing|keep living|bother living|be here)
     why (am|are) (i|we) (still|even)? (alive|still here|still alive)
     why am i still (here|alive)
     why (does|did|hasnt|wont) (god|he) (keep|let|taken|take) me .. (alive|live|yet)
     life (isnt|is not|aint|not|no longer|doesnt feel|didnt feel|hardly) .. worth .. (living|it|the)
     (not|isnt) worth living
     life has no (meaning|point|purpose|value)
     life .. (any|no) value
     my life has (no|any|lost)
     (dont|not) deserve to (live|be alive|be here|exist|breathe)
     (dont|not|didnt|wont|cant|no) .. deserve (to)? live
     (dont|not|no longer|no) (want|wish) (to)? live !with/in/like/at/on/by/alone/near/here/there/so/off/together/under/under/next/my/a/the
     stop the world .. want to get off`,
    "in (the|a|this|london|leeds) (city|town|flat|house|village|box|boxes)|out of|living in|living with (my|roommates)|flat share|for other people|living room|my life being|my life so|paycheck|paycheque|weekends|to weekend|living up to|living here|living wage|for others|this company|living far|life admin",
  ),
  rule(
    "cannot-go-on",
    `(dont|not|cant|couldnt|no longer|unable|impossible) .. (want to|able to|to|see how to|how to|imagine)? (go on|carry on|keep going|continue|go on living|keep living|keep on living) (anymore|like this|any longer|$|much longer|living|no more|i|and|now|.)
     (cant|dont want to|not) .. (live|keep living|go on) like this (anymore|$|and|. )
     (cant|dont want to|not able to) (face|do|see|take|live) (another|one more) (day|birthday|year|week|christmas|night|morning)
     (dont|not) want (tomorrow|the morning|morning) to come
     wish (tomorrow|morning) (wouldnt|didnt|wont|would never|never) come
     (cant|couldnt) (take|do|bear|stand|handle) (it|this) (anymore|any longer|no more) ... (out|end|die|over|live|done|living|alive)
     (want|wish|waiting|ready|pray|praying) (for)? (it|everything|it all|life|all of it|my life|all this) (to)? (be|is)? (over|finished|done|end !well/on/early/with/nicely) (with)?
     (dont|not|never) (see|think|imagine|plan|picture|expect|believe|intend|know) .. (myself|i|ill|to|on|if) .. (be|being|making|make|living|live|see|here|alive|exist|past|existing) .. (here|alive|around|it|past|existing|30|40|christmas|25|next year|much longer|long|next) (next|to|past|much|long|by|then|in|if|at|$|until)
     (no|dont have a|not a|any|without a) future (for)? (me|myself|$|. )
     (see|saw) no future
     (dont|not) see .. (a)? future
     (cant|cannot) see .. (being|myself) (here|alive|around)
     cnt do dis`,
    "in this (job|company|career|relationship|marriage)|with (him|her|this diet|the diet|this job|these hours|this goal)|to the same gym|job|work|diet|hours|design|for us|with my|this relationship|in this",
  ),
  rule(
    "would-not-mind",
    `(wouldnt|would not|dont|wont|not|didnt) .. (mind|care|bother|upset|be upset|fight it|stop it|object|be sad|matter|be mad|complain) .. (if|whether|about|when)? .. (i|a|the|my|something) .. (die|died|dead|live|hit|killed|ran|wake|dying|happened to me|happens to me|woke|crashed|fell asleep|end|ended|heart stopped|living)
     (if|when) .. (a|the) .. (bus|car|truck|train|lorry) (hit|hits|ran|killed|took) me
     (dont|not|no longer|doesnt) (care|matter|bother) .. (if|whether|about) .. (i)? (live|die|living|dying|im alive|i wake|i survive)
     (dont|not|no longer) care (what happens|if something happens|whats happens|anymore what happens) (to me|.. to me)
     (if|when|and) i (died|die|dropped dead|was killed|got killed|got hit|passed|passed away) .. (tomorrow|tonight|today|it|wouldnt|id|so be it|thats fine|in|would|nobody|no one|they|everyone|oh well)
     (hope|hoping|wish|wished|pray|praying|wishing|want|hoped|dream) (that|for|to)? .. (i)? (get|got|be|to be|had|have|id get|have a|catch) .. (hit|cancer|run over|killed|terminal|sick and die|ill|heart attack|fatal|struck|accident|shot|illness)
     (hope|hoping|wish|pray|wishing|hoped) .. (i|a|the|my|something|that) .. (die|died|crash|crashed|crashes|hits|hit me|kills me|happen to me|happens to me|stop|would stop|takes me|took me|would happen to me|killed me|not survive|had killed|stops beating|wont make it|dont make it)
     (hope|hopes|hoping) i (wont|dont|never|will not) make it
     (heart|body) (would|to|will) (just)? (stop|give out|give up)
     (should|shouldve|could|wish it|ought to) (have|had|was|it)? (been)? me (in that|who died|instead|that died|not (him|her|them))
     (wish|wished|wishing) .. (had|would have|id) (killed me|taken me|died|let me die|not saved me|finished me|not survived|not made it|died (in|with|too))
     (wish|wished) (they|he|she|you|the doctors|someone) (hadnt|didnt|had not|let|d let|would let|had let) .. (saved|save|me die|me go|found|revived|find|wake) .. (me)?
     (ok|okay|fine|comfortable|at peace|good|cool|alright) with (dying|death|being dead|not being here|not waking up|ending)
     (not|dont|isnt|arent|am) (afraid|scared|fear|frightened) .. (of)? (dying|death|to die) ... (welcome|relief|peace|want|ready|hope|wait)
     (welcome|embrace|looking forward to|look forward to|envy|jealous of) (death|dying|the dead|dead people|people who (died|are dead|have died|dont wake up)|those who died)
     (death|dying) (would|will|might|could) .. (be|bring|give|feel) .. (relief|release|mercy|easier|peace|kinder|blessing|better|gift|freedom|nice|easy)
     (only|just) (death|dying) (will|would|can|brings)
     (waiting|wait) (for|to) (death|die|my time|be dead|the end|it to be over|god to take)
     (be|been) a relief
     (take|takes|taking|call|calls|bring|brings) me (home|away|now|in my sleep|to heaven|back|already|too) ... (god|lord|jesus|father)
     (god|lord|jesus|allah|heaven|father|the angels) (please|just|would|will|to|could|can)? (take|takes|taking|took|call|calls|have|has) me
     ready to go .. (ive had|the lord|lord|god|home|ive lived|to the lord|now . i|be with|my time|ask|its my|had a good)
     want to go .. (to the lord|to god|to jesus|home to (god|the lord|jesus|heaven)|ive lived)
     (lord|god) can have me
     (envy|jealous of) .. (dead|died)
     dont (bother|even)? (look|looking|check) .. (when|before|crossing|road|cross)
     (cross|crossing|stepped|walk|walked) .. (road|street|traffic|out) ... (without looking|didnt care|dont look|not looking|dont bother|dont care)
     drive .. (hope|hoping) i crash
     (closest|close) (i get)? to being dead
     (peace|quiet|rest|kind) ... when (youre|im|i am|you are) dead
     (welcome|welcoming) it $
     if (a|the) .. (car|bus|truck|train|lorry) (hit|hits|ran|killed|took) me
     (doesnt|does not|dont) matter if i (live|die|lived|died)
     (pray|ask|beg|praying|asking) (to)? .. god .. (take|why)
     why (he|god) keeps me (alive|here)
     (rather|want to) be with my (dead|late) .. {relative}`,
    "(boss|teacher) (died|dies) laughing|if my boss|flat battery|what they think|beetroot",
  ),
  {
    ...rule("wants-an-end", "^ (i)? (want|need|wish) (it)? to end $"),
    level: "concern",
  },
];
