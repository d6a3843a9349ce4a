import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText =>
  plainRule(
    { id: `plainly/${id}`, kind: "suicide", level: "risk", clarity: "explicit" },
    phrases,
    unless,
  );

const GUN = "gun|shotgun|pistol|rifle|revolver|handgun";

/** Death put above a life, and a way to it already thought out: no saying, whatever else is said. */
export const SOONER_DEAD: readonly RuleText[] = [
  rule(
    "sooner-dead",
    `(rather|sooner) (be dead|not be alive|not exist|be in the ground|be in my grave) than (live|living|be alive|wake|go on|go back|carry on|keep (living|going|doing|on)|stay|face|do this|do another|do it all|put up|have to|spend|end up|feel|see another|get through|go through|return|be (with|in|here|a burden|like this|stuck|married)|another)
     (rather|sooner) (die|kill myself|hang myself|shoot myself|end it|end my life) than (live|living|be alive|wake up|go on living|carry on living|keep living|exist|be a burden|live like this|grow old|live through)
     (dead|death) (is|would be|seems|sounds) better than (this|living|life|being here|being alive|another|going on|how i feel|waking)
     better (off)? dead than (alive|living|here|this|like this|a burden|with)
     if (the choice is|its|i have to choose between) (this|living|life|going on) or (death|dying|being dead) .. .. (death|dying|dead|the second)`,
    "karaoke|broccoli|decaf|crocs|outfit|beige|pineapple|seen in|jury duty|country music|spreadsheet|lol|haha",
  ),
  rule(
    "way-thought-out",
    `(think|thinking|thought|thoughts|tempted|urge|urges|dream|imagine|imagining|fantas*) .. (about|of|to)? (taking|swallowing|downing|necking|take|swallow|down) (the lot|them all|all of them|everything in (it|there|the cabinet)|the whole (lot|bottle|box|packet|strip)|every one of them|every last one|all my (pills|meds|tablets|medication))
     (think|thinking|thought|thoughts|tempted|want|wanted|imagin*|picture|picturing|urge|going) .. (to|about|of)? (using|use|turning|turn) (it|them|that|the (${GUN}|knife|blade)|(his|my|dads) (${GUN}|knife|blade)) on (me|myself)
     i have (a|the|my) (method|means) .. .. (and|which|that)? .. (think|thinking|thought) (about|of) (it|them|using|this)
     (working out|work out|worked out|find out|googl*|search*|look up|looking up|looked up|wonder*|research*|reading about|read about|thinking about|think about) how (to|i could|i can|i might|id|i would|best to) (die|kill myself|end it|end my life|hang myself|go without pain)
     if i had (the)? (guts|courage|nerve|balls|strength) (id|i would) (have)? (be dead|be gone|been dead|been gone|kill myself|killed myself|end it|ended it|hang myself|jumped|shot myself|done it (already|by now|years ago|long ago))
     (goal|goals|plan|plans|aim|wish|target|dream|intention) (for .. ..)? (is|s|are|.|would be) (not|to not) (to)? (be alive|live|exist|wake up)
     (goal|plan|plans|aim) (for .. .. )? (is|s|.) (to)? (overdose|od|hang myself|drown myself|kill myself|take an overdose|die|be dead) (. |$|and|by|on|before|this|next)
     (step|stepping|walk|walking|jump|jumping|fall|falling|lean|leaning) (in front of|under|out in front of|onto|off) (the|a) .. .. (bus|train|lorry|truck|traffic|tube|tracks|line|7|8|express|platform|bridge|roof|cliff|motorway) ... .. (done|over|finished|quick|nobody|peace|easy)
     (ending it|ending it all|suicide|killing myself|not being here|being dead) .. (feels|seems|looks|sounds) .. (sensible|logical|rational|only|right|kindest|obvious|best|fair|reasonable|simplest|cleanest|smart)
     (wish|if|if only) i (had|owned|could get|could get hold of) (a|my|the) (${GUN}) (so|to|and|id|i would|then|. |$)
     (know|planned|decided) (exactly)? how (i would|id|ill|i will) (kill myself|end it|end my life|die) .. (. |$|and|when|with|if)
     (plan|planned|imagine|imagined|picture|pictured) (exactly)? how (i would|id|ill) (kill myself|end it|end my life|die)`,
    "relationship|contract|marriage|tenancy|lease|with him|with her|nearly|photo|photos|hunt|hunting|range|clay|paint|water gun|nerf|glue|nail|game|massage|dye|cream|makeup|serum|wax|clippers|technique|vitamins|sweets|chocolates|sample|presentation|interview|recipe|kitchen|propose|tell (him|her|them|my)|raise|hospice|lol|haha",
  ),
];
