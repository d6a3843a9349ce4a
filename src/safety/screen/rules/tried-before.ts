import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const BACK =
  "(like then|like that again|like it did (then|before)|the same|same as then|same again|back again|all over again|creeping back|heading the same way|right back there|back there|gone back|went back|going back)";
const THEN =
  "(i (tried|attempted|overdosed|jumped)|my (last)? (attempt|overdose)|they (cut me down|pulled me (out|off|back|from|in)|found me|brought me (back|round)|pumped|saved me|fished me out|talked me (down|off))|i was (found|cut down|brought back|pulled (out|off|back)))";

/** An attempt, and the sign in the same breath that it is not over. */
export const TRIED_BEFORE: readonly RuleText[] = [
  plainRule(
    {
      id: "history/not-over",
      kind: "suicide",
      level: "risk",
      clarity: "explicit",
    },
    `(since|after|when|before) ${THEN} ... ... .. (${BACK}|still (want|think|thinking|wish|feel)|havent stopped (thinking|wanting)|not stopped (thinking|wanting)|wish (it|they|i) (had|hadnt|had not|didnt)|thinking about it|think about it|want to (try|do it) again)
     (weeks|months|days|year|years) since ${THEN} ... ... ${BACK}
     i (tried|attempted|overdosed) ... .. (ago|in (january|february|march|april|may|june|july|august|september|october|november|december)|last (year|spring|summer|autumn|winter|month)|once) ... ... (feel like that again|feeling like that again|${BACK}|thinking about it (again|now)|think about it (now|again)|still (want|think|wish))
     (tried|attempted|attempt|overdosed) ... ... (.)? .. .. think* about it (now|again|still|today|most days) .. (too|. |$|yes)
     (attempted|attempt) (.)? (yes|yeah|yep) ... ... (now|again|still) (.)? (yes|too|yeah|as well)
     (attempted|tried) . (yes|yeah|yep) .. .. . .. .. think* about it (now|still|again|today) . (yes|yeah|also|that too)
     (overdosed|tried|attempted|attempt|jumped|overdose|hanged myself) ... .. (. )? .. (wish|wished|pity|shame|sorry|gutted|sad) (it|i|they) (had|had not|hadnt|didnt|did not) (worked|work|succeed|succeeded|died|die|saved|save|found|find)
     (tried|attempted) .. .. (messed|screwed|failed|botched|fluffed) .. .. (. )? (next time|this time) i wont
     (survived|attempt|attempted|overdosed|overdose|jumped) ... .. (. )? .. (not|isnt|never been|wasnt) (glad|happy|grateful|pleased|relieved) (i|they|that i|about) (did|survived|lived|woke|am alive|it|was found|found me|made it)
     (attempt|attempts|tried|attempted) ... .. (. )? .. (think|thinking|thoughts|planning) (about|of|on)? (a|the) (second|third|another|next) (one|attempt|try|go)
     (pumped my stomach|cut me down|fished me out|brought me round|brought me back|resuscitated me|found me in time|saved me) ... (. )? .. (wish|wished) (they|he|she|it|i) (had|hadnt|had not|didnt)
     (a|my|another) (second|third|fourth|fifth|next) (attempt|one|try) (feels|is|isnt|seems) (close|coming|near|far off|soon|likely|a matter)
     (same feeling|same way|same place|same thoughts|same fog|same quiet|same calm) ... .. before (i (tried|took|overdosed|jumped|attempted)|my (last)? (attempt|overdose)|the (overdose|attempt|hospital))
     (feels|feel|felt|week|its|it is|feeling) .. (just)? like (then|it did (then|before|back then)|before (i tried|my attempt|the overdose)) (. |$|again|and)`,
    "driving test|exam|smoking|drinking|marathon|diet|the gym|he tried|she tried|gcse|my son|my daughter|my brother|my sister|my friend|quit|interview|yoga|meditation|this app|medication|counselling|therapy before",
  ),
];
