import type { NeverRule } from "./never-rule.ts";

const CANNOT =
  "cannot|can not|am not able to|am unable to|am not allowed to|will not|do not want to|would rather not|must not|may not|have been told not to|am not equipped to|am not permitted to|refuse to|could not";
const ENGAGE =
  "talk (?:about|of)|discuss|go into|deal with|handle|help (?:you )?with (?:that|this|it)|help (?:you )?here|assist|engage|respond|continue|hear (?:about|of)|speak (?:about|of)|comment|address|answer that|process";

/** Never-rule 11: nobody who has said something hard is told that it cannot be talked about. */
export const shutsDown: NeverRule = {
  code: "shuts-down",
  harmless: [
    /\b(?:if|that|when|where) you (?:cannot|would rather not|do not want to|will not) (?:talk|say|go into|discuss)[^.?!]*/g,
    /\byou (?:do not have to|need not|can skip)[^.?!]*/g,
    /\byou (?:cannot|would rather not|do not want to|will not)\b[^.?!]*/g,
    /\bi (?:cannot|will not) (?:judge|do what)[^.?!]*/g,
  ],
  patterns: [
    new RegExp(
      `\\b(?:i|we|this program) (?:just |really |simply |[a-z]+ )?(?:${CANNOT}) (?:[a-z]+ ){0,2}?(?:${ENGAGE})\\b`,
    ),
    new RegExp(
      `\\b(?:i|we) (?:${CANNOT}) (?:[a-z]+ ){0,4}?(?:while|if) you (?:talk|speak|write)\\b`,
    ),
    /\b(?:conversation|chat|session|talk) (?:is|will|must|has to|needs to|is now|will now)(?: (?:be|now))* (?:over|clos\w+|end\w*|stop\w*|terminated)\b/,
    /\b(?:end|ending|stop|stopping|close|closing|terminate|leave|log off|hang up)(?:ing)? (?:the|this|our) (?:chat|conversation|session|talk)\b/,
    /\b(?:i will|i am going to|i have to|i must) (?:log off|stop here|hang up|go now)\b/,
    /\b(?:outside|beyond|not (?:in|within)|out of) (?:of )?(?:what i can|my (?:scope|area|role|limits|abilities)|the scope)\b/,
    /\bnot my (?:area|job|role|thing|department|place)\b/,
    /\bagainst (?:my|our|the) (?:guidelines|policy|policies|rules|terms)\b/,
    /\bas an ai(?: language model)?\b/,
    /\b(?:let us|please|we should|can we|we can) (?:not talk|not discuss|drop (?:it|the subject|this|that)(?! one)|change the subject|keep this (?:about|to)|avoid|stick to (?:goals|the goal|your goal))\b/,
    /\bchange the subject\b/,
    /\b(?:do not|never) (?:bring|mention|say|talk about) (?:this|that|it|such)(?: (?:up|again|here|to me))*\b/,
    /\bwe do not (?:talk|discuss|do)\b/,
    /\bwe cannot (?:talk|discuss)\b/,
    /\b(?:please )?(?:talk|speak|write|turn|take (?:that|this|it)) (?:to )?(?:someone|somebody|somewhere) else\b/,
    /\b(?:that|this|it) is (?:not something|nothing) i (?:can|could|am|will)\b/,
    /\bthere is nothing i can (?:say|do)\b/,
    /\bnot (?:the right one|the right person|equipped|able) (?:for|to) (?:this|that|handle|help|deal)\b/,
    /\btoo (?:heavy|dark|much|serious) for (?:this|me|a|the)\b/,
    /\bjust an? (?:goal )?(?:coach|program|bot),? i (?:cannot|can not)\b/,
    /\b(?:is not|not) (?:a|the) (?:place|right place|topic|chat|thing) for (?:that|this|it|such)\b/,
    /\boff[- ]limits\b/,
    /\b(?:contact|see|find|call|ask) (?:someone|somebody) else\b/,
    /\bonly (?:help with|do|talk about|here for|deal with|handle) (?:goals|goal setting)\b/,
    /\bno more of (?:this|that)\b/,
    /\bget into\b/,
    /\b(?:stop|end|cease) (?:talking|chatting|here now|our)\b/,
    /\brather (?:we|you) did not\b/,
    /\bprefer (?:we|you|not)\b/,
    /\brequired to (?:end|stop)\b/,
    /\bonly\b[^.?!]*\bnothing else\b/,
    /\b(?:forbidden|inappropriate|unacceptable|not appropriate|not permitted|not allowed|prohibited)\b/,
    /\b(?:move|moving) (?:on|along) (?:from|to) (?:that|something|another|a (?:different|nicer|lighter))\b/,
    /\b(?:nicer|happier|lighter|different|another) (?:topic|subject)\b/,
    /\b(?:leave|drop|skip|park) (?:that|this|the) (?:topic|subject)\b/,
    /\bleave (?:that|this|it) alone\b/,
    /\bcannot be used for\b/,
    /\b(?:please )?do not (?:tell|share|say|write|send|mention)\b(?! (?:more|it if|anything you|what you do))/,
    /\bnot welcome\b/,
    /\bask (?:a|an|some|your) (?:professional|expert|doctor|therapist),? not me\b/,
    /\brefuse\b/,
    /\bdisconnect\b/,
    /\belsewhere\b/,
    /\bcannot accept\b/,
    /\bviolat\w+/,
    /\bwe (?:will |would )?(?:have|need) to stop\b/,
    /\b(?:better|best|rather|prefer)\b[^.?!]{0,15}\byou did not (?:share|say|tell|write|mention|bring|talk)\b/,
    /\b(?:guidelines|policy|policies|rules|training|programming|settings) (?:stop|prevent|forbid|do not (?:allow|let|permit)|will not let|keep|tell)s? (?:me|us)\b/,
    /\b(?:conversation|chat|session|talk) has (?:now )?been (?:closed|ended|stopped|locked)\b/,
    /\bkeep (?:things|it|this|the (?:chat|talk|conversation)) (?:positive|light|cheerful|happy|nice|upbeat)\b/,
  ],
};
