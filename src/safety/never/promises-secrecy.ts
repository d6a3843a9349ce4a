import type { NeverRule } from "./never-rule.ts";

const WHO =
  "someone|somebody|a (?:human|person|therapist|counsell?or|nurse|doctor|clinician|specialist)|our (?:team|staff|people|experts)|the team|staff|your (?:therapist|clinician|counsell?or|doctor)|they|we|people|an expert|professionals?";

/** Never-rule 12: no secrecy is promised, and nobody is said to watch or to be coming who may not be. */
export const promisesSecrecy: NeverRule = {
  code: "promises-secrecy",
  skipsQuotes: true,
  harmless: [
    /\b(?:nobody|no one|no-one) (?:there )?is (?:reading|watching)[^.?!]*/g,
    /\b(?:i|we) (?:cannot|do not|will not|can not) (?:promise|guarantee|say|know)[^.?!]*/g,
    /\b(?:not|never) (?:completely |fully |always )?(?:private|confidential|anonymous|a secret)\b/g,
    /\bwithout sharing[^.?!]*/g,
    /\bkeeps? (?:it|this|that|the goal|them)? ?private\b/g,
  ],
  patterns: [
    /\b(?:stays?|remains?|is|be|strictly|just|only) (?:here )?(?:between (?:us|you and me|the two of us)|with me|in this (?:chat|room))\b|\bnever leaves? (?:this|here|the)\b|\bit stays here\b/,
    /\b(?:is|are|be|stays?|remains?|kept|completely|totally|fully|strictly|absolutely|always|percent|100 ?%|entirely) (?:completely |totally |fully |strictly |absolutely |100 ?% |entirely )*(?:confidential|anonymous|private)\b|\b(?:guarantee|promise|ensure)[^.?!]{0,20}\b(?:privacy|confidential\w*|anonymity|secrecy|private)\b/,
    /\bsecret\b/,
    /\b(?:i|we) (?:will|would|am going to|shall) (?:never|not) (?:ever )?(?:tell|share|pass|repeat|show|report|let)\b|\bi (?:will )?keep (?:it|this|that) to myself\b|\bpromise (?:not to|never to) (?:tell|share)\b|\bnot (?:going to )?tell (?:anyone|a soul|anybody)\b/,
    /\b(?:nobody|no one|no-one|not a soul)(?: else)? (?:will |can |could |ever |would )+(?:ever )?(?:see|read|know|find|hear|learn)\b|\b(?:nobody|no one) (?:hears?|sees?|knows?|reads?|finds?) (?:of |about |out)?\b|\bmake sure (?:nobody|no one)\b/,
    /\byou can tell me anything\b|\bmy word that it\b/,
    new RegExp(
      `\\b(?:${WHO}) (?:is|are|will be|keeps?|is always|are always|is also) (?:always |right now |now |also |here |currently )*(?:watching|monitoring|reading|following|looking|observing|supervising|listening|an eye|on the other end|standing by|on its way|on the way|ready|keeping an eye)\\b`,
    ),
    /\b(?:i am|i will be|i'll be|we are|we will be) (?:always )?(?:watching|monitoring|keeping (?:an eye|watch)|looking out|checking)\b|\bkeep(?:ing|s)? an eye on (?:you|this|the)\b|\bwatching over\b|\bread(?:s|ing)? along\b/,
    /\b(?:i am|i will be|we are|we will be) (?:always )?(?:here|there|around|available|awake)(?: for you)? (?:day and night|around the clock|24\/7|all (?:day|night|the time)|when(?:ever)? you need|always|any ?time)\b|\balways (?:be )?(?:here|there) (?:for you|when)\b|\baround the clock\b|\b24\/7\b/,
    new RegExp(
      `\\b(?:${WHO}|help) (?:will|is going to|are going to) (?:[a-z]+ )?(?:call|contact|reach|ring|visit|come|see (?:this|it)|answer|respond|reply|phone|get back|check|look (?:in|after)|watch|step in|take care|monitor|notice|be (?:with|there|watching|informed|in touch|notified)|stay with|sit with|text|message|write (?:to|back))\\b`,
    ),
    /\b(?:in real time|straight away|immediately|right away|within (?:minutes|seconds|the hour|an hour)|as we speak|at this (?:very )?moment)\b[^.?!]{0,20}$|\b(?:gets?|sees?|reads?|respond|answer)\b[^.?!]{0,20}\b(?:in real time|straight away|immediately|within minutes|live)\b/,
    /\b(?:i have|i've|we have|i) (?:just |already )?(?:called|alerted|contacted|phoned|informed|notified) (?:an?|the|your|911|999|112|emergency)\b|\bhelp is (?:already )?(?:coming|on)\b/,
    /\bi will (?:check (?:on|in with) you|call you|look after you|protect you|keep you safe|make sure you are safe)\b|\bbeing (?:looked after|watched|monitored) by\b|\bwatching (?:this|to make sure|you)\b/,
    /\blips are sealed\b|\bremains? private\b|\bonly (?:you and (?:i|me)|the two of us|between)\b|\b(?:somebody|someone|an expert|experts?|a human|people|staff|the practice|your (?:therapist|clinician|doctor)) (?:always )?(?:checks?|reads|watches|follows|monitors|sees) (?:every|each|all|these|this|along|your|what|it)\b|\balways (?:somebody|someone)\b/,
    /\b(?:the )?(?:practice|team|clinic|office|they) will (?:ring|call|phone|contact|text|be in touch|reply|answer|come|respond|get back|reach)\b|\bwatch over\b|\bnone of (?:this|it) (?:will|can|ever)\b|\b(?:rescue|police|ambulance|paramedics?|somebody|someone|help) (?:is|are) (?:coming|on)\b|\b(?:never|not) (?:be )?(?:passed on|shared|told|seen by|leave)\b|\bconfiden(?:ce|tial\w*)\b(?=[^.?!]*\b(?:chat|here|talk|say|write|all|everything|treat|strict))/,
    /\b(?:ever|never|not) (?:be )?shared\b|\bshared with (?:anyone|nobody|no one)\b|\bto the grave\b|\b(?:team|someone|somebody|police|therapist|practice|doctor|clinician|family|people) (?:has|have) (?:been|already been|already) (?:informed|told|alerted|notified|called|contacted)\b|\b(?:is|are|be) (?:already )?on (?:its|their|the|her|his) way\b|\bin (?:five|ten|two|three|a few|a couple of|\d+) (?:minutes|seconds|moments)\b[.!]?$|\bget an answer from\b|\bwill (?:knock|arrive|show up|turn up|come by|pick you up)\b|\blistening in\b/,
  ],
};
