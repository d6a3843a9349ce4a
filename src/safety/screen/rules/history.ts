/** The past, told as the past. It is taken out of the text; whether it is back decides the level. */
const SELF_KILL =
  "kill myself|end my life|take my life|end my own life|take my own life|hang myself|commit suicide|die|end it|end it all|drown myself|shoot myself|overdose|suicide|hurt myself|jump";

export const PAST_RISK = `(tried|attempted|trying|attempting|attempt|try) (to)? (${SELF_KILL}) .. (twice|once|before|several times|many times)?
   (ive|i have|i had|had|have) (attempted|tried) .. (twice|before|already|three times|once|several times|many times|suicide|to (die|kill|end))
   (tried|attempted) (it once|it twice|it before|in (19|20)..)
   (my|last|after my|a|an|the|suicide|of|another|first|previous|past) (suicide|last|first|second)? (suicide)? (attempt|attempts)
   (i)? (attempted|overdosed) (suicide)? (in|when|at|before|five|two|last|once|years|as|{number})
   (took|had|take|after) an overdose (at|when|in|years|as|long|last year)?
   hospitalised after an overdose
   (was|been|felt|were|being) suicidal
   used to be suicidal
   (had|having|have had|ive had|with) .. suicidal thoughts .. (in|when|after|before|as|years|back|once|last)
   (used to|when .. i|ended i|then i|back then i|i) (want|wanted) to (die|end it|kill myself|end my life|be dead|cut)
   (used to) (cut|self harm|hurt myself|harm myself|burn myself|cut myself|cutting|purge|starve myself|think about suicide)
   (i)? (self harmed|cut|cut myself|hurt myself|harmed myself) (in my|when i was|as a|years ago|at school|for years as|back in|at (14|15|16|17|18))
   (i cut|self harmed|hurt myself) when i was
   history of (self harm|suicide|suicidal|cutting|overdose|attempts)
   (old|faded|childhood) (self harm)? scars
   scars from (self harm|cutting|when i cut)
   stopped cutting (in|years|at|{number})
   (clean from|clean of|was clean|been clean) (sh|cutting|self harm)? .. (for|since)? .. (a|six|two|five|ten)? .. (years|year|months)
   (two|three|four|several|my|both) attempts
   almost (ended|took) my (own)? life
   failed last time
   nearly (killed myself|ended my life|died by suicide) (in|last|when|years)
   i jumped
   survived (my|a|an|the) (suicide)? (attempt|overdose)`;

/** What makes the past the present. */
export const PRESENT_AGAIN = `(its|it is|thats|theyre|they are|is|are|and|feeling|feelings|thoughts|urge|urges|now|that|all|pain|was|starting) .. (back|coming back|again|returning|returned|creeping|starting|came back|here again|getting stronger|are back|back again|the same now|getting worse|worse)
   (again|lately|these days|nowadays|recently)
   (coming|come|came|comes|creeping|crept|slipping|falling|sliding|feel|feeling|going) (back|in again|again|in|to the same|back into)
   (thoughts|urges|urge|feelings|feeling|it|darkness) .. (returned|return|returning|back|again|never left|never went|stronger|louder)
   (still) .. (want|think|feel|wish|thinking|have|not glad|regret|cut|do|get|am|live)
   (not|wish|wished) .. (glad|happy) i survived
   wish (i|it) (hadnt|had|had worked|worked|didnt)
   next time
   (third|second|next|this) time (lucky|lucky|i wont|i will|ill)
   (want|going|ready|thinking|think|thought|plan|planning|will|might|about) (to|of|about)? .. (try|do|doing|trying|attempt) (it|that)? (again)?
   (same|that) (place|feeling|feelings|thoughts|way|hole|state) .. (again|in my head|now|here|as then|back)
   (now|right now|tonight|today|this week|this morning|at the moment|currently) .. (i)? .. (want|think|feel|do|am|its|im|same|wish|same place|again|about)
   but not now
   (and|but) now (i|its|im)
   fail* again
   not glad i survived
   wont (fail|get it wrong|survive) (again|next|this)?
   i (still|do) (want|think|feel)
   worse than (then|ever|before)
   (in|at) (that|the) same (dark)? (place|spot|point|hole|state|headspace)
   (feel|feeling|sense) (a|the) .. (third|second|next|another) .. (coming|one)
   not glad i survived`;

/** Recent enough to be the present: an attempt of last week is not history. */
export const RECENT = `(yesterday|last night|this morning|today|tonight|last week|this week|last weekend|earlier|days ago|hours ago|hour ago|minutes ago|just now|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this month|(two|three|few|couple of|2|3) (days|weeks) ago|week ago|recently|the other day|the other night|earlier today|nobody knows|just)`;

/** Long enough ago to be told as history. */
export const LONG_AGO = `({past})
   (ago|younger|different place|well since|better now|recovered|twice|before|long time|at (16|17|18|19|15|14|20)|in (19|20)..|in my past|hospital|19..|20..|now i have|therapy helped|doing well)`;

/** The past is over, and nothing in the message says otherwise. */
export const OVER_NOW = `(different|better|good|happy|happier|well|fine|great|safe|stable|clean|recovered|grateful|glad) .. (place|now|since|today|these days|for|ever since|i survived|im alive|to be alive)
   (havent|never|no) (felt|been|had|done|wanted|thought|tried|cut) .. (since|like that|anymore|that way|it since|again)
   therapy helped
   now i have a
   (used to) .. now (i|im) (have|am|love|happy)`;
