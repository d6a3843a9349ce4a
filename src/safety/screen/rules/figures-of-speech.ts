/**
 * Sayings and everyday turns that carry the words of danger, heard from people who were fine: set aside
 * before the rules listen, as narrowly as can be.
 */
export const FIGURES_OF_SPEECH = `cross my heart .. hope to die
   (hill|hills) .. .. (willing|going|ready|prepared|want|like)? to (die|be buried) on
   hill (im|i am|id|ill) .. .. die on
   put a fork in me
   if looks could kill
   end it all with (a|an|some|the)
   hit by a (bus|truck|train|lorry|tram)
   going to die if (they|he|she|someone|somebody|the (kids|teacher|dj|boss)) (play|plays|say|says|sing|sings|ask|asks|send|sends|mention|mentions|post|posts|make me dance)
   (lost|losing|lose) the will to live (in|during|on|halfway|waiting|listening|trying to|after the (third|second|first)|with the (council|form|website|printer)|by (page|slide))
   (id|would) .. jump (off|out of) (a|the) (cliff|window) before i (join|do|eat|wear)
   jump off a cliff is what i felt like (telling|saying)
   going to jump out of the window if .. .. (says|said) .. (synergy|agile) again
   if my boss says .. again .. going to jump out of the window
   (throw|throwing|fling) myself (in|into) the (bin|sea of)
   throw myself out of .. .. window .. ground floor
   like theres no tomorrow
   on the other side of (the|my|this|these)? (exams|exam|summer|deadline|course|holidays|surgery|weekend)
   (puns|jokes|outfit|voice|song|music|singing|emails|small talk|meetings|playlist|dancing) .. (make|makes|made|making) me want to die
   dead end job .. want out
   (trapped|stuck) in (my|this|a) (job|course|role|contract) .. .. (want|need) out
   if (its|it is) the last thing i do
   (dont|do not|not|never) want to be here anymore . (moving|move|going|transferring|relocating) to
   stop living (out of (boxes|a suitcase|my car)|in (fear|boxes|chaos|a mess|the past|my head)|with my (parents|mum|dad|ex)|off (my|their|the|his|her|savings|benefits|toast|takeaways|credit)|like a student|for (the weekend|other people|work)|on (takeaways|crisps|caffeine)|at home|paycheck|pay cheque|hand to mouth|beyond my means)
   hate living (here|there|with my|in (this|a|my) (flat|house|mess|room|city|town|place|village))
   buried in (work|emails|paperwork|laundry|books|debt)
   be buried (next to|near|beside|with) my (parents|wife|husband|mum|dad|family) .. .. one day
   (since|after|before|from|had|following) (the|his|her|my|a|dads|mums|that) (stroke|heart attack)
   (his|her|dads|mums|my .. {relative}s) (last|first|mini)? (stroke|heart attack)
   my heart hurts (too|for|pass|when i think of)
   (burned|burnt|cut|ruined) the (dinner|toast|tea|rice|cake|grass|lawn|hedge|food)
   (cut|cutting|chop|chopping) (my|our|the|his|her|their|your) (own)? (hair|fringe|bangs|split ends|nails|toenails|grass|lawn|hedge|hedges)
   (want|wanted|going|like|love|need|thinking|might|should|ill|id|have)? (to|of|about|i)? (die|dying|died) (my|his|her|their|the) (own)? (hair|roots|fringe|eyebrows|beard|tips|wool|shirt|jeans|curtains|eggs)
   (it|itd|itll|they|theyd|theyll|this|that|pain|cough|feeling|snow|rash|grief|ache) (be|would be|will be|should be) (gone|over|dead) by now
   (voice|voices) in my head (say|says|said|tells me|told me|goes) (to)? (eat|have|buy|stay|skip|order|nap|snooze|one more)
   (he|she|they|him|her) (doesnt|dont|didnt|did not|does not) (love|fancy|like|recognise|recognize|know) me (anymore|any longer)
   (overdosing|overdosed|overdose) on (crisps|chocolate|cake|netflix|coffee|biscuits|sweets|sugar|tv|cheese|social media|tiktok)
   overdoing it
   (rather|sooner) be (caught)? dead than (be)? (seen|caught) (in|at|with|on|wearing)
   (saw|mower|lawnmower|shears|secateurs|axe|chisel|trimmer|strimmer|chainsaw|hedge trimmer) .. .. .. (still)? cuts (. |$|wood|well|ok|straight|clean|through|the)
   (its|it is|thats|just)? (a|the)? (saw|axe|knife|rope|drill|hammer|blade|chisel) for (the|a|my|our) (bird|dog|cat|garden|shed|bird box|table|fence|tree|trees|hedge|kitchen|swing|tent|boat|car|washing|shelf|shelves|woodwork|workshop|cake|bread|barbecue|logs) (box|table|house|line|bench)?
   (to|for) (cut|cutting|saw|sawing|chop|chopping) (the|some|up|down)? (wood|firewood|logs|planks|timber|tiles|grass|lawn|hedge|hedges|branches|bread|cake|fabric|cloth|paper|card|carpet|felt|ribbon|veg|vegetables)
   (nobody|no one|nobodys|no ones|noone) (is|was|has been|will be|gets|got)? (being|getting)? (hurt|harmed|in danger) (. |$|here|i promise|its|dont)
   (time|hour|hours|minutes|afternoon|morning) to kill (before|until|till|between|at|in|while|so|. |$)
   (tried|trying|try|need|want|wanted|going|had|how|managed)? (to)? kill (some|a bit of)? time
   (slit|cut|slitting|cutting) my own throat (pricewise|price wise|on price|on (the|that|this) (deal|price|offer)|with (the|that|this) (deal|price|offer))
   blow my (brains|head) (out|off) on (sugar|chocolate|cake|pizza|caffeine|karaoke|cheese)
   (shot|jab|injection) in (the|my) (shoulder|knee|hip|arm|back|bum)
   (hit|banged|bumped|knocked|bashed|whacked) my (head|knee|elbow|toe|shin|nose) on .. .. .. .. (. )? .. (got checked|got it checked|bump|fine|an accident|concussion|ouch|lump)
   cold turkey . (i)? (lasted|did|managed|made it|got to|went|got through)
   (hear|hearing|heard) (his|her|their|your|mums|dads) voice (and|again|on the|over the|down the|made|makes|helped|helps|calms|is nice|was nice|cheers) !told/tells/telling/says/saying/he/she/it/they
   ^ (7|8|9|10|seven|eight|nine|ten) i (cant|dont want to|wont) (go|carry|keep) (on|going) like this
   (be|been) your problem (client|child|student|patient) anymore
   (put up|putting up|be rid|bother) .. me much longer .. (only|just) .. (sessions|session|weeks of|classes|lessons)
   (decided|its decided|ive decided) .. (and)? (at peace with|relieved|calm) .. (a|the|my) (2|job|degree|defer|course|redundancy|move)
   (when|if) i said i cant go on i meant
   i (was only|was just|am only|am just)? jok* about (the|my) boss
   (havent|have not|hasnt|never|didnt|did not|not) (ever|been)? self (harmed|harming|harm)
   (no|0|zero) (chance|risk|danger|way|question) of me .. (hurting|harming|killing) (myself|anyone)
   if i (were|was) suicidal id (say|tell)
   (would|id|i would|ill|i will) (tell|say|let you know|say so|ask|call) .. .. if i (was|were|felt|got|get|feel) (suicidal|that bad|that low|in danger)
   (plants|plant|houseplants|basil|tomatoes|fish|goldfish|phone|laptop|printer|car|toaster|socks|computer|washing machine|seedlings|sourdough|succulents) .. (commit|committing|committed|attempting) suicide
   (gym|leg day|spin|spin class|pt session|bootcamp|hot yoga|crossfit|treadmill) (.)? .. .. .. (perish|die|expire)
   (i)? (dont|do not) want to stop living
   harm my boss .. (just|hes|shes) .. (annoying|joking)`;
