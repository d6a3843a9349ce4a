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
   stop living (out of (boxes|a suitcase|my car)|in (fear|boxes|chaos|a mess|the past|my head)|with my (parents|mum|dad|ex)|like a student|for (the weekend|other people|work)|on (takeaways|crisps|caffeine)|at home|paycheck|pay cheque|hand to mouth|beyond my means)
   hate living (here|there|with my|in (this|a|my) (flat|house|mess|room|city|town|place|village))
   buried in (work|emails|paperwork|laundry|books|debt)
   be buried (next to|near|beside|with) my (parents|wife|husband|mum|dad|family) .. .. one day
   (since|after|before|from|had|following) (the|his|her|my|a|dads|mums|that) (stroke|heart attack)
   (his|her|dads|mums|my .. {relative}s) (last|first|mini)? (stroke|heart attack)
   my heart hurts (too|for|pass|when i think of)
   (burned|burnt|cut|ruined) the (dinner|toast|tea|rice|cake|grass|lawn|hedge|food)
   cut my hair .. .. (and)? (start|again|over)
   (overdosing|overdosed|overdose) on (crisps|chocolate|cake|netflix|coffee|biscuits|sweets|sugar|tv|cheese|social media|tiktok)
   overdoing it
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
   (i)? (dont|do not) want to stop living
   harm my boss .. (just|hes|shes) .. (annoying|joking)`;
