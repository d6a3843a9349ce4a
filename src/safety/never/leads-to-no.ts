import type { NeverRule } from "./never-rule.ts";

const TAG =
  "(?:are|is|do|does|did|have|has|would|will|were|was|can|could|should)(?: not)? (?:you|it|that|he|she|they|there|we)(?: not)?";
const DANGER =
  "suicid\\w*|kill\\w*|hurt\\w*|harm\\w*|die|dying|dead|danger|end (?:it|your life)|ending (?:it|your life)|self[- ]harm|cutting|something (?:silly|stupid)|anything (?:silly|stupid)|a plan|planning|serious|voices|starv\\w*|safe|drink\\w*";

/** Never-rule 6: no question that is easiest to answer with "no". */
export const leadsToNo: NeverRule = {
  code: "leads-to-no",
  patterns: [
    new RegExp(
      `\\b(?:not|never|no|nobody|nothing|cannot|none|surely)\\b[^.?!]{0,70}, ?(?:${TAG}|right|correct|yes|no|huh|i hope|i trust)\\s?\\?`,
    ),
    new RegExp(
      `\\b(?:i (?:hope|assume|take it|trust|suppose|guess|presume|am sure)|surely|hopefully)\\b[^.?!]{0,30}\\b(?:not|no|never|nothing|safe|okay|fine)\\b[^.?!]{0,50}\\?`,
    ),
    new RegExp(
      `\\b(?:not|never|no|nothing)\\b[^.?!]{0,50}\\b(?:${DANGER})\\b[^.?!]{0,40}, ?(?:i (?:hope|trust|assume|take it)|right|correct)\\s?\\??`,
    ),
    new RegExp(
      `\\b(?:nothing like|no thoughts? of|no plans? (?:to|of)|no urges?|and no)\\b[^.?!]{0,40}\\b(?:${DANGER})\\b[^.?!]{0,30}\\?`,
    ),
    new RegExp(`\\byou are (?:surely|certainly|of course|hopefully) not\\b[^.?!]*\\?`),
    /\byou are (?:safe|okay|ok|fine|all right|alright)(?:,? [a-z]+){0,3}, ?(?:right|are you not|yes|correct|are not you)\s?\?/,
    /^surely\b[^.?!]*\?/,
    /[.?!] surely\b[^.?!]*\?/,
    /\b(?:guess(?:ing)?|assum(?:e|ing)|presum(?:e|ing)|suppos(?:e|ing)|hop(?:e|ing)|bet|trust(?:ing)?)\b[^.?!]{0,30}\b(?:not|never|no|nothing)\b[^.?!]*\?/,
    /\b(?:checking|making sure|make sure|confirm(?:ing)?)\b[^.?!]{0,12}\b(?:you|nobody|no one)\b[^.?!]{0,15}\b(?:not|never)\b[^.?!]*\?/,
    /\btell me (?:that )?(?:you|it|this) (?:are|is|was|were|do|did|would|will) (?:[a-z]+ )?not\b/,
  ],
};
