import type { RuleText } from "../rule.ts";

const DEAD =
  "be dead|being dead|die|dying|death|suicide|kill myself|killing myself|ending my life|end my life|my death|my own death|be six feet under|be in the ground|be six feet deep|self murder|commit suicide|be buried";
const NOT_TO_BE =
  "not wake up|not waking up|never wake up|never waking up|not be here|not being here|not exist|not existing|stop existing|not be alive|not being alive|be gone|being gone|cease to exist|stop being|not be|not being|stop living|disappear|not be around|not being around|sleep forever|never have been|have never been born|not have to wake up|never have been born|not be born|stop breathing|have never existed";

/** The coach's own things, as people name them when they answer. */
const ASKED =
  "goal|goals|goal (1|one|number one|number 1)|aim|wish|wishlist|thing|plan|target|step|first step|next step|to do list|list|bucket list|dream|priority|value|ambition|answer|habit|hope|idea|resolution|vision board|purpose|future|reward|intention|wants|hobby|five year plan";

/** Fragments that answer a coach's question: nothing but the thing, or the thing put in the place of a goal. */
export const ANSWERS: readonly RuleText[] = [
  {
    id: "explicit/answered",
    kind: "suicide",
    level: "risk",
    clarity: "explicit",
    phrases: [
      `^ (to|id|just|honestly|me|probably|truthfully|yeah|yes|well|um|by)? (to)? (${DEAD}) (. thats|. its|thats|$)
       (^|.) (being dead|dying|death|suicide|killing myself|ending it|to die|to be dead) (would|will|does|could|might|is (the|my|what|all|important)|helps|sounds)
       (${ASKED}) (is|s|are|was|would be|as|.|for (march|this week|the week|the month|the year|2025|today)) (.|is|its|only)? (to)? (${DEAD}|end it|end it all|ending it) (. |$|by|before)
       (${ASKED}) . .. .. .. .. .. (${DEAD}) $
       (only|one|first|main|real) (thing|goal|step|item|task) .. .. .. (is|left is|would be) (to)? (${DEAD}|ending it|end it)
       (interested|interest) in (being dead|dying|death)
       (dying|death|being dead|suicide|ending it) (is|s) .. (my|the|what|all|important|only) ..
       (thats|that is|its|is) (the|my) (goal|plan|aim|wish|dream|value) . (to)? (${DEAD})
       (to)? (${DEAD}) . (thats|that is|its|thats all|that would be) (the|my|all|what|it|a) ..
       instead of .. .. .. .. (die|dying|death|suicide)
       (what|who) .. .. .. (. )? (to)? (be dead|being dead|dying|killing myself|suicide) $
       (want|wish|like|love|prefer|rather|choose|pick|intend|plan) .. .. (die|dying|death|be dead|suicide) $
       (7|8|9|10|1|2|3|4|5|6|0) (out of (10|ten))? (. |to|that|for) .. .. (die|dying|suicide|kill myself|be dead) $
       (put|write|set|make|add) .. .. .. (die|dying|suicide|death) $
       (alive|living|life|breathing|being alive) .. .. (quit|quitting|cancel|cancelling|resign|resigning|retire|retiring|unsubscrib*)
       ~ and i (want|would like|intend|need|long) to (as well|too|do it|do the same|follow|join|be next|go the same)
       (dad|uncle|brother|mother|father|sister|friend|grandad|cousin|mate|he|she) did it .. ... (i want|want to|me next|end up like|my turn|thinking how|i shall|do mine)
       (thought|think|thinking|idea) .. (about|of) .. .. (hanging|jumping|turning it on myself|throwing myself|going off it|not braking|how id end it|how id do it|ending me|my own killing|how i can die|how i could die|the lake to drown)
       (ways|way|how|method|googl*) .. (to go|to do it|i could do it|id do it|id end it|i can die|i could die) (. |$|and|without|none|quick*)
       (wake|not wake|live) .. .. .. (fix that myself|do it myself|sort it myself|end it myself)
       (ill|id|i will|i would|must|going to|have to) .. (do it|sort it|end it|see to it|bring them to a close|finish it) myself
       (want|like|love|need|brave enough|courage|willing myself) to (jump|step off|go over it|go under it|be under it|go in and not come up) (. |$|and|but|every|when|so)
       (put to sleep|put down) .. .. .. (vet|dog|animal|like|and not)
       (want|need|choose|pick|desire|prefer|asked for|ask for|long for) (a grave|death|dead|my death|my own death|oblivion|to be a dead)
       (be|been|am|being) (helped|allowed|let|able|left) to (die|go|end it)
       (self destruction|the suicides|be the (next|fourth|third) (suicide|one))
       (dead|die|death|suicide|kill myself) by my own (choice|hand|hands)
       (take|swallow|have) (it|them|the lot) (all)? (to die|and (that|die|sleep|be done))
       (taking|take|drink|drinking) (the)? poison
       (have|got|picked|chosen|set) (a|the) (date|day|way|method|how|date and a way|when and) (and|picked|set) (a|the|its|im|way|method|date)
       (planning|plan) on being found
       my own death
       end it . .. .. (my life|the life|all of it|not the job)
       (quit|quitting|cancel|cancelling|resign|resigning|retire|retiring|unsubscrib*|handing in my notice) .. .. (alive|living|life|breathing|being alive|existing)`,
    ],
    unless: [
      "dont want|no wish|not wish|zero|do i want|hospice|another death|no|laughing|phone|battery|plant|plants|game|film|book|insurance|policy|career|job|cigarettes|not|trip|show",
    ],
  },
  {
    id: "passive/answered",
    kind: "suicide",
    level: "risk",
    clarity: "unclear",
    phrases: [
      `^ (to|id|just|honestly|me|probably|id like|id love|i want|want|like)? (to)? (${NOT_TO_BE}) (. |$|thats|would|sounds|is|for good|tomorrow|again|ever)
       (${ASKED}) (is|s|are|was|would be|.) (.|is|its|only)? (to)? (${NOT_TO_BE})
       (not being here|not existing|not waking up|not being alive|never waking up|being gone|not being) .. (would|sounds|is|feels|seems|looks|appeals)
       (different|better|well|tomorrow|miracle|change|changed|evening|week) .. . (im|id be|i wouldnt be|i would be|i) (not)? (gone|around|here|not here|not there|be here|dead|wouldnt be)
       (i)? (dont|not|couldnt|wouldnt|do not) .. (care|mind|matter|bothered|fussed) .. (if|whether) (i)? (live|lived|wake|woke|survive|make it|get hit|am here|im here|get up|come round|came round|come back)
       (live or die|if i die|if i died|whether i live)
       (want|wish|like|need) .. .. (have never been|never have been|never been|to be no more|be nothing|be nowhere|be blank|there to be (no|a) me)
       (if i) (dont|didnt) (come round|wake up|come back|make it|wake) .. (i dont|fine|good|so what|i didnt|thats fine|ok|oh well|who cares)`,
    ],
    unless: [
      "on stage|on time|asked about|early|alarm|late|at (six|6|5|five|7|seven)|hungover|at work|at the party|social media",
    ],
  },
  {
    id: "explicit/finish-me",
    kind: "suicide",
    level: "risk",
    clarity: "unclear",
    phrases: [
      `(hang|kill|drown|shoot|poison|finish|end|take) (me|oneself|myself) (out|off)? (. |$|or|soon|and|today|quick*|with|but|anymore)
       (i|id|want to|going to|could|to) (hang|take myself out|finish myself|end me|end mine|turn it on myself|put myself down|end myself|top myself|throw myself overboard)`,
    ],
    unless: [
      "stairs|hill|heat|lunges|hills|trainer|pull up|rope|cuteness|jokes|snores|taxes|management|baby|kids",
    ],
  },
];
