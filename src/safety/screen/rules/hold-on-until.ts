import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText =>
  plainRule(
    { id: `alluded/${id}`, kind: "suicide", level: "risk", clarity: "unclear" },
    phrases,
    unless,
  );

/** A life that is held on to until a day, and no longer; and what has been put by for that day. */
export const HOLD_ON_UNTIL: readonly RuleText[] = [
  rule(
    "until-then",
    `(until|till|after|once|one more|last|when) ... ... (. )? (and)? then (i go|im gone|i can go|ill go|im off for good|im done here) (. |$|too)
     (after that|then|by then|from then|soon) (theres|there is|there will be|therell be) no (me|more me)
     (much longer|anymore|for long|after next (week|month)) .. (i have|ive) seen to (that|it)
     (im|ill be|i am) done (. )? not (retiring|quitting|moving|leaving the|with work|with the job)
     (only take|just take|takes|all it takes) .. one (step|second|push|turn of the wheel)
     (going to|found|want|need|choose|chosen|do) (a|the) permanent (solution|fix|way out|answer|end)`,
    "home|to the|gym|shop|bed|work|out|shift|at a time|first|small|further|next|closer|dance|goal|forward|behind|ahead|toward|towards|today|this week|laundry|hair|tooth|damp|kitchen|parking|roof|bin|paperwork|housing|boiler|website",
  ),
  rule(
    "put-by",
    `(stash|supply|stockpile|hoard) ... (is|s)? (enough|big enough|nearly enough|ready)
     (saving|collecting|hoarding|stockpiling|stashing|saved|collected|hoarded) (up)? (my|the|them|her|his|dads|mums)? (tablets|pills|meds|painkillers|insulin) (up|again|. |$|one|a few|since|in|under|where)
     (tablets|pills|meds|painkillers) ... (. )? .. (saving|collecting|hoarding|stockpiling|stashing) (them|some) (up|again|. |$)
     (saving|hoarding|stashing|stockpiling) them up (. |$|one|and)
     (a|the) way to (stop|end) (all of this|all this|it all|everything|all of it) ... .. (drawer|bag|box|garage|cupboard|safe|room|ready)`,
    "his|her|he|she|hes|shes|mother|mum|dad|nan|gran|husband|wife|housemate|roommate|flatmate|man|gentleman|lady|boy|wool|yarn|recycl*|pharmacy|chemist|repeat|stickers|points|cards|stamps|box set|trainers|chocolate|snack|snacks|toys|vouchers|nectar|coins|holiday|meditation|breathing|for the (kids|vet|trip)",
  ),
];
