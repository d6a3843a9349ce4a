/** A danger named as a thing that is asked about, and then denied. */
const NAMED =
  "suicidal|suicide|self harm|self harming|self injury|suicidal thoughts|thoughts of suicide|thoughts of self harm|thoughts of death|thoughts of (hurting|harming|killing) myself|thoughts of ending my life|suicidal stuff|wanting to die|wanting to be dead|wishing to die|feeling like dying|feeling suicidal|hurt myself|harm myself|kill myself|hurting myself|harming myself|killing myself|injuring myself|ending it|ending it all|ending my life|end my life|taking my own life|take my own life|cutting|cut myself";

/** What is done or wished in a no: "no desire to …", "never …". */
const ACT =
  "die|be dead|perish|kill myself|killing myself|hurt myself|hurting myself|harm myself|harming myself|injure myself|injuring myself|end my life|ending my life|end my own life|ending my own life|take my own life|taking my own life|take my life|taking my life|top myself|topping myself|end it|ending it|end things|ending things|leave this world|leave this life|disappear from life|cut myself|cutting myself|self harm|self harming";

/** Behind these "no" is the beginning of something else: "no reason to live", "no way out". */
const NO =
  "(no !reason/point/hope/way/end/future/idea/energy/strength/will/more/longer/matter/plans/plan/interest/one/exit|nope|nah|naw|never|not me|not at all|no chance|not in a million years|not one bit|im not|i wouldnt|absolutely not|god no)";

/**
 * Plain noes in the ways people say them to a form: the question repeated and answered, "X no, Y yes",
 * "zero …", "… isn't on my mind". Only the words are taken out; what stands beside them is still heard.
 */
export const PLAIN_NOES = `(dont|do not|havent|havent got) (have)? (a|any|the)? (wish|desire|urge|intention) to (disappear|vanish|${ACT})
   (dont|do not) wish (that)? i (wouldnt|didnt|dont|hadnt|couldnt) (wake|woke|woken) (up)?
   (no|not a|isnt any|isnt a|not one) (part|bit|corner|side|fibre|cell) of me (that|which|who)? (wants|wanted|wishes|feels like|is wanting|thinks about|thinks of) (to)? (${ACT}|dead|die)
   (do|would|am|was|will|could|did) i .. (feel|feeling|think|thinking|want|wanting|wish|having|have|going)? .. (like|about|of|to|i was|any)? (${NAMED}|${ACT}|dead|die|life isnt worth living) . ${NO}
   ^ (me)? (${NAMED}) . (me .)? ${NO}
   (${NAMED}) ${NO} (i|never|and|im|just|but|sad|homesick|.)
   (${NAMED}) (no|naw|nope|never|nah) (but|just|tired|sad|homesick|stressed|bored|knackered|seeing|lonely|anxious|yes)
   (${NAMED}) (no|naw|nope|nah) $
   (0|zero|no|not any|negative on|negative for|negative to|nil) .. (all)? (the|my|any)? (suicidal|suicide|self harm|self injury) (thoughts|stuff|anything|questions|question|ideas|risk|feelings|whatsoever)?
   (0|zero) (thoughts|plans|urges) (of|about|to) .. (suicide|self harm|${ACT})
   (suicidal|self harm|suicide) .. (risk|score|thoughts) (is|s|of|at)? (0|zero|nil|none)
   (no|without|zero) (a|any|the|one)? -- (desire|wish|wishes|wishing|urge|urges|intention|plan|plans|thoughts|thought|wanting) (of|to|about) (ever)? (${ACT})
   never .. (thought about|considered|once thought about|once thought of|thought of|contemplated) (${ACT})
   (id|i would|i|i have|would|will) (never|not|no way) (once|ever)? (${ACT}|harmed myself|hurt myself|injured myself|top myself|topped myself)
   no way (id|i would) (ever)? (${ACT})
   (${ACT}|suicide|self harm) (isnt|is not|wasnt|hasnt|has never|is never|was never|never) (ever)? (on|crossed|an option|something i|something id|something ill|my thing|in my|part of)
   (dont|do not) (want|need) (death|to be dead)
   (dont|do not|not|no) .. (have|got|feel)? .. (suicidal|self harm) (anything|stuff)
   (wasnt|not|isnt) talking about (me)? (${NAMED}|dying|${ACT})
   (asked|asks|thinks|thought|form says|said|assumes|assumed|put that|put|flagged) .. (if|that)? .. (i|im) (wish i was dead|want to die|wished i was dead|want to be dead|suicidal|${ACT}) .. (i dont|im not|i didnt|no|which im not|but i dont|but im not)
   (kill myself|kill me|killing myself|want to die) was (a|just a|only a) (joke|figure|saying|expression)
   (dont|do not|not) .. (think|feel|feel like|believe) .. (better off dead|everyones better off without me|theyd be better off without me|a burden)
   not .. (tired of living|tired of life|tired of being alive|of being alive)
   with no wish to die
   (asked|asks) (if|whether) i (wish i was dead|want to die|wish to die|am suicidal) . (i dont|no|i didnt|im not)
   (no|0|zero) thoughts of (not being here|being dead|dying|ending anything|ending it|not existing|suicide)
   never want out
   (suicidal|suicide) . (me|astaghfirullah|god|heavens|goodness) (.)? (no|not|never|ive|i have)`;
